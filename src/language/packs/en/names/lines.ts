import type { VictimKind } from "../../../../domain/claim.js";
import type { NameEntry } from "../../../names/index.js";

/** The cells of each line of a table: "a | b, c" gives ["a", "b, c"]. */
export function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** The wordings of a cell: "Thai+, ^US" gives ["Thai+", "^US"]. */
export function wordingsOf(cell = ""): string[] {
  return cell.split(",").flatMap((wording) => wording.trim() || []);
}

type Sense = Pick<NameEntry, "kind" | "side" | "key"> & {
  readonly people?: boolean;
  readonly victimKind?: VictimKind;
};

/**
 * The entries of one wording and its marks: "^" before it: only in capitals; "~" before it: a personal name too;
 * "+" behind it: its plural with s as well; "*" behind it: stands for people itself. A wording without a capital
 * letter may be written small.
 */
export function entriesOf(wording: string, sense: Sense): NameEntry[] {
  const [, mark, words = "", signs = ""] = /^([\^~]?)(.*?)([+*]*)$/u.exec(wording) ?? [];
  const entry: NameEntry = {
    ...sense,
    words: words.toLowerCase().replaceAll("/", " / "),
    ...(signs.includes("*") && { people: true }),
    ...(mark === "^" && { upper: true }),
    ...(mark === "~" && { lone: true }),
    ...(needsNoCapital(words) && { capital: false }),
  };
  return signs.includes("+") ? [entry, { ...entry, words: `${entry.words}s` }] : [entry];
}

// "eNCA" has a capital, but not where a name has it
function needsNoCapital(words: string): boolean {
  return words === words.toLowerCase() || (/^\p{Ll}/u.test(words) && !/[ -]/u.test(words));
}

/** "Health Ministry" gives "health-ministry". */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
