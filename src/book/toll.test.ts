import { expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import { reconcile } from "../reconcile/index.js";
import { claimLike, reportLike } from "../reconcile/suite.js";
import { tollOf } from "./ledger.js";

const tollsOf = (claims: readonly Claim[]) =>
  reconcile({ reports: [reportLike()], claims })
    .episodes.flatMap(tollOf)
    .map(({ category, side, kind, low }) => `${category} ${side} ${kind} ${low}`);
const clash = { scope: "incident" as const, asOf: "2022-09-16" };

test("a list tells the figure of all sides, else the largest of a side", () => {
  const kyrgyz = claimLike({ min: 8, max: 8, ...clash, place: "Batken" });
  const tajik = claimLike({ side: "Tajikistan", min: 3, max: 3, ...clash });
  const all = claimLike({ side: "all", min: 20, max: 20 });
  expect(tollsOf([tajik, kyrgyz, all])).toEqual(["killed all any 20"]);
  expect(tollsOf([tajik, kyrgyz])).toEqual(["killed all any 11"]);
  const several = claimLike({ side: "Tajikistan", min: 3, max: null, approx: true, ...clash });
  expect(tollsOf([several, kyrgyz])).toEqual(["killed Kyrgyzstan any 8"]);
});

test("and that of one kind of people where no other is told", () => {
  expect(tollsOf([claimLike({ kind: "civilian" })])).toEqual(["killed Kyrgyzstan civilian 24"]);
});
