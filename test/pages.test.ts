import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Arrival, type Failure, readPaths } from "../src/ingest/index.js";

/** What each page of test/pages must give; `has` and `hasNot` are words of its text. */
interface Expected {
  readonly title: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
  readonly notes?: readonly string[];
}

const FOLDER = new URL("pages/", import.meta.url);
const PAGES = JSON.parse(readFileSync(new URL("expected.json", FOLDER), "utf8")) as Record<string, Expected>;

test("there are pages of at least 25 makes", () => {
  expect(Object.keys(PAGES).length).toBeGreaterThanOrEqual(25);
});

test.each(Object.entries(PAGES))("%s", async (name, expected) => {
  let read: Arrival | Failure | undefined;
  for await (const one of readPaths([fileURLToPath(new URL(`${name}.html`, FOLDER))])) read = one;
  if (read === undefined || "error" in read) throw new Error(`not read: ${read?.error.message}`);
  const { title, published, publisher, language, text } = read.report;
  const { has, hasNot, notes = [], ...facts } = expected;
  expect({ title, published, publisher, language }).toEqual(facts);
  for (const words of has) expect(text).toContain(words);
  for (const words of hasNot) expect(text).not.toContain(words);
  expect(read.messages.map(({ rule }) => rule)).toEqual(notes);
});
