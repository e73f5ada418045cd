import type { Command } from "commander";
import type { Book, Desk } from "../../book/index.js";
import type { Category } from "../../domain/category.js";
import type { Episode } from "../../domain/episode.js";
import { TollbookError } from "../../domain/error.js";
import type { Ledger } from "../../domain/ledger.js";
import type { ReportHead } from "../../domain/report.js";
import {
  comparisonText,
  dayText,
  FORMATS,
  type FormatName,
  historyText,
  policyOf,
} from "../../formats/index.js";
import {
  compare,
  DEFAULT_POLICY,
  history,
  knownBy,
  type PolicyName,
  type PolicyOptions,
  type ReconcileInput,
  type ReconcileOptions,
} from "../../reconcile/index.js";
import { named } from "../as-of.js";
import type { Context } from "../context.js";
import {
  asOfOption,
  type BookOption,
  categoryOption,
  compareOption,
  formatOption,
  type JsonOption,
  policyOption,
  policyOptionOption,
  sideOption,
  withBook,
  withJson,
} from "../options.js";
import { episodeId, withOpenBook } from "../with-book.js";

const EXAMPLE = `
Examples:
  tollbook ledger --as-of 2022-09-17
  tollbook ledger --policy by-speaker --category killed
  tollbook ledger --policy hierarchy --policy-option hierarchy=un,ngo,government
  tollbook ledger --compare latest-official,ucdp,acled
  tollbook ledger --history --category killed
  tollbook ledger --format csv > toll.csv`;

interface Options extends BookOption, JsonOption {
  readonly asOf?: string;
  readonly policy?: PolicyName;
  readonly policyOption?: PolicyOptions;
  readonly compare?: readonly PolicyName[];
  readonly history?: boolean;
  readonly category?: Category;
  readonly side?: string;
  readonly format: FormatName;
}

/** `tollbook ledger`: the figures, and what is to be said of them. */
export function ledger(program: Command, context: Context): Command {
  const command = program
    .command("ledger")
    .description("print the figures: who was harmed, how many, who says so, what adds up and what does not")
    .argument("[episode]", "one episode: its id, or a part of its name; else all")
    .addOption(asOfOption())
    .addOption(policyOption())
    .addOption(policyOptionOption())
    .addOption(compareOption())
    .option("--history", "the toll day by day: what each source newly said, what could be known")
    .addOption(categoryOption())
    .addOption(sideOption())
    .addOption(formatOption())
    .addHelpText("after", EXAMPLE);
  withBook(withJson(command, "the whole ledger, comparison or history as JSON"));
  return command.action((episode: string | undefined, options: Options) => {
    refuseWhatDoesNothing(options);
    if (options.json === true && command.getOptionValueSource("format") === "cli")
      refuseFormat(options.format);
    return print(episode, options, context);
  });
}

function refuseFormat(format: FormatName): void {
  const problem = `--json prints JSON and does not go with --format ${format}`;
  if (format !== "json") throw new TollbookError("usage/wrong-call", { problem, command: "tollbook ledger" });
}

/** Options that would be left out without a word are a wrong call. */
function refuseWhatDoesNothing({
  policy,
  policyOption,
  compare: policies,
  history: daily,
  format,
}: Options): void {
  const refuse = (problem: string) => {
    throw new TollbookError("usage/wrong-call", { problem, command: "tollbook ledger" });
  };
  if (policies !== undefined && daily === true) refuse("--compare and --history do not go together");
  if (policies !== undefined && policy !== undefined)
    refuse("--compare names its policies itself and does not go with --policy");
  const apart = policies === undefined ? "--history" : "--compare";
  if ((policies !== undefined || daily === true) && format !== "text")
    refuse(`${apart} is printed as text or, with --json, as JSON, and does not go with --format`);
  const used: readonly string[] = policies ?? [policy ?? policyOf(format) ?? DEFAULT_POLICY];
  const idle = Object.keys(policyOption ?? {}).find((name) => !used.includes(name));
  if (idle !== undefined)
    refuse(`--policy-option ${idle}=... does nothing without --policy ${idle} or --compare ${idle}`);
}

async function print(wanted: string | undefined, options: Options, context: Context): Promise<void> {
  const { terminal } = context;
  await withOpenBook(options.book, context, async (book) => {
    const episode = await episodeId(book, wanted);
    if (options.side !== undefined) await refuseUnknownSide(options.side, book, episode);
    await terminal.out(await outputOf(book, episode, options, context));
  });
}

const MAX_NAMED = 12;

/** @throws {TollbookError} `usage/bad-option` for a side that nobody in the episode, or in any, is said to be of. */
async function refuseUnknownSide(side: string, book: Book, episode: string | undefined): Promise<void> {
  const part = episode === undefined ? {} : { episode };
  const { episodes } = await book.ledger(part);
  if (side === "all" || episodes.length === 0) return;
  const known = new Set(episodes.flatMap(({ sides }) => sides));
  for (const { victims } of await book.claims(part))
    if (victims.side !== null && victims.side !== "all") known.add(victims.side);
  if (known.has(side)) return;
  const more = known.size > MAX_NAMED ? ` and ${known.size - MAX_NAMED} more` : "";
  const where = episodes.length === 1 ? "the episode" : "any episode";
  const names = [...known].slice(0, MAX_NAMED).join(", ");
  const expected =
    known.size === 0
      ? `"all": no side is named in ${where}`
      : `a side that is in ${where}, or "all"; there ${known.size === 1 ? "is" : "are"} ${names}${more}`;
  throw new TollbookError("usage/bad-option", { option: "--side", value: side, expected });
}

async function outputOf(
  book: Desk,
  episode: string | undefined,
  options: Options,
  { terminal }: Context,
): Promise<string | Uint8Array> {
  const { json, format, policy, compare: policies, history: daily, asOf } = options;
  const part = partOf(options);
  const told = <E extends Episode>({ episodes }: { readonly episodes: readonly E[] }) =>
    episodes.map((each) => named(each, asOf));
  const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  if (policies !== undefined) {
    const compared = compare(await contentOf(book, episode), policies, part);
    return json === true
      ? asJson(compared)
      : comparisonText({ ...compared, episodes: told(compared) }, terminal);
  }
  const byPolicy = { ...part, ...(policy === undefined ? {} : { policy }) };
  if (daily === true) {
    const readAt = await readingTimes(book);
    const days = history(await contentOf(book, episode), { ...byPolicy, readAt });
    return json === true ? asJson(days) : historyText({ episodes: told(days) }, terminal);
  }
  const wanted = { ...byPolicy, ...(episode === undefined ? {} : { episode }) };
  if (json === true) return book.write("json", wanted);
  if (format !== "text") {
    const { content, leftOut } = await book.exportAs(format, wanted);
    for (const what of leftOut) terminal.err(`left out: ${what}`);
    return content;
  }
  const ledger = await book.ledger(wanted);
  const words = await wordsOf(book, ledger, episode);
  const early = ledger.episodes.length > 0 || asOf === undefined ? null : tooEarly(words.reports, asOf);
  if (early !== null) return early;
  const none = { acts: [], places: new Map(), chronicles: [], histories: [], address: null };
  const shown = { ledger: { episodes: told(ledger) }, ...words, ...none };
  return FORMATS.text.write(shown, terminal);
}

/** That nothing was published by a time, where nothing was; else null. */
function tooEarly(reports: readonly ReportHead[], asOf: string): string | null {
  if (knownBy({ reports, claims: [], episodes: [] }, asOf).reports.length > 0) return null;
  const [first] = reports.flatMap(({ published }) => published ?? []).sort();
  const when =
    first === undefined ? "none of its reports has a date" : `its first report is of ${dayText(first)}`;
  return `No episode: nothing in the book was published by ${dayText(asOf)}; ${when}.\n`;
}

/** The reports and claims that a ledger speaks of, those of other episodes that recall it too. */
async function wordsOf(book: Book, { episodes }: Ledger, episode: string | undefined) {
  if (episode === undefined) return { reports: await book.reports(), claims: await book.claims() };
  const claims = await book.claims({ episode });
  const recalling = episodes.flatMap(({ recalled }) => recalled.flatMap((row) => row.claims));
  for (const id of new Set(recalling)) for (const claim of await book.claims({ id })) claims.push(claim);
  const ids = new Set([...episodes.flatMap(({ reports }) => reports), ...claims.map(({ report }) => report)]);
  return { reports: await book.reports([...ids]), claims };
}

function partOf({ asOf, policyOption, category, side }: Options): Omit<ReconcileOptions, "policy"> {
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(policyOption === undefined ? {} : { policyOptions: policyOption }),
    ...(category === undefined ? {} : { category }),
    ...(side === undefined ? {} : { side }),
  };
}

/** The reports and claims of one episode, or of all, as the book has parted them. */
async function contentOf(book: Book, episode: string | undefined): Promise<ReconcileInput> {
  const [reports, episodes] = [await book.reports(), await book.partition()];
  if (episode === undefined) return { reports, claims: await book.claims(), episodes };
  const claims = await book.claims({ episode });
  const own = new Set(episodes.find((ids) => ids.includes(claims[0]?.report ?? "")));
  return { reports: reports.filter(({ id }) => own.has(id)), claims, episodes: [[...own]] };
}

/** When each report came into the book as it is now: its last line in the log. */
async function readingTimes(book: Book): Promise<ReadonlyMap<string, string>> {
  const times = new Map<string, string>();
  for await (const { kind, subject, at } of book.log()) {
    if (kind === "report/added" || kind === "report/version") times.set(subject, at);
  }
  return times;
}
