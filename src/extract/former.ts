import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import { countsEvent } from "./topic.js";

/**
 * Events told as earlier than what a report is about, by other words than their date. English recalls them by counting
 * ("It was the second such attack in a month: on 11 March ..."), as the time after which the news came ("a day after the
 * attack in which 26 died"), by what came before the news ("hosted 220,000 people before the present wave"), and by a
 * past time that opens the sentence and holds for all of it ("After the 2019 raid ... spoke of 250; reporters found one").
 */
export function ofFormerEvent(each: Draft, context: Context): boolean {
  return isCountedBack(each) || isTimeOfNews(each, context) || isBeforeNews(each);
}

/** "It was the second ambush there in a month: on 11 March a trader was killed": the first of the two. */
function isCountedBack({ sentence, first }: Draft): boolean {
  if (!anyDoes(sentence, "nth")) return false;
  for (let at = 1; at < first; at += 1) {
    if (!isMark(sentence, at, ":", "–", "—")) continue;
    return countsEvent(sentence, at) && sentence.days.some((day) => day.first > at && day.grain !== "span");
  }
  return false;
}

/** So many words before "in which" stands the event that people died in, at most. */
const REACH = 12;

/** "a day after the attack at Pahalgam in which 26 died", "since the quake in which 3,700 died": it dates the news. */
function isTimeOfNews({ sentence, first }: Draft, { oneEvent, published }: Context): boolean {
  const at = relativeBefore(sentence, first);
  if (at < 0) return false;
  let event = -1;
  for (let back = at - 1; back >= Math.max(0, at - REACH) && event < 0; back -= 1) {
    if (isMark(sentence, back, ";", ":", '"', "“", "”")) return false;
    if (does(sentence, back, "event") || does(sentence, back, "occurrence")) event = back;
  }
  if (event < 0) return false;
  let before = event - 1;
  while (
    sentence.nameAt[before] !== undefined ||
    does(sentence, before, "determiner") ||
    does(sentence, before, "adjective")
  )
    before -= 1;
  const dates = does(sentence, before, "clause") && does(sentence, before, "previous");
  if (!dates || does(sentence, before, "ahead")) return false;
  if (oneEvent.size === 0) return true;
  // a report about one attack recalls another by its day
  const day = sentence.days.find((one) => one.first > event && one.last < at)?.value;
  return day != null && published !== null && day.slice(0, 7) < published.slice(0, 7);
}

/** The "in" of "in which", right before what it tells; -1 where there is none. */
function relativeBefore(sentence: Sentence, first: number): number {
  if (!anyDoes(sentence, "wherein")) return -1;
  for (let at = first - 1; at >= Math.max(1, first - 5); at -= 1) {
    if (isMark(sentence, at)) return -1;
    if (does(sentence, at, "wherein")) return does(sentence, at - 1, "wherein") ? at - 1 : at;
  }
  return -1;
}

/** "The province was hosting 220,000 displaced people before the present wave". */
function isBeforeNews({ sentence, last }: Draft): boolean {
  if (!anyDoes(sentence, "latest")) return false;
  for (let at = last + 1; at <= last + 4; at += 1) {
    if (isMark(sentence, at)) return false;
    if (does(sentence, at, "ahead"))
      return does(sentence, at + 1, "determiner") && does(sentence, at + 2, "latest");
  }
  return false;
}
