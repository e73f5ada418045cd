import { type NameEntry, NameTable } from "../../../names/index.js";
import { CITIES } from "./cities.gen.js";
import { entriesOf, keyOf, rowsOf, wordingsOf } from "./lines.js";
import { OFFICE_HOLDERS } from "./persons.gen.js";
import { REGIONS } from "./regions.js";
import { sidesByCode } from "./states.js";

/** Regions and places that the news of wars names. */
export function regionEntries(): NameEntry[] {
  return rowsOf(REGIONS).flatMap(([side = "", names]) =>
    wordingsOf(names).flatMap((wording) =>
      entriesOf(wording, { kind: "place", side: side === "-" ? null : side, key: keyOf(wording) }),
    ),
  );
}

/** Cities of the world, and members of governments from 2000 to 2014. */
export function nameTables(): NameTable[] {
  const sides = sidesByCode();
  const sideOf = (note: string) => sides.get(note.replace("~", "")) ?? null;
  return [
    new NameTable(OFFICE_HOLDERS, (words, note) => ({
      words,
      kind: "person",
      side: sideOf(note),
      key: keyOf(words.split(" ").at(-1) ?? ""),
    })),
    new NameTable(CITIES, (words, note) => ({
      words,
      kind: "place",
      side: sideOf(note),
      key: keyOf(words),
      lone: note.startsWith("~"),
    })),
  ];
}
