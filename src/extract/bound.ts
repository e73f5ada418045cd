import { RUNAWAY } from "./band.js";
import { isNoCaptive } from "./captive.js";
import type { Counted } from "./counted.js";
import { NO_TOLL } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { areMany } from "./flight.js";
import type { Group } from "./group.js";
import { inTheEnd, withEnd } from "./later-fate.js";
import type { Link } from "./link.js";
import { isVerbLike } from "./noun-phrase.js";
import { isErrand } from "./of-itself.js";
import { risesFrom } from "./older-figure.js";
import { wholeBehind } from "./parts.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/** "24 soldiers were killed": the outcome that the sentence links to them. Most figures are read here. */
export function boundTo(counted: Counted): readonly Draft[] | null {
  const { sentence, group, bound, previous, next, links } = counted;
  if (bound === undefined) return null;
  if (isNoCaptive(sentence, group, bound) || isDeniedDeed(sentence, group, bound)) return NO_TOLL;
  // "200 rebels left the town"
  if (isMarch(group, bound) || isErrand(counted, bound) || isGetaway(counted, bound)) return NO_TOLL;
  const one = draft(sentence, group, bound.outcome, bound.category);
  one.doubt = bound.cost + (bound.runnerUp - bound.cost < CLOSE ? 1 : 0);
  one.rules.push(bound.rule);
  if (risesFrom(sentence, group, next)) one.previous = true;
  one.parent = wholeBehind(counted) ?? wholeOfList(counted);
  // "eight soldiers, one of whom died"
  if (
    group.partitive &&
    one.kind === "unknown" &&
    previous !== undefined &&
    previous.last + 2 === group.first
  )
    one.kind = previous.kind;
  return withEnd(one, inTheEnd(sentence, group, links));
}

/** "killed 40, including 12 children at a school and nine women": the last of a list of parts, whose whole stands before the list. */
function wholeOfList({ sentence, group, bound, here }: Counted): Draft | null {
  const before = here.at(-1);
  const whole = before?.parent;
  if (before?.group == null || whole == null || whole.outcome === null || bound?.outcome !== whole.outcome)
    return null;
  if (whole.outcome.first > group.first || !does(sentence, group.first - 1, "and")) return null;
  for (let at = before.group.last + 1; at < group.first - 1; at += 1)
    if (isMark(sentence, at) || isVerbLike(sentence, at) || does(sentence, at, "clause")) return null;
  return whole;
}

/** Two outcomes as close as this to each other leave it in doubt which of them it was. */
const CLOSE = 0.5;

/** "We killed no one", "its forces had not wounded anybody": what the speaker has not done, and no toll. */
function isDeniedDeed(sentence: Sentence, { quantity }: Group, { rule, outcome }: Link): boolean {
  if (outcome === null || quantity?.form !== "none" || rule !== "link/object") return false;
  if (does(sentence, outcome.first, "losing")) return false;
  let at = outcome.first - 1;
  while (doesOne(sentence, at, AUXILIARY)) at -= 1;
  if (does(sentence, at, "relative") || does(sentence, at, "event")) return false;
  const isParty = sentence.nameAt[at] !== undefined && sentence.nameAt[at]?.side !== null;
  return (
    isParty ||
    does(sentence, at, "pronoun") ||
    does(sentence, at, "force") ||
    sentence.personAt[at] !== undefined
  );
}

const AUXILIARY = bitsOf(["have", "adverb", "modal", "negation", "be"]);

/** "Four gunmen fled", "three attackers were shot and two fled": who runs from what they did. */
function isGetaway({ sentence, group, previous }: Counted, { category }: Link): boolean {
  if (category !== "displaced") return false;
  const isSame = group.type === "bare" || group.partitive || group.rest;
  // "three attackers were killed and 2,000 fled": others
  const isFewer = (group.quantity?.max ?? MANY) <= (previous?.quantity?.max ?? 0);
  if (isOff(sentence, group)) return true;
  const head = group.head ?? (isSame && isFewer ? previous?.head : null);
  return head != null && doesOne(sentence, head.last, RUNAWAY);
}

/** "two men fled the scene", "one of whom fired, then fled in a car": some few whom nothing calls people of the place. */
function isOff(sentence: Sentence, group: Group): boolean {
  if (!anyDoes(sentence, "getaway") || group.kind !== "unknown" || areMany(group)) return false;
  const isDweller = group.head !== null && does(sentence, group.head.last, "dweller");
  if (isDweller && (group.quantity?.min ?? 0) > CARFUL) return false;
  const fled = sentence.outcomes.find(
    ({ first, readings }) => first > group.last && readings.some(({ category }) => category === "displaced"),
  );
  if (fled === undefined) return false;
  for (let at = fled.last + 1; at <= fled.last + GETAWAY; at += 1) {
    if (isMark(sentence, at)) return false;
    if (does(sentence, at, "getaway")) return true;
  }
  return false;
}

/** So many may get away in one car. */
const CARFUL = 4;

/** In how many words behind "fled" it is told from where or with what. */
const GETAWAY = 5;

const MANY = Number.POSITIVE_INFINITY;

/** Men under arms who move by themselves are on the march, not displaced. */
function isMarch({ kind }: Group, { category, reading }: Link): boolean {
  return (
    category === "displaced" &&
    (kind === "military" || kind === "police") &&
    (reading?.frames.includes("subject") === true || reading?.frames.includes("object") === true)
  );
}
