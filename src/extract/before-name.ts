import type { NameMention } from "../language/index.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** The word before a name, its article and adjectives left out; before "the armed group ELN" that before all of it. */
export function beforeName(sentence: Sentence, name: NameMention): number {
  let at = name.first - 1;
  if (name.kind === "group" && (does(sentence, at, "movement") || does(sentence, at, "feud"))) {
    at -= 1;
    for (let plain = 0; plain < PLAIN && isPlain(sentence, at); plain += 1) at -= 1;
  }
  while (
    at >= 0 &&
    (does(sentence, at, "determiner") ||
      (does(sentence, at, "adjective") && !does(sentence, at, "preposition")))
  )
    at -= 1;
  return at;
}

/** Words that no list knows may stand before "group": "the illegal armed group ELN". */
function isPlain(sentence: Sentence, at: number): boolean {
  if (does(sentence, at, "adjective")) return !does(sentence, at, "preposition");
  const token = sentence.tokens[at];
  return token?.kind === "word" && !token.capital && sentence.roles[at]?.length === 0;
}

/** How many of them. */
const PLAIN = 3;

/** How many names of a list of places may stand before one. */
const LONGEST_LIST = 12;

/** "In Buri Ram, Surin and Ubon Ratchathani": what stands before the list that a name is in. */
export function beforeList(sentence: Sentence, name: NameMention): number {
  let at = beforeName(sentence, name);
  const from = at;
  while (
    at >= 0 &&
    at > from - LONGEST_LIST &&
    (isMark(sentence, at, ",") ||
      does(sentence, at, "and") ||
      sentence.nameAt[at]?.kind === "place" ||
      // "Azad Jammu and Kashmir" is no list
      (sentence.nameAt[at] === undefined &&
        sentence.mayBeName(at) &&
        (isMark(sentence, at + 1, ",") || does(sentence, at + 1, "and"))))
  )
    at -= 1;
  return does(sentence, at, "within") ? at : from;
}
