export type Cell = string | number | boolean | null;

/**
 * Rows as CSV (RFC 4180): commas, CRLF, quotation marks doubled; null is an empty cell. Text that a spreadsheet
 * would run as a formula gets an apostrophe in front, as spreadsheets themselves do it.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
