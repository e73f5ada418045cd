import type { Command } from "commander";
import { readReport } from "../../book/index.js";
import { errorTable, type Predicted, readGold, score, scoreTable } from "../../evaluate/index.js";
import { isFailure, readPaths } from "../../ingest/index.js";
import type { Context } from "../context.js";
import { type JsonOption, withJson } from "../options.js";
import { tellFailure, watch } from "../reading.js";

const EXAMPLE = `
Example:
  tollbook evaluate corpus --errors`;

/** `tollbook evaluate`: how well reports are read that careful readers have annotated. */
export function evaluate(program: Command, context: Context): Command {
  const command = program
    .command("evaluate")
    .description("compare what is read with annotated reports: precision, recall, attributes")
    .argument("<folder>", 'JSON reports with "claims", to any depth')
    .option("--errors", "list what was missed, what is not there, and each wrong attribute")
    .addHelpText("after", EXAMPLE);
  withJson(command, "as JSON; with --errors the errors too");
  return command.action((folder: string, options: JsonOption & { readonly errors?: boolean }) =>
    print(folder, options, context),
  );
}

async function print(
  folder: string,
  { json, errors: listed }: JsonOption & { readonly errors?: boolean },
  context: Context,
): Promise<void> {
  const { terminal } = context;
  const gold = await readGold(folder);
  const byPath = new Map(gold.map((report) => [report.path, report.id]));
  const readings = new Map<string, readonly Predicted[]>();
  for await (const outcome of readPaths([...byPath.keys()], {}, watch(context))) {
    if (isFailure(outcome)) {
      tellFailure(outcome, terminal);
      context.end(1);
    } else
      readings.set(
        byPath.get(outcome.origin) ?? outcome.report.id,
        (await readReport(outcome.report)).claims,
      );
  }
  const { errors, ...result } = score(gold, readings);
  if (json === true)
    return terminal.out(`${JSON.stringify(listed === true ? { ...result, errors } : result, null, 2)}\n`);
  await terminal.out(scoreTable({ ...result, errors }));
  if (listed === true) await terminal.out(errorTable(errors));
}
