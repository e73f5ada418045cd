import { expect, test } from "vitest";
import { reconcile } from "../reconcile/index.js";
import { claimLike, reportLike } from "../reconcile/suite.js";
import { changesText } from "./changes-text.js";

test("a superseded total names the kind of people it counts", () => {
  const source = { source: "the army", sourceKey: "army" };
  const reports = ["a", "b"].map((id, day) => reportLike({ id, published: `2022-09-1${6 + day}` }));
  const claims = [
    claimLike({ report: "a", min: 7, max: 7, kind: "military", ...source }),
    claimLike({ report: "b", min: 23, max: 23, kind: "military", ...source }),
  ];
  const series = reconcile({ reports, claims }).episodes[0]?.series ?? [];
  const [point, by = null] = [...series].sort((a, b) => (a.min ?? 0) - (b.min ?? 0));
  if (point === undefined) throw new Error("no total");
  const changes = { figures: [], checks: [], settled: [], superseded: [{ point, by }] };
  expect(changesText(changes, new Map(), { colour: false, width: 120, progress: false })).toEqual([
    "Superseded",
    "  · killed, Kyrgyzstan, military: 7 of 16 Sep 2022 (the army) → 23 of 17 Sep 2022",
  ]);
});
