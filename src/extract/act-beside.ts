import type { ActMention } from "./act-mentions.js";
import { type Cast, isVerb, NOBODY, type Parties, partiesIn } from "./act-parties.js";
import { type ActSentence, cueAfter, isBarrier } from "./act-words.js";
import { does, isMark } from "./sentence.js";

/** The parties that "by ..." names behind a passive or a noun. */
export function agentOf({ acts, word, theme }: ActMention, cast: Cast): Parties {
  const { sentence } = acts;
  const from = Math.max(word.last, theme?.last ?? -1);
  for (
    let at = Math.min(word.last, theme?.last ?? word.last) + 1;
    at < sentence.tokens.length && at < from + 12;
    at += 1
  ) {
    if (isBarrier(acts, at)) break;
    if (!does(sentence, at, "agent")) continue;
    let last = at;
    while (
      last + 1 < sentence.tokens.length &&
      last < at + 12 &&
      !isMark(sentence, last + 1, ",", ".", ";") &&
      !isBarrier(acts, last + 1) &&
      !does(sentence, last + 1, "relative") &&
      (!does(sentence, last + 1, "preposition") || does(sentence, last + 1, "of")) &&
      !isVerb(sentence, last + 1)
    )
      last += 1;
    const sides = partiesIn(acts, at + 1, last, cast);
    if (sides.length > 0) return { sides, run: { first: at, last }, rule: "actors/by" };
  }
  return NOBODY;
}

/** The parties listed behind "between" or "with", beside what the act is about. */
export function betweenOf({ acts, word, theme }: ActMention, cast: Cast): Parties {
  const { sentence } = acts;
  const from = theme === null ? word.last : Math.min(theme.last, word.last);
  const between = cueAfter(acts, from, "between", 12);
  if (between !== null) {
    const sides = partiesIn(acts, between.last + 1, listEnd(acts, between.last), cast);
    if (sides.length > 1)
      return {
        sides,
        run: { first: between.first, last: listEnd(acts, between.last) },
        rule: "actors/between",
      };
  }
  const near = Math.max(theme?.last ?? -1, word.last);
  for (let at = from + 1; at < Math.min(sentence.tokens.length, near + 4) && !isBarrier(acts, at); at += 1) {
    if (!does(sentence, at, "against") || does(sentence, at, "agent")) continue;
    const sides = partiesIn(acts, at + 1, listEnd(acts, at), cast);
    if (sides.length > 0) return { sides, run: { first: at, last: listEnd(acts, at) }, rule: "actors/with" };
  }
  return NOBODY;
}

function listEnd(acts: ActSentence, from: number): number {
  const { sentence } = acts;
  let last = from;
  for (let at = from + 1; at < sentence.tokens.length && at < from + 16; at += 1) {
    if (isBarrier(acts, at) || isMark(sentence, at, ".", ";") || does(sentence, at, "relative")) break;
    if (isVerb(sentence, at) || (does(sentence, at, "preposition") && !does(sentence, at, "of"))) break;
    last = at;
  }
  return last;
}
