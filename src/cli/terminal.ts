import { TollbookError } from "../domain/error.js";
import type { Settings } from "./config.js";

/** Where a command writes: data, errors, and passing progress. */
export interface Terminal extends Settings {
  /** Data, to standard output. Waits while a reader is slow; goes nowhere once it has gone away (`| head`). */
  out(content: string | Uint8Array): Promise<void>;
  /** One error or note, on a line of its own, to standard error. */
  err(line: string): void;
  /** A line that the next one takes the place of; null clears it. Nothing where nobody watches. */
  passing(line: string | null): void;
  /** Whoever read the output has gone: no need to make more. */
  readonly closed: boolean;
}

type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

export function openTerminal(stdout: Output, stderr: Output, settings: Settings): Terminal {
  let closed = false;
  let failure: Error | null = null;
  let shown = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== "EPIPE") failure = error;
  });
  stderr.on("error", () => {}); // nobody is left to tell
  const passing = (line: string | null) => {
    if (!settings.progress) return;
    if (line !== null || shown) stderr.write(`\r\x1b[K${cut(onOneLine(line ?? ""), settings.width - 1)}`);
    shown = line !== null;
  };
  return {
    ...settings,
    passing,
    get closed() {
      return closed;
    },
    err(line) {
      passing(null);
      stderr.write(`${onOneLine(line)}\n`);
    },
    async out(content) {
      passing(null);
      const shown = typeof content === "string" && stdout.isTTY === true ? harmless(content) : content;
      if (!closed && content.length > 0) await written(stdout, shown);
      if (failure !== null)
        throw new TollbookError("output/failed", { why: failure.message }, { cause: failure });
    },
  };
}

/** A file's name may hold line breaks and commands to the terminal: neither is carried out. */
function onOneLine(line: string): string {
  return line.replace(/\s*[\r\n]\s*/gu, " ").replace(CONTROLS, "\ufffd");
}

/** A passing line that took two could not be taken back. */
function cut(line: string, room: number): string {
  return line.length <= room ? line : `${line.slice(0, Math.max(0, room - 1))}…`;
}

/** A book from elsewhere may hold commands to the terminal: only our own colours are. Files get what there is. */
function harmless(text: string): string {
  return text.replace(COMMANDS, "\ufffd");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;
const COMMANDS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /\u001b(?!\[(?:1|2|22|31|32|39)m)|\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]/gu;

/** Resolves when the text is handed over, whether or not that went well: the "error" listener knows. */
function written(stdout: Output, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    stdout.write(content, () => resolve());
  });
}
