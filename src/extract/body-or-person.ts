import type { NameMention } from "../language/index.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import type { Voice } from "./voice.js";

/** "the Health Ministry", "hospital records": no person is named or meant. */
export function isBody(sentence: Sentence, voice: Voice): boolean {
  for (let at = voice.first; at <= voice.last; at += 1) {
    const name = sentence.nameAt[at];
    // not the "human" of an observatory for human rights
    const isSomebody = sentence.personAt[at] !== undefined || does(sentence, at, "speaker");
    if (isSomebody && name?.kind !== "organisation") return false;
    if (name?.kind === "person" || name?.kind === "outlet") return false;
    if (name === undefined && sentence.tokens[at]?.capital === true && at > 0) return false;
  }
  return voice.names.some(({ kind }) => kind === "office" || kind === "force" || kind === "organisation");
}

/** "a nurse", "the family", "Prime Minister Nikol Pashinyan", by the head; not "a general, who speaks for the ministry": "it" may be the ministry. */
export function isPerson(sentence: Sentence, { first, last, names }: Voice): boolean {
  const isForBody = ({ kind, last: end }: NameMention): boolean =>
    SPEAKS_BY_OTHERS.has(kind) && (kind !== "office" || sentence.personAt[end] === undefined);
  if (names.some(isForBody)) return false;
  let head = first;
  for (let at = first; at <= last; at += 1) {
    const name = sentence.nameAt[at];
    if (name?.kind === "person" || (name?.kind === "office" && sentence.personAt[name.last])) return true;
    const ends = does(sentence, at, "preposition") || does(sentence, at, "of") || isMark(sentence, at, ",");
    if (name === undefined && ends) break;
    head = at;
  }
  const isNoun = sentence.nameAt[head] === undefined;
  return isNoun && (sentence.personAt[head] !== undefined || does(sentence, head, "speaker"));
}

/** Bodies that persons speak for. */
const SPEAKS_BY_OTHERS = new Set([
  "office",
  "force",
  "organisation",
  "group",
  "country",
  "capital",
  "demonym",
]);
