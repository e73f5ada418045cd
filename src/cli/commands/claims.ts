import type { Command } from "commander";
import type { Category } from "../../domain/category.js";
import type { Claim, Scope, Status } from "../../domain/claim.js";
import type { ReportHead } from "../../domain/report.js";
import { languageText } from "../../formats/index.js";
import { claimLines } from "../claim-lines.js";
import type { Context } from "../context.js";
import {
  type BookOption,
  categoryOption,
  type JsonOption,
  scopeOption,
  sideOption,
  statusOption,
  withBook,
  withJson,
} from "../options.js";
import { episodeId, withOpenBook } from "../with-book.js";

const EXAMPLE = `
Example:
  tollbook claims --category killed --side Kyrgyzstan --source ministry`;

interface Options extends BookOption, JsonOption {
  readonly category?: Category;
  readonly side?: string;
  readonly source?: string;
  readonly report?: string;
  readonly scope?: Scope;
  readonly status?: Status;
}

/** `tollbook claims`: every claim in the book, with its words. */
export function claims(program: Command, context: Context): Command {
  const command = program
    .command("claims")
    .description("print every claim with its quote, report by report")
    .argument("[episode]", "only of one episode: its id, or a part of its name")
    .addOption(categoryOption())
    .addOption(sideOption())
    .option("--source <words>", "only of sources with these words in their name")
    .option("--report <id>", "only of one report")
    .addOption(scopeOption())
    .addOption(statusOption())
    .addHelpText("after", EXAMPLE);
  withBook(withJson(command, "as JSON"));
  return command.action((episode: string | undefined, options: Options) => print(episode, options, context));
}

async function print(named: string | undefined, options: Options, context: Context): Promise<void> {
  const { book: path, json, ...filter } = options;
  const { terminal } = context;
  await withOpenBook(path, context, async (book) => {
    const episode = await episodeId(book, named);
    const found = await book.claims({ ...filter, ...(episode === undefined ? {} : { episode }) });
    if (json === true) return terminal.out(`${JSON.stringify({ claims: found }, null, 2)}\n`);
    if (found.length === 0) return terminal.out("No claim fits.\n");
    const reports = new Map((await book.reports()).map((report) => [report.id, report]));
    for (const [report, own] of groups(found)) await terminal.out(reportText(report, own, reports, context));
  });
}

function groups(found: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byReport = new Map<string, Claim[]>();
  for (const claim of found) {
    const own = byReport.get(claim.report);
    if (own === undefined) byReport.set(claim.report, [claim]);
    else own.push(claim);
  }
  return byReport;
}

function reportText(
  id: string,
  own: readonly Claim[],
  reports: ReadonlyMap<string, ReportHead>,
  { terminal }: Context,
): string {
  const head = reports.get(id);
  const facts = [
    head?.publisher ?? null,
    head?.published ?? "undated",
    languageText(head?.language ?? null),
    id,
  ].filter((fact) => fact !== null);
  const lines = own.flatMap((claim) => claimLines(claim, terminal));
  return `${head?.title || "(no title)"}\n${facts.join(" · ")}\n${lines.join("\n")}\n\n`;
}
