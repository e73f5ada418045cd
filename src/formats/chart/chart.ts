import type { Format } from "../format.js";
import { CHART, chartOf } from "../words/chart.js";
import { xmlText } from "../words/xml.js";

const HEAD = 28;
const GAP = 20;

/** The deaths of each episode by day and side, one panel under the other. */
export const chart: Format = {
  title: "deaths by day and side as an SVG chart",
  type: "image/svg+xml",
  ending: "svg",
  write: ({ ledger }) => {
    const panels = ledger.episodes.map((episode) => {
      const drawn = chartOf(episode, "killed");
      const inside = drawn ?? `<text x="0" y="16">No totals of deaths of two days or more.</text>`;
      return { name: episode.name, inside, height: HEAD + (drawn === null ? 30 : CHART.height) + GAP };
    });
    let above = GAP;
    const drawn = panels.map(({ name, inside, height }) => {
      const panel = `<g transform="translate(20 ${above})"><text x="0" y="14" font-size="16">${xmlText(name)}</text><g transform="translate(0 ${HEAD})">\n${inside}\n</g></g>`;
      above += height;
      return panel;
    });
    const [width, height] = [CHART.width + 40, above];
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">\n<title>Deaths by day and side</title>\n<rect width="${width}" height="${height}" fill="#fff"/>\n${drawn.join("\n")}\n</svg>\n`;
  },
};
