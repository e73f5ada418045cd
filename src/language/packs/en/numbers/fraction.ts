import type { QuantityMention } from "../../../mention.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import type { Bare } from "./cardinal.js";
import { FRACTIONS, OWNERS, UNITS } from "./words.js";

/** Words that stand for those harmed: "half of the 40 wounded" tells of the 40. */
const HARMED = new Set(
  "dead died wounded injured hurt killed missing victims casualties hostages prisoners captives fatalities deaths displaced".split(
    " ",
  ),
);
const SIZES: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["tenth", 10],
]);
/** "a third", "two thirds": as many as there can be of a tenth. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ...[...UNITS].filter(([, parts]) => parts > 0 && parts < 10),
]);
/** Whose the whole is, or about how many it is. */
const LEADS = new Set([...OWNERS, "some", "about", "nearly"]);
/** How many words may name whose they are: "of the town's", "of the border village's". */
const LONGEST_OWNER = 5;

/** How far behind the number of a whole its harm may be told, in words: "45 Palestinians who were killed". */
const HARM_REACH = 4;

/** Whether a share may open with a word. */
export const OPENS_SHARE = new Trait<boolean>(({ lower }) => lower === "half" || PARTS.has(lower));

/**
 * "Half of the town's 2,000 people", "two thirds of its 300 villagers": so many of a whole whose number is told, rounded
 * to a person. Null for shares of a whole without a number, and of those harmed.
 */
export function readShareOf(
  tokens: readonly Token[],
  at: number,
  readNumber: (tokens: readonly Token[], at: number) => Bare | null,
): QuantityMention | null {
  const share = shareAt(tokens, at);
  if (share === null) return null;
  const of = share.last + 1;
  const hasOf = tokens[of]?.lower === "of";
  if (!hasOf && share.size !== 2) return null;
  const lead = hasOf ? of + 1 : of;
  if (!LEADS.has(tokens[lead]?.lower ?? "")) return null;
  for (let from = lead + 1; from <= lead + LONGEST_OWNER; from += 1) {
    const token = tokens[from];
    if (token === undefined || (token.kind === "mark" && token.text !== "-")) return null;
    if (token.lower === "of" || token.lower === "and") return null;
    const whole = from === lead + 1 || isOwnedAt(tokens, from) ? readNumber(tokens, from) : null;
    if (whole !== null) return ofWhole(tokens, at, share, whole);
  }
  return null;
}

/** A number behind words stands behind the genitive of who they are: "the town's 2,000". */
function isOwnedAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return before.endsWith("'s") || before.endsWith("'");
}

interface Share {
  readonly parts: number;
  readonly size: number;
  readonly last: number;
}

/** "half", "a third", "two thirds", "four-fifths". */
function shareAt(tokens: readonly Token[], at: number): Share | null {
  const first = tokens[at]?.lower ?? "";
  if (first === "half") return { parts: 1, size: 2, last: at };
  const parts = PARTS.get(first);
  if (parts === undefined) return null;
  const last = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const word = tokens[last]?.lower ?? "";
  if (!FRACTIONS.has(word)) return null;
  const size = SIZES.get(word) ?? SIZES.get(word.slice(0, -1));
  return size === undefined || parts >= size ? null : { parts, size, last };
}

function ofWhole(
  tokens: readonly Token[],
  first: number,
  { parts, size }: Share,
  whole: Bare,
): QuantityMention | null {
  // "half of the 40 people killed were children" tells of the 40
  for (let at = whole.last + 1; at <= whole.last + HARM_REACH && tokens[at]?.kind === "word"; at += 1)
    if (HARMED.has((tokens[at] as Token).lower)) return null;
  if (whole.min === null || whole.min !== whole.max || whole.min < size) return null;
  const count = Math.round((whole.min * parts) / size);
  const [before, ahead] = [tokens[first - 2]?.lower, tokens[first - 1]?.lower];
  const isOver = before === "more" && ahead === "than";
  const isFloor = isOver || (before === "at" && ahead === "least");
  return {
    first: isFloor ? first - 2 : first,
    last: whole.last,
    core: { first: whole.first, last: whole.last },
    min: isOver ? count + 1 : count,
    max: isFloor ? null : count,
    approx: true,
    additional: false,
    form: whole.form,
    rules: ["en/share-of"],
  };
}
