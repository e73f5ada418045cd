import { TollbookError } from "../domain/error.js";
import { plural } from "../formats/index.js";
import type { Arrival, Defaults, Failure, Fetcher } from "../ingest/index.js";
import type { LineAddress } from "../line/index.js";
import { arrivalsOf } from "./arrivals.js";
import type { Context } from "./context.js";
import { type FetchOptions, fetcherFor } from "./fetching.js";
import { openLine } from "./lines.js";
import { defaultsOf, type JsonOption } from "./options.js";
import { tellFailure, watch } from "./reading.js";

interface Options extends JsonOption, FetchOptions, Defaults {
  readonly to: LineAddress;
}

/** What became of everything that came in. */
interface Putting {
  put: number;
  known: number;
  readonly failures: Failure[];
}

/** On their way at a time: so many reports, and so many bytes and characters together. */
const AT_ONCE = 64;
const SIZE_AT_ONCE = 16_000_000;

/** `tollbook read --to`: puts what paths and addresses hold on a line, and tells how much the line has safe. */
export async function putAll(paths: readonly string[], options: Options, context: Context): Promise<void> {
  const { terminal, stop, end } = context;
  const line = await openLine(options.to, context);
  const putting: Putting = { put: 0, known: 0, failures: [] };
  const fail = (failure: Failure) => {
    putting.failures.push(failure);
    tellFailure(failure, terminal);
  };
  let fetcher: Fetcher | null = null;
  const hooks = watch(context);
  const sources = {
    ...{ defaults: defaultsOf(options), hooks, visits: { visit: async () => null } },
    fetcher: async () => (fetcher ??= await fetcherFor(options, context)),
    onAddress: (address: string) => terminal.passing(`fetching ${address}`),
  };
  const gate = startGate(AT_ONCE, SIZE_AT_ONCE);
  let broken: unknown = null;
  const put = async (arrival: Arrival) => {
    try {
      putting[await line.put(arrival)] += 1;
    } catch (error) {
      if (error instanceof TollbookError && error.code === "line/too-large")
        fail({ origin: arrival.origin, error });
      else broken ??= error;
    }
  };
  try {
    for await (const outcome of arrivalsOf(paths, sources, new Map())) {
      if (stop.aborted || broken !== null) break;
      if ("error" in outcome) fail(outcome);
      else if ("report" in outcome) await gate.enter(sizeOf(outcome), () => put(outcome));
    }
    await gate.empty();
  } finally {
    terminal.passing(null);
    await (fetcher as Fetcher | null)?.close();
    await line.close();
  }
  hooks.tellSkipped();
  await terminal.out(options.json === true ? jsonOf(putting) : textOf(putting, options.to));
  if (broken !== null) throw broken;
  if (stop.aborted)
    terminal.err("Stopped. What was put on the line is safe; the same command puts the rest there.");
  if (stop.aborted || putting.failures.length > 0) end(1);
}

function sizeOf({ report, bytes, capture }: Arrival): number {
  return report.text.length + (bytes?.length ?? capture?.bytes.length ?? 0);
}

function textOf({ put, known, failures }: Putting, to: LineAddress): string {
  return `${plural(put, "report")} put on ${to.shown}, ${known} already there, ${failures.length} failed.\n`;
}

function jsonOf({ put, known, failures }: Putting): string {
  const failed = failures.map(({ origin, error }) => ({ origin, code: error.code, message: error.message }));
  return `${JSON.stringify({ put, known, failed }, null, 2)}\n`;
}

/** Lets so much work go on at a time; whoever comes on top waits. */
function startGate(most: number, mostSize: number) {
  const going = new Set<Promise<void>>();
  let size = 0;
  return {
    async enter(own: number, work: () => Promise<void>): Promise<void> {
      while (going.size >= most || (going.size > 0 && size + own > mostSize)) await Promise.race(going);
      size += own;
      const promise = work().finally(() => {
        going.delete(promise);
        size -= own;
      });
      going.add(promise);
    },
    async empty(): Promise<void> {
      await Promise.all(going);
    },
  };
}
