import { expect, test } from "vitest";
import type { Report } from "../domain/report.js";
import { en } from "../language/packs/en/index.js";
import { datelineDay } from "./dateline.js";
import { extract } from "./extract.js";

function undated(text: string, title = ""): Report {
  return { id: "r", title, text, published: null, publisher: null, url: null, language: "en" };
}

test.each([
  ["YEREVAN, 13 September 2022 (Northern Wire) - The army spoke.", "2022-09-13"],
  ["GOMA, DR Congo, Jan. 28, 2025 — The army spoke.", "2025-01-28"],
  ["BISHKEK, September 17, 2022: The army spoke.", "2022-09-17"],
  ["13 September 2022\nThe army spoke.", "2022-09-13"],
])("the dateline %j is of %s", (text, day) => {
  expect(datelineDay(undated(text), en)).toBe(day);
});

test.each([
  "YEREVAN, 13 September (Northern Wire) - The army spoke.", // of which year is not said
  "On 13 September 2022 - a day of fighting - the army spoke.",
  "Fighting on 13 September 2022: what is known.",
  "YEREVAN, 13 September 2022 was a day of fighting.",
  "The army spoke.\nYEREVAN, 13 September 2022 -",
  "",
])("no dateline of a day: %j", (text) => {
  expect(datelineDay(undated(text), en)).toBeNull();
});

const OLD = "About 6,500 people died in the 2020 war over Nagorno-Karabakh.";

test("a report without a date is told on the day of its dateline", () => {
  const text = `YEREVAN, 13 September 2022 (Northern Wire) - On Monday 49 Armenian soldiers were killed.\n\n${OLD}`;
  const claims = extract(undated(text), en).claims.map(({ min, scope, asOf }) => [min, scope, asOf]);
  expect(claims).toEqual([
    [49, expect.not.stringContaining("background"), "2022-09-12"],
    [6500, "background", "2020"],
  ]);
});

test("a war named by its year is not the news, even where nobody knows the day of the report", () => {
  const scopes = (report: Report) => extract(report, en).claims.map(({ scope }) => scope);
  expect(scopes(undated(`Fighting went on. The army lost 49 soldiers.\n\n${OLD}`))).toContain("background");
  expect(scopes(undated(OLD, "The 2020 war in numbers"))).not.toContain("background");
});
