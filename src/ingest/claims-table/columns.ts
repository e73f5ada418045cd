import { TollbookError } from "../../domain/error.js";
import { cleanTitle } from "../cleaning.js";
import { FIELDS, type Field, fieldName, fieldNamed, fieldOf, plainHeading } from "./fields.js";

/** The columns of a table of claims: what each heading is read as, null for what is not read. */
export interface Columns {
  readonly headings: readonly string[];
  readonly fields: readonly (Field | null)[];
}

/** What somebody says of columns, by heading: the name of a field, or nothing to leave the column out. */
export type ColumnMap = Readonly<Record<string, string>>;

/**
 * Reads a table's first row. A heading that nobody maps is read by common names; one that is not known is not read.
 *
 * @throws {TollbookError} `import/columns` where it cannot be told what the table says.
 */
export function columnsOf(row: readonly string[], map: ColumnMap, path: string): Columns {
  const refuse = (why: string) => new TollbookError("import/columns", { path, why });
  const headings = headingsOf(row);
  const mapped = new Map<string, Field | null>();
  for (const [heading, name] of Object.entries(map)) {
    const field = name.trim() === "" ? null : fieldNamed(name.trim());
    if (field === null && name.trim() !== "") throw refuse(unknownField(heading, name));
    const plain = plainHeading(heading);
    if (!headings.some((each) => plainHeading(each) === plain))
      throw refuse(`no column is headed "${heading}" (its columns are ${listed(headings)})`);
    mapped.set(plain, field);
  }
  const fields = headings.map((heading) => {
    const plain = plainHeading(heading);
    if (plain === "") return null;
    return mapped.has(plain) ? (mapped.get(plain) ?? null) : fieldOf(heading);
  });
  return checked({ headings, fields }, refuse);
}

export function headingsOf(row: readonly string[]): string[] {
  return row.map((cell) => cleanTitle(cell).slice(0, 200));
}

function checked(columns: Columns, refuse: (why: string) => TollbookError): Columns {
  const { headings, fields } = columns;
  const first = new Map<string, number>();
  for (const [index, field] of fields.entries()) {
    if (field === null) continue;
    const name = fieldName(field);
    const before = first.get(name);
    if (before !== undefined) {
      const [one, other] = [headings[before], headings[index]];
      throw refuse(
        `"${one}" and "${other}" both say ${name}: leave one out (--map "${other}=") or map it otherwise`,
      );
    }
    first.set(name, index);
  }
  const isWide = fields.some((field) => field !== null && typeof field !== "string");
  const has = (name: string) => first.has(name);
  if (isWide && has("category"))
    throw refuse("it has a column for the category and columns for single categories: map one of them away");
  if (!isWide && !has("category"))
    throw refuse(
      `no column says how many people suffered what (its columns are ${listed(headings)}): name one killed, wounded, missing, captured, displaced or casualties, or say which it is with --map "HEADING=killed"`,
    );
  if (isWide && (has("count") || has("min") || has("max")))
    throw refuse("it has a column of numbers whose category it does not say: map it, or leave it out");
  if (has("category") && !["count", "min", "max"].some(has))
    throw refuse("it has a column for the category and none for the number");
  if (has("count") && (has("min") || has("max")))
    throw refuse("it has both a number and a lowest or highest number: leave one out with --map");
  return columns;
}

function unknownField(heading: string, name: string): string {
  const people =
    'killed, wounded, missing, captured, displaced, casualties ("killed:civilian:min" for a part)';
  return `"${heading}" cannot be read as "${name}"; columns are read as ${people}, ${FIELDS.join(", ")}`;
}

function listed(headings: readonly string[]): string {
  const shown = headings
    .slice(0, 20)
    .map((heading) => heading.slice(0, 40))
    .filter((heading) => heading !== "");
  const more = headings.length > 20 ? ` and ${headings.length - 20} more` : "";
  return `${shown.join(", ") || "nothing"}${more}`;
}
