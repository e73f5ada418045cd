import { entriesOf, keyOf, type NameEntry, rowsOf, wordingsOf } from "../../../names/index.js";
import { COUNTRIES } from "./countries.js";

/** Countries, their people and their capitals. */
export function stateEntries(): NameEntry[] {
  return rowsOf(COUNTRIES).flatMap(([, marked = "", names, adjectives, people, capitals]) => {
    const side = marked.replace("~", "");
    const key = keyOf(side);
    const of = (cell: string | undefined, kind: NameEntry["kind"], isPeople = false) =>
      wordingsOf(cell).flatMap((wording) => entriesOf(wording, { kind, side, key, people: isPeople }));
    return [
      ...of(`${marked}, ${names}`, "country"),
      ...of(people, "demonym", true),
      ...of(adjectives, "demonym"),
      ...of(capitals, "capital"),
    ];
  });
}

/** Canonical names of countries by ISO 3166-1 alpha-2 code. */
export function sidesByCode(): ReadonlyMap<string, string> {
  return new Map(
    rowsOf(COUNTRIES)
      .filter(([code]) => code !== "-")
      .map(([code = "", name = ""]) => [code, name.replace("~", "")]),
  );
}
