import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACT_KINDS, type Act, type ActKind } from "../../domain/act.js";
import type { ReportHead } from "../../domain/report.js";
import { chronicle } from "./chronicle.js";

const K = "Kyrgyzstan";
const T = "Tajikistan";

let serial = 0;

function act(kind: ActKind, fields: Partial<Act> = {}): Act {
  serial += 1;
  return {
    ...{ id: `a_${serial}`, report: "r1", kind, actors: [K, T], targets: [], source: null, sourceKey: null },
    ...{ sourceSide: null, via: null, status: "asserted", day: null, place: null, quote: `words ${serial}` },
    ...{ start: serial, end: serial + 5, inTitle: false, confidence: 0.9, rules: [] },
    ...fields,
  };
}

function head(id: string, published: string | null, sketch: readonly number[] = []): ReportHead {
  return { id, title: "", published, publisher: null, url: null, language: "en", sketch };
}

const REPORTS = [head("r1", "2022-09-16"), head("r2", "2022-09-18"), head("r3", "2022-09-20")];

const byKyrgyz = {
  source: "the Kyrgyz Border Service",
  sourceKey: "Kyrgyzstan/border-service",
  sourceSide: K,
};
const byTajik = { source: "Dushanbe", sourceKey: "Tajikistan/state", sourceSide: T };

describe("entries", () => {
  test("one ceasefire told by three reports is one entry", () => {
    const acts = [
      act("ceasefire-agreed", { day: "2022-09-16", ...byKyrgyz }),
      act("ceasefire-agreed", { day: "2022-09-16T16:00", actors: [T, K], report: "r2", ...byKyrgyz }),
      act("ceasefire-agreed", { day: "2022-09-16", report: "r3" }),
    ];
    const { entries } = chronicle(acts, REPORTS);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ day: "2022-09-16T16:00", reported: "2022-09-16", tellings: 2 });
    expect(entries[0]?.acts).toEqual(acts.map(({ id }) => id));
  });

  test("copies of one text are one telling", () => {
    const sketch = [1, 2, 3, 4, 5, 6, 7, 8];
    const copies = [head("r1", "2022-09-16", sketch), head("r2", "2022-09-17", sketch)];
    const acts = [act("clash", { day: "2022-09-14" }), act("clash", { day: "2022-09-14", report: "r2" })];
    expect(chronicle(acts, copies).entries).toMatchObject([{ tellings: 1, acts: [{}, {}] }]);
  });

  test("two strikes of one day stay two, one strike in nearly the same words is one", () => {
    const strike = { actors: [T], targets: [K], day: "2022-09-16" };
    const acts = [
      act("attack", { ...strike, quote: "Tajik forces shelled the village of Dostuk" }),
      act("attack", { ...strike, quote: "Tajik forces shelled Dostuk village", report: "r2" }),
      act("attack", { ...strike, quote: "a drone hit a school in Batken" }),
    ];
    expect(
      chronicle(acts, REPORTS)
        .entries.map((entry) => entry.acts.length)
        .sort(),
    ).toEqual([1, 2]);
  });

  test("an act without a day stands under the day it was first told", () => {
    const acts = [
      act("talks", { day: "2022-09-17", report: "r2" }),
      act("clash", { report: "r1" }),
      act("withdrawal", { report: "r3", day: "2022-09-19" }),
    ];
    expect(chronicle(acts, REPORTS).entries.map(({ kind }) => kind)).toEqual([
      "clash",
      "talks",
      "withdrawal",
    ]);
  });

  test("with a time, later reports are not known yet, nor are undated ones", () => {
    const acts = [act("clash"), act("talks", { report: "r3" }), act("status", { report: "r4" })];
    const reports = [...REPORTS, head("r4", null)];
    expect(chronicle(acts, reports, { asOf: "2022-09-17" }).entries.map(({ kind }) => kind)).toEqual([
      "clash",
    ]);
    expect(() => chronicle(acts, reports, { asOf: "soon" })).toThrow(
      expect.objectContaining({ code: "input/bad-date" }),
    );
  });
});

describe("the ceasefire clock", () => {
  const agreed = act("ceasefire-agreed", { day: "2022-09-16" });

  test("runs from its declaration while nothing is told against it", () => {
    const [clock] = chronicle([agreed, act("clash", { day: "2022-09-16" })], REPORTS).ceasefires;
    expect(clock).toMatchObject({ declared: "2022-09-16", lastBreach: null, holdingSince: "2022-09-16" });
  });

  test("starts anew the day after the last breach; each accuser has its count", () => {
    const acts = [
      agreed,
      act("ceasefire-agreed", { day: "2022-09-16T16:00", report: "r2" }),
      act("ceasefire-violation-alleged", {
        actors: [T],
        targets: [K],
        day: "2022-09-17",
        quote: "shots at dawn",
        ...byTajik,
      }),
      act("ceasefire-violation-alleged", {
        actors: [K, T],
        targets: [K, T],
        quote: "accused each other",
        report: "r2",
      }),
      act("status", { actors: [], day: "2022-09-18", report: "r2" }),
    ];
    const [clock, ...others] = chronicle(acts, REPORTS).ceasefires;
    expect(others).toEqual([]);
    expect(clock).toMatchObject({
      ...{ declared: "2022-09-16", effective: "2022-09-16T16:00", lastBreach: "2022-09-17" },
      holdingSince: "2022-09-18",
      allegations: [
        { accuser: K, blamed: [T], count: 1, days: [] },
        { accuser: T, blamed: [K], count: 2, days: ["2022-09-17"] },
      ],
    });
    expect(clock?.calm).toHaveLength(1);
  });

  test("a breach on the last day known leaves it not holding", () => {
    const breach = act("ceasefire-violation-alleged", {
      actors: [K],
      targets: [T],
      day: "2022-09-20",
      report: "r3",
    });
    expect(chronicle([agreed, breach], REPORTS).ceasefires[0]?.holdingSince).toBeNull();
  });

  test("a denied breach does not touch it", () => {
    const denial = act("ceasefire-violation-alleged", {
      actors: [],
      targets: [T],
      day: "2022-09-18",
      status: "denied",
      ...byTajik,
    });
    expect(chronicle([agreed, denial], REPORTS).ceasefires[0]).toMatchObject({
      lastBreach: null,
      allegations: [],
    });
  });

  test("a second ceasefire ends the first", () => {
    const again = act("ceasefire-agreed", { day: "2022-09-19", report: "r3" });
    const fight = act("clash", { day: "2022-09-18", report: "r2" });
    const clocks = chronicle([agreed, again, fight], REPORTS).ceasefires;
    expect(clocks).toMatchObject([
      { declared: "2022-09-16", lastBreach: "2022-09-18", holdingSince: null },
      { declared: "2022-09-19", lastBreach: null, holdingSince: "2022-09-19" },
    ]);
  });

  test("a ceasefire without a day has a clock that does not run", () => {
    expect(chronicle([act("ceasefire-agreed")], REPORTS).ceasefires).toMatchObject([
      { declared: null, reported: "2022-09-16", holdingSince: null },
    ]);
  });
});

describe("the blame table", () => {
  test("counts charges once however often they are carried, and tells the answer", () => {
    const charge = { actors: [K], targets: [T], quote: "accused Tajikistan of firing first", ...byKyrgyz };
    const acts = [
      act("accusation", charge),
      act("accusation", { ...charge, report: "r2" }),
      act("accusation", { ...charge, quote: "blamed Tajik troops for the shelling of a school" }),
      act("accusation", {
        actors: [T],
        targets: [K],
        quote: "accused Kyrgyz forces of using tanks",
        ...byTajik,
      }),
      act("accusation", {
        actors: [K],
        targets: [T],
        status: "denied",
        quote: "rejected the accusations",
        ...byTajik,
      }),
    ];
    expect(chronicle(acts, REPORTS).blame).toMatchObject([
      { accuser: K, accused: T, of: "accusation", count: 2, denials: [{}], blamesBack: 1 },
      { accuser: T, accused: K, of: "accusation", count: 1, denials: [], blamesBack: 2 },
    ]);
  });

  test("an attack told by the side that suffered it is a charge; one told by its doer or by nobody is none", () => {
    const strike = { actors: [T], targets: [K] };
    const acts = [
      act("attack", { ...strike, quote: "shelled a village in the south", ...byKyrgyz }),
      act("attack", { ...strike, quote: "hit ammunition stores", ...byTajik }),
      act("attack", { ...strike, quote: "a drone struck the bazaar" }),
    ];
    expect(chronicle(acts, REPORTS).blame).toMatchObject([
      { accuser: K, accused: T, of: "attack", count: 1 },
    ]);
  });

  test("each blaming the other is a charge either way, none against oneself", () => {
    const { blame } = chronicle([act("accusation", { actors: [K, T], targets: [K, T] })], REPORTS);
    expect(blame.map(({ accuser, accused }) => `${accuser} ${accused}`)).toEqual([`${K} ${T}`, `${T} ${K}`]);
  });
});

const anyAct = fc
  .record({
    kind: fc.constantFrom(...ACT_KINDS),
    actors: fc.subarray([K, T, "Russia"]),
    targets: fc.subarray([K, T]),
    report: fc.constantFrom("r1", "r2", "r3", "r4", "elsewhere"),
    day: fc.constantFrom(null, "2022-09-14", "2022-09-16", "2022-09-16T16:00", "2022-09-17", "2022-09-20"),
    status: fc.constantFrom("asserted", "asserted", "denied"),
    speaker: fc.constantFrom(byKyrgyz, byTajik, { source: null, sourceKey: null, sourceSide: null }),
    quote: fc.constantFrom(
      "shelled a village",
      "shelled the village again",
      "a drone hit the school",
      "calm",
    ),
    start: fc.nat(50),
  })
  .map(({ speaker, ...rest }) => ({ ...rest, ...speaker }) as const);

const acts = fc
  .array(anyAct, { maxLength: 24 })
  .map((list) =>
    list.map(({ kind, ...fields }, index) =>
      act(kind, { ...fields, id: `a_${String(index).padStart(3, "0")}` }),
    ),
  );

const heads = [...REPORTS, head("r4", null, [1, 2, 3])];

describe("whatever the acts", () => {
  test("their order and that of the reports change nothing", () => {
    fc.assert(
      fc.property(acts, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const shuffled = [...list].map((each) => [each, numbers.next().value ?? 0] as const);
        shuffled.sort((a, b) => a[1] - b[1]);
        const again = chronicle(
          shuffled.map(([each]) => each),
          [...heads].reverse(),
        );
        expect(again).toEqual(chronicle(list, heads));
      }),
    );
  });

  test("each act of a known report ends in one entry, and one given twice changes nothing", () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { entries } = chronicle(list, heads);
        const own = list.filter(({ report }) => report !== "elsewhere").map(({ id }) => id);
        expect(entries.flatMap((entry) => entry.acts).sort()).toEqual(own.sort());
        expect(chronicle([...list, ...list], heads)).toEqual(chronicle(list, heads));
      }),
    );
  });

  test("clocks and blame name only entries that are there, and no party blames itself", () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { entries, ceasefires, blame } = chronicle(list, heads);
        const ids = new Set(entries.map(({ id }) => id));
        expect(ids.size).toBe(entries.length);
        const named = [
          ...ceasefires.flatMap((clock) => [
            ...clock.entries,
            ...clock.calm,
            ...clock.allegations.flatMap((each) => each.entries),
          ]),
          ...blame.flatMap((row) => [...row.entries, ...row.denials]),
        ];
        expect(named.filter((id) => !ids.has(id))).toEqual([]);
        for (const { accuser, accused, count, entries: own } of blame) {
          expect(accuser).not.toBe(accused);
          expect(own).toHaveLength(count);
        }
        for (const { declared, lastBreach, holdingSince } of ceasefires) {
          if (holdingSince !== null) expect(holdingSince >= (declared ?? "")).toBe(true);
          if (holdingSince !== null && lastBreach !== null) expect(holdingSince > lastBreach).toBe(true);
        }
      }),
    );
  });

  test("every agreed ceasefire belongs to one clock", () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { entries, ceasefires } = chronicle(list, heads);
        const agreed = entries.filter(
          ({ kind, status }) => kind === "ceasefire-agreed" && status === "asserted",
        );
        expect(ceasefires.flatMap((clock) => clock.entries).sort()).toEqual(
          agreed.map(({ id }) => id).sort(),
        );
      }),
    );
  });
});
