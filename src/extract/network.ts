import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark, words } from "./sentence.js";

/** "on its official Telegram channel" has this many words at most. */
const LONGEST_NETWORK = 6;

/** The first token of a network's name that ends at a token, with its "channel"; null where none does. */
function networkStart(sentence: Sentence, end: number): number | null {
  if (does(sentence, end, "network")) {
    let start = end;
    while (does(sentence, start - 1, "network")) start -= 1;
    return start;
  }
  const isItsChannel = does(sentence, end, "medium") && does(sentence, end - 1, "network");
  return isItsChannel ? networkStart(sentence, end - 1) : null;
}

/** The token before "on Telegram", "on its Facebook page"; the same token where no such phrase ends there. */
export function beforeNetwork(sentence: Sentence, end: number): number {
  if (!anyDoes(sentence, "network")) return end;
  const start = networkStart(sentence, end);
  if (start === null) return end;
  for (let at = start - 1; at > start - LONGEST_NETWORK && at > 0; at -= 1) {
    if (does(sentence, at, "preposition") && sentence.nameAt[at] === undefined) {
      // "a spokesman for Facebook": of that company
      const isOwn =
        does(sentence, at, "of") || does(sentence, at, "outOf") || does(sentence, at - 1, "speaker");
      return isOwn ? end : at - 1;
    }
    if (!isBeforeNoun(sentence, at)) return end;
  }
  return end;
}

/** The network that carries what is said, behind a verb of speech or its speaker: "said [on Friday] on Telegram". */
export function networkBehind(sentence: Sentence, from: number): string | null {
  if (!anyDoes(sentence, "network")) return null;
  for (let at = from; at < from + LONGEST_NETWORK + 2 && at < sentence.tokens.length; at += 1) {
    const start = networkStart(sentence, at);
    if (start !== null && start >= from)
      return beforeNetwork(sentence, at) < at ? words(sentence, start, at) : null;
    const isOnTheWay =
      isBeforeNoun(sentence, at) ||
      sentence.dayAt[at] !== undefined ||
      does(sentence, at, "preposition") ||
      does(sentence, at, "document") ||
      does(sentence, at, "tell");
    if (!isOnTheWay || isMark(sentence, at)) return null;
  }
  return null;
}

function isBeforeNoun(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "determiner") || does(sentence, at, "possessive") || does(sentence, at, "adjective")
  );
}

/** Past a network or medium between a verb and its subject: "wrote [on his Telegram channel] the mayor". */
export function behindNetwork(sentence: Sentence, from: number): number {
  if (!does(sentence, from, "preposition") || sentence.nameAt[from] !== undefined) return from;
  for (let at = from + 1; at <= from + LONGEST_NETWORK; at += 1) {
    const name = sentence.nameAt[at];
    if (name !== undefined && name.kind !== "outlet") return from;
    if (does(sentence, at, "network") || does(sentence, at, "medium") || name?.kind === "outlet") {
      const next = (name?.last ?? at) + 1;
      return does(sentence, next, "medium") ? next + 1 : next;
    }
    if (!isBeforeNoun(sentence, at)) return from;
  }
  return from;
}
