import { parseAtomFeed } from "feedsmith";
import { expect } from "vitest";
import type { FormatName } from "../../src/formats/index.js";
import { type Content, domOf, parquetRows, rowsOf } from "./figures.js";

/** What each format's readers rely on: names of columns, types, codes, and what must add up. */

type Pattern = RegExp | readonly string[];

const WHOLE = /^\d*$/u;
const DAY = /^(?:\d{4}-\d{2}-\d{2})?$/u;
const FIGURE = /^f_[0-9a-f]{12}$/u;
const EPISODE = /^e_[0-9a-f]{12}$/u;
const CLAIMS = /^(?:c_[0-9a-f]{12}(?: c_[0-9a-f]{12})*)?$/u;

/** The cells of a CSV by column: each is as its pattern says, or one of a list. */
function checkCells(csv: Content, patterns: Readonly<Record<string, Pattern>>): Record<string, string>[] {
  const rows = rowsOf(csv);
  for (const row of rows)
    for (const [name, pattern] of Object.entries(patterns)) {
      const cell = row[name];
      if (pattern instanceof RegExp)
        expect({ name, cell, is: pattern.test(cell ?? "missing") }).toMatchObject({ is: true });
      else expect({ name, cell, is: pattern.includes(cell ?? "missing") }).toMatchObject({ is: true });
    }
  return rows;
}

/** Cells that may be empty, or are in order from the least to the most. */
function checkOrder(...cells: readonly (string | undefined)[]): void {
  const numbers = cells.filter((cell) => cell !== undefined && cell !== "").map(Number);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
}

const json = (content: Content) => JSON.parse(String(content));

export const CHECKS: Record<FormatName, (content: Content) => void | Promise<void>> = {
  text: (content) => expect(String(content)).toMatch(/^ {2}f_[0-9a-f]{12}/mu),
  json: (content) => {
    for (const { id, figures } of json(content).episodes) {
      expect(id).toMatch(EPISODE);
      for (const figure of figures) {
        expect(figure.id).toMatch(FIGURE);
        checkOrder(
          ...[figure.low, figure.best, figure.high].map((each) => (each === null ? "" : String(each))),
        );
      }
    }
  },
  csv: (content) => {
    const whole = { low: WHOLE, best: WHOLE, high: WHOLE, used: CLAIMS, ignored: CLAIMS };
    for (const row of checkCells(content, {
      episode: EPISODE,
      id: FIGURE,
      approx: ["true", "false"],
      ...whole,
    }))
      checkOrder(row.low, row.best, row.high);
  },
  "csv-claims": (content) => {
    const rows = checkCells(content, {
      ...{ id: /^c_[0-9a-f]{12}$/u, min: WHOLE, max: WHOLE, start: WHOLE, end: WHOLE, quote: /./u },
      ...{ status: ["asserted", "denied", "unconfirmed", "withheld"], inTitle: ["true", "false"] },
    });
    for (const { quote = "", start, end } of rows)
      expect([quote.length, quote.length - 1]).toContain(Number(end) - Number(start));
  },
  jsonl: (content) => {
    const kinds = String(content)
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).record);
    expect(new Set(kinds)).toEqual(new Set(["episode", "figure", "report", "claim", "act"]));
  },
  geojson: (content) => {
    const { type, features } = json(content);
    expect([type, features.length > 0]).toEqual(["FeatureCollection", true]);
    for (const { geometry, properties } of features) {
      expect(properties.claims.length).toBeGreaterThan(0);
      if (geometry === null) continue;
      const [longitude, latitude] = geometry.coordinates;
      expect([Math.abs(longitude) <= 180, Math.abs(latitude) <= 90]).toEqual([true, true]);
    }
  },
  brief: (content) => expect(String(content)).toMatch(/^# .+\n/u),
  html: (content) => {
    const document = domOf(content);
    expect([...document.querySelectorAll("script, link, img, iframe")]).toEqual([]);
    for (const figure of document.querySelectorAll(".figure")) expect(figure.id).toMatch(FIGURE);
  },
  summary: (content) => expect(String(content).trim()).not.toBe(""),
  chart: (content) => expect(domOf(content).querySelector("svg title")).not.toBeNull(),
  hxl: (content) => {
    const [tags = {}, ...rows] = rowsOf(content);
    for (const tag of Object.values(tags)) expect(tag).toMatch(/^#[a-z]+(?:\+[a-z0-9_]+)*$/u);
    for (const row of rows)
      for (const [name, tag] of Object.entries(tags)) {
        if (tag.startsWith("#affected")) expect(row[name]).toMatch(WHOLE);
        if (tag.startsWith("#date")) expect(row[name]).toMatch(DAY);
      }
  },
  wikitext: (content) => {
    const count = (pattern: RegExp) => String(content).match(pattern)?.length ?? 0;
    expect(count(/\{\{/gu)).toBe(count(/\}\}/gu));
    expect(count(/<ref name="[^"]+">/gu)).toBe(count(/<\/ref>/gu));
  },
  quickstatements: (content) => {
    for (const line of String(content)
      .split("\n")
      .filter((each) => each !== ""))
      expect(line).toMatch(
        /^Q0\tP(?:1120|1339|1446)\t\d+(?:\[\d+,\d+\])?\t.*\t\/\* tollbook f_[0-9a-f]{12} \*\/$/u,
      );
  },
  "ucdp-ged": (content) => {
    const dead = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"] as const;
    const rows = checkCells(content, {
      ...{
        id: /^\d+$/u,
        relid: FIGURE,
        year: /^(?:\d{4})?$/u,
        active_year: ["0", "1"],
        type_of_violence: ["", "1", "2"],
      },
      ...{ where_prec: ["", "1", "2", "3", "4", "5", "6"], date_prec: ["", "1", "2", "3", "4", "5"] },
      ...{ event_clarity: ["1", "2"], date_start: DAY, date_end: DAY, low: WHOLE, best: WHOLE, high: WHOLE },
      ...{
        latitude: /^(?:-?\d+(?:\.\d+)?)?$/u,
        country_id: WHOLE,
        gwnoa: WHOLE,
        gwnob: WHOLE,
        priogrid_gid: WHOLE,
      },
      ...{ region: ["", "Africa", "Americas", "Asia", "Europe", "Middle East"] },
    });
    for (const row of rows) {
      expect(Object.keys(row)).toHaveLength(49);
      checkOrder(row.low, row.best, row.high);
      const parts = dead.map((name) => row[name]);
      if (row.best === "") expect(parts).toEqual(["", "", "", ""]);
      else expect(parts.reduce((sum, part) => sum + Number(part), 0)).toBe(Number(row.best));
      expect(row.date_start === "" || (row.date_end ?? "") >= (row.date_start ?? "")).toBe(true);
    }
  },
  acled: (content) => {
    const rows = checkCells(content, {
      ...{
        event_date: /^\d{4}-\d{2}-\d{2}$/u,
        time_precision: ["1", "2", "3"],
        geo_precision: ["1", "2", "3"],
      },
      ...{ fatalities: /^\d+$/u, iso: /^\d+$/u, location: /./u, latitude: /\d/u, longitude: /\d/u },
      ...{ inter1: ["", "1", "8"], inter2: ["", "1", "8"], interaction: ["", "11", "18", "88"] },
      ...{ sub_event_type: ["", "Armed clash", "Agreement"], tags: /^episode=e_/u },
    });
    expect(new Set(rows.map(({ event_id_cnty: id }) => id)).size).toBe(rows.length);
  },
  "acled-apart": (content) => {
    checkCells(content, {
      episode: EPISODE,
      record: ["deaths", "ceasefire"],
      why: /./u,
      best: WHOLE,
      claims: CLAIMS,
    });
  },
  ceasefires: (content) => {
    checkCells(content, {
      ...{
        cf_dec_yr: /^(?:-1|\d{4})$/u,
        cf_dec_month: /^(?:-1|\d{1,2})$/u,
        cf_effect_day: /^(?:-1|\d{1,2})$/u,
      },
      ...{ ceasefire_class: ["", "unilateral", "bilateral", "multilateral"], entries: /^h_/u, acts: /^a_/u },
      ...{ uniq_id: /^h_[0-9a-f]{12}-\d+$/u, episode: EPISODE, cc: WHOLE },
    });
  },
  jsonld: (content) => {
    const { "@context": context, "@graph": graph } = json(content);
    expect(context).toBe("https://schema.org");
    const ids = new Set(graph.map((node: { "@id": string }) => node["@id"]));
    expect(ids.size).toBe(graph.length);
    for (const node of graph) {
      expect(["Event", "Observation", "NewsArticle", "Claim"]).toContain(node["@type"]);
      for (const { "@id": claim } of node.subjectOf ?? []) expect(ids).toContain(claim);
      if (node["@type"] !== "Claim") continue;
      expect(node.text).toBe(node.appearance.text);
      expect(ids).toContain(node.appearance.isPartOf["@id"]);
      if (node.firstAppearance !== undefined) expect(ids).toContain(node.firstAppearance["@id"]);
    }
  },
  ftm: (content) => {
    const rows = checkCells(content, {
      ...{ id: /^[0-9a-f]{40}$/u, entity_id: /./u, prop: /^[a-zA-Z]+$/u, value: /./u, dataset: ["tollbook"] },
      ...{ schema: ["Event", "Article", "Note"], external: ["f"], lang: /^(?:[a-z]{3})?$/u },
    });
    const entities = new Set(rows.map(({ entity_id: id }) => id));
    for (const { prop_type: type, value } of rows) if (type === "entity") expect(entities).toContain(value);
  },
  timelinejs: (content) => {
    const { title, events } = json(content);
    expect([typeof title.text.headline, events.length > 0]).toEqual(["string", true]);
    expect(new Set(events.map(({ unique_id: id }: { unique_id: string }) => id)).size).toBe(events.length);
    for (const { start_date: date, display_date: display } of events) {
      expect(date.year).toBeGreaterThan(1900);
      expect(display).not.toBe("");
      if (date.day !== undefined) expect(date.month).toBeGreaterThan(0);
    }
  },
  timemap: (content) => {
    for (const event of json(content)) {
      const { associations, sources, ...words } = event;
      expect([Array.isArray(associations), Array.isArray(sources)]).toEqual([true, true]);
      for (const word of Object.values(words)) expect(typeof word).toBe("string");
      expect(event.date).toMatch(/^(?:\d{2}\/\d{2}\/\d{4})?$/u);
      expect(event.date !== "" || event.latitude !== "").toBe(true);
      expect(event.latitude === "").toBe(event.longitude === "");
    }
  },
  "timemap-sources": (content) => {
    for (const [id, source] of Object.entries(json(content) as Record<string, { id: string; paths: [] }>))
      expect([source.id, source.paths]).toEqual([id, []]);
  },
  parquet: async (content) => {
    for (const row of await parquetRows(content)) {
      expect(row.id).toMatch(FIGURE);
      expect([Array.isArray(row.used), typeof row.approx]).toEqual([true, "boolean"]);
      expect(["bigint", "object"]).toContain(typeof row.best);
    }
  },
  "parquet-claims": async (content) => {
    for (const row of await parquetRows(content)) {
      expect(Number(row.end) - Number(row.start)).toBe(String(row.quote).length);
      expect(typeof row.confidence).toBe("number");
    }
  },
  "parquet-acts": async (content) => {
    for (const row of await parquetRows(content))
      expect([typeof row.kind, Array.isArray(row.actors)]).toEqual(["string", true]);
  },
  atom: (content) => {
    const { id, entries = [], updated } = parseAtomFeed(String(content));
    expect([id, updated]).toEqual([
      expect.stringMatching(/^urn:uuid:/u),
      expect.stringMatching(/^\d{4}-.*Z$/u),
    ]);
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
  },
  embed: (content) => {
    const document = domOf(content);
    expect([...document.querySelectorAll("script, link, img, style")]).toEqual([]);
    for (const figure of document.querySelectorAll("[data-figure]"))
      expect(figure.getAttribute("data-figure")).toMatch(FIGURE);
  },
};
