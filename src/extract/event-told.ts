import type { Draft } from "./draft.js";
import { runningTotal } from "./running.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** A strike, a shelling or another single event is what did it: in the claim's own clause. */
export function namedEvent(each: Draft): boolean {
  const { sentence } = each;
  if (struckBefore(each)) return true;
  if (!anyDoes(sentence, "event")) return false;
  if (opensWithEvent(each)) return true;
  for (let at = each.first - 1; at >= Math.max(0, each.first - 10); at -= 1) {
    if (
      isMark(sentence, at, ";", ",", ":") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "relative")
    )
      break;
    if (isEventNoun(sentence, at) && !does(sentence, at, "events")) return true;
  }
  for (let at = each.last + 1; at <= Math.min(sentence.tokens.length - 1, each.last + 9); at += 1) {
    if (
      isMark(sentence, at, ";", ",", ":", ".") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "tell")
    )
      break;
    if (isEventNoun(sentence, at) && !does(sentence, at, "events")) return true;
  }
  return false;
}

/** "An attack on Pursat, one of the provinces on the border, has killed 13": the sentence is about one event. */
function opensWithEvent(each: Draft): boolean {
  const { sentence } = each;
  let event = -1;
  for (let at = 0; at < Math.min(sentence.tokens.length, 8, each.first); at += 1) {
    if (isMark(sentence, at, ";", ":") || does(sentence, at, "conflict")) return false;
    const verb = does(sentence, at, "verb") && !does(sentence, at - 1, "determiner");
    if (isEventNoun(sentence, at) && !does(sentence, at, "events") && !verb) event = at;
  }
  if (event < 0) return false;
  for (let at = event + 1; at < each.first; at += 1) {
    if (
      isMark(sentence, at, ";", '"', "“", "”") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "but") ||
      does(sentence, at, "tell") ||
      does(sentence, at, "conflict")
    )
      return false;
  }
  return true;
}

/** "The army shelled a market, leaving 54 dead": the verb of one strike before it in the same clause. */
function struckBefore(each: Draft): boolean {
  const { sentence } = each;
  if (!anyDoes(sentence, "struck")) return false;
  for (let at = each.first - 1; at >= Math.max(0, each.first - 16); at -= 1) {
    if (
      isMark(sentence, at, ";", ":", '"', "”") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "but")
    )
      return false;
    if (does(sentence, at, "conflict") || does(sentence, at, "sum")) return false;
    if (
      does(sentence, at, "struck") &&
      sentence.outcomeAt[at] === undefined &&
      !does(sentence, at - 1, "determiner")
    )
      return true;
  }
  return false;
}

function isEventNoun(sentence: Sentence, at: number): boolean {
  if (
    !does(sentence, at, "event") ||
    sentence.outcomeAt[at] !== undefined ||
    sentence.nameAt[at] !== undefined
  )
    return false;
  const before = at - 1;
  return (
    does(sentence, before, "determiner") ||
    does(sentence, before, "adjective") ||
    does(sentence, before, "preposition") ||
    does(sentence, before, "possessive") ||
    does(sentence, before, "demonstrative") ||
    sentence.nameAt[before] !== undefined ||
    (sentence.roles[before]?.length ?? 0) === 0
  );
}

/** "Two people died when rockets struck the pagoda": what they died of happened at one moment. */
export function isAtMoment(each: Draft): boolean {
  const { sentence, outcome } = each;
  if (!anyDoes(sentence, "moment") || runningTotal(each) || each.category === "displaced") return false;
  const last = Math.max(each.last, outcome?.last ?? each.last);
  return [1, 2, 3].some(
    (ahead) =>
      does(sentence, last + ahead, "moment") &&
      !Array.from({ length: ahead - 1 }).some((_, index) => isMark(sentence, last + 1 + index)),
  );
}

/** A count right behind the telling of one strike, that does not run on and is not of the conflict as a whole. */
export function followsStrike(each: Draft): boolean {
  const { sentence } = each;
  // a state that gives its losses gives them all
  if (
    each.previous ||
    runningTotal(each) ||
    each.sourceKey?.endsWith("/state") === true ||
    sentence.tokens.some((_, at) => isMark(sentence, at, ":"))
  )
    return false;
  return !anyDoes(sentence, "conflict") && !anyDoes(sentence, "tallied") && !anyDoes(sentence, "sum");
}
