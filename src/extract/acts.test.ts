import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Act, Report } from "../domain/index.js";
import { en } from "../language/packs/en/index.js";
import { extract } from "./extract.js";

type Wanted = Partial<Act>;

const OPENING = "Kyrgyzstan and Tajikistan have clashed on their border. ";

function reportOf(text: string, fields: Partial<Report> = {}): Report {
  const empty = { id: "r", title: "", published: "2022-09-17", publisher: null, url: null, language: "en" };
  return { ...empty, ...fields, text };
}

/** The acts of a sentence in a report about two parties, the opening's own left out. */
function actsOf(sentence: string): readonly Act[] {
  const { acts } = extract(reportOf(OPENING + sentence), en);
  return acts.filter(({ start }) => start >= OPENING.length);
}

const K = ["Kyrgyzstan"];
const T = ["Tajikistan"];
const BOTH = ["Kyrgyzstan", "Tajikistan"];

const acts: Readonly<Record<string, readonly Wanted[]>> = {
  "Fighting resumed on Friday morning.": [{ kind: "clash", actors: BOTH, day: "2022-09-16", source: null }],
  "Border guards of the two countries exchanged fire near Batken.": [
    { kind: "clash", actors: BOTH, place: "Batken" },
  ],
  "Tajikistan shelled the Kyrgyz village of Dostuk on Thursday.": [
    { kind: "attack", actors: T, targets: K, day: "2022-09-15" },
  ],
  "The village was shelled by Tajik troops, the Kyrgyz Border Service said.": [
    { kind: "attack", actors: T, source: "the Kyrgyz Border Service", sourceSide: "Kyrgyzstan" },
  ],
  "Kyrgyzstan's troops were shelling Tajik positions.": [{ kind: "attack", actors: K, targets: T }],
  "Kyrgyz border guards opened fire on Tajik soldiers.": [{ kind: "attack", actors: K, targets: T }],
  "Kyrgyzstan accused Tajikistan of firing first.": [
    { kind: "accusation", actors: K, targets: T, source: "Kyrgyzstan", sourceSide: "Kyrgyzstan" },
  ],
  "The two countries accused each other of using heavy weapons.": [
    { kind: "accusation", actors: BOTH, targets: BOTH, sourceSide: "all" },
  ],
  "Tajikistan rejected Kyrgyzstan's accusations.": [
    { kind: "accusation", actors: K, targets: T, status: "denied", sourceSide: "Tajikistan" },
  ],
  "Tajikistan denied shelling the village.": [
    { kind: "attack", actors: T, status: "denied", sourceSide: "Tajikistan" },
  ],
  "Kyrgyzstan and Tajikistan agreed on a ceasefire on Friday.": [
    { kind: "ceasefire-agreed", actors: BOTH, day: "2022-09-16" },
  ],
  "The ceasefire took effect at 4 p.m. on Friday.": [
    { kind: "ceasefire-agreed", actors: BOTH, day: "2022-09-16T16:00" },
  ],
  "The truce had fallen apart by Friday evening.": [
    { kind: "ceasefire-violation-alleged", actors: [], targets: [], day: "2022-09-16", source: null },
  ],
  "The ceasefire did not hold, the Kyrgyz Border Service said.": [
    { kind: "ceasefire-violation-alleged", actors: [], targets: [], source: "the Kyrgyz Border Service" },
  ],
  "The two sides met shortly after midnight and agreed on a second ceasefire.": [
    { kind: "talks", actors: BOTH },
    { kind: "ceasefire-agreed", actors: BOTH },
  ],
  "Each side accused the other of firing first.": [
    { kind: "accusation", actors: BOTH, targets: BOTH, sourceSide: "all" },
  ],
  "Kyrgyzstan accused Tajikistan of violating the ceasefire.": [
    { kind: "ceasefire-violation-alleged", actors: K, targets: T },
  ],
  "Tajik forces violated the ceasefire overnight, the Kyrgyz Border Service said.": [
    { kind: "ceasefire-violation-alleged", actors: K, targets: T, sourceSide: "Kyrgyzstan" },
  ],
  "Three people died during truce violations, the Tajik Interior Ministry said.": [
    { kind: "ceasefire-violation-alleged", actors: T, targets: K },
  ],
  "Tajikistan denied that it had violated the ceasefire.": [
    { kind: "ceasefire-violation-alleged", actors: [], targets: T, status: "denied" },
  ],
  "Tajikistan pulled back its troops from the line of contact.": [{ kind: "withdrawal", actors: T }],
  "The presidents of Kyrgyzstan and Tajikistan ordered their troops to pull back.": [
    { kind: "withdrawal", actors: BOTH },
  ],
  "Kyrgyz and Tajik officials held talks in Isfara.": [{ kind: "talks", actors: BOTH, place: "Isfara" }],
  "Russia offered to mediate.": [{ kind: "talks", actors: ["Russia"] }],
  "The foreign ministers of Kyrgyzstan and Tajikistan spoke by phone on Saturday.": [
    { kind: "talks", actors: BOTH, day: "2022-09-17" },
  ],
  "The UN Secretary-General urged both sides to show restraint.": [
    { kind: "statement", actors: ["United Nations"], targets: BOTH },
  ],
  "The European Union called for an immediate ceasefire.": [
    { kind: "statement", actors: ["European Union"] },
  ],
  "The situation on the border remains calm, the Kyrgyz Border Service reported.": [
    {
      kind: "status",
      actors: [],
      quote: "The situation on the border remains calm",
      sourceSide: "Kyrgyzstan",
    },
  ],
  "No shooting was reported overnight.": [{ kind: "status", quote: "No shooting was reported overnight" }],
  "Kyrgyzstan declared a state of emergency in Batken region.": [{ kind: "emergency", actors: K }],
  "Kyrgyzstan closed its border with Tajikistan on Friday.": [{ kind: "emergency", actors: K }],
  "Kyrgyzstan and Tajikistan exchanged prisoners on Monday.": [
    { kind: "exchange", actors: BOTH, day: "2022-09-12" },
  ],
  "The bodies of 12 soldiers were handed over to the Tajik side.": [{ kind: "exchange", targets: T }],
};

test.each(Object.entries(acts))("%s", (sentence, wanted) => {
  const read = actsOf(sentence);
  expect(read).toHaveLength(wanted.length);
  expect(read).toMatchObject(wanted);
});

const noActs: readonly string[] = [
  "A bridge collapsed during the ceasefire.",
  "The truce could collapse within days.",
  "The president will meet his Tajik counterpart next week.",
  "Kyrgyzstan did not attack Tajik villages.",
  "The sides could agree on a ceasefire, diplomats hope.",
  "Kyrgyzstan plans to close its border with Tajikistan.",
  "If Tajikistan attacks, Kyrgyzstan will respond.",
  "In 2014, Tajik troops shelled a Kyrgyz post.",
  "Clashes regularly break out on the border.",
  "Shots between the two countries are heard from time to time.",
  "Two soldiers were killed in the attack.",
  "Border clashes with Tajikistan killed 24 people.",
  "The ministry called on residents to donate blood.",
  "Doctors attacked the new law.",
  "The match was held in Bishkek.",
  "The patient's condition is stable.",
  "He left the meeting early.",
];

test.each(noActs)("no act: %s", (sentence) => {
  expect(actsOf(sentence)).toEqual([]);
});

test("a call takes in what it calls for", () => {
  const [call, ...others] = actsOf(
    "Russia urged both sides to cease fire, withdraw their troops and hold talks.",
  );
  expect(call).toMatchObject({ kind: "statement", actors: ["Russia"], targets: BOTH });
  expect(others).toEqual([]);
});

test("what a headline says has ended, ended on the day of the report", () => {
  const [act] = extract(reportOf(OPENING, { title: "Truce collapses within hours" }), en).acts;
  expect(act).toMatchObject({ kind: "ceasefire-violation-alleged", actors: [], day: "2022-09-17" });
  expect(act?.rules).toContain("day/headline");
});

test("the host of the talks is no party to the fighting", () => {
  const text =
    "MALAYSIA - Thailand and Cambodia exchanged fire on Monday, killing two Thai soldiers. Cambodian shells hit a Thai village. " +
    "Malaysia hosted the talks, Malaysia said. Malaysia welcomed it. The two countries have agreed to a ceasefire.";
  const { acts: read } = extract(reportOf(text, { published: "2025-07-28" }), en);
  const agreed = read.find(({ kind }) => kind === "ceasefire-agreed");
  expect([...(agreed?.actors ?? [])].sort()).toEqual(["Cambodia", "Thailand"]);
});

test("every act's words stand where it says, in title and text", () => {
  const title = "Kyrgyzstan accuses Tajikistan of attacking “again”";
  const report = reportOf(`${OPENING}\n${Object.keys(acts).join("\n")}`, { title });
  const read = extract(report, en).acts;
  expect(read.length).toBeGreaterThan(20);
  expect(read.some(({ inTitle }) => inTitle)).toBe(true);
  for (const { quote, start, end, inTitle } of read)
    expect((inTitle ? report.title : report.text).slice(start, end)).toBe(quote);
  expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
});

test("two deeds of one doer are two acts, each with an id of its own", () => {
  const read = actsOf("The village was shelled and bombarded by Tajik troops.");
  expect(read).toMatchObject([
    { kind: "attack", actors: T },
    { kind: "attack", actors: T },
  ]);
  expect(new Set(read.map(({ id }) => id)).size).toBe(2);
});

test("the same report gives the same acts", () => {
  const report = reportOf(OPENING + Object.keys(acts).join(" "));
  expect(extract(report, en).acts).toEqual(extract(report, en).acts);
});

interface Gold extends Report {
  readonly acts: readonly Act[];
}

const SEEDS = new URL("../../../shared/corpus/seeds/", import.meta.url);
const readSeed = (name: string) => JSON.parse(readFileSync(new URL(name, SEEDS), "utf8")) as Gold;

test.skipIf(!existsSync(SEEDS))("nine in ten acts of the seeds are found, with kind and actors", () => {
  let [found, all, read] = [0, 0, 0];
  const missed: string[] = [];
  for (const name of ["000.json", "004.json"]) {
    const gold = readSeed(name);
    const rest = [...extract({ ...gold, publisher: null, url: null }, en).acts];
    read += rest.length;
    for (const wanted of gold.acts) {
      const index = rest.findIndex((act) => isFound(act, wanted, gold.text));
      all += 1;
      if (index < 0) missed.push(`${wanted.kind}: ${wanted.quote}`);
      else found += rest.splice(index, 1).length;
    }
  }
  console.log(`acts of the seeds: ${found} of ${all} found, ${read} read`);
  expect(found / all, missed.join("\n")).toBeGreaterThanOrEqual(0.9);
  expect(found / read).toBeGreaterThanOrEqual(0.9);
});

function isFound(act: Act, wanted: Act, text: string): boolean {
  const start = text.indexOf(wanted.quote);
  const overlaps = act.start < start + wanted.quote.length && act.end > start;
  return act.kind === wanted.kind && overlaps && isSame(act.actors, wanted.actors);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((side) => b.includes(side));
}
