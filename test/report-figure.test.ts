import { expect, test } from "vitest";
import type { Claim } from "../src/domain/index.js";

type Read = Pick<Claim, "category" | "min" | "max" | "scope" | "status" | "previous" | "unquantified"> &
  Pick<Claim, "approx" | "report" | "inTitle" | "start" | "end" | "quote"> & {
    readonly victims: { readonly who: string | null };
  };
type Gold = { readonly killed: number; readonly wounded?: number };

interface ReportFigure {
  figureOf(claims: readonly Read[], category: string): { min: number | null; max: number | null } | null;
  carriesFigure(report: { title?: string; text: string }, category: string, gold: Gold): boolean;
}

// a script of plain JavaScript, which has no types of its own
const script = new URL("../scripts/report-figure.mjs", import.meta.url).href;
const { carriesFigure, figureOf } = (await import(script)) as ReportFigure;

let next = 0;
/** A claim of so many dead with words of its own, unless told otherwise. */
function claim(min: number, fields: Partial<Read> = {}): Read {
  next += 100;
  return {
    report: "r",
    category: "killed",
    min,
    max: min,
    approx: false,
    unquantified: false,
    scope: "total",
    previous: false,
    status: "asserted",
    inTitle: false,
    start: next,
    end: next + 10,
    quote: min === 1 ? "a man was killed" : `${min} were killed`,
    victims: { who: null },
    ...fields,
  };
}

const figure = (claims: readonly Read[], category = "killed") => {
  const { min, max } = figureOf(claims, category) ?? { min: null, max: null };
  return [min, max];
};

test("the figure told most often wins, then an exact one, then the larger", () => {
  expect(figure([claim(5), claim(3), claim(3)])).toEqual([3, 3]);
  expect(figure([claim(3, { max: null }), claim(2)])).toEqual([2, 2]);
  expect(figure([claim(2), claim(3)])).toEqual([3, 3]);
});

test("what is over, denied, unconfirmed or about another time is left out", () => {
  const left: Partial<Read>[] = [
    { scope: "background" },
    { previous: true },
    { status: "denied" },
    { status: "unconfirmed" },
  ];
  expect(figure([claim(2), ...left.map((fields) => claim(9, fields))])).toEqual([2, 2]);
  expect(figureOf([claim(9, { scope: "background" })], "killed")).toBeNull();
});

test("claims with overlapping words are one statement and add up", () => {
  const men = claim(4, { start: 0, end: 40 });
  const woman = claim(1, { start: 14, end: 40 });
  expect(figure([woman, men])).toEqual([5, 5]);
  expect(figure([men, claim(1, { start: 14, end: 40, scope: "subset" })])).toEqual([4, 4]);
  expect(figure([men, claim(2, { start: 14, end: 40, inTitle: true })])).toEqual([2, 2]);
});

test("an increment beside the larger total that contains it is not added", () => {
  const more = claim(13, { start: 0, end: 40, scope: "increment" });
  expect(figure([more, claim(59, { start: 20, end: 60 })])).toEqual([59, 59]);
  expect(
    figure([claim(1, { start: 0, end: 40 }), claim(3, { start: 10, end: 40, scope: "increment" })]),
  ).toEqual([4, 4]);
});

test("the title's number goes first, be it a one that is said", () => {
  const title = (min: number, quote: string) => claim(min, { inTitle: true, quote });
  expect(figure([title(2, "2 dead"), claim(9), claim(9)])).toEqual([2, 2]);
  expect(figure([title(1, "1 dead"), claim(9), claim(9)])).toEqual([1, 1]);
  expect(figure([title(1, "Man dead"), claim(9), claim(9)])).toEqual([9, 9]);
});

test("a number told once, and only behind somebody told of without one, is of others", () => {
  expect(figure([claim(1), claim(24)])).toEqual([1, 1]);
  expect(figure([claim(1), claim(24), claim(24)])).toEqual([24, 24]);
  expect(figure([claim(24), claim(1)])).toEqual([24, 24]);
  expect(figure([claim(1, { quote: "One died" }), claim(24)])).toEqual([24, 24]);
});

test("single victims count apart where their names are told again, and others may be the same person", () => {
  const single = (who: string) => claim(1, { victims: { who } });
  expect(figure([single("Ann Hill"), single("Hill"), single("man")])).toEqual([1, 1]);
  expect(figure([single("Ann Hill"), single("Joe Hill")])).toEqual([1, 1]);
  expect(figure([single("Ann Hill"), single("Joe Paz"), single("Hill"), single("Paz")])).toEqual([2, 2]);
  expect(figure([single("Ann Hill"), single("Joe Hill"), single("Ann Hill"), single("Joe Hill")])).toEqual([
    2, 2,
  ]);
});

test("people without a number are one or more, and only then does a zero count", () => {
  const some = claim(1, { max: null, unquantified: true });
  expect(figure([some, claim(0)])).toEqual([1, null]);
  expect(figure([claim(0)])).toEqual([0, 0]);
});

test("the wounded of a report that counts all who were hit are those less the dead", () => {
  const hit = claim(5, { category: "casualties" });
  expect(figure([hit, claim(2)], "wounded")).toEqual([3, 3]);
  expect(figure([hit, claim(4, { category: "wounded" })], "wounded")).toEqual([4, 4]);
});

test("a text carries a figure that stands in a sentence about the outcome, or as so many ages", () => {
  const carries = (text: string, gold: Gold) => carriesFigure({ title: "", text }, "killed", gold);
  expect(carries("Three men met. Two were killed.", { killed: 2 })).toBe(true);
  expect(carries("Two men met. A driver was killed.", { killed: 2 })).toBe(false);
  expect(carries("Ann Hill, 34, and a 12-year-old boy died.", { killed: 2 })).toBe(true);
  expect(carries("They died at 2 p.m.", { killed: 2 })).toBe(false);
  expect(carriesFigure({ text: "Five people were shot." }, "wounded", { killed: 1, wounded: 4 })).toBe(true);
});
