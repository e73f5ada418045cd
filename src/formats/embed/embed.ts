import type { EpisodeLedger } from "../../domain/ledger.js";
import type { Format, Shown } from "../format.js";
import { CHART, chartOf } from "../words/chart.js";
import { asOfText, dayText } from "../words/day.js";
import { figureWords } from "../words/figure.js";
import { byId } from "../words/looked-up.js";
import { xmlText } from "../words/xml.js";

const FIGURE =
  "margin:1em 0;max-width:47.5em;font:14px/1.4 system-ui,sans-serif;color:#1a1a1a;background:#fff;padding:.5em";
const SMALL = "color:#595959;font-size:12px";

/**
 * A chart of the deaths and the figures under it, to put into a page: one `figure` element an episode. It needs nothing else,
 * runs nothing, fetches nothing, and its styles are its own.
 */
export const embed: Format = {
  title: "a chart with its figures, to put into a web page",
  type: "text/html",
  ending: "html",
  write: (shown) => `${shown.ledger.episodes.map((episode) => figureOf(episode, shown)).join("\n")}\n`,
};

function figureOf(episode: EpisodeLedger, { claims }: Shown): string {
  const own = byId(claims);
  const drawn = chartOf(episode, "killed");
  const svg =
    drawn === null
      ? []
      : [
          `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CHART.width} ${CHART.height}" width="100%" role="img" aria-label="Deaths by day and side" font-family="sans-serif" font-size="12">`,
          drawn,
          "</svg>",
        ];
  const rows = episode.figures
    .filter(({ category }) => category === "killed")
    .map((figure) => {
      const { side, best, range, asOf } = figureWords(figure, { claims: own, year: undefined });
      const bounds = range === "" ? "" : ` (${range})`;
      const day = asOf === "" ? "" : `, ${asOfText(asOf)}`;
      return `<li data-figure="${xmlText(figure.id)}">${xmlText(side)}: <b>${xmlText(best)}</b>${xmlText(bounds + day)} <span style="${SMALL}">${xmlText(figure.id)}</span></li>`;
    });
  const policies = [...new Set(episode.figures.map(({ policy }) => policy))].join(", ");
  const until = episode.end === null ? "" : `, up to ${dayText(episode.end)}`;
  return [
    `<figure class="tollbook" data-episode="${xmlText(episode.id)}" style="${FIGURE}">`,
    ...svg,
    `<figcaption><b>${xmlText(episode.name)}</b>: killed`,
    `<ul style="margin:.25em 0;padding-left:1.2em">`,
    ...(rows.length === 0 ? ["<li>no figure is held</li>"] : rows),
    `</ul><span style="${SMALL}">Figures by policy ${xmlText(policies === "" ? "none" : policies)}${xmlText(until)}. tollbook ${xmlText(episode.id)}</span></figcaption>`,
    "</figure>",
  ].join("\n");
}
