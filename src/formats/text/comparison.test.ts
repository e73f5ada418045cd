import { describe, expect, test } from "vitest";
import type { Comparison, Figure, History, Statement } from "../../domain/ledger.js";
import { byDayText } from "../words/by-day.js";
import { comparisonText } from "./comparison.js";
import { historyText } from "./day-by-day.js";

const PLAIN = { width: 80, colour: false };

const EPISODE = {
  id: "e_1",
  name: "Kyrgyzstan – Tajikistan, September 2022",
  sides: ["Kyrgyzstan", "Tajikistan"],
  places: [],
  start: "2022-09-16",
  end: "2022-09-18",
  reports: ["r1", "r2"],
};

function figure(policy: string, more: Partial<Figure>): Figure {
  return {
    ...{ id: "f_1", category: "killed", side: "Kyrgyzstan", kind: "any", speaker: null, asOf: "2022-09-18" },
    ...{ low: 46, best: 46, high: 46, approx: false, policy, used: [], ignored: [], notes: [] },
    ...more,
  };
}

const row = (side: string, figures: readonly Figure[]) =>
  ({ category: "killed", side, kind: "any", figures }) as const;

const COMPARISON: Comparison = {
  policies: ["latest-official", "ibc", "by-speaker"],
  episodes: [
    {
      ...EPISODE,
      rows: [
        row("Kyrgyzstan", [
          figure("latest-official", { low: 36, best: 46, high: 59 }),
          figure("ibc", { low: 24, best: null, high: 31, grade: "provisional" }),
          figure("by-speaker", { speaker: "Kyrgyzstan" }),
          figure("by-speaker", { speaker: "neutral", low: 50, best: 50, high: null }),
        ]),
        row("Tajikistan", [
          figure("latest-official", {
            side: "Tajikistan",
            low: 137_000,
            best: 137_000,
            high: 137_000,
            approx: true,
          }),
          figure("ibc", { side: "Tajikistan", low: null, best: null, high: null }),
        ]),
      ],
    },
  ],
};

describe("a comparison", () => {
  test("has a line a policy, a column a side, and a line a speaker where none are merged", () => {
    const lines = comparisonText(COMPARISON, PLAIN).split("\n");
    expect(lines.slice(2, 9)).toEqual([
      "",
      "Killed                           Kyrgyzstan     Tajikistan",
      "  latest-official                46 (36–59)  about 137,000",
      "  ibc                     24–31 provisional              –",
      "  by-speaker: Kyrgyzstan                 46              –",
      "              neutral                   50+              –",
      "",
    ]);
  });

  test("puts below what does not fit, and keeps to its width", () => {
    const many = ["Kyrgyzstan", "Tajikistan", "Armenia", "Azerbaijan", "Thailand", "Cambodia"].map((side) =>
      row(side, [figure("latest-official", { side, low: 131_000, best: 136_770, high: 138_000 })]),
    );
    const comparison = { ...COMPARISON, episodes: [{ ...EPISODE, rows: many }] };
    for (const width of [60, 80, 140]) {
      const page = comparisonText(comparison, { width, colour: false });
      expect(Math.max(...page.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
      expect(page.match(/136,770 \(131,000–138,000\)/gu)).toHaveLength(6);
    }
  });

  test("of nothing is a sentence", () => {
    expect(comparisonText({ policies: [], episodes: [] }, PLAIN)).toMatch(/^No episode: .*\n$/u);
    const empty = { ...COMPARISON, episodes: [{ ...EPISODE, rows: [] }] };
    expect(comparisonText(empty, PLAIN)).toContain("No figure under any of these policies.");
  });
});

const STATEMENT: Statement = {
  ...{ category: "killed", side: "Kyrgyzstan", kind: "unknown", sourceKey: "k", approx: false, claims: [] },
  ...{ source: "the Health Ministry", asOf: "2022-09-16", min: 24, max: 24, before: null, readLate: null },
};

const HISTORY: History = {
  episodes: [
    {
      ...EPISODE,
      policy: "latest-official",
      days: [
        {
          day: "2022-09-16",
          statements: [STATEMENT],
          figures: [figure("latest-official", { low: 24, best: 24, high: null })],
        },
        {
          day: "2022-09-18",
          statements: [
            {
              ...STATEMENT,
              min: 46,
              max: 46,
              before: { min: 24, max: 24, approx: false },
              readLate: "2022-11-01",
            },
          ],
          figures: [figure("latest-official", { low: 36, best: 46, high: 59 })],
        },
        { day: null, statements: [{ ...STATEMENT, min: 50, max: null, asOf: null }], figures: [] },
      ],
    },
  ],
};

describe("a history", () => {
  test("tells by day what each source newly said, and the toll it makes", () => {
    expect(historyText(HISTORY, PLAIN).split("\n").slice(2, -1)).toEqual([
      "",
      "16 Sep 2022",
      "  killed  Kyrgyzstan       24  Health Ministry",
      "  toll: killed Kyrgyzstan 24+",
      "",
      "18 Sep 2022",
      "  killed  Kyrgyzstan  24 → 46  Health Ministry (as of 16 Sep; read late, on 1",
      "                               Nov 2022)",
      "  toll: killed Kyrgyzstan 46 (36–59)",
      "",
      "Undated reports",
      "  killed  Kyrgyzstan      50+  Health Ministry",
    ]);
  });

  test("keeps to its width, and of nothing is a sentence", () => {
    for (const width of [60, 80, 110]) {
      const lines = historyText(HISTORY, { width, colour: false }).split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
    expect(historyText({ episodes: [] }, PLAIN)).toMatch(/^No episode: .*\n$/u);
  });
});

describe("a figure's days", () => {
  const day = { speaker: null, reported: null, derived: null, change: null, phase: 1 };
  const of = (days: Figure["days"]) =>
    byDayText(figure("x", days === undefined ? {} : { days }), "2022").map((line) =>
      line.replaceAll("\u00a0", " "),
    );

  test("are a chain with its derived numbers and phases, or shares", () => {
    const chain = [
      { ...day, day: "2022-09-16", speaker: "M", reported: 46 },
      { ...day, day: "2022-09-17", speaker: "M", derived: 59 },
      { ...day, day: "2022-09-18", speaker: "M", reported: 0, phase: 2 },
    ];
    expect(of(chain)).toEqual(["46 on 16 Sep → 59 on 17 Sep (derived) → phase 2: 0 on 18 Sep"]);
    const shares = [16, 15, 15].map((derived, index) => ({ ...day, day: `2022-09-${14 + index}`, derived }));
    expect(of(shares)).toEqual(["divided over 3 days: 16 on 14 Sep, then 15 a day"]);
    expect(of(shares.slice(1))).toEqual(["divided over 2 days: 15 a day"]);
    expect(of(undefined)).toEqual([]);
  });
});
