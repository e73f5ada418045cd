import { expect, test } from "vitest";
import type { ChronicleEntry, EpisodeChronicle } from "../../domain/chronicle.js";
import { chronicleText } from "./chronicle.js";
import { widthOf } from "./lines.js";

const PLAIN = { width: 80, colour: false };

const entry = (id: string, more: Partial<ChronicleEntry>): ChronicleEntry => ({
  ...{ id, kind: "clash", actors: ["Kyrgyzstan", "Tajikistan"], targets: [], status: "asserted" },
  ...{
    day: null,
    reported: "2022-09-16",
    place: null,
    quote: "fighting broke out",
    tellings: 1,
    acts: ["a_1"],
  },
  tellers: [{ source: null, sourceKey: null, sourceSide: null }],
  ...more,
});

const EPISODE: EpisodeChronicle = {
  ...{ id: "e_1", name: "Kyrgyzstan – Tajikistan, September 2022", sides: [], places: [] },
  ...{ start: "2022-09-14", end: "2022-09-18", reports: ["r1", "r2"] },
  entries: [
    entry("h_1", {
      day: "2022-09-16T16:00",
      kind: "ceasefire-agreed",
      quote: "the truce took effect at 4 p.m.",
    }),
    entry("h_2", {
      ...{ kind: "accusation", actors: ["Kyrgyzstan"], targets: ["Tajikistan"], tellings: 2 },
      tellers: [{ source: "the Kyrgyz Border Service", sourceKey: "k", sourceSide: "Kyrgyzstan" }],
      quote:
        "accused Tajik troops of shelling three villages in the south of the region for the second day in a row",
    }),
    entry("h_3", {
      kind: "attack",
      actors: ["Tajikistan"],
      status: "denied",
      quote: "denied shelling the village",
    }),
    entry("h_4", { kind: "status", actors: [], reported: null, quote: "the border was calm" }),
  ],
  ceasefires: [
    {
      ...{ parties: ["Kyrgyzstan", "Tajikistan"], declared: "2022-09-16", reported: "2022-09-16" },
      ...{
        effective: "2022-09-16T16:00",
        entries: ["h_1"],
        lastBreach: "2022-09-17",
        holdingSince: "2022-09-18",
      },
      allegations: [
        {
          accuser: "Tajikistan",
          blamed: ["Kyrgyzstan"],
          count: 2,
          days: ["2022-09-17"],
          entries: ["h_5", "h_6"],
        },
      ],
      calm: [],
    },
  ],
  blame: [
    {
      ...{ accuser: "Kyrgyzstan", accused: "Tajikistan", of: "attack", count: 2, days: ["2022-09-16"] },
      ...{ entries: ["h_7", "h_8"], denials: ["h_3"], blamesBack: 1 },
    },
  ],
};

test("acts stand under their day, or the day they were first told, each with its words and who says so", () => {
  const page = chronicleText(EPISODE, PLAIN);
  expect(page).toContain("\n16 Sep\n  ceasefire      16:00 Kyrgyzstan and Tajikistan\n");
  expect(page).toContain("“the truce took effect at 4 p.m.”");
  expect(page).toContain("\nNo day said, told by 16 Sep\n");
  expect(page).toContain("  accusation     Kyrgyzstan → Tajikistan\n");
  expect(page).toContain("Kyrgyz Border Service (2 independent tellings)");
  expect(page).toContain("  attack         denied: Tajikistan\n");
  expect(page).toContain("\nNo day said\n  situation      “the border was calm”\n");
});

test("a place that is one of the parties is not told again", () => {
  const entries = EPISODE.entries.map((entry) => ({ ...entry, place: entry.actors[0] ?? null }));
  expect(chronicleText({ ...EPISODE, entries }, PLAIN)).toContain("16:00 Kyrgyzstan and Tajikistan\n");
  const elsewhere = EPISODE.entries.map((entry) => ({ ...entry, place: "Batken" }));
  const page = chronicleText({ ...EPISODE, entries: elsewhere }, PLAIN);
  expect(page).toContain("16:00 Kyrgyzstan and Tajikistan, Batken\n");
});

test("the clock and the blame table are sentences", () => {
  const flat = chronicleText(EPISODE, PLAIN).replace(/\s+/gu, " ");
  expect(flat).toContain(
    "Kyrgyzstan and Tajikistan: declared 16 Sep, in effect from 16 Sep 16:00. " +
      "Last breach or fighting told: 17 Sep. Nothing against it is told since 18 Sep.",
  );
  expect(flat).toContain("Tajikistan alleges 2 breaches by Kyrgyzstan (17 Sep).");
  expect(flat).toContain(
    "Kyrgyzstan → Tajikistan: 2 attacks (16 Sep); Tajikistan denies it; Tajikistan blames Kyrgyzstan once.",
  );
});

test.each([50, 80, 200])("no line is wider than %i columns", (width) => {
  const lines = chronicleText(EPISODE, { width, colour: false }).split("\n");
  expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
});

test("an episode without acts says so", () => {
  const page = chronicleText({ ...EPISODE, entries: [], ceasefires: [], blame: [] }, PLAIN);
  expect(page).toContain("No act");
  expect(page).not.toContain("Ceasefire");
});
