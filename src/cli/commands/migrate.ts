import type { Command } from "commander";
import { BOOK_FORMAT, openBook, shownName } from "../../book/index.js";
import type { Context } from "../context.js";
import { type BookOption, withBook } from "../options.js";

const EXAMPLE = `
Examples:
  tollbook migrate --book tollbook.db
  tollbook migrate --book postgres://owner@db.example/tollbook    as the owner of its tables

Every command does this by itself where it may change the tables. In PostgreSQL, accounts that only write
or read may not: run it once as the owner, before them and after each upgrade.`;

/** `tollbook migrate`: makes an empty book where there is none, or brings one to the newest format. */
export function migrate(program: Command, context: Context): Command {
  const command = program
    .command("migrate")
    .description("make a book where there is none, or bring one up to the format that this tollbook writes")
    .addHelpText("after", EXAMPLE);
  withBook(command);
  return command.action(async ({ book: path }: BookOption) => {
    const book = await openBook(path, { now: context.now, create: true });
    await book.close();
    await context.terminal.out(`${shownName(path)} is a book of format ${BOOK_FORMAT}.\n`);
  });
}
