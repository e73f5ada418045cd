import { lstatSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FIRST, workplace } from "./samples.js";

const { root, clear, tollbook, write } = workplace();
const there = (name: string) => join(root, name);

beforeAll(() => {
  write("first.json", JSON.stringify(FIRST));
  expect(tollbook(["read", "first.json"]).code).toBe(0);
});
afterAll(clear);

test("a format is printed, or is a file that takes the place of one", () => {
  const { code, out } = tollbook(["export", "--format", "csv"]);
  expect([code, out.split(",")[0]]).toEqual([0, "episode"]);
  write("figures.csv", "older");
  symlinkSync(there("figures.csv"), there("link.csv"));
  expect(tollbook(["export", "--format", "csv", "--out", "link.csv", "--json"]).out).toContain(
    '"format": "csv"',
  );
  expect(readFileSync(there("figures.csv"), "utf8")).toBe(out);
  expect(lstatSync(there("link.csv")).isSymbolicLink()).toBe(true);
  expect(readdirSync(root).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a device stays a device", () => {
  expect(tollbook(["export", "--format", "csv", "--out", "/dev/null"]).code).toBe(0);
  expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
});

test("a folder that is not there is said, and nothing is left behind", () => {
  const { code, err } = tollbook(["export", "--format", "csv", "--out", "nowhere/x.csv"]);
  expect([code, err]).toEqual([1, expect.stringContaining("output/failed: ")]);
});

test.each([
  [["export"], "Nothing to write was named"],
  [["export", "--format", "csv", "--json"], "give --out"],
  [["export", "--format", "csv", "--evidence", "x.zip"], "does not go with --format"],
  [["export", "--evidence", "x.zip", "--as-of", "2022-09-18"], "does not go with --as-of"],
  [
    ["export", "--format", "csv", "--policy-option", "hierarchy=un"],
    "does nothing without --policy hierarchy",
  ],
  [["export", "--format", "pdf"], "one of text, json"],
])("%j is a wrong call", (args, said) => {
  const { code, err, out } = tollbook(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(said);
});

test("what was published later is not in an export as of a day", () => {
  const { out } = tollbook(["export", "--format", "jsonl", "--as-of", "2022-09-15"]);
  expect(out).not.toContain('"record":"claim"');
});
