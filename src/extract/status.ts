import type { Answer } from "./answers.js";
import { deniedAs, isUnconfirming } from "./denied.js";
import type { Draft } from "./draft.js";
import { isWord, mayDeny } from "./governed.js";
import type { Readings } from "./readings.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import { takenBack } from "./take-back.js";

/** Asserted, denied, unconfirmed or withheld, by the words around the claim, or by the sentence that answers it. */
export function statusOf(each: Draft, answers: ReadonlyMap<number, Answer>): Draft["status"] {
  const own = ownStatus(each);
  if (own !== "asserted" || each.sentence.inTitle) return own;
  const answer = answers.get(each.sentence.index);
  // what somebody else denies is still said by whoever said it
  return answer === undefined || answer.by !== null ? own : answer.status;
}

function ownStatus(each: Draft): Draft["status"] {
  const { sentence } = each;
  if (each.status === "withheld") return "withheld";
  // "Did 60 people die?"
  if (sentence.inTitle && does(sentence, 0, "have") && isMark(sentence, sentence.tokens.length - 1, "?"))
    return "unconfirmed";
  const denied = deniedAs(each);
  if (denied !== null) return denied;
  if (!anyDoes(sentence, "unconfirmed") && !mayDeny(sentence)) return "asserted";
  const end = Math.min(sentence.tokens.length - 1, each.last + 5);
  for (let at = Math.max(0, each.first - 7); at <= end; at += 1) {
    if (isMark(sentence, at, ";", ".")) {
      if (at > each.last) break;
      continue;
    }
    if (does(sentence, at, "unconfirmed") && isOwnVerb(each, at) && !isOfDoer(each, at)) return "unconfirmed";
  }
  return answered(each);
}

/** "Suspected jihadists kill 31": who did it is not sure, and that it happened is. */
function isOfDoer({ sentence, first }: Draft, at: number): boolean {
  if (!does(sentence, at, "accused")) return false;
  const next = at + 1;
  // "16 suspected insurgents were killed": killed they were
  if (next >= first) return sentence.personAt[next] !== undefined && does(sentence, next, "rebels");
  return (
    sentence.personAt[next] !== undefined ||
    does(sentence, next, "rebels") ||
    does(sentence, next, "irregulars") ||
    sentence.nameAt[next] !== undefined
  );
}

/** "24 personnes ont été tuées et 12 seraient portées disparues": the mood of a verb holds for its own claim. */
function isOwnVerb({ sentence, first, last }: Draft, verb: number): boolean {
  if (!does(sentence, verb, "be") && !does(sentence, verb, "have")) return true;
  if (verb >= first && verb <= last) return true;
  const [low, high] = verb > last ? [last + 1, verb] : [verb + 1, first];
  for (let at = low; at < high; at += 1) {
    const form = sentence.quantityAt[at]?.form;
    if (isMark(sentence, at, ",") || (form !== undefined && form !== "article")) return false;
    if (sentence.outcomeAt[at] !== undefined && verb > last) return false;
  }
  return true;
}

/** "..., which the army denied", "..., but Kyiv denied it": an answer to the whole claim behind it. */
function answered(each: Draft): Draft["status"] {
  const { sentence } = each;
  const size = sentence.tokens.length;
  for (let at = each.last + 1; at < Math.min(size, each.last + 24); at += 1) {
    if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article")
      return "asserted";
    const mark = isMark(sentence, at, ",", ";", ":", "—", "–");
    if (!mark && !does(sentence, at, "but") && !does(sentence, at, "contrast")) continue;
    const end = Math.min(size - 1, at + 13);
    const back = takenBack(sentence, at + 1, end);
    if (back !== null) return back.status;
    if (!mark || !opensAnswer(sentence, at + 1)) continue;
    for (let index = at + 1; index <= Math.min(end, at + 9); index += 1) {
      const isDenied = does(sentence, index, "denial") || does(sentence, index, "disputes");
      if (isDenied || isCalledUntrue(sentence, at, index)) return "denied";
      if (does(sentence, index, "unconfirmed")) return "unconfirmed";
      if (does(sentence, index, "confirms") && isUnconfirming(sentence, index)) return "unconfirmed";
    }
  }
  return "asserted";
}

/** ", which the army called propaganda", ", a number the army says is exaggerated"; not ", which was wrong". */
function isCalledUntrue(sentence: Sentence, from: number, at: number): boolean {
  if (!does(sentence, at, "untrue") || does(sentence, at, "adverb")) return false;
  for (let verb = at - 1; verb > from; verb -= 1)
    if (does(sentence, verb, "calls") || does(sentence, verb, "tell")) return true;
  return false;
}

/** "which", "this", "a claim", "the figure": stands for what was said. */
function opensAnswer(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "relative") ||
    does(sentence, at, "demonstrative") ||
    does(sentence, at + 1, "tallied") ||
    does(sentence, at + 1, "document") ||
    (does(sentence, at, "indefiniteArticle") && sentence.personAt[at + 1] === undefined) ||
    (does(sentence, at, "determiner") && isWord(sentence, at + 1)) ||
    // "something the army rejects"
    (isWord(sentence, at) && does(sentence, at + 1, "determiner"))
  );
}

/** "earlier this week", "the earlier fighting", "before it confirmed": when something happened, not an older figure. */
function isTimeOfEvent(sentence: Sentence, at: number): boolean {
  const next = at + 1;
  if (sentence.dayAt[next] !== undefined) return true;
  if (does(sentence, next, "conflict") || does(sentence, next, "event")) return true;
  // "had found a flat there only a week before"
  if (does(sentence, at, "ahead") && does(sentence, at - 1, "lapse")) return true;
  // "before the other side confirmed how many it had lost"
  const opens =
    does(sentence, at, "clause") && (does(sentence, next, "determiner") || does(sentence, next, "pronoun"));
  return opens && at > 0;
}

/** "59 dead, against 46 earlier": a word behind another figure is about that one. */
function isOfOther({ sentence, last }: Draft, at: number): boolean {
  for (let index = last + 1; index < at; index += 1) {
    // "46 (previously 24)", "44 had died, having earlier spoken of 36"
    if (isMark(sentence, index, "(", "[") || (isMark(sentence, index, ",") && countsBehind(sentence, at)))
      return true;
    const form = sentence.quantityAt[index]?.form;
    if (form !== undefined && form !== "article") return true;
  }
  return false;
}

/** "An initial toll of 30 was revised to 41": an old figure before the word of change, and the new one behind it. */
function isChangedTo({ sentence, group }: Draft, earlier: number): boolean {
  if (group === null) return false;
  // "The count, put at 17 at first, is now 29"
  const verb = does(sentence, group.first - 1, "adverb") ? group.first - 2 : group.first - 1;
  if (does(sentence, verb, "be") && isMark(sentence, verb - 1, ",")) return verb > earlier;
  if (!does(sentence, group.first - 1, "preposition")) return false;
  if (!does(sentence, group.first - 2, "change") || does(sentence, group.first - 2, "tell")) return false;
  for (let at = earlier + 1; at < group.first; at += 1)
    if ((sentence.quantityAt[at]?.form ?? "article") !== "article") return true;
  return false;
}

/** "Police first said 12 had died": an adverb right before the verb of telling. */
function isFirstTold({ sentence, first, group }: Draft, at: number): boolean {
  if (at >= first || !does(sentence, at + 1, "tell") || does(sentence, at + 1, "document")) return false;
  // "first spoke of 36 dead, then of 52"
  for (let index = at + 2; index < (group?.first ?? first); index += 1)
    if ((sentence.quantityAt[index]?.form ?? "article") !== "article") return false;
  return !does(sentence, at - 1, "determiner") && !does(sentence, at - 1, "possessive");
}

/** A figure stands right behind a word, in the same part of the sentence. */
function countsBehind(sentence: Sentence, word: number): boolean {
  for (let at = word + 1; at <= word + 5; at += 1) {
    if (isMark(sentence, at)) return false;
    const form = sentence.quantityAt[at]?.form;
    if (form !== undefined && form !== "article") return true;
  }
  return false;
}

/** "the earlier toll was 24", "36 had been the toll before", "the ministry had reported 24 deaths already". */
export function isPrevious(each: Draft, readings: Readings): boolean {
  if (each.previous) return true;
  const { sentence } = each;
  if (each.unquantified || each.min === null || each.scope === "background") return false;
  if (isJoinedToPrevious(each, readings)) return true;
  if (!anyDoes(sentence, "earlier") && !anyDoes(sentence, "ofSeries")) return false;
  let earlier = false;
  let told = false;
  let plain = false;
  let series = false;
  for (
    let at = Math.max(0, each.first - 9);
    at <= Math.min(sentence.tokens.length - 1, each.last + 8);
    at += 1
  ) {
    const figure = each.group?.first ?? each.first;
    // "had earlier put the toll at 12 but later revised it to nine"
    const isNewer = does(sentence, at, "but") && at < figure;
    // "The ministry, which had earlier spoken of 36, said 44 had died"
    const isAside = at < figure && does(sentence, at, "tell") && isMark(sentence, at - 1, ",");
    if (isMark(sentence, at, ";") || does(sentence, at, "contrast") || isNewer || isAside) {
      if (at > each.last) break;
      earlier = false;
      series = false;
      plain = false;
      told = isAside;
      continue;
    }
    if (
      does(sentence, at, "earlier") &&
      sentence.dayAt[at] === undefined &&
      !isOfOther(each, at) &&
      !(at < figure && isChangedTo(each, at)) &&
      !isTimeOfEvent(sentence, at) &&
      !isAge(sentence, at)
    ) {
      earlier = true;
      // "the earlier toll", "had previously reported": old by its own words
      plain ||=
        does(sentence, at + 1, "tallied") ||
        (does(sentence, at - 1, "had") && does(sentence, at + 1, "tell"));
    }
    if (
      does(sentence, at, "tallied") ||
      (does(sentence, at, "tell") && sentence.outcomeAt[at] === undefined) ||
      sentence.outcomeAt[at]?.readings.some((reading) => reading.frames.includes("toll"))
    )
      told = true;
    series ||=
      does(sentence, at, "ofSeries") &&
      (does(sentence, at + 1, "document") || does(sentence, at + 1, "tallied") || isFirstTold(each, at));
  }
  // "in its first statement it had spoken of 14", "whose last figure was 79"; not "published its first figures: 35"
  if (series && (tellsOfPast(each) ? readings.hasOtherFigure(each) : readings.hasOtherOfVoice(each)))
    return true;
  if (!earlier || !told) return false;
  // an old figure has a newer one beside it
  return plain || readings.hasOtherFigure(each);
}

/** "had spoken of 14", "first figure was 79". */
function tellsOfPast({ sentence, first }: Draft): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 9); at -= 1) if (does(sentence, at, "had")) return true;
  return false;
}

/** "The earlier toll stood at 31 dead and 57 injured": the second figure is as old as the first. */
function isJoinedToPrevious(each: Draft, readings: Readings): boolean {
  const { sentence } = each;
  const before = readings.lastBefore(sentence, each.first);
  if (before?.previous !== true || before.category === each.category) return false;
  for (let at = before.last + 1; at < each.first; at += 1)
    if (!does(sentence, at, "and") && !isMark(sentence, at, ",")) return false;
  return true;
}

/** "a 16-year-old": how old somebody is. */
function isAge(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "age") && (does(sentence, at - 1, "age") || isMark(sentence, at - 1, "-"));
}
