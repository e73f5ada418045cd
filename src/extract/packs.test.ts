import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Report } from "../domain/index.js";
import { type Example, examplesOf, faultsOf, type Sentences } from "../language/example.js";
import type { Pack } from "../language/index.js";
import { PACKS } from "../language/packs/index.js";
import { type Reading, reviewPage } from "../language/review.js";
import { extract } from "./index.js";

describe.each(Object.values(PACKS))("the $name pack", async (pack) => {
  const folder = `../language/packs/${pack.code}`;
  const { sentences } = (await import(`${folder}/sentences.ts`)) as { sentences: Sentences };
  const { misses } = (await import(`${folder}/misses.ts`)) as { misses: Sentences };
  const right = examplesOf(sentences).map((example) => read(example, pack));
  const wrong = examplesOf(misses).map((example) => read(example, pack));

  test.each(right)("$group: $words", (reading) => {
    expect(reading.faults, explain(reading)).toEqual([]);
  });

  test.each(wrong)("known miss, $group: $words", (reading) => {
    const advice = "This is read right now: move it to sentences.ts (npm run review -- --sort).";
    expect(reading.faults, advice).not.toEqual([]);
  });

  test("two in five sentences give nothing", () => {
    const all = [...right, ...wrong];
    const empty = all.filter(({ claims }) => claims.length === 0).length;
    console.info(
      `${pack.name}: ${all.length} sentences, ${empty} without a claim; ` +
        `${right.filter(isRight).length} read right, ${wrong.length} known misses`,
    );
    expect(empty / all.length).toBeGreaterThanOrEqual(0.4);
  });

  test("no example is listed twice", () => {
    const words = [...right, ...wrong].map((each) => `${each.published} ${each.inTitle} ${each.words}`);
    expect(words.filter((each, index) => words.indexOf(each) !== index)).toEqual([]);
  });

  test("REVIEW.md is what the pack makes of its sentences", () => {
    const page = readFileSync(new URL(`${folder}/REVIEW.md`, import.meta.url), "utf8");
    const stale = "REVIEW.md is stale: run `npm run review` and read what changed.";
    expect(page === reviewPage(pack.name, right, wrong), stale).toBe(true);
  });
});

function isRight({ faults }: Reading): boolean {
  return faults.length === 0;
}

function read(example: Example, pack: Pack): Reading {
  const { words, inTitle, title, published, publisher, claims } = example;
  const report: Report = {
    id: "example",
    title: inTitle ? words : (title ?? ""),
    text: inTitle ? "" : words,
    published,
    publisher,
    url: null,
    language: pack.code,
  };
  const found = extract(report, pack).claims;
  return { ...example, read: found, faults: faultsOf(claims, found) };
}

/** What is wrong, and which rules read what. */
function explain({ words, faults, read: found }: Reading): string {
  const rules = found.map((claim) => `${claim.category} "${claim.quote}" by ${claim.rules.join(", ")}`);
  return [words, ...faults, ...(rules.length === 0 ? ["no rule read a claim"] : rules)].join("\n  ");
}
