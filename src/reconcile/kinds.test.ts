import { describe, expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import { reconcile } from "./reconcile.js";
import { claimLike, figureIn, reportLike } from "./suite.js";

const reports = ["2025-01-24", "2025-01-29", "2025-02-01"].map((day) =>
  reportLike({ id: day, published: day }),
);

const army = (report: string, min: number, rest: Parameters<typeof claimLike>[0] = {}) =>
  claimLike({
    ...{ report, side: "South Africa", min, max: min, source: "the army", sourceKey: "army" },
    ...{ sourceSide: "South Africa", ...rest },
  });
const killed = (claims: readonly Claim[]) => {
  const figure = figureIn(reconcile({ reports, claims }), "killed", "South Africa");
  return [figure?.low, figure?.best, figure?.high];
};

describe("a side's total that lags behind one kind of its people", () => {
  test("is no less than that kind", () => {
    const claims = [army("2025-01-24", 9), army("2025-02-01", 14, { kind: "military" })];
    expect(killed(claims)).toEqual([14, 14, 14]);
    const figure = figureIn(reconcile({ reports, claims }), "killed", "South Africa");
    expect(figure?.notes[0]).toBe(
      "14, the army, 2025-02-01, counts military alone and is ahead of the side's total",
    );
    expect(figure?.used).toHaveLength(2);
  });

  test("is no less where both are of one day, or its own is the count of one clash", () => {
    const soldiers = army("2025-01-24", 14, { kind: "military" });
    expect(killed([army("2025-01-24", 9), soldiers])).toEqual([14, 14, 14]);
    expect(killed([army("2025-01-29", 9, { scope: "incident", place: "Goma" }), soldiers])).toEqual([
      14,
      14,
      null,
    ]);
    const paper = { source: "a paper", sourceKey: "paper", sourceSide: null };
    const told = army("2025-01-24", 14, { kind: "military", ...paper });
    expect(killed([army("2025-01-29", 9, { scope: "incident", place: "Goma" }), told])).toEqual([
      14,
      14,
      null,
    ]);
    const enemy = army("2025-01-24", 14, { kind: "military", ...paper, sourceSide: "M23" });
    expect(killed([army("2025-01-29", 9, { scope: "incident", place: "Goma" }), enemy])[0]).toBe(9);
  });

  test("is what is told of other people in one clash besides", () => {
    const strike = (source: string, rest: object = {}) =>
      army("2025-01-29", 2, {
        kind: "civilian",
        scope: "incident",
        source,
        sourceKey: source,
        sourceSide: null,
        ...rest,
      });
    const soldiers = army("2025-01-24", 14, { kind: "military" });
    expect(killed([strike("a paper"), soldiers])).toEqual([16, 16, null]);
    expect(killed([strike("a paper", { kind: "unknown" }), soldiers])).toEqual([14, 14, null]);
    const figure = figureIn(
      reconcile({ reports, claims: [strike("a paper"), soldiers] }),
      "killed",
      "South Africa",
    );
    expect(figure?.notes).toContain("put together: 14 military + 2 civilian in one strike, clash or day");
  });

  test("is no less than the kinds that its own side counts together", () => {
    const hospital = { source: "a hospital", sourceKey: "?/hospital", sourceSide: null };
    const kinds = [
      army("2025-01-29", 19, { kind: "military" }),
      army("2025-01-29", 17, { kind: "civilian", source: "the ministry", sourceKey: "ministry" }),
    ];
    expect(killed([army("2025-01-24", 26, hospital), ...kinds])).toEqual([36, 36, null]);
    expect(killed([army("2025-01-24", 40, hospital), ...kinds])).toEqual([40, 40, 40]);
    const enemy = { source: "M23", sourceKey: "M23", sourceSide: "M23" };
    expect(killed([army("2025-01-24", 30, enemy), ...kinds])).toEqual([36, 36, null]);
    expect(killed([army("2025-01-24", 120, enemy), ...kinds])).toEqual([36, 36, 120]);
  });

  test("is no less whatever the day where its own authority counts the kind, and another source the side", () => {
    const bodies = army("2025-01-29", 11, {
      source: "the Red Cross",
      sourceKey: "red-cross",
      sourceSide: null,
    });
    expect(killed([army("2025-01-24", 17, { kind: "military" }), bodies])).toEqual([17, 17, 17]);
  });

  test.each<[string, readonly Claim[], readonly (number | null)[]]>([
    [
      "stays where the kind's count is older",
      [army("2025-01-29", 9), army("2025-01-24", 14, { kind: "military" })],
      [9, 9, 9],
    ],
    [
      "stays where the kind's count is lower",
      [army("2025-01-24", 9), army("2025-02-01", 4, { kind: "military" })],
      [9, 9, 9],
    ],
    [
      "stays where only others count the kind",
      [
        army("2025-01-24", 9),
        army("2025-02-01", 14, { kind: "military", source: "a paper", sourceKey: "paper", sourceSide: null }),
      ],
      [9, 9, 9],
    ],
    [
      "stays where the kind's count is of one clash",
      [army("2025-01-24", 9), army("2025-02-01", 14, { kind: "military", scope: "incident" })],
      [9, 9, 9],
    ],
  ])("%s", (_, claims, figure) => {
    expect(killed(claims)).toEqual(figure);
  });

  describe("where the enemy alone counts the whole, and its own side one kind", () => {
    const enemy = (min: number) =>
      army("2025-02-01", min, { source: "M23", sourceKey: "M23", sourceSide: "M23" });
    const own = (min: number, asOf: string) => army("2025-01-24", min, { kind: "police", asOf });

    test("is the kind's, no less, and open where nobody claims more", () => {
      expect(killed([own(30, "2025-01-30"), enemy(12)])).toEqual([30, 30, null]);
      expect(killed([own(30, "2025-01-30"), enemy(120)])).toEqual([30, 30, 120]);
    });

    test("stays the enemy's where the own count is more than a week older", () => {
      expect(killed([own(2, "2025-01-24"), enemy(800)])[1]).toBe(800);
      expect(killed([own(2, "2025-01-25"), enemy(800)])[1]).toBe(2);
    });
  });
});
