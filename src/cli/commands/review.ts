import { type Command, Option } from "commander";
import type { DecisionDraft, Desk, ReviewItem } from "../../book/index.js";
import { parseField } from "../../domain/claim-fields.js";
import type { ClaimFields, Decision, Ruling } from "../../domain/decision.js";
import { TollbookError } from "../../domain/error.js";
import type { ReportHead } from "../../domain/report.js";
import { plural, wrap } from "../../formats/index.js";
import { claimLines } from "../claim-lines.js";
import type { Context } from "../context.js";
import {
  asOfOption,
  type BookOption,
  byOption,
  type JsonOption,
  policyOption,
  policyOptionOption,
  withBook,
  withJson,
} from "../options.js";
import { decisionText, differenceLines } from "../review-text.js";
import { episodeId, withOpenBook } from "../with-book.js";

const EXAMPLE = `
Examples:
  tollbook review list                                       what wants a look, the weightiest first
  tollbook review accept c_0123456789ab
  tollbook review correct c_0123456789ab min=46 max=46 --reason "misread"
  tollbook review reject c_0123456789ab --reason "the paper withdrew it"
  tollbook review add report-7 category=killed min=3 max=3 --quote "Three guards died"
  tollbook review assign report-7 "Batken"
  tollbook review undo d_0123456789ab
  tollbook review sign "Batken" --name "Amina Osmonova"
  tollbook review signed                                     what was signed, and what changed since`;

interface Options extends BookOption, JsonOption {
  readonly reason?: string;
  readonly by?: string;
  readonly revision?: number;
}

/** `tollbook review`: decisions, laid over what was read; sign-off. */
export function review(program: Command, context: Context): Command {
  const command = program
    .command("review")
    .description("decide about claims, reports and episodes; the reading stays as it is")
    .addHelpText("after", EXAMPLE);
  const { terminal } = context;

  const ruled = (
    usage: string,
    says: string,
    rulingOf: (desk: Desk, args: readonly string[], options: Options) => Promise<Ruling> | Ruling,
  ) => {
    const one = command.command(usage).description(says);
    one
      .option("--reason <words>", "why: kept with the decision")
      .addOption(byOption("who decides: stands in the log"))
      .addOption(
        new Option(
          "--revision <number>",
          "the revision it is decided on; as it is now where left out",
        ).argParser(revisionOf),
      );
    withBook(withJson(one, "the decision as JSON"));
    return one.action((...given: unknown[]) => {
      const options = given.at(-2) as Options;
      const args = given.slice(0, -2).flat() as string[];
      return withOpenBook(options.book, context, async (book) => {
        const by = options.by ?? context.person;
        const desk = by === null ? book : book.by(by);
        const ruling = await rulingOf(desk, args, options);
        const [decision] = await desk.decide([draftOf(ruling, options)]);
        if (decision === undefined) return;
        await terminal.out(
          options.json === true ? `${JSON.stringify(decision, null, 2)}\n` : `${decisionText(decision)}\n`,
        );
      });
    });
  };

  listing(command, context);
  ruled("accept <claim>", "the claim is as it was read", (_desk, [claim = ""]) => ({
    kind: "accept",
    claim,
  }));
  ruled("correct <claim> <field=value...>", "set fields of a claim", (_desk, [claim = "", ...set]) => ({
    ...{ kind: "correct", claim, fields: fieldsOf(set) },
  }));
  ruled("reject <claim>", "the claim counts no more; --reason is needed", (_desk, [claim = ""]) => ({
    ...{ kind: "reject", claim },
  }));
  ruled("add <report> <field=value...>", "add a claim that was missed", (desk, args, options) =>
    adding(desk, args, options as Options & { quote?: string }),
  ).option("--quote <words>", "its words, as they stand in the report; or give start= and end=");
  ruled("merge <claim> <claim...>", "claims that are one statement: the first stays", (_desk, claims) => ({
    ...{ kind: "merge-claims", claims },
  }));
  ruled(
    "split <claim> <parts...>",
    'one claim becomes several; a part is "min=2,max=2,kind=police"',
    (_desk, [claim = "", ...parts]) => ({
      ...{ kind: "split-claim", claim, into: parts.map((part) => fieldsOf(part.split(","))) },
    }),
  );
  ruled("merge-episodes <episode> <episode...>", "several episodes are one", async (desk, named) => ({
    kind: "merge-episodes",
    episodes: await Promise.all(named.map((name) => known(desk, name))),
  }));
  ruled(
    "split-episode <episode> <report...>",
    "these reports are an episode of their own",
    async (desk, [episode = "", ...reports]) => ({
      ...{ kind: "split-episode", episode: await known(desk, episode), reports },
    }),
  );
  ruled(
    "rename <episode> <name>",
    "give an episode another name",
    async (desk, [episode = "", name = ""]) => ({
      ...{ kind: "rename-episode", episode: await known(desk, episode), name },
    }),
  );
  ruled(
    "assign <report> <episode>",
    "a report is of that episode",
    async (desk, [report = "", episode = ""]) => ({
      ...{ kind: "assign-report", report, episode: await known(desk, episode) },
    }),
  );
  ruled(
    "date <report> <date>",
    'when a report was published, or "none"; its words are read anew for that day',
    (_desk, [report = "", date = ""]) => ({
      ...{ kind: "date-report", report, published: date === "none" ? null : date },
    }),
  );
  ruled(
    "withdraw <report>",
    "the report stays, its claims count no more; --reason is needed",
    (_desk, [report = ""]) => ({
      ...{ kind: "withdraw-report", report },
    }),
  );
  ruled("undo <decision>", "take a decision back; an undoing can be undone", (_desk, [decision = ""]) => ({
    ...{ kind: "undo", decision },
  }));
  logging(command, context);
  signing(command, context);
  return command;
}

function revisionOf(value: string): number {
  if (/^\d{1,15}$/u.test(value)) return Number(value);
  throw new TollbookError("usage/bad-option", { option: "--revision", value, expected: "a whole number" });
}

function draftOf(ruling: Ruling, { reason, revision }: Options): DecisionDraft {
  const draft = { ruling, reason: reason ?? null };
  if (revision === undefined) return draft;
  const named = subjectOf(ruling);
  if (named !== null) return { ...draft, revisions: { [named]: revision } };
  const expected = "to be left out: this is not about one thing that was decided on before";
  throw new TollbookError("usage/bad-option", { option: "--revision", value: String(revision), expected });
}

/** The one claim, report or episode that a ruling is about; null for none, or several. */
function subjectOf(ruling: Ruling): string | null {
  if (ruling.kind === "add") return null;
  if ("claim" in ruling) return ruling.claim;
  if ("report" in ruling) return ruling.report;
  return "episode" in ruling ? ruling.episode : null;
}

function fieldsOf(written: readonly string[]): Partial<ClaimFields> {
  return Object.assign({}, ...written.map((each) => parseField(each.trim())));
}

async function known(desk: Desk, named: string): Promise<string> {
  return (await episodeId(desk, named)) ?? named;
}

async function adding(
  desk: Desk,
  [report = "", ...set]: readonly string[],
  { quote }: { readonly quote?: string },
): Promise<Ruling> {
  const fields = fieldsOf(set);
  if (quote === undefined) return { kind: "add", report, fields };
  const kept = await desk.report(report);
  if (kept === null) throw new TollbookError("id/unknown", { id: report });
  const [inText, inTitle] = [kept.text.indexOf(quote), kept.title.indexOf(quote)];
  if (quote === "" || (inText === -1 && inTitle === -1))
    throw new TollbookError("decision/impossible", { why: `the report does not say “${quote}”` });
  const start = inText === -1 ? inTitle : inText;
  const place = { start, end: start + quote.length, inTitle: inText === -1 };
  return { kind: "add", report, fields: { ...fields, ...place } };
}

function listing(command: Command, context: Context): void {
  const { terminal } = context;
  const one = command
    .command("list [episode]")
    .description("what wants a look, the weightiest first")
    .option("--limit <number>", "how many at most", (value) => Math.max(1, revisionOf(value)), 20);
  withBook(withJson(one, "as JSON")).action(
    (named: string | undefined, { book: path, json, limit }: BookOption & JsonOption & { limit: number }) =>
      withOpenBook(path, context, async (book) => {
        const episode = await episodeId(book, named);
        const items = await book.reviewQueue({ limit, ...(episode === undefined ? {} : { episode }) });
        if (json === true) return terminal.out(`${JSON.stringify({ items }, null, 2)}\n`);
        if (items.length === 0) return terminal.out("Nothing wants a look.\n");
        const told = [...new Set(items.flatMap(({ claim }) => claim?.report ?? []))];
        const heads = new Map((await book.reports(told)).map((head) => [head.id, head]));
        const lines = items.flatMap((item) => itemLines(item, heads, context));
        return terminal.out(`${lines.join("\n")}\n`);
      }),
  );
}

function itemLines(
  { claim, decision, concerns }: ReviewItem,
  heads: ReadonlyMap<string, ReportHead>,
  { terminal }: Context,
): readonly string[] {
  const room = Math.min(terminal.width, 140) - 4;
  const why = concerns.flatMap(({ message }) => wrap(message, room).map((line) => `    ${line}`));
  const head =
    claim !== null
      ? claimLines(claim, terminal, { indent: "" })
      : decision !== null
        ? [decisionText(decision)]
        : [];
  const report = heads.get(claim?.report ?? "");
  const facts = [report?.publisher, report?.published, report?.id].filter((fact) => fact != null);
  const where = facts.length === 0 ? [] : wrap(`in ${facts.join(" · ")}`, room).map((line) => `    ${line}`);
  return [...head, ...where, ...why, ""];
}

function logging(command: Command, context: Context): void {
  const { terminal } = context;
  const one = command
    .command("decisions [subject]")
    .description("decisions, the newest first; about one claim, report or episode");
  withBook(withJson(one, "as JSON")).action(
    (subject: string | undefined, { book: path, json }: BookOption & JsonOption) =>
      withOpenBook(path, context, async (book) => {
        const found = await book.decisions({ limit: 1_000, ...(subject === undefined ? {} : { subject }) });
        if (json === true) return terminal.out(`${JSON.stringify({ decisions: found }, null, 2)}\n`);
        const lines = found.map(
          (decision) =>
            `${decisionText(decision as Decision)}${decision.undoneBy === null ? "" : `, undone by ${decision.undoneBy}`}${decision.adrift ? ", adrift: its words are gone" : ""}`,
        );
        return terminal.out(`${lines.join("\n") || "Nothing was decided."}\n`);
      }),
  );
}

function signing(command: Command, context: Context): void {
  const { terminal } = context;
  const sign = command
    .command("sign <episode>")
    .description("put a person's name under a ledger, as it is now or as of a time")
    .requiredOption("--name <words>", "who signs")
    .option("--statement <words>", "what is signed to")
    .addOption(asOfOption())
    .addOption(policyOption())
    .addOption(policyOptionOption());
  withBook(withJson(sign, "as JSON")).action(
    (
      named: string,
      {
        book: path,
        json,
        policyOption: policyOptions,
        ...options
      }: BookOption & JsonOption & { name: string; statement?: string; policyOption?: object },
    ) =>
      withOpenBook(path, context, async (book) => {
        const episode = await known(book, named);
        const settings = policyOptions === undefined ? {} : { policyOptions };
        const signed = await book.sign({ ...options, ...settings, episode });
        if (json === true) return terminal.out(`${JSON.stringify(signed, null, 2)}\n`);
        const what = `${signed.title}, ${plural(signed.figures.length, "figure")}`;
        return terminal.out(`${signed.id}  signed by ${signed.name} at ${signed.at}: ${what}\n`);
      }),
  );
  const signed = command.command("signed [episode]").description("what was signed, and what changed since");
  withBook(withJson(signed, "as JSON")).action(
    (named: string | undefined, { book: path, json }: BookOption & JsonOption) =>
      withOpenBook(path, context, async (book) => {
        const episode = await episodeId(book, named);
        const all = [];
        for (const { id } of await book.signatures(episode)) all.push(await book.differences(id));
        if (json === true) return terminal.out(`${JSON.stringify({ signatures: all }, null, 2)}\n`);
        return terminal.out(`${all.flatMap(differenceLines).join("\n") || "Nothing was signed."}\n`);
      }),
  );
}
