import { csvOf } from "../cells.js";
import type { Format } from "../format.js";
import { cellOf } from "../tables/column.js";
import { FIGURE_COLUMNS, figureRows } from "../tables/figures.js";

/** One row a figure. Claim ids are separated by spaces, notes by semicolons. */
export const csvFigures: Format = {
  title: "the figures as CSV, one a row",
  type: "text/csv",
  ending: "csv",
  write: (shown) =>
    csvOf(
      FIGURE_COLUMNS.map(({ name }) => name),
      figureRows(shown).map((row) => FIGURE_COLUMNS.map((column) => cellOf(column, row))),
    ),
};
