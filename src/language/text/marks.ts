/** The marks that rules ask for by name. Each has a bit; in the built files a list of them is one number. */
export const MARKS = [
  ...[",", ";", ":", ".", "!", "?", "/", "|", "-", "–", "—"],
  ...["(", ")", "[", "]", '"', "“", "”", "„", "‟", "«", "»", "'", "‘", "’"],
] as const;

export type Mark = (typeof MARKS)[number];

/** The bit of whatever is a mark, named here or not. */
export const ANY_MARK = 1 << 29;

/** The bits of some marks; 0 for what is none of them. */
export function bitsOfMarks(marks: readonly (string | undefined)[]): number {
  let bits = 0;
  for (const mark of marks) {
    const place = MARKS.indexOf(mark as Mark);
    if (place >= 0) bits |= 1 << place;
  }
  return bits;
}
