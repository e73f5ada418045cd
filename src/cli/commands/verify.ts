import { closeSync, existsSync, openSync, readSync } from "node:fs";
import type { Command } from "commander";
import { isPostgresAddress, shownName, type Verification, verifyEvidence } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import type { Context } from "../context.js";
import { type BookOption, type JsonOption, withBook, withJson } from "../options.js";
import { withOpenBook } from "../with-book.js";

const EXAMPLE = `
Examples:
  tollbook verify --book tollbook.db
  tollbook verify batken.zip       an evidence bundle, without its book
  tollbook verify --reread         also make every report again from its bytes as received`;

interface Options extends BookOption, JsonOption {
  readonly reread?: boolean;
}

/** `tollbook verify`: does the book hold what it says it holds? */
export function verify(program: Command, context: Context): Command {
  const command = program
    .command("verify")
    .description(
      "check a book: its log's chain, every report and its bytes, every quote; name exactly what does not hold",
    )
    .argument("[file]", "a book, or a bundle that export --evidence made, to check in place of --book")
    .option("--reread", "make every report again from its bytes as received, and compare")
    .addHelpText("after", EXAMPLE);
  withBook(withJson(command, "as JSON"));
  return command.action((file: string | undefined, { book, json, reread = false }: Options) =>
    check(file === undefined ? book : named(file, context), reread, json === true, context),
  );
}

/** A book that is named here is there, or the name is wrong: nobody makes one in order to check it. */
function named(file: string, { bookAddress }: Context): string {
  if (!isPostgresAddress(file) && !existsSync(file)) throw new TollbookError("input/missing", { path: file });
  return bookAddress(file);
}

async function check(path: string, reread: boolean, json: boolean, context: Context): Promise<void> {
  const { terminal } = context;
  const isBundle = isZip(path);
  const found = isBundle
    ? await verifyEvidence(path, { reread })
    : await withOpenBook(path, context, (book) => book.verify({ reread }));
  const { checked, problems, head, holds } = found;
  if (json) await terminal.out(`${JSON.stringify(found, null, 2)}\n`);
  else {
    for (const { rule, subject, message } of problems) await terminal.out(`${rule} ${subject}: ${message}\n`);
    const looked = `${checked.lines} log lines, ${checked.reports} reports, ${checked.claims} claims and ${checked.acts} acts checked${bytesOf(checked, reread)}`;
    if (holds) await terminal.out(`Everything holds: ${looked}.\nhead of the log: ${head ?? "none"}\n`);
    else await terminal.out(`${looked}.\n`);
  }
  if (!holds)
    throw new TollbookError("book/verify-failed", { path: shownName(path), problems: problems.length });
}

/** By its first bytes: what a file is called says nothing. */
function isZip(path: string): boolean {
  try {
    const file = openSync(path, "r");
    try {
      const start = Buffer.alloc(4);
      readSync(file, start, 0, 4, 0);
      return start.equals(Buffer.from("PK\x03\x04", "latin1"));
    } finally {
      closeSync(file);
    }
  } catch {
    return false; // nothing there, or a folder: opening it as a book says so
  }
}

function bytesOf({ bytes, remade, otherwise }: Verification["checked"], reread: boolean): string {
  const kept = `; the bytes of ${bytes} as received`;
  if (!reread) return kept;
  const newer = otherwise === 0 ? "" : ` (${otherwise} of an earlier reading come out otherwise now)`;
  return `${kept}, ${remade} made again from them${newer}`;
}
