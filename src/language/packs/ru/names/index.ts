import type { NameMention } from "../../../mention.js";
import { aliasesOf } from "../../../names/aliases/index.js";
import { keyOf, type NameEntry, NameMatcher, rowsOf } from "../../../names/index.js";
import { GENITIVE } from "../forms/cases.js";
import { wordingsOf } from "../forms/phrases.js";
import { COUNTRIES } from "./countries.js";
import { NEUTRAL, PLACES } from "./places.js";

let matcher: NameMatcher | null = null;

/** The names Russian reports use, in all their cases; built at the first call. */
export function ruNames(): NameMatcher {
  matcher ??= new NameMatcher(ruEntries(), { hidden: patternsOf(NEUTRAL).flatMap((each) => wordings(each)) });
  return matcher;
}

/** Every wording; of two with the same words, the first is meant. */
export function ruEntries(): NameEntry[] {
  return [...stateEntries(), ...aliasEntries(), ...placeEntries()];
}

function stateEntries(): NameEntry[] {
  return rowsOf(COUNTRIES).flatMap(([side = "", names, adjectives, people, capitals]) => {
    const key = keyOf(side);
    const of = (cell: string | undefined, kind: NameEntry["kind"], isPeople = false) =>
      patternsOf(cell).flatMap((pattern) => entriesOf(pattern, { kind, side, key, people: isPeople }));
    return [
      ...of(names, "country"),
      ...of(people, "demonym", true),
      ...of(adjectives, "demonym").map((entry) => ({ ...entry, genitive: false })),
      ...of(capitals, "capital"),
    ];
  });
}

function placeEntries(): NameEntry[] {
  return rowsOf(PLACES).flatMap(([side = "", names]) =>
    patternsOf(names).flatMap((pattern) =>
      entriesOf(pattern, { kind: "place", side, key: keyOf(side) || side.toLowerCase() }),
    ),
  );
}

const ALWAYS_CAPITAL = new Set<NameEntry["kind"]>(["outlet", "person", "group"]);

function aliasEntries(): NameEntry[] {
  return aliasesOf("ru").flatMap(({ kind, side, key, wordings: patterns, victimKind }) =>
    patterns.flatMap((pattern) =>
      entriesOf(pattern, { kind, side, key: kind === "group" ? keyOf(key) : key, victimKind }).map(
        (entry) => ({
          ...entry,
          capital: entry.capital === true || ALWAYS_CAPITAL.has(kind),
        }),
      ),
    ),
  );
}

type Sense = Pick<NameEntry, "kind" | "side" | "key" | "people" | "victimKind">;

/** The entries of a pattern: written with a capital where the pattern is, in capitals throughout where it is. */
function entriesOf(pattern: string, sense: Sense): NameEntry[] {
  const bare = pattern.replaceAll(/[~:].*$/gu, "");
  const upper = /^[\p{Lu}\d-]+$/u.test(bare) && /\p{Lu}{2}/u.test(bare) && !pattern.includes(" ");
  const capital = /\p{Lu}/u.test(pattern);
  // feminine and neuter too: "киргизская сторона"
  const both = /^[^ ]+(?:ий|ый|ой)~$/u.test(pattern) && sense.kind === "demonym" && sense.people !== true;
  const patterns = both ? [pattern, `${pattern}f`, `${pattern}n`] : [pattern];
  const found = new Map<string, NameEntry>();
  for (const each of patterns) {
    for (const { words, case: declined } of wordingsOf(each)) {
      const genitive = declined === null || declined === GENITIVE;
      const entry = { ...sense, words: words.replaceAll(" - ", "-"), capital, upper };
      if (genitive) found.set(words, { ...entry, genitive });
      else if (!found.has(words)) found.set(words, entry);
    }
  }
  return [...found.values()];
}

function patternsOf(cell = ""): string[] {
  return cell.split(",").flatMap((pattern) => pattern.trim() || []);
}

function wordings(pattern: string): string[] {
  return wordingsOf(pattern).map(({ words }) => words);
}

/** The organisation a neutral name speaks for, by its canonical English name; null for other names. */
export function bodyOf({ kind, key, side }: NameMention): string | null {
  return side === null && kind === "organisation" ? (BODIES[key] ?? null) : null;
}

/** Canonical English names, as the English pack has them, by the keys the packs share. */
const BODIES: Readonly<Record<string, string>> = {
  cis: "Commonwealth of Independent States",
  csto: "CSTO",
  eu: "European Union",
  hrw: "HRW",
  icc: "International Criminal Court",
  nato: "NATO",
  osce: "OSCE",
  "red-cross": "ICRC",
  sco: "Shanghai Cooperation Organization",
  un: "United Nations",
  "un-security-council": "UN Security Council",
};
