import { type Command, Option } from "commander";
import { TollbookError } from "../domain/error.js";
import { type Fetcher, openFetcher } from "../ingest/index.js";
import type { Context } from "./context.js";
import { versionOf } from "./version.js";

/** Options of the commands that fetch. */
export interface FetchOptions {
  readonly pace: number;
  readonly contact?: string;
  readonly allowPrivate?: boolean;
}

/** Seconds between two requests to one host, unless told otherwise. */
const PACE = 1;

export function withFetching(command: Command): Command {
  return command
    .addOption(
      new Option("--pace <seconds>", "between two requests to one host").argParser(paceOf).default(PACE),
    )
    .addOption(
      new Option(
        "--contact <address>",
        "page or mail address sent along, for the hosts to ask (or TOLLBOOK_CONTACT)",
      ).argParser(contactOf),
    )
    .option("--allow-private", "fetch from addresses that are not of the public net, too");
}

/** Opens the fetcher that a command's options and the environment ask for. */
export function fetcherFor(options: FetchOptions, context: Context): Promise<Fetcher> {
  const { now, stop } = context;
  return openFetcher({
    ...{ agent: agentFor(options, context), now, stop, pace: options.pace },
    ...(options.allowPrivate === true ? { allows: () => true } : {}),
  });
}

/** How tollbook names itself to a host: "tollbook/0.1.0 (+https://desk.example/about)". */
export function agentFor(options: FetchOptions, context: Context): string {
  const name = `tollbook/${versionOf()}`;
  const contact = options.contact ?? context.contact;
  return contact === null ? name : `${name} (+${contactOf(contact)})`;
}

function contactOf(value: string): string {
  if (/^[\x21-\x27\x2a-\x7e]{3,200}$/u.test(value)) return value;
  const expected = "the address of a page or a mailbox, without spaces";
  throw new TollbookError("usage/bad-option", { option: "--contact", value, expected });
}

function paceOf(value: string): number {
  const seconds = /^\d+(?:\.\d+)?$/u.test(value) ? Number(value) : Number.NaN;
  if (seconds <= 3600) return seconds;
  const expected = "seconds, from 0 to 3600";
  throw new TollbookError("usage/bad-option", { option: "--pace", value, expected });
}
