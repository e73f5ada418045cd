import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import { type ReadingPool, startReadingPool } from "../book/index.js";
import { numberOf } from "./options.js";

/** More than these give little, for one thread hands out and keeps; each takes about a hundred megabytes. */
const MOST_BY_ITSELF = 8;
const MOST = 64;

/**
 * Two cores have one thread: V8 compiles beside it, each further thread has everything compiled anew, and where two
 * "cores" are one that is shared, as on most small servers, a second thread makes reading slower: [bench](../../docs/bench.md).
 */
function threadsByItself(): number {
  const cores = availableParallelism();
  return cores > 2 ? Math.min(cores, MOST_BY_ITSELF) : 1;
}

export interface ThreadsOption {
  readonly threads: number;
}

/** How many threads read, where a command reads more than a few reports. */
export function withThreads(command: Command): Command {
  return command.addOption(
    new Option("--threads <number>", "how many threads read at once; 1: none but the command's own")
      .argParser(numberOf("--threads", 1, MOST))
      .default(threadsByItself(), "one for each core, at most 8; one on two cores"),
  );
}

/** The threads asked for, that of the command among them; null where it is the only one. */
export function poolOf({ threads }: ThreadsOption): ReadingPool | null {
  return threads > 1 ? startReadingPool({ threads, withCaller: true }) : null;
}
