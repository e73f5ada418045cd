import { describe, expect, test } from "vitest";
import { numberStyleOf, readCount } from "./count.js";
import { dateOrderOf, readDay } from "./day.js";
import { fieldName, fieldOf } from "./fields.js";

const count = (cell: string, others: readonly string[] = [], delimiter = ",") => {
  const read = readCount(cell, numberStyleOf([cell, ...others], delimiter));
  return read == null ? read : [read.min, read.max, read.approx];
};

describe("a cell of people", () => {
  test.each<[string, unknown]>([
    ["24", [24, 24, false]],
    ["24.0", [24, 24, false]],
    ["24,00", [24, 24, false]],
    ["at least 24", [24, null, false]],
    ["24+", [24, null, false]],
    ["more than 50", [51, null, false]],
    ["<30", [null, 29, false]],
    ["up to 30", [null, 30, false]],
    ["~35", [35, 35, true]],
    ["about 140,000", [140_000, 140_000, true]],
    ["20-30", [20, 30, false]],
    ["between 20 and 30", [20, 30, false]],
    ["136 770", [136_770, 136_770, false]],
    ["1,234,567", [1_234_567, 1_234_567, false]],
    ["1.234.567", [1_234_567, 1_234_567, false]],
    ["dozens", [24, null, true]],
    ["none", [0, 0, false]],
    ["0", [0, 0, false]],
    ["", null],
    ["-", null],
    ["n/a", null],
    ["unknown", null],
    ["12,5", undefined],
    ["1.2E+05", undefined],
    ["=1+1", undefined],
    ["-24", undefined],
    ["24?", undefined],
    ["30-20", undefined],
    ["many", undefined],
    ["99999999999999", undefined],
  ])("%s", (cell, read) => expect(count(cell)).toEqual(read));

  test("a comma before three digits is told by the other cells of the table", () => {
    expect(count("12,000")).toEqual([12_000, 12_000, false]);
    expect(count("12,000", ["7,0"])).toEqual([12, 12, false]); // decimals are shown
    expect(count("12,250", ["7,0"])).toBeUndefined(); // and a quarter of a person is nobody
    expect(count("12,000", [], ";")).toBeUndefined(); // semicolons go with decimal commas: it may be either
    expect(count("12.000", [], ";")).toEqual([12_000, 12_000, false]);
    expect(count("12.000", [], "\t")).toBeUndefined();
  });
});

describe("a cell of dates", () => {
  test.each<[string, string | undefined]>([
    ["2022-09-16", "2022-09-16"],
    ["2022-09-16 14:20", "2022-09-16T14:20"],
    ["2022-09", "2022-09"],
    ["2022", "2022"],
    ["16.09.2022", "2022-09-16"],
    ["05.09.2022", "2022-09-05"], // points are written day first
    ["16/9/22", "2022-09-16"],
    ["9/16/2022", "2022-09-16"],
    ["16 September 2022", "2022-09-16"],
    ["44820", "2022-09-16"],
    ["44820,5", "2022-09-16T12:00"],
    ["05/09/2022", undefined],
    ["31.02.2022", undefined],
    ["24", undefined],
    ["yesterday", undefined],
  ])("%s", (cell, day) => expect(readDay(cell, null)).toBe(day));

  test("the order of one date is told by the others of its column, or by who imports", () => {
    expect(dateOrderOf(["05/09/2022", "16/09/2022"])).toBe("dmy");
    expect(dateOrderOf(["05/09/2022", "9/16/2022"])).toBe("mdy");
    expect(dateOrderOf(["16/09/2022", "9/16/2022"])).toBeNull();
    expect(readDay("05/09/2022", "mdy")).toBe("2022-05-09");
    expect(readDay("16/09/2022", "mdy")).toBeUndefined(); // not read otherwise behind anybody's back
  });
});

test.each<[string, string | null]>([
  ["Killed", "killed"],
  ["No. of dead", "killed"],
  ["Civilians killed (min)", "killed:civilian:min"],
  ["deaths_max", "killed:max"],
  ["Injured soldiers", "wounded:military"],
  ["asOf", "asOf"],
  ["As of", "asOf"],
  ["Source link", "url"],
  ["killed_source", null],
  ["killed or wounded", null],
  ["Weather", null],
  ["constructor", null],
  ["__proto__", null],
])("the heading %s", (heading, name) => {
  const field = fieldOf(heading);
  expect(field === null ? null : fieldName(field)).toBe(name);
});
