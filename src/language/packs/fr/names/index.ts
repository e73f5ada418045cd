import type { NameMention } from "../../../mention.js";
import {
  entriesOf,
  foldWord,
  keyOf,
  type NameEntry,
  NameMatcher,
  rowsOf,
  wordingsOf,
} from "../../../names/index.js";
import {
  forceEntries,
  groupEntries,
  NEUTRAL_PERSONS,
  nameTables,
  organisationEntries,
  outletEntries,
  personEntries,
  regionEntries,
} from "../../../names/latin/index.js";
import type { Token } from "../../../text/tokens.js";
import { adjectiveForms } from "../agreement.js";
import { MONTHS } from "../dates/calendar.js";
import { spelled } from "../elisions.js";
import { ordinaryWords } from "../lexicons.js";
import { TENS, UNITS } from "../numbers/words.js";
import { FORCES, GROUPS, HIDDEN, ORGANISATIONS, OUTLETS, REGIONS } from "./bodies.js";
import { COUNTRIES } from "./countries.js";
import { MINISTRY_HEADS, OFFICES, PORTFOLIOS } from "./offices.js";

/** What stands before a surname that others bear too: "le président Biya". */
const TITLES: ReadonlySet<string> = new Set(
  "président présidente ministre chancelier roi premier".split(" "),
);

const ARTICLES: ReadonlySet<string> = new Set("le la les l' un une du des de".split(" "));

/** Words that are no town: "Trente" opens a number, "Est" a region. */
let ordinary: ReadonlySet<string> | null = null;

function isOrdinary(tokens: readonly Token[], { first, last, kind }: NameMention): boolean {
  if (kind !== "place" || first !== last) return false;
  ordinary ??= new Set([
    ...ordinaryWords(),
    ...[...UNITS.keys(), ...TENS.keys(), ...MONTHS.keys()].map(foldWord),
  ]);
  return ordinary.has(foldWord(tokens[first]?.lower ?? ""));
}

let matcher: NameMatcher | null = null;

/** The names French reports use, for countries, people, places, groups, offices and media; built at the first call. */
export function frNames(): NameMatcher {
  matcher ??= new NameMatcher(frEntries().map(elided), {
    ordinary: ordinaryWords(),
    hidden: HIDDEN.split(";").map((phrase) => spelled(phrase.trim())),
    tables: nameTables(sidesByCode(), ARTICLES),
  });
  return matcher;
}

/**
 * The names of a sentence. A nationality inside an office's name parts it: "le ministère kirghiz de la Santé" is the
 * Health Ministry of Kyrgyzstan, one name with its side in it.
 */
export function readNames(tokens: readonly Token[]): NameMention[] {
  const names = frNames()
    .match(tokens)
    .filter((name) => !isOrdinary(tokens, name));
  const read: NameMention[] = [];
  for (const name of names) {
    const office = read.at(-1);
    if (office !== undefined && name.first <= office.last) continue;
    const parted =
      name.kind === "demonym" && office !== undefined ? partedOffice(tokens, office, name) : null;
    if (parted === null) read.push(name);
    else read[read.length - 1] = parted;
  }
  return read;
}

/** The longest wording of a ministry, in tokens. */
const LONGEST_OFFICE = 14;

function partedOffice(
  tokens: readonly Token[],
  office: NameMention,
  nation: NameMention,
): NameMention | null {
  if (office.kind !== "office" || office.last + 1 !== nation.first) return null;
  const head = office.last - office.first + 1;
  const whole = [
    ...tokens.slice(office.first, office.last + 1),
    ...tokens.slice(nation.last + 1, nation.last + 1 + LONGEST_OFFICE),
  ];
  const found = frNames().match(whole)[0];
  if (found === undefined || found.kind !== "office" || found.first !== 0 || found.last < head) return null;
  const last = found.last + (nation.last - nation.first + 1) + office.first;
  return { ...found, side: nation.side, first: office.first, last };
}

/** The wordings of names with each elided word apart, as tokens are: "cote d' ivoire". Hyphens count for nothing. */
function elided(entry: NameEntry): NameEntry {
  return entry.words.includes("'") ? { ...entry, words: spelled(entry.words).replaceAll(" - ", "-") } : entry;
}

/** Every wording the tables know; of two with the same words, the first is meant. */
export function frEntries(): NameEntry[] {
  return [
    ...stateEntries(),
    ...groupEntries(GROUPS),
    ...groupEntries(),
    ...forceEntries(FORCES),
    ...organisationEntries(withoutName(ORGANISATIONS)),
    ...outletEntries(OUTLETS),
    ...outletEntries(),
    ...personEntries(TITLES),
    ...regionEntries(REGIONS),
    ...regionEntries(),
    ...officeEntries(),
  ];
}

/** Countries, their people and adjectives, and their capitals. */
function stateEntries(): NameEntry[] {
  return rowsOf(COUNTRIES).flatMap(([, side = "", names, adjectives, capitals]) => {
    const key = keyOf(side);
    const of = (cell: string | undefined, kind: NameEntry["kind"]) =>
      wordingsOf(cell).flatMap((wording) => entriesOf(wording, { kind, side, key }));
    const people = wordingsOf(adjectives).flatMap((adjective) =>
      [...new Set(adjectiveForms(adjective))].flatMap((words): NameEntry[] => [
        // "douze Kirghiz" are people, "les garde-frontières kirghiz" are of the people
        { words, kind: "demonym", side, key, people: true },
        { words, kind: "demonym", side, key, capital: false },
      ]),
    );
    return [...of(names, "country"), ...people, ...of(capitals, "capital")];
  });
}

/** "ministère de la Santé", "ministère kirghiz de la Santé", and all other offices. */
function officeEntries(): NameEntry[] {
  const sense = (key: string) => ({ kind: "office", side: null, key, capital: false }) as const;
  const ministries = rowsOf(PORTFOLIOS).flatMap(([key = "", subjects]) =>
    wordingsOf(subjects).flatMap((subject) =>
      MINISTRY_HEADS.map((head): NameEntry => ({ words: `${head} ${subject}`, ...sense(key) })),
    ),
  );
  const others = rowsOf(OFFICES).flatMap(([key = "", names, kind]) =>
    wordingsOf(names).flatMap((wording) =>
      entriesOf(wording.toLowerCase(), {
        kind: "office",
        side: null,
        key,
        victimKind: kind ? (kind as NameEntry["victimKind"] & string) : null,
      }),
    ),
  );
  return [...others, ...ministries];
}

/** Rows without their second cell, the canonical name. */
function withoutName(table: string): string {
  return rowsOf(table)
    .map(([key, , names]) => `${key} | ${names}`)
    .join("\n");
}

/** Canonical names of countries by ISO 3166-1 alpha-2 code. */
export function sidesByCode(): ReadonlyMap<string, string> {
  return new Map(
    rowsOf(COUNTRIES).flatMap(([code = "-", side = ""]) => (code === "-" ? [] : [[code, side]])),
  );
}

const BODIES: ReadonlyMap<string, string> = bodies();

function bodies(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key = "", name = ""] of rowsOf(ORGANISATIONS))
    if (name !== "") found.set(key.replace("!", ""), name);
  for (const [key = "", names] of rowsOf(NEUTRAL_PERSONS)) {
    const body = found.get(key);
    if (body === undefined) continue;
    for (const person of wordingsOf(names)) {
      const surname = person.replace("*", "").split("=")[0]?.trim().split(" ").at(-1) ?? "";
      found.set(`person/${keyOf(surname)}`, body);
    }
  }
  return found;
}

/** The organisation a neutral name speaks for, by its canonical English name; null for other names. */
export function bodyOf({ kind, key, side }: NameMention): string | null {
  if (side !== null) return null;
  if (kind === "person") return BODIES.get(`person/${key}`) ?? null;
  return kind === "organisation" ? (BODIES.get(key) ?? null) : null;
}
