import { expect, test } from "vitest";
import { isGlob, matchesGlob, parseGlob } from "./glob.js";

const fits = (pattern: string, path: string) => {
  const glob = parseGlob(pattern);
  const root = glob.root === "." ? "" : `${glob.root}/`;
  return path.startsWith(root) && matchesGlob(glob, path.slice(root.length).split("/"));
};

test.each([
  ["*.json", "a.json", true],
  ["*.json", "a.jsonl", false],
  ["*.json", "b/a.json", false],
  ["*.json", ".a.json", false],
  ["news/*/a?.txt", "news/2022/a1.txt", true],
  ["news/*/a?.txt", "news/a1.txt", false],
  ["news/**/*.txt", "news/a.txt", true],
  ["news/**/*.txt", "news/2022/09/a.txt", true],
  ["**", "news/2022/a.txt", true],
  ["{a,b}/*.{json,txt}", "b/x.txt", true],
  ["{a,b}/*.{json,txt}", "c/x.txt", false],
  ["0[1-3].json", "02.json", true],
  ["0[!1-3].json", "02.json", false],
  ["*a*b*c", "xxaxxbxxc", true],
])("%s and %s: %s", (pattern, path, answer) => {
  expect(fits(pattern, path)).toBe(answer);
});

test("a path without signs is no pattern", () => {
  expect([isGlob("news/a.json"), isGlob("a[1].json"), isGlob("a?"), isGlob("{a}"), isGlob("{a,b}")]).toEqual([
    false,
    true,
    true,
    false,
    true,
  ]);
});

test("a pattern of many stars is matched without trying every way", () => {
  expect(fits(`${"a*".repeat(40)}b`, "a".repeat(2000))).toBe(false);
  expect(parseGlob("{a,b}".repeat(40)).patterns.length).toBeLessThanOrEqual(1000);
});
