import { readFile, stat } from "node:fs/promises";
import { type Command, Option } from "commander";
import {
  changesOf,
  type Desk,
  type ImportOutcome,
  ImportRefusal,
  openBook,
  outlookOf,
} from "../../book/index.js";
import { SCOPES, type Scope } from "../../domain/claim.js";
import { TollbookError } from "../../domain/error.js";
import { plural } from "../../formats/index.js";
import {
  type ClaimsTable,
  DATE_ORDERS,
  type DateOrder,
  type Defaults,
  readClaimsTable,
} from "../../ingest/index.js";
import { changesText } from "../changes-text.js";
import type { Context } from "../context.js";
import { columnLines, rowLines } from "../import-text.js";
import {
  type BookOption,
  type ByOption,
  byOption,
  defaultsOf,
  type JsonOption,
  oneOf,
  withBook,
  withDefaults,
  withJson,
} from "../options.js";
import { stampWhatWasRead } from "../stamping.js";

const EXAMPLE = `
Columns are known by common names (date, place, killed, wounded, side, source, link, quote, notes);
docs/import.md has them all, and what a cell may say.

Examples:
  tollbook import claims.csv --dry-run           what would happen, row by row; nothing is written
  tollbook import claims.csv --book batken.db --by "Amina Osmonova"
  tollbook import sheet.csv --map "Tote=killed" --map "Verletzte=wounded" --map "Bemerkung="
  tollbook import sheet.csv --map-file columns.json --dates dmy --scope incident`;

interface Options extends BookOption, JsonOption, ByOption, Defaults {
  readonly map?: Readonly<Record<string, string>>;
  readonly mapFile?: string;
  readonly dates?: DateOrder;
  readonly scope: Scope;
  readonly dryRun?: boolean;
}

/** `tollbook import`: a person's table of claims into the book, whole or not at all. */
export function importTable(program: Command, context: Context): Command {
  const command = program
    .command("import")
    .description("import a table of claims (CSV) that somebody keeps, whole or not at all")
    .argument("<file>", "the table: a heading, then a row for each statement")
    .option("--dry-run", "tell what would happen, row by row, and write nothing")
    .option(
      "--map <heading=field>",
      "read a column as that field, once for each; nothing leaves it out",
      mapped,
    )
    .option("--map-file <file>", 'the same as JSON: {"Tote": "killed"}')
    .addOption(
      new Option("--dates <order>", "how dates such as 05/09/2022 are written: dmy or mdy").argParser(
        (value) => oneOf("--dates", value, DATE_ORDERS),
      ),
    )
    .addOption(
      new Option("--scope <name>", `what figures are whose row does not say: one of ${SCOPES.join(", ")}`)
        .argParser((value: string) => oneOf("--scope", value, SCOPES))
        .default("total"),
    )
    .addOption(byOption("who imports: stands in the log and beside each claim"))
    .addHelpText("after", EXAMPLE);
  withBook(withJson(withDefaults(command), "what was imported and what changed, as JSON"));
  return command.action((file: string, options: Options) => importFile(file, options, context));
}

function mapped(written: string, others: Readonly<Record<string, string>> = {}) {
  const at = written.lastIndexOf("=");
  if (at > 0) return { ...others, [written.slice(0, at)]: written.slice(at + 1) };
  const expected = 'a heading, "=" and a field: "Tote=killed"';
  throw new TollbookError("usage/bad-option", { option: "--map", value: written, expected });
}

/** @throws {TollbookError} `usage/bad-option` for a file that holds no such map. */
async function mapOf({ map = {}, mapFile }: Options): Promise<Readonly<Record<string, string>>> {
  if (mapFile === undefined) return map;
  const expected = 'a JSON file such as {"Tote": "killed", "Bemerkung": ""}';
  const wrong = (cause?: unknown) =>
    new TollbookError("usage/bad-option", { option: "--map-file", value: mapFile, expected }, { cause });
  const found: unknown = await stat(mapFile)
    .then((status) => (status.isFile() && status.size < 1 << 20 ? readFile(mapFile, "utf8") : ""))
    .then((text) => JSON.parse(text.replace(/^\ufeff/u, "")))
    .catch((cause) => {
      throw wrong(cause);
    });
  if (typeof found !== "object" || found === null || Array.isArray(found)) throw wrong();
  for (const field of Object.values(found)) if (typeof field !== "string") throw wrong();
  return { ...(found as Record<string, string>), ...map };
}

async function importFile(file: string, options: Options, context: Context): Promise<void> {
  const { terminal, person } = context;
  const by = options.by ?? person;
  const table = await readClaimsTable(file, {
    ...{ defaults: defaultsOf(options), map: await mapOf(options) },
    ...{ dates: options.dates ?? null, scope: options.scope },
    onBytes: (done) => terminal.passing(`reading ${file}: ${(done / 1e6).toFixed(1)} MB`),
  });
  terminal.passing(`${plural(table.count, "row")} read; looking them up in the book`);
  if (options.dryRun === true) return tryOut(table, by, options, context);
  refuseProblems(table, context);
  const opened = await openBook(options.book, {
    ...{ now: context.now, create: true },
    ...(by === null ? {} : { actor: by }),
  });
  try {
    await keep(table, opened, options, context);
  } finally {
    await opened.close();
  }
}

/** Before a book is made: a table that cannot be imported leaves nothing behind. */
function refuseProblems({ path, problems }: ClaimsTable, { terminal }: Context): void {
  if (problems.length === 0) return;
  const errors = problems.map(({ error }) => error);
  tellProblems(errors, terminal.err);
  throw new ImportRefusal(path, errors);
}

const MAX_PROBLEMS = 100;

function tellProblems(problems: readonly TollbookError[], err: (line: string) => void): void {
  for (const { code, message } of problems.slice(0, MAX_PROBLEMS)) err(`${code}: ${message}`);
  if (problems.length > MAX_PROBLEMS) err(`and ${problems.length - MAX_PROBLEMS} more`);
}

async function tryOut(
  table: ClaimsTable,
  by: string | null,
  options: Options,
  context: Context,
): Promise<void> {
  const { terminal, end } = context;
  const outcome = await outlook(table, by, options, context);
  terminal.passing(null);
  if (options.json === true)
    await terminal.out(`${JSON.stringify({ dryRun: true, by, ...summaryOf(outcome) }, null, 2)}\n`);
  else {
    const lines = [
      ...columnLines(outcome, terminal),
      "",
      ...outcome.rows.flatMap((row) => rowLines(row, terminal)),
    ];
    await terminal.out(`${lines.join("\n")}\n\n`);
    tellNotes(outcome, terminal.err);
    await terminal.out(`${lastLine(outcome, true)}\n`);
  }
  if (outcome.problems.length > 0) end(1);
}

/** What it would do to the book that is there; a book that is not there is not made. */
async function outlook(
  table: ClaimsTable,
  by: string | null,
  { book: path }: Options,
  { now }: Context,
): Promise<ImportOutcome> {
  const book = await openBook(path, { now, ...(by === null ? {} : { actor: by }) }).catch((error) => {
    if (error instanceof TollbookError && error.code === "book/missing") return null;
    throw error;
  });
  if (book === null) return outlookOf(table, by);
  try {
    return await book.importTable(table, { dry: true });
  } finally {
    await book.close();
  }
}

async function keep(table: ClaimsTable, book: Desk, options: Options, context: Context): Promise<void> {
  const { terminal, person } = context;
  const before = await book.ledger();
  const outcome = await book.importTable(table).catch((error) => {
    terminal.passing(null);
    if (error instanceof ImportRefusal) tellProblems(error.problems, terminal.err);
    throw error;
  });
  terminal.passing("imported; working out what changed");
  const changes = changesOf(before, await book.ledger());
  terminal.passing(null);
  const isNew = outcome.counts.reports + outcome.counts.versions > 0;
  if (isNew) await stampWhatWasRead(book, context);
  if (options.json === true) {
    const by = options.by ?? person;
    return terminal.out(
      `${JSON.stringify({ dryRun: false, by, ...summaryOf(outcome), changes }, null, 2)}\n`,
    );
  }
  tellNotes(outcome, terminal.err);
  await terminal.out(`${columnLines(outcome, terminal).join("\n")}\n\n`);
  const claims = new Map((await book.claims()).map((claim) => [claim.id, claim]));
  const lines = changesText(changes, claims, terminal);
  const shown = lines.slice(0, MAX_LINES);
  if (lines.length > MAX_LINES)
    shown.push(
      `and ${lines.length - MAX_LINES} lines more; "tollbook ledger" prints the figures as they are now`,
    );
  if (shown.length > 0) await terminal.out(`${shown.join("\n")}\n\n`);
  else if (isNew) await terminal.out("Nothing changed in the ledger.\n\n");
  await terminal.out(`${lastLine(outcome, false)}\n`);
}

/** Lines of what changed that are printed; a table of ten thousand rows changes more than anybody reads. */
const MAX_LINES = 400;
const MAX_NOTES = 50;

function tellNotes({ notes }: ImportOutcome, err: (line: string) => void): void {
  for (const { message } of notes.slice(0, MAX_NOTES)) err(`note: ${message}`);
  if (notes.length > MAX_NOTES) err(`note: and ${notes.length - MAX_NOTES} notes more.`);
}

function lastLine({ counts, rows, problems }: ImportOutcome, isDry: boolean): string {
  const passed = rows.filter(({ what }) => what === "passed").length;
  const facts = [
    `${plural(counts.claims, "claim")} in ${plural(counts.reports + counts.versions, "report")}`,
    ...(counts.versions === 0 ? [] : [`${counts.versions} of them a new version`]),
    `${counts.known} already known`,
    ...(passed === 0 ? [] : [`${plural(passed, "row")} passed over`]),
  ].join(", ");
  if (!isDry) return `Imported: ${facts}.`;
  const refused = new Set(problems.map(({ row }) => row)).size;
  if (refused > 0)
    return `Dry run, nothing was written. The table would be refused: ${plural(refused, "row")} cannot be read.`;
  return `Dry run, nothing was written. It would import ${facts}.`;
}

function summaryOf({ file, columns, rows, counts, notes }: ImportOutcome) {
  return { file, columns, rows, counts, notes };
}
