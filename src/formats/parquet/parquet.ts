import type { Format, Shown } from "../format.js";
import { ACT_COLUMNS } from "../tables/acts.js";
import { CLAIM_COLUMNS, claimRows } from "../tables/claims.js";
import type { Column } from "../tables/column.js";
import { FIGURE_COLUMNS, figureRows } from "../tables/figures.js";
import { parquetOf } from "./table.js";

/** One table a file, with the columns of the CSV of the same name. */
export const parquetFigures = tableFormat("the figures as Parquet, one a row", FIGURE_COLUMNS, figureRows);
export const parquetClaims = tableFormat("the claims as Parquet, one a row", CLAIM_COLUMNS, claimRows);
export const parquetActs = tableFormat("the acts as Parquet, one a row", ACT_COLUMNS, ({ acts }) => acts);

function tableFormat<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rowsOf: (shown: Shown) => readonly Row[],
): Format<Promise<Uint8Array>> {
  return {
    title,
    type: "application/vnd.apache.parquet",
    ending: "parquet",
    write: (shown) => parquetOf(columns, rowsOf(shown)),
  };
}
