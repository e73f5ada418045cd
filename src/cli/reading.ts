import { extname } from "node:path";
import type { Failure, Hooks } from "../ingest/index.js";
import type { Context } from "./context.js";
import type { Terminal } from "./terminal.js";

const BAR = 30;

/** Hooks that are told, once the reading is over, to say what it left out. */
export interface Watching extends Hooks {
  /** Says of how many files in folders the format is none that is read. */
  readonly tellSkipped: () => void;
}

/** Hooks that show how far a long reading has come, where somebody watches. */
export function watch({ terminal, stdin, now }: Context): Watching {
  const skipped = new Map<string, number>();
  const clock = () => Date.parse(now());
  let current = { path: "", began: clock() };
  return {
    stdin,
    onSkipped: (path) => {
      const ending = extname(path).toLowerCase() || "without an ending";
      skipped.set(ending, (skipped.get(ending) ?? 0) + 1);
    },
    tellSkipped: () => {
      if (skipped.size > 0) terminal.err(skippedText(skipped));
      skipped.clear();
    },
    onFile: (path, index, total) => {
      if (total < 2) terminal.passing(`reading ${path}`);
      else if (index % Math.ceil(total / 500) === 0)
        terminal.passing(`${barOf(index / total)} ${index} of ${total} files`);
    },
    onBytes: (path, done, total) => {
      if (current.path !== path) current = { path, began: clock() };
      const left = timeLeft(clock() - current.began, done / total);
      terminal.passing(`${barOf(done / total)} ${megabytes(done)} of ${megabytes(total)}${left}`);
    },
    onPassed: (path, records) =>
      terminal.err(
        `note: ${path}: ${records} records passed over: requests, pictures, redirects and the like, no reports.`,
      ),
  };
}

const MAX_ENDINGS = 10;

/** "note: 3 files in folders were passed over, for tollbook does not read such: .doc (2), .png (1)." */
function skippedText(skipped: ReadonlyMap<string, number>): string {
  const endings = [...skipped].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const count = endings.reduce((sum, [, times]) => sum + times, 0);
  const shown = endings.slice(0, MAX_ENDINGS).map(([ending, times]) => `${ending} (${times})`);
  const more = endings.length > MAX_ENDINGS ? " and others" : "";
  const what = count === 1 ? "1 file in a folder was" : `${count} files in folders were`;
  return `note: ${what} passed over, for tollbook does not read such: ${shown.join(", ")}${more}.`;
}

function barOf(share: number): string {
  const done = Math.round(Math.min(1, share) * BAR);
  return `${"█".repeat(done)}${"░".repeat(BAR - done)}`;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;

/** Told once it can be judged: after three seconds and a hundredth of the way. Milliseconds. */
export function timeLeft(elapsed: number, share: number): string {
  if (elapsed < 3000 || share < 0.01) return "";
  const seconds = Math.ceil((elapsed / share - elapsed) / 1000);
  if (seconds < 60) return `, about ${seconds} s left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `, about ${minutes} min left` : `, about ${Math.round(minutes / 60)} h left`;
}

/** A failure as one line; the reading goes on. */
export function tellFailure({ error }: Failure, terminal: Terminal): void {
  terminal.err(`${error.code}: ${error.message}`);
}
