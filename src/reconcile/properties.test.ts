import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CATEGORY_NAMES } from "../domain/category.js";
import { type Claim, SCOPES, STATUSES, VICTIM_KINDS } from "../domain/claim.js";
import type { Ledger } from "../domain/ledger.js";
import { POLICY_NAMES } from "./policies/index.js";
import type { PolicyOptions } from "./policy-options.js";
import { type ReconcileInput, reconcile } from "./reconcile.js";
import { SOURCE_TYPES } from "./source-type.js";
import { claimLike, reportLike } from "./suite.js";

const DAYS = [
  "2022-09-14",
  "2022-09-16",
  "2022-09-17T10:00",
  "2022-09-18",
  "2022-09",
  "2022",
  "2021-04",
] as const;
const SIDES = ["Kyrgyzstan", "Tajikistan", "all", null] as const;
const SOURCES = [
  { source: null, sourceKey: null, sourceSide: null },
  { source: "Kyrgyz Health Ministry", sourceKey: "Kyrgyzstan/health-ministry", sourceSide: "Kyrgyzstan" },
  { source: "Ministry of Health", sourceKey: "Kyrgyzstan/health-ministry", sourceSide: "Kyrgyzstan" },
  { source: "its Health Ministry", sourceKey: "Kyrgyzstan/health-ministry", sourceSide: "Kyrgyzstan" },
  { source: "Bishkek", sourceKey: "Kyrgyzstan", sourceSide: "Kyrgyzstan" },
  { source: "Dushanbe", sourceKey: "Tajikistan", sourceSide: "Tajikistan" },
  { source: "the UN", sourceKey: "un", sourceSide: null },
  { source: "a hospital", sourceKey: "Kyrgyzstan/hospital", sourceSide: "Kyrgyzstan" },
  { source: "Reuters", sourceKey: "reuters", sourceSide: null },
  { source: "a villager", sourceKey: "?/villager", sourceSide: null },
  { source: "both governments", sourceKey: "all", sourceSide: "all" },
] as const;

const counts = fc.oneof(
  fc.nat(120).map((n) => ({ min: n, max: n })),
  fc.constantFrom(24, 36).map((n) => ({ min: n, max: n })),
  fc.nat(120).map((n) => ({ min: n, max: null })),
  fc.nat(120).map((n) => ({ min: null, max: n })),
  fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  fc.constant({ min: 3000, max: 3000 }),
  fc.constant({ min: 2900, max: 2900 }),
);

const claims = fc
  .record({
    count: counts,
    category: fc.constantFrom("killed", "killed", "wounded", ...CATEGORY_NAMES),
    side: fc.constantFrom(...SIDES),
    kind: fc.constantFrom("unknown", ...VICTIM_KINDS),
    source: fc.constantFrom(...SOURCES),
    status: fc.constantFrom("asserted", "asserted", "asserted", ...STATUSES),
    scope: fc.constantFrom("total", "total", "total", ...SCOPES),
    previous: fc.constantFrom(false, false, true),
    approx: fc.boolean(),
    unquantified: fc.constantFrom(false, false, false, true),
    asOf: fc.constantFrom(null, null, ...DAYS),
    place: fc.constantFrom(null, "Batken", "Vorukh"),
    report: fc.constantFrom("r1", "r2", "r3", "r4"),
    start: fc.nat(900),
  })
  .map(({ count, source, ...rest }): Claim => {
    const bounds =
      rest.status === "withheld"
        ? { min: null, max: null }
        : rest.unquantified
          ? { min: 1, max: null }
          : count;
    return claimLike({ ...rest, ...source, ...bounds, end: rest.start + 5 });
  });

/** Few sources, values and days: here claims meet, repeat, replace and contradict each other. */
const crowded = fc
  .record({
    value: fc.constantFrom(13, 24, 36, 37, 46, 59),
    floor: fc.boolean(),
    side: fc.constantFrom("Kyrgyzstan", "Tajikistan", "all"),
    source: fc.constantFrom(...SOURCES),
    scope: fc.constantFrom("total", "total", "total", "increment", "incident"),
    previous: fc.constantFrom(false, false, false, true),
    asOf: fc.constantFrom("2022-09-16", "2022-09-18", "2022-09-18T10:00"),
    report: fc.constantFrom("r1", "r2", "r3", "r4"),
    start: fc.nat(900),
  })
  .map(({ value, floor, source, ...rest }): Claim => {
    return claimLike({ ...rest, ...source, min: value, max: floor ? null : value, end: rest.start + 5 });
  });

const PUBLISHED = ["2022-09-15", "2022-09-16", "2022-09-18T09:30:00Z", "2022-09-19", null] as const;

const inputs: fc.Arbitrary<ReconcileInput> = fc
  .record({
    claims: fc.oneof(fc.array(claims, { maxLength: 24 }), fc.array(crowded, { maxLength: 24 })),
    published: fc.tuple(...["r1", "r2", "r3", "r4"].map(() => fc.constantFrom(...PUBLISHED))),
  })
  .map(({ claims: list, published }) => ({
    claims: [...new Map(list.map((claim) => [claim.id, claim])).values()],
    reports: published.map((day, index) =>
      reportLike({
        id: `r${index + 1}`,
        published: day,
        sketch: [index * 10, index * 10 + 1, index * 10 + 2, index * 10 + 3],
      }),
    ),
  }));

const shuffled = inputs.chain((input) =>
  fc.record({
    input: fc.constant(input),
    claims: fc.shuffledSubarray([...input.claims], { minLength: input.claims.length }),
    reports: fc.shuffledSubarray([...input.reports], { minLength: input.reports.length }),
  }),
);

/** What the policies let their users set, and nothing set. */
const settings: fc.Arbitrary<PolicyOptions> = fc.oneof(
  fc.constant({}),
  fc.record({
    acled: fc.record({ highIntensity: fc.boolean() }),
    hierarchy: fc.shuffledSubarray([...SOURCE_TYPES], { minLength: 1 }),
    "official-chain": fc.shuffledSubarray(["Kyrgyzstan/health-ministry", "Kyrgyzstan", "Dushanbe", "un"], {
      minLength: 1,
    }),
  }),
);

/** In a test run each property is tried so often under each policy. */
const TRIED = { numRuns: 200 };

const figuresOf = (ledger: Ledger) => ledger.episodes.flatMap(({ figures }) => figures);

const numbersOf = (ledger: Ledger) =>
  figuresOf(ledger)
    .map(({ category, side, kind, speaker, low, best, high, approx, grade }) =>
      JSON.stringify([category, side, kind, speaker, { low, best, high, approx, grade }]),
    )
    .sort();

describe.each(POLICY_NAMES)("under %s", (policy) => {
  test("a copy of a text under another name changes no figure's numbers", () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom("r1", "r2"), (input, id) => {
        const copy = input.reports
          .filter((report) => report.id === id)
          // One position of four differs: a copy lightly edited, not the same text.
          .map((report) => ({ ...report, id: `x-${id}`, sketch: [...report.sketch.slice(0, 3), 999] }));
        const told = input.claims
          .filter(({ report }) => report === id)
          .map((claim) => ({ ...claim, id: `${claim.id}-x`, report: `x-${id}` }));
        const more = { reports: [...input.reports, ...copy], claims: [...input.claims, ...told] };
        expect(numbersOf(reconcile(more, { policy }))).toEqual(numbersOf(reconcile(input, { policy })));
      }),
      TRIED,
    );
  });

  test("any order of reports and claims gives the same ledger", () => {
    fc.assert(
      fc.property(shuffled, settings, ({ input, claims: list, reports }, policyOptions) => {
        const options = { policy, policyOptions };
        expect(reconcile({ claims: list, reports }, options)).toEqual(reconcile(input, options));
      }),
      TRIED,
    );
  });

  test("a report that comes twice changes no figure's numbers", () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom("r1", "r2", "r3", "r4"), settings, (input, id, policyOptions) => {
        const options = { policy, policyOptions };
        const copy = input.reports
          .filter((report) => report.id === id)
          .map((report) => ({ ...report, id: `${id}-copy` }));
        const told = input.claims
          .filter(({ report }) => report === id)
          .map((claim) => ({ ...claim, id: `${claim.id}-copy`, report: `${id}-copy` }));
        const twice = { reports: [...input.reports, ...copy], claims: [...input.claims, ...told] };
        expect(numbersOf(reconcile(twice, options))).toEqual(numbersOf(reconcile(input, options)));
      }),
      TRIED,
    );
  });

  test("no figure names a claim twice, and none is lost", () => {
    fc.assert(
      fc.property(inputs, settings, (input, policyOptions) => {
        const ledger = reconcile(input, { policy, policyOptions });
        for (const { used, ignored } of figuresOf(ledger)) {
          const named = [...used, ...ignored.map(({ claim }) => claim)];
          expect(new Set(named).size).toBe(named.length);
          for (const { reason } of ignored) expect(reason).toMatch(/^[a-z ]+: ./u);
        }
        const answered = figuresOf(ledger).flatMap(({ used, ignored }) => [
          ...used,
          ...ignored.map(({ claim }) => claim),
        ]);
        const background = ledger.episodes.flatMap((episode) =>
          episode.background.flatMap((row) => row.claims),
        );
        expect(new Set([...answered, ...background])).toEqual(new Set(input.claims.map(({ id }) => id)));
      }),
      TRIED,
    );
  });

  test("low <= best <= high wherever they are set", () => {
    fc.assert(
      fc.property(inputs, settings, (input, policyOptions) => {
        for (const { low, best, high } of figuresOf(reconcile(input, { policy, policyOptions }))) {
          const set = [low, best, high].filter((value) => value !== null);
          expect(set).toEqual([...set].sort((a, b) => a - b));
        }
      }),
      TRIED,
    );
  });

  test("every id is made once", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { figures, series } of reconcile(input, { policy }).episodes) {
          expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
          expect(new Set(series.map(({ id }) => id)).size).toBe(series.length);
          const ids = new Set(series.map(({ id }) => id));
          for (const { supersededBy } of series)
            if (supersededBy !== null) expect(ids).toContain(supersededBy);
        }
      }),
      TRIED,
    );
  });
});
