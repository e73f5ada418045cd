import { expect, test } from "vitest";
import type { Report } from "../domain/report.js";
import { PACKS } from "../language/packs/index.js";
import { extract } from "./extract.js";

function scopesOf(title: string, text: string): readonly string[] {
  const report: Report = {
    ...{ id: "r", title, text, published: "2025-03-12" },
    ...{ publisher: null, url: null, language: "en" },
  };
  const pack = PACKS.en;
  if (pack === undefined) throw new Error("no English");
  return extract(report, pack).claims.map(({ category, min, scope }) => `${category} ${min} ${scope}`);
}

test("what a report about one ambush counts is counted of the ambush", () => {
  const text = `Gunmen set upon a fuel convoy near Labbezanga on Monday in the worst ambush of the year.

A hospital source spoke of 14 dead. "We have received 20 wounded," a nurse said.`;
  expect(scopesOf("Convoy ambush near the border", text)).toEqual([
    "killed 14 incident",
    "wounded 20 incident",
  ]);
});

test("a report about a war or its clashes counts the war", () => {
  const text = `The army moved again on Monday after a week of fighting around Labbezanga.

A hospital source spoke of 14 dead.`;
  expect(scopesOf("Convoy ambush near the border", text)).toEqual(["killed 14 total"]);
});

test("behind a sentence about the war the counts are the war's, until the attack is named again", () => {
  const text = `An attack on the market of Labbezanga shook the town on Monday. People ran for their lives.

The governor came the next day. He promised help. The war goes on in the east. Hospitals spoke of 900 dead.

Those who survived the attack left. A nurse spoke of 14 dead.`;
  expect(scopesOf("Labbezanga", text)).toEqual(["killed 900 total", "killed 14 incident"]);
});

test("a running toll, a count since a day and the displaced stay totals in a report about one attack", () => {
  const text = `An attack on the market of Labbezanga shook the town on Monday.

The death toll has risen to 31. Since Monday 40 people have been wounded. In all, 500 people have fled.`;
  expect(scopesOf("Market attack", text)).toEqual([
    "killed 31 total",
    "wounded 40 total",
    "displaced 500 total",
  ]);
});

test("shelling as such, attack helicopters and several attacks are no one event", () => {
  for (const lead of [
    "Soldiers died in shelling of the border towns.",
    "The army sent attack helicopters to the border towns.",
    "The army spoke of attacks on the border towns.",
  ])
    expect(scopesOf("News from the border", `${lead}\n\nA hospital source spoke of 14 dead.`)).toContain(
      "killed 14 total",
    );
});
