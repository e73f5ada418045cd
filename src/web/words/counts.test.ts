import { expect, test } from "vitest";
import { sayBest, sayBounds, sayCount, sayFigure } from "./counts.js";

const figure = (low: number | null, best: number | null, high: number | null) => ({
  ...{ low, best, high, approx: false },
});

test.each([
  [figure(59, 59, 59), "59", null],
  [figure(81, 100, 100), "100", "81 to 100"],
  [figure(21, 21, null), "21", "21 or more"],
  [figure(null, 30, 40), "30", "up to 40"],
  [figure(41, null, 41), "41", null],
  [figure(81, null, 100), "81 to 100", null],
  [figure(24, null, null), "at least 24", null],
  [figure(1, null, null), "some", null],
  [figure(null, null, 12), "at most 12", null],
  [figure(null, null, null), "no figure", null],
  [figure(136_770, 136_770, 136_770), "136,770", null],
])("%j is told as %s, within %s", (told, best, bounds) => {
  expect([sayBest(told), sayBounds(told)]).toEqual([best, bounds]);
});

test.each([
  [{ min: 46, max: 46, approx: false }, "46"],
  [{ min: 24, max: null, approx: false }, "at least 24"],
  [{ min: 30, max: 40, approx: false }, "30 to 40"],
  [{ min: null, max: 40, approx: false }, "at most 40"],
  [{ min: 100, max: 100, approx: true }, "about 100"],
  [{ min: null, max: null, approx: false }, "no figure given"],
])("%j is told as %s", (count, words) => {
  expect(sayCount(count)).toBe(words);
});

test.each([
  [figure(161, 161, null), "161 or more"],
  [figure(81, 100, 100), "100 (81 to 100)"],
  [figure(59, 59, 59), "59"],
  [figure(24, null, null), "at least 24"],
  [{ ...figure(161, 161, null), approx: true }, "about 161 or more"],
])("%j keeps what its number leaves open: %s", (told, words) => {
  expect(sayFigure(told)).toBe(words);
});

test("people without a number are no number", () => {
  expect(sayCount({ min: 1, max: null, approx: false }, { unquantified: true })).toBe("no number given");
});

test("more than a round number is said so, and not by the number above it, which nobody said", () => {
  const floor = { low: 300_001, best: 300_001, high: null, approx: false };
  expect(sayCount({ min: 300_001, max: null, approx: false })).toBe("more than 300,000");
  expect([sayBest(floor), sayBounds(floor), sayFigure(floor)]).toEqual([
    "more than 300,000",
    null,
    "more than 300,000",
  ]);
  expect(sayBounds({ low: 301, best: 420, high: null, approx: false })).toBe("more than 300");
  expect(sayFigure({ low: 161, best: 161, high: null, approx: false })).toBe("161 or more");
});
