import { expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import { reconcile } from "./reconcile.js";
import { claimLike, figureIn, reportLike } from "./suite.js";

const reports = ["2025-03-05", "2025-03-12"].map((day) => reportLike({ id: day, published: day }));
const fled = (report: string, min: number, rest: Parameters<typeof claimLike>[0] = {}) =>
  claimLike({ ...{ category: "displaced", report, side: "DR Congo", min, max: min }, ...rest });

const office = { source: "the governor's office", sourceSide: "DR Congo" };
const unhcr = { source: "UNHCR" };
const noteOf = (claims: readonly Claim[], policy?: "official-chain" | "hierarchy") => {
  const ledger = reconcile({ reports, claims }, policy === undefined ? {} : { policy });
  const notes = figureIn(ledger, "displaced", "DR Congo")?.notes ?? [];
  return notes.filter((note) => note.startsWith("more is said: "));
};

const FLOOR = fled("2025-03-05", 3500, { ...office, max: null });
const MORE = fled("2025-03-12", 14_000, unhcr);

test("a later, larger figure of another source is told with a floor that it does not dispute", () => {
  expect(noteOf([FLOOR, MORE])).toEqual(["more is said: 14,000, UNHCR, 2025-03-12"]);
  expect(noteOf([FLOOR, MORE], "official-chain")).toEqual(["more is said: 14,000, UNHCR, 2025-03-12"]);
});

test("a vague word is told where somebody named says it, as is a side's part of a sum", () => {
  const thousands = { min: 20_000, max: null, approx: true };
  expect(noteOf([FLOOR, fled("2025-03-12", 0, { ...unhcr, ...thousands })])).toHaveLength(1);
  expect(noteOf([FLOOR, fled("2025-03-12", 0, { source: null, ...thousands })])).toEqual([]);
  const sum = claimLike({ ...unhcr, category: "displaced", report: "2025-03-12", side: "all", min: 20_000 });
  const part = fled("2025-03-12", 14_000, { ...unhcr, scope: "subset" });
  expect(noteOf([FLOOR, sum, part])).toHaveLength(1);
});

test("a bystander's count of one kind is told with what the side's own authority counts of all", () => {
  const dead = (report: string, min: number, rest: Parameters<typeof claimLike>[0]) =>
    claimLike({ report, side: "Ukraine", min, max: min, ...rest });
  const ours = dead("2025-03-05", 11, { source: "the emergency service", sourceSide: "Ukraine" });
  const un = dead("2025-03-12", 209, { source: "the UN", kind: "civilian", max: null });
  const figure = figureIn(reconcile({ reports, claims: [ours, un] }), "killed", "Ukraine");
  expect(figure).toMatchObject({ low: 11, best: 11, high: 11 });
  expect(figure?.notes).toContain("more is said: civilians alone, at least 209, the UN, 2025-03-12");
});

test("the row of all sides tells what is said of one, and a number that two give once, by name", () => {
  const title = fled("2025-03-12", 14_000, { source: null });
  const claims = [FLOOR, title, MORE, fled("2025-03-05", 20, { side: "Burundi", source: "a mayor" })];
  const all = figureIn(reconcile({ reports, claims }), "displaced", "all");
  expect(all?.notes).toContain("more is said: DR Congo alone, 14,000, UNHCR, 2025-03-12");
  expect(noteOf(claims)).toEqual(["more is said: 14,000, UNHCR, 2025-03-12"]);
});

test("nothing is told of an older figure, a lower one, or one that the range holds", () => {
  expect(
    noteOf([fled("2025-03-12", 3500, { ...office, max: null }), fled("2025-03-05", 14_000, unhcr)]),
  ).toEqual([]);
  expect(noteOf([FLOOR, fled("2025-03-12", 3000, unhcr)])).toEqual([]);
  expect(noteOf([fled("2025-03-05", 3500, office), MORE])).toEqual([]);
});
