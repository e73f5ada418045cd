import { expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import { reconcile } from "./reconcile.js";
import { claimLike, figureIn, reportLike } from "./suite.js";

const reports = ["2022-09-16", "2022-09-18", "2022-09-20"].map((day) =>
  reportLike({ id: day, published: day }),
);
const said = (report: string, min: number | null, max: number | null) =>
  claimLike({
    ...{ report, min, max, source: "the premier", sourceKey: "Kyrgyzstan/prime-minister" },
    sourceSide: "Kyrgyzstan",
  });
const numbers = (claims: readonly Claim[]) => {
  const figure = figureIn(reconcile({ reports, claims }), "killed", "Kyrgyzstan");
  return [figure?.low, figure?.best, figure?.high];
};

test("an upper end takes no number's place, and raises the range", () => {
  const claims = [said("2022-09-16", 105, 105), said("2022-09-18", null, 135)];
  expect(numbers(claims)).toEqual([105, 105, 135]);
  const series = reconcile({ reports, claims }).episodes[0]?.series;
  expect(series?.map(({ supersededBy }) => supersededBy)).toEqual([null, null]);
});

test("an older one says nothing any more, and bears nothing out", () => {
  const claims = [said("2022-09-16", null, 135), said("2022-09-18", 128, 128)];
  expect(numbers(claims)).toEqual([128, 128, 128]);
});

test("one alone is high, and no best", () => {
  expect(numbers([said("2022-09-16", null, 135)])).toEqual([null, null, 135]);
});

test("one below the number disputes it, as any total that falls without a reason", () => {
  expect(numbers([said("2022-09-16", 105, 105), said("2022-09-18", null, 50)])).toEqual([50, 105, 105]);
});

test("one alone has the largest incident for its floor, and yields to one that is more", () => {
  const clash = (min: number) => ({
    ...said("2022-09-18", min, min),
    scope: "incident" as const,
    id: "c_clash",
  });
  const upper = said("2022-09-16", null, 60);
  expect(numbers([upper, clash(12)])).toEqual([12, null, 60]);
  expect(numbers([upper, clash(72)])).toEqual([72, 72, null]);
  const figure = figureIn(reconcile({ reports, claims: [upper, clash(72)] }), "killed", "Kyrgyzstan");
  expect(figure?.notes).toContain(
    "set aside: up to 60, the premier, 2022-09-16, is less than one incident's",
  );
});
