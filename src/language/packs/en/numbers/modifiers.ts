import type { Token } from "../../../text/tokens.js";
import { CHANGE_WORDS } from "./words.js";

/** What words around a number do to it. */
export type Effect =
  | "floor"
  | "above"
  | "ceiling"
  | "below"
  | "approx"
  | "approx-above"
  | "approx-below"
  | "additional"
  | "exact";

export interface Modifier {
  readonly words: readonly string[];
  readonly effect: Effect;
  /** A verb that bounds the number ("exceeded 50") without being part of it. */
  readonly silent: boolean;
}

const PHRASES: Readonly<Record<Effect, readonly string[]>> = {
  floor: [
    "at least",
    "at the least",
    "at the very least",
    "no fewer than",
    "no less than",
    "not fewer than",
    "not less than",
    "nothing less than",
    "a minimum of",
    "minimum of",
    "minimum",
    "at a minimum",
    "at minimum",
    "≥",
  ],
  above: [
    "more than",
    "many more than",
    "far more than",
    "much more than",
    "well more than",
    "greater than",
    "higher than",
    "larger than",
    "over",
    "well over",
    "far over",
    "above",
    "well above",
    "upward of",
    "upwards of",
    "in excess of",
    "well in excess of",
    "north of",
    "beyond",
    ">",
  ],
  ceiling: [
    "up to",
    "as many as",
    "as much as",
    "as high as",
    "at most",
    "at the most",
    "no more than",
    "not more than",
    "no greater than",
    "no higher than",
    "a maximum of",
    "maximum of",
    "maximum",
    "≤",
  ],
  below: [
    "fewer than",
    "less than",
    "lower than",
    "under",
    "below",
    "well under",
    "well below",
    "south of",
    "<",
  ],
  approx: [
    "about",
    "around",
    "some",
    "nearly",
    "almost",
    "close to",
    "near",
    "nigh on",
    "roughly",
    "approximately",
    "approx",
    "an estimated",
    "estimated",
    "an estimated number of",
    "circa",
    "in the region of",
    "in the neighborhood of",
    "in the neighbourhood of",
    "in the order of",
    "on the order of",
    "somewhere around",
    "something like",
    "anything like",
    "perhaps",
    "maybe",
    "probably",
    "possibly",
    "an average of",
    "or so",
    "~",
    "≈",
  ],
  "approx-above": [
    "just over",
    "just above",
    "just more than",
    "slightly over",
    "slightly above",
    "slightly more than",
    "a little over",
    "a little more than",
    "little more than",
    "a bit over",
    "a bit more than",
  ],
  "approx-below": [
    "just under",
    "just below",
    "slightly under",
    "slightly less than",
    "slightly fewer than",
    "a little under",
    "a little less than",
    "just short of",
    "shy of",
    "just shy of",
  ],
  additional: [
    "another",
    "yet another",
    "a further",
    "further",
    "an additional",
    "additional",
    "an extra",
    "extra",
    "other",
    "the other",
  ],
  exact: [
    "exactly",
    "precisely",
    "a total of",
    "total of",
    "in total",
    "a record",
    "a combined",
    "a combined total of",
    "a staggering",
    "a reported",
    "a confirmed",
    "as few as",
    "just",
    "only",
  ],
};

const SILENT: Readonly<Record<string, Effect>> = {
  exceed: "above",
  exceeds: "above",
  exceeded: "above",
  exceeding: "above",
  topped: "above",
  tops: "above",
  topping: "above",
  surpass: "above",
  surpasses: "above",
  surpassed: "above",
  surpassing: "above",
};

/** Modifiers before a number by their last word, longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly Modifier[]> = index();

function index(): Map<string, Modifier[]> {
  const map = new Map<string, Modifier[]>();
  const put = (words: readonly string[], effect: Effect, silent: boolean) => {
    const key = words.at(-1) as string;
    map.set(key, [...(map.get(key) ?? []), { words, effect, silent }]);
  };
  for (const [effect, phrases] of Object.entries(PHRASES) as [Effect, readonly string[]][])
    for (const phrase of phrases) put(phrase.split(" "), effect, false);
  for (const [word, effect] of Object.entries(SILENT)) put([word], effect, true);
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

// "we know about 30 killed": about belongs to the verb
const SAYS_ABOUT = new Set(
  "know knows knew known talk talks talked talking speak speaks spoke spoken speaking inform informed learn learned learnt hear heard told information data news read write wrote asked".split(
    " ",
  ),
);

/** The longest modifier that ends just before `at` and begins at `from` or later; null when there is none. */
export function modifierBefore(tokens: readonly Token[], at: number, from: number): Modifier | null {
  const last = tokens[at - 1];
  if (last === undefined || at - 1 < from) return null;
  for (const modifier of BY_LAST_WORD.get(last.lower) ?? []) {
    const { words } = modifier;
    const first = at - words.length;
    if (first < from || !words.every((word, i) => tokens[first + i]?.lower === word)) continue;
    if (modifier.words[0] === "about" && SAYS_ABOUT.has(tokens[first - 1]?.lower ?? "")) return null;
    // "brought the toll up to 46": the way, not a ceiling
    if (modifier.effect === "ceiling" && words[0] === "up" && changes(tokens, first))
      return { words, effect: "exact", silent: true };
    return modifier;
  }
  return null;
}

const CLAUSE_END = new Set([".", ";", ":", "?", "!", "—", "–", "(", ")"]);

/** A word of rising or falling stands before `at` in the clause, within twelve tokens. */
export function changes(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 12; i -= 1) {
    const word = (tokens[i] as Token).lower;
    if (CHANGE_WORDS.has(word)) return true;
    if (CLAUSE_END.has(word)) return false;
  }
  return false;
}

/** What follows a number and bears on it: "24 or more", "24-plus", "24+", "24 or so", "24 more", "24 others". */
export function modifierAfter(
  tokens: readonly Token[],
  last: number,
): { readonly last: number; readonly effect: Effect } | null {
  const one = tokens[last + 1];
  if (one === undefined) return null;
  const two = tokens[last + 2]?.lower ?? "";
  switch (one.lower) {
    case "-":
      if (one.spaced || tokens[last + 2]?.spaced !== false) return null;
      if (two === "plus") return { last: last + 2, effect: "floor" };
      return two === "odd" ? { last: last + 2, effect: "approx" } : null;
    case "+":
      return one.spaced ? null : { last: last + 1, effect: "floor" };
    case "plus":
      return /^\d/u.test(two) ? null : { last: last + 1, effect: "floor" };
    case "odd":
      return { last: last + 1, effect: "approx" };
    case "or":
      if (two === "more" || two === "above") return { last: last + 2, effect: "floor" };
      if (two === "so") return { last: last + 2, effect: "approx" };
      return two === "fewer" || two === "less" ? { last: last + 2, effect: "ceiling" } : null;
    case "at":
      return boundAfter(tokens, last);
    case "more":
    case "others":
    case "additional":
    case "further":
    case "new":
    case "other":
    case "extra":
      return { last: last + 1, effect: "additional" };
    default:
      return null;
  }
}

// "24 at least", "24 at the most"; in "killed 24 at least three" the words belong to the three
function boundAfter(
  tokens: readonly Token[],
  last: number,
): { readonly last: number; readonly effect: Effect } | null {
  const the = tokens[last + 2]?.lower === "the" ? 1 : 0;
  const end = last + 2 + the;
  const word = tokens[end]?.lower;
  const next = tokens[end + 1];
  if (
    next !== undefined &&
    (next.kind === "number" || (next.kind === "word" && next.spaced && the === 0 && isNumberWord(next)))
  )
    return null;
  if (word === "least" || word === "minimum") return { last: end, effect: "floor" };
  return word === "most" ? { last: end, effect: "ceiling" } : null;
}

const NUMBER_WORDS = new Set(
  "a one two three four five six seven eight nine ten eleven twelve dozens several".split(" "),
);

function isNumberWord(token: Token): boolean {
  return NUMBER_WORDS.has(token.lower);
}
