import { TollbookError } from "../domain/error.js";
import type { Settings } from "./config.js";

/** Where a command writes: data, errors, and passing progress. */
export interface Terminal extends Settings {
  /** Data, to standard output. Waits while a reader is slow; goes nowhere once it has gone away (`| head`). */
  out(text: string): Promise<void>;
  /** One error or note, on a line of its own, to standard error. */
  err(line: string): void;
  /** A line that the next one takes the place of; null clears it. Nothing where nobody watches. */
  passing(line: string | null): void;
  /** Whoever read the output has gone: no need to make more. */
  readonly closed: boolean;
}

type Output = NodeJS.WritableStream;

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
    if (line !== null || shown) stderr.write(`\r\x1b[K${line ?? ""}`);
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
      stderr.write(`${line}\n`);
    },
    async out(text) {
      passing(null);
      if (!closed && text !== "") await written(stdout, text);
      if (failure !== null)
        throw new TollbookError("output/failed", { why: failure.message }, { cause: failure });
    },
  };
}

/** Resolves when the text is handed over, whether or not that went well: the "error" listener knows. */
function written(stdout: Output, text: string): Promise<void> {
  return new Promise((resolve) => {
    stdout.write(text, () => resolve());
  });
}
