import { setImmediate as turn } from "node:timers/promises";
import type { Arrival, Defaults, Failure, Hooks } from "./arrival.js";
import { findFiles } from "./find-files.js";
import { readStdin } from "./read-stdin.js";
import { READERS, readerFor } from "./readers/index.js";
import { failureOf, refuse } from "./refusal.js";

/**
 * Reads all reports at the paths: files, folders, patterns ("reports/*.json") and "-" for standard input.
 * Everything comes out once, as a report or as a failure that names what was wrong and where; nothing is
 * thrown for what a file holds. Memory is bounded by the largest report, whatever the number and size of files.
 */
export async function* readPaths(
  paths: readonly string[],
  defaults: Defaults = {},
  hooks: Hooks = {},
): AsyncGenerator<Arrival | Failure> {
  const files = await findFiles(paths);
  for (const [index, file] of files.entries()) {
    if ("error" in file) {
      yield file;
      continue;
    }
    const reader = readerFor(file.path);
    if (file.path !== "-" && reader === undefined && !file.named) {
      hooks.onSkipped?.(file.path);
      continue;
    }
    hooks.onFile?.(file.path, index + 1, files.length);
    await turn(); // small files are read at once: lets signals and other work through
    try {
      if (file.path === "-") yield* readStdin(hooks.stdin ?? process.stdin, defaults);
      else if (reader === undefined) yield unknownFormat(file.path);
      else yield* reader(file.path, defaults, hooks);
    } catch (cause) {
      yield failureOf(cause, file.path);
    }
  }
}

function unknownFormat(path: string): Failure {
  return refuse(path, "input/unknown-format", { path, known: Object.keys(READERS) });
}
