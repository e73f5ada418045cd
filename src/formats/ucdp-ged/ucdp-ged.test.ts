import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { VictimKind } from "../../domain/claim.js";
import type { EpisodeLedger } from "../../domain/ledger.js";
import { ALL_DEAD, shownWith } from "../events/samples.js";
import { FORMATS, type Shown } from "../index.js";
import { head, PLAIN } from "../samples.js";

const ged = FORMATS["ucdp-ged"];

/** Rows as a reader that goes by the columns' names has them. */
function rowsOf(shown: Shown): readonly Record<string, string>[] {
  return parse(ged.write(shown, PLAIN), { columns: true });
}

const [row = {}] = rowsOf(shownWith([{}], ["Batken", "Batken", null]));

/** The columns of UCDP GED, in their order. */
const COLUMNS = `
  id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id
  conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id
  side_b_new_id side_b number_of_sources source_article source_office source_date source_headline
  source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude
  geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a
  deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob
`
  .trim()
  .split(/\s+/u);

describe("the header", () => {
  const [header = []]: string[][] = parse(ged.write(shownWith([{}], []), PLAIN));

  test("has 49 columns, best before high before low", () => {
    expect(header).toHaveLength(49);
    expect(new Set(header).size).toBe(49);
    expect(header.slice(44, 47)).toEqual(["best", "high", "low"]);
  });

  test("is that of the data set, in its order", () => {
    expect(header).toEqual(COLUMNS);
  });
});

test("the codes are those of the codebook", () => {
  expect(row).toMatchObject({
    ...{ id: String(0x0893022aa9c8), relid: "f_0893022aa9c8", year: "2022" },
    ...{ active_year: "1", code_status: "Clear", type_of_violence: "1" },
    ...{ side_a: "Government of Kyrgyzstan", side_b: "Government of Tajikistan", gwnoa: "703", gwnob: "702" },
    ...{
      where_prec: "1",
      where_coordinates: "Batken",
      country: "Kyrgyzstan",
      country_id: "703",
      region: "Asia",
    },
    ...{ latitude: "40.063", longitude: "70.819", geom_wkt: "POINT (70.819 40.063)" },
    ...{ event_clarity: "2", date_prec: "2", date_start: "2022-09-16", date_end: "2022-09-18" },
    ...{ low: "81", best: "100", high: "104", deaths_unknown: "100" },
  });
  // 40.063 N is the 261st half degree from the south, 70.819 E the 502nd from the west
  expect(row.priogrid_gid).toBe(String(260 * 720 + 502));
  expect(row.conflict_new_id).toBe("");
});

test.each([
  ["2022-09-16", 1],
  ["2022-09-21", 2],
  ["2022-09-22", 3],
  ["2022-09-23", 4],
  ["2022-10-16", 4],
  ["2022-10-17", 5],
])("the figure of %s after a first day of 16 September has date_prec %i", (asOf, code) => {
  expect(rowsOf(shownWith([{ asOf }], []))[0]?.date_prec).toBe(String(code));
});

test.each([
  [["Batken"], "1", "1"],
  [["Batken", "Batken region"], "4", "1"],
  [["Batken", "Batken", "Isfara"], "5", "2"],
  [["Batken", "Batken", "a village nobody knows"], "5", "2"],
  [["Kyrgyzstan"], "6", "2"],
  [["Kyrgyzstan", "Tajikistan"], "", "2"],
  [["Batken", "Isfara", "a village nobody knows"], "", "2"],
  [[], "", "2"],
])("where claims name %j, where_prec is %s", (places, precision, clarity) => {
  const [told] = rowsOf(shownWith([{ asOf: "2022-09-16" }], places));
  expect([told?.where_prec, told?.event_clarity]).toEqual([precision, clarity]);
  const pointless = precision === "" || precision === "6";
  expect(told?.latitude === "").toBe(pointless);
  expect(told?.where_description).toBe([...new Set(places)].join("; "));
});

test("the dead are parted by kind where kinds are told, and are all unknown where kinds do not fit", () => {
  const kinds = [
    { id: "f_2", side: "Kyrgyzstan", kind: "military" as const, low: 6, best: 6, high: 6 },
    { id: "f_3", side: "Kyrgyzstan", kind: "police" as const, low: 2, best: 2, high: 2 },
    { id: "f_4", side: "Tajikistan", kind: "military" as const, low: 20, best: 20, high: 20 },
    { id: "f_5", side: "Tajikistan", kind: "civilian" as const, low: 21, best: 21, high: 21 },
  ];
  const parted = rowsOf(shownWith([{}, ...kinds], []))[0];
  expect([
    parted?.deaths_a,
    parted?.deaths_b,
    parted?.deaths_civilians,
    parted?.deaths_unknown,
    parted?.code_status,
  ]).toEqual(["8", "20", "21", "51", "Clear"]);
  const unfit = rowsOf(shownWith([{ low: 40, best: 40, high: 40 }, ...kinds], []))[0];
  expect([unfit?.deaths_unknown, unfit?.deaths_a, unfit?.code_status]).toEqual(["40", "0", "Check deaths"]);
});

test("civilians alone are a figure of civilians", () => {
  const [told] = rowsOf(shownWith([{ kind: "civilian", low: 37, best: 37, high: null }], []));
  expect([told?.best, told?.deaths_civilians, told?.deaths_unknown, told?.high]).toEqual([
    "37",
    "37",
    "0",
    "",
  ]);
});

test("a dyad below 25 deaths in its year is labelled, and an episode without a death is left out with a word", () => {
  expect(rowsOf(shownWith([{ low: 24, best: 24, high: 24 }], []))[0]?.active_year).toBe("0");
  expect(rowsOf(shownWith([{ low: 25, best: 25, high: 25 }], []))[0]?.active_year).toBe("1");
  const none = shownWith([{ low: 0, best: 0, high: 0 }], []);
  expect(rowsOf(none)).toEqual([]);
  expect(ged.leftOut?.(none)).toEqual([expect.stringContaining("no death in low, best or high")]);
});

test("two episodes of one dyad pass the bar together", () => {
  const one = shownWith([{ low: 13, best: 13, high: 13 }], []);
  const [first] = one.ledger.episodes as [EpisodeLedger];
  const second = { ...first, id: "e_2", figures: [{ ...ALL_DEAD, id: "f_2", low: 12, best: 12, high: 12 }] };
  const rows = rowsOf({ ...one, ledger: { episodes: [first, second] } });
  expect(rows.map(({ active_year }) => active_year)).toEqual(["1", "1"]);
});

test("with one side or with three nobody is said to have fought whom", () => {
  for (const sides of [["Kyrgyzstan"], ["Kyrgyzstan", "Tajikistan", "M23"]]) {
    const [told] = rowsOf(shownWith([{}], [], { sides }));
    expect([told?.side_a, told?.type_of_violence, told?.gwnoa, told?.code_status]).toEqual([
      "",
      "",
      "",
      "Check dyad",
    ]);
  }
  const [rebels] = rowsOf(shownWith([{}], [], { sides: ["M23", "Kyrgyzstan"] }));
  expect([rebels?.side_a, rebels?.side_b, rebels?.gwnob]).toEqual(["Government of Kyrgyzstan", "M23", ""]);
});

test("sources are listed alike in every column, whatever their titles hold", () => {
  const shown = shownWith([{ used: ["c46", "c24"] }], []);
  const reports = [
    { ...head("r1", "2022-09-18"), title: 'Toll; "46" dead' },
    { ...head("r2", "2022-09-16"), publisher: null },
  ];
  const [told] = rowsOf({ ...shown, reports });
  expect(told?.number_of_sources).toBe("2");
  expect(told?.source_office?.split(";")).toEqual(["", "The Daily"]);
  expect(told?.source_date?.split(";")).toEqual(["2022-09-16", "2022-09-18"]);
  expect(told?.source_headline?.split(";")).toEqual(["Toll rises", "Toll, '46' dead"]);
  expect(told?.source_article?.split(";")[1]).toBe(`"The Daily,2022-09-18,Toll, '46' dead (r1)"`);
});

const count = fc.nat(3000);
const kinds = fc.array(
  fc.record({
    side: fc.constantFrom("Kyrgyzstan", "Tajikistan", "all", null),
    kind: fc.constantFrom<VictimKind>("civilian", "military", "police", "mixed", "unknown"),
    best: fc.option(count),
  }),
  { maxLength: 8 },
);

test("best is the sum of the four columns of the dead, whatever the figures of kinds say", () => {
  fc.assert(
    fc.property(fc.tuple(count, count, count), fc.boolean(), kinds, (bounds, open, parts) => {
      const [low = 0, best = 0, high = 0] = [...bounds].sort((a, b) => a - b);
      const unique = [...new Map(parts.map((part) => [`${part.side} ${part.kind}`, part])).values()];
      const shown = shownWith(
        [
          { low, best, high: open ? null : high },
          ...unique.map((part, index) => ({ ...part, id: `f_${index}`, low: part.best, high: part.best })),
        ],
        [],
      );
      for (const told of rowsOf(shown)) {
        const dead = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"].map((name) => told[name]);
        for (const cell of dead) expect(cell).toMatch(/^\d+$/u);
        expect(dead.reduce((sum, cell) => sum + Number(cell), 0)).toBe(Number(told.best));
        expect([told.low, told.best, told.high]).toEqual([`${low}`, `${best}`, open ? "" : `${high}`]);
      }
      expect(rowsOf(shown)).toHaveLength(Math.max(best, open ? 0 : high) > 0 ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});
