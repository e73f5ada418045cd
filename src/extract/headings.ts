import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** The longest line that can be a heading, in tokens. */
const LONGEST_HEADING = 4;

/**
 * The party whose section each sentence stands in, by index: a situation report sets "Armenia" on a line of its own
 * and lists that country's figures below it. A section ends at the next heading. `places`: two states fight, and a
 * town or province is its country's ("SPIN BOLDAK. Nine dead ...").
 */
export function sectionsOf(sentences: readonly Sentence[], places: boolean): ReadonlyMap<number, string> {
  const sections = new Map<number, string>();
  let side: string | null = null;
  // one alone is a dateline: "KABUL. Pakistan shelled the border ..." says where it was written
  const runIns = new Set([...sentences.keys()].filter((index) => isRunIn(sentences, index)));
  const isRoundUp = runIns.size > 1;
  sentences.forEach((sentence, index) => {
    if (isHeading(sentences, index) || (isRoundUp && runIns.has(index))) side = partyNamed(sentence, places);
    else if (side !== null) sections.set(sentence.index, side);
  });
  return sections;
}

/** A short line alone in its paragraph, that does not end as a sentence does and tells of nothing. */
function isHeading(sentences: readonly Sentence[], index: number): boolean {
  const sentence = sentences[index] as Sentence;
  if (sentence.inTitle || sentence.tokens.length > LONGEST_HEADING || sentence.tokens.length === 0)
    return false;
  if (isMark(sentence, 0) || sentence.quantities.length > 0 || sentence.outcomes.length > 0) return false;
  if (isMark(sentence, sentence.tokens.length - 1, ".", "!", "?", ";", ",")) return false;
  return (
    sentences[index - 1]?.paragraph !== sentence.paragraph &&
    sentences[index + 1]?.paragraph !== sentence.paragraph
  );
}

/** "SPIN BOLDAK. Nine dead ...": a heading in capitals that opens its paragraph. */
function isRunIn(sentences: readonly Sentence[], index: number): boolean {
  const sentence = sentences[index] as Sentence;
  const { tokens } = sentence;
  if (sentence.inTitle || tokens.length < 2 || tokens.length > LONGEST_HEADING + 1) return false;
  if (sentences[index - 1]?.paragraph === sentence.paragraph) return false;
  if (sentences[index + 1]?.paragraph !== sentence.paragraph) return false;
  if (!isMark(sentence, tokens.length - 1, ".", ":")) return false;
  return tokens
    .slice(0, -1)
    .every(({ kind, text }) => kind === "word" && text === text.toUpperCase() && text !== text.toLowerCase());
}

/** The country or group that a heading consists of; where `places`, the country of its town. */
function partyNamed(sentence: Sentence, places: boolean): string | null {
  const [name, second] = sentence.names;
  if (name === undefined || second !== undefined || name.side === null) return null;
  const isLand = places && (name.kind === "place" || name.kind === "capital");
  if (name.kind !== "country" && name.kind !== "group" && !isLand) return null;
  const rest = sentence.tokens.some(
    (_, at) =>
      (at < name.first || at > name.last) && !isMark(sentence, at, ":", ".") && !does(sentence, at, "within"),
  );
  return rest ? null : name.side;
}
