import { CATEGORY_NAMES, type Category } from "../../domain/category.js";
import { VICTIM_KINDS, type VictimKind } from "../../domain/claim.js";

/** What a cell of a table of claims can say beside a number of people. */
export const FIELDS = [
  "report",
  "title",
  "published",
  "date",
  "asOf",
  "publisher",
  "url",
  "language",
  "category",
  "count",
  "min",
  "max",
  "approx",
  "unquantified",
  "side",
  "kind",
  "who",
  "source",
  "sourceKey",
  "sourceSide",
  "via",
  "status",
  "scope",
  "previous",
  "place",
  "quote",
  "start",
  "end",
  "inTitle",
  "confidence",
  "rules",
  "notes",
  "id",
  "setAside",
] as const;
export type PlainField = (typeof FIELDS)[number];

/** Which number of people a column holds: "civilians killed (min)". */
export interface PeopleColumn {
  readonly category: Category;
  readonly kind: VictimKind | null;
  readonly bound: "count" | "min" | "max";
}

/** What a column is read as. Written "place", "killed", "killed:civilian", "killed:civilian:min". */
export type Field = PlainField | PeopleColumn;

export function fieldName(field: Field): string {
  if (typeof field === "string") return field;
  const { category, kind, bound } = field;
  const parts = [category, ...(kind === null ? [] : [kind]), ...(bound === "count" ? [] : [bound])];
  return parts.join(":");
}

/** The field that a name means; null for none. */
export function fieldNamed(name: string): Field | null {
  const plain = FIELDS.find((field) => field.toLowerCase() === name.toLowerCase());
  if (plain !== undefined) return plain;
  const [category, ...rest] = name.toLowerCase().split(":");
  const known = CATEGORY_NAMES.find((each) => each === category);
  if (known === undefined || rest.length > 2) return null;
  const kind = VICTIM_KINDS.find((each) => each === rest[0]) ?? null;
  const bound = rest[kind === null ? 0 : 1] ?? "count";
  if (rest.length > (kind === null ? 1 : 2) || !isBound(bound)) return null;
  return { category: known, kind, bound };
}

function isBound(word: string): word is PeopleColumn["bound"] {
  return word === "count" || word === "min" || word === "max";
}

/** Common headings, as `plainHeading` leaves them. */
const HEADINGS: Readonly<Record<string, PlainField>> = {
  ...{ report: "report", "report id": "report", title: "title", headline: "title" },
  ...{ published: "published", "publication date": "published", "date published": "published" },
  ...{ "report date": "published", "pub date": "published", "published on": "published" },
  ...{ date: "date", day: "date", "event date": "date", "incident date": "date", "date of event": "date" },
  ...{ "date of incident": "date", when: "date", "as of": "asOf", asof: "asOf" },
  ...{ publisher: "publisher", outlet: "publisher", newspaper: "publisher" },
  ...{ url: "url", link: "url", "source link": "url", "source url": "url", href: "url", address: "url" },
  ...{ "web address": "url", language: "language", lang: "language" },
  ...{ category: "category", outcome: "category", harm: "category", count: "count", number: "count" },
  ...{ figure: "count", toll: "count", min: "min", minimum: "min", low: "min", lowest: "min" },
  ...{ max: "max", maximum: "max", high: "max", highest: "max", approx: "approx", approximate: "approx" },
  ...{ unquantified: "unquantified", side: "side", "victim side": "side", "victims side": "side" },
  ...{ "whose people": "side", nationality: "side", kind: "kind", "victim kind": "kind" },
  ...{ "victim type": "kind", "civilian status": "kind", who: "who", source: "source" },
  ...{ "source name": "source", "said by": "source", "who says": "source", "who says so": "source" },
  ...{ "according to": "source", attribution: "source", sourcekey: "sourceKey", "source key": "sourceKey" },
  ...{ sourceside: "sourceSide", "source side": "sourceSide", via: "via", through: "via", status: "status" },
  ...{ scope: "scope", previous: "previous", place: "place", location: "place", where: "place" },
  ...{ site: "place", town: "place", village: "place", city: "place", settlement: "place" },
  ...{ quote: "quote", words: "quote", "exact words": "quote", quotation: "quote", text: "quote" },
  ...{ excerpt: "quote", start: "start", end: "end", intitle: "inTitle", "in title": "inTitle" },
  ...{ confidence: "confidence", rules: "rules", notes: "notes", note: "notes", comment: "notes" },
  ...{ "set aside": "setAside", setaside: "setAside" },
  ...{ comments: "notes", remarks: "notes", id: "id", "claim id": "id" },
};

/** Words of headings for people: "No. of civilians killed (min)". */
const OUTCOMES: Readonly<Record<string, Category>> = {
  ...{ killed: "killed", dead: "killed", deaths: "killed", death: "killed", fatalities: "killed" },
  ...{ died: "killed", kia: "killed", wounded: "wounded", injured: "wounded", injuries: "wounded" },
  ...{ injury: "wounded", wia: "wounded", hurt: "wounded", missing: "missing", mia: "missing" },
  ...{ captured: "captured", detained: "captured", prisoners: "captured", pow: "captured" },
  ...{ pows: "captured", hostages: "captured", abducted: "captured", displaced: "displaced" },
  ...{ evacuated: "displaced", refugees: "displaced", idps: "displaced", casualties: "casualties" },
};
const KINDS: Readonly<Record<string, VictimKind>> = {
  ...{ civilian: "civilian", civilians: "civilian", military: "military", soldiers: "military" },
  ...{ servicemen: "military", troops: "military", police: "police", policemen: "police" },
};
const BOUNDS: Readonly<Record<string, PeopleColumn["bound"]>> = {
  ...{ min: "min", minimum: "min", low: "min", lowest: "min", max: "max", maximum: "max" },
  ...{ high: "max", highest: "max" },
};
const FILLERS = new Set(["no", "number", "of", "total", "people", "persons", "the", "and", "count", "best"]);

/** Small letters, what is no letter or digit as one space: "Killed (min)" to "killed min". */
export function plainHeading(heading: string): string {
  return heading
    .normalize("NFKC")
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What a heading says by itself; null where it is none that is known. */
export function fieldOf(heading: string): Field | null {
  const plain = plainHeading(heading);
  const squeezed = plain.replaceAll(" ", "");
  if (Object.hasOwn(HEADINGS, plain)) return HEADINGS[plain] ?? null;
  if (Object.hasOwn(HEADINGS, squeezed)) return HEADINGS[squeezed] ?? null;
  return peopleColumn(plain.split(" "));
}

/** What one word says of people: an outcome or a kind, in common words for them too. */
export function peopleWord(word: string): { category: Category } | { kind: VictimKind } | null {
  const plain = plainHeading(word);
  if (Object.hasOwn(OUTCOMES, plain)) return { category: OUTCOMES[plain] as Category };
  return Object.hasOwn(KINDS, plain) ? { kind: KINDS[plain] as VictimKind } : null;
}

/** A heading of which every word is known and one names an outcome. */
function peopleColumn(words: readonly string[]): PeopleColumn | null {
  let category: Category | null = null;
  let kind: VictimKind | null = null;
  let bound: PeopleColumn["bound"] = "count";
  for (const word of words) {
    if (FILLERS.has(word)) continue;
    if (Object.hasOwn(OUTCOMES, word)) {
      if (category !== null) return null;
      category = OUTCOMES[word] ?? null;
    } else if (Object.hasOwn(KINDS, word)) {
      if (kind !== null) return null;
      kind = KINDS[word] ?? null;
    } else if (Object.hasOwn(BOUNDS, word)) bound = BOUNDS[word] ?? "count";
    else return null;
  }
  return category === null ? null : { category, kind, bound };
}
