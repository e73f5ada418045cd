import { type Arrival, READING } from "../ingest/index.js";
import type { ConnectOptions, LineAddress, Link } from "../line/index.js";
import { NO_TRACES, openTraces, type Traces } from "../observe/index.js";
import type { Context } from "./context.js";
import { versionOf } from "./version.js";

/** How tollbook names itself to the servers of a line. */
export function nameOnLine(): string {
  return `tollbook/${versionOf()}`;
}

/** Traces, where the environment names somebody to send them to. */
export function tracesOf({ traceSettings, now }: Pick<Context, "traceSettings" | "now">): Traces {
  return traceSettings === null ? NO_TRACES : openTraces(traceSettings, () => Date.parse(now()));
}

/** Connects to a line, and makes what of it is not there yet. */
export async function connectToLine(address: LineAddress, options: ConnectOptions): Promise<Link> {
  // most commands use no line: what it takes is loaded only here
  const { connect, ensureLine } = await import("../line/index.js");
  const link = await connect(address, options);
  try {
    await ensureLine(link);
    return link;
  } catch (error) {
    await link.close();
    throw error;
  }
}

/** A line to put reports on, seen to. */
export interface OpenLine {
  /**
   * Puts a report there, and returns when it is safe; its trace, where traces go, goes along.
   *
   * @throws {TollbookError} `line/stopped`, `line/too-large`.
   */
  put(arrival: Arrival): Promise<"put" | "known">;
  close(): Promise<void>;
}

/** Opens a line to put reports on. It says where it has to wait, and when it goes on. */
export async function openLine(address: LineAddress, context: Context): Promise<OpenLine> {
  const { terminal, stop, lineSecrets } = context;
  const link = await connectToLine(address, { secrets: lineSecrets(), as: nameOnLine() });
  const { startPutting } = await import("../line/index.js");
  const said = {
    full: `note: the line ${address.shown} is full: waiting until workers have taken some.`,
    silent: `note: the line ${address.shown} does not answer: trying again until it does.`,
  };
  const onWaiting = (why: "full" | "silent" | null) =>
    terminal.err(why === null ? `note: the line ${address.shown} takes reports again.` : said[why]);
  const putter = startPutting({ link, stop, onWaiting });
  const traces = tracesOf(context);
  return {
    async put(arrival) {
      const span = traces.start("put");
      const about = { "tollbook.report": arrival.report.id };
      try {
        const trace = span.traceparent === "" ? null : span.traceparent;
        const became = await putter.put({ ...arrival, reading: READING }, trace);
        span.end(about);
        return became;
      } catch (error) {
        span.end(about, error instanceof Error ? error.message : String(error));
        throw error;
      }
    },
    async close() {
      await traces.close();
      await link.close();
    },
  };
}
