import { createRequire } from "node:module";
import type { Claim } from "../domain/claim.js";
import type { EpisodeLedger, Figure } from "../domain/ledger.js";
import type { ReportHead } from "../domain/report.js";
import type { Shown } from "./format.js";

/** A small ledger with something of everything: what tests of formats share. */
export const PLAIN = { width: 80, colour: false };

export function claim(id: string, more: Partial<Claim>): Claim {
  return {
    id,
    report: "r1",
    category: "killed",
    min: 46,
    max: 46,
    approx: false,
    unquantified: false,
    victims: { side: "Kyrgyzstan", kind: "unknown", who: "people" },
    source: "the Kyrgyz Health Ministry",
    sourceKey: "kyrgyzstan/health-ministry",
    sourceSide: "Kyrgyzstan",
    via: null,
    status: "asserted",
    scope: "total",
    previous: false,
    place: null,
    asOf: "2022-09-18",
    quote: "46 people were killed",
    start: 0,
    end: 21,
    inTitle: false,
    confidence: 1,
    rules: ["en/number"],
    ...more,
  };
}

export function figure(more: Partial<Figure>): Figure {
  return {
    id: "f_000000000001",
    category: "killed",
    side: "Kyrgyzstan",
    kind: "any",
    speaker: null,
    asOf: "2022-09-18",
    low: 46,
    best: 46,
    high: 46,
    approx: false,
    policy: "latest-official",
    used: ["c46"],
    ignored: [{ claim: "c24", reason: "superseded: update" }],
    notes: [],
    ...more,
  };
}

export const head = (id: string, published: string | null): ReportHead => ({
  id,
  title: "Toll rises",
  published,
  publisher: "The Daily",
  url: null,
  language: "en",
  sketch: [],
});

export const EPISODE: EpisodeLedger = {
  id: "e_1",
  name: "Kyrgyzstan – Tajikistan, September 2022",
  sides: ["Kyrgyzstan", "Tajikistan"],
  places: ["Batken"],
  start: "2022-09-16",
  end: "2022-09-18",
  reports: ["r1", "r2"],
  series: [],
  figures: [
    figure({}),
    figure({
      id: "f_000000000002",
      side: "all",
      low: 80,
      best: 81,
      high: null,
      used: ["c46", "c80"],
      ignored: [],
      notes: ["46 (Kyrgyzstan) + 35 (Tajikistan) = 81, computed from the sides' figures"],
    }),
    figure({
      id: "f_000000000003",
      category: "displaced",
      approx: true,
      low: 136_770,
      best: 136_770,
      high: 136_770,
      used: [],
      ignored: [],
    }),
    figure({
      id: "f_000000000004",
      category: "captured",
      low: null,
      best: null,
      high: null,
      asOf: null,
      used: [],
      ignored: [{ claim: "c0", reason: "withheld: no figure was given" }],
    }),
  ],
  recalled: [],
  incidents: [],
  withheld: [
    {
      category: "casualties",
      side: "Tajikistan",
      source: "Tajikistan",
      asOf: "2022-09-16",
      until: "2022-09-18",
      claims: ["c0"],
    },
    { category: "killed", side: null, source: "the army", asOf: "2022-09-16", until: null, claims: [] },
  ],
  checks: [
    {
      rule: "sides-sum",
      holds: true,
      message: "46 (Kyrgyzstan) + 35 (Tajikistan) = 81 agrees with the reported at least 80",
      claims: ["c46", "c80"],
    },
    {
      rule: "stale-sum",
      holds: false,
      message: "the reported 54 of 2022-09-18 is a stale sum",
      claims: ["c54"],
    },
  ],
  background: [
    { category: "killed", side: "all", min: 51, max: null, approx: false, when: "2021-04", claims: ["c51"] },
  ],
};

export const SHOWN: Shown = {
  ledger: { episodes: [EPISODE] },
  reports: [head("r1", "2022-09-18"), head("r2", null)],
  acts: [],
  places: new Map(),
  chronicles: [],
  histories: [],
  address: null,
  claims: [
    claim("c46", {}),
    claim("c24", { min: 24, max: 24, asOf: "2022-09-16", report: "r2" }),
    claim("c80", { min: 80, max: null, victims: { side: "all", kind: "unknown", who: null }, source: null }),
    claim("c51", { min: 51, max: null, report: "r2", quote: '=SUM("51")' }),
  ],
};

/** The values of lines of JSON. */
export const linesOf = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** As much of jsdom as the tests use; its own types would bring those of browsers to the whole program. */
export interface Element {
  readonly id: string;
  readonly textContent: string;
  readonly parentNode: Element | null;
  readonly attributes: Iterable<{ readonly name: string }>;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

interface Dom {
  readonly window: {
    readonly document: Pick<Element, "querySelector" | "querySelectorAll"> & {
      readonly documentElement: Element;
    };
  };
}

const { JSDOM } = createRequire(import.meta.url)("jsdom") as {
  readonly JSDOM: new (content: string, options: object) => Dom;
};

/** A file as a browser reads it. @throws for XML that is none. */
export function domOf(content: string, contentType = "text/html") {
  return new JSDOM(content, { contentType }).window.document;
}
