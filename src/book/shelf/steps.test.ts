import fc from "fast-check";
import { expect, test } from "vitest";
import { CATEGORY_NAMES } from "../../domain/category.js";
import { type Claim, SCOPES, STATUSES, VICTIM_KINDS } from "../../domain/claim.js";
import { type ReconcileInput, reconcile, stretchOf } from "../../reconcile/index.js";
import { claimLike, reportLike } from "../../reconcile/suite.js";
import { rowOf } from "../episode-row.js";
import { rowAt, stepsOf } from "./steps.js";

const PUBLISHED = [
  ...["2022-09-15", "2022-09-16", "2022-09-16T08:00:00Z", "2022-09-16T17:30:00+06:00", "2022-09-19"],
  ...["2022-09-21T23:59", "2022-09", "2022-10-02", "2021", "2022-9-5", null],
] as const;
const REPORTS = ["r1", "r2", "r3", "r4", "r5", "r6"] as const;
const TIMES = [
  ...["2021-06-30", "2022-01-01", "2022-09", "2022-09-05", "2022-09-15", "2022-09-16", "2022-09-16T07:59"],
  ...["2022-09-16T08:00", "2022-09-16T12:00", "2022-09-18", "2022-09-20", "2022-09-21", "2022-10-01"],
  ...["2022-10-02", "2023"],
];

const claims = fc
  .record({
    number: fc.constantFrom(13, 24, 36, 37, 46, 59),
    floor: fc.boolean(),
    category: fc.constantFrom("killed", "killed", ...CATEGORY_NAMES),
    side: fc.constantFrom("Kyrgyzstan", "Tajikistan", "all", null),
    kind: fc.constantFrom("unknown", ...VICTIM_KINDS),
    source: fc.constantFrom(null, "the Health Ministry", "the UN", "a hospital"),
    status: fc.constantFrom("asserted", "asserted", ...STATUSES),
    scope: fc.constantFrom("total", "total", ...SCOPES),
    asOf: fc.constantFrom(null, "2022-09-14", "2022-09-16", "2022-09-18", "2022-10-01"),
    place: fc.constantFrom(null, "Batken", "Vorukh"),
    report: fc.constantFrom(...REPORTS),
    start: fc.nat(900),
  })
  .map(
    ({ number, floor, ...rest }): Claim =>
      claimLike({ ...rest, min: number, max: floor ? null : number, end: rest.start + 5 }),
  );

const inputs: fc.Arbitrary<ReconcileInput> = fc
  .record({
    claims: fc.array(claims, { minLength: 1, maxLength: 30 }),
    published: fc.tuple(...REPORTS.map(() => fc.constantFrom(...PUBLISHED))),
    alike: fc.boolean(),
  })
  .map(({ claims: all, published, alike }) => ({
    claims: [...new Map(all.map((claim) => [claim.id, claim])).values()],
    reports: published.map((day, at) =>
      reportLike({ id: `r${at + 1}`, published: day, sketch: alike ? [1, 2, 3, at % 2] : [] }),
    ),
    episodes: [[...REPORTS]],
  }));

test("at every time, what is kept of an episode is what its ledger as of then gives", () => {
  let found = 0;
  fc.assert(
    fc.property(inputs, (input) => {
      const [ledger] = reconcile(input).episodes;
      const now = rowOf(ledger as never);
      const steps = stepsOf(input, now);
      const starts = input.reports.map(({ published }) => stretchOf(published)?.start ?? null);
      for (const time of TIMES) {
        const end = stretchOf(time)?.end ?? "";
        const held = steps.filter(({ since, until }) => since <= end && (until === null || until > end));
        const known = starts.filter((start) => start !== null && start <= end);
        if (known.length === 0 || known.length === starts.length) {
          expect(held).toEqual([]);
          continue;
        }
        if (held.length === 0) {
          // only between two reports of one day
          expect(
            starts.some((start) => start !== null && start > end && start.startsWith(end.slice(0, 10))),
          ).toBe(true);
          continue;
        }
        const [then] = reconcile(input, { asOf: time }).episodes;
        const kept = held.map(({ step }) => rowAt({ episode: now.id, step, row: JSON.stringify(now) }));
        expect(JSON.stringify(kept)).toBe(JSON.stringify([then === undefined ? null : rowOf(then)]));
        found += 1;
      }
    }),
    { numRuns: 400, seed: 20221122 },
  );
  expect(found).toBeGreaterThan(1_000);
});

test("of an episode of very many days the newest steps are kept", () => {
  const days = Array.from({ length: 90 }, (_, day) =>
    new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10),
  );
  const input: ReconcileInput = {
    reports: days.map((published, at) => reportLike({ id: `r${at}`, published })),
    claims: days.map((_, at) => claimLike({ report: `r${at}`, min: 10 + at, max: 10 + at })),
    episodes: [days.map((_, at) => `r${at}`)],
  };
  const steps = stepsOf(input, rowOf(reconcile(input).episodes[0] as never));
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.length).toBeLessThan(20);
  expect(steps.at(-1)?.until?.slice(0, 10)).toBe(days.at(-1));
});
