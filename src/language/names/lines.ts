import type { NameEntry } from "./entry.js";

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

/** What a wording stands for. */
export type Sense = Pick<NameEntry, "kind" | "side" | "key" | "people" | "victimKind" | "after">;

/**
 * The entries of one wording and its marks: "^" before it: only in capitals, as are
 * all of two or three; "~" before it: a personal name too;
 * "+" behind it: its plural with s as well; "*" behind it: stands for people itself. A wording without a capital
 * letter may be written small.
 */
export function entriesOf(wording: string, sense: Sense): NameEntry[] {
  const lone = wording.startsWith("~");
  let end = wording.length;
  while (wording[end - 1] === "*" || wording[end - 1] === "+") end--;
  const written = wording.slice(wording.startsWith("^") || lone ? 1 : 0, end);
  const lower = written.toLowerCase();
  const upper = wording.startsWith("^") || isShortAcronym(written, lower);
  const bare = {
    words: lower.includes("/") ? lower.replaceAll("/", " / ") : lower,
    kind: sense.kind,
    side: sense.side,
    key: sense.key,
    people: sense.people === true || wording.indexOf("*", end) !== -1,
    victimKind: sense.victimKind ?? null,
    capital: written !== lower && !isSmallFirst(written),
    upper,
    lone,
  };
  const entry = sense.after ? { ...bare, after: sense.after } : bare;
  return wording.indexOf("+", end) === -1 ? [entry] : [entry, { ...entry, words: `${entry.words}s` }];
}

function isShortAcronym(written: string, lower: string): boolean {
  return written.length < 4 && written !== lower && written.length > 1 && written === written.toUpperCase();
}

// "eNCA" has a capital, but not where a name has it
function isSmallFirst(written: string): boolean {
  const first = written.charCodeAt(0);
  return first > 96 && first < 123 && !written.includes(" ") && !written.includes("-");
}

/** "Health Ministry" gives "health-ministry". */
export function keyOf(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z]+$/u.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[^a-z0-9 -]+/gu, "")
    .replace(/[ -]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
