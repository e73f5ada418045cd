import type { NameEntry } from "../entry.js";
import { entriesOf, keyOf, rowsOf, wordingsOf } from "../lines.js";
import { NEUTRAL_PERSONS, PERSONS } from "./persons.js";

/**
 * People in the news of wars, by full name, by a surname nobody else in it has, else by surname behind one of the
 * language's `titles` ("President Biya").
 */
export function personEntries(titles: ReadonlySet<string>): NameEntry[] {
  const known = rowsOf(PERSONS).flatMap(([side = "", names]) =>
    wordingsOf(names).flatMap((person) => spellingsOf(person, side, titles)),
  );
  const neutral = rowsOf(NEUTRAL_PERSONS).flatMap(([, names]) =>
    wordingsOf(names).flatMap((person) => spellingsOf(person, null, titles)),
  );
  return [...known, ...neutral];
}

function spellingsOf(person: string, side: string | null, titles: ReadonlySet<string>): NameEntry[] {
  const [main = "", ...spellings] = person.split("=").map((spelling) => spelling.trim());
  const name = main.replace("*", "").trim();
  const last = name.split(" ").at(-1) ?? "";
  const sense = { kind: "person", side, key: keyOf(last) } as const;
  const surnames = [last, ...spellings];
  const alone = main.includes("*") ? sense : { ...sense, after: titles };
  return surnames.flatMap((surname) => [
    ...(name === last ? [] : entriesOf(`${name.slice(0, -last.length)}${surname}`, sense)),
    ...entriesOf(surname, alone),
  ]);
}
