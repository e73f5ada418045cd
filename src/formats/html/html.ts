import type { Category } from "../../domain/category.js";
import type { Format } from "../format.js";
import { type Brief, type BriefFigure, briefOf, type Quoted, type Remark } from "../words/brief.js";
import { CHART, chartOf } from "../words/chart.js";
import { languageText, plural } from "../words/names.js";
import { xmlText } from "../words/xml.js";
import { STYLE } from "./style.js";

const CHARTED: readonly Category[] = ["killed", "wounded", "displaced"];

/** A brief as one HTML file that asks for nothing else: no script, no address is fetched, styles for screen and paper. */
export const html: Format = {
  title: "a brief as one HTML file, with charts, to read and to print",
  type: "text/html",
  ending: "html",
  write: (shown) => {
    const { episodes } = shown.ledger;
    const [first] = episodes;
    const title =
      episodes.length === 1 && first !== undefined ? first.name : plural(episodes.length, "episode");
    const body =
      episodes.length === 0
        ? "<p>No episode: none of the reports looked at tells of anybody harmed.</p>"
        : episodes.map((episode) => article(briefOf(episode, shown))).join("\n");
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xmlText(title)} · tollbook</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
  },
};

function article({
  episode,
  facts,
  summary,
  sections,
  withheld,
  failing,
  holding,
  background,
}: Brief): string {
  return [
    `<article id="${xmlText(episode.id)}">`,
    `<h1>${xmlText(episode.name)}</h1>`,
    `<p class="facts">${facts.map(xmlText).join(" · ")} · <code>${xmlText(episode.id)}</code></p>`,
    `<p>${xmlText(summary)}</p>`,
    ...sections.flatMap(({ category, title, figures }) => {
      const drawn = CHARTED.includes(category) ? chartOf(episode, category) : null;
      return [
        `<section><h2>${xmlText(title)}</h2>`,
        ...(drawn === null
          ? []
          : [
              `<svg class="chart" viewBox="0 0 ${CHART.width} ${CHART.height}" role="img"><title>${xmlText(title)} by day and side</title>\n${drawn}\n</svg>`,
            ]),
        ...figures.map(figureText),
        "</section>",
      ];
    }),
    ...remarks("No figure given", withheld),
    ...remarks("Does not add up", failing),
    ...remarks("Adds up", holding),
    ...remarks("Background: other times, in no figure above", background),
    "</article>",
  ].join("\n");
}

function figureText({ words, used, ignored }: BriefFigure): string {
  const facts = [words.range === "" ? "" : `range ${words.range}`, words.asOf, words.source];
  return [
    `<div class="figure" id="${xmlText(words.id)}">`,
    `<p class="line"><span class="side">${xmlText(words.side)}</span> <b>${xmlText(words.best)}</b> <span class="said">${xmlText(facts.filter((fact) => fact !== "").join(" · "))}</span> <code>${xmlText(words.id)}</code></p>`,
    ...words.details.map((detail) => `<p class="detail">${xmlText(detail)}</p>`),
    ...folded(plural(used.length, "claim"), used.map(quoteText)),
    ...folded(
      `${plural(ignored.length, "claim")} not in the figure`,
      ignored.map((each) => `${quoteText(each)}<p class="reason">${xmlText(each.reason)}</p>`),
    ),
    "</div>",
  ].join("\n");
}

function folded(title: string, rows: readonly string[]): readonly string[] {
  if (rows.length === 0) return [];
  return [
    `<details><summary>${xmlText(title)}</summary>`,
    ...rows.map((row) => `<div class="claim">${row}</div>`),
    "</details>",
  ];
}

function quoteText({ quote, who, outlet, title, language, url, id }: Quoted): string {
  const lang = language !== null && /^[a-z]{2,3}$/u.test(language) ? ` lang="${language}"` : "";
  const foreign = languageText(language);
  const shown = xmlText(outlet);
  const where = url === null ? shown : `<a href="${xmlText(url)}" rel="noreferrer">${shown}</a>`;
  return `<blockquote${lang} dir="auto">${xmlText(quote)}</blockquote><p class="by">${xmlText(who)}; ${where}, <cite${lang}>${xmlText(title)}</cite>${foreign === null ? "" : `, ${foreign}`} <code>${xmlText(id)}</code></p>`;
}

function remarks(title: string, rows: readonly Remark[]): readonly string[] {
  if (rows.length === 0) return [];
  const items = rows.map(
    ({ sentence, claims }) =>
      `<li>${xmlText(sentence)} ${claims.map((id) => `<code>${xmlText(id)}</code>`).join(" ")}</li>`,
  );
  return [`<section><h2>${title}</h2><ul>`, ...items, "</ul></section>"];
}
