import { does, isMark, type Sentence } from "./sentence.js";

/** The most words a name has. */
const LONGEST_NAME = 5;

/** "a 17-year-old", "the 3-year-old", "19-year-old Luis Paz": an age that stands for the person, and the name behind it. */
export function agedEnd(sentence: Sentence, at: number, taken: readonly boolean[]): number | null {
  const isDetermined = does(sentence, at, "determiner");
  if (!isDetermined && sentence.tokens[at]?.kind !== "number") return null;
  let end = isDetermined ? at + 1 : at;
  // "a two-year old"
  const isInWords = isMark(sentence, end + 1, "-") && does(sentence, end + 2, "age");
  if (!isInWords && sentence.tokens[end]?.kind !== "number" && sentence.quantityAt[end] === undefined)
    return null;
  let age = 0;
  for (end += 1; end < at + 8 && (isMark(sentence, end, "-") || does(sentence, end, "age")); end += 1)
    if (does(sentence, end, "age")) age += 1;
  if (age < 2) return null;
  const named = nameRun(sentence, end);
  // headlines leave the article out: "2-year-old dies after shooting", "Mine kills 8-year-old"
  const opens =
    sentence.inTitle && (at === 0 || isMark(sentence, at - 1) || sentence.outcomeAt[at - 1] !== undefined);
  if (!isDetermined && !opens && named < end) return null;
  for (let index = at; index <= named; index += 1) if (taken[index]) return null;
  return named;
}

/** The last token of a name of somebody: two to four capitalised words that no list knows, or a known person. */
export function nameEnd(sentence: Sentence, from: number, taken: readonly boolean[]): number {
  const known = sentence.nameAt[from];
  if (known !== undefined) return known.kind === "person" && known.first === from ? known.last : from - 1;
  const last = nameRun(sentence, from);
  for (let at = from; at <= last; at += 1) if (taken[at]) return from - 1;
  const at = last + 1;
  if (at - from < 2) return from - 1;
  // "in Nong Ya Lat", "the Kap Choeng district", "Al-Shifa": places and things have such names too
  const before = from - 1;
  if (
    (does(sentence, before, "preposition") && !does(sentence, before, "of")) ||
    does(sentence, before, "determiner") ||
    isMark(sentence, before, "-") ||
    isMark(sentence, at, "-")
  )
    return from - 1;
  if (does(sentence, at, "thing") || does(sentence, at - 1, "thing") || sentence.nameAt[at] !== undefined)
    return from - 1;
  // "the Islamic Health Committee", "the Zaporizhzhia Power Plant Union"
  if (namesBody(sentence, at)) return from - 1;
  const placed = sentence.nameAt[before];
  if (placed !== undefined && placed.kind !== "person" && does(sentence, placed.first - 1, "determiner"))
    return from - 1;
  return last;
}

/** "Health Committee": a noun for a body, written as part of its name. */
export function namesBody(sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at]?.capital === true && (does(sentence, at, "voice") || does(sentence, at, "thing"))
  );
}

/** The last of a run of a name's words, with what a hyphen joins to it and a letter for a middle name; the token before where none begins. */
export function nameRun(sentence: Sentence, from: number): number {
  let last = from - 1;
  let words = 0;
  for (let at = from; words < LONGEST_NAME; ) {
    if (isNamePart(sentence, at)) {
      last = at;
      words += 1;
      at += 1;
      continue;
    }
    const next = last < from ? at : afterJoint(sentence, at);
    if (next === at) break;
    // "Ana Reyes-Molina", where Molina is a town too
    const isJoined = words > 1 && isMark(sentence, at, "-") && sentence.nameAt[next]?.kind === "place";
    if (!isJoined && !isNamePart(sentence, next)) break;
    if (isJoined) last = next;
    at = isJoined ? next + 1 : next;
  }
  return last;
}

/** Behind the hyphen of "Reyes-Hill" and the letter of "Ann D. Hill"; the token itself where neither stands there. */
function afterJoint(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at];
  if (token === undefined) return at;
  if (isMark(sentence, at, "-"))
    return !token.spaced && sentence.tokens[at + 1]?.spaced === false ? at + 1 : at;
  if (token.kind !== "word" || token.text.length > 1 || !token.capital) return at;
  if (isMark(sentence, at + 1, ".")) return at + 2;
  return (sentence.roles[at]?.length ?? 0) === 0 ? at + 1 : at;
}

export function isNamePart(sentence: Sentence, at: number): boolean {
  if (at < 0 || sentence.tokens[at]?.form.capital !== true) return false;
  const known = sentence.nameAt[at];
  if (known !== undefined) return known.kind === "person";
  return (
    (sentence.roles[at]?.length ?? 0) === 0 &&
    sentence.outcomeAt[at] === undefined &&
    sentence.personAt[at] === undefined &&
    sentence.dayAt[at] === undefined &&
    sentence.quantityAt[at] === undefined &&
    sentence.mayBeName(at)
  );
}
