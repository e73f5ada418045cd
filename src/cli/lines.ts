import type { LineAddress, Link, Putter } from "../line/index.js";
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

/** A line to put things on, seen to. */
export interface OpenLine {
  readonly putter: Putter;
  readonly link: Link;
  close(): Promise<void>;
}

/** Opens a line to put reports on. It says where it has to wait, and when it goes on. */
export async function openLine(address: LineAddress, context: Context): Promise<OpenLine> {
  const { terminal, stop, lineSecrets } = context;
  // most commands use no line: what it takes is loaded only here
  const { connect, ensureLine, startPutting } = await import("../line/index.js");
  const link = await connect(address, { secrets: lineSecrets(), as: nameOnLine() });
  const said = {
    full: `note: the line ${address.shown} is full: waiting until workers have taken some.`,
    silent: `note: the line ${address.shown} does not answer: trying again until it does.`,
  };
  try {
    await ensureLine(link);
  } catch (error) {
    await link.close();
    throw error;
  }
  const onWaiting = (why: "full" | "silent" | null) =>
    terminal.err(why === null ? `note: the line ${address.shown} takes reports again.` : said[why]);
  const putter = startPutting({ link, stop, onWaiting });
  return { putter, link, close: () => link.close() };
}
