import type { NameMention } from "../language/index.js";
import type { Speaker } from "./frame.js";
import { isHarmed, isSameName, personBetween, strangerBetween } from "./person-between.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark, words } from "./sentence.js";
import { type Voice, voiceBetween, voiceRight } from "./voice.js";

/** "It", "they": the party that the sentence before opened with, else the last speaker; "he", "she": the last speaker. */
export function pronounSpeaker(
  sentence: Sentence,
  voice: Voice,
  before: Sentence | undefined,
  last: Speaker | null,
  spokeLast: boolean,
  trails = false,
  body: (before: Sentence) => Speaker | null = () => null,
): Speaker | null {
  const personal = does(sentence, voice.first, "personal");
  const here = personal ? null : subjectOf(sentence, voice.first);
  if (here !== null) return partySpeaker(sentence, here);
  // "The army killed 12 rebels and lost two men, it said": whoever opens the sentence, where nobody spoke before
  const opener = trails && last === null ? body(sentence) : null;
  if (opener !== null) return opener;
  // "The hospital counts 212 wounded. In bed 14 lies a driver. ..., he says": he is not the hospital
  if (personal && (last === null || last.isBody === true))
    return before === undefined || before.inTitle ? null : body(before);
  if (personal && before !== undefined && !before.inTitle && !spokeLast) {
    const other = personBetween(before) ?? strangerBetween(before);
    if (other !== null && last !== null && !isSameName(other, last))
      return isHarmed(before, other) ? null : body(before);
  }
  // "A family showed us that he lives. The Observatory has gone past 1,300. Of these, it says, 196": no person
  const isOther = last?.isPerson === true && does(sentence, voice.first, "neuter");
  if (personal || before === undefined || before.inTitle) return isOther ? null : last;
  if (spokeLast && !isOther) return last;
  const subject = subjectOf(before, before.tokens.length);
  if (subject !== null) return partySpeaker(before, subject);
  const institution = body(before);
  if (institution !== null) return institution;
  if (isOther) return null;
  // "Three of its employees died, it said later": "it" may be anything that a sentence without a speaker is about
  return trails && before.paragraph === sentence.paragraph ? null : last;
}

export function partySpeaker(sentence: Sentence, party: NameMention): Speaker {
  return {
    text: words(sentence, party.first, party.last),
    key: `${party.side}/state`,
    side: party.side,
    via: null,
    rule: "source/pronoun",
  };
}

/** The party that a sentence opens with and that its verb belongs to. */
function subjectOf(sentence: Sentence, before: number): NameMention | null {
  const name = sentence.names.find(
    (each) => each.last < before && each.first <= 2 && PARTY.has(each.kind) && each.side !== null,
  );
  if (name === undefined) return null;
  let at = name.last + 1;
  while (does(sentence, at, "adverb") || isMark(sentence, at, ",")) at += 1;
  // "Baku's ministry called": the ministry
  if (does(sentence, at, "genitive")) return sentence.nameAt[at + 1]?.kind === "office" ? null : name;
  return doesOne(sentence, at, VERBS) ? name : null;
}

/** What a party does: "Hanoi dismissed the report" too. */
const VERBS = bitsOf(["verb", "be", "have", "irreal", "tell", "denial", "disputes", "calls"]);

const PARTY = new Set(["country", "capital", "group", "force", "organisation"]);

/** "Our correspondent Ines Duarte is in Pemba. ..., she reports": the person that a sentence opens with, behind where it is. */
export function personThatOpens(sentence: Sentence): Voice | null {
  const named = personBetween(sentence);
  if (named !== null) return named;
  let start = 0;
  if (does(sentence, 0, "preposition")) {
    while (start < LONGEST_ASIDE && start < sentence.tokens.length && !isMark(sentence, start, ",")) {
      // "In bed 14 lies Ko Zaw, a fighter"
      if (does(sentence, start, "be") || does(sentence, start, "verb")) return null;
      start += 1;
    }
    start += 1;
  }
  const voice = voiceRight(sentence, start);
  if (voice === null || voice.isPronoun || voice.last + 1 >= sentence.tokens.length) return null;
  if (sentence.quantityAt[start] !== undefined && sentence.quantityAt[start]?.form !== "article") return null;
  const isOne = sentence.personAt[voice.last]?.word.plural === false || does(sentence, voice.last, "speaker");
  if (isOne && sentence.outcomeAt[voice.last] === undefined) return voice;
  const isBodys = voice.names.some(({ kind }) => BODIES.has(kind));
  for (let at = voice.first; at <= voice.last; at += 1) {
    const person = isBodys || sentence.outcomeAt[at] !== undefined ? undefined : sentence.personAt[at];
    if (person === undefined || person.word.plural) continue;
    // "Local outlaws were to blame, he said": not one of them
    const next = person.last + 1;
    if (next > voice.last || isMark(sentence, next) || doesOne(sentence, next, BEHIND_HEAD)) return voice;
  }
  return null;
}

const BEHIND_HEAD = bitsOf(["preposition", "of", "relative", "and"]);

/** "Witnesses disagreed. They said": people who may speak, and who open the sentence before a verb, known or not. */
export function severalThatOpen(sentence: Sentence): Voice | null {
  let head = 0;
  while (does(sentence, head, "adjective") && sentence.personAt[head] === undefined) head += 1;
  // without an article it is not one
  const isSeveral = does(sentence, head, "voice") && sentence.personAt[head]?.word.plural !== false;
  const verb = sentence.tokens[head + 1];
  if (!isSeveral || sentence.quoted[0] === true || verb?.kind !== "word" || verb.capital) return null;
  return doesOne(sentence, head + 1, NO_VERB) ? null : voiceBetween(sentence, 0, head);
}

const NO_VERB = bitsOf(["preposition", "of", "and", "or", "relative", "genitive", "clause", "participle"]);

const BODIES = new Set(["office", "force", "organisation"]);

/** The most tokens of a phrase before the subject that tells where: "In the ward on the second floor". */
const LONGEST_ASIDE = 14;
