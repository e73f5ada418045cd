import type { Command } from "commander";
import type { Verification } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import type { Context } from "../context.js";
import { type BookOption, type JsonOption, withBook, withJson } from "../options.js";
import { withOpenBook } from "../with-book.js";

const EXAMPLE = `
Examples:
  tollbook verify --book tollbook.db
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
    .option("--reread", "make every report again from its bytes as received, and compare")
    .addHelpText("after", EXAMPLE);
  withBook(withJson(command, "as JSON"));
  return command.action(({ book: path, json, reread = false }: Options) =>
    withOpenBook(path, context, async (book) => {
      const { terminal } = context;
      const found = await book.verify({ reread });
      const { checked, problems, head, holds } = found;
      if (json === true) await terminal.out(`${JSON.stringify(found, null, 2)}\n`);
      else {
        for (const { rule, subject, message } of problems)
          await terminal.out(`${rule} ${subject}: ${message}\n`);
        const looked = `${checked.lines} log lines, ${checked.reports} reports, ${checked.claims} claims and ${checked.acts} acts checked${bytesOf(checked, reread)}`;
        if (holds) await terminal.out(`Everything holds: ${looked}.\nhead of the log: ${head ?? "none"}\n`);
        else await terminal.out(`${looked}.\n`);
      }
      if (!holds) throw new TollbookError("book/verify-failed", { path, problems: problems.length });
    }),
  );
}

function bytesOf({ bytes, remade, otherwise }: Verification["checked"], reread: boolean): string {
  const kept = `; the bytes of ${bytes} as received`;
  if (!reread) return kept;
  const newer = otherwise === 0 ? "" : ` (${otherwise} of an earlier reading come out otherwise now)`;
  return `${kept}, ${remade} made again from them${newer}`;
}
