const EMPTY_WORDS = new Set(
  "a an the of in on for to by at and or s its their his her says said citing according".split(" "),
);

/**
 * Whether two names of a source mean the same one: at least half of the shorter one's words are in the other.
 * Words are compared by their first six letters without plural endings. Two missing names are the same.
 */
export function isSameName(left: string | null | undefined, right: string | null | undefined): boolean {
  if (!left || !right) return !left && !right;
  const [one, other] = [stemsOf(left), stemsOf(right)];
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / Math.max(1, Math.min(one.size, other.size)) >= 0.5;
}

function stemsOf(name: string): ReadonlySet<string> {
  const words =
    name
      .toLowerCase()
      .normalize("NFKD")
      .replace(/[’']s\b/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  return word
    .replace(/(?:ies|y)$/u, "i")
    .replace(/e?s$/u, "")
    .slice(0, 6);
}

/** Whether two sides are the same one; "both sides" is "all". */
export function isSameSide(left: string | null | undefined, right: string | null | undefined): boolean {
  return sideOf(left) === sideOf(right);
}

function sideOf(side: string | null | undefined): string | null {
  if (side === null || side === undefined) return null;
  return /^(?:both|all|both sides|all sides)$/iu.test(side) ? "all" : side.toLowerCase().trim();
}
