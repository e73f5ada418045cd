import { expect, test } from "vitest";
import { SKETCH_SIZE, sketchOf } from "./sketch.js";

const WORDS = Array.from({ length: 400 }, (_, index) => `word${index}`);

function agreement(left: readonly number[], right: readonly number[]): number {
  return left.filter((value, index) => value === right[index]).length / SKETCH_SIZE;
}

function runsOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(" ")));
}

function jaccard(left: readonly string[], right: readonly string[]): number {
  const [runs, others] = [runsOf(left), runsOf(right)];
  const shared = [...runs].filter((run) => others.has(run)).length;
  return shared / (runs.size + others.size - shared);
}

test("a sketch is 64 unsigned 32-bit integers, the same every time", () => {
  const sketch = sketchOf("At least 24 people were killed");
  expect(sketch).toHaveLength(64);
  expect(sketch.every((value) => Number.isInteger(value) && value >= 0 && value <= 0xffffffff)).toBe(true);
  expect(sketchOf("At least 24 people were killed")).toEqual(sketch);
  expect(sketch.slice(0, 3)).toMatchInlineSnapshot(`
    [
      915609485,
      239008487,
      847945771,
    ]
  `);
});

test("marks, case and line breaks make no difference, numbers do", () => {
  expect(sketchOf("“At least 24 people”,\nhe said.")).toEqual(sketchOf("at least 24 people he said"));
  expect(sketchOf("at least 24 people he said")).not.toEqual(sketchOf("at least 46 people he said"));
});

test.each([0, 5, 20, 60, 150])(
  "with %d of 400 words changed the estimate is near the true similarity",
  (changed) => {
    const other = WORDS.map((word, index) => ((index * 7) % 400 < changed ? `other${index}` : word));
    const estimate = agreement(sketchOf(WORDS.join(" ")), sketchOf(other.join(" ")));
    expect(Math.abs(estimate - jaccard(WORDS, other))).toBeLessThan(0.15);
  },
);

test("a text without words has the empty sketch, a text of one word a full one", () => {
  expect(sketchOf(" … ")).toEqual([]);
  expect(sketchOf("Killed")).toHaveLength(64);
});
