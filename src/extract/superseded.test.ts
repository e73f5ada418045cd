import { expect, test } from "vitest";
import { PACKS } from "../language/packs/index.js";
import { extract } from "./extract.js";

function tollsOf(text: string, published: string | null = "2025-06-17"): readonly string[] {
  const pack = PACKS.en;
  if (pack === undefined) throw new Error("no English");
  const report = { id: "r", title: "", text, published, publisher: null, url: null, language: "en" } as const;
  return extract(report, pack).claims.map(
    ({ category, min, scope, previous }) => `${category} ${min} ${scope}${previous ? " older" : ""}`,
  );
}

const PAGE = `21.00
The number of dead in the fighting has risen to 16, a medic says.

15.30
At least 12 people have died, a medic says. Forty have been wounded.

08.15
Nine people have died, a medic says. Two soldiers were killed at a bridge on Monday.`;

test("the figures of a live page that a later entry raises are older ones", () => {
  expect(tollsOf(PAGE)).toEqual([
    "killed 16 total",
    "killed 12 total older",
    "wounded 40 total",
    "killed 9 total older",
    "killed 2 incident",
  ]);
});

test("a report with fewer entries, or without a date, keeps each figure as it stands", () => {
  const older = (tolls: readonly string[]): boolean => tolls.some((toll) => toll.endsWith("older"));
  expect(older(tollsOf(PAGE.replace("15.30\n", "").replace("21.00\n", "")))).toBe(false);
  expect(older(tollsOf(PAGE, null))).toBe(false);
});

test("a figure many times another is no newer one of it", () => {
  const page = PAGE.replace("to 16", "to 160").replace("12 people", "150 people");
  expect(tollsOf(page)).toContain("killed 150 total older");
  expect(tollsOf(page)).toContain("killed 9 total");
});

test("what a voice had told before is older than what it tells now", () => {
  const text = `The Bol hospital said it had received the bodies of four people. The hospital had spoken of two dead on Thursday.`;
  expect(tollsOf(text)).toEqual(["killed 4 total", "killed 2 total older"]);
  expect(tollsOf(text.replace("had spoken", "spoke").replace("two", "six"))).not.toContain(
    "killed 6 total older",
  );
});
