import type { OutcomeWord } from "../language/index.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { groupOf } from "./group.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** The longest label of a row, and what may stand behind its number, in tokens. */
const LONGEST_LABEL = 9;
const LONGEST_END = 2;

/** What the rows below a line such as "Deaths recorded in October, by group:" count; null for any other line. */
export function headingOf(sentence: Sentence): OutcomeWord | null {
  if (sentence.inTitle || !isMark(sentence, sentence.tokens.length - 1, ":")) return null;
  if (sentence.outcomes.length === 0 || sentence.quantities.length > 0) return null;
  for (const { readings } of sentence.outcomes) {
    const noun = readings.find(({ frames }) => frames.includes("head") || frames.includes("toll"));
    if (noun !== undefined) return noun;
  }
  return null;
}

/** "Arakan Army: 96": a label, a colon and a number on a line of its own, below a heading that says what it counts. */
export function rowOf(sentence: Sentence, heading: OutcomeWord): Draft | null {
  const [quantity, second] = sentence.quantities.filter(({ form }) => form !== "article");
  if (quantity === undefined || second !== undefined || sentence.outcomes.length > 0) return null;
  let colon = quantity.first - 1;
  if (isMark(sentence, colon, "-", "–", "—") && !isMark(sentence, colon - 1, ":")) return null;
  if (!isMark(sentence, colon, ":")) return null;
  const opens = isMark(sentence, 0) ? 1 : 0;
  if (colon <= opens || colon > LONGEST_LABEL) return null;
  const group = groupOf(sentence, quantity);
  if (group.type !== "bare" && group.type !== "person") return null;
  if (sentence.tokens.length - 1 - group.last > LONGEST_END) return null;
  // "Houses: 12"
  if (does(sentence, colon - 1, "thing") && sentence.nameAt[colon - 1] === undefined) return null;
  const one = draft(sentence, group, null, heading.category);
  one.first = opens;
  for (colon -= 1; colon >= opens && one.kind === "unknown"; colon -= 1) {
    if (does(sentence, colon, "and")) break;
    one.kind =
      sentence.personAt[colon]?.word.kind ??
      sentence.kindAt[colon] ??
      (sentence.nameAt[colon]?.kind === "group" ? "military" : sentence.nameAt[colon]?.victimKind) ??
      "unknown";
  }
  one.doubt = 0.8;
  one.rules.push("compose/row");
  return one;
}
