import type { Command } from "commander";
import { type Added, type Book, openBook } from "../../book/index.js";
import type { Message } from "../../domain/message.js";
import { plural } from "../../formats/index.js";
import { type Arrival, type Defaults, type Failure, isFailure, readPaths } from "../../ingest/index.js";
import { addTogether } from "../adding.js";
import { type Changes, changesOf } from "../changes.js";
import { changesText } from "../changes-text.js";
import type { Context } from "../context.js";
import { withLanguage } from "../flash.js";
import {
  type BookOption,
  defaultsOf,
  type JsonOption,
  withBook,
  withDefaults,
  withJson,
} from "../options.js";
import { tellFailure, watch } from "../reading.js";
import type { Terminal } from "../terminal.js";

const EXAMPLE = `
Examples:
  tollbook read reports/ --book batken.db
  curl -s https://news.example/item | tollbook read - --publisher "News Example"`;

interface Options extends BookOption, JsonOption, Defaults {}

/** `tollbook read`: reports into the book, and what that changes. */
export function read(program: Command, context: Context): Command {
  const command = program
    .command("read")
    .description("read reports into the book and tell what changed in the ledger, claim by claim")
    .argument("<path...>", 'files, folders, patterns, or "-" for standard input')
    .addHelpText("after", EXAMPLE);
  withBook(withJson(withDefaults(command), "what was read and what changed, as JSON"));
  return command.action((paths: readonly string[], options: Options) => readAll(paths, options, context));
}

/** What is told of a report that was read: not its words, for an archive may hold a hundred thousand. */
interface Told {
  readonly origin: string;
  readonly id: string;
  readonly status: Added["status"];
  readonly published: string | null;
  readonly language: string | null;
  readonly claims: number;
  readonly messages: readonly Message[];
}

function toldOf(origin: string, { report, status, claims, messages }: Added): Told {
  const { id, published, language } = report;
  return { origin, id, status, published, language, claims: claims.length, messages };
}

/** What became of everything that came in. */
interface Reading {
  readonly added: Told[];
  readonly failures: Failure[];
}

async function readAll(paths: readonly string[], options: Options, context: Context): Promise<void> {
  const { terminal, now, stop, end } = context;
  const book = await openBook(options.book, { now, create: true });
  try {
    const before = await book.ledger();
    const reading: Reading = { added: [], failures: [] };
    const broken = await addAll(paths, options, book, reading, context).then(() => null, asError);
    terminal.passing(null);
    const changes = await book.ledger().then(
      (after) => changesOf(before, after),
      () => null,
    );
    await tell(reading, changes, book, options, terminal);
    if (broken !== null) throw broken;
    if (stop.aborted)
      terminal.err("Stopped. What was read so far is in the book; the same command reads the rest.");
    if (stop.aborted || reading.failures.length > 0) end(1);
  } finally {
    await book.close();
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Reports go to the book some at a time: a transaction for each would be slow, one for all would lose all. */
const BATCH_REPORTS = 50;
const BATCH_CHARACTERS = 2_000_000;

async function addAll(
  paths: readonly string[],
  options: Options,
  book: Book,
  reading: Reading,
  context: Context,
): Promise<void> {
  let batch: Arrival[] = [];
  let characters = 0;
  const fail = (failure: Failure) => {
    reading.failures.push(failure);
    tellFailure(failure, context.terminal);
  };
  const flush = async () => {
    const sending = batch;
    batch = [];
    characters = 0;
    await addTogether(book, sending, {
      onAdded: (origin, result) => reading.added.push(toldOf(origin, result)),
      onFailed: fail,
    });
  };
  for await (const outcome of readPaths(paths, defaultsOf(options), watch(context))) {
    if (context.stop.aborted) break;
    if (isFailure(outcome)) fail(outcome);
    else {
      batch.push(withLanguage(outcome));
      characters += outcome.report.text.length;
    }
    if (batch.length >= BATCH_REPORTS || characters >= BATCH_CHARACTERS) await flush();
  }
  await flush();
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

function lastLine({ added, failures }: Reading): string {
  const known = added.filter(({ status }) => status === "known").length;
  const versions = added.filter(({ status }) => status === "version").length;
  const read = added.length - known;
  const newer = versions === 0 ? "" : ` (${versions} in a new version)`;
  return `${plural(read, "report")} read${newer}, ${known} already known, ${failures.length} failed.`;
}

function summaryOf({ added, failures }: Reading, changes: Changes | null) {
  return {
    reports: added.map(({ origin, id, status, published, claims, messages }) => ({
      ...{ id, origin, status, published, claims, messages },
    })),
    failed: failures.map(({ origin, error }) => ({ origin, code: error.code, message: error.message })),
    changes,
  };
}
