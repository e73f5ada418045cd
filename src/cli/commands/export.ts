import type { Command } from "commander";
import type { Desk, Exported } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import { FORMAT_NAMES, FORMATS, type FormatName, plural, policyOf } from "../../formats/index.js";
import { DEFAULT_POLICY, type PolicyName, type PolicyOptions } from "../../reconcile/index.js";
import type { Context } from "../context.js";
import {
  asOfOption,
  type BookOption,
  exportFormatOption,
  type JsonOption,
  policyOption,
  policyOptionOption,
  withBook,
  withJson,
} from "../options.js";
import { writeOut } from "../out-file.js";
import { episodeId, withOpenBook } from "../with-book.js";

const EXAMPLE = `
Formats:
${FORMAT_NAMES.map((name) => `  ${name.padEnd(16)}${FORMATS[name].title}`).join("\n")}

Examples:
  tollbook export --format html --out batken.html
  tollbook export e_0893dd5d3b19 --format geojson --as-of 2022-09-18
  tollbook export --evidence batken.zip --book batken.db
  tollbook verify batken.zip`;

interface Options extends BookOption, JsonOption {
  readonly evidence?: string;
  readonly format?: FormatName;
  readonly out?: string;
  readonly asOf?: string;
  readonly policy?: PolicyName;
  readonly policyOption?: PolicyOptions;
}

/** `tollbook export`: what a book holds, for others. */
export function exportBook(program: Command, context: Context): Command {
  const command = program
    .command("export")
    .description("write what a book holds, for others to use or check")
    .argument("[episode]", "one episode: its id, or a part of its name; else all")
    .addOption(exportFormatOption())
    .option("--out <file>", "the file to write; else standard output")
    .addOption(asOfOption())
    .addOption(policyOption())
    .addOption(policyOptionOption())
    .option(
      "--evidence <file>",
      "a ZIP file of reports, claims, log and bytes as received, which verify checks",
    )
    .addHelpText("after", EXAMPLE);
  withBook(withJson(command, "what was written, as JSON"));
  return command.action((episode: string | undefined, options: Options) => {
    const { evidence, format } = options;
    refuseWhatDoesNothing(episode, options);
    if (evidence !== undefined) return writeEvidence(evidence, options, context);
    if (format !== undefined) return writeFormat(episode, format, options, context);
    return refuse("Nothing to write was named: give --format or --evidence");
  });
}

function refuse(problem: string): never {
  throw new TollbookError("usage/wrong-call", { problem, command: "tollbook export" });
}

/** Options that would be left out without a word are a wrong call. */
function refuseWhatDoesNothing(episode: string | undefined, options: Options): void {
  const { evidence, format, out, json, asOf, policy, policyOption: set } = options;
  const given = {
    "an episode": episode,
    "--format": format,
    "--out": out,
    "--as-of": asOf,
    "--policy": policy,
  };
  const idle = Object.entries({ ...given, "--policy-option": set }).find(([, value]) => value !== undefined);
  if (evidence !== undefined && idle !== undefined)
    refuse(`--evidence writes the whole book and does not go with ${idle[0]}`);
  if (evidence === undefined && json === true && out === undefined)
    refuse("--json says what was written to a file: give --out");
  const used = policy ?? (format === undefined ? undefined : policyOf(format)) ?? DEFAULT_POLICY;
  const other = Object.keys(set ?? {}).find((name) => name !== used);
  if (other !== undefined) refuse(`--policy-option ${other}=... does nothing without --policy ${other}`);
}

async function writeFormat(
  wanted: string | undefined,
  format: FormatName,
  options: Options,
  { terminal, ...context }: Context,
): Promise<void> {
  const { out, json } = options;
  await withOpenBook(options.book, { terminal, ...context }, async (book) => {
    const { content, policy, leftOut } = await exportedOf(
      book,
      await episodeId(book, wanted),
      format,
      options,
    );
    if (json !== true) for (const what of leftOut) terminal.err(`left out: ${what}`);
    if (out === undefined) return terminal.out(content);
    await writeOut(out, content);
    const bytes = Buffer.byteLength(content);
    const said =
      json === true
        ? JSON.stringify({ file: out, format, policy, bytes, leftOut }, null, 2)
        : `${out}: ${format}, policy ${policy}.`;
    await terminal.out(`${said}\n`);
  });
}

function exportedOf(
  book: Desk,
  episode: string | undefined,
  format: FormatName,
  { asOf, policy, policyOption: policyOptions }: Options,
): Promise<Exported> {
  return book.exportAs(format, {
    ...(episode === undefined ? {} : { episode }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(policy === undefined ? {} : { policy }),
    ...(policyOptions === undefined ? {} : { policyOptions }),
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
