import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldWords } from "../../../names/index.js";
import { tokenise } from "../../../text/tokens.js";
import { enEntries, enNames } from "./index.js";

/** Each sentence with what is read: the words as written, the kind, the side ("-" for none) and the key. */
const READ: Readonly<Record<string, readonly string[]>> = {
  "The Kyrgyz Health Ministry said 24 people were killed.": [
    "Kyrgyz|demonym|Kyrgyzstan|kyrgyzstan",
    "Health Ministry|office|-|health-ministry",
  ],
  "Kyrgyzstan's Ministry of Health denied it.": [
    "Kyrgyzstan|country|Kyrgyzstan|kyrgyzstan",
    "Ministry of Health|office|-|health-ministry",
  ],
  "Kyrgyz-Tajik clashes": ["Kyrgyz|demonym|Kyrgyzstan|kyrgyzstan", "Tajik|demonym|Tajikistan|tajikistan"],
  "the Democratic Republic of the Congo's army": [
    "Democratic Republic of the Congo|country|DR Congo|dr-congo",
    "army|office|-|military",
  ],
  "The SANDF and the Malawi Defence Force lost men near Goma.": [
    "SANDF|force|South Africa|military",
    "Malawi Defence Force|force|Malawi|military",
    "Goma|place|DR Congo|goma",
  ],
  "13 UN peacekeepers": ["UN peacekeepers|group|peacekeepers|peacekeepers"],
  "the State Committee for National Security, 24.kg reported": [
    "State Committee for National Security|office|-|security-committee",
    "24.kg|outlet|-|24-kg",
  ],
  "the GKNB's chief, Kamchybek Tashiev": [
    "GKNB|force|Kyrgyzstan|security-committee",
    "Kamchybek Tashiev|person|Kyrgyzstan|tashiyev",
  ],
  "Royal Thai Army and Cambodian Ministry of National Defence": [
    "Royal Thai Army|force|Thailand|military",
    "Cambodian|demonym|Cambodia|cambodia",
    "Ministry of National Defence|office|-|defence-ministry",
  ],
  "two Britons, a Dane and three Frenchmen": [
    "Britons|demonym|United Kingdom|united-kingdom",
    "Dane|demonym|Denmark|denmark",
    "Frenchmen|demonym|France|france",
  ],
  "al-Shabaab and Al-Qaeda fighters, anti-Balaka and Séléka": [
    "al-Shabaab|group|Al-Shabaab|al-shabaab",
    "Al-Qaeda|group|Al-Qaeda|al-qaeda",
    "anti-Balaka|group|Anti-Balaka|anti-balaka",
    "Séléka|group|Seleka|seleka",
  ],
  "Shelling by pro-Russian separatists": [
    "pro-Russian separatists|group|Pro-Russian separatists|pro-russian-separatists",
  ],
  "Islamic State group fighters": ["Islamic State group|group|Islamic State|islamic-state"],
  "ISIS, Daesh and the Islamic State group": [
    "ISIS|group|Islamic State|islamic-state",
    "Daesh|group|Islamic State|islamic-state",
    "Islamic State group|group|Islamic State|islamic-state",
  ],
  "He left Washington for the Washington Post.": [
    "Washington|capital|United States|united-states",
    "Washington Post|outlet|-|washington-post",
  ],
  "The Kremlin and President Zelensky": [
    "Kremlin|force|Russia|presidency",
    "President|office|-|presidency",
    "Zelensky|person|Ukraine|zelensky",
  ],
  "in Kharkiv, Kharkov, Dnipro and the West Bank": [
    "Kharkiv|place|Ukraine|kharkiv",
    "Kharkov|place|Ukraine|kharkov",
    "Dnipro|place|Ukraine|dnipro",
    "West Bank|place|Palestine|west-bank",
  ],
  "South Sudan, Guinea-Bissau, Papua New Guinea and Equatorial Guinea": [
    "South Sudan|country|South Sudan|south-sudan",
    "Guinea-Bissau|country|Guinea-Bissau|guinea-bissau",
    "Papua New Guinea|country|Papua New Guinea|papua-new-guinea",
    "Equatorial Guinea|country|Equatorial Guinea|equatorial-guinea",
  ],
  "The WHO and Médecins Sans Frontières said": [
    "WHO|organisation|-|who",
    "Médecins Sans Frontières|organisation|-|msf",
  ],
  "THE FMLN SAID SALVADORAN ARMY UNITS IN SOYAPANGO FELL": [
    "FMLN|group|FMLN|fmln",
    "SALVADORAN|demonym|El Salvador|el-salvador",
    "ARMY|office|-|military",
    "SOYAPANGO|place|El Salvador|soyapango",
  ],
  "Türkiye, Côte d’Ivoire and the UAE": [
    "Türkiye|country|Turkey|turkey",
    "Côte d’Ivoire|country|Ivory Coast|ivory-coast",
    "UAE|country|United Arab Emirates|united-arab-emirates",
  ],
};

const NOTHING: readonly string[] = [
  "He rubbed in polish, ate turkey off the china and thanked the guinea pig.",
  "They told us who did it; it is what it is.",
  "At 4 p.m. on Monday, March 3, in May and in August",
  "Latin American leaders crossed the Indian Ocean.",
  "We saw Michael Jordan and Tyler Smith there with Denzel Washington.",
  "Let us go, Ira said to Pam.",
  "The man was reading in the bath; most were nice and mobile.",
  "Two houses, a bridge and 24 border posts were destroyed.",
  "In the former Soviet republics of Central Asia",
  "White house paint was sold.",
  "A rapid Support forces us all, and two white Houses stood there.",
  "A university union summit was in an alliance.",
];

function read(text: string): string[] {
  const tokens = tokenise(text);
  return enNames()
    .match(tokens)
    .map(({ first, last, kind, side, key }) => {
      const words = text.slice(tokens[first]?.start, tokens[last]?.end);
      return [words, kind, side ?? "-", key].join("|");
    });
}

describe("names read", () => {
  test.each(Object.entries(READ))("%s", (text, names) => {
    expect(read(text)).toEqual(names);
  });
});

describe("no names", () => {
  test.each(NOTHING)("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

const mentionsOf = (text: string) => enNames().match(tokenise(text));

test("demonyms and office nouns for people say so, adjectives and offices do not", () => {
  const people = mentionsOf("Tajiks, border guards, police, Danish, army, Kyrgyz").map((each) => each.people);
  expect(people).toEqual([true, true, true, false, false, true]);
});

test("forces and offices know the kind of their own people", () => {
  const kinds = mentionsOf("the army, the police, MONUSCO, the SANDF, the government").map(
    (each) => each.victimKind,
  );
  expect(kinds).toEqual(["military", "police", "military", "military", null]);
});

test("a minister, a ministry and a department are one office in either order of words", () => {
  const keys = mentionsOf(
    "Defense Ministry, ministry of defence, Minister of National Defense, defence minister, Department of Defense",
  ).map(({ key }) => key);
  expect(new Set(keys)).toEqual(new Set(["defence-ministry"]));
  expect(keys).toHaveLength(5);
});

test("no wording of the hand-written tables is claimed by two sides or keys of one kind", () => {
  const seen = new Map<string, string>();
  const clashes: string[] = [];
  for (const { words, kind, side, key, after } of enEntries()) {
    // surnames are shared, places too: the first is meant
    if (after !== undefined || kind === "place" || kind === "person") continue;
    const at = `${kind}: ${foldWords(words).join(" ")}`;
    const sense = `${side}/${key}`;
    if (seen.has(at) && seen.get(at) !== sense)
      clashes.push(`"${at}" is ${seen.get(at)} and ${sense}: keep one.`);
    seen.set(at, sense);
  }
  expect(clashes).toEqual([]);
});

test("every entry has words and a key of small letters, digits and hyphens", () => {
  const odd = enEntries().filter(
    ({ words, key }) => words.trim() === "" || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key),
  );
  expect(odd).toEqual([]);
});

test("the generated tables are sorted by first word, so that each word's names lie together", () => {
  for (const file of ["cities", "persons"]) {
    const source = readFileSync(new URL(`../../../names/latin/${file}.gen.ts`, import.meta.url), "utf8");
    const firsts = (/`([^`]*)`;\n$/.exec(source)?.[1] ?? "")
      .split("\n")
      .map((line) => line.split(/[ |]/)[0] ?? "");
    expect(firsts.length).toBeGreaterThan(5000);
    const apart = firsts.filter((first, at) => at > 0 && first < (firsts[at - 1] ?? ""));
    expect(apart).toEqual([]);
  }
});
