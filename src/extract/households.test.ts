import { expect, test } from "vitest";
import { HOUSEHOLDS_RULE } from "../domain/claim.js";
import type { Report } from "../domain/report.js";
import { PACKS } from "../language/packs/index.js";
import { extract } from "./extract.js";

test.each([
  ["en", "Some 300 families were displaced.", true],
  ["en", "Twenty households fled.", true],
  ["en", "300 people were displaced.", false],
  ["fr", "Quelque 300 familles ont été déplacées.", true],
  ["ru", "Эвакуированы 300 семей.", true],
])("%s: a count of families names the rule by which it is one of people: %s", (language, text, isNamed) => {
  const report: Report = {
    ...{ id: "r", title: "", text, published: "2025-07-28" },
    ...{ publisher: null, url: null, language },
  };
  const pack = PACKS[language];
  if (pack === undefined) throw new Error(`no ${language}`);
  const claims = extract(report, pack).claims;
  expect(claims.map(({ rules }) => rules.includes(HOUSEHOLDS_RULE))).toEqual([isNamed]);
});
