import type { Elisions } from "../../text/tokens.js";

/** Words that lose their vowel before another: tokens of their own. "aujourd'hui" is one word. */
export const ELISIONS: Elisions = new Set(
  "l' d' n' s' c' j' m' t' qu' jusqu' lorsqu' puisqu' quoiqu'".split(" "),
);

const ELIDED = /(?<![\p{L}'])(?:[ldnscjmt]|(?:jusq|lorsq|puisq|quoiq|q)u)'(?=[\p{L}\p{N}])/gu;

/** A phrase as the text's tokens have it: small letters, "d' urgence" for "d'urgence", "a - t - il" for "a-t-il". */
export function spelled(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(ELIDED, "$& ")
    .replace(/(?<=\S)-(?=\S)/gu, " - ")
    .replace(/\s+/gu, " ")
    .trim();
}
