import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { FORMATS, type Shown, type TextFormatName } from "./index.js";
import { claim, domOf, EPISODE, figure, head, linesOf, PLAIN, SHOWN } from "./samples.js";

const HOSTILE = '=1+1 <script>alert(1)</script> | [x](javascript:1) {{cite}} "a", \u0007 & `b`\nnext';

/** The sample with hostile words wherever a report or a person may have put them. */
const POISONED: Shown = {
  ...SHOWN,
  ledger: {
    episodes: [
      {
        ...EPISODE,
        name: HOSTILE,
        checks: EPISODE.checks.map((check) => ({ ...check, message: HOSTILE })),
        incidents: [{ id: "i_1", day: "2022-09-18", place: HOSTILE, counts: [], claims: ["c46"] }],
      },
    ],
  },
  reports: [
    { ...head("r1", "2022-09-18"), title: HOSTILE, publisher: HOSTILE, url: 'javascript:alert("x")' },
  ],
  claims: [claim("c46", { source: HOSTILE, quote: HOSTILE, place: HOSTILE, via: HOSTILE })],
};

const written = (name: TextFormatName, shown: Shown = SHOWN) => FORMATS[name].write(shown, PLAIN);

describe("jsonl", () => {
  test("has the figures and claims as they are, each with its episode", () => {
    const records = linesOf(written("jsonl"));
    const of = (kind: string) => records.filter(({ record }) => record === kind);
    expect(of("figure")).toEqual(
      EPISODE.figures.map((each) => ({ record: "figure", episode: "e_1", ...each })),
    );
    expect(of("claim")).toEqual(SHOWN.claims.map((each) => ({ record: "claim", episode: "e_1", ...each })));
    expect(of("report").map(({ id }) => id)).toEqual(["r1", "r2"]);
    expect(linesOf(written("jsonl", POISONED)).find(({ record }) => record === "claim").quote).toBe(HOSTILE);
  });
});

describe("geojson", () => {
  const country = { alpha2: "KG", alpha3: "KGZ", numeric: "417", name: "Kyrgyzstan", continent: "AS" };
  const shown: Shown = {
    ...SHOWN,
    places: new Map([["Batken", { country, latitude: 40.063, longitude: 70.819, precision: "town" }]]),
    claims: [claim("c1", { place: "Batken" }), claim("c2", { place: "Nowhere" })],
  };

  test("puts longitude first, and keeps a place that is not known without a point", () => {
    const { type, features } = JSON.parse(written("geojson", shown));
    expect(type).toBe("FeatureCollection");
    const told = features.map(
      ({ geometry, properties }: { geometry: unknown; properties: { place: string } }) => [
        properties.place,
        geometry,
      ],
    );
    expect(told).toEqual([
      ["Batken", { type: "Point", coordinates: [70.819, 40.063] }],
      ["Nowhere", null],
    ]);
    expect(features[0].properties).toMatchObject({
      precision: "town",
      country: "KG",
      claims: [{ id: "c1", min: 46 }],
    });
  });
});

describe("html", () => {
  test("shows hostile words and runs none: no script, no address but the web's, nothing fetched", () => {
    const document = domOf(written("html", POISONED));
    expect([...document.querySelectorAll("script, iframe, img, link, object")]).toEqual([]);
    expect([...document.querySelectorAll("a")]).toEqual([]);
    for (const element of document.querySelectorAll("*"))
      expect([...element.attributes].filter(({ name }) => name.startsWith("on"))).toEqual([]);
    expect(document.querySelector("h1")?.textContent).toBe(HOSTILE.replace("\u0007", "\ufffd"));
    expect(document.querySelector("blockquote")?.textContent).toContain("<script>alert(1)</script>");
  });

  test("has the words of every claim used under its figure, with its id", () => {
    const document = domOf(written("html"));
    const under = document.querySelector("#f_000000000001");
    expect(under?.querySelector("blockquote")?.textContent).toBe("46 people were killed");
    expect(under?.textContent).toContain("c46");
    expect(under?.textContent).toContain("superseded: update");
  });
});

describe("brief", () => {
  test("escapes what Markdown would read", () => {
    const page = written("brief", POISONED);
    expect(page).toContain("\\<script\\>alert(1)\\</script\\>");
    expect(page).not.toContain("](<javascript");
    expect(page.match(/^# /gmu)).toHaveLength(1);
  });

  test("says who gave no figure and what does not add up", () => {
    const page = written("brief");
    expect(page).toContain("- Tajikistan gave no figure for casualties from 16 Sep until 18 Sep. `c0`");
    expect(page).toContain("## Does not add up");
  });
});

test("the summary is one line an episode, with who says so", () => {
  const said = written("summary");
  expect(said.trim().split("\n")).toHaveLength(1);
  expect(said).toContain("Kyrgyzstan 46 (Kyrgyz Health Ministry, 1 report, as of 18 Sep)");
});

describe("chart", () => {
  const point = (id: string, asOf: string, min: number | null, max: number | null) => ({
    ...{ id, category: "killed" as const, side: "Kyrgyzstan", kind: "unknown" as const, source: HOSTILE },
    ...{ sourceKey: null, asOf, min, max, approx: false, scope: "total" as const, claims: [`c_${id}`] },
    ...{ supersededBy: null, reason: null },
  });
  const draw = (series: EpisodeSeries) =>
    written("chart", { ...SHOWN, ledger: { episodes: [{ ...EPISODE, series }] } });
  type EpisodeSeries = (typeof EPISODE)["series"];

  test("is well-formed XML, a dot for each dated total with its claims", () => {
    const svg = draw([
      point("a", "2022-09-16", 24, 24),
      point("b", "2022-09-18", 46, null),
      point("c", "2022", 9, 9),
    ]);
    const document = domOf(svg, "image/svg+xml");
    expect([...document.querySelectorAll("circle")].map(({ parentNode }) => parentNode?.textContent)).toEqual(
      [expect.stringContaining("24, Kyrgyzstan"), expect.stringContaining("46+, Kyrgyzstan")],
    );
    expect(document.documentElement.textContent).toContain("c_b");
    expect([...document.querySelectorAll("script")]).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity/u);
  });

  test("says so where there is nothing to draw", () => {
    expect(draw([])).toContain("No totals of deaths of two days or more.");
    expect(draw([point("a", "2022-99-99", 1, 1), point("b", "2022-09-18", 0, 0)])).toContain("No totals");
  });
});

/** The sample with a total of all sides that a report on the web gives. */
const CITED: Shown = {
  ...SHOWN,
  ledger: { episodes: [{ ...EPISODE, figures: [figure({ side: "all", low: 40, best: 46, high: 51 })] }] },
  reports: [
    {
      ...head("r1", "2022-09-18"),
      title: 'Toll {{rises}} | "again"',
      url: "https://a.example/x?a=[1]&b={{2}}",
    },
  ],
  claims: [
    claim("c46", { victims: { side: "all", kind: "unknown", who: null }, quote: "46 </ref> ''died''" }),
  ],
};

describe("hxl", () => {
  const rows: string[][] = parse(written("hxl"));

  test("has a tag for every heading, numbers for people and days for dates", () => {
    const [headings = [], tags = [], ...cells] = rows;
    expect(tags).toHaveLength(headings.length);
    for (const tag of tags) expect(tag).toMatch(/^#[a-z]+(?:\+[a-z0-9_]+)*$/u);
    expect(new Set(tags).size).toBe(tags.length);
    expect(cells).toHaveLength(EPISODE.figures.length);
    for (const row of cells)
      for (const [index, tag] of tags.entries()) {
        if (tag.startsWith("#affected")) expect(row[index]).toMatch(/^\d*$/u);
        if (tag.startsWith("#date")) expect(row[index]).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/u);
      }
  });

  test("is a formula nowhere", () => {
    const said = written("hxl", POISONED);
    expect(parse(said)[2]).toContain(`'${HOSTILE}`);
  });
});

describe("wikitext", () => {
  test("cites each report once in full, and hostile words make no template, tag or bold", () => {
    const page = written("wikitext", CITED);
    expect(page.match(/\{\{/gu)).toHaveLength(2); // the infobox and one citation
    expect(page.match(/\}\}/gu)).toHaveLength(2);
    expect(page.match(/<\/ref>/gu)).toHaveLength(1);
    expect(page).toContain(
      "| casualties3 = All sides: 46 (40–51) killed, as of 18 Sep 2022<!-- f_000000000001 --><ref",
    );
    expect(page).toContain("|url=https://a.example/x?a=%5B1%5D&b=%7B%7B2%7D%7D");
    expect(page).toContain("46 &#60;/ref&#62; &#39;&#39;died&#39;&#39;");
    expect(written("wikitext", POISONED)).not.toContain("javascript:alert");
  });

  test("gives each side its field", () => {
    expect(written("wikitext")).toMatch(
      /^\| casualties1 = 46 killed, as of 18 Sep 2022<!-- f_000000000001 -->/mu,
    );
  });
});

describe("quickstatements", () => {
  test("states the figure of all sides with bounds, day and reference", () => {
    const cells = written("quickstatements", CITED).trim().split("\t");
    expect(cells).toEqual([
      ...["Q0", "P1120", "46[40,51]", "P585", "+2022-09-18T00:00:00Z/11"],
      ...["S854", '"https://a.example/x?a=[1]&b={{2}}"', "S1476", 'en:"Toll {{rises}} ¦ ”again”"'],
      ...[
        "S577",
        "+2022-09-18T00:00:00Z/11",
        "S1683",
        "en:\"46 </ref> ''died''\"",
        "/* tollbook f_000000000001 */",
      ],
    ]);
  });

  test("states nothing of an open bound, of one side or without an address", () => {
    expect(written("quickstatements")).toBe("\n");
    expect(written("quickstatements", { ...CITED, reports: [head("r1", null)] })).toBe("\n");
  });
});
