import type { Format } from "../format.js";
import { briefOf } from "../words/brief.js";

/** A paragraph an episode: what the ledger holds, who says so, as of when. */
export const summary: Format = {
  title: "a paragraph of plain English an episode",
  type: "text/plain",
  ending: "txt",
  write: (shown) =>
    shown.ledger.episodes.length === 0
      ? "No episode: none of the reports looked at tells of anybody harmed.\n"
      : `${shown.ledger.episodes.map((episode) => briefOf(episode, shown).summary).join("\n\n")}\n`,
};
