import type { Added, Book, Changes } from "../book/index.js";
import type { Message } from "../domain/message.js";
import { plural } from "../formats/index.js";
import type { Failure } from "../ingest/index.js";
import type { Unchanged } from "./arrivals.js";
import { changesText } from "./changes-text.js";
import type { JsonOption } from "./options.js";
import type { Terminal } from "./terminal.js";
import { tellTwins } from "./twins.js";
import { changedIn } from "./version-text.js";

/** What is told of a report that was read: not its words, for an archive may hold a hundred thousand. */
export interface Told {
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

export function toldOf(origin: string, added: Added): Told {
  const { status, version, claims, messages } = added;
  const { id, published, language } = added.report;
  const changed = changedIn(added);
  return { origin, id, status, version, changed, published, language, claims: claims.length, messages };
}

/** What became of everything that came in. */
export interface Reading {
  readonly added: Told[];
  /** What each of the first new versions says otherwise, as lines. */
  readonly versions: (readonly string[])[];
  readonly unchanged: Unchanged[];
  readonly failures: Failure[];
}

/** Tells what was read and what that changed in the ledger; `changes` is null where that cannot be known. */
export async function tellReading(
  reading: Reading,
  changes: Changes | null,
  book: Book,
  { json }: JsonOption,
  terminal: Terminal,
): Promise<void> {
  if (json === true) return terminal.out(`${JSON.stringify(summaryOf(reading, changes), null, 2)}\n`);
  const fresh = reading.added.filter(({ status }) => status !== "known");
  for (const { origin, published, language, messages } of fresh) {
    for (const message of messages) terminal.err(`note: ${origin}: ${noteOf(message, language)}`);
    if (published === null) terminal.err(`note: ${origin}: the report has no date; it is kept as undated.`);
  }
  await tellTwins(fresh, book, terminal);
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

/** How many reports there were, in one line. */
export function lastLine({ added, unchanged, failures }: Reading): string {
  const known = added.filter(({ status }) => status === "known").length;
  const versions = added.filter(({ status }) => status === "version").length;
  const read = added.length - known;
  const newer = versions === 0 ? "" : ` (${versions} in a new version)`;
  const all = known + unchanged.length;
  return `${plural(read, "report")} read${newer}, ${all} already known, ${failures.length} failed.`;
}

/** The same as JSON. */
export function summaryOf({ added, unchanged, failures }: Reading, changes: Changes | null) {
  return {
    reports: added.map(({ origin, id, status, version, changed, published, claims, messages }) => ({
      ...{ id, origin, status, version, changed, published, claims, messages },
    })),
    unchanged: unchanged.map(({ origin, unchanged: id }) => ({ id, origin })),
    failed: failures.map(({ origin, error }) => ({ origin, code: error.code, message: error.message })),
    changes,
  };
}
