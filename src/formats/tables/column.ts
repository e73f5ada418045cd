import type { Cell } from "../cells.js";

/** What the cells of a column hold: text, whole numbers, numbers, yes or no, lists of ids, lists of sentences. */
interface Holding {
  readonly text: string | null;
  readonly whole: number | null;
  readonly number: number | null;
  readonly "yes-no": boolean | null;
  readonly ids: readonly string[];
  readonly sentences: readonly string[];
}

/** A column of a table, whatever the format. */
export type Column<Row> = {
  [T in keyof Holding]: {
    readonly name: string;
    readonly type: T;
    readonly of: (row: Row) => Holding[T];
  };
}[keyof Holding];

/** A cell where there are no lists: ids are parted by spaces, sentences by semicolons. */
export function cellOf<Row>(column: Column<Row>, row: Row): Cell {
  if (column.type === "ids") return column.of(row).join(" ");
  if (column.type === "sentences") return column.of(row).join("; ");
  return column.of(row);
}
