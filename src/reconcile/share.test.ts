import { describe, expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import { reconcile } from "./reconcile.js";
import { claimLike, figureIn, reportLike } from "./suite.js";

const reports = ["2025-01-25", "2025-02-05"].map((day) => reportLike({ id: day, published: day }));

const sum = (report: string, min: number, rest: Parameters<typeof claimLike>[0] = {}) =>
  claimLike({ report, side: "all", min, max: null, ...rest });
const share = (report: string, side: string, min: number, rest: Parameters<typeof claimLike>[0] = {}) =>
  claimLike({ report, side, min, max: min, scope: "subset", ...rest });

const ledger = (claims: readonly Claim[]) => reconcile({ reports, claims });

describe("a side's share of a sum", () => {
  test("is its floor where nobody gives it a total", () => {
    const figure = figureIn(
      ledger([sum("2025-01-25", 13), share("2025-01-25", "Uruguay", 1)]),
      "killed",
      "Uruguay",
    );
    expect(figure).toMatchObject({ low: 1, best: 1, high: null });
    expect(figure?.notes[0]).toContain("share of a sum");
  });

  test("is a floor and no best where it singles out a kind, and is one where the sum is of that kind", () => {
    const soldiers = share("2025-01-25", "Malawi", 3, { kind: "military" });
    expect(figureIn(ledger([sum("2025-01-25", 900), soldiers]), "killed", "Malawi")).toMatchObject({
      ...{ low: 3, best: null, high: null },
    });
    const ofSoldiers = sum("2025-01-25", 13, { kind: "military" });
    expect(figureIn(ledger([ofSoldiers, soldiers]), "killed", "Malawi")).toMatchObject({ low: 3, best: 3 });
  });

  test("is the largest of several; the others say so", () => {
    const [small, large] = [share("2025-01-25", "Peru", 13), share("2025-02-05", "Peru", 21)];
    const figure = figureIn(
      ledger([sum("2025-01-25", 100), small, sum("2025-02-05", 900), large]),
      "killed",
      "Peru",
    );
    expect(figure).toMatchObject({ low: 21, best: 21, used: [large.id] });
    expect(figure?.ignored.find(({ claim }) => claim === small.id)?.reason).toMatch(/^share: 13/u);
  });

  test("says nothing where the side has a total, and is no part of the sides' sum", () => {
    const total = claimLike({ report: "2025-02-05", side: "Uruguay", min: 2, max: 2 });
    const claims = [sum("2025-01-25", 13), share("2025-01-25", "Uruguay", 1)];
    expect(figureIn(ledger([...claims, total]), "killed", "Uruguay")?.best).toBe(2);
    const other = claimLike({ report: "2025-02-05", side: "Malawi", min: 3, max: 3 });
    expect(figureIn(ledger([...claims, other]), "killed", "all")?.notes.join()).not.toContain("1 (Uruguay)");
  });

  test("may be of people told just before as something else: 79 held, 34 of them dead", () => {
    const held = claimLike({ report: "2025-01-25", side: "Uruguay", category: "captured", min: 79, max: 79 });
    const dead = share("2025-01-25", "Uruguay", 34, { start: 40, end: 60 });
    expect(figureIn(ledger([held, dead]), "killed", "Uruguay")).toMatchObject({
      low: 34,
      best: 34,
      high: null,
    });
    const far = { ...dead, start: 400, end: 420 };
    for (const other of [far, { ...dead, source: "the UN" }, { ...dead, min: 80, max: 80 }])
      expect(figureIn(ledger([held, other]), "killed", "Uruguay")?.low).toBe(null);
  });

  test("of the side's own figure is none: 13 children of 24", () => {
    const own = [
      claimLike({ report: "2025-01-25", side: "Uruguay", min: 24, max: 24, scope: "incident" }),
      share("2025-01-25", "Uruguay", 13, { kind: "civilian" }),
    ];
    expect(figureIn(ledger(own), "killed", "Uruguay")?.low).toBe(24);
    expect(figureIn(ledger(own.slice(1)), "killed", "Uruguay")).toMatchObject({ low: null, best: null });
  });
});
