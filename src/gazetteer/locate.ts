import type { CountryCodes, Located, Precision } from "../domain/located.js";
import { COUNTRIES } from "./countries.gen.js";
import { fold } from "./fold.js";
import { POINTS } from "./points.gen.js";

/** Places that are in the news though too small for the list: name, country, degrees. */
const SMALL = `batken|KG|40.063|70.819
buri ram|TH|14.993|103.103
chorkuh|TJ|39.98|70.57
nam yuen|TH|14.49|105.00
new york|US|40.714|-74.006
vorukh|TJ|39.85|70.58`;

/** Names of countries in reports that are not those of the list. */
const OTHER_NAMES = new Map(
  Object.entries({
    "democratic republic of congo": "CD",
    "dr congo": "CD",
    drc: "CD",
    "republic of congo": "CG",
    "ivory coast": "CI",
    "cote d'ivoire": "CI",
    "czech republic": "CZ",
    burma: "MM",
    turkiye: "TR",
    "united states of america": "US",
    usa: "US",
    uk: "GB",
    palestine: "PS",
  }),
);

/** What a place's name may end or begin with, and how near the town of that name then is. */
const PARTS: readonly (readonly [RegExp, Precision])[] = [
  [/ (?:area|surroundings|outskirts|hospital|airport)$/u, "near"],
  [/ (?:district|raion|rayon|county)$/u, "district"],
  [/ (?:region|province|oblast|governorate|state)$/u, "region"],
];

let tables: { points: ReadonlyMap<string, string>; countries: ReadonlyMap<string, CountryCodes> } | null =
  null;

/**
 * Where a place lies, by its name as a report words it; null where the gazetteer does not know it or two places of
 * like size share the name. Of unlike places the largest is meant: nothing but the name is looked at.
 */
export function locate(place: string): Located | null {
  const { points } = tablesOnce();
  const name = fold(place);
  const country = countryOf(place);
  if (country !== null) return { country, latitude: null, longitude: null, precision: "country" };
  const town = points.get(name);
  if (town !== undefined) return read(town, "town");
  for (const [ending, precision] of PARTS) {
    const near = ending.test(name) ? points.get(name.replace(ending, "")) : undefined;
    if (near !== undefined) return read(near, precision);
  }
  return null;
}

/** The country of that English name; null for all else. */
export function countryOf(name: string): CountryCodes | null {
  const { countries } = tablesOnce();
  const key = fold(name).replace(/^the /u, "");
  return countries.get(OTHER_NAMES.get(key) ?? key) ?? null;
}

function read(row: string, precision: Precision): Located | null {
  const [code = "", latitude, longitude] = row.split("|");
  const country = tablesOnce().countries.get(code);
  return country === undefined
    ? null
    : { country, latitude: Number(latitude), longitude: Number(longitude), precision };
}

/** Made at the first question: most commands ask none. */
function tablesOnce() {
  if (tables !== null) return tables;
  const points = new Map<string, string>();
  for (const line of `${POINTS}\n${SMALL}`.split("\n")) {
    const at = line.indexOf("|");
    points.set(line.slice(0, at), line.slice(at + 1));
  }
  const countries = new Map<string, CountryCodes>();
  for (const line of COUNTRIES.split("\n")) {
    const [alpha2 = "", alpha3 = "", numeric = "", name = "", continent = ""] = line.split("|");
    const country = { alpha2, alpha3, numeric, name, continent };
    countries.set(alpha2, country).set(fold(name), country);
  }
  tables = { points, countries };
  return tables;
}
