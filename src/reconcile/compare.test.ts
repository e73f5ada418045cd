import { describe, expect, test } from "vitest";
import { compare } from "./compare.js";
import { history } from "./history.js";
import { POLICY_NAMES } from "./policies/index.js";
import { readPolicyOption } from "./policy-options.js";
import { reconcile } from "./reconcile.js";
import { claimLike, reportLike } from "./suite.js";

const MINISTRY = { source: "Ministry", sourceKey: "Kyrgyzstan/health-ministry", sourceSide: "Kyrgyzstan" };
const UN = { source: "UN", sourceKey: "un", sourceSide: null };

const INPUT = {
  reports: [
    reportLike({ id: "a", published: "2022-09-16" }),
    reportLike({ id: "b", published: "2022-09-18T09:00:00Z" }),
    reportLike({ id: "c", published: "2022-09-18" }),
    reportLike({ id: "late", published: "2022-09-17" }),
    reportLike({ id: "undated", published: null }),
  ],
  claims: [
    claimLike({ report: "a", ...MINISTRY, min: 24, max: 24 }),
    claimLike({ report: "b", ...MINISTRY, min: 46, max: 46 }),
    claimLike({ report: "c", ...UN, min: 50, max: 50 }),
    claimLike({ report: "late", ...MINISTRY, min: 36, max: 36 }),
    claimLike({ report: "late", side: "Tajikistan", ...UN, category: "wounded", min: 9, max: 9, start: 20 }),
    claimLike({ report: "undated", ...UN, min: 70, max: 70 }),
  ],
};

describe("compare", () => {
  test("has the figures that each policy alone makes, side by side", () => {
    const [episode] = compare(INPUT, POLICY_NAMES).episodes;
    const figures = episode?.rows.flatMap((row) => row.figures) ?? [];
    for (const policy of POLICY_NAMES) {
      const alone = reconcile(INPUT, { policy }).episodes[0]?.figures;
      expect(new Set(figures.filter((figure) => figure.policy === policy))).toEqual(new Set(alone));
    }
    expect(episode?.rows.map(({ category, side, kind }) => [category, side, kind])).toEqual([
      ["killed", "Kyrgyzstan", "any"],
      ["killed", "all", "any"],
      ["wounded", "Tajikistan", "any"],
      ["wounded", "all", "any"],
    ]);
  });

  test("shows the part and the time asked for, with what the policies were set to", () => {
    const { policies, episodes } = compare(INPUT, ["hierarchy", "majority"], {
      asOf: "2022-09-18",
      category: "killed",
      side: "Kyrgyzstan",
      policyOptions: { hierarchy: ["un"] },
    });
    expect(policies).toEqual(["hierarchy", "majority"]);
    expect(episodes[0]?.rows.map(({ figures }) => figures.map(({ best }) => best))).toEqual([[50, 50]]);
  });

  test("refuses a policy and a setting that are none", () => {
    expect(() => compare(INPUT, ["sum-of-all" as "ucdp"])).toThrow(/No policy "sum-of-all"/u);
    const hierarchy = ["goverment"] as unknown as readonly ["un"];
    expect(() => compare(INPUT, ["hierarchy"], { policyOptions: { hierarchy } })).toThrow(
      /Give hierarchy= and/u,
    );
  });
});

describe("history", () => {
  const told = history(INPUT, { category: "killed" });
  const days = told.episodes[0]?.days ?? [];

  test("tells for each day of publication what its sources newly said, undated reports last", () => {
    const lines = days.map(({ day, statements }) => [
      day,
      ...statements.map(({ source, min, before }) => [source, before?.min ?? null, min]),
    ]);
    expect(lines).toEqual([
      ["2022-09-16", ["Ministry", null, 24]],
      ["2022-09-17", ["Ministry", 24, 36]],
      ["2022-09-18", ["Ministry", 36, 46], ["UN", null, 50]],
      [null, ["UN", 50, 70]],
    ]);
  });

  test.each(POLICY_NAMES)("ends each day with the figures that --as-of gives for it, under %s", (policy) => {
    const known = new Map<string, unknown>();
    for (const { day, figures } of history(INPUT, { policy }).episodes[0]?.days ?? []) {
      for (const { category, side, kind, speaker, low, best, high } of figures)
        known.set([category, side, kind, speaker].join("|"), [low, best, high]);
      const then =
        reconcile(INPUT, day === null ? { policy } : { policy, asOf: day }).episodes[0]?.figures ?? [];
      const numbered = then.filter(({ low, best, high }) => low !== null || best !== null || high !== null);
      expect(Object.fromEntries(known)).toEqual(
        Object.fromEntries(
          numbered.map(({ category, side, kind, speaker, low, best, high }) => [
            [category, side, kind, speaker].join("|"),
            [low, best, high],
          ]),
        ),
      );
    }
  });

  test("marks what was read on a later day than reports published after it", () => {
    const readAt = new Map([
      ["a", "2022-09-16T10:00:00Z"],
      ["b", "2022-09-18T10:00:00Z"],
      ["c", "2022-09-18T11:00:00Z"],
      ["late", "2022-09-21T08:00:00Z"],
    ]);
    const late = history(INPUT, { readAt }).episodes[0]?.days.flatMap(({ statements }) =>
      statements.flatMap(({ min, readLate }) => (readLate === null ? [] : [[min, readLate]])),
    );
    expect(late).toEqual([
      [36, "2022-09-21"],
      [9, "2022-09-21"],
    ]);
  });

  test("marks nothing where all was read on one day, in whatever order", () => {
    const readAt = new Map(INPUT.reports.map(({ id }, at) => [id, `2026-01-01T10:0${9 - at}:00Z`]));
    const marks = history(INPUT, { readAt }).episodes[0]?.days.flatMap(({ statements }) =>
      statements.map(({ readLate }) => readLate),
    );
    expect(new Set(marks)).toEqual(new Set([null]));
  });

  test("stays the same in any order of reports and claims", () => {
    const turned = { reports: [...INPUT.reports].reverse(), claims: [...INPUT.claims].reverse() };
    expect(history(turned)).toEqual(history(INPUT));
    expect(compare(turned, POLICY_NAMES)).toEqual(compare(INPUT, POLICY_NAMES));
  });
});

describe("a policy's settings", () => {
  test("are read one by one, the later of two for one policy counts", () => {
    const first = readPolicyOption("hierarchy=government, un,ngo");
    const both = readPolicyOption("acled=high-intensity", first);
    expect(both).toEqual({ hierarchy: ["government", "un", "ngo"], acled: { highIntensity: true } });
    expect(readPolicyOption("acled=low-intensity", both).acled).toEqual({ highIntensity: false });
    expect(readPolicyOption("official-chain=Kyrgyzstan/health-ministry,Tashiev")).toEqual({
      "official-chain": ["Kyrgyzstan/health-ministry", "Tashiev"],
    });
  });

  test.each([
    "hierarchy",
    "hierarchy=",
    "hierarchy=un,un",
    "hierarchy=un,army",
    "acled=very",
    "official-chain=a,,b",
    "ucdp=1",
    "=un",
    "",
  ])("%j is refused in one sentence that says what to give", (given) => {
    expect(() => readPolicyOption(given)).toThrow(/^--policy-option cannot be ".*"\. Give .+\.$/u);
  });
});
