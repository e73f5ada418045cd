import type { GroupAt } from "./ground.js";
import type { Group } from "./group.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

/**
 * Whether what an outcome behind a count tells befell others: those whom the counted people treat, bury or look for,
 * or who are counted nearer to it.
 */
export function isHarmOfOthers(
  sentence: Sentence,
  groupAt: GroupAt,
  group: Group,
  outcome: OutcomeMention,
): boolean {
  return (
    isObject(sentence, group, outcome) ||
    isOfNearer(sentence, groupAt, group, outcome) ||
    isBehindPredicate(sentence, groupAt, group, outcome) ||
    leavesAside(sentence, group, outcome) ||
    isInsideOther(groupAt, group, outcome)
  );
}

/** "Twelve doctors treated the wounded", "40 men buried their dead", "60 families are looking for the missing". */
function isObject(sentence: Sentence, { head, last, partitive }: Group, outcome: OutcomeMention): boolean {
  const article = articleOf(sentence, outcome);
  // "to 36 persons the quantity of the dead has grown": no verb between
  if (head !== null && does(sentence, last + 1, "determiner")) return false;
  if (partitive || article <= last + 1 || !doesOne(sentence, article, OWNED) || !namesThem(outcome))
    return false;
  for (let at = last + 1; at < article; at += 1) {
    // "were handed over in exchange for the bodies"
    if (does(sentence, at, "swapping")) return true;
    if (isMark(sentence, at)) return false;
  }
  let before = article - 1;
  while (does(sentence, before, "adverb")) before -= 1;
  // "twelve of the dead"; not "attended the funerals of the dead"
  if (does(sentence, before, "of")) return before > last + 1 && !does(sentence, before - 1, "be");
  return !doesOne(sentence, before, SAYS_WHO);
}

/** Where the article of a noun for those harmed stands, or would: "the dead" is one word for them. */
export function articleOf(sentence: Sentence, { first }: OutcomeMention): number {
  return does(sentence, first, "determiner") ? first : first - 1;
}

/** A word that can stand for those harmed: "the wounded", "the dead"; not "their deaths", "their lives". */
function namesThem({ readings }: OutcomeMention): boolean {
  return readings.some(
    ({ category, people, frames }) =>
      people === true || category === "wounded" || category === "missing" || frames.includes("subject"),
  );
}

const OWNED = bitsOf(["determiner", "possessive"]);
/** "are the wounded", "among the dead". */
const SAYS_WHO = bitsOf(["be", "among", "partitive"]);

/** "Forty people attended the funeral of a soldier killed in the raid": a participle is of those counted right before it. */
function isOfNearer(sentence: Sentence, groupAt: GroupAt, group: Group, outcome: OutcomeMention): boolean {
  const nearer = groupAt[outcome.first - 1];
  if (nearer === undefined || nearer === group || nearer.type === "thing" || sentence.inTitle) return false;
  // "12 members of three families killed", "a soldier and two women killed"
  if (nearer.first - group.last < FAR || does(sentence, nearer.first - 1, "and")) return false;
  for (let at = group.last + 1; at < nearer.first; at += 1)
    if (isMark(sentence, at) || does(sentence, at, "among") || does(sentence, at, "partitive")) return false;
  return doesOne(sentence, nearer.first - 1, GOVERNS);
}

/** So many tokens from one count to the next there stands a verb between. */
const FAR = 4;
const GOVERNS = bitsOf(["of", "preposition", "verb"]);

/** "Two people, including a child, were killed and five, among them a nurse, were wounded": the first have a verb of their own. */
function isBehindPredicate(
  sentence: Sentence,
  groupAt: GroupAt,
  { last }: Group,
  outcome: OutcomeMention,
): boolean {
  const verb = sentence.outcomes.find(
    (each) => each.first > last && each.last < outcome.first && does(sentence, each.first - 1, "be"),
  );
  if (verb === undefined) return false;
  // "three men who were hurt when two rockets hit a market have died"
  for (let at = last + 1; at < verb.first; at += 1) if (does(sentence, at, "relative")) return false;
  for (let at = verb.last + 1; at < outcome.first; at += 1) {
    const other = groupAt[at];
    if (other === undefined || other.type === "thing" || other.first <= verb.last) continue;
    if (other.quantity?.form !== "article") return true;
  }
  return false;
}

/**
 * "Two people were killed - a soldier and a civilian - and five were hurt": what an aside names, behind a verb that told
 * what befell them, has no part in what follows it. Not "eight people (three soldiers and five civilians) were wounded".
 */
function leavesAside(sentence: Sentence, { first, last }: Group, outcome: OutcomeMention): boolean {
  const [told] = sentence.outcomes;
  if (told === undefined || told.last >= first) return false;
  for (let at = last + 1; at < outcome.first; at += 1) {
    if (isMark(sentence, at, ")")) return opensBetween(sentence, told.last, first);
    const isDash = isMark(sentence, at, "-", "–", "—") && sentence.tokens[at]?.spaced === true;
    if (isDash && (does(sentence, at + 1, "and") || does(sentence, at + 1, "but"))) return true;
  }
  return false;
}

/** A bracket opens behind one token and before another. */
function opensBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let at = to - 1; at > from; at -= 1) if (isMark(sentence, at, "(", "[")) return true;
  return false;
}

/** "42 seats and 12 dead people": those of a count that says so itself. */
function isInsideOther(groupAt: GroupAt, group: Group, outcome: OutcomeMention): boolean {
  if (group.type !== "unknown") return false;
  const other = groupAt[outcome.first];
  return other !== undefined && other !== group && other.outcomes.includes(outcome);
}

/** "twelve doctors treated the wounded": whether a token and the next open an object that names people. */
export function areTended(sentence: Sentence, from: number): boolean {
  if (!doesOne(sentence, from, OWNED)) return false;
  for (let at = from + 1; at <= from + 2; at += 1)
    if (sentence.outcomeAt[at] !== undefined || sentence.personAt[at] !== undefined) return true;
  return false;
}
