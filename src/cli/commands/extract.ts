import type { Command } from "commander";
import { readReport, toldLanguage } from "../../book/index.js";
import { type Arrival, type Defaults, isFailure, readPaths } from "../../ingest/index.js";
import type { Context } from "../context.js";
import { defaultsOf, withDefaults, withJson } from "../options.js";
import { tellFailure, watch } from "../reading.js";

const EXAMPLE = `
Example:
  tollbook extract reports/*.json --language en > claims.jsonl`;

/** `tollbook extract`: what is claimed in reports, without a book. */
export function extract(program: Command, context: Context): Command {
  const command = program
    .command("extract")
    .description("read reports and print what they claim, one JSON object a line; no book is touched")
    .argument("<path...>", 'files, folders, patterns, or "-" for standard input')
    .addHelpText("after", EXAMPLE);
  withJson(withDefaults(command), "one JSON object a line: what is printed anyway");
  return command.action((paths: readonly string[], options: Defaults) => extractAll(paths, options, context));
}

async function extractAll(paths: readonly string[], options: Defaults, context: Context): Promise<void> {
  const { terminal, stop, end } = context;
  const hooks = watch(context);
  for await (const outcome of readPaths(paths, defaultsOf(options), hooks)) {
    if (isFailure(outcome)) {
      tellFailure(outcome, terminal);
      end(1);
    } else await terminal.out(`${JSON.stringify(await extractOne(outcome))}\n`);
    if (terminal.closed) return;
    if (stop.aborted) return end(1);
  }
  terminal.passing(null);
  hooks.tellSkipped();
}

async function extractOne({ report, messages: noticed }: Arrival) {
  const { id, title, published } = report;
  const language = (await toldLanguage(report))?.code ?? null;
  const { claims, acts, messages } = await readReport(report);
  return { id, title, published, language, claims, acts, messages: [...noticed, ...messages] };
}
