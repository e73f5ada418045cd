/**
 * A fenced block of a Markdown page. `info` is what follows the fence ("sh", "sh no-run"); `start` and `end` are the
 * offsets of what is inside, in the page.
 */
export interface Block {
  readonly info: string;
  readonly content: string;
  readonly start: number;
  readonly end: number;
  /** The line of the opening fence, counted from 1. */
  readonly line: number;
}

/** What a page shows being run, and the output it shows, if it shows any. */
export interface Shown {
  readonly language: "sh" | "js";
  readonly code: string;
  /** The block that holds the output: the next `text` block, when nothing but white space lies between. */
  readonly output: Block | null;
  readonly line: number;
}

const FENCE = /^```(?<info>[^\n`]*)\n(?<content>[\s\S]*?)^```[ \t]*$/gmu;

/** A command run for a block that a page shows without it: `<!-- run: npx tollbook ledger -->` before the block. */
const HIDDEN = /<!-- run: (?<code>.*?) -->\s*$/u;

/** The fenced blocks of a page, in order. */
export function blocksOf(page: string): Block[] {
  return [...page.matchAll(FENCE)].map((match) => {
    const { info = "", content = "" } = match.groups ?? {};
    const start = match.index + info.length + 4;
    return {
      info: info.trim(),
      content,
      start,
      end: start + content.length,
      line: lineAt(page, match.index),
    };
  });
}

/**
 * What a page shows being run, in order: its `sh` and `js` blocks, and the `text` blocks with a command hidden before
 * them. Blocks marked `no-run` are left out.
 */
export function shownRuns(page: string): Shown[] {
  const blocks = blocksOf(page);
  return blocks.flatMap((block, at): Shown[] => {
    const { info, content, line } = block;
    if (info === "sh" || info === "js") {
      const next = blocks[at + 1];
      const fence = "```".length;
      const follows = next?.info === "text" && page.slice(block.end + fence, fenceStart(next)).trim() === "";
      return [{ language: info, code: content, output: follows ? next : null, line }];
    }
    const hidden = info === "text" ? HIDDEN.exec(page.slice(0, fenceStart(block)))?.groups?.code : undefined;
    return hidden === undefined ? [] : [{ language: "sh", code: hidden, output: block, line }];
  });
}

/** The page with the output of each of `runs` put in the place of what it shows. */
export function withOutputs(
  page: string,
  runs: readonly { readonly output: Block; readonly real: string }[],
): string {
  return [...runs]
    .sort((a, b) => b.output.start - a.output.start)
    .reduce((text, { output, real }) => text.slice(0, output.start) + real + text.slice(output.end), page);
}

function fenceStart(block: Block): number {
  return block.start - block.info.length - 4;
}

function lineAt(page: string, offset: number): number {
  return page.slice(0, offset).split("\n").length;
}
