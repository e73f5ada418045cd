import { CATEGORY_NAMES } from "./category.js";
import { SCOPES, STATUSES, VICTIM_KINDS } from "./claim.js";
import type { ClaimFields, FieldName } from "./decision.js";
import { TollbookError } from "./error.js";

interface Shape {
  /** What may be given, for errors and help. */
  readonly expects: string;
  readonly isRight: (value: unknown) => boolean;
  /** What somebody wrote on a command line; undefined where it cannot be read. */
  readonly parse: (written: string) => unknown;
}

const NOTHING = new Set(["", "null", "none"]);

const oneOf = (names: readonly string[]): Shape => ({
  expects: `one of ${names.join(", ")}`,
  isRight: (value) => typeof value === "string" && names.includes(value),
  parse: (written) => written,
});

const MAX_WORDS = 500;
const words: Shape = {
  expects: `up to ${MAX_WORDS} characters, or null`,
  isRight: (value) =>
    value === null || (typeof value === "string" && value.trim() !== "" && value.length <= MAX_WORDS),
  parse: (written) => (NOTHING.has(written) ? null : written),
};

/** No claim is about more people than live. */
const MAX_PEOPLE = 10_000_000_000;
const wholeNumber = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const people: Shape = {
  expects: "a whole number from 0, or null where there is none",
  isRight: (value) => value === null || (wholeNumber(value) && (value as number) <= MAX_PEOPLE),
  parse: (written) =>
    NOTHING.has(written) ? null : /^\d{1,16}$/u.test(written) ? Number(written) : undefined,
};
const offset: Shape = {
  expects: "a whole number from 0: a place in the text",
  isRight: wholeNumber,
  parse: (written) => (/^\d{1,9}$/u.test(written) ? Number(written) : undefined),
};
const yesNo: Shape = {
  expects: "true or false",
  isRight: (value) => typeof value === "boolean",
  parse: (written) => (written === "true" ? true : written === "false" ? false : undefined),
};
const time: Shape = {
  expects: "a date (2022-09-18), a time (2022-09-18T14:00), a month (2022-09), a year, or null",
  isRight: (value) =>
    value === null ||
    (typeof value === "string" &&
      /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u.test(
        value,
      )),
  parse: (written) => (NOTHING.has(written) ? null : written),
};

/** Every field of a claim that a person can set, and what it may hold. */
export const FIELD_SHAPES: { readonly [F in FieldName]: Shape } = {
  category: oneOf(CATEGORY_NAMES),
  min: people,
  max: people,
  approx: yesNo,
  unquantified: yesNo,
  side: words,
  kind: oneOf(VICTIM_KINDS),
  who: words,
  source: words,
  sourceKey: words,
  sourceSide: words,
  via: words,
  status: oneOf(STATUSES),
  scope: oneOf(SCOPES),
  previous: yesNo,
  place: words,
  asOf: time,
  start: offset,
  end: offset,
  inTitle: yesNo,
};

export const FIELD_NAMES = Object.keys(FIELD_SHAPES) as readonly FieldName[];

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELD_SHAPES, name);
}

/**
 * Fields from anywhere, as fields of a claim.
 *
 * @throws {TollbookError} `decision/bad-field` for an unknown name or a value that the field cannot hold.
 */
export function claimFields(given: Readonly<Record<string, unknown>>): Partial<ClaimFields> {
  for (const [field, value] of Object.entries(given)) {
    const shape = isFieldName(field) ? FIELD_SHAPES[field] : null;
    const shown = JSON.stringify(value)?.slice(0, 200) ?? "undefined";
    if (shape === null)
      throw new TollbookError("decision/bad-field", {
        field: field.slice(0, 100),
        value: "a field of a claim",
        expected: `one of ${FIELD_NAMES.join(", ")}`,
      });
    if (!shape.isRight(value))
      throw new TollbookError("decision/bad-field", { field, value: shown, expected: shape.expects });
  }
  return given as Partial<ClaimFields>;
}

/** Reads "min=24". @throws {TollbookError} `decision/bad-field`. */
export function parseField(written: string): Partial<ClaimFields> {
  const [field = "", ...rest] = written.split("=");
  const value = rest.join("=").trim();
  if (rest.length === 0)
    throw new TollbookError("decision/bad-field", {
      field: field.slice(0, 100),
      value: "left without a value",
      expected: 'a field and what it is to hold, such as "min=24", or "place=" for nothing',
    });
  const shape = isFieldName(field) ? FIELD_SHAPES[field] : null;
  const read = shape === null ? undefined : shape.parse(value);
  if (shape !== null && read === undefined)
    throw new TollbookError("decision/bad-field", { field, value: `"${value}"`, expected: shape.expects });
  return claimFields({ [field]: read ?? null });
}
