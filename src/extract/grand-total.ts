import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import { does, isMark } from "./sentence.js";

/** How far behind a figure a word of summing may stand ("16 people have died there in all"), in tokens. */
const BEHIND = 4;

/**
 * The claims of two sides or more that a figure sums up ("In all 16 people have died"), the highest of each side;
 * null where no word of summing stands beside it, where it is too low for that, or where it is what the side
 * spoken of last adds up to.
 */
export function summedUp(each: Draft, readings: Readings): readonly Draft[] | null {
  if (each.min === null || each.parent !== null || each.previous) return null;
  if (!each.rules.includes("side/both") && !isSummed(each)) return null;
  const counted = readings.preceding(each).filter((other) => isCounted(other, each));
  const highest = new Map<string | null, Draft>();
  for (const other of counted)
    if ((other.min ?? 0) > (highest.get(other.side)?.min ?? 0)) highest.set(other.side, other);
  const parts = [...highest.values()];
  if (parts.length < 2 || each.min < sumOf(parts)) return null;
  const turn = counted.findIndex((other) => other.side !== counted[0]?.side);
  const lastSide = counted.slice(0, turn);
  return lastSide.length > 1 && sumOf(lastSide) === each.min ? null : parts;
}

/** The sides' figures come from different speakers: the sum is nobody's but the report's own. */
export function isOfReport(parts: readonly Draft[]): boolean {
  return new Set(parts.map(({ sourceKey }) => sourceKey)).size > 1;
}

function isCounted(other: Draft, each: Draft): boolean {
  return (
    other.category === each.category &&
    other.min !== null &&
    other.side !== null &&
    other.side !== "all" &&
    other.parent === null &&
    !other.previous &&
    other.scope !== "background" &&
    other.status !== "denied"
  );
}

function sumOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { min }) => sum + (min ?? 0), 0);
}

/** "In all, at least 16 ...", "the combined toll stands at 16", "16 people have died altogether"; not "in all provinces". */
function isSummed({ sentence, group, first, last, outcome }: Draft): boolean {
  let at = Math.min(first, group?.first ?? first, outcome?.first ?? first) - 1;
  while (at >= 0 && (isMark(sentence, at, ",") || isSmall(at))) at -= 1;
  if (at >= 0 && does(sentence, at, "inAll")) return true;
  for (let behind = last + 1; behind <= last + BEHIND; behind += 1) {
    if (isMark(sentence, behind)) return false;
    if (!does(sentence, behind, "inAll")) continue;
    while (does(sentence, behind + 1, "inAll")) behind += 1;
    return isMark(sentence, behind + 1) || behind + 1 >= sentence.tokens.length;
  }
  return false;

  function isSmall(index: number): boolean {
    const small = does(sentence, index, "adverb") || does(sentence, index, "determiner");
    return small && !does(sentence, index, "inAll");
  }
}
