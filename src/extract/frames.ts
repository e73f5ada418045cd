import { afterApposition, afterCharge, afterOf, afterRelative } from "./apposition.js";
import type { Ground, GroupAt, Tie } from "./ground.js";
import { pathCost } from "./ground.js";
import type { Group } from "./group.js";
import { endsVerb, hasObject, isSomebodysName, voiceOf } from "./outcome-voice.js";
import { isRelativeObject } from "./relative-object.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, doesOne, isMark, standsForPeople } from "./sentence.js";
import { isSingle } from "./single.js";
import { toldBetween } from "./told-between.js";
import {
  crossesAnd,
  crossesThing,
  hasOwnSubject,
  isGiven,
  isLedTo,
  isTally,
  leadsToFigure,
} from "./toll-lead.js";
import { followsFate, followsVerb } from "./verb-first.js";
import { ofBehind, opensAmong, opensOf } from "./whose-harm.js";

/** What a tie costs, and the rule that says so. */
interface Price {
  readonly cost: number;
  readonly rule: string;
}

/**
 * The cost of a tie by the frame of its outcome word: whether people are the subject of it ("died"), its object ("lost
 * 24"), either ("killed": by voice), counted by the noun itself ("deaths"), or by a noun for a toll ("the death toll").
 * Null where the word cannot hold them that way.
 */
export function priceOf(ground: Ground, tie: Tie): Price | null {
  const { sentence } = ground;
  const { group, outcome, frame, isRight } = tie;
  const isArticle = group.quantity?.form === "article";
  if (isArticle && (frame === "toll" || (frame === "head" && !isRight && !opensOf(sentence, outcome))))
    return null;
  switch (frame) {
    case "subject":
      if (!isRight) return tallied(ground, tie) ?? inverted(ground, tie);
      return { cost: subjectCost(ground, tie), rule: "link/subject" };
    case "object":
      if (!isRight) return { cost: behind(ground, tie, "object"), rule: "link/object" };
      return isRelativeObject(sentence, group.last + 1, outcome)
        ? { cost: 0.3, rule: "link/object-before" }
        : null;
    case "either":
      return isRight ? acted(ground, tie) : actedOn(ground, tie);
    case "head":
      return isRight ? countedBefore(ground, tie) : countedBehind(ground, tie);
    case "toll":
      if (!isRight && crossesAnd(sentence, outcome.last + 1, group.first - 1)) return null;
      return {
        cost: isRight
          ? pathCost(ground, group.last + 1, outcome.first - 1, "toll", outcome) + 0.6
          : toFigure(ground, tie),
        rule: "link/toll",
      };
    default:
      return null;
  }
}

/** From an outcome to the group behind it. */
function behind(ground: Ground, { group, outcome }: Tie, frame: "subject" | "object" | "toll"): number {
  return pathCost(ground, outcome.last + 1, group.first - 1, frame, outcome);
}

/** From a group to the verb behind it. */
function subjectCost(ground: Ground, { group, outcome }: Tie): number {
  const { sentence } = ground;
  const cost = pathCost(ground, afterPhrase(sentence, group, outcome), outcome.first - 1, "subject", outcome);
  return cost > BEHIND_DEED && toldBetween(sentence, group, outcome) ? BEHIND_DEED : cost;
}

/** What it costs to pass what one person did, or what tells who he is. */
const BEHIND_DEED = 0.7;

/** Where the clause of a group goes on. */
function afterPhrase(sentence: Sentence, group: Group, outcome: OutcomeMention): number {
  const next = group.last + 1;
  const after = behindApposition(sentence, group, next);
  // "the boy, who was shot in the head, died": "shot" is inside
  return after > outcome.first ? next : after;
}

function behindApposition(sentence: Sentence, group: Group, next: number): number {
  const of = afterOf(sentence, next);
  const from = isSingle(group) || isMark(sentence, of, ",") ? of : next;
  const behind = afterCharge(sentence, afterRelative(sentence, from));
  return behind > from ? behind : afterApposition(sentence, from);
}

/** "The number of citizens who died has gone up to 62" */
function tallied(ground: Ground, tie: Tie): Price | null {
  const { sentence, groupAt } = ground;
  const { group, outcome } = tie;
  if (!isTally(sentence, groupAt, outcome)) return null;
  const isLed = group.type === "bare" && isLedTo(sentence, groupAt, outcome.last + 1, group.first);
  return { cost: isLed ? LED : behind(ground, tie, "toll") + 0.2, rule: "link/tally" };
}

/** "Also dead are three Malawians", "Injured in the clashes were 198 nationals". */
function inverted(ground: Ground, tie: Tie): Price | null {
  const { sentence } = ground;
  const { group, outcome } = tie;
  if (isPredicate(sentence, group)) return null;
  if (followsVerb(sentence, group, outcome) || followsFate(sentence, group, outcome))
    return { cost: 0.3, rule: "link/inverted" };
  for (let at = outcome.last + 1; at < group.first; at += 1)
    if (does(sentence, at, "be"))
      return { cost: behind(ground, tie, "subject") + 0.5, rule: "link/inverted" };
  return null;
}

const OPENS_OBJECT = bitsOf(["determiner", "possessive"]);

/** "24 soldiers were killed", "24 soldiers killed in": a passive or participle has its victims before it; an active verb does not. */
function acted(ground: Ground, tie: Tie): Price | null {
  const { sentence, groupAt } = ground;
  const { group, outcome } = tie;
  const voice = voiceOf(sentence, outcome);
  // "Six gunmen shot their way in"
  if (
    voice === "open" &&
    does(sentence, outcome.last + 1, "possessive") &&
    !does(sentence, outcome.last + 1, "genitive")
  )
    return null;
  // "The captain captured the moment": one who acts
  const isOpen = group.quantity?.form === "article" && voice === "open" && !sentence.inTitle;
  if (isOpen && !endsVerb(sentence, outcome.last + 1)) return null;
  if (voice === "active") return null;
  if (voice === "open" && isSomebodysName(sentence, outcome.last + 1)) return null;
  if (voice === "open" && isOfObject(sentence, groupAt, group, outcome)) return null;
  const cost = subjectCost(ground, tie);
  const doer = hasObject(sentence, groupAt, outcome) && voice !== "passive" ? 2.5 : 0;
  // "one of his sons shot his other son"
  if (doer > 0 && !sentence.inTitle && doesOne(sentence, outcome.last + 1, OPENS_OBJECT)) return null;
  return { cost: cost + doer, rule: "link/participle" };
}

/** "Three men killed two guards", "Two men shot and killed a policeman": people right behind the verb; not "three killed two wounded". */
function isOfObject(
  sentence: Sentence,
  groupAt: GroupAt,
  { type, last }: Group,
  outcome: OutcomeMention,
): boolean {
  const struck = groupAt[outcome.last + 1];
  if (struck === undefined && type === "person" && isTitleOfName(sentence, outcome.last + 1)) return true;
  if (type !== "person" || struck?.type !== "person" || struck.first !== outcome.last + 1) return false;
  if (struck.outcomes.length > 0 || sentence.outcomeAt[struck.last + 1] !== undefined) return false;
  for (let at = last + 1; at < outcome.first; at += 1)
    if (sentence.outcomeAt[at] === undefined && !does(sentence, at, "and") && !does(sentence, at, "adverb"))
      return false;
  return true;
}

/** "minister Antonio Porth" */
function isTitleOfName(sentence: Sentence, at: number): boolean {
  const end = sentence.personAt[at]?.last ?? sentence.nameAt[at]?.last;
  return end !== undefined && isSomebodysName(sentence, end + 1);
}

/** "The two guards killed there were both pensioners, one a former sergeant": what those counted were. */
function isPredicate(sentence: Sentence, { quantity, first }: Group): boolean {
  if (quantity?.form === "pronoun") return does(sentence, first - 1, "be");
  if (quantity?.max !== 1 || !isMark(sentence, first - 1, ",")) return false;
  return does(sentence, quantity.last + 1, "indefiniteArticle");
}

/** "killed 24 soldiers": an active verb has its victims behind it; a passive only where its clause is turned round. */
function actedOn(ground: Ground, tie: Tie): Price | null {
  const { sentence } = ground;
  const { group, outcome } = tie;
  if (isPredicate(sentence, group)) return null;
  const voice = voiceOf(sentence, outcome);
  const tally = tallied(ground, tie);
  if (tally !== null) return tally;
  if (voice === "passive") return inverted(ground, tie);
  // "26 churches burned, 12,000 refugees"
  const isNext = isMark(sentence, outcome.last + 1, ",") && group.first === outcome.last + 2;
  if (voice === "open" && isNext && group.head !== null) return null;
  // "treated the wounded and gave food to 5,000": a noun
  if (does(sentence, outcome.first - 1, "determiner") && isGiven(sentence, outcome.last + 1, group.first - 1))
    return null;
  // "burned 14 huts according to the ministry, nine according to the mayors": things, as others count them
  if (group.type === "bare" && crossesThing(sentence, outcome.last + 1, group.first)) return null;
  const cost = behind(ground, tie, "object") + (voice === "active" ? 0 : 0.5);
  const turned = inverted(ground, tie);
  return turned !== null && turned.cost < cost ? turned : { cost, rule: "link/object" };
}

/** "24 ... among the dead", "24 ... deaths": a noun of harm behind the group. */
function countedBefore(ground: Ground, tie: Tie): Price | null {
  const { sentence, groupAt } = ground;
  const { group, outcome } = tie;
  const counter = groupAt[outcome.first];
  const isOthers =
    counter !== undefined &&
    counter !== group &&
    counter.quantity !== null &&
    counter.outcomes.includes(outcome) &&
    !counter.partitive;
  if (isOthers) {
    if (!isAmongOrOf(sentence, counter.first)) return null;
    const cost = pathCost(ground, group.last + 1, outcome.first - 1, "subject", outcome);
    return { cost: cost + 0.3, rule: "link/among" };
  }
  // "two relatives of the victims"
  const isAmong = does(sentence, outcome.first - 1, "among") || does(sentence, outcome.first - 2, "among");
  if (group.head !== null && does(sentence, group.head.last, "kin") && !group.partitive && !isAmong)
    return null;
  // "recruited 5,000 men to replace its losses", "question two men over the killing": what was done to others
  // "three of the judges in charge of investigating the murders"
  const isOfAll = group.partitive && standsForPeople(outcome);
  if (group.head !== null && !isOfAll && !isAmong && isOwned(sentence, group, outcome)) return null;
  if (isAmongOrOf(sentence, outcome.first))
    return { cost: subjectCost(ground, tie) + 0.3, rule: "link/among" };
  if (isActedOn(sentence, group, outcome)) return null;
  // "both men face murder charges", "the two shot the male victim"
  const isMany = group.type === "bare" && (group.quantity?.min ?? 1) > 1;
  if ((group.type === "person" || isMany) && outcome.readings.every(({ single }) => single === true))
    return null;
  const cost = pathCost(ground, group.last + 1, outcome.first - 1, "subject", outcome);
  return { cost: cost + 1.2, rule: "link/counted" };
}

/** "two had visited prisoners", "three had wounded civilians": those to whom the people counted did something. */
function isActedOn(sentence: Sentence, { last }: Group, outcome: OutcomeMention): boolean {
  if (!standsForPeople(outcome)) return false;
  const verb = outcome.first - 1;
  if (verb > last && does(sentence, verb, "have")) return sentence.personAt[outcome.last + 1] !== undefined;
  return verb - 1 > last && does(sentence, verb - 1, "have") && !doesOne(sentence, verb, NO_VERB);
}

const NO_VERB = bitsOf(["determiner", "possessive", "adjective", "preposition", "be", "among"]);

/** "the killing", "its losses", "the group's dead"; not "two women's bodies". */
function isOwned(sentence: Sentence, { last }: Group, { first }: OutcomeMention): boolean {
  if (first - 2 <= last) return false;
  return does(sentence, first - 1, "determiner") || does(sentence, first - 1, "possessive");
}

function isAmongOrOf(sentence: Sentence, first: number): boolean {
  return (
    does(sentence, first - 1, "among") ||
    does(sentence, first - 2, "among") ||
    does(sentence, first - 1, "of") ||
    does(sentence, first - 2, "of")
  );
}

/** What a figure behind a noun of harm may cost where no verb leads to it. */
const BARE_LEAD = 0.7;

/** "the deaths of 24", "the dead number 24": a noun of harm before the group. */
function countedBehind(ground: Ground, tie: Tie): Price | null {
  const { sentence } = ground;
  const { group, outcome } = tie;
  const [from, to] = [outcome.last + 1, group.first - 1];
  if (does(sentence, outcome.last, "of") && outcome.first !== outcome.last)
    return { cost: behind(ground, tie, "object") + 0.1, rule: "link/of" };
  const of = ofBehind(sentence, outcome);
  if (of > 0) return { cost: pathCost(ground, of + 1, to, "object", outcome) + 0.1, rule: "link/of" };
  // "the victim was with three others"
  if (does(sentence, to, "together") && does(sentence, to - 1, "be")) return null;
  // "the dead: three ledgers", "the dead: two lists"
  const isOther = group.type === "unknown" || does(sentence, group.last + 1, "voice");
  if (isOther && isMark(sentence, to, ":")) return null;
  const isLed = group.type === "bare" && isLedTo(sentence, ground.groupAt, from, group.first);
  const cost = isLed ? 0 : behind(ground, tie, "toll");
  if (!isGiven(sentence, from, to) && leadsToFigure(sentence, from, to))
    return { cost: cost + 0.3, rule: "link/toll" };
  // "the dead man had two sons", "murder and three counts of assault": a figure of something else
  if (cost > BARE_LEAD || hasOwnSubject(sentence, from, to)) return null;
  if (group.type === "person" && cost > 0 && !opensAmong(sentence, outcome)) return null;
  return { cost: cost + 1.3, rule: "link/toll" };
}

/** What a figure costs at most to which a verb of change leads, and how far it may be led. */
const LED = 0.2;
const LED_LIMIT = 3.4;

/** "Число погибших в боях на границе выросло до 59": a verb of change leads to the figure over what stands between. */
function toFigure(ground: Ground, tie: Tie): number {
  const { sentence, groupAt } = ground;
  const { group, outcome } = tie;
  const cost = behind(ground, tie, "toll");
  if (cost > LED && group.type === "bare" && isLedTo(sentence, groupAt, outcome.last + 1, group.first))
    return LED;
  if (!sentence.ownersFollow || cost > LED_LIMIT) return cost;
  for (let at = group.first - 1; at >= Math.max(outcome.last + 1, group.first - 4); at -= 1)
    if (does(sentence, at, "change")) return Math.min(cost, LED);
  return cost;
}
