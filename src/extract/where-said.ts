import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

/**
 * "In Asmara the president said", "In a statement the army said", "In Goma police said": where or in what it was said opens
 * the clause, and who speaks begins behind it.
 */
export function behindWhere(sentence: Sentence, first: number, end: number): number {
  const preposition = first - 1;
  if (!does(sentence, preposition, "preposition") || sentence.nameAt[preposition] !== undefined) return first;
  const opens =
    preposition === 0 || isMark(sentence, preposition - 1) || does(sentence, preposition - 1, "but");
  if (!opens) return first;
  const place = sentence.nameAt[first];
  const isWhere = place?.kind === "place" || place?.kind === "capital" || place?.kind === "country";
  // "In Goma police said", not "In Goma's hospital doctors said"
  if (isWhere && place.last < end && does(sentence, place.last + 1, "voice")) return place.last + 1;
  // "On its side Azerbaijan counts"
  const isPart = does(sentence, first, "possessive") && does(sentence, first + 1, "party");
  if (isPart && first + 2 <= end) return first + 2;
  for (let at = first + 1; at <= end; at += 1) {
    if (isArticle(sentence, at) && !doesOne(sentence, at - 1, LINKS)) return at;
  }
  return first;
}

/**
 * "On the fourth day of the assault the governor spoke of 80", "In Kyiv the commander, Ali Bakr, said": an article behind a
 * noun of the phrase that opens the clause is where who speaks begins.
 */
export function behindOpening(sentence: Sentence, first: number, end: number): number {
  let opening = first;
  while (opening > 0 && !isMark(sentence, opening - 1, ",", ";", ":", '"', "“", "”")) opening -= 1;
  if (opening === first || sentence.nameAt[opening] !== undefined) return first;
  if (!does(sentence, opening, "preposition") && !does(sentence, opening, "clause")) return first;
  for (let at = end - 1; at > first; at -= 1)
    if (
      isArticle(sentence, at) &&
      !doesOne(sentence, at - 1, LINKS) &&
      sentence.tokens[at - 1]?.kind === "word"
    )
      return at;
  return first;
}

const LINKS = bitsOf(["preposition", "of", "and", "determiner", "genitive"]);

/** An article or possessive that opens a phrase, and is no part of a name. */
export function isArticle(sentence: Sentence, at: number): boolean {
  const opens = does(sentence, at, "determiner") || does(sentence, at, "possessive");
  return (
    opens && !does(sentence, at, "genitive") && !does(sentence, at, "of") && sentence.nameAt[at] === undefined
  );
}
