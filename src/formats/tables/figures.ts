import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import type { Shown } from "../format.js";
import type { Column } from "./column.js";

export interface FigureRow {
  readonly episode: EpisodeLedger;
  readonly figure: Figure;
}

/** Every figure of a ledger, one a row. */
export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = [
  { name: "episode", type: "text", of: ({ episode }) => episode.id },
  { name: "episodeName", type: "text", of: ({ episode }) => episode.name },
  { name: "id", type: "text", of: ({ figure }) => figure.id },
  { name: "category", type: "text", of: ({ figure }) => figure.category },
  { name: "side", type: "text", of: ({ figure }) => figure.side },
  { name: "kind", type: "text", of: ({ figure }) => figure.kind },
  { name: "speaker", type: "text", of: ({ figure }) => figure.speaker },
  { name: "asOf", type: "text", of: ({ figure }) => figure.asOf },
  { name: "low", type: "whole", of: ({ figure }) => figure.low },
  { name: "best", type: "whole", of: ({ figure }) => figure.best },
  { name: "high", type: "whole", of: ({ figure }) => figure.high },
  { name: "approx", type: "yes-no", of: ({ figure }) => figure.approx },
  { name: "policy", type: "text", of: ({ figure }) => figure.policy },
  { name: "used", type: "ids", of: ({ figure }) => figure.used },
  { name: "ignored", type: "ids", of: ({ figure }) => figure.ignored.map(({ claim }) => claim) },
  { name: "notes", type: "sentences", of: ({ figure }) => figure.notes },
];

export function figureRows({ ledger }: Pick<Shown, "ledger">): readonly FigureRow[] {
  return ledger.episodes.flatMap((episode) => episode.figures.map((figure) => ({ episode, figure })));
}
