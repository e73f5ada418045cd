/** Words that stand in every English report, and together in no report of another language. */
const COMMON = new Set(
  "after and are as at been by for from had has have is its of said says that the their this to was were which who with".split(
    " ",
  ),
);

const MOSTLY = 0.8;
const OFTEN = 0.12;

/** How much of a long text is looked at, in UTF-16 units. */
const ENOUGH = 20_000;

/**
 * Whether a text that does not say its language is taken for English: at least four in five of its letters are
 * Latin, and about one word in eight is a common English one (in English prose it is one in four).
 */
export function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, ENOUGH)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return false;
  const letters = words.join("");
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const common = words.filter((word) => COMMON.has(word)).length;
  return latin >= MOSTLY * letters.length && common >= OFTEN * words.length;
}
