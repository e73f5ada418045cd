import { csvOf } from "../cells.js";
import type { Format } from "../format.js";
import { CLAIM_COLUMNS, claimRows } from "../tables/claims.js";
import { cellOf } from "../tables/column.js";

/** One row a claim, with its words and where they stand. Rules are separated by spaces. */
export const csvClaims: Format = {
  title: "the claims as CSV, one a row",
  type: "text/csv",
  ending: "csv",
  write: (shown) =>
    csvOf(
      CLAIM_COLUMNS.map(({ name }) => name),
      claimRows(shown).map((row) => CLAIM_COLUMNS.map((column) => cellOf(column, row))),
    ),
};
