import { describe, expect, test } from "vitest";
import type { Figure } from "../domain/ledger.js";
import { countText, dayText, FORMAT_NAMES, FORMATS, languageText, withDays, wrap } from "./index.js";
import { claim, EPISODE, figure, PLAIN, SHOWN } from "./samples.js";
import { withheldSentence } from "./words/sentences.js";

describe("the printed ledger", () => {
  const page = FORMATS.text.write(SHOWN, PLAIN);

  test("says what was superseded, who says so and since when", () => {
    expect(page).toContain("16–18 Sep 2022 · 2 reports (1 undated) · policy latest-official");
    expect(page).toMatch(
      /Kyrgyzstan +46 +18 Sep +Kyrgyz Health Ministry, 1 report\n {2}f_000000000001 +24 on 16 Sep → 46 on 18 Sep\n/u,
    );
  });

  test("shows a sum with its parts and its range", () => {
    expect(page).toMatch(/all sides +81 +80\+ +18 Sep +the sides added up/u);
    expect(page).toContain("46 (Kyrgyzstan) + 35 (Tajikistan) = 81, computed");
  });

  test("names the source of a floor that one of several incidents gives, and tells what was set aside", () => {
    const floor: Figure = {
      ...figure({ id: "f_000000000009", low: 24, best: null, high: null, used: ["c24"], ignored: [] }),
      notes: [
        "no total is given",
        "set aside: 63, the ministry, 2022-09-18, is told of one strike, clash or day",
        "counts families or households, each as one person at least",
      ],
    };
    const shown = { ...SHOWN, ledger: { episodes: [{ ...EPISODE, figures: [floor] }] } };
    const told = FORMATS.text.write(shown, PLAIN);
    expect(told).toMatch(/24\+ +18 Sep +Kyrgyz Health Ministry, 1.report/u);
    expect(told).toContain("set aside: 63, the ministry, 18 Sep, is told of one strike");
    expect(told).toContain("counts families or households, each as one person at least");
  });

  test("says of a sum with one side in it whose people alone are counted", () => {
    const added = {
      ...{ id: "f_00000000000a", side: "all", low: 7, best: 7, high: null, used: [], ignored: [] },
      notes: [
        "7 (Kyrgyzstan), computed from the sides' figures",
        "only the people of Kyrgyzstan are counted",
      ],
    };
    const shown = { ...SHOWN, ledger: { episodes: [{ ...EPISODE, figures: [figure(added)] }] } };
    const told = FORMATS.text.write(shown, PLAIN);
    expect(told).toMatch(/all sides +7\+ +18 Sep +Kyrgyzstan alone is counted\n/u);
  });

  test("has no row for losses that were kept to themselves at first and told later", () => {
    const kept = figure({
      ...{ id: "f_00000000000b", category: "casualties", low: null, best: null, high: null, used: [] },
      ignored: [{ claim: "c24", reason: "withheld: no figure was given" }],
    });
    const row = { category: "casualties" as const, side: "Kyrgyzstan", source: "Army", sourceKey: "army" };
    const pageWith = (until: string | null) => {
      const withheld = [{ ...row, asOf: "2022-09-16", until, claims: ["c24"] }];
      return FORMATS.text.write(
        { ...SHOWN, ledger: { episodes: [{ ...EPISODE, figures: [kept], withheld }] } },
        PLAIN,
      );
    };
    expect(pageWith(null)).toContain("not disclosed");
    expect(pageWith("2022-09-18")).not.toContain("not disclosed");
    expect(pageWith("2022-09-18")).toContain("gave no figure for casualties from 16 Sep until 18 Sep");
  });

  test("tells parts of others where there is no figure, and what a number was put together from", () => {
    const none = figure({
      ...{ id: "f_00000000000c", low: null, best: null, high: null, used: [] },
      ignored: [{ claim: "c24", reason: "subset: part of another figure" }],
    });
    const made = {
      low: 48,
      best: 48,
      high: 48,
      used: ["c24"],
      notes: ["put together: 24 military + 24 civilian"],
    };
    const shown = { ...SHOWN, ledger: { episodes: [{ ...EPISODE, figures: [none, figure(made)] }] } };
    const told = FORMATS.text.write(shown, { ...PLAIN, width: 140 });
    expect(told).toMatch(/a part of others: 24\+? \(Kyrgyz Health Ministry, 16 Sep\)/u);
    expect(told).toMatch(
      /48 +18 Sep +Kyrgyz Health Ministry, 1.report\n(?:.*\n)?.*put together: 24 military \+ 24 civilian/u,
    );
  });

  test("a number that others dispute is no floor, and says what is open; one told as a floor is", () => {
    const page = (part: Partial<Figure>) =>
      FORMATS.text.write(
        { ...SHOWN, ledger: { episodes: [{ ...EPISODE, figures: [figure({ used: ["c24"], ...part })] }] } },
        { ...PLAIN, width: 140 },
      );
    const none = { low: 0, best: 0, high: null };
    expect(page({ ...none, notes: ["from 0, the army", "widened by at least 70, the rebels"] })).toMatch(
      / 0 {2}0\+ /u,
    );
    expect(page({ ...none, notes: ["no total is given"] })).toMatch(/Kyrgyzstan +0 +18 Sep/u);
    const floor = { low: 24, best: 24, high: null, notes: ["from 24", "a floor: no upper end is given"] };
    expect(page(floor)).toMatch(/ 24\+ {2}/u);
  });

  test("an episode with one side names the other that it may be of", () => {
    const alone = { ...EPISODE, id: "e_00000000000b", sides: ["Kyrgyzstan"] };
    const page = (...episodes: readonly (typeof EPISODE)[]) =>
      String(FORMATS.text.write({ ...SHOWN, ledger: { episodes } }, PLAIN)).replace(/\s+/gu, " ");
    const hint = `Of the same people and days: ${EPISODE.name} (${EPISODE.id}).`;
    expect(page(EPISODE, alone)).toContain(hint);
    expect(page(EPISODE, alone)).toContain(`merge-episodes ${EPISODE.id} e_00000000000b`);
    expect(page(EPISODE, alone)).toContain(
      `Apart from it, of the same people and days: ${alone.name} (e_00000000000b).`,
    );
    expect(page(alone)).not.toContain("of the same people");
    expect(page(EPISODE, { ...alone, start: "2023-09-16", end: "2023-09-17" })).not.toContain(hint);
    expect(page(EPISODE, { ...alone, sides: ["China"] })).not.toContain(hint);
    expect(page(EPISODE, { ...EPISODE, id: "e_00000000000c" }, alone)).not.toContain(hint);
  });

  test("a floor that was added up is no round word", () => {
    const sum = (note: string) => ({
      ...{ id: "f_00000000000d", side: "all", low: 101, best: 101, high: null, used: [], ignored: [] },
      notes: [note],
    });
    const page = (note: string) =>
      FORMATS.text.write(
        { ...SHOWN, ledger: { episodes: [{ ...EPISODE, figures: [figure(sum(note))] }] } },
        PLAIN,
      );
    expect(page("71 (A) + 30+ (B) = 101+, computed from the sides' figures")).toMatch(/all sides +101\+ /u);
    expect(page("over 70 (A) + 30 (B) = over 100, computed from the sides' figures")).toMatch(
      /all sides +over 100 /u,
    );
  });

  test("what a side tells of its own grew from no enemy's claim", () => {
    const told = (id: string, min: number, asOf: string, sourceSide: string) => ({
      ...claim(id, { min, max: min, asOf, source: `the army of ${sourceSide}`, sourceSide }),
    });
    const claims = [
      told("c1", 300, "2022-09-16", "Tajikistan"),
      told("c2", 41, "2022-09-17", "Kyrgyzstan"),
      told("c3", 58, "2022-09-18", "Kyrgyzstan"),
    ];
    const own = figure({
      ...{ low: 58, best: 58, high: 58, used: ["c3"], asOf: "2022-09-18", notes: [] },
      ignored: [
        { claim: "c1", reason: "older: 300" },
        { claim: "c2", reason: "superseded: update" },
      ],
    });
    const shown = { ...SHOWN, claims, ledger: { episodes: [{ ...EPISODE, figures: [own] }] } };
    const printed = FORMATS.text.write(shown, { ...PLAIN, width: 140 });
    expect(printed).toContain("41 on 17 Sep → 58 on 18 Sep");
    expect(printed).not.toContain("300");
  });

  test("an infobox counts one kind of people in words", () => {
    const soldiers = figure({ kind: "civilian", low: 3, best: 3, high: 3 });
    const shown = { ...SHOWN, ledger: { episodes: [{ ...EPISODE, figures: [soldiers] }] } };
    expect(FORMATS.wikitext.write(shown, PLAIN)).toContain("3 civilians killed");
  });

  test("shows rounded and withheld figures as such", () => {
    expect(page).toContain("about 136,770");
    expect(page).toContain("not disclosed");
    expect(page).toContain("Tajikistan gave no figure for casualties from 16 Sep until 18 Sep.");
    expect(page).toContain("Army gave no figure for deaths from 16 Sep, and none since.");
    const ended = {
      category: "killed",
      side: "Chad",
      source: null,
      asOf: "2022-09-16",
      until: "2022-09-16",
    } as const;
    expect(withheldSentence({ ...ended, claims: [] }, "2022")).toBe(
      "Chad gave no figure for deaths at first on 16 Sep; later that day it did.",
    );
    expect(withheldSentence({ ...ended, side: null, until: null, claims: [] }, "2022")).toBe(
      "No figure for deaths was given from 16 Sep, and none since.",
    );
  });

  test("tells checks in sentences with the ids of their claims", () => {
    expect(page).toMatch(/Does not add up\n {2}✗ The reported 54 of 18 Sep is a stale sum\.\n {4}c54\n/u);
    expect(page).toMatch(/Adds up\n {2}✓ 46 \(Kyrgyzstan\)/u);
  });

  test("keeps the background apart", () => {
    expect(page).toMatch(/in no figure above\n {2}Apr 2021 {2}51\+ {2}killed {2}all sides {2}1 report\n/u);
  });

  test("fits its width, and shows colour only where asked", () => {
    for (const width of [60, 80, 140]) {
      const lines = FORMATS.text.write(SHOWN, { width, colour: false }).split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
    expect(page).not.toContain("\u001b[");
    const coloured = FORMATS.text.write(SHOWN, { width: 80, colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
    expect(coloured.replace(/\u001b\[\d+m/gu, "")).toBe(page);
    expect(coloured).not.toBe(page);
  });

  test("a figure that somebody denies is shown as denied, with its claimant", () => {
    const rebels = claim("c200", {
      status: "denied",
      source: "the rebels",
      min: 200,
      max: 200,
      asOf: "2022-09-19",
    });
    const reason = "denied: its claimant's figure is contradicted in the report";
    const ignored = [{ claim: "c200", reason }];
    const nothing = { low: null, best: null, high: null, asOf: null, used: [] };
    const shown = (more: Partial<Figure>) =>
      FORMATS.text.write(
        {
          ...SHOWN,
          ledger: { episodes: [{ ...EPISODE, figures: [figure({ ignored, ...more })] }] },
          claims: [claim("c46", {}), rebels],
        },
        PLAIN,
      );
    expect(shown(nothing)).toMatch(/Kyrgyzstan {6}denied\n.*denied: 200 \(Rebels, 19 Sep\)/u);
    expect(shown({})).toMatch(/ 46 .*\n.*denied: 200 \(Rebels, 19 Sep\)/u);
    expect(shown({ ...nothing, ignored: [] })).toMatch(/Kyrgyzstan {2,}no figure\n/u);
  });

  test("of an empty book is a sentence", () => {
    expect(
      FORMATS.text.write({ ...SHOWN, ledger: { episodes: [] }, reports: [], claims: [] }, PLAIN),
    ).toMatch(/^No episode: .*\n$/u);
  });
});

test.each(FORMAT_NAMES)(
  "%s gives the same output twice, ends its last line and says what it is",
  async (name) => {
    const format = FORMATS[name];
    const content = await format.write(SHOWN, PLAIN);
    expect(await format.write(SHOWN, PLAIN)).toEqual(content);
    if (typeof content === "string") expect(content).toMatch(/\n$/u);
    expect(format.title).not.toBe("");
  },
);

test("JSON is the ledger itself", () => {
  expect(JSON.parse(FORMATS.json.write(SHOWN, PLAIN))).toEqual(SHOWN.ledger);
});

test("CSV has a header, a row a figure and empty cells for null", () => {
  const [header, first, ...rest] = FORMATS.csv.write(SHOWN, PLAIN).split("\r\n");
  expect(header).toMatch(/^episode,episodeName,id,category,side/u);
  expect(first).toBe(
    'e_1,"Kyrgyzstan – Tajikistan, September 2022",f_000000000001,killed,Kyrgyzstan,any,,2022-09-18,46,46,46,false,latest-official,c46,c24,',
  );
  expect(rest).toHaveLength(4);
});

test("a quote that a spreadsheet would run is no formula in CSV", () => {
  const rows = FORMATS["csv-claims"].write(SHOWN, PLAIN).split("\r\n");
  expect(rows).toHaveLength(6);
  expect(rows[4]).toContain('"\'=SUM(""51"")"');
});

test("a report's language is named where it is not English", () => {
  expect(["fr", "ru", "kir", "en", null, "not a code"].map(languageText)).toEqual([
    "in French",
    "in Russian",
    "in Kyrgyz",
    null,
    null,
    null,
  ]);
  expect(FORMATS["csv-claims"].write(SHOWN, PLAIN)).toMatch(/^id,report,published,publisher,url,language,/u);
});

test("counts are short and exact", () => {
  const texts = [
    [24, 24, false],
    [24, null, false],
    [null, 30, false],
    [20, 30, false],
    [140_000, 140_000, true],
    [null, null, false],
    [1_234_567, 1_234_567, false],
    [300_001, null, false],
    [201, null, true],
    [101, 200, false],
    [111, null, false],
  ] as const;
  expect(texts.map(([min, max, approx]) => countText({ min, max, approx }))).toEqual([
    "24",
    "24+",
    "up to 30",
    "20–30",
    "about 140,000",
    "no figure",
    "1,234,567",
    "over 300,000",
    "over about 200",
    "101–200",
    "111+",
  ]);
});

test("days are written as people write them", () => {
  expect(["2022-09-18", "2022-09-18T14:05Z", "2021-04", "2021", null].map((iso) => dayText(iso))).toEqual([
    "18 Sep 2022",
    "18 Sep 2022",
    "Apr 2021",
    "2021",
    "undated",
  ]);
  expect(dayText("2022-09-18", "2022")).toBe("18 Sep");
  expect(withDays("24 of 2022-09-16, 46 of 2022-09-18T10:00+06:00")).toBe(
    "24 of 16 Sep 2022, 46 of 18 Sep 2022",
  );
});

test("lines break at spaces, and wide letters count double", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  expect(wrap("人民 日报", 5)).toEqual(["人民", "日报"]);
});
