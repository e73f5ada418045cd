import { parse } from "csv-parse/sync";
import { parseAtomFeed } from "feedsmith";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import type { EpisodeChronicle } from "../domain/chronicle.js";
import type { EpisodeHistory } from "../domain/ledger.js";
import { shownWith } from "./events/samples.js";
import { FORMATS, type Shown, type TextFormatName } from "./index.js";
import { claim, domOf, EPISODE, figure, head, PLAIN, SHOWN } from "./samples.js";

/** Formats that other programs take in: read back by others' parsers, with hostile words and uncertain dates. */

const HOSTILE = '=1+1 <script>alert(1)</script><img src=x onerror=alert(1)> "a" & ]]> \u0007\nnext';
const written = (name: TextFormatName, shown: Shown) => FORMATS[name].write(shown, PLAIN);
const { id, sides, places, start, end, reports } = EPISODE;
const outline = { id, sides, places, start, end, reports };

const entry = (own: string, more: Partial<EpisodeChronicle["entries"][number]>) => ({
  ...{ id: own, kind: "clash" as const, actors: ["Kyrgyzstan"], targets: ["Tajikistan"], place: "Batken" },
  ...{ status: "asserted" as const, day: "2022-09-16T04:30", reported: "2022-09-16", quote: HOSTILE },
  ...{
    tellers: [{ source: HOSTILE, sourceKey: null, sourceSide: null }],
    tellings: 2,
    acts: [`a_${own}`],
    ...more,
  },
});

const chronicle: EpisodeChronicle = {
  ...{ ...outline, name: HOSTILE, blame: [] },
  entries: [
    entry("h_000000000001", {}),
    entry("h_000000000002", { day: "2022-09", place: null }),
    entry("h_000000000003", { day: null }),
    entry("h_000000000004", { day: null, place: null, reported: null, kind: "ceasefire-agreed" }),
  ],
  ceasefires: [
    {
      ...{ parties: ["Kyrgyzstan", "Tajikistan"], declared: "2022-09", reported: "2022-09-16" },
      ...{ effective: "2022-09-16T16:00", entries: ["h_000000000004"], allegations: [], calm: [] },
      ...{ lastBreach: "2022-09-17", holdingSince: null },
    },
  ],
};

const statement = {
  ...{ category: "killed" as const, side: "Kyrgyzstan", kind: "unknown" as const, source: HOSTILE },
  ...{ sourceKey: null, asOf: "2022-09-18", min: 46, max: 46, approx: false, claims: ["c46"], before: null },
  readLate: null,
};
const history: EpisodeHistory = {
  ...{ ...outline, name: HOSTILE, policy: "latest-official" },
  days: [
    { day: "2022-09-16", statements: [], figures: [figure({ low: 24, best: 24, high: null })] },
    { day: "2022-09-18", statements: [statement], figures: [figure({})] },
    { day: null, statements: [{ ...statement, asOf: null }], figures: [] },
  ],
};

const POISONED: Shown = {
  ...SHOWN,
  ...{
    places: shownWith([], []).places,
    chronicles: [chronicle],
    histories: [history],
    address: '/x?a="&b=<',
  },
  ledger: {
    episodes: [{ ...EPISODE, name: HOSTILE, figures: [figure({}), figure({ id: "f_2", asOf: "2022-09" })] }],
  },
  reports: [{ ...head("r1", "2022-09-18"), title: HOSTILE, publisher: HOSTILE, url: "javascript:alert(1)" }],
  claims: [claim("c46", { source: HOSTILE, quote: HOSTILE, place: HOSTILE, via: HOSTILE })],
};

/** Nothing in it that a browser would run or fetch. */
function expectHarmless(html: string): void {
  const document = domOf(html);
  expect([...document.querySelectorAll("script, img, iframe, link, style")]).toEqual([]);
  for (const element of document.querySelectorAll("*"))
    expect([...element.attributes].filter(({ name }) => name.startsWith("on"))).toEqual([]);
}

test("jsonld keeps the exact words, and leads nowhere but to the web", () => {
  const graph = JSON.parse(written("jsonld", POISONED))["@graph"];
  const of = (type: string) => graph.filter((node: { "@type": string }) => node["@type"] === type);
  expect(of("Claim")).toMatchObject([
    {
      "@id": "#c46",
      text: HOSTILE,
      appearance: { text: HOSTILE, isPartOf: { "@id": "#r1" } },
      creativeWorkStatus: "asserted",
    },
  ]);
  expect(of("NewsArticle")[0].url).toBeUndefined();
  expect(of("Observation")[0]).toMatchObject({
    value: 46,
    minValue: 46,
    maxValue: 46,
    subjectOf: [{ "@id": "#c46" }],
  });
});

test("the report that told a statement first is its first appearance", () => {
  const series = [
    {
      ...{
        id: "p1",
        category: "killed" as const,
        side: "Kyrgyzstan",
        kind: "unknown" as const,
        source: null,
      },
      ...{ sourceKey: null, asOf: null, min: 46, max: 46, approx: false, scope: "total" as const },
      ...{ claims: ["c46", "c47"], supersededBy: null, reason: null },
    },
  ];
  const shown: Shown = {
    ...SHOWN,
    ledger: { episodes: [{ ...EPISODE, series }] },
    reports: [head("r1", "2022-09-18"), head("r2", "2022-09-17")],
    claims: [claim("c46", {}), claim("c47", { report: "r2" })],
  };
  const claims = JSON.parse(written("jsonld", shown))["@graph"].filter(
    (node: { "@type": string }) => node["@type"] === "Claim",
  );
  expect(claims.map((node: { firstAppearance: object }) => node.firstAppearance)).toEqual([
    { "@id": "#r2" },
    { "@id": "#r2" },
  ]);
});

test("a FollowTheMoney statement of a claim has its words as the original, and an id that FollowTheMoney makes", () => {
  const rows: Record<string, string>[] = parse(written("ftm", POISONED), { columns: true });
  const own = rows.find(({ entity_id, prop }) => entity_id === "c46" && prop === "name");
  expect(own).toMatchObject({ value: "46 killed, Kyrgyzstan", original_value: `'${HOSTILE}`, lang: "eng" });
  expect(own).toMatchObject({ schema: "Note", first_seen: "2022-09-18", canonical_id: "c46", external: "f" });
  // printf 'tollbook.c46.name.46 killed, Kyrgyzstan' | sha1sum
  expect(own?.id).toBe("27090b5d60a37df3fd687f2c5605b9fbdf49760b");
  expect(rows.some(({ prop }) => prop === "sourceUrl")).toBe(false);
});

describe("timelinejs", () => {
  const { events } = JSON.parse(written("timelinejs", POISONED));
  const of = (own: string) => events.find(({ unique_id }: { unique_id: string }) => unique_id === own);

  test("gives the parts of a date that are told, and says where none is", () => {
    expect([of("f_2").start_date, of("f_2").display_date]).toEqual([{ year: 2022, month: 9 }, "Sep 2022"]);
    expect(of("h_000000000001").start_date).toEqual({ year: 2022, month: 9, day: 16, hour: 4, minute: 30 });
    expect(of("h_000000000003")).toMatchObject({
      start_date: { year: 2022, month: 9, day: 16 },
      display_date: "no day said; told by 16 Sep 2022",
    });
    expect(of("h_000000000004")).toBeUndefined();
    expect(FORMATS.timelinejs.leftOut?.(POISONED)).toEqual([
      expect.stringMatching(/^h_000000000004 Ceasefire/u),
    ]);
  });

  test("runs no words", () => {
    for (const { text, group } of events)
      for (const html of [text.headline, text.text, group]) expectHarmless(html);
    expect(domOf(of("h_000000000001").text.text).querySelector("blockquote")?.textContent).toContain(
      "<script>",
    );
  });
});

test("timemap has a date only where the day is told, and a point only where one is known", () => {
  const events: Record<string, string>[] = JSON.parse(written("timemap", POISONED));
  const told = (own: string) => {
    const event = events.find((each) => each.id === own);
    return event && [event.date, event.time, event.time_precision, event.time_display, event.latitude];
  };
  expect(told("h_000000000001")).toEqual(["09/16/2022", "04:30", "minute", "16 Sep 2022 04:30", "40.063"]);
  expect(told("h_000000000002")).toBeUndefined(); // a month, and no place
  expect(told("h_000000000003")).toEqual(["", "", "reported", "no day said; told by 16 Sep 2022", "40.063"]);
  expect(FORMATS.timemap.leftOut?.(POISONED).map((line) => line.slice(0, 14))).toEqual([
    "f_2 46 killed,",
    "h_000000000002",
    "h_000000000004",
  ]);
  expect(JSON.parse(written("timemap-sources", POISONED)).r1).toMatchObject({
    id: "r1",
    title: HOSTILE,
    url: "",
  });
});

test("the feed is one that a feed reader takes, with entries for every day and no words run", () => {
  const feed = parseAtomFeed(written("atom", POISONED));
  expect(feed.entries?.map(({ title }) => title?.value?.replace(/:.*/su, ""))).toEqual([
    "Reports without a date",
    "18 Sep 2022",
    "16 Sep 2022",
  ]);
  expect(feed.links?.[0]).toMatchObject({ rel: "self", href: '/x?a="&b=<' });
  expect(feed.updated).toBe("2022-09-18T00:00:00Z");
  for (const { content } of feed.entries ?? []) expectHarmless(content?.value ?? "");
  const late = { ...statement, readLate: "2022-10-01T08:00:00+06:00" };
  const again = {
    ...POISONED,
    histories: [
      { ...history, days: history.days.map((day) => ({ ...day, statements: [...day.statements, late] })) },
    ],
  };
  const updated = parseAtomFeed(written("atom", again));
  expect(updated.entries?.map((each) => each.id)).toEqual(feed.entries?.map((each) => each.id));
  expect(updated.updated).toBe("2022-10-01T02:00:00Z");
  expect(
    domOf(written("atom", POISONED), "application/xml").documentElement.querySelectorAll("entry"),
  ).toHaveLength(3);
});

test("a chart to put into a page runs and fetches nothing, and has the figures with their ids", () => {
  const html = written("embed", POISONED);
  expectHarmless(html);
  const document = domOf(html);
  expect(document.querySelector('[data-figure="f_000000000001"] b')?.textContent).toBe("46");
  expect(document.querySelector("figcaption b")?.textContent).toContain("<script>");
  expect([...document.querySelectorAll("[src], [href]")]).toEqual([]);
});

test("a ceasefire has a row for each party, dates as far as they are told, and its entries", () => {
  const rows: Record<string, string>[] = parse(written("ceasefires", POISONED), { columns: true });
  expect(rows.map(({ actor_name, uniq_id }) => [actor_name, uniq_id])).toEqual([
    ["Kyrgyzstan", "h_000000000004-1"],
    ["Tajikistan", "h_000000000004-2"],
  ]);
  expect(rows[0]).toMatchObject({
    ...{ cf_dec_yr: "2022", cf_dec_month: "9", cf_dec_day: "-1", cf_effect_day: "16", effect_time: "16:00" },
    ...{
      ceasefire_class: "bilateral",
      ended: "",
      end_yr: "-1",
      last_breach: "2022-09-17",
      holding_since: "",
    },
    ...{ entries: "h_000000000004", acts: "a_h_000000000004" },
  });
  expect(rows[0]?.comment).toContain("<script>");
});

describe("parquet", () => {
  const rowsOf = async (name: "parquet" | "parquet-claims" | "parquet-acts", shown: Shown) => {
    const bytes = await FORMATS[name].write(shown, PLAIN);
    return parquetReadObjects({ file: bytes.slice().buffer as ArrayBuffer });
  };

  test("has the exact words and null for what is not known", async () => {
    const [row] = await rowsOf("parquet-claims", POISONED);
    expect(row).toMatchObject({
      quote: HOSTILE,
      place: HOSTILE,
      min: 46n,
      max: 46n,
      approx: false,
      rules: ["en/number"],
    });
    const [open] = await rowsOf(
      "parquet",
      shownWith([{ high: null, best: 7_000_000_000, speaker: null }], []),
    );
    expect(open).toMatchObject({ best: 7_000_000_000n, high: null, speaker: null, used: ["c46"], notes: [] });
  });

  test("of nothing is a file with its columns and no row", async () => {
    expect(await rowsOf("parquet-acts", SHOWN)).toEqual([]);
    expect(await rowsOf("parquet", { ...SHOWN, ledger: { episodes: [] } })).toEqual([]);
  });
});

test("of an empty book every one of them is a whole file", () => {
  const empty: Shown = { ...SHOWN, ledger: { episodes: [] }, reports: [], claims: [] };
  expect(JSON.parse(written("jsonld", empty))["@graph"]).toEqual([]);
  expect(JSON.parse(written("timelinejs", empty)).events).toEqual([]);
  expect(JSON.parse(written("timemap", empty))).toEqual([]);
  expect(parseAtomFeed(written("atom", empty)).title?.value).toBe("0 episodes: changes");
  expect(parse(written("ftm", empty), { columns: true })).toEqual([]);
});
