import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import { does, isMark } from "./sentence.js";

export function statusOf(each: Draft): Draft["status"] {
  const { sentence } = each;
  if (each.status === "withheld") return "withheld";
  for (
    let at = Math.max(0, each.first - 7);
    at <= Math.min(sentence.tokens.length - 1, each.last + 5);
    at += 1
  ) {
    if (isMark(sentence, at, ";") || isMark(sentence, at, ".")) {
      if (at > each.last) break;
      continue;
    }
    if (does(sentence, at, "unconfirmed")) return "unconfirmed";
    if (does(sentence, at, "denial") && at < each.first) return "denied";
  }
  return "asserted";
}

/** "the earlier toll was 24", "36 had been the toll before", "the ministry had reported 24 deaths already". */
export function isPrevious(each: Draft, readings: Readings): boolean {
  if (each.previous) return true;
  const { sentence } = each;
  if (each.unquantified || each.min === null || each.scope === "background") return false;
  let earlier = false;
  let told = false;
  for (
    let at = Math.max(0, each.first - 9);
    at <= Math.min(sentence.tokens.length - 1, each.last + 8);
    at += 1
  ) {
    if (isMark(sentence, at, ";") || does(sentence, at, "contrast")) {
      if (at > each.last) break;
      earlier = false;
      told = false;
      continue;
    }
    if (does(sentence, at, "earlier") && sentence.dayAt[at] === undefined) earlier = true;
    if (
      does(sentence, at, "tallied") ||
      (does(sentence, at, "tell") && sentence.outcomeAt[at] === undefined) ||
      sentence.outcomeAt[at]?.readings.some((reading) => reading.frames.includes("toll"))
    )
      told = true;
  }
  if (!earlier || !told) return false;
  // an old figure has a newer one beside it
  return readings.hasOtherFigure(each);
}
