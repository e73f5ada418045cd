// Not util.styleText: its newer releases look at the real terminal, and the caller has decided already.
const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39] } as const;

/** How a piece of text looks, where the terminal shows it. */
export type Look = keyof typeof CODES;
export type Paint = (look: Look, words: string) => string;

/** A painter that paints, or one that leaves everything plain. */
export function painter(colour: boolean): Paint {
  return (look, words) => {
    const [on, off] = CODES[look];
    return colour && words !== "" ? `\x1b[${on}m${words}\x1b[${off}m` : words;
  };
}

/** Columns a text takes: combining marks none, wide letters (Chinese, Japanese, Korean, emoji) two. */
export function widthOf(words: string): number {
  let width = 0;
  for (const letter of words) {
    if (/\p{M}/u.test(letter)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Emoji_Presentation}/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return width;
}

export function pad(words: string, width: number): string {
  return words + " ".repeat(Math.max(0, width - widthOf(words)));
}

export function padLeft(words: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(words))) + words;
}

/** The words, cut with "…" where they take more columns than there are. */
export function cut(words: string, width: number): string {
  if (widthOf(words) <= width) return words;
  let kept = "";
  for (const letter of words) {
    if (widthOf(kept + letter) > width - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Words in lines of at most so many columns; a word longer than a line gets one of its own. */
export function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(/[ \t\n]+/u).filter((part) => part !== "")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** A paragraph behind a lead ("  ✗ "), its later lines set in below the first. */
export function hanging(lead: string, words: string, width: number): readonly string[] {
  const indent = " ".repeat(widthOf(lead));
  return wrap(words, width - indent.length).map((line, index) => (index === 0 ? lead : indent) + line);
}
