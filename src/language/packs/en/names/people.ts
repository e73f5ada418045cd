import type { NameEntry } from "../../../names/index.js";
import { entriesOf, keyOf, rowsOf, wordingsOf } from "./lines.js";
import { NEUTRAL_PERSONS, PERSONS } from "./persons.js";

/** What stands before a surname that others bear too: "President Biya", "Mr Ghani". */
const TITLES = [
  "mr",
  "mr .",
  "mrs",
  "ms",
  "president",
  "general",
  "gen",
  "gen .",
  "prime minister",
  "premier",
];

/** People in the news of wars, by full name, by title and surname, and by a surname nobody else in it has. */
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
  const wordings = [
    ...surnames.map((surname) => `${name.slice(0, -last.length)}${surname}`),
    ...(main.includes("*")
      ? surnames
      : surnames.flatMap((surname) => TITLES.map((title) => `${title} ${surname}`))),
  ];
  return [...new Set(wordings)].flatMap((wording) => entriesOf(wording, sense));
}
