import { expect, test } from "vitest";
import { tokenise } from "./tokens.js";

const written = (text: string): string[] => tokenise(text).map((token) => token.text);
const kinds = (text: string): string =>
  tokenise(text)
    .map(({ kind }) => kind.charAt(0))
    .join("");

// one expression for all texts: the quick path through plain English must find the same
const REFERENCE =
  /(\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{Nd}]))|((?:\p{Lu}\.){2,}|[ap]\.m\.|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:['’ʼʻ](?![sS]\b)[\p{L}\p{M}]+)*|['’][sS](?![\p{L}\p{Nd}]))|\S/gu;

function reference(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map(
    (match) =>
      `${match.index} ${match[0]} ${match[1] !== undefined ? "number" : match[2] !== undefined ? "word" : "mark"}`,
  );
}

test("a number keeps its separators, a word its apostrophe, initials their stops", () => {
  expect(written("136,770 didn't N'Djamena the U.N. at 4 a.m. 1.5")).toEqual(
    "136,770|didn't|N'Djamena|the|U.N.|at|4|a.m.|1.5".split("|"),
  );
});

test("a possessive and a hyphen are tokens of their own", () => {
  expect(written("Kyrgyzstan’s 24-year-old")).toEqual(["Kyrgyzstan", "’s", "24", "-", "year", "-", "old"]);
  expect(kinds("Kyrgyzstan’s 24-year")).toBe("wwnmw");
});

test("a figure run into letters is a word, one that ends a sentence is a number and a stop", () => {
  expect(kinds("24km 5th")).toBe("ww");
  expect(written("killed 24.")).toEqual(["killed", "24", "."]);
});

test("what is looked up has plain apostrophes, hyphens and small letters", () => {
  expect(tokenise("N’DJAMENA").map(({ lower }) => lower)).toEqual(["n'djamena"]);
});

test("places count from the offset, and white space before a token is known", () => {
  expect(tokenise(" a, b", 10).map(({ start, end, spaced }) => [start, end, spaced])).toEqual([
    [11, 12, true],
    [12, 13, false],
    [14, 15, true],
  ]);
});

test("any mixture of signs is cut as the one expression cuts it", () => {
  const signs = [
    "a",
    "p",
    "m",
    "S",
    "s",
    "é",
    "İ",
    "Ж",
    "e\u0301",
    "\u0301",
    "1",
    "24",
    "٣",
    ".",
    ",",
    "'",
    "’",
    "ʼ",
    "_",
  ];
  const more = [
    "-",
    "–",
    "“",
    "…",
    "\u200b",
    "\u2028",
    "\u00a0",
    "\ufeff",
    " ",
    "\n",
    "\u0001",
    "😀",
    "\ud83d",
    "。",
    "々",
  ];
  const all = [...signs, ...more];
  let seed = 1;
  const next = (size: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % size;
  };
  for (let run = 0; run < 3000; run += 1) {
    const text = Array.from(
      { length: 1 + next(12) },
      () => all[next(run % 2 ? signs.length : all.length)],
    ).join("");
    expect(tokenise(text).map(({ start, text: of, kind }) => `${start} ${of} ${kind}`)).toEqual(
      reference(text),
    );
  }
});

test("an elided word is a token of its own where the language says so", () => {
  const elisions = new Set(["l'", "d'", "qu'"]);
  const words = (text: string) => tokenise(text, 0, elisions).map((token) => token.text);
  expect(words("L’armée d'Israël, jusqu'à 12")).toEqual([
    "L’",
    "armée",
    "d'",
    "Israël",
    ",",
    "jusqu'à",
    "12",
  ]);
  expect(words("aujourd'hui, d'11 soldats")).toEqual(["aujourd'hui", ",", "d'", "11", "soldats"]);
  expect(tokenise("l'armée", 0, elisions).map((token) => token.spaced)).toEqual([true, false]);
  expect(tokenise("l'armée").map((token) => token.text)).toEqual(["l'armée"]);
});
