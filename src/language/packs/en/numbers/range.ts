import type { Token } from "../../../text/tokens.js";
import type { Bare } from "./cardinal.js";
import { changes } from "./modifiers.js";

const TO = new Set(["to", "-", "–", "—"]);
const SMALL = new Set(["about", "around", "nearly", "almost", "some"]);

/**
 * Joins a number with the one after it where the two are the ends of a range: "20 to 30", "20-30", "between 20
 * and 30", "two or three", "two to three thousand". After a word of change "from 93 to 115" are two figures.
 */
export function readRange(
  tokens: readonly Token[],
  low: Bare,
  read: (tokens: readonly Token[], at: number) => Bare | null,
): Bare {
  const joint = tokens[low.last + 1];
  if (joint === undefined || low.max === null) return low;
  const before = tokens[low.first - 1];
  const between = opensRange(tokens, low.first);
  const isOr = joint.lower === "or";
  if (joint.lower === "and" ? !between : !isOr && !TO.has(joint.lower)) return low;
  let at = low.last + 2;
  const rounded = between && SMALL.has(tokens[at]?.lower ?? "");
  if (rounded) at += 1;
  const high = read(tokens, at);
  if (high === null || high.max === null) return low;
  if (joint.lower === "-" || joint.lower === "–" || joint.lower === "—") {
    // a spaced dash parts two clauses
    if (joint.spaced || high.form !== low.form || isTelephone(low, high) || tokens[at]?.spaced === true)
      return low;
  }
  // "from 93 to 115" after "rose", "rose 93 to 115"
  if (joint.lower === "to" && changes(tokens, low.first)) return low;
  const min = scaled(low, high);
  if (min >= high.max) return low;
  const first = between && before !== undefined ? low.first - 1 : low.first;
  return {
    ...high,
    first: before?.lower === "from" || between ? first : low.first,
    min,
    approx: low.approx || high.approx || isOr || rounded || SMALL.has(before?.lower ?? ""),
    form: low.form,
    rule: "en/range",
  };
}

function opensRange(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? "";
  if (before === "between") return true;
  return (SMALL.has(before) || before === "estimated") && tokens[first - 2]?.lower === "between";
}

// "two to three thousand": the scale is that of both ends
function scaled(low: Bare, high: Bare): number {
  const min = low.min ?? 0;
  return high.scale > 1 && low.scale === 1 && min < high.base ? min * high.scale : min;
}

// "231-1330"
function isTelephone(low: Bare, high: Bare): boolean {
  return (
    low.form === "digits" &&
    (low.min ?? 0) >= 100 &&
    (high.min ?? 0) >= 1000 &&
    high.first === high.last &&
    high.scale === 1
  );
}
