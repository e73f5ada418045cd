import type { Failure, Hooks } from "../ingest/index.js";
import type { Context } from "./context.js";
import type { Terminal } from "./terminal.js";

const BAR = 30;

/** Hooks that show how far a long reading has come, where somebody watches. */
export function watch({ terminal, stdin, now }: Context): Hooks {
  const clock = () => Date.parse(now());
  let current = { path: "", began: clock() };
  return {
    stdin,
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
