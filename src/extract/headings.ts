import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** The longest line that can be a heading, in tokens. */
const LONGEST_HEADING = 4;

/**
 * The party whose section each sentence stands in, by index: a situation report sets "Armenia" on a line of its own
 * and lists that country's figures below it. A section ends at the next heading.
 */
export function sectionsOf(sentences: readonly Sentence[]): ReadonlyMap<number, string> {
  const sections = new Map<number, string>();
  let side: string | null = null;
  sentences.forEach((sentence, index) => {
    if (isHeading(sentences, index)) side = partyNamed(sentence);
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

/** The country or group that a heading consists of. */
function partyNamed(sentence: Sentence): string | null {
  const [name, second] = sentence.names;
  if (name === undefined || second !== undefined || name.side === null) return null;
  if (name.kind !== "country" && name.kind !== "group") return null;
  const rest = sentence.tokens.some(
    (_, at) =>
      (at < name.first || at > name.last) && !isMark(sentence, at, ":") && !does(sentence, at, "within"),
  );
  return rest ? null : name.side;
}
