import type { Command } from "commander";
import type {
  ActExplanation,
  ChronicleEntryExplanation,
  ClaimExplanation,
  Explanation,
  FigureExplanation,
  Context as Passage,
} from "../../book/index.js";
import type { Act } from "../../domain/act.js";
import type { ChronicleEntry } from "../../domain/chronicle.js";
import type { Claim } from "../../domain/claim.js";
import { TollbookError } from "../../domain/error.js";
import {
  countText,
  dayText,
  languageText,
  painter,
  plural,
  sideText,
  withDays,
  wrap,
} from "../../formats/index.js";
import type { PolicyOptions } from "../../reconcile/index.js";
import { claimLines } from "../claim-lines.js";
import type { Context } from "../context.js";
import {
  asOfOption,
  type BookOption,
  type JsonOption,
  policyOptionOption,
  withBook,
  withJson,
} from "../options.js";
import { decisionText } from "../review-text.js";
import type { Terminal } from "../terminal.js";
import { withOpenBook } from "../with-book.js";

const EXAMPLE = `
Examples:
  tollbook explain c_0123456789ab   a claim: its words in context and the rules that read it
  tollbook explain a_0123456789ab   an act: the same
  tollbook explain h_0123456789ab   an entry of the chronicle: its acts, each the same
  tollbook explain f_0123456789ab   a figure: the claims used and those ignored, and why
  tollbook explain f_0123456789ab --as-of 2022-09-17   the same, as "ledger --as-of" prints it
  tollbook explain f_0123456789ab --policy-option hierarchy=un,ngo   a figure that "ledger" made with that option`;

interface Options extends BookOption, JsonOption {
  readonly asOf?: string;
  readonly policyOption?: PolicyOptions;
}

/** `tollbook explain`: where a claim, an act, an entry of the chronicle or a figure comes from. */
export function explain(program: Command, context: Context): Command {
  const command = program
    .command("explain")
    .description("show where a claim, an act, an entry of the chronicle or a figure comes from")
    .argument(
      "<id>",
      "id of a claim (c_...), an act (a_...), an entry of the chronicle (h_...) or a figure (f_...)",
    )
    .addOption(asOfOption())
    .addOption(policyOptionOption())
    .addHelpText("after", EXAMPLE);
  withBook(withJson(command, "as JSON"));
  return command.action((id: string, { book: path, json, asOf, policyOption }: Options) =>
    withOpenBook(path, context, async (book) => {
      const explanation = await book.explain(id, {
        ...(asOf === undefined ? {} : { asOf }),
        ...(policyOption === undefined ? {} : { policyOptions: policyOption }),
      });
      if (asOf !== undefined) refuseForWords(explanation);
      if (policyOption !== undefined) refuseIdle(explanation, policyOption);
      const { terminal } = context;
      await terminal.out(
        json === true ? `${JSON.stringify(explanation, null, 2)}\n` : textOf(explanation, terminal),
      );
    }),
  );
}

/** A claim or an act is the same on every day: `--as-of` would be left out without a word. */
function refuseForWords({ kind }: Explanation): void {
  if (kind !== "claim" && kind !== "act") return;
  const problem = `--as-of is for figures and entries of the chronicle and does nothing for ${kind === "act" ? "an act" : "a claim"}`;
  throw new TollbookError("usage/wrong-call", { problem, command: "tollbook explain" });
}

/** A setting that is not of the figure's policy, or given for what is no figure, would be left out without a word. */
function refuseIdle(explanation: Explanation, options: PolicyOptions): void {
  const policy = explanation.kind === "figure" ? explanation.figure.policy : null;
  const idle = Object.keys(options).find((name) => name !== policy);
  if (idle === undefined) return;
  const what = policy === null ? "what is no figure" : `a figure of ${policy}`;
  const problem = `--policy-option ${idle}=... does nothing for ${what}`;
  throw new TollbookError("usage/wrong-call", { problem, command: "tollbook explain" });
}

function textOf(explanation: Explanation, terminal: Terminal): string {
  if (explanation.kind === "figure") return figureText(explanation, terminal);
  if (explanation.kind === "chronicle-entry") return entryText(explanation, terminal);
  return explanation.kind === "claim" ? claimText(explanation, terminal) : actText(explanation, terminal);
}

function claimText(
  { claim, report, version, current, context, read, imported, decisions }: ClaimExplanation,
  terminal: Terminal,
): string {
  const replaced = current
    ? []
    : [`Version ${version} of this report was replaced by a newer one: the claim is in no ledger.`];
  return page([
    ...claimLines(claim, terminal, { indent: "", language: report.language }),
    "",
    ...passageLines(context, terminal),
    "",
    ...reportLines(report),
    ...(imported === null ? [] : wrap(imported, Math.min(terminal.width, 140))),
    claim.inTitle
      ? `characters ${claim.start} to ${claim.end} of its title`
      : `characters ${claim.start} to ${claim.end} of its text`,
    `rules: ${claim.rules.join(", ") || "none named"}`,
    `confidence: ${claim.confidence}`,
    ...replaced,
    ...(claim.setAside === undefined ? [] : [`set aside: ${claim.setAside}`]),
    ...(read === null ? [] : ["", "As it was read:", ...claimLines(read, terminal)]),
    ...(decisions.length === 0 ? [] : ["", "Decisions"]),
    ...decisions.map((each) => `  ${decisionText(each)}${each.undoneBy === null ? "" : ", undone"}`),
  ]);
}

function actText(explanation: ActExplanation, terminal: Terminal): string {
  return page(actLines(explanation, terminal));
}

function actLines(
  { act, report, context }: Omit<ActExplanation, "kind">,
  terminal: Terminal,
): readonly string[] {
  return [
    deedText(act),
    "",
    ...passageLines(context, terminal),
    "",
    ...reportLines(report),
    `rules: ${act.rules.join(", ") || "none named"}`,
  ];
}

function entryText({ entry, episode, acts }: ChronicleEntryExplanation, terminal: Terminal): string {
  return page([
    deedText(entry),
    episode.name,
    `${plural(acts.length, "act")}, ${plural(entry.tellings, "independent telling")}`,
    ...acts.flatMap((each) => ["", ...actLines(each, terminal)]),
  ]);
}

function deedText({ id, kind, actors, targets, day }: Act | ChronicleEntry): string {
  const parties = [...actors, ...(targets.length === 0 ? [] : ["→", ...targets])].join(" ");
  return `${id}  ${kind}  ${parties}  ${dayText(day)}`;
}

function passageLines({ before, quote, after }: Passage, { width, colour }: Terminal): readonly string[] {
  const paint = painter(colour);
  // Marks around the quote survive wrapping; with colour they become bold and invisible.
  // A text with such marks of its own gets others.
  const [open, close] = /[\u00ab\u00bb]/u.test(before + quote + after)
    ? ["\u27ea", "\u27eb"]
    : ["\u00ab", "\u00bb"];
  const lines = wrap(`${before}${open}${quote}${close}${after}`, Math.min(width, 140) - 2);
  let inside = false;
  return lines.map((line) => {
    const painted = line
      .split(new RegExp(`(?<=[${open}${close}])|(?=[${open}${close}])`, "u"))
      .map((part) => {
        if (part === open) inside = true;
        const shown = inside ? paint("bold", part) : part;
        if (part === close) inside = false;
        return shown;
      });
    return `  ${painted.join("")}`;
  });
}

function reportLines({
  id,
  title,
  publisher,
  published,
  url,
  language,
}: ClaimExplanation["report"]): readonly string[] {
  const facts = [publisher, published ?? "undated", languageText(language), id].filter(
    (fact) => fact !== null,
  );
  return [`in “${title || "(no title)"}”`, `   ${facts.join(" · ")}`, ...(url === null ? [] : [`   ${url}`])];
}

function figureText(
  { figure, episode, used, ignored, languages }: FigureExplanation,
  terminal: Terminal,
): string {
  const linesOf = (claim: Claim) =>
    claimLines(claim, terminal, { language: languages[claim.report] ?? null });
  const { category, side, kind, low, best, high, asOf, policy, notes, id } = figure;
  const people = [sideText(side), ...(kind === "any" ? [] : [kind])].join(", ");
  const room = Math.min(terminal.width, 140) - 2;
  return page([
    `${id}  ${category}, ${people}, ${dayText(asOf)}`,
    `best ${best === null ? "none" : countText({ min: best, max: best, approx: figure.approx })}, low ${bound(low)}, high ${bound(high)}; policy ${policy}`,
    episode.name,
    ...(notes.length === 0
      ? []
      : [
          "",
          ...notes
            .map((note) => withDays(note))
            .flatMap((note) =>
              wrap(note, room - 2).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)),
            ),
        ]),
    "",
    `Used (${used.length})`,
    ...used.flatMap(linesOf),
    "",
    `Ignored (${ignored.length})`,
    ...ignored.flatMap(({ claim, reason }) => [
      ...linesOf(claim),
      ...wrap(withDays(reason), room - 6).map((line, index) => `    ${index === 0 ? "→" : " "} ${line}`),
    ]),
  ]);
}

function bound(value: number | null): string {
  return value === null ? "open" : countText({ min: value, max: value, approx: false });
}

function page(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
