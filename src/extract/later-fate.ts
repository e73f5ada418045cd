import type { OutcomeWord } from "../language/index.js";
import type { Link } from "./link.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** Words between what befell somebody first and what befell them in the end. */
const LONGEST_BETWEEN = 16;

/** What befell the same people in the end. */
export interface Fate {
  readonly outcome: OutcomeMention;
  readonly reading: OutcomeWord;
}

/** "A man was shot in the chest and later died": the death behind the wound, of the same subject. */
export function laterFate(sentence: Sentence, link: Link): Fate | null {
  const { outcome, category, rule } = link;
  if (outcome === null || category === "killed" || category === "displaced") return null;
  if (rule !== "link/subject" && rule !== "link/participle") return null;
  for (const later of sentence.outcomes) {
    if (later.first <= outcome.last || later.first - outcome.last > LONGEST_BETWEEN) continue;
    const reading = later.readings.find(
      (each) =>
        each.category === "killed" &&
        each.weak !== true &&
        each.frames.some((frame) => frame === "subject" || frame === "either"),
    );
    if (reading === undefined || !isJoined(sentence, outcome.last + 1, later.first - 1)) continue;
    return { outcome: later, reading };
  }
  return null;
}

/** "and", with nothing between it and the verb that could be another subject, and no other people before it. */
function isJoined(sentence: Sentence, from: number, to: number): boolean {
  let at = to;
  while (
    at >= from &&
    (does(sentence, at, "adverb") ||
      does(sentence, at, "have") ||
      does(sentence, at, "be") ||
      sentence.dayAt[at] !== undefined)
  )
    at -= 1;
  if (at < from || !does(sentence, at, "and")) return false;
  for (; at >= from; at -= 1) {
    if (sentence.personAt[at] !== undefined || sentence.quantityAt[at] !== undefined) return false;
    if (isMark(sentence, at, ";", ":") || does(sentence, at, "contrast")) return false;
  }
  return true;
}
