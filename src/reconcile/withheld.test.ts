import { expect, test } from "vitest";
import { reconcile } from "./reconcile.js";
import { claimLike, reportLike } from "./suite.js";

const official = { side: "Tajikistan", source: "Tajikistan", sourceSide: "Tajikistan" } as const;

/** The end of a silence told in the morning, by when the report with the figure came out. */
function untilOf(figureAt: string): string | null | undefined {
  const reports = [
    reportLike({ id: "silence", published: "2022-09-18T10:50:00+03:00" }),
    reportLike({ id: "figure", published: figureAt }),
  ];
  const claims = [
    claimLike({
      ...official,
      id: "a",
      report: "silence",
      status: "withheld",
      min: null,
      max: null,
      asOf: "2022-09-18",
    }),
    claimLike({ ...official, id: "b", report: "figure", min: 35, max: 35, asOf: "2022-09-18" }),
  ];
  return reconcile({ reports, claims }).episodes[0]?.withheld[0]?.until;
}

test("a figure of the same day ends a silence where its report came out later, and only then", () => {
  expect(untilOf("2022-09-18T15:02:00+03:00")).toBe("2022-09-18");
  expect(untilOf("2022-09-18T09:00:00+03:00")).toBe(null);
  // neither can be told apart by the clock
  expect(untilOf("2022-09-18")).toBe(null);
});
