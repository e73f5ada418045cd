import type { Command } from "commander";
import { copyBook, shownName } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import type { Context } from "../context.js";
import { type JsonOption, withJson } from "../options.js";

const EXAMPLE = `
Examples:
  tollbook copy tollbook.db postgres://amina@db.example/tollbook
  tollbook copy postgres://amina@db.example/tollbook archive.db
  tollbook copy tollbook.db other.db

The copy holds everything: reports, bytes, claims, decisions, accounts, the log, what is remembered of feeds.
Both books are verified at the end. Stopped or killed on the way, the copy says that it is half, and the same
command begins it anew.`;

/** `tollbook copy`: a book into another place, of the same kind or the other. */
export function copy(program: Command, context: Context): Command {
  const command = program
    .command("copy")
    .description("copy a book, a file or in PostgreSQL, into an empty place, and verify the copy")
    .argument("<from>", "the book: a file, or postgres://user@host/database")
    .argument("<to>", "where the copy goes: nothing is there yet, or an empty book")
    .addHelpText("after", EXAMPLE);
  withJson(command, "as JSON");
  return command.action((from: string, to: string, { json }: JsonOption) =>
    run(context.bookAddress(from), context.bookAddress(to), json === true, context),
  );
}

async function run(from: string, to: string, json: boolean, context: Context): Promise<void> {
  const { terminal, now, stop } = context;
  const onRows = (table: string, rows: number) => {
    if (stop.aborted) throw new TollbookError("book/half-copied", { path: shownName(to) });
    terminal.passing(`${table}: ${rows}`);
  };
  const copied = await copyBook(from, to, { now, onRows });
  terminal.passing(null);
  const { rows, checked, head, problems } = copied;
  if (json) await terminal.out(`${JSON.stringify({ ...copied, to: shownName(to) }, null, 2)}\n`);
  else {
    const all = Object.values(rows).reduce((sum, many) => sum + many, 0);
    const held = `${checked.reports} reports, ${checked.claims} claims, ${checked.lines} log lines, ${all} rows in all`;
    await terminal.out(`${shownName(to)} is a copy of ${shownName(from)}: ${held}.\n`);
    await terminal.out(`Both end with the same line of the log: ${head ?? "none"}\n`);
  }
  if (problems.length > 0)
    throw new TollbookError("book/verify-failed", { path: shownName(from), problems: problems.length });
}
