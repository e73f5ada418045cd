import type { Command } from "commander";
import { TollbookError } from "../../domain/error.js";
import { plural } from "../../formats/index.js";
import type { Context } from "../context.js";
import { type BookOption, type JsonOption, withBook, withJson } from "../options.js";
import { withOpenBook } from "../with-book.js";

const EXAMPLE = `
Example:
  tollbook export --evidence batken.zip --book batken.db
  tollbook verify batken.zip`;

interface Options extends BookOption, JsonOption {
  readonly evidence?: string;
}

/** `tollbook export`: what a book holds, for others. */
export function exportBook(program: Command, context: Context): Command {
  const command = program
    .command("export")
    .description("write what a book holds, for others to use or check")
    .option(
      "--evidence <file>",
      "a ZIP file of reports, claims, log and bytes as received, which verify checks",
    )
    .addHelpText("after", EXAMPLE);
  withBook(withJson(command, "what was written, as JSON"));
  return command.action((options: Options) => {
    if (options.evidence !== undefined) return writeEvidence(options.evidence, options, context);
    const problem = "Nothing to write was named";
    throw new TollbookError("usage/wrong-call", { problem, command: "tollbook export" });
  });
}

async function writeEvidence(file: string, { book: path, json }: Options, context: Context): Promise<void> {
  await withOpenBook(path, context, async (book) => {
    const { terminal } = context;
    const evidence = await book.exportEvidence(file);
    if (json === true) return terminal.out(`${JSON.stringify({ file, ...evidence }, null, 2)}\n`);
    const { counts, bytes, head } = evidence;
    const parts = [
      plural(counts.reports, "report"),
      plural(counts.claims, "claim"),
      plural(counts.acts, "act"),
      plural(counts.log, "log line"),
      `the bytes of ${bytes} as received`,
    ];
    await terminal.out(`${file}: ${parts.join(", ")}.\nhead of the log: ${head.hash}\n`);
  });
}
