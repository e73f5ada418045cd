import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Claim, VictimKind } from "../../domain/claim.js";
import type { Figure } from "../../domain/ledger.js";
import { type ReconcileOptions, reconcile } from "../reconcile.js";
import { claimLike, reportLike } from "../suite.js";
import { daysOf } from "./acled.js";
import { POLICY_NAMES } from "./index.js";

const SPEAKERS: Readonly<Record<string, readonly [key: string | null, side: string | null]>> = {
  Ministry: ["Kyrgyzstan/health-ministry", "Kyrgyzstan"],
  Emergencies: ["Kyrgyzstan/emergencies-ministry", "Kyrgyzstan"],
  Dushanbe: ["Tajikistan/state", "Tajikistan"],
  Hospital: ["Kyrgyzstan/hospital", "Kyrgyzstan"],
  UN: ["un", null],
  "Red Cross": ["red-cross", null],
  Reuters: ["reuters", null],
  AFP: ["afp", null],
  villager: ["?/villager", null],
  reports: ["?/reports", null],
  itself: [null, null],
};

/** Day of September 2022, who says so, how many (a number or bounds), and the rest. */
type Told = readonly [
  day: number,
  who: keyof typeof SPEAKERS,
  count: number | readonly [number | null, number | null],
  rest?: Partial<Claim> & { readonly kind?: VictimKind; readonly side?: string | null },
];

/** A report for each claim, every one a text of its own. */
function tell(told: readonly Told[]) {
  const iso = (day: number) => `2022-09-${String(day).padStart(2, "0")}`;
  const reports = told.map(([day], index) => reportLike({ id: `r${index}`, published: iso(day) }));
  const claims = told.map(([day, who, count, rest], index) => {
    const [sourceKey = null, sourceSide = null] = SPEAKERS[who] ?? [];
    const [min, max] = typeof count === "number" ? [count, count] : count;
    const source = sourceKey === null ? null : String(who);
    return claimLike({
      ...{ report: `r${index}`, source, sourceKey, sourceSide, min, max, asOf: iso(day) },
      ...{ start: index * 10, end: index * 10 + 5 },
      ...rest,
    });
  });
  return { reports, claims };
}

const figures = (told: readonly Told[], options: ReconcileOptions): readonly Figure[] =>
  reconcile(tell(told), options).episodes[0]?.figures ?? [];

function figure(
  told: readonly Told[],
  options: ReconcileOptions,
  side: string | null = "Kyrgyzstan",
  kind: VictimKind | "any" = "any",
): Figure | undefined {
  return figures(told, options).find((each) => each.side === side && each.kind === kind);
}

type Numbers = readonly [number | null, number | null, number | null];

const numbers = (each: Figure | undefined): Numbers | undefined =>
  each === undefined ? undefined : [each.low, each.best, each.high];

/** Vague words as the language packs read them. */
const VAGUE = {
  several: [[3, null], { approx: true }],
  "tens of": [[20, null], { approx: true }],
  dozens: [[24, null], { approx: true }],
  scores: [[40, null], { approx: true }],
  hundreds: [[200, null], { approx: true }],
  thousands: [[2000, null], { approx: true }],
  "a bare plural": [[1, null], { unquantified: true }],
} as const;

describe("ucdp", () => {
  const policy = { policy: "ucdp" } as const;
  const table: Readonly<Record<string, readonly [readonly Told[], Numbers]>> = {
    "is one number where nobody differs": [[[16, "Ministry", 24]], [24, 24, 24]],
    "takes the most reliable class for best, the others for low and high": [
      [
        [16, "Ministry", 24],
        [16, "UN", 31],
        [16, "Reuters", 20],
      ],
      [20, 31, 31],
    ],
    "takes the lower number where the most reliable class disagrees": [
      [
        [16, "UN", 31],
        [16, "Red Cross", 27],
        [16, "Ministry", 24],
      ],
      [24, 27, 31],
    ],
    "leaves the opponent's count out of low and high": [
      [
        [16, "Ministry", 24],
        [16, "Dushanbe", 90],
      ],
      [24, 24, 24],
    ],
    "rests on the opponent where nobody else speaks": [[[16, "Dushanbe", 90]], [90, 90, 90]],
    "leaves out the older, lower toll of another source": [
      [
        [15, "UN", 12],
        [16, "Ministry", 24],
      ],
      [24, 24, 24],
    ],
    "counts at least 24 as 24 in all three": [[[16, "Ministry", [24, null]]], [24, 24, 24]],
    "has low and high of a range": [[[16, "Ministry", [20, 30]]], [20, 20, 30]],
    "has only a low where there is only a vague word": [[[16, "UN", ...VAGUE.dozens]], [24, null, null]],
    "has only a high where all is unconfirmed": [
      [[16, "UN", 50, { status: "unconfirmed" }]],
      [null, null, 50],
    ],
  };
  test.each(Object.entries(table))("%s", (_, [told, expected]) => {
    expect(numbers(figure(told, policy))).toEqual(expected);
  });

  test("counts people of no known side apart, never in the sides or their sum", () => {
    const told: readonly Told[] = [
      [16, "Ministry", 24],
      [16, "Dushanbe", 10, { side: "Tajikistan" }],
      [16, "Reuters", 7, { side: null }],
    ];
    expect(numbers(figure(told, policy, "all"))).toEqual([34, 34, 34]);
    expect(numbers(figure(told, policy, null))).toEqual([7, 7, 7]);
    expect(figure(told, policy, "all")?.notes).toContain("7 of no known side are counted apart");
  });
});

describe("acled", () => {
  const policy = { policy: "acled" } as const;
  const high = { policy: "acled", policyOptions: { acled: { highIntensity: true } } } as const;
  const words = [
    ["several", 3, 10],
    ["a bare plural", 3, 10],
    ["tens of", 10, 10],
    ["dozens", 12, 12],
    ["scores", 20, 20],
    ["hundreds", 100, 100],
    ["thousands", 1000, 1000],
  ] as const;
  test.each(words)("%s counts as %d, and as %d in a high-intensity setting", (word, low, intense) => {
    const told: readonly Told[] = [[16, "Reuters", ...VAGUE[word]]];
    expect(numbers(figure(told, policy))).toEqual([low, low, low]);
    expect(numbers(figure(told, high))).toEqual([intense, intense, intense]);
  });

  const table: Readonly<Record<string, readonly [readonly Told[], number | null]>> = {
    "is the lowest of equally good figures": [
      [
        [16, "Reuters", 24],
        [16, "AFP", 20],
        [16, "Ministry", 31],
      ],
      20,
    ],
    "is a more reliable figure than the lowest": [
      [
        [16, "Reuters", 20],
        [16, "UN", 31],
      ],
      31,
    ],
    "is a corroborated figure rather than the lowest": [
      [
        [16, "Reuters", 24],
        [16, "AFP", 20],
        [16, "Ministry", 24],
      ],
      24,
    ],
    "prefers a number to a vague word": [
      [
        [16, "UN", ...VAGUE.dozens],
        [16, "Reuters", 31],
      ],
      31,
    ],
    "is 0 where nothing is said": [[[16, "Ministry", [null, null], { status: "withheld" }]], 0],
    "is the floor of at least 24": [[[16, "Ministry", [24, null]]], 24],
    "is nothing where only an upper end is given": [[[16, "Ministry", [null, 30]]], null],
    "is the largest of several incidents where there is no total": [
      [
        [16, "Ministry", 4, { scope: "incident", place: "Batken" }],
        [16, "Ministry", 6, { scope: "incident", place: "Leilek" }],
      ],
      6,
    ],
  };
  test.each(Object.entries(table))("%s", (_, [told, expected]) => {
    expect(numbers(figure(told, policy))).toEqual([expected, expected, expected]);
  });

  test("adds the sides' numbers to one number", () => {
    const told: readonly Told[] = [
      [16, "Ministry", [24, null]],
      [16, "Dushanbe", 10, { side: "Tajikistan" }],
    ];
    expect(numbers(figure(told, policy, "all"))).toEqual([34, 34, 34]);
  });

  test("divides a total over its days equally, the remainder to the first", () => {
    const told: readonly Told[] = [
      [14, "Ministry", 3],
      [16, "Ministry", 46],
    ];
    const days = figure(told, policy)?.days?.map(({ day, derived }) => [day, derived]);
    expect(days).toEqual([
      ["2022-09-14", 16],
      ["2022-09-15", 15],
      ["2022-09-16", 15],
    ]);
  });

  test.each([
    [10, 4, [4, 2, 2, 2]],
    [3, 5, [3, 0, 0, 0, 0]],
    [0, 2, [0, 0]],
    [9, 3, [3, 3, 3]],
  ] as const)("%d over %d days is %j", (total, length, shares) => {
    const days = daysOf(
      total,
      "2022-09-28",
      `2022-${length > 3 ? "10-0" : "09-"}${length > 3 ? length - 3 : 27 + length}`,
    );
    expect(days.map(({ derived }) => derived)).toEqual(shares);
  });
});

describe("ibc", () => {
  const policy = { policy: "ibc" } as const;
  const civilian = { kind: "civilian" } as const;
  const of = (told: readonly Told[]) => figure(told, policy, "Kyrgyzstan", "civilian");

  test("has minimum and maximum of the sources that differ, and no best", () => {
    const found = of([
      [16, "Ministry", 24, civilian],
      [16, "Reuters", 31, civilian],
    ]);
    expect(numbers(found)).toEqual([24, null, 31]);
    expect(found?.grade).toBe("corroborated");
  });

  test("keeps a figure of one source as provisional, however many outlets quote it", () => {
    const found = of([
      [16, "Ministry", 24, civilian],
      [17, "Ministry", 24, { ...civilian, via: "Reuters" }],
      [17, "Ministry", 24, { ...civilian, via: "AFP" }],
    ]);
    expect(numbers(found)).toEqual([24, null, 24]);
    expect(found?.grade).toBe("provisional");
  });

  test("counts nobody who is not said to be a civilian", () => {
    const told: readonly Told[] = [
      [16, "Ministry", 24],
      [16, "Reuters", 10, { kind: "military" }],
    ];
    for (const each of figures(told, policy)) {
      expect(numbers(each)).toEqual([null, null, null]);
      expect(each.ignored.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^not civilian: /u)]);
    }
  });

  test("counts the civilians of one incident where there is no total", () => {
    const incident = { kind: "civilian", scope: "incident", place: "Batken" } as const;
    const found = figure(
      [
        [16, "Ministry", 4, incident],
        [16, "Reuters", 6, incident],
        [16, "AFP", 9, { ...incident, kind: "military" }],
      ],
      policy,
    );
    expect(numbers(found)).toEqual([4, null, 6]);
    expect(found?.grade).toBe("corroborated");
  });
});

describe("airwars", () => {
  const policy = { policy: "airwars" } as const;
  const civilian = { kind: "civilian" } as const;
  const military = { kind: "military" } as const;
  const of = (told: readonly Told[], kind: VictimKind | "any" = "civilian") =>
    figure(told, policy, "Kyrgyzstan", kind);

  test("has minimum and maximum, and is fair with two sources, weak with one", () => {
    const two: readonly Told[] = [
      [16, "Ministry", 24, civilian],
      [16, "Reuters", 31, civilian],
    ];
    expect([numbers(of(two)), of(two)?.grade]).toEqual([[24, null, 31], "fair"]);
    const one = two.slice(0, 1);
    expect([numbers(of(one)), of(one)?.grade]).toEqual([[24, null, 24], "weak"]);
  });

  test("takes the attacker's word alone for context", () => {
    const found = of([[16, "Dushanbe", 5, civilian]]);
    expect(numbers(found)).toEqual([null, null, null]);
    expect(found?.used).toEqual([]);
    expect(found?.ignored[0]?.reason).toMatch(/^context: 5, Dushanbe/u);
  });

  test("is confirmed where the attacker admits it beside others, whose numbers stand", () => {
    const found = of([
      [16, "Ministry", 24, civilian],
      [16, "Dushanbe", 5, civilian],
    ]);
    expect([numbers(found), found?.grade]).toEqual([[24, null, 24], "confirmed"]);
  });

  test("counts contested civilians from 0, in both fields", () => {
    const told: readonly Told[] = [
      [16, "Ministry", 24, civilian],
      [16, "Reuters", 24, military],
    ];
    expect([numbers(of(told)), of(told)?.grade]).toEqual([[0, null, 24], "contested"]);
    expect([numbers(of(told, "military")), of(told, "military")?.grade]).toEqual([
      [0, null, 24],
      "contested",
    ]);
  });

  test("contests nothing where one source tells civilians and soldiers apart", () => {
    const told: readonly Told[] = [
      [16, "Ministry", 24, civilian],
      [16, "Ministry", 24, military],
    ];
    expect(of(told)?.grade).toBe("weak");
    expect([numbers(of(told, "military")), of(told, "military")?.grade]).toEqual([
      [24, null, 24],
      "discounted",
    ]);
  });

  test("counts people as civilians where nothing shows otherwise", () => {
    const found = of([[16, "Ministry", 24]], "any");
    expect([numbers(found), found?.grade]).toEqual([[24, null, 24], "weak"]);
    expect(found?.notes).toContain("counted as civilians where nothing shows otherwise");
  });
});

describe("majority", () => {
  const policy = { policy: "majority" } as const;
  const table: Readonly<Record<string, readonly [readonly Told[], Numbers]>> = {
    "is the number most tellers give": [
      [
        [16, "Reuters", 24],
        [16, "AFP", 24],
        [16, "Ministry", 31],
      ],
      [24, 24, 31],
    ],
    "counts ten outlets with one source once": [
      [
        [16, "Ministry", 31, { via: "Reuters" }],
        [16, "Ministry", 31, { via: "AFP" }],
        [16, "Ministry", 31, { via: "TASS" }],
        [16, "UN", 24],
        [16, "Red Cross", 24],
      ],
      [24, 24, 31],
    ],
    "takes at least 24 for a vote for 24": [
      [
        [16, "Reuters", [24, null]],
        [16, "AFP", 24],
        [16, "Ministry", 31],
      ],
      [24, 24, 31],
    ],
    "is the more reliable source's of equal votes": [
      [
        [16, "Ministry", 31],
        [16, "UN", 24],
      ],
      [24, 24, 31],
    ],
    "is open where somebody else says at least more": [
      [
        [16, "Reuters", 24],
        [16, "AFP", 24],
        [16, "UN", [31, null]],
      ],
      [24, 24, null],
    ],
  };
  test.each(Object.entries(table))("%s", (_, [told, expected]) => {
    expect(numbers(figure(told, policy))).toEqual(expected);
  });

  test("counts copies of one text once", () => {
    const { reports, claims } = tell([
      [16, "itself", 24],
      [16, "itself", 24],
      [16, "itself", 24],
      [16, "UN", 31],
      [16, "Red Cross", 31],
    ]);
    const copies = reports.map((report, index) => (index < 3 ? { ...report, sketch: [1, 2, 3, 4] } : report));
    const found = reconcile({ reports: copies, claims }, policy).episodes[0]?.figures[0];
    expect(numbers(found)).toEqual([24, 31, 31]);
    expect(found?.notes[0]).toBe("given by 2 of 3 independent tellings: 31, UN, 2022-09-16");
  });
});

describe("hierarchy", () => {
  const told: readonly Told[] = [
    [16, "Ministry", 24],
    [16, "UN", 31],
    [17, "Reuters", 40],
    [17, "Dushanbe", 90],
  ];
  const by = (...hierarchy: readonly ("government" | "un" | "media" | "ngo" | "opponent")[]) =>
    figure(told, { policy: "hierarchy", policyOptions: { hierarchy } });

  test("rests on the highest kind of source, government first unless told otherwise", () => {
    expect(figure(told, { policy: "hierarchy" })?.best).toBe(24);
    expect(by("un", "government", "media")?.best).toBe(31);
    expect(by("media", "un")?.best).toBe(40);
    expect(by("opponent")?.best).toBe(90);
  });

  test("lets kinds lower in the list widen the range, and leaves out what is not in it", () => {
    expect(numbers(by("government", "un", "ngo", "media"))).toEqual([24, 24, 40]);
    const reasons = by("government", "un", "ngo", "media")?.ignored.map(({ reason }) => reason);
    expect(reasons).toEqual(["not in the list: 90, Dushanbe, 2022-09-17, opponent"]);
    expect(numbers(by("ngo"))).toEqual([null, null, null]);
  });
});

test.each(POLICY_NAMES)("%s has its paragraph in docs/rules.md, with an example", (name) => {
  const rules = readFileSync(join(import.meta.dirname, "../../../docs/rules.md"), "utf8");
  const paragraphs = rules.split("\n\n").filter((each) => each.startsWith(`**\`${name}\`**`));
  expect(paragraphs).toHaveLength(1);
  expect(paragraphs[0]).toMatch(/\*Example:\* .*\d/su);
});

test("what a user has set makes a figure of another id, under that policy alone", () => {
  const told: readonly Told[] = [[16, "UN", 31]];
  const id = (options: ReconcileOptions) => figure(told, options)?.id;
  const policyOptions = { hierarchy: ["un"] } as const;
  expect(id({ policy: "hierarchy", policyOptions })).not.toBe(id({ policy: "hierarchy" }));
  expect(id({ policy: "ucdp", policyOptions })).toBe(id({ policy: "ucdp" }));
});

describe("official-chain", () => {
  const policy = { policy: "official-chain" } as const;
  const chain = (...speakers: readonly string[]) => ({
    ...policy,
    policyOptions: { "official-chain": speakers },
  });

  test("takes for each day the first speaker with a figure, and the last day's for the figure", () => {
    const told: readonly Told[] = [
      [16, "Ministry", 24],
      [16, "Emergencies", 30],
      [17, "Emergencies", 37],
      [18, "Ministry", 46],
      [18, "UN", 50],
    ];
    const found = figure(told, chain("Kyrgyzstan/health-ministry", "Kyrgyzstan/emergencies-ministry"));
    expect(
      found?.days?.map(({ day, speaker, reported, change }) => [day, speaker, reported, change]),
    ).toEqual([
      ["2022-09-16", "Ministry", 24, null],
      ["2022-09-17", "Emergencies", 37, 13],
      ["2022-09-18", "Ministry", 46, 9],
    ]);
    expect(numbers(found)).toEqual([46, 46, 46]);
    expect(figure(told, chain("emergencies"))?.best).toBe(37);
  });

  test("keeps reported and derived numbers in columns of their own", () => {
    const told: readonly Told[] = [
      [16, "Ministry", 46],
      [17, "Ministry", 13, { scope: "increment" }],
    ];
    expect(figure(told, policy)?.days).toEqual([
      { day: "2022-09-16", speaker: "Ministry", reported: 46, derived: null, change: null, phase: 1 },
      { day: "2022-09-17", speaker: "Ministry", reported: null, derived: 59, change: 13, phase: 1 },
    ]);
  });

  test("opens a new phase where a speaker starts again at zero", () => {
    const found = figure(
      [
        [16, "Ministry", 46],
        [17, "Ministry", 0],
        [18, "Ministry", 4],
      ],
      policy,
    );
    expect(found?.days?.map(({ phase, reported, change }) => [phase, reported, change])).toEqual([
      [1, 46, null],
      [2, 0, null],
      [2, 4, 4],
    ]);
    expect(numbers(found)).toEqual([4, 4, 4]);
    expect(found?.notes).toContain(
      "phase 1 ended with 46 on 2022-09-16; the count starts again on 2022-09-17",
    );
  });

  test("takes a small fall for a correction, not for a new phase", () => {
    const found = figure(
      [
        [16, "Ministry", 46],
        [17, "Ministry", 44],
      ],
      policy,
    );
    expect(found?.days?.map(({ phase, change }) => [phase, change])).toEqual([
      [1, null],
      [1, -2],
    ]);
  });

  test("without a list follows the victims' own offices, those of most days first", () => {
    const found = figure(
      [
        [16, "Emergencies", 20],
        [16, "Ministry", 24],
        [17, "Ministry", 30],
        [17, "Dushanbe", 90],
        [18, "UN", 50],
      ],
      policy,
    );
    expect(found?.days?.map(({ speaker, reported }) => [speaker, reported])).toEqual([
      ["Ministry", 24],
      ["Ministry", 30],
    ]);
    expect(found?.ignored.map(({ reason }) => reason.split(":")[0]).sort()).toEqual([
      "not first",
      "not in the chain",
      "not in the chain",
      "older",
    ]);
  });
});
