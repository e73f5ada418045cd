import type { Command } from "commander";
import { TollbookError } from "../../domain/error.js";
import type { Context } from "../context.js";
import { type BookOption, type JsonOption, withBook, withJson } from "../options.js";
import { withOpenBook } from "../with-book.js";

const EXAMPLE = `
Example:
  tollbook verify --book tollbook.db`;

/** `tollbook verify`: does the book hold what it says it holds? */
export function verify(program: Command, context: Context): Command {
  const command = program
    .command("verify")
    .description(
      "check a book: its log's chain, every report's hash, every quote; name exactly what does not hold",
    )
    .addHelpText("after", EXAMPLE);
  withBook(withJson(command, "as JSON"));
  return command.action(({ book: path, json }: BookOption & JsonOption) =>
    withOpenBook(path, context, async (book) => {
      const { terminal } = context;
      const found = await book.verify();
      const { checked, problems, head, holds } = found;
      if (json === true) await terminal.out(`${JSON.stringify(found, null, 2)}\n`);
      else {
        for (const { rule, subject, message } of problems)
          await terminal.out(`${rule} ${subject}: ${message}\n`);
        const looked = `${checked.lines} log lines, ${checked.reports} reports, ${checked.claims} claims and ${checked.acts} acts checked`;
        if (holds) await terminal.out(`Everything holds: ${looked}.\nhead of the log: ${head ?? "none"}\n`);
        else await terminal.out(`${looked}.\n`);
      }
      if (!holds) throw new TollbookError("book/verify-failed", { path, problems: problems.length });
    }),
  );
}
