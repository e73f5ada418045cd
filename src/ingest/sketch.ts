/** How many permutations a sketch has. */
export const SKETCH_SIZE = 64;

/** How a line begins that is a row of a table, as an import keeps it: it is no telling, and is left out of sketches. */
export const ROW_MARK = "\u229e ";

/**
 * A MinHash signature of a text's three-word runs: 64 unsigned 32-bit integers. The share of equal positions
 * in two sketches estimates the Jaccard similarity of the two sets of runs, within about 0.06. Words are
 * lower-cased runs of letters and digits, so commas, quotation marks and line breaks make no difference.
 * A text of fewer than three words is one run; a text without words has the empty sketch, like no other.
 */
export function sketchOf(text: string): number[] {
  const words =
    tellingOf(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const hashes = words.map(hashOf);
  const least = new Uint32Array(SKETCH_SIZE).fill(0xffffffff);
  for (let first = 0; first + 2 < Math.max(hashes.length, 3); first += 1) {
    const run = runHash(hashes[first] ?? 0, hashes[first + 1] ?? 0, hashes[first + 2] ?? 0);
    for (let which = 0; which < SKETCH_SIZE; which += 1) {
      const value = mix(Math.imul(run, MULTIPLIERS[which] ?? 1) ^ (ADDENDS[which] ?? 0));
      if (value < (least[which] ?? 0)) least[which] = value;
    }
  }
  return [...least];
}

/** A text without its lines that are rows of a table: those of one table are alike, whoever tells them. */
function tellingOf(text: string): string {
  if (!text.includes(ROW_MARK)) return text;
  return text
    .split("\n")
    .filter((line) => !line.startsWith(ROW_MARK))
    .join("\n");
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function runHash(first: number, second: number, third: number): number {
  return mix(mix(mix(first) ^ second) ^ third);
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

// One odd multiplier and one addend for each permutation, always the same.
const MULTIPLIERS = Uint32Array.from({ length: SKETCH_SIZE }, (_, index) => mix(index * 2 + 1) | 1);
const ADDENDS = Uint32Array.from({ length: SKETCH_SIZE }, (_, index) => mix(index + 0x9e3779b9));
