import { describe, expect, test } from "vitest";
import { type Claim, REVISED_RULE } from "../domain/claim.js";
import { type ReconcileOptions, reconcile } from "./reconcile.js";
import { claimLike, figureIn, reportLike } from "./suite.js";

/** One report a day, by the day's name; claims as [side, min, max, source, the rest]. */
type Told = readonly [string | null, number | null, number | null, string | null, Partial<Claim>?];

const OFFICIAL: Readonly<Record<string, string>> = {
  Bishkek: "Kyrgyzstan",
  "Health Ministry": "Kyrgyzstan",
  Dushanbe: "Tajikistan",
};

function tell(days: Readonly<Record<string, readonly Told[]>>) {
  const reports = Object.keys(days).map((day) =>
    reportLike({ id: day, published: /^\d/u.test(day) ? (day.split(" ")[0] ?? null) : null }),
  );
  const claims = Object.entries(days).flatMap(([report, told]) =>
    told.map(([side, min, max, source, rest], index) =>
      claimLike({
        ...{ report, side, min, max, source, start: index * 10, end: index * 10 + 5 },
        ...{ sourceKey: source, sourceSide: OFFICIAL[source ?? ""] ?? null },
        ...rest,
      }),
    ),
  );
  return { reports, claims };
}

const ledgerOf = (days: Readonly<Record<string, readonly Told[]>>, options?: ReconcileOptions) =>
  reconcile(tell(days), options);

function killed(days: Readonly<Record<string, readonly Told[]>>, side: string | null = "Kyrgyzstan") {
  const figure = figureIn(ledgerOf(days), "killed", side);
  return figure === undefined ? undefined : [figure.low, figure.best, figure.high];
}

const checksOf = (days: Readonly<Record<string, readonly Told[]>>) =>
  ledgerOf(days).episodes[0]?.checks.map(({ rule, holds, message }) => `${rule} ${holds}: ${message}`) ?? [];

test("a total that falls replaces the higher one where its report tells of a revision", () => {
  const fall = (rules: readonly string[]) => ({
    "2022-09-16": [["Kyrgyzstan", 124, 124, "Bishkek"] as Told],
    "2022-09-18": [["Kyrgyzstan", 118, 118, "Bishkek", { rules }] as Told],
  });
  expect(killed(fall([]))).toEqual([118, 118, 124]);
  expect(checksOf(fall([]))).toHaveLength(1);
  expect(killed(fall([REVISED_RULE]))).toEqual([118, 118, 118]);
  expect(checksOf(fall([REVISED_RULE]))).toEqual([]);
  const figure = figureIn(ledgerOf(fall([REVISED_RULE])), "killed", "Kyrgyzstan");
  expect(figure?.ignored[0]?.reason).toBe("superseded: correction: replaced by 118 of 2022-09-18");
});

test("a side's own count of one strike is told beside its lower total, though others claim more", () => {
  const total: Told = ["Kyrgyzstan", 12, 12, "Bishkek"];
  const claimed: Told = ["Kyrgyzstan", 200, 200, "Dushanbe"];
  const strike = (source: string): Told => [
    "Kyrgyzstan",
    35,
    35,
    source,
    { scope: "incident", place: "Batken" },
  ];
  const notes = (source: string) =>
    figureIn(
      ledgerOf({ "2022-09-16": [total, claimed], "2022-09-18": [strike(source)] }),
      "killed",
      "Kyrgyzstan",
    )?.notes;
  const told = (source: string) =>
    `set aside: 35, ${source}, 2022-09-18, is told of one strike, clash or day`;
  expect(notes("Bishkek")).toContain(told("Bishkek"));
  expect(notes("the UN")).not.toContain(told("the UN"));
});

test("a side's office takes back what another of its offices told", () => {
  const days = {
    "2022-09-16": [["Kyrgyzstan", 11, 11, "Bishkek"] as Told],
    "2022-09-18": [
      ["Kyrgyzstan", 9, 9, "Health Ministry"] as Told,
      ["Kyrgyzstan", 11, 11, "Health Ministry", { previous: true }] as Told,
    ],
  };
  expect(killed(days)).toEqual([9, 9, 9]);
  const un: Told = ["Kyrgyzstan", 11, 11, "the UN"];
  expect(killed({ ...days, "2022-09-16": [un] })).toEqual([9, 9, 11]);
});

describe("what one side claims of another's people", () => {
  const claimed = (status: Claim["status"], scope: Claim["scope"] = "total"): Told => [
    "Kyrgyzstan",
    71,
    null,
    "Dushanbe",
    { status, scope },
  ];

  test("is in no figure once a report tells that it is denied, in whatever report it stands", () => {
    const days = {
      "2022-09-16": [claimed("asserted")],
      "2022-09-17": [["Kyrgyzstan", 15, 15, "Bishkek", { scope: "incident" }] as Told],
      "2022-09-18": [claimed("denied", "incident")],
      "2022-09-19": [claimed("asserted")],
    };
    expect(killed(days)).toEqual([15, 15, null]); // the only count there is
    const figure = figureIn(ledgerOf(days), "killed", "Kyrgyzstan");
    expect(figure?.ignored.map(({ reason }) => reason.split(":")[0])).toEqual(["denied", "denied", "denied"]);
    expect(killed({ "2022-09-16": days["2022-09-16"], "2022-09-18": days["2022-09-18"] })).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("is denied in a title, too, that makes 70 of more than 70", () => {
    const title: Told = ["Kyrgyzstan", 70, 70, "Dushanbe"];
    const days = { "2022-09-16": [title, claimed("denied")] };
    expect(killed(days)).toEqual([null, null, null]);
    expect(killed({ ...days, "2022-09-17": [["Kyrgyzstan", 80, 80, "Dushanbe"]] })).toEqual([80, 80, 80]);
  });

  test("is not denied with the same number of another strike, nor with a strike's few", () => {
    const strike = (min: number, place: string, status: Claim["status"] = "asserted"): Told => [
      "Kyrgyzstan",
      min,
      min,
      "Dushanbe",
      { status, scope: "incident", place },
    ];
    const reasons = (denied: Told, other: Told) =>
      ledgerOf({ "2022-09-02": [denied], "2022-09-20": [other] }).episodes.flatMap(({ figures }) =>
        figures.flatMap(({ ignored }) => ignored.filter(({ reason }) => reason.startsWith("denied"))),
      ).length;
    expect(reasons(strike(3, "Batken", "denied"), strike(3, "Leilek"))).toBe(1);
    expect(reasons(strike(3, "Batken", "denied"), strike(3, "the Batken"))).toBe(2);
    expect(reasons(strike(3, "Batken", "denied"), ["Kyrgyzstan", 3, 3, "Dushanbe"])).toBe(1);
    expect(reasons(strike(70, "Batken", "denied"), strike(70, "Leilek"))).toBe(1);
    expect(reasons(strike(70, "Batken", "denied"), ["Kyrgyzstan", 70, 70, "Dushanbe"])).toBe(1);
  });

  test("is denied where nobody is named whose claim it is", () => {
    const denial: Told = ["Kyrgyzstan", 70, 70, null, { status: "denied" }];
    const own: Told = ["Kyrgyzstan", 19, 19, "Bishkek"];
    expect(
      killed({ "2022-09-16": [["Kyrgyzstan", 70, 70, "Dushanbe"]], "2022-09-17": [denial, own] }),
    ).toEqual([19, 19, 19]);
    expect(killed({ "2022-09-16": [["Kyrgyzstan", 70, 70, "Bishkek"]], "2022-09-17": [denial] })).toEqual([
      70, 70, 70,
    ]);
  });

  test("is no count that is far below the people's own", () => {
    const days = {
      "2022-09-16": [
        ["Kyrgyzstan", 450, 450, "Dushanbe"],
        ["Kyrgyzstan", 58, 58, "Bishkek"],
      ] as Told[],
    };
    expect(checksOf(days)).toEqual([]);
  });

  test("gives way to what the people's own side counts of one kind", () => {
    const soldiers: Partial<Claim> = { victims: { side: "Kyrgyzstan", kind: "military", who: null } };
    const days = {
      "2022-09-16": [["Kyrgyzstan", 120, 120, "Dushanbe", { sourceKey: "Tajikistan" }] as Told],
      "2022-09-15": [["Kyrgyzstan", 16, 16, "Bishkek", soldiers] as Told],
    };
    const figure = figureIn(ledgerOf(days), "killed", "Kyrgyzstan");
    expect(figure).toMatchObject({ low: 16, best: 16, high: 120 });
    expect(figure?.notes[0]).toBe(
      "16, Bishkek, 2022-09-15, counts military alone: the side's whole is the other side's word, 120, Dushanbe, 2022-09-16",
    );
    expect(figure?.used).toHaveLength(2);
  });

  test("stands by speaker in the words of who says it, and so does a title that repeats it", () => {
    const days = {
      "2022-09-16": [
        ["Kyrgyzstan", 71, 71, "Dushanbe"] as Told,
        ["Kyrgyzstan", 71, 71, null, { inTitle: true }] as Told,
        ["Kyrgyzstan", 15, 15, null] as Told,
      ],
    };
    const [episode] = ledgerOf(days, { policy: "by-speaker" }).episodes;
    expect(episode?.figures.map(({ speaker, best, used }) => [speaker, best, used.length])).toEqual([
      ["Tajikistan", 71, 2],
      ["neutral", 15, 1],
    ]);
  });

  test("takes no count away that a side gives of its own, or a bystander", () => {
    for (const source of ["Bishkek", "the UN"])
      expect(
        killed({
          "2022-09-16": [["Kyrgyzstan", 50, 50, source]],
          "2022-09-17": [["Kyrgyzstan", 50, 50, source, { status: "denied" }]],
        }),
      ).toEqual([50, 50, 50]);
  });

  test("is no floor where its own side or a bystander counts in single clashes", () => {
    const clash = (source: string, number: number, place: string): Told => [
      "Kyrgyzstan",
      number,
      number,
      source,
      { scope: "incident", place, sourceKey: source === "the UN" ? "un" : "Tajikistan" },
    ];
    const days = { "2022-09-16": [clash("Dushanbe", 71, "Batken"), clash("the UN", 15, "Leilek")] };
    expect(killed(days)).toEqual([15, null, null]);
    expect(figureIn(ledgerOf(days), "killed", "Kyrgyzstan")?.notes).toContain(
      "more is said: 71, Dushanbe, 2022-09-16, the other side's word of one strike, clash or day",
    );
    expect(
      killed({ "2022-09-16": [clash("Dushanbe", 71, "Batken"), clash("Dushanbe", 5, "Leilek")] }),
    ).toEqual([71, null, null]);
  });

  test("has the side's own word beside it, and what bystanders counted before in its range", () => {
    const enemy = { sourceKey: "Tajikistan" };
    const days = {
      "2022-09-15": [["Kyrgyzstan", 30, 30, "the UN", { sourceKey: "un" }] as Told],
      "2022-09-16": [
        ["Kyrgyzstan", 700, 700, "Dushanbe", enemy] as Told,
        ["Kyrgyzstan", 15, 15, "Bishkek", { scope: "incident", sourceKey: "Kyrgyzstan" }] as Told,
      ],
    };
    expect(killed(days)).toEqual([30, 700, 700]);
    expect(figureIn(ledgerOf(days), "killed", "Kyrgyzstan")?.notes).toContain(
      "own count: 15, Bishkek, 2022-09-16, of one strike, clash or day",
    );
  });
});

describe("a side's figure", () => {
  const table: Readonly<
    Record<string, readonly [Readonly<Record<string, readonly Told[]>>, readonly (number | null)[]]>
  > = {
    "is the newest total of its own authority": [
      {
        "2022-09-16": [["Kyrgyzstan", 24, 24, "Bishkek"]],
        "2022-09-18": [["Kyrgyzstan", 46, 46, "Bishkek"]],
      },
      [46, 46, 46],
    ],
    "is the official one even where another source is newer": [
      { "2022-09-16": [["Kyrgyzstan", 24, 24, "Bishkek"]], "2022-09-17": [["Kyrgyzstan", 24, 24, "the UN"]] },
      [24, 24, 24],
    ],
    "widens to another source's higher total": [
      {
        "2022-09-16": [
          ["Kyrgyzstan", 24, 24, "Bishkek"],
          ["Kyrgyzstan", 31, 31, "the UN"],
        ],
      },
      [24, 24, 31],
    ],
    "widens to another source's lower total of the same day": [
      {
        "2022-09-16": [
          ["Kyrgyzstan", 24, 24, "Bishkek"],
          ["Kyrgyzstan", 20, 20, "the UN"],
        ],
      },
      [20, 24, 24],
    ],
    "is not lowered by an older, lower total of another source": [
      { "2022-09-15": [["Kyrgyzstan", 12, 12, "the UN"]], "2022-09-16": [["Kyrgyzstan", 24, 24, "Bishkek"]] },
      [24, 24, 24],
    ],
    "ignores an outlet that repeats what the ministry has replaced": [
      {
        "2022-09-16": [["Kyrgyzstan", 24, 24, "Bishkek"]],
        "2022-09-18": [["Kyrgyzstan", 46, 46, "Bishkek"]],
        "2022-09-19": [["Kyrgyzstan", 24, 24, null]],
      },
      [46, 46, 46],
    ],
    "keeps two totals of one day as a range": [
      {
        "2022-09-16": [
          ["Kyrgyzstan", 24, 24, "Bishkek"],
          ["Kyrgyzstan", 26, 26, "Bishkek"],
        ],
      },
      [24, 26, 26],
    ],
    "takes the later of two hours of one day": [
      {
        "2022-09-16": [
          ["Kyrgyzstan", 24, 24, "Bishkek", { asOf: "2022-09-16T10:00" }],
          ["Kyrgyzstan", 26, 26, "Bishkek", { asOf: "2022-09-16T18:00" }],
        ],
      },
      [26, 26, 26],
    ],
    "grows by an increment without a total: 46 + 13": [
      {
        "2022-09-17": [["Kyrgyzstan", 46, 46, "Bishkek"]],
        "2022-09-18": [["Kyrgyzstan", 13, 13, "Bishkek", { scope: "increment" }]],
      },
      [59, 59, 59],
    ],
    "takes one increment told by two reports once": [
      {
        "2022-09-17": [["Kyrgyzstan", 46, 46, "Bishkek"]],
        "2022-09-18": [["Kyrgyzstan", 13, 13, "Bishkek", { scope: "increment" }]],
        "2022-09-18b": [["Kyrgyzstan", 13, 13, "Bishkek", { scope: "increment" }]],
      },
      [59, 59, 59],
    ],
    "does not add an increment to the total given with it": [
      {
        "2022-09-17": [["Kyrgyzstan", 46, 46, "Bishkek"]],
        "2022-09-18": [
          ["Kyrgyzstan", 13, 13, "Bishkek", { scope: "increment" }],
          ["Kyrgyzstan", 59, 59, "Bishkek"],
        ],
      },
      [59, 59, 59],
    ],
    "is a floor with a count where the source says at least": [
      { "2022-09-16": [["Kyrgyzstan", 24, null, "Bishkek"]] },
      [24, 24, null],
    ],
    "has no best where the source says up to": [
      { "2022-09-16": [["Kyrgyzstan", null, 30, "Bishkek"]] },
      [null, null, 30],
    ],
    "has no best where there is only a vague word": [
      { "2022-09-16": [["Kyrgyzstan", 24, null, "Bishkek", { approx: true }]] },
      [24, null, null],
    ],
    "is one and open where nobody gives a number": [
      { "2022-09-16": [["Kyrgyzstan", 1, null, "Bishkek", { unquantified: true }]] },
      [1, null, null],
    ],
    "leaves out what has no number where there is one": [
      {
        "2022-09-16": [["Kyrgyzstan", 24, 24, "Bishkek"]],
        "2022-09-17": [["Kyrgyzstan", 1, null, "Bishkek", { unquantified: true }]],
      },
      [24, 24, 24],
    ],
    "rests on the finer of a number and its rounding": [
      {
        "2022-09-16": [["Kyrgyzstan", 2880, 2880, "the UN"]],
        "2022-09-18": [["Kyrgyzstan", 3000, 3000, "the WHO", { approx: true }]],
      },
      [2880, 2880, 3000],
    ],
    "has a floor from incidents where there is no total": [
      {
        "2022-09-16": [
          ["Kyrgyzstan", 4, 4, "Bishkek", { scope: "incident", place: "Batken" }],
          ["Kyrgyzstan", 6, 6, null, { scope: "incident", place: "Leilek" }],
        ],
      },
      [6, null, null],
    ],
    "has a best from incidents where all are one": [
      {
        "2022-09-16": [
          ["Kyrgyzstan", 4, 4, "Bishkek", { scope: "incident", place: "Batken" }],
          ["Kyrgyzstan", 6, 6, null, { scope: "incident", place: "Batken" }],
        ],
      },
      [4, 4, 6],
    ],
    "has an open best from the only count of an incident whose place is not told": [
      {
        "2022-09-16": [
          ["Kyrgyzstan", 1, null, null, { scope: "incident" }],
          ["Kyrgyzstan", 1, 1, "Bishkek", { scope: "incident" }],
        ],
      },
      [1, 1, null],
    ],
    "has a floor from incidents of two days": [
      {
        "2022-09-16": [["Kyrgyzstan", 4, 4, "Bishkek", { scope: "incident" }]],
        "2022-09-17": [["Kyrgyzstan", 4, 4, "Bishkek", { scope: "incident" }]],
      },
      [4, null, null],
    ],
    "never comes from a subset": [
      { "2022-09-16": [["Kyrgyzstan", 13, 13, "Bishkek", { scope: "subset" }]] },
      [null, null, null],
    ],
    "is the sum of the kinds that one source gives side by side": [
      {
        "2022-09-16": [
          ["Kyrgyzstan", 29, 29, "Bishkek", { victims: { side: "Kyrgyzstan", kind: "military", who: null } }],
          ["Kyrgyzstan", 30, 30, "Bishkek", { victims: { side: "Kyrgyzstan", kind: "civilian", who: null } }],
        ],
      },
      [59, 59, 59],
    ],
    "is not changed by an undated total": [
      { "2022-09-16": [["Kyrgyzstan", 24, 24, "Bishkek"]], undated: [["Kyrgyzstan", 20, 20, "Bishkek"]] },
      [24, 24, 24],
    ],
    "takes an undated total that its own arithmetic places: 13 + 1 = 14": [
      {
        "2022-09-16": [["Kyrgyzstan", 13, 13, "Bishkek"]],
        undated: [
          ["Kyrgyzstan", 1, 1, "Bishkek", { scope: "increment" }],
          ["Kyrgyzstan", 14, 14, "Bishkek"],
        ],
      },
      [14, 14, 14],
    ],
    "keeps a higher number that its source has left without a reason": [
      {
        "2022-09-16": [["Kyrgyzstan", 124, 124, "Bishkek"]],
        "2022-09-18": [["Kyrgyzstan", 121, 121, "Bishkek"]],
      },
      [121, 121, 124],
    ],
    "drops a higher number that its source has corrected": [
      {
        "2022-09-16": [["Kyrgyzstan", 124, 124, "Bishkek"]],
        "2022-09-18": [
          ["Kyrgyzstan", 121, 121, "Bishkek"],
          ["Kyrgyzstan", 124, 124, "Bishkek", { previous: true }],
        ],
      },
      [121, 121, 121],
    ],
    "is not touched by what is denied or feared": [
      {
        "2022-09-16": [
          ["Kyrgyzstan", 24, 24, "Bishkek"],
          ["Kyrgyzstan", 90, 90, "the UN", { status: "denied" }],
        ],
      },
      [24, 24, 24],
    ],
  };
  test.each(Object.entries(table))("%s", (_, [days, expected]) => {
    expect(killed(days)).toEqual(expected);
  });
});

describe("the sum over the sides", () => {
  const of = (kind: "civilian" | "military") =>
    ({ victims: { side: "Kyrgyzstan", kind, who: null } }) as const;

  test("says by words what was said by words", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 64_001, null, "Bishkek"],
      ["Kyrgyzstan", 64_000, 64_000, null],
      ["Tajikistan", 200, 200, "Dushanbe"],
    ];
    expect(killed({ "2022-09-16": day })).toEqual([64_001, 64_001, null]); // a title's 64,000 disputes no "more than 64,000"
    const all = figureIn(ledgerOf({ "2022-09-16": day }), "killed", "all");
    expect(all?.notes[0]).toMatch(
      /^over 64,000 \(Kyrgyzstan\) \+ 200 \(Tajikistan\) = over 64,200, computed/u,
    );
  });

  test("holds one side's total and the largest incident of the other", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 12, 12, "Bishkek", { scope: "incident", place: "Batken" }],
      ["Kyrgyzstan", 4, 4, "Bishkek", { scope: "incident", place: "Leilek" }],
      ["Kyrgyzstan", null, 60, "the UN", of("military")],
      ["Tajikistan", 2, 2, "Dushanbe"],
    ];
    const all = figureIn(ledgerOf({ "2022-09-16": day }), "killed", "all");
    expect(all).toMatchObject({ low: 14, best: 14, high: null });
    expect(all?.notes[0]).toMatch(/^12\+ \(Kyrgyzstan\) \+ 2 \(Tajikistan\) = 14\+, computed/u);
  });

  test("writes what was added up by its number", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 71, 71, "Bishkek", of("civilian")],
      ["Kyrgyzstan", 30, 30, "the army", of("military")],
      ["Tajikistan", 19, 19, "Dushanbe"],
    ];
    const all = figureIn(ledgerOf({ "2022-09-16": day }), "killed", "all");
    expect(all?.notes[0]).toMatch(/^101\+ \(Kyrgyzstan\) \+ 19 \(Tajikistan\) = 120\+, computed/u);
  });

  test("is written with a plus where a part of it is", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 103, null, "Bishkek"],
      ["Tajikistan", 201, 201, "Dushanbe"],
    ];
    const all = figureIn(ledgerOf({ "2022-09-16": day }), "killed", "all");
    expect(all?.notes[0]).toMatch(/^103\+ \(Kyrgyzstan\) \+ 201 \(Tajikistan\) = 304\+, computed/u);
  });

  test("is no less than a third side's incident, which is added", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 4, 4, "Bishkek"],
      ["Kyrgyzstan", 3, 3, "the UN"],
      ["Tajikistan", 5, 5, "Dushanbe"],
      ["Tajikistan", 5, 5, "the UN"],
      ["China", 53, 53, "Beijing", { scope: "incident" }],
    ];
    const all = figureIn(ledgerOf({ "2022-09-16": day }), "killed", "all");
    expect(all).toMatchObject({ low: 61, best: 62, high: null });
    expect(all?.notes[0]).toMatch(
      /^4 \(Kyrgyzstan\) \+ 5 \(Tajikistan\) \+ 53\+ \(China\) = 62\+, computed/u,
    );
  });

  test("names the sides that are not in it", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 46, 46, "Bishkek"],
      ["Tajikistan", 35, 35, "Dushanbe"],
      ["China", 3, 3, "Beijing", { scope: "incident" }],
      ["Iran", 2, 9, "Tehran", { status: "unconfirmed" }],
      ["Uzbekistan", null, null, "Tashkent", { status: "withheld" }],
    ];
    const all = figureIn(ledgerOf({ "2022-09-16": day }), "killed", "all");
    expect(all).toMatchObject({ low: 81, best: 81, high: null });
    expect(all?.notes).toContain(
      "not in it: China (3+ in one strike, clash or day), Iran (only unconfirmed), Uzbekistan (no figure)",
    );
  });

  test("is a floor where one side's dead are told by a word, and no less than they", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 200, null, "Dushanbe", { approx: true }],
      ["Tajikistan", 50, 50, "Dushanbe"],
    ];
    const all = figureIn(ledgerOf({ "2022-09-16": day }), "killed", "all");
    expect(all).toMatchObject({ low: 250, best: 250, high: null, approx: true });
    expect(all?.notes[0]).toMatch(
      /^about 200\+ \(Kyrgyzstan\) \+ 50 \(Tajikistan\) = about 250\+, computed/u,
    );
  });

  test("is no floor where a side's own count is exact and others say more", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 0, 0, "Bishkek"],
      ["Kyrgyzstan", 70, null, "Dushanbe"],
      ["Tajikistan", 3, 3, "Dushanbe"],
    ];
    const all = figureIn(ledgerOf({ "2022-09-16": day }), "killed", "all");
    expect(all).toMatchObject({ low: 3, best: 3, high: null });
    expect(all?.notes[0]).toMatch(/^0 \(Kyrgyzstan\) \+ 3 \(Tajikistan\) = 3, computed/u);
    expect(all?.notes).toContain("widened by what others say of Kyrgyzstan");
  });

  test("is there where the sides have one incident's count each", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 1, 1, "Bishkek", { scope: "incident" }],
      ["Tajikistan", 2, 2, "Dushanbe", { scope: "incident", place: "Isfara" }],
      ["Tajikistan", 3, 3, "Dushanbe", { scope: "incident", place: "Vorukh" }],
      ["China", 1, 1, null, { scope: "incident" }], // may be among the others
    ];
    const all = figureIn(ledgerOf({ "2022-09-16": day }), "killed", "all");
    expect(all).toMatchObject({ low: 4, best: 4, high: null });
  });

  test("is the floor that one side makes where nobody gives a figure of all", () => {
    const withheld: Partial<Claim> = { status: "withheld" };
    const day: readonly Told[] = [
      ["Kyrgyzstan", 15, 15, "Bishkek", { scope: "incident" }],
      ["all", null, null, "Dushanbe", withheld],
    ];
    const all = figureIn(ledgerOf({ "2022-09-16": day }), "killed", "all");
    expect(all).toMatchObject({ low: 15, best: 15, high: null });
    expect(all?.ignored.map(({ reason }) => reason)).toEqual(["withheld: no figure was given"]);
  });

  test("is not denied by what was known of a side on an earlier day, or at least", () => {
    const first: readonly Told[] = [
      ["Kyrgyzstan", 12, null, "Bishkek"],
      ["Tajikistan", 13, 13, "Dushanbe"],
    ];
    expect(checksOf({ "2022-09-16": [...first, ["all", 35, 35, "the UN"]] })).toEqual([]);
    const exact = [["Kyrgyzstan", 12, 12, "Bishkek"] as Told, ...first.slice(1)];
    expect(checksOf({ "2022-09-16": exact, "2022-09-18": [["all", 35, 35, "the UN"]] })).toEqual([]);
    expect(checksOf({ "2022-09-16": [...exact, ["all", 35, 35, "the UN"]] })).toEqual([
      "sides-sum false: 12 (Kyrgyzstan) + 13 (Tajikistan) = 25 does not agree with the reported 35",
    ]);
  });

  test("is closed where only an older, lower floor was reported beside it", () => {
    const later: readonly Told[] = [
      ["Kyrgyzstan", 135, 135, "Bishkek"],
      ["Tajikistan", 77, 77, "Dushanbe"],
    ];
    const ledger = ledgerOf({ "2022-09-16": [["all", 176, null, "the UN"]], "2022-09-18": later });
    expect(figureIn(ledger, "killed", "all")).toMatchObject({ low: 212, best: 212, high: 212 });
  });

  test("takes a side's total, and neither one place's count nor one incident's", () => {
    const hospital: Told = ["Kyrgyzstan", 2, 2, "hospital", { place: "Batken" }];
    const soldiers: Told = ["Kyrgyzstan", 8, 8, "Bishkek", of("military")];
    const tajik: Told = ["Tajikistan", 12, 12, "Dushanbe"];
    const later: readonly Told[] = [hospital, ["all", 20, 20, null]];
    const days = { "2022-09-16": [soldiers, tajik], "2022-09-17": later };
    const [{ checks = [] } = {}] = ledgerOf(days).episodes;
    expect(checks.filter(({ holds }) => !holds)).toEqual([]);
    expect(figureIn(ledgerOf(days), "killed", "all")).toMatchObject({ low: 20, best: 20, high: null });
    const incident: Told = ["Kyrgyzstan", 2, 2, "hospital", { scope: "incident", place: "Batken" }];
    for (const policy of ["latest-official", "ucdp", "majority"] as const) {
      const ledger = ledgerOf({ "2022-09-16": [soldiers, tajik, incident] }, { policy });
      expect(figureIn(ledger, "killed", "all")).toMatchObject({ low: 20, best: 20, high: null });
    }
  });

  test("adds the kinds of a side that has no total of its own, as a floor", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 29, 29, "Bishkek", of("military")],
      ["Kyrgyzstan", 30, 30, "the UN", of("civilian")],
      ["Tajikistan", 2, 2, "Dushanbe"],
    ];
    const all = figureIn(ledgerOf({ "2022-09-16": day }), "killed", "all");
    expect(all).toMatchObject({ low: 61, best: 61, high: null });
    expect(all?.notes).toContain("only a part of the people of Kyrgyzstan is counted");
  });
});

describe("of one number with and without a source", () => {
  test("the source's is taken, for all sides too", () => {
    const days: Readonly<Record<string, readonly Told[]>> = {
      "2022-09-16": [
        ["all", 80, null, null],
        ["all", 80, 80, "the UN"],
      ],
      "2022-09-16b": [["all", 80, null, null]],
    };
    const figure = figureIn(ledgerOf(days), "killed", "all");
    expect(figure).toMatchObject({ low: 80, best: 80, high: 80 });
    expect(figure?.notes[0]).toBe("from 80, the UN, 2022-09-16");
  });

  test("the newer without a source still counts", () => {
    const days: Readonly<Record<string, readonly Told[]>> = {
      "2022-09-16": [["all", 80, 80, "the UN"]],
      "2022-09-17": [["all", 90, null, null]],
    };
    expect(figureIn(ledgerOf(days), "killed", "all")).toMatchObject({ best: 90, high: null });
  });
});

describe("of two offices with different totals for one day", () => {
  const ministry = (report: string) =>
    claimLike({
      report,
      min: 20,
      max: 20,
      source: "ministry",
      sourceKey: "ministry",
      sourceSide: "Kyrgyzstan",
    });
  const army = claimLike({
    report: "z",
    min: 24,
    max: 24,
    source: "army",
    sourceKey: "army",
    sourceSide: "Kyrgyzstan",
  });
  const best = (sketches: readonly (readonly number[])[]) => {
    const reports = sketches.map((sketch, index) => reportLike({ id: `r${index}`, sketch }));
    const claims = [army, ...reports.map(({ id }) => ministry(id))];
    return figureIn(
      reconcile({ reports: [reportLike({ id: "z" }), ...reports], claims }),
      "killed",
      "Kyrgyzstan",
    )?.best;
  };

  test("the one that more texts tell is taken", () => {
    expect(
      best([
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ]),
    ).toBe(20);
  });

  test("a copy of a text adds no teller, and then the higher is taken", () => {
    expect(
      best([
        [1, 2, 3, 4],
        [1, 2, 3, 9],
      ]),
    ).toBe(24);
  });
});

describe("the figure for all sides", () => {
  test("is the sum, beside the reported one it agrees with", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 46, 46, "Bishkek"],
      ["Tajikistan", 35, 35, "Dushanbe"],
      ["all", 80, null, null],
    ];
    expect(killed({ "2022-09-18": day }, "all")).toEqual([80, 81, null]);
  });

  test("is the reported one where it is newer and higher than what the sides add up to", () => {
    const days = {
      "2022-09-18": [
        ["Kyrgyzstan", 20, 20, "Bishkek"],
        ["Tajikistan", 13, 13, "Dushanbe"],
      ] as const,
      "2022-09-21": [["all", 60, null, null]] as const,
    };
    expect(killed(days, "all")).toEqual([60, 60, null]);
  });

  test("bears out a side's newer count by others where the sum then comes out", () => {
    const days = {
      "2022-09-18": [
        ["Kyrgyzstan", 20, 20, "Bishkek"],
        ["Tajikistan", 13, 13, "Dushanbe"],
      ] as const,
      "2022-09-21": [["all", 43, null, null]] as const,
      "2022-09-22": [["Kyrgyzstan", 30, 30, null]] as const,
    };
    expect(killed(days)).toEqual([20, 30, 30]);
    expect(killed(days, "all")).toEqual([33, 43, null]);
  });

  test("is not lowered by a reported sum of an earlier day", () => {
    const days = {
      "2022-09-16": [["all", 24, 24, null]] as const,
      "2022-09-18": [
        ["Kyrgyzstan", 46, 46, "Bishkek"],
        ["Tajikistan", 35, 35, "Dushanbe"],
      ] as const,
    };
    expect(killed(days, "all")).toEqual([81, 81, 81]);
  });
});

describe("the checks", () => {
  test("catch a reporter's own stale sum", () => {
    const found = checksOf({
      "2022-09-16": [["Kyrgyzstan", 24, 24, "Bishkek"]],
      "2022-09-18": [
        ["Kyrgyzstan", 36, 36, "Bishkek"],
        ["Tajikistan", 30, 30, "Dushanbe"],
        ["all", 54, null, null],
      ],
    });
    expect(found).toEqual([
      "stale-sum false: the reported at least 54 is a stale sum: 24 (Kyrgyzstan) + 30 (Tajikistan), though 36 was known for Kyrgyzstan",
    ]);
  });

  test("catch a figure quoted as the other side's earlier one", () => {
    const found = checksOf({
      "2022-09-16": [["Kyrgyzstan", 24, 24, "Bishkek"]],
      "2022-09-19": [
        ["Tajikistan", 35, 35, "Dushanbe"],
        ["Tajikistan", 24, 24, "Dushanbe", { previous: true }],
      ],
    });
    expect(found).toEqual([
      "misattributed-previous false: 24 is quoted as an earlier figure of Dushanbe (killed of Tajikistan), which the record does not hold for it: it is the figure of Bishkek of 2022-09-16",
    ]);
  });

  test("catch a side's figure that is the other side's own earlier one", () => {
    const found = checksOf({
      "2022-09-16": [["Kyrgyzstan", 139, 139, "Bishkek"]],
      "2022-09-18": [
        ["Kyrgyzstan", 144, 144, "Bishkek"],
        ["Tajikistan", 139, 139, "Dushanbe"],
      ],
      "2022-09-19": [["Tajikistan", 30, 30, "Dushanbe"]],
    });
    expect(found.filter((check) => check.startsWith("misattributed"))).toEqual([
      "misattributed-previous false: 139 is given as a figure of Dushanbe (killed of Tajikistan), which says otherwise elsewhere: it is the figure of Bishkek of 2022-09-16",
    ]);
  });

  test("leave alone an earlier figure that one strike's count or somebody else had told", () => {
    const quoted: readonly Told[] = [
      ["Tajikistan", 35, 35, "Dushanbe"],
      ["Tajikistan", 12, 12, "Dushanbe", { previous: true }],
    ];
    const first: Told = ["Kyrgyzstan", 12, 12, "Bishkek"];
    const early: Told = ["Tajikistan", 3, 3, "Dushanbe"];
    const strike: Told = ["Tajikistan", 12, 12, "Dushanbe", { scope: "incident" }];
    const reporter: Told = ["Tajikistan", 12, 12, "Reuters"];
    for (const told of [strike, reporter])
      expect(checksOf({ "2022-09-16": [early, first, told], "2022-09-18": quoted })).toEqual([]);
    expect(checksOf({ "2022-09-16": [early, first], "2022-09-18": quoted })).toHaveLength(1);
  });

  test("leave alone an earlier figure that may stand between what is on record", () => {
    const found = (earlier: number) =>
      checksOf({
        "2022-09-15": [["Kyrgyzstan", 24, 24, "Bishkek"]],
        "2022-09-18": [
          ["Kyrgyzstan", 46, 46, "Bishkek"],
          ["Kyrgyzstan", earlier, earlier, "Bishkek", { previous: true }],
        ],
      });
    expect(found(36)).toEqual([]);
    expect(found(19)).toHaveLength(1);
    expect(found(59)).toHaveLength(1);
  });

  test("blame no side's first figure for having grown since", () => {
    const found = checksOf({
      "2022-09-17": [
        ["Tajikistan", 24, 24, "Dushanbe"],
        ["Kyrgyzstan", 24, 24, "Bishkek"],
      ],
      "2022-09-18": [
        ["Tajikistan", 35, 35, "Dushanbe"],
        ["Kyrgyzstan", 46, 46, "Bishkek"],
      ],
    });
    expect(found).toEqual([]);
  });

  test("leave alone an earlier figure that is on record", () => {
    const found = checksOf({
      "2022-09-16": [["Kyrgyzstan", 24, 24, "Bishkek"]],
      "2022-09-18": [
        ["Kyrgyzstan", 46, 46, "Health Ministry"],
        ["Kyrgyzstan", 24, 24, "Health Ministry", { previous: true }],
      ],
    });
    expect(found).toEqual([]);
  });

  test("compare previous total, increment and new total", () => {
    const step = (previous: number): readonly Told[] => [
      ["Kyrgyzstan", previous, previous, "Bishkek", { previous: true }],
      ["Kyrgyzstan", 13, 13, "Bishkek", { scope: "increment" }],
      ["Kyrgyzstan", 59, 59, "Bishkek"],
    ];
    expect(checksOf({ "2022-09-18": step(46) })).toEqual([
      "increment true: 46 + 13 = 59 agrees with the new total (killed of Kyrgyzstan)",
    ]);
    expect(checksOf({ "2022-09-18": step(36) })).toEqual([
      "increment false: 36 + 13 = 49, but the new total is given as 59 (killed of Kyrgyzstan)",
    ]);
  });

  test("name a subset larger than its whole", () => {
    const day: readonly Told[] = [
      ["Kyrgyzstan", 24, 24, "Bishkek"],
      ["Kyrgyzstan", 30, 30, "Bishkek", { scope: "subset" }],
    ];
    expect(checksOf({ "2022-09-18": day })).toEqual([
      "subset false: 30 (killed of Kyrgyzstan) is more than the 24 it is part of",
    ]);
  });

  describe("compare a part with its whole", () => {
    const part = (min: number, rest: Partial<Claim> = {}): Told => [
      "Kyrgyzstan",
      min,
      min,
      "Bishkek",
      { scope: "subset", ...rest },
    ];
    const military = { side: "Kyrgyzstan", kind: "military", who: null } as const;
    const civilian = { ...military, kind: "civilian" } as const;

    test("of its own report, the nearest", () => {
      const day: readonly Told[] = [
        ["Kyrgyzstan", 24, 24, "Bishkek"],
        ["Kyrgyzstan", 21, 21, "Bishkek"],
        part(30),
      ];
      expect(checksOf({ "2022-09-18": day }).filter((found) => found.startsWith("subset"))).toEqual([
        "subset false: 30 (killed of Kyrgyzstan) is more than the 21 it is part of",
      ]);
    });

    test("else the newest known as of its day", () => {
      const days = {
        "2022-09-16": [["Kyrgyzstan", 11, 11, "Bishkek"]] as const,
        "2022-09-17": [["Kyrgyzstan", 24, 24, "Bishkek"]] as const,
        "2022-09-18": [part(30)],
        "2022-09-19": [["Kyrgyzstan", 46, 46, "Bishkek"]] as const,
      };
      expect(checksOf(days)).toEqual([
        "subset false: 30 (killed of Kyrgyzstan) is more than the 24 it is part of",
      ]);
    });

    test("and leave it alone where another report's figure of that day has room", () => {
      const days = {
        "2022-09-18": [["Kyrgyzstan", 46, 46, "Bishkek"]] as const,
        "2022-09-18 b": [["Kyrgyzstan", 24, 24, "the UN"], part(30)] as const,
      };
      expect(checksOf(days)).toEqual([]);
    });

    test("never with soldiers where the part are civilians, nor with one clash elsewhere", () => {
      const two: Told = ["Kyrgyzstan", 2, 2, "Bishkek", { scope: "incident", victims: military }];
      const isfara = { victims: military, place: "Isfara" };
      expect(checksOf({ "2022-09-14": [two, part(5, { victims: civilian }), part(6, isfara)] })).toEqual([]);
      expect(checksOf({ "2022-09-14": [two, part(6, { victims: military })] })).toEqual([
        "subset false: 6 (killed of Kyrgyzstan) is more than the 2 it is part of",
      ]);
    });
  });

  test("name a total that falls without a reason, and a source with two values for one day", () => {
    const found = checksOf({
      "2022-09-16": [
        ["Kyrgyzstan", 124, 124, "Bishkek"],
        ["Kyrgyzstan", 120, 120, "Bishkek"],
      ],
      "2022-09-18": [["Kyrgyzstan", 110, 110, "Bishkek"]],
    });
    expect(found).toEqual([
      "falling-total false: Bishkek, killed of Kyrgyzstan: falls from 120 (2022-09-16) to 110 (2022-09-18), and no reason for it was read",
      "falling-total false: Bishkek, killed of Kyrgyzstan: falls from 124 (2022-09-16) to 110 (2022-09-18), and no reason for it was read",
      "two-values false: Bishkek has different values for 2022-09-16, killed of Kyrgyzstan: 120 and 124",
    ]);
  });

  describe("two values of one source for one day", () => {
    const of = (value: number, rest: Partial<Claim> = {}): Told => [
      "Kyrgyzstan",
      value,
      value,
      "Health Ministry",
      { asOf: "2022-09-18", ...rest },
    ];
    const alarm = (values: string) => [
      `two-values false: Health Ministry has different values for 2022-09-18, killed of Kyrgyzstan: ${values}`,
    ];
    const table: Readonly<
      Record<string, readonly [Readonly<Record<string, readonly Told[]>>, readonly string[]]>
    > = {
      "are none where the higher was told later that day": [
        { "2022-09-18T17:40+06:00": [of(46)], "2022-09-18T14:25Z": [of(59)] },
        [],
      ],
      "are none where the higher was told on a later day": [
        { "2022-09-18": [of(46)], "2022-09-19": [of(46), of(59)] },
        [],
      ],
      "are none where a rise is told by how much": [
        { "2022-09-18": [of(46)], "2022-09-18 b": [of(59), of(13, { scope: "increment" })] },
        [],
      ],
      "are none where one is quoted as the earlier": [
        { "2022-09-18": [of(46)], "2022-09-18 b": [of(46, { previous: true }), of(59)] },
        [],
      ],
      "are none where they rise step by step": [
        {
          "2022-09-18T08:00Z": [of(36)],
          "2022-09-18T10:00Z": [of(46)],
          "2022-09-18": [of(46, { previous: true }), of(59)],
        },
        [],
      ],
      "are named where the later is lower": [
        { "2022-09-18T17:40+06:00": [of(59)], "2022-09-18T14:25Z": [of(46)] },
        alarm("46 and 59"),
      ],
      "are named where the day of publication is all that is known": [
        { "2022-09-18": [of(46)], "2022-09-18 b": [of(59)] },
        alarm("46 and 59"),
      ],
      "are named where one report gives both, and the rise before them is not": [
        { "2022-09-18T08:00Z": [of(36)], "2022-09-18T10:00Z": [of(46), of(59)] },
        alarm("46 and 59"),
      ],
    };
    test.each(Object.entries(table))("%s", (_, [days, found]) => {
      expect(checksOf(days).filter((each) => each.startsWith("two-values"))).toEqual(found);
    });
  });

  test("name a figure dated before its episode", () => {
    const found = checksOf({ "2022-09-16": [["Kyrgyzstan", 24, 24, "Bishkek", { asOf: "2015-07-24" }]] });
    expect(found).toEqual([
      "before-episode false: 24 (killed of Kyrgyzstan) is dated 2015-07-24, before the episode begins on 2022-09-16",
    ]);
  });
});

describe("by speaker", () => {
  test("each side's people have the own claim, the opponent's and the neutral one, unmerged", () => {
    const days = {
      "2022-09-18": [
        ["Kyrgyzstan", 46, 46, "Bishkek"],
        ["Kyrgyzstan", 90, 90, "Dushanbe"],
        ["Kyrgyzstan", 50, null, "the UN"],
      ] as const,
    };
    const figures = ledgerOf(days, { policy: "by-speaker" }).episodes[0]?.figures ?? [];
    expect(figures.map(({ speaker, low, best, high }) => [speaker, low, best, high])).toEqual([
      ["Kyrgyzstan", 46, 46, 46],
      ["Tajikistan", 90, 90, 90],
      ["neutral", 50, 50, null],
    ]);
  });
});

describe("what was asked for", () => {
  const days = {
    "2022-09-16": [
      ["Kyrgyzstan", 24, 24, "Bishkek"],
      ["Tajikistan", 5, 5, "Dushanbe"],
    ] as const,
    "2022-09-18": [["Kyrgyzstan", 46, 46, "Bishkek"]] as const,
    undated: [["Kyrgyzstan", 99, 99, "Bishkek"]] as const,
  };

  test("a ledger as of a day leaves out later and undated reports", () => {
    const ledger = ledgerOf(days, { asOf: "2022-09-16" });
    expect(ledger.episodes[0]?.reports).toEqual(["2022-09-16"]);
    expect(figureIn(ledger, "killed", "Kyrgyzstan")).toMatchObject({ best: 24 });
  });

  test("a ledger of one side shows its rows alone", () => {
    const episode = ledgerOf(days, { side: "Tajikistan" }).episodes[0];
    expect(
      new Set([...(episode?.figures ?? []), ...(episode?.series ?? [])].map(({ side }) => side)),
    ).toEqual(new Set(["Tajikistan"]));
  });

  test("a ledger of no reports has no episode", () => {
    expect(reconcile({ reports: [], claims: [] })).toEqual({ episodes: [] });
  });

  test("a day that is none is refused", () => {
    expect(() => reconcile({ reports: [], claims: [] }, { asOf: "yesterday" })).toThrow(
      /"yesterday" is not a date/u,
    );
  });
});

test("an episode with one side is named by a place that says more than the side does", () => {
  const told = (...places: readonly string[]) =>
    ledgerOf({ "2023-04-15": places.map((place) => ["Sudan", 12, 12, "doctors", { place }] as Told) })
      .episodes[0]?.name;
  expect(told("Sudan", "Sudan", "Khartoum")).toBe("Sudan, Khartoum, April 2023");
  expect(told("Sudan")).toBe("Sudan, April 2023");
});
