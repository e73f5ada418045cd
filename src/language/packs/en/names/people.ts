import type { NameEntry } from "../../../names/index.js";
import { entriesOf, keyOf, rowsOf, wordingsOf } from "./lines.js";
import { NEUTRAL_PERSONS, PERSONS } from "./persons.js";

/** What stands before a surname that others bear too: "President Biya". */
const TITLES: ReadonlySet<string> = new Set([
  "president",
  "premier",
  "minister",
  "chancellor",
  "ayatollah",
  "king",
  "pm",
]);

/** People in the news of wars, by full name, by a surname nobody else in it has, else by surname behind a title. */
export function personEntries(): NameEntry[] {
  const known = rowsOf(PERSONS).flatMap(([side = "", names]) =>
    wordingsOf(names).flatMap((person) => spellingsOf(person, side)),
  );
  const neutral = rowsOf(NEUTRAL_PERSONS).flatMap(([, names]) =>
    wordingsOf(names).flatMap((person) => spellingsOf(person, null)),
  );
  return [...known, ...neutral];
}

function spellingsOf(person: string, side: string | null): NameEntry[] {
  const [main = "", ...spellings] = person.split("=").map((spelling) => spelling.trim());
  const name = main.replace("*", "").trim();
  const last = name.split(" ").at(-1) ?? "";
  const sense = { kind: "person", side, key: keyOf(last) } as const;
  const surnames = [last, ...spellings];
  const alone = main.includes("*") ? sense : { ...sense, after: TITLES };
  return surnames.flatMap((surname) => [
    ...(name === last ? [] : entriesOf(`${name.slice(0, -last.length)}${surname}`, sense)),
    ...entriesOf(surname, alone),
  ]);
}
