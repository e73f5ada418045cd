import { describe, expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import { reconcile } from "./reconcile.js";
import { claimLike, figureIn, reportLike } from "./suite.js";

const reports = ["2025-03-04", "2025-03-05", "2025-03-06"].map((day) =>
  reportLike({ id: day, published: day }),
);
const sum = (min: number, rest: Partial<Claim> & { side?: string } = {}) =>
  claimLike({ report: "2025-03-05", side: "all", min, max: min, source: "the Red Cross", ...rest });
const part = (side: string, min: number, rest: Parameters<typeof claimLike>[0] = {}) =>
  claimLike({
    ...{ report: "2025-03-05", side, min, max: min, source: "the Red Cross", scope: "subset" },
    ...rest,
  });
const official = (report: string, min: number) =>
  claimLike({ report, side: "Armenia", sourceSide: "Armenia", source: "the army", min, max: min });

const ledger = (...claims: readonly Claim[]) => reconcile({ reports, claims });
const killed = (claims: readonly Claim[], side: string) => figureIn(ledger(...claims), "killed", side);

/** "36 dead: 28 Armenians and eight Azerbaijanis". */
const WHOLE = [sum(36), part("Armenia", 28), part("Azerbaijan", 8)];

describe("parts that come to a sum", () => {
  test("are the figures of their sides, and counted once", () => {
    expect(killed(WHOLE, "Armenia")).toMatchObject({ low: 28, best: 28, high: 28 });
    expect(killed(WHOLE, "Azerbaijan")).toMatchObject({ low: 8, best: 8, high: 8 });
    expect(killed(WHOLE, "all")).toMatchObject({ low: 36, best: 36, high: 36 });
    expect(killed(WHOLE, "Armenia")?.notes).toContain("its part of a sum that its parts come to");
  });

  test("stand beside what others say of the side, before, after and in the same report", () => {
    const earlier = killed([...WHOLE, official("2025-03-04", 20)], "Armenia");
    expect(earlier).toMatchObject({ best: 20, high: 28 });
    expect(killed([...WHOLE, official("2025-03-05", 25)], "Armenia")).toMatchObject({ best: 25, high: 28 });
    const later = [...WHOLE, official("2025-03-06", 30)];
    expect(killed(later, "Armenia")?.best).toBe(30);
    expect(killed(later, "all")?.best).toBe(38);
  });

  test("are floors of a floor, soldiers of soldiers, and one clash's of one clash", () => {
    const atLeast = [sum(36, { max: null }), ...WHOLE.slice(1)];
    expect(killed(atLeast, "Armenia")).toMatchObject({ low: 28, best: 28, high: null });
    const soldiers = { side: "all", kind: "military" as const, who: "soldiers" };
    const { figures = [] } = ledger(sum(36, { victims: soldiers }), ...WHOLE.slice(1)).episodes[0] ?? {};
    expect(figures.map(({ side, kind, best }) => `${side} ${kind} ${best}`)).toContain("Armenia military 28");
    const clash = [sum(36, { scope: "incident" }), ...WHOLE.slice(1), official("2025-03-06", 30)];
    expect(killed(clash, "Armenia")).toMatchObject({ low: 30, best: 30, high: 30 });
  });

  test("are not added to a toll that may hold them: a state's, beside its tribes", () => {
    const tribes = [sum(36), part("Armenia", 28), part("Azerbaijan", 8)];
    const state = claimLike({
      report: "2025-03-06",
      side: "Georgia",
      min: 133,
      max: 133,
      source: "the police",
    });
    expect(killed([...tribes, state], "all")?.best).toBe(133);
    expect(killed([...tribes, state], "Armenia")?.best).toBe(28);
    // nor do they deny another sum
    const others = sum(5, { report: "2025-03-06", source: "a paper", sourceKey: "paper" });
    const { checks = [] } = ledger(...tribes, others).episodes[0] ?? {};
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
  });

  test("are none where they do not come to it, or one side's alone do", () => {
    const some = [sum(41), part("Armenia", 31), official("2025-03-04", 20)];
    expect(killed(some, "Armenia")?.high).toBe(20);
    const two = [sum(36), part("Armenia", 28), part("Armenia", 8)];
    expect(killed(two, "Armenia")?.high).toBe(null);
  });
});
