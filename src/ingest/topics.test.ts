import { expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import type { Report } from "../domain/report.js";
import { TOPIC_WORDS, topicsOf } from "./topics.js";

const report = (text: string, title = ""): Report => ({
  ...{ id: "r", title, text, published: null, publisher: null, url: null, language: null },
});

const claim = (side: string | null, more: Partial<Claim> = {}): Claim => ({
  ...{ id: `c ${side}`, report: "r", category: "killed", min: 3, max: 3, approx: false, unquantified: false },
  victims: { side, kind: "unknown", who: null },
  ...{ source: null, sourceKey: null, sourceSide: null, via: null, status: "asserted", scope: "total" },
  ...{ previous: false, place: null, asOf: null, quote: "", start: 0, end: 0, inTitle: false },
  ...{ confidence: 1, rules: [] },
  ...more,
});

test("names inside sentences and numbers are topics, the weightiest first; ordinary words are not", () => {
  const text =
    "Shelling hit the town of Isfana on Friday. In Isfana 24 people died, near a school in Batken.";
  expect(topicsOf(report(text), [])).toEqual(["isfana", "batken", "friday", "24"]);
});

test("a word that the text also writes small is no name, wherever it opens a sentence or stands in the title", () => {
  const text = "Police came late. The police said so, and Police Chief Tashiev too.";
  expect(topicsOf(report(text, "Police Late, Say Witnesses"), [])).toEqual(["chief", "tashiev"]);
});

test("years and single digits are too common to be topics", () => {
  expect(topicsOf(report("they counted 7 in 2022 and 136,770 later"), [])).toEqual(["136", "770"]);
});

test("a script without capitals gives its words", () => {
  expect(topicsOf(report("غوما قتلى"), [])).toEqual(["غوما", "قتلى"]);
});

test("sides, places and the latest day come from the claims, but from background none", () => {
  const claims = [
    claim("Tajikistan", { asOf: "2022-09-16" }),
    claim("Kyrgyzstan", { place: "Batken", asOf: "2022-09-18T10:00" }),
    claim("Kyrgyzstan", { asOf: "2022-09" }),
    claim("all"),
    claim(null),
    claim("Russia", { scope: "background", place: "Grozny", asOf: "2023-01-01" }),
  ];
  expect(topicsOf(report(""), claims)).toEqual([
    "side/Kyrgyzstan",
    "side/Tajikistan",
    "place/Batken",
    "day/2022-09-18",
  ]);
});

test("a long text gives no more than so many words", () => {
  const names = Array.from({ length: 200 }, (_, n) => `he met Name${String.fromCharCode(97 + (n % 26))}${n}`);
  expect(topicsOf(report(names.join(" ")), [])).toHaveLength(TOPIC_WORDS);
});
