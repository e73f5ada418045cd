import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { COPY_SIMILARITY, similarity, textGroups } from "./group.js";
import { CORPUS, readGold, reportLike, sketchOf } from "./suite.js";

const texts = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readGold(join(CORPUS, name)))
  .map(({ text }) => text)
  .filter((text) => text.length > 800);

/** A wire copy: a new first sentence, one word in forty changed, the last part cut off. */
function syndicated(text: string, kept: number): string {
  const words = text.split(" ");
  const cut = words.slice(0, Math.floor(words.length * kept));
  return `Our newsroom has this. ${cut.map((word, index) => (index % 40 === 39 ? "so-called" : word)).join(" ")}`;
}

describe("the threshold", () => {
  test("different reports of one episode stay well below it", () => {
    const sketches = texts.map(sketchOf);
    const highest = Math.max(
      ...sketches.flatMap((a, i) => sketches.slice(0, i).map((b) => similarity(a, b))),
    );
    console.info(`highest similarity of two different reports: ${highest.toFixed(3)}`);
    expect(highest).toBeLessThan(COPY_SIMILARITY - 0.1);
  });

  test("a copy with light edits, cut to six tenths, stays above it", () => {
    const values = texts.map((text) => similarity(sketchOf(text), sketchOf(syndicated(text, 0.6))));
    const lowest = Math.min(...values);
    console.info(`lowest similarity of a copy cut to six tenths: ${lowest.toFixed(3)}`);
    expect(lowest).toBeGreaterThan(COPY_SIMILARITY);
  });
});

describe("textGroups", () => {
  const [first = "", second = ""] = texts;

  test("puts a copy and a copy of the copy with the original", () => {
    const cut = syndicated(first, 0.7);
    const groups = textGroups([
      reportLike({ id: "c", sketch: sketchOf(syndicated(cut, 0.7)) }),
      reportLike({ id: "a", sketch: sketchOf(first) }),
      reportLike({ id: "other", sketch: sketchOf(second) }),
      reportLike({ id: "b", sketch: sketchOf(cut) }),
    ]);
    expect(Object.fromEntries(groups)).toEqual({ a: "a", b: "a", c: "a", other: "other" });
  });

  test("never takes reports without a sketch for copies of each other", () => {
    const groups = textGroups([reportLike({ id: "a" }), reportLike({ id: "b" })]);
    expect(Object.fromEntries(groups)).toEqual({ a: "a", b: "b" });
  });
});
