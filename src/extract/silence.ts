import type { Category } from "../domain/category.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/**
 * Figures that a party does not give: "has not released details of casualties", "without saying how many", "no
 * losses were reported by X". Never zero: the bounds are null and the status is withheld.
 */
export function silences(sentence: Sentence, here: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    if (
      sentence.quantities.some(
        (quantity) =>
          quantity.form !== "article" && quantity.form !== "none" && Math.abs(quantity.first - at) < 4,
      )
    )
      continue;
    const end =
      does(sentence, at, "negation") || sentence.quantityAt[at]?.form === "none"
        ? notGiven(sentence, at)
        : does(sentence, at, "silence")
          ? silentEnd(sentence, at)
          : null;
    if (end === null) continue;
    const category = categoryOf(sentence, at, end, here);
    if (category === null) continue;
    const one = draft(sentence, null, null, category);
    one.status = "withheld";
    one.first = at;
    one.last = end;
    one.doubt = 1.5;
    one.rules.push("silence/not-given");
    found.push(one);
    at = end;
  }
  return found;
}

/** not + verb of giving + details or a toll noun within reach, in either order. */
function notGiven(sentence: Sentence, at: number): number | null {
  let verb = -1;
  let details = -1;
  for (let index = at + 1; index < Math.min(sentence.tokens.length, at + 14); index += 1) {
    if (isMark(sentence, index, ";", ".")) break;
    if (isMark(sentence, index, ",") && verb >= 0) break;
    if (does(sentence, index, "withhold")) verb = index;
    if (
      does(sentence, index, "details") ||
      sentence.outcomeAt[index]?.readings.some((reading) => reading.frames.includes("toll"))
    )
      details = index;
    if (verb >= 0 && details >= 0) {
      const outcome = sentence.outcomes.find((each) => each.first > at && each.first <= details + 4);
      return Math.max(
        verb,
        details,
        outcome !== undefined && outcome.first <= details + 4 ? outcome.last : details,
      );
    }
  }
  return null;
}

function silentEnd(sentence: Sentence, at: number): number | null {
  for (let index = at + 1; index < Math.min(sentence.tokens.length, at + 10); index += 1) {
    if (isMark(sentence, index, ";", ".")) break;
    if (does(sentence, index, "details") || sentence.outcomeAt[index] !== undefined) return index;
  }
  return null;
}

function categoryOf(sentence: Sentence, from: number, to: number, here: readonly Draft[]): Category | null {
  const inside = sentence.outcomes.find((each) => each.first >= from && each.first <= to + 5);
  if (inside !== undefined) {
    const toll = inside.readings.find(
      (reading) =>
        reading.frames.includes("toll") || reading.frames.includes("head") || reading.people === true,
    );
    return (toll ?? inside.readings[0])?.category ?? null;
  }
  const before = [...here].reverse().find((each) => each.last < from);
  return (
    before?.category ?? sentence.outcomes.find((each) => each.first < from)?.readings[0]?.category ?? null
  );
}
