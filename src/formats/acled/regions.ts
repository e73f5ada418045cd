/** ACLED's regions by the ISO 3166 alpha-2 codes of countries that lie in them beyond doubt. */
const REGIONS = {
  "Caucasus and Central Asia": "AF AM AZ GE KG KZ TJ TM UZ",
  "Middle East": "AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE",
  "South Asia": "BD BT IN LK MV NP PK",
  "Southeast Asia": "BN ID KH LA MM MY PH SG TH TL VN",
  "East Asia": "CN HK JP KP KR MN MO TW",
  Europe:
    "AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS RU SE SI SK UA XK",
  "Northern Africa": "DZ EG LY MA SD TN",
  "Western Africa": "BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG",
  "Middle Africa": "AO CD CF CG CM GA GQ ST TD",
  "Eastern Africa": "BI DJ ER ET KE KM MG MZ RW SC SO SS TZ UG",
  "Southern Africa": "BW LS NA SZ ZA",
  "North America": "CA US",
  "Central America": "BZ CR GT HN MX NI PA SV",
  "South America": "AR BO BR CL CO EC GY PE PY SR UY VE",
  Caribbean: "AG BB BS CU DM DO GD HT JM KN LC PR TT VC",
  Oceania: "AU FJ KI NR NZ PG SB TO TV VU WS",
} as const;

const regions = new Map(
  Object.entries(REGIONS).flatMap(([region, codes]) =>
    codes.split(" ").map((code) => [code, region] as const),
  ),
);

/** The region of a country; null where this table has none for it. */
export function acledRegion(alpha2: string): string | null {
  return regions.get(alpha2) ?? null;
}
