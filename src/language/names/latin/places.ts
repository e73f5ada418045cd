import type { NameEntry } from "../entry.js";
import { entriesOf, keyOf, rowsOf, wordingsOf } from "../lines.js";
import { NameTable } from "../table.js";
import { CITIES } from "./cities.gen.js";
import { OFFICE_HOLDERS } from "./persons.gen.js";
import { REGIONS } from "./regions.js";

/** Regions and places that the news of wars names; `table` for those a language has names of its own for. */
export function regionEntries(table: string = REGIONS): NameEntry[] {
  return rowsOf(table).flatMap(([side = "", names]) =>
    wordingsOf(names).flatMap((wording) =>
      entriesOf(wording, { kind: "place", side: side === "-" ? null : side, key: keyOf(wording) }),
    ),
  );
}

/**
 * Cities of the world, and members of governments from 2000 to 2014; `sides` names the states by ISO code.
 * Names that open with one of the `articles` of the language are left out: "la Défense" is an office more often.
 */
export function nameTables(sides: ReadonlyMap<string, string>, articles?: ReadonlySet<string>): NameTable[] {
  const sideOf = (note: string) => sides.get(note.replace("~", "")) ?? null;
  return [
    new NameTable(OFFICE_HOLDERS, (words, note) => ({
      words,
      kind: "person",
      side: sideOf(note),
      key: keyOf(words.split(" ").at(-1) ?? ""),
    })),
    new NameTable(
      CITIES,
      (words, note) => ({
        words,
        kind: "place",
        side: sideOf(note),
        key: keyOf(words),
        lone: note.startsWith("~"),
      }),
      articles,
    ),
  ];
}
