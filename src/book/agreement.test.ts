import { expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import { agreementOf } from "./agreement.js";
import { EMPTY_CLAIM } from "./decisions/lay-over.js";

const claim = (id: number): Claim => ({
  ...{ ...EMPTY_CLAIM, id: `c_${id}`, report: "r", quote: "x", start: 0, end: 1 },
  ...{ inTitle: false, confidence: 1, rules: [] },
});
const said = (verdict: "accept" | "reject") => ({ verdict, fields: {} });

test("Cohen's kappa is that of a table worked out by hand", () => {
  // both yes 20, both no 15, the first alone 5, the second alone 10: observed 0.7, by chance 0.5
  const pairs = [
    ...Array.from({ length: 20 }, () => ["accept", "accept"] as const),
    ...Array.from({ length: 15 }, () => ["reject", "reject"] as const),
    ...Array.from({ length: 5 }, () => ["accept", "reject"] as const),
    ...Array.from({ length: 10 }, () => ["reject", "accept"] as const),
  ];
  const items = pairs.map(([a, b], id) => ({ claim: claim(id), answers: [said(a), said(b)] as const }));
  expect(agreementOf(items)[0]).toEqual({ field: "verdict", claims: 50, same: 35, percent: 70, kappa: 0.4 });
});

test("where both use one value throughout there is no kappa", () => {
  const items = [{ claim: claim(1), answers: [said("accept"), said("accept")] as const }];
  expect(agreementOf(items)[0]).toMatchObject({ percent: 100, kappa: null });
  expect(agreementOf([])[0]).toMatchObject({ claims: 0, percent: null, kappa: null });
});
