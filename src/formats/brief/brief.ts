import type { Format } from "../format.js";
import { type Brief, type BriefFigure, briefOf, oneLine, type Quoted, type Remark } from "../words/brief.js";
import { languageText } from "../words/names.js";

/** A brief in Markdown: a paragraph, the figures, and the words under every figure. */
export const brief: Format = {
  title: "a brief in Markdown, quotes under every figure",
  type: "text/markdown",
  ending: "md",
  write: (shown) =>
    shown.ledger.episodes.length === 0
      ? "No episode: none of the reports looked at tells of anybody harmed.\n"
      : `${shown.ledger.episodes.map((episode) => page(briefOf(episode, shown))).join("\n\n---\n\n")}\n`,
};

function page({ episode, facts, summary, sections, withheld, failing, holding, background }: Brief): string {
  return [
    `# ${escaped(episode.name)}`,
    `${facts.map(escaped).join(" · ")} · \`${episode.id}\``,
    escaped(summary),
    ...sections.flatMap(({ title, figures }) => [
      `## ${escaped(title)}`,
      table(figures),
      ...figures.map(figureText),
    ]),
    ...remarks("No figure given", withheld),
    ...remarks("Does not add up", failing),
    ...remarks("Adds up", holding),
    ...remarks("Background: other times, in no figure above", background),
  ].join("\n\n");
}

function table(figures: readonly BriefFigure[]): string {
  const rows = figures.map(({ words: { id, side, best, range, asOf, source } }) => [
    ...[side, best, range, asOf, source].map(escaped),
    `\`${id}\``,
  ]);
  return [["people", "best", "range", "as of", "who says so", "figure"], Array(6).fill("---"), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function figureText({ words, used, ignored }: BriefFigure): string {
  return [
    `### ${escaped(words.side)}: ${escaped(words.best)}`,
    ...(words.details.length === 0 ? [] : [words.details.map((detail) => `- ${escaped(detail)}`).join("\n")]),
    ...(used.length === 0 ? [] : [used.map(quoteText).join("\n")]),
    ...(ignored.length === 0
      ? []
      : [
          `Not in the figure:\n\n${ignored.map((each) => `${quoteText(each)} — ${escaped(each.reason)}`).join("\n")}`,
        ]),
  ].join("\n\n");
}

function quoteText({ quote, who, outlet, language, url, id }: Quoted): string {
  const foreign = languageText(language);
  const outletText = url === null ? escaped(outlet) : `[${escaped(outlet)}](<${url}>)`;
  return `- “${escaped(quote)}” — ${escaped(who)}; ${outletText}${foreign === null ? "" : `, ${foreign}`} \`${id}\``;
}

function remarks(title: string, rows: readonly Remark[]): readonly string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(
    ({ sentence, claims }) => `- ${escaped(sentence)} ${claims.map((id) => `\`${id}\``).join(" ")}`,
  );
  return [`## ${title}`, lines.map((line) => line.trimEnd()).join("\n")];
}

/** Words that Markdown shows as they are: no mark-up, no HTML, no table cell of their own. */
function escaped(words: string): string {
  return oneLine(words).replace(/[\\`*_[\]<>|#&~!]/gu, "\\$&");
}
