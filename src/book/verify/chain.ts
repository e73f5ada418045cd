import { type LogLine, lineHash, NO_HASH } from "../../store/index.js";
import type { Problem } from "../book.js";

/** Follows the chain of a log line by line. */
export interface ChainWalk {
  /** What is wrong with the next line; nothing when it holds. */
  step(line: LogLine): Problem[];
  /** Hash of the last line seen. */
  head(): string | null;
}

export function walkChain(): ChainWalk {
  let [seq, previous] = [0, NO_HASH];
  return {
    step(line) {
      const problems = [...gap(line, seq), ...link(line, previous, seq), ...content(line)];
      seq = line.seq;
      previous = line.hash;
      return problems;
    },
    head: () => (seq === 0 ? null : previous),
  };
}

function gap({ seq }: LogLine, last: number): Problem[] {
  if (seq === last + 1) return [];
  const missing = seq === last + 2 ? `Line ${last + 1} is` : `Lines ${last + 1} to ${seq - 1} are`;
  return [{ rule: "log/gap", subject: `log ${last + 1}`, message: `${missing} missing from the log.` }];
}

function link({ seq, previous }: LogLine, expected: string, last: number): Problem[] {
  if (previous === expected) return [];
  const what = last === 0 ? "the start of a log" : `line ${last}`;
  const message = `Line ${seq} of the log does not follow ${what}: it names ${short(previous)} as the hash before it, which is ${short(expected)}.`;
  return [{ rule: "log/link", subject: `log ${seq}`, message }];
}

function content(line: LogLine): Problem[] {
  const hash = lineHash(line);
  if (hash === line.hash) return [];
  const message = `Line ${line.seq} of the log (${line.kind} ${line.subject}) was changed: its hash is given as ${short(line.hash)} and comes out as ${short(hash)}.`;
  return [{ rule: "log/changed", subject: `log ${line.seq}`, message }];
}

const short = (hash: string): string => `${hash.slice(0, 12)}…`;
