import { expect, test } from "vitest";
import { tokenise } from "../text/tokens.js";
import type { NameEntry } from "./entry.js";
import { NameMatcher } from "./matcher.js";
import { NameTable } from "./table.js";

const country = { kind: "country", side: "X", key: "x" } as const;
const office = { kind: "office", side: null, key: "o", capital: false } as const;

function found(text: string, entries: readonly NameEntry[], ...rest: [NameSurroundings?]): string[] {
  const tokens = tokenise(text);
  return new NameMatcher(entries, ...rest)
    .match(tokens)
    .map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
}
type NameSurroundings = ConstructorParameters<typeof NameMatcher>[1];

test("the longest name at a place wins, and names do not overlap", () => {
  const entries = ["sudan", "south sudan", "sudan people"].map((words) => ({ ...country, words }));
  expect(found("South Sudan People", entries)).toEqual(["South Sudan"]);
  expect(found("Sudan and South Sudan", entries)).toEqual(["Sudan", "South Sudan"]);
});

test("a longer name that does not come to its end leaves the shorter one", () => {
  const entries = ["congo", "congo free state of"].map((words) => ({ ...country, words }));
  expect(found("In Congo Free State", entries)).toEqual(["Congo"]);
});

test("whole words only", () => {
  expect(found("Maliki in Malian Mali's camp", [{ ...country, words: "mali" }])).toEqual(["Mali"]);
});

test("a hyphen inside a name may be there or not; one beside it is not part of it", () => {
  const entries = [
    { ...country, words: "guinea bissau" },
    { ...country, words: "al-shabaab" },
  ];
  expect(found("Guinea-Bissau, Guinea Bissau, al-Shabaab, Al Shabaab", entries)).toHaveLength(4);
  expect(found("Guinea - Bissau", entries)).toEqual([]);
});

test("accents, typographic apostrophes and the stops of initials count for nothing", () => {
  const entries = ["cote d'ivoire", "un", "seleka"].map((words) => ({ ...country, words }));
  expect(found("Côte d’Ivoire, the U.N. and Séléka", entries)).toEqual(["Côte d’Ivoire", "U.N.", "Séléka"]);
});

test("a name needs its capital, an office does not", () => {
  const entries = [
    { ...country, words: "turkey" },
    { ...office, words: "army" },
  ];
  expect(found("the army ate turkey", entries)).toEqual(["army"]);
  expect(found("the Army of Turkey", entries)).toEqual(["Army", "Turkey"]);
});

test("a name of several words needs more than the capital a sentence begins with", () => {
  const entries = [{ ...country, words: "white house" }];
  expect(found("White house paint", entries)).toEqual([]);
  expect(found("The White House", entries)).toEqual(["White House"]);
});

test("an acronym that is an ordinary word needs all its capitals", () => {
  const entries = [{ ...country, words: "us", upper: true }];
  const ordinary = { ordinary: new Set(["us"]) };
  expect(found("They told us about the US and the U.S. army", entries, ordinary)).toEqual(["US", "U.S."]);
  expect(found("HE TOLD US OF THE U.S. ARMY", entries, ordinary)).toEqual(["U.S."]);
});

test("a personal name too is not read beside a word that makes it one", () => {
  const entries = [{ ...country, words: "jordan", lone: true }];
  const ordinary = { ordinary: new Set(["in", "police"]) };
  expect(found("We met Michael Jordan and Jordan Smith there", entries, ordinary)).toEqual([]);
  expect(found("They fled to Jordan, and Jordan Police said so", entries, ordinary)).toEqual([
    "Jordan",
    "Jordan",
  ]);
  expect(found("Rocket Fired From Syria Kills Taxi Driver In Jordan", entries, ordinary)).toEqual(["Jordan"]);
});

test("a surname that many bear is read behind its title", () => {
  const entries = [{ ...country, words: "deby", after: new Set(["president", "gen"]) }];
  expect(found("President Deby and Gen. Deby, but not Itno Deby", entries)).toEqual(["Deby", "Deby"]);
});

test("a hidden phrase covers the names in it", () => {
  const entries = [{ ...country, words: "american" }];
  const hidden = { hidden: ["latin american"] };
  expect(found("Latin American and American troops", entries, hidden)).toEqual(["American"]);
});

test("of two entries with the same words the first is meant, and tables come last", () => {
  const table = new NameTable("goma|B\nporto|B\nporto novo|B", (words, key) => ({ ...country, words, key }));
  const matcher = new NameMatcher([{ ...country, words: "goma", key: "A" }], { tables: [table] });
  const keys = matcher.match(tokenise("Goma, Porto Novo, Porto")).map(({ key }) => key);
  expect(keys).toEqual(["A", "B", "B"]);
});

test("matching again gives the same", () => {
  const matcher = new NameMatcher([{ ...country, words: "mali" }]);
  const tokens = tokenise("Mali, Mali");
  expect(matcher.match(tokens)).toEqual(matcher.match(tokens));
  expect(matcher.match([])).toEqual([]);
});
