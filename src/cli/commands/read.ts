import { existsSync } from "node:fs";
import type { Command } from "commander";
import {
  type Added,
  type Book,
  type Changes,
  changesOf,
  isPostgresAddress,
  openBook,
  shownName,
} from "../../book/index.js";
import type { Message } from "../../domain/message.js";
import { plural } from "../../formats/index.js";
import {
  type Arrival,
  type Defaults,
  type Failure,
  type Fetcher,
  isFailure,
  isWebAddress,
  readPaths,
  type Validators,
} from "../../ingest/index.js";
import type { LineAddress } from "../../line/index.js";
import { addTogether } from "../adding.js";
import { arrivalsOf, type Unchanged } from "../arrivals.js";
import { changesText } from "../changes-text.js";
import { DEFAULT_BOOK } from "../config.js";
import type { Context } from "../context.js";
import { type FetchOptions, fetcherFor, withFetching } from "../fetching.js";
import {
  type BookOption,
  defaultsOf,
  eitherOr,
  type JsonOption,
  lineOption,
  withBook,
  withDefaults,
  withJson,
} from "../options.js";
import { putAll } from "../putting.js";
import { tellFailure, watch } from "../reading.js";
import { stampWhatWasRead } from "../stamping.js";
import type { Terminal } from "../terminal.js";
import { poolOf, type ThreadsOption, withThreads } from "../threads.js";
import { changedIn, versionText } from "../version-text.js";

const EXAMPLE = `
Examples:
  tollbook read reports/ --book batken.db
  tollbook read https://news.example/item
  tollbook read archive.warc.gz --to nats://queue.example/tollbook
  curl -s https://news.example/item | tollbook read - --publisher "News Example"`;

interface Options extends BookOption, JsonOption, FetchOptions, Defaults, ThreadsOption {
  readonly to?: LineAddress;
}

/** `tollbook read`: reports into the book, and what that changes. */
export function read(program: Command, context: Context): Command {
  const command = program
    .command("read")
    .description("read reports into the book and tell what changed in the ledger, claim by claim")
    .argument("<path...>", 'files, folders, patterns, addresses of pages, or "-" for standard input')
    .addHelpText("after", EXAMPLE);
  withBook(
    withJson(withThreads(withFetching(withDefaults(command))), "what was read and what changed, as JSON"),
  );
  command.addOption(lineOption("to", "put the reports on this line, for workers to read, and into no book"));
  return command.action((paths: readonly string[], { to, ...options }: Options) => {
    if (to === undefined) return readAll(paths, options, context);
    if (options.book !== DEFAULT_BOOK) throw eitherOr("--to", "--book");
    // nothing is read on the way to a line
    if (command.getOptionValueSource("threads") === "cli") throw eitherOr("--to", "--threads");
    return putAll(paths, { ...options, to }, context);
  });
}

/** What is told of a report that was read: not its words, for an archive may hold a hundred thousand. */
interface Told {
  readonly origin: string;
  readonly id: string;
  readonly status: Added["status"];
  readonly version: number;
  /** What differs from the version before. */
  readonly changed: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  readonly claims: number;
  readonly messages: readonly Message[];
}

function toldOf(origin: string, added: Added): Told {
  const { status, version, claims, messages } = added;
  const { id, published, language } = added.report;
  const changed = changedIn(added);
  return { origin, id, status, version, changed, published, language, claims: claims.length, messages };
}

/** New versions told in full; the others are counted. */
const MAX_VERSIONS = 20;

/** What became of everything that came in. */
interface Reading {
  readonly added: Told[];
  /** What each of the first new versions says otherwise, as lines. */
  readonly versions: (readonly string[])[];
  readonly unchanged: Unchanged[];
  readonly failures: Failure[];
}

async function readAll(paths: readonly string[], options: Options, context: Context): Promise<void> {
  const { terminal, now, stop, end } = context;
  warnOfFuture(options.published ?? null, context);
  if (await readsNothing(paths, options, context)) return;
  const pool = poolOf(options);
  const book = await openBook(options.book, {
    now,
    create: true,
    ...(pool === null ? {} : { reader: pool }),
  });
  try {
    const before = await book.ledger();
    const reading: Reading = { added: [], versions: [], unchanged: [], failures: [] };
    const broken = await addAll(paths, options, book, reading, context).then(() => null, asError);
    terminal.passing(null);
    const changes = await book.ledger().then(
      (after) => changesOf(before, after),
      () => null,
    );
    await tell(reading, changes, book, options, terminal);
    if (reading.added.some(({ status }) => status !== "known")) await stampWhatWasRead(book, context);
    if (broken !== null) throw broken;
    if (stop.aborted)
      terminal.err("Stopped. What was read so far is in the book; the same command reads the rest.");
    if (stop.aborted || reading.failures.length > 0) end(1);
  } finally {
    await pool?.close();
    await book.close();
  }
}

/** A date that is yet to come is kept as it was given, and said to be one. */
function warnOfFuture(published: string | null, { now, terminal }: Context): void {
  if (published === null || published.slice(0, 10) <= now().slice(0, 10)) return;
  terminal.err(
    `note: --published ${published} lies in the future; check it: figures "as of" today leave such reports out.`,
  );
}

/**
 * Where there is no book yet, and nothing at the paths to put into one, none is made: what was wrong is told, and the
 * answer is yes. Addresses and standard input are read once alone, and into a book.
 */
async function readsNothing(paths: readonly string[], options: Options, context: Context): Promise<boolean> {
  const { terminal, end } = context;
  if (isThere(options.book) || paths.some((path) => path === "-" || isWebAddress(path))) return false;
  const reading: Reading = { added: [], versions: [], unchanged: [], failures: [] };
  const hooks = watch(context);
  for await (const outcome of readPaths(paths, defaultsOf(options), hooks)) {
    if (!isFailure(outcome)) return false;
    reading.failures.push(outcome);
  }
  terminal.passing(null);
  for (const failure of reading.failures) tellFailure(failure, terminal);
  hooks.tellSkipped();
  terminal.err(`note: nothing was read, and no book was made at ${shownName(options.book)}.`);
  const none = { figures: [], superseded: [], checks: [], settled: [] };
  const said = options.json === true ? JSON.stringify(summaryOf(reading, none), null, 2) : lastLine(reading);
  await terminal.out(`${said}\n`);
  if (reading.failures.length > 0) end(1);
  return true;
}

/** Is the book there, or in a database, which is never made here? */
function isThere(book: string): boolean {
  return isPostgresAddress(book) || existsSync(book);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Reports go to the book some at a time: a transaction for each would be slow, one for all would lose all. */
const BATCH_REPORTS = 50;
/** Characters of text and bytes as received, together. */
const BATCH_SIZE = 16_000_000;

async function addAll(
  paths: readonly string[],
  options: Options,
  book: Book,
  reading: Reading,
  context: Context,
): Promise<void> {
  let batch: Arrival[] = [];
  let size = 0;
  const fail = (failure: Failure) => {
    reading.failures.push(failure);
    tellFailure(failure, context.terminal);
  };
  const seen = new Map<string, Validators>();
  const land = async (sending: readonly Arrival[]) => {
    const from = reading.added.length;
    await addTogether(book, sending, {
      onAdded: (origin, result) => {
        reading.added.push(toldOf(origin, result));
        if (result.before !== null && reading.versions.length < MAX_VERSIONS)
          reading.versions.push(versionText(result, context.terminal));
      },
      onFailed: fail,
    });
    for (const { origin, id } of reading.added.slice(from)) {
      const validators = seen.get(origin);
      if (validators === undefined) continue;
      seen.delete(origin);
      const visit = { address: origin, ...validators, report: id, at: context.now() };
      await book.watchlist.keepVisit(visit);
    }
  };
  let landing: Promise<void> = Promise.resolve();
  /** Other threads read a batch while the next one is collected, and the one before is written. */
  const flush = async () => {
    const before = landing;
    landing = land(batch);
    landing.catch(() => {}); // heard of in its turn
    batch = [];
    size = 0;
    await (options.threads > 1 ? before : landing);
  };
  let fetcher: Fetcher | null = null;
  const hooks = watch(context);
  const sources = {
    ...{ defaults: defaultsOf(options), hooks, visits: book.watchlist },
    fetcher: async () => (fetcher ??= await fetcherFor(options, context)),
    onAddress: (address: string) => context.terminal.passing(`fetching ${address}`),
  };
  try {
    for await (const outcome of arrivalsOf(paths, sources, seen)) {
      if (context.stop.aborted) break;
      if ("error" in outcome) fail(outcome);
      else if ("unchanged" in outcome) reading.unchanged.push(outcome);
      else {
        batch.push(outcome);
        size += outcome.report.text.length + (outcome.bytes?.length ?? 0);
      }
      if (batch.length >= BATCH_REPORTS || size >= BATCH_SIZE) await flush();
    }
    await flush();
    await landing;
    hooks.tellSkipped();
  } finally {
    await landing.catch(() => {});
    await (fetcher as Fetcher | null)?.close();
  }
}

async function tell(
  reading: Reading,
  changes: Changes | null,
  book: Book,
  options: Options,
  terminal: Terminal,
): Promise<void> {
  if (options.json === true) return terminal.out(`${JSON.stringify(summaryOf(reading, changes), null, 2)}\n`);
  const fresh = reading.added.filter(({ status }) => status !== "known");
  for (const { origin, published, language, messages } of fresh) {
    for (const message of messages) terminal.err(`note: ${origin}: ${noteOf(message, language)}`);
    if (published === null) terminal.err(`note: ${origin}: the report has no date; it is kept as undated.`);
  }
  const others = fresh.filter(({ status }) => status === "version").length - reading.versions.length;
  const versions = [
    ...reading.versions.flat(),
    ...(others > 0 ? [`and ${plural(others, "new version")} more`] : []),
  ];
  if (versions.length > 0) await terminal.out(`${versions.join("\n")}\n\n`);
  if (changes !== null) {
    const claims = new Map((await book.claims()).map((claim) => [claim.id, claim]));
    const lines = changesText(changes, claims, terminal);
    if (lines.length > 0) await terminal.out(`${lines.join("\n")}\n\n`);
    else if (fresh.length > 0) await terminal.out("Nothing changed in the ledger.\n\n");
  }
  await terminal.out(`${lastLine(reading)}\n`);
}

/** A message, and what to do about a language that could not be told. */
function noteOf({ rule, message }: Message, language: string | null): string {
  return rule === "extract/no-pack" && language === null
    ? `${message} If it is English, "--language en" reads it anyway.`
    : message;
}

function lastLine({ added, unchanged, failures }: Reading): string {
  const known = added.filter(({ status }) => status === "known").length;
  const versions = added.filter(({ status }) => status === "version").length;
  const read = added.length - known;
  const newer = versions === 0 ? "" : ` (${versions} in a new version)`;
  const all = known + unchanged.length;
  return `${plural(read, "report")} read${newer}, ${all} already known, ${failures.length} failed.`;
}

function summaryOf({ added, unchanged, failures }: Reading, changes: Changes | null) {
  return {
    reports: added.map(({ origin, id, status, version, changed, published, claims, messages }) => ({
      ...{ id, origin, status, version, changed, published, claims, messages },
    })),
    unchanged: unchanged.map(({ origin, unchanged: id }) => ({ id, origin })),
    failed: failures.map(({ origin, error }) => ({ origin, code: error.code, message: error.message })),
    changes,
  };
}
