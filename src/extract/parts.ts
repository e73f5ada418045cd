import type { Counted } from "./counted.js";
import { NO_TOLL } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { Group } from "./group.js";
import { isOfOthers, partOf } from "./part-of.js";
import { does, isMark } from "./sentence.js";

/** What a part's own outcome may cost at most to go before that of its whole; in a list of parts it must stand near. */
const OWN_OUTCOME = 0.8;
const OWN_IN_LIST = 0.3;

/** "one of them a local commander": what the one is. */
export function whatPartIs({ group, previous }: Counted): readonly Draft[] | null {
  if (group.quantity?.form !== "article" || previous === undefined) return null;
  const isPart = previous.partitive && previous.last === group.first - 1 && previous.quantity?.max === 1;
  return isPart ? NO_TOLL : null;
}

/** "One of the victims, a woman of 40, died", "Another man, a driver, was shot": the same person, told once more. */
export function toldAgain({ sentence, group, previous, bound, here }: Counted): readonly Draft[] | null {
  const one = here.at(-1);
  if (group.quantity?.form !== "article" || previous === undefined || one?.group !== previous) return null;
  const { quantity } = previous;
  // "a nurse, a driver and a boy died" are three
  const isListed = quantity?.form === "article" && !quantity.additional && !previous.partitive;
  if (
    quantity?.max !== 1 ||
    isListed ||
    previous.last !== group.first - 2 ||
    !isMark(sentence, group.first - 1, ",")
  )
    return null;
  const outcome = bound?.outcome;
  if (outcome == null || one.outcome !== outcome || outcome.first <= group.last) return null;
  if (one.kind === "unknown") one.kind = group.kind;
  return NO_TOLL;
}

/** "Of them, 600 have come back": no longer what the others are. */
export function undone({ sentence, group, bound }: Counted): readonly Draft[] | null {
  if (bound !== undefined) return null;
  let at = group.last + 1;
  while (does(sentence, at, "be") || (does(sentence, at, "have") && !does(sentence, at, "undone"))) at += 1;
  while (does(sentence, at, "adverb") && !does(sentence, at, "undone")) at += 1;
  return does(sentence, at, "undone") ? NO_TOLL : null;
}

/** "including 13 children", "of whom 59 were civilians": what befell the whole befell the part, unless it has a word of its own. */
export function part({ sentence, group, bound, here, before }: Counted): readonly Draft[] | null {
  if (group.quantity?.form === "none") return null;
  const whole = partOf(sentence, group, here, before);
  // "the boyfriend of one of the victims fled"
  const isOwner = whole === null && does(sentence, group.first - 1, "of");
  if (isOwner && isOfOthers(sentence, group, here)) return NO_TOLL;
  if (whole === null) return null;
  // "killed by police after an attack on five people, including two soldiers": two are no part of one
  if (whole.max !== null && (group.quantity?.min ?? 0) > whole.max) return null;
  const inList = here.at(-1)?.parent != null;
  const isOwn = bound !== undefined && bound.cost <= (inList ? OWN_IN_LIST : OWN_OUTCOME);
  const isSame = bound?.category === whole.category;
  if (isOwn && !isSame) return null;
  if (isReckoned(group)) return NO_TOLL;
  const one = draft(sentence, group, isSame ? bound.outcome : null, whole.category);
  one.parent = whole;
  one.doubt = 0.8;
  one.rules.push("compose/part");
  if (one.outcome === null) {
    one.first = group.first;
    one.last = group.last;
  }
  return [one];
}

/** "half of them children": a share of those counted, whose number nobody tells. */
function isReckoned({ quantity }: Group): boolean {
  return quantity?.rules.some((rule) => rule.endsWith("/share-of")) === true;
}

/** "41 were put out of action, of whom 36 were killed and five captured": the whole they are of, whatever befell it. */
export function wholeBehind({ sentence, group, here, before: earlier }: Counted): Draft | null {
  const opens = does(sentence, group.first - 1, "partitive") && group.quantity?.form !== "none";
  const whole = opens ? partOf(sentence, group, here, earlier) : null;
  if (whole !== null) return whole;
  const before = here.at(-1);
  // the second outcome of the same clause
  const isNext = does(sentence, group.first - 1, "and") && !isMark(sentence, group.first - 2, ",");
  const told = before?.group?.first;
  return isNext && before !== undefined && told !== undefined && does(sentence, told - 1, "partitive")
    ? before.parent
    : null;
}
