import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { EpisodeChronicle } from "../../domain/chronicle.js";
import { shownWith } from "../events/samples.js";
import { FORMATS, type Shown } from "../index.js";
import { claim, EPISODE, PLAIN } from "../samples.js";

type Rows = readonly Record<string, string>[];
const rowsOf = (shown: Shown, name: "acled" | "acled-apart" = "acled"): Rows =>
  parse(FORMATS[name].write(shown, PLAIN), { columns: true });

const DEAD = { low: 100, best: 100, high: 100, policy: "acled" };
const spread = (total: number, days: readonly string[]) =>
  days.map((day, index) => ({
    ...{ day, speaker: null, reported: null, change: null, phase: 1 },
    derived: Math.floor(total / days.length) + (index === 0 ? total % days.length : 0),
  }));
const THREE = ["2022-09-16", "2022-09-17", "2022-09-18"];

/** The columns of ACLED's event files, in their order. */
const COLUMNS = `
  event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1
  assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country
  admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities
  tags timestamp
`
  .trim()
  .split(/\s+/u);

test("the columns are those of the event files, in their order", () => {
  expect(COLUMNS).toHaveLength(31);
  expect(parse(FORMATS.acled.write(shownWith([DEAD], ["Batken"]), PLAIN))[0]).toEqual(COLUMNS);
});

test("a total over three days is a row a day, as its policy divided it", () => {
  const rows = rowsOf(shownWith([{ ...DEAD, days: spread(100, THREE) }], ["Batken"]));
  expect(rows.map(({ event_date, fatalities }) => [event_date, fatalities])).toEqual([
    ["2022-09-16", "34"],
    ["2022-09-17", "33"],
    ["2022-09-18", "33"],
  ]);
  expect(new Set(rows.map(({ event_id_cnty }) => event_id_cnty)).size).toBe(3);
  expect(rows[0]).toMatchObject({
    ...{ time_precision: "2", geo_precision: "1", year: "2022", iso: "417", country: "Kyrgyzstan" },
    ...{ region: "Caucasus and Central Asia", location: "Batken", latitude: "40.063", longitude: "70.819" },
    ...{ actor1: "Kyrgyzstan", inter1: "1", actor2: "Tajikistan", inter2: "8", interaction: "18" },
    ...{ tags: "episode=e_1; figure=f_0893022aa9c8; policy=acled", event_type: "" },
  });
  expect(rows[0]?.notes).toContain("c46");
});

test("another policy's total is divided in the same way", () => {
  const rows = rowsOf(shownWith([{ ...DEAD, policy: "latest-official" }], ["Batken"]));
  expect(rows.map(({ fatalities }) => fatalities)).toEqual(["34", "33", "33"]);
});

test("one day is one row, known to the day", () => {
  const rows = rowsOf(shownWith([{ ...DEAD, asOf: "2022-09-16" }], ["Batken region"]));
  expect(rows.map((row) => [row.event_date, row.time_precision, row.geo_precision, row.admin1])).toEqual([
    ["2022-09-16", "1", "3", "Batken region"],
  ]);
});

const LONG = { start: "2022-02-24", end: "2023-06-30" };
const WAR = { ...DEAD, low: 9000, best: 9000, high: 9000, asOf: "2023-06-30" };

test.each([
  ["2023-06-30", LONG, "more than 366 days, from 2022-02-24 to 2023-06-30: not divided"],
  ["2023-02-25", LONG, "more than 366 days, from 2022-02-24 to 2023-02-25: not divided"],
  ["2023-06", LONG, "no day is known, only 2023-06"],
  [null, LONG, "no day is known"],
  ["2022-02-23", LONG, "it is of 2022-02-23, before the first day, 2022-02-24"],
  ["2022-09-18", { start: null, end: null }, "no first day is known"],
])("a war's dead as of %s are on no one day: apart, with the reason", (asOf, stretch, why) => {
  for (const policy of ["acled", "majority"]) {
    const shown = shownWith([{ ...WAR, policy, asOf }], ["Batken"], stretch);
    expect(rowsOf(shown)).toEqual([]);
    expect(rowsOf(shown, "acled-apart")).toMatchObject([{ best: "9000", why }]);
  }
});

test("a year and a day are divided, whether the policy did it or not", () => {
  const rows = rowsOf(shownWith([{ ...WAR, asOf: "2023-02-24" }], ["Batken"], LONG));
  expect(rows).toHaveLength(366);
  expect(rows[0]).toMatchObject({ event_date: "2022-02-24", fatalities: "240", time_precision: "3" });
  expect(rows.at(-1)).toMatchObject({ event_date: "2023-02-24", fatalities: "24" });
});

test("the count of one incident is of its own day; a sum of incidents of several sides is not", () => {
  const told = (id: string, side: string) =>
    claim(id, { scope: "incident", victims: { side, kind: "unknown", who: null } });
  const claims = [told("c_one", "all"), told("c_a", "Kyrgyzstan"), told("c_b", "Tajikistan")];
  const resting = (used: readonly string[], asOf: string | null) => {
    const shown = shownWith([{ ...WAR, asOf, used }], ["Batken"], LONG);
    return { ...shown, claims: [...shown.claims, ...claims] };
  };
  expect(rowsOf(resting(["c_one"], "2023-06-30"))).toMatchObject([
    { event_date: "2023-06-30", fatalities: "9000", time_precision: "1" },
  ]);
  expect(rowsOf(resting(["c_one"], "2022-02-20"))).toMatchObject([{ event_date: "2022-02-20" }]);
  for (const shown of [
    resting(["c_one"], "2023-06"),
    resting(["c_a", "c_b"], "2023-06-30"),
    resting([], "2023-06-30"),
  ]) {
    expect(rowsOf(shown)).toEqual([]);
    expect(rowsOf(shown, "acled-apart")).toHaveLength(1);
  }
});

test("a day on which a clash is told is a battle", () => {
  const act = {
    ...{ id: "a_1", report: "r1", kind: "clash" as const, actors: [], targets: [], source: null },
    ...{ sourceKey: null, sourceSide: null, via: null, status: "asserted" as const, day: "2022-09-17" },
    ...{ place: null, quote: "they clashed", start: 0, end: 12, inTitle: false, confidence: 1, rules: [] },
  };
  const shown = { ...shownWith([{ ...DEAD, policy: "majority" }], ["Batken"]), acts: [act] };
  expect(rowsOf(shown).map(({ event_type, sub_event_type }) => `${event_type}/${sub_event_type}`)).toEqual([
    "/",
    "Battles/Armed clash",
    "/",
  ]);
});

test.each([
  [["Kyrgyzstan"], DEAD, "only a country is known: Kyrgyzstan"],
  [[], DEAD, "no place that stands for it is known"],
  [["Batken"], { ...DEAD, low: 24, best: null, high: null }, "no one number under policy acled: 24+"],
])("what has no row is listed apart: %j", (places, dead, why) => {
  const shown = shownWith([dead], places);
  expect(rowsOf(shown)).toEqual([]);
  expect(rowsOf(shown, "acled-apart")).toMatchObject([{ record: "deaths", figure: "f_0893022aa9c8", why }]);
  expect(FORMATS.acled.leftOut?.(shown)).toEqual([expect.stringContaining(why)]);
});

const ceasefire = (place: string | null): Pick<Shown, "chronicles"> => {
  const { id, name, sides, places, start, end, reports } = EPISODE;
  const entry = {
    ...{ id: "h_1", kind: "ceasefire-agreed" as const, actors: [...sides], targets: [], place },
    ...{ status: "asserted" as const, day: "2022-09-16", reported: "2022-09-16", quote: "a truce" },
    ...{ tellers: [], tellings: 1, acts: ["a_1"] },
  };
  const told = {
    ...{ parties: sides, declared: "2022-09-16", reported: "2022-09-16", effective: null, entries: ["h_1"] },
    ...{ allegations: [], lastBreach: null, holdingSince: null, calm: [] },
  };
  const chronicle: EpisodeChronicle = {
    ...{ id, name, sides, places, start, end, reports, blame: [] },
    entries: [entry],
    ceasefires: [told],
  };
  return { chronicles: [chronicle] };
};

test("a ceasefire is an agreement where its place is told, and apart where it is not", () => {
  const at = (place: string | null) => ({ ...shownWith([], []), ...ceasefire(place) });
  expect(rowsOf(at("Isfara"))).toMatchObject([
    { sub_event_type: "Agreement", event_date: "2022-09-16", location: "Isfara", fatalities: "0" },
  ]);
  expect(rowsOf(at("Isfara"), "acled-apart")).toEqual([]);
  for (const place of [null, "Kyrgyzstan", "nowhere"]) {
    expect(rowsOf(at(place))).toEqual([]);
    expect(rowsOf(at(place), "acled-apart")).toMatchObject([{ record: "ceasefire", entries: "h_1" }]);
  }
});

test("the rows of a figure add up to it, or it is apart", () => {
  const total = fc.nat(5000);
  const day = fc
    .date({ min: new Date("2021-01-01"), max: new Date("2024-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const when = fc.oneof({ weight: 6, arbitrary: day }, fc.constantFrom(null, "2022", "2022-10"));
  const policy = fc.constantFrom("acled", "majority");
  const place = fc.constantFrom("Batken", "Isfara", "Kyrgyzstan", "nowhere");
  fc.assert(
    fc.property(total, when, policy, fc.array(place, { maxLength: 5 }), (best, asOf, under, places) => {
      const shown = shownWith([{ ...DEAD, policy: under, low: best, best, high: best, asOf }], places);
      const rows = rowsOf(shown);
      const apart = rowsOf(shown, "acled-apart");
      const sum = rows.reduce((all, { fatalities }) => all + Number(fatalities), 0);
      expect(sum + apart.reduce((all, row) => all + Number(row.best), 0)).toBe(best);
      expect(Math.min(rows.length, apart.length)).toBe(0);
      const [first] = rows;
      // the figure is of all the days since the first: only on that one is it known to the day
      if (first?.time_precision === "1") expect(first.event_date).toBe(EPISODE.start);
      if (rows.length > 0) expect(rows.at(-1)?.event_date).toBe(asOf);
      for (const row of rows) {
        expect(row.fatalities).toMatch(/^\d+$/u);
        expect(row.location).not.toBe("");
        expect(["1", "2", "3"]).toContain(row.geo_precision);
        expect(["1", "2", "3"]).toContain(row.time_precision);
      }
    }),
    { numRuns: 60 },
  );
});
