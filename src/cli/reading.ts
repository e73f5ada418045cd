import type { Failure, Hooks } from "../ingest/index.js";
import type { Context } from "./context.js";
import type { Terminal } from "./terminal.js";

const BAR = 30;

/** Hooks that show how far a long reading has come, where somebody watches. */
export function watch({ terminal, stdin }: Context): Hooks {
  return {
    stdin,
    onFile: (path, index, total) => {
      if (total < 2) terminal.passing(`reading ${path}`);
      else if (index % Math.ceil(total / 500) === 0) terminal.passing(barOf(index, total));
    },
  };
}

function barOf(index: number, total: number): string {
  const done = Math.round((index / total) * BAR);
  return `${"█".repeat(done)}${"░".repeat(BAR - done)} ${index} of ${total} files`;
}

/** A failure as one line; the reading goes on. */
export function tellFailure({ error }: Failure, terminal: Terminal): void {
  terminal.err(`${error.code}: ${error.message}`);
}
