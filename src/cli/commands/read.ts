import { existsSync } from "node:fs";
import type { Command } from "commander";
import { type Book, changesOf, isPostgresAddress, openBook, shownName } from "../../book/index.js";
import {
  type Arrival,
  type Defaults,
  type Failure,
  type Fetcher,
  isFailure,
  isWebAddress,
  REPORT_ENDINGS,
  readPaths,
  type Validators,
} from "../../ingest/index.js";
import type { LineAddress } from "../../line/index.js";
import { addTogether } from "../adding.js";
import { arrivalsOf } from "../arrivals.js";
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
import { lastLine, type Reading, summaryOf, tellReading, toldOf } from "../read-text.js";
import { tellFailure, watch } from "../reading.js";
import { stampWhatWasRead } from "../stamping.js";
import { poolOf, type ThreadsOption, withThreads } from "../threads.js";
import { versionText } from "../version-text.js";

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

/** New versions told in full; the others are counted. */
const MAX_VERSIONS = 20;

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
    if (!stop.aborted && broken === null) tellNothing(reading, terminal);
    await tellReading(reading, changes, book, options, terminal);
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
  tellNothing(reading, terminal);
  terminal.err(`note: nothing was read, and no book was made at ${shownName(options.book)}.`);
  const none = { figures: [], superseded: [], checks: [], settled: [] };
  const said = options.json === true ? JSON.stringify(summaryOf(reading, none), null, 2) : lastLine(reading);
  await terminal.out(`${said}\n`);
  if (reading.failures.length > 0) end(1);
  return true;
}

/** There was not even anything that could not be read: an empty folder, or one of other files. */
function tellNothing({ added, unchanged, failures }: Reading, terminal: Context["terminal"]): void {
  if (added.length + unchanged.length + failures.length > 0) return;
  terminal.err(
    `note: there is no report at these paths; reports are files with one of the endings ${REPORT_ENDINGS.join(", ")}.`,
  );
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
