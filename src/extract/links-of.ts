import { withConjuncts } from "./conjuncts.js";
import type { Group } from "./group.js";
import type { Link } from "./link.js";
import { link } from "./link.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** What befell each of them, as far as the sentence tells. */
export function linksOf(sentence: Sentence, counted: readonly Group[]): readonly Link[] {
  const links = withConjuncts(sentence, counted, link(sentence, counted));
  if (links.length < 2) return links;
  return links.filter((each, _, all) => !isToldOfPart(sentence, each, all) && !isSaidToBe(each, all));
}

/** "Eight soldiers were there, one of whom died", "40 men, of whom nine died": what is told is told of the part, right before its verb. */
function isToldOfPart(sentence: Sentence, { group, outcome }: Link, links: readonly Link[]): boolean {
  if (outcome === null || outcome.first <= group.last) return false;
  return links.some(
    (part) =>
      part.outcome === outcome &&
      part.group.first > group.last &&
      part.group.last < outcome.first &&
      (does(sentence, part.group.last, "partitive") || does(sentence, part.group.first - 1, "partitive")) &&
      isOneClause(sentence, part.group.last + 1, outcome.first - 1),
  );
}

/** "The one who died was a teacher": what the one who died was, who is counted already. */
function isSaidToBe({ group, outcome, rule }: Link, links: readonly Link[]): boolean {
  if (rule !== "link/inverted" || group.quantity?.max !== 1) return false;
  return links.some(
    (other) =>
      other.outcome === outcome &&
      other.group.last < group.first &&
      other.rule !== "link/inverted" &&
      other.group.quantity?.max === 1,
  );
}

function isOneClause(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (isMark(sentence, at)) return false;
  return to - from < LONGEST_VERB;
}

/** The most words between a part and what befell it: "of whom three have since been". */
const LONGEST_VERB = 6;
