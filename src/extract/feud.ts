import { areIrregulars, isBand } from "./band.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** Wars inside a state between parties of its own: tribes, groups, or whoever fights there. */

/** In so many sentences a report speaks of tribes, clans or armed groups that fight, or in its opening. */
const OFTEN = 2;
const OPENING = 4;

/** "in the confrontation of the tribes", "clashes between farmers and herders": a war inside a state, of parties that no name tells. */
export function tellsOfFeud(sentences: readonly Sentence[], state: string): boolean {
  let told = 0;
  for (const sentence of sentences) {
    if (isBetweenPeople(sentence) || (sentence.index < OPENING && tellsOfBattle(sentence))) return true;
    if (!anyDoes(sentence, "feud")) continue;
    told += sentence.index < OPENING ? OFTEN : 1;
  }
  return told >= OFTEN || (sentences.some(tellsOfBothSides) && isPlaceAlone(sentences, state));
}

/** "clashes between farmers and herders", "fighting between soldiers and gunmen": two kinds of people, neither by a state's name. */
function isBetweenPeople(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "between") || !anyDoes(sentence, "conflict")) return false;
  for (let at = 1; at < sentence.tokens.length; at += 1) {
    if (!does(sentence, at, "between") || !does(sentence, at - 1, "conflict")) continue;
    const and = endOfPeople(sentence, at + 1) + 1;
    if (and > at + 1 && does(sentence, and, "and") && endOfPeople(sentence, and + 1) > and) return true;
  }
  return false;
}

/** "Libyan factions clashed in Tripoli", "gunmen fought with police": irregulars, or two kinds of people, and no state's name as a party. */
function tellsOfBattle(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "battled")) return false;
  for (let at = 1; at < sentence.tokens.length; at += 1) {
    if (!does(sentence, at, "battled") || sentence.nameAt[at] !== undefined) continue;
    let subject = at - 1;
    while (does(sentence, subject, "have") || does(sentence, subject, "adverb")) subject -= 1;
    if (areIrregulars(sentence, subject)) return true;
    const object = does(sentence, at + 1, "against") ? at + 2 : at + 1;
    const isFought = endOfPeople(sentence, object) >= object || isOwnForce(sentence, object);
    for (let before = subject; isFought && before >= Math.max(0, subject - SUBJECT); before -= 1)
      if (sentence.personAt[before] !== undefined || isOwnForce(sentence, before)) return true;
  }
  return false;
}

/** "police", "the army": of the state itself, no other being named. */
function isOwnForce(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "force") && sentence.nameAt[at]?.side == null;
}

/** From a noun for people to its verb, over "of" and a name, in tokens. */
const SUBJECT = 7;

/** The last token of a noun for people with its adjectives from a token on; the one before it where none stands there, or a name. */
function endOfPeople(sentence: Sentence, from: number): number {
  for (let at = from; at <= from + PHRASE; at += 1) {
    const name = sentence.nameAt[at];
    if (name?.kind === "community") return name.last;
    if (name !== undefined || isMark(sentence, at) || does(sentence, at, "and")) break;
    const person = sentence.personAt[at];
    if (person !== undefined || isBand(sentence, at)) return person?.last ?? at;
  }
  return from - 1;
}

/** Tokens of such a phrase before its noun: "the local", "two groups of". */
const PHRASE = 3;

/** "both sides have agreed", "the dead of the two sides"; not "both sides of the road", "fired from both sides". */
function tellsOfBothSides(sentence: Sentence): boolean {
  if (sentence.inTitle || !anyDoes(sentence, "sum")) return false;
  return sentence.tokens.some(
    (_, at) =>
      does(sentence, at, "sum") &&
      does(sentence, at + 1, "sum") &&
      !does(sentence, at + 2, "of") &&
      !does(sentence, at - 1, "preposition"),
  );
}

/** "in Uganda", "of Kenya": the state is named as where it is, and nobody's army or ministry. */
function isPlaceAlone(sentences: readonly Sentence[], state: string): boolean {
  return sentences.every((sentence) =>
    sentence.names.every(
      ({ kind, side, first }) =>
        side !== state ||
        kind === "place" ||
        (kind === "country" && (does(sentence, first - 1, "within") || does(sentence, first - 1, "of"))),
    ),
  );
}

/** "the war between the ELN and FARC dissidents": two groups of one sentence that speaks of fighting between them. */
export function fightEachOther(sentences: readonly Sentence[], groups: ReadonlyMap<string, number>): boolean {
  if (groups.size < 2) return false;
  return sentences.some((sentence) => {
    if (anyDoes(sentence, "rival") && sentence.names.some(({ kind }) => kind === "group")) return true;
    const each = anyDoes(sentence, "battled") && anyDoes(sentence, "sum");
    if (!each && !anyDoes(sentence, "between") && !anyDoes(sentence, "against")) return false;
    const named = sentence.names.filter(({ kind, side }) => kind === "group" && side !== null);
    // "Boko Haram and ISWAP fought each other"
    if (each && new Set(named.map(({ side }) => side)).size > 1) return true;
    return named.some((name, at) => {
      const next = named[at + 1];
      if (next === undefined || next.side === name.side) return false;
      const before = does(sentence, name.first - 1, "determiner") ? name.first - 2 : name.first - 1;
      if (does(sentence, before, "between")) return next.first - name.last <= NEAR;
      const ahead = does(sentence, next.first - 1, "determiner") ? next.first - 2 : next.first - 1;
      return does(sentence, ahead, "against") && anyDoes(sentence, "conflict");
    });
  });
}

/** Between the names of two that fight each other, in tokens. */
const NEAR = 6;
