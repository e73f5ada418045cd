import type { ColumnSource } from "hyparquet-writer";
import type { Column } from "../tables/column.js";

const TYPES = {
  text: "STRING",
  whole: "INT64",
  number: "DOUBLE",
  "yes-no": "BOOLEAN",
  ids: "JSON",
  sentences: "JSON",
} as const satisfies Record<Column<never>["type"], ColumnSource["type"]>;

/** Rows as an Apache Parquet file: whole numbers of 64 bits, lists as JSON, null where nothing is known. */
export async function parquetOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = columns.map((column) => ({
    name: column.name,
    type: TYPES[column.type],
    nullable: true,
    data: rows.map((row) => stored(column, row)),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "tollbook" }));
}

function stored<Row>(column: Column<Row>, row: Row): unknown {
  if (column.type !== "whole") return column.of(row);
  const number = column.of(row);
  return number === null ? null : BigInt(number);
}
