import type { Command } from "commander";
import { READ_HERE, type ReportReader, type ReportReading } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import { type Arrival, type Defaults, type Failure, isFailure, readPaths } from "../../ingest/index.js";
import type { Context } from "../context.js";
import { inOrder } from "../in-order.js";
import { defaultsOf, withDefaults, withJson } from "../options.js";
import { tellFailure, watch } from "../reading.js";
import { poolOf, type ThreadsOption, withThreads } from "../threads.js";

const EXAMPLE = `
Example:
  tollbook extract reports/*.json --language en > claims.jsonl`;

interface Options extends Defaults, ThreadsOption {}

/** `tollbook extract`: what is claimed in reports, without a book. */
export function extract(program: Command, context: Context): Command {
  const command = program
    .command("extract")
    .description("read reports and print what they claim, one JSON object a line; no book is touched")
    .argument("<path...>", 'files, folders, patterns, or "-" for standard input')
    .addHelpText("after", EXAMPLE);
  withJson(withThreads(withDefaults(command)), "one JSON object a line: what is printed anyway");
  return command.action((paths: readonly string[], options: Options) => extractAll(paths, options, context));
}

/**
 * How many reports are on their way to and from each thread, and how large all of them may be: characters and bytes. A
 * thread that has just been started is slow with its first reports, and holds up none behind them.
 */
const A_THREAD = 256;
const SIZE = 16_000_000;

async function extractAll(paths: readonly string[], options: Options, context: Context): Promise<void> {
  const { terminal, stop, end } = context;
  const hooks = watch(context);
  const pool = poolOf(options);
  const { read } = pool ?? READ_HERE;
  const room = { most: pool === null ? 1 : options.threads * A_THREAD, size: SIZE, sizeOf };
  try {
    const arriving = readPaths(paths, defaultsOf(options), hooks);
    for await (const outcome of inOrder(arriving, (each) => extractOne(each, read), room)) {
      if ("error" in outcome) {
        tellFailure(outcome, terminal);
        end(1);
      } else {
        await terminal.out(`${JSON.stringify(outcome)}\n`);
      }
      if (terminal.closed) return;
      if (stop.aborted) return end(1);
    }
  } finally {
    await pool?.close();
  }
  terminal.passing(null);
  hooks.tellSkipped();
}

function sizeOf(outcome: Arrival | Failure): number {
  return isFailure(outcome) ? 0 : outcome.report.text.length + (outcome.bytes?.length ?? 0);
}

/** What is printed of a report. */
interface Extracted extends ReportReading {
  readonly id: string;
  readonly title: string;
  readonly published: string | null;
}

async function extractOne(
  outcome: Arrival | Failure,
  read: ReportReader["read"],
): Promise<Extracted | Failure> {
  if (isFailure(outcome)) return outcome;
  const { origin, report, messages: noticed } = outcome;
  const { id, title, published } = report;
  try {
    const { language, claims, acts, messages } = await read(report);
    return { id, title, published, language, claims, acts, messages: [...noticed, ...messages] };
  } catch (error) {
    if (error instanceof TollbookError) return { origin, error };
    throw error;
  }
}
