import { expect, test } from "vitest";
import type { Report } from "../domain/report.js";
import { PACKS } from "../language/packs/index.js";
import { extract } from "./extract.js";

const ENTRIES = `2022-09-18 14:05
The toll rises
At least 46 people have been killed, the Kyrgyz Health Ministry said.

2022-09-16 10:15
At least 24 people have been killed, the Kyrgyz Health Ministry said on Friday.`;

function daysIn(text: string): readonly (readonly [number | null, string | null])[] {
  const report: Report = {
    ...{ id: "r", title: "Border clashes: as it happened", text, published: "2022-09-15T08:00Z" },
    ...{ publisher: null, url: null, language: "en" },
  };
  const pack = PACKS.en;
  if (pack === undefined) throw new Error("no English");
  return extract(report, pack).claims.map(({ min, asOf }) => [min, asOf]);
}

test("an entry of a live page is as of its own time, not of the page's", () => {
  expect(daysIn(ENTRIES)).toEqual([
    [46, "2022-09-18"],
    [24, "2022-09-16"],
  ]);
});

test("a line of a day among other words, or of no day, is no entry's time", () => {
  const one = "At least 46 people have been killed, the Kyrgyz Health Ministry said.";
  for (const line of ["2022-09-18 14:05, Batken", "2022-99-18", "18", "2022-09-18 figures"])
    expect(daysIn(`${line}\n${one}`)).toContainEqual([46, "2022-09-15"]);
});

test.each([
  ["21:40", "Azerbaijan's Defence Ministry"],
  ["17:30 GMT", "Armenia's Health Ministry"],
  ["9.40pm", "The governor of Vayots Dzor"],
  ["14h10", "The UN"],
])("the time before an entry, %s, is no part of who says so", (clock, source) => {
  const report: Report = {
    ...{
      id: "r",
      title: "Live: Border clashes",
      text: `Fighting went on.\n\n${clock} ${source} said 77 people were killed.`,
    },
    ...{ published: "2022-09-16", publisher: null, url: null, language: "en" },
  };
  const [claim] = extract(report, PACKS.en as NonNullable<typeof PACKS.en>).claims;
  expect([claim?.min, claim?.source]).toEqual([77, source]);
});
