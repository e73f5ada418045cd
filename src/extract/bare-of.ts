import type { OutcomeWord } from "../language/index.js";
import { bare } from "./bare.js";
import type { Draft } from "./draft.js";
import { PARTIES } from "./parties.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** The words between "of" and whose deaths they are: "of Ukrainian border guards". */
const LONGEST_ATTRIBUTE = 4;

/** "A case was opened over the deaths of soldiers of the contingent": a noun of harm, and people without a number behind it. */
export function harmOf(
  sentence: Sentence,
  outcome: OutcomeMention,
  { category, people, weak }: OutcomeWord,
  counted: readonly Draft[],
): Draft | null {
  if (people === true || weak === true || (category !== "killed" && category !== "wounded")) return null;
  const of = does(sentence, outcome.last, "of") ? outcome.last : outcome.last + 1;
  if (!does(sentence, of, "of") || counted.some((each) => each.category === category)) return null;
  // "accused of the deaths of", "responsible for": whoever did it is the news
  const first = opensNoun(sentence, outcome.first);
  const opens = does(sentence, first - 1, "preposition") || does(sentence, first - 1, "clause");
  if (!opens || does(sentence, first - 2, "accused")) return null;
  for (let at = of + 1; at <= of + LONGEST_ATTRIBUTE; at += 1) {
    const person = sentence.personAt[at];
    if (person !== undefined)
      return person.word.plural
        ? bare(sentence, outcome, category, first, person.last, person.word.kind, "bare/of")
        : null;
    if (!does(sentence, at, "adjective") && sentence.nameAt[at] === undefined) return null;
  }
  return null;
}

function opensNoun(sentence: Sentence, noun: number): number {
  let at = noun;
  while (does(sentence, at - 1, "determiner") || does(sentence, at - 1, "adjective")) at -= 1;
  return at;
}

/** "Azerbaijan, too, has martyrs", "we have dead and wounded": a party that has them, and says no number. */
export function partyHas(sentence: Sentence, outcome: OutcomeMention, reading: OutcomeWord): Draft | null {
  if (reading.people !== true && reading.category !== "casualties" && reading.category !== "killed")
    return null;
  if (reading.single === true || reading.category === "displaced" || reading.category === "captured")
    return null;
  const next = outcome.last + 1;
  if (next < sentence.tokens.length && !isMark(sentence, next) && !does(sentence, next, "and")) return null;
  let at = outcome.first - 1;
  while (does(sentence, at, "indefinite") || does(sentence, at, "adjective")) at -= 1;
  if (!does(sentence, at, "have")) return null;
  at -= 1;
  while (does(sentence, at, "adverb") || (isMark(sentence, at, ",") && does(sentence, at - 1, "adverb")))
    at -= 1;
  if (isMark(sentence, at, ",") && at < outcome.first - 2) at -= 1;
  const name = sentence.nameAt[at];
  const isParty = name !== undefined && name.side !== null && PARTIES.has(name.kind);
  const isOurs = does(sentence, at, "ours") && does(sentence, at, "pronoun");
  if (!isParty && !isOurs) return null;
  return bare(sentence, outcome, reading.category, name?.first ?? at, outcome.last, "unknown", "bare/has");
}

/** "Russian peacekeepers killed", alone on its line: a heading leaves its verb out. */
export function isHeadingLine(sentence: Sentence, first: number, last: number): boolean {
  return first === 0 && last === sentence.tokens.length - 1;
}
