import { expect, test } from "vitest";
import { paragraphsOf, sentencesOf } from "./sentences.js";

const ABBREVIATIONS = new Set(["gen", "sept"]);

function sentences(text: string): string[] {
  return paragraphsOf(text).flatMap((paragraph) =>
    sentencesOf(text, paragraph, ABBREVIATIONS).map(({ start, end }) => text.slice(start, end)),
  );
}

test("a paragraph ends with its line, and white space around it is no part of it", () => {
  const text = "\n  One.\u00a0\r\n\r\nTwo \u2028Three\n \n";
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "One.",
    "Two",
    "Three",
  ]);
  expect(paragraphsOf(" \n\t")).toEqual([]);
});

test("a stop ends a sentence, an abbreviation's or an initial's does not", () => {
  expect(sentences("Gen. Haftar left. V. Putin came on Sept. 16. It rained.")).toEqual([
    "Gen. Haftar left.",
    "V. Putin came on Sept. 16.",
    "It rained.",
  ]);
});

test("a clock time may end a sentence, the initials of a body do not", () => {
  expect(sentences("It began at 4 p.m. The army came. The U.N. Security Council met.")).toEqual([
    "It began at 4 p.m.",
    "The army came.",
    "The U.N. Security Council met.",
  ]);
});

test("nothing ends before a small letter, unless a quotation opens", () => {
  expect(sentences("They killed 24. in all.")).toEqual(["They killed 24. in all."]);
  expect(sentences("They fled. “we had to,” he said. (they did)")).toEqual([
    "They fled.",
    "“we had to,” he said. (they did)",
  ]);
  expect(sentences("“Why?” he asked. “Why not!” Nobody knew.")).toEqual([
    "“Why?” he asked.",
    "“Why not!”",
    "Nobody knew.",
  ]);
});

test("closing quotes and brackets belong to the sentence they close; a stop inside a word closes none", () => {
  expect(sentences("(He left.) It is 24.kg now... Then all.")).toEqual([
    "(He left.)",
    "It is 24.kg now...",
    "Then all.",
  ]);
});

test("wide stops end a sentence without a space", () => {
  expect(sentences("他死了。她活着！")).toEqual(["他死了。", "她活着！"]);
});

test("accented letters before a stop and behind it are letters", () => {
  expect(sentences("Deby Séléka. Élan vital. État. à Paris.")).toEqual([
    "Deby Séléka.",
    "Élan vital.",
    "État. à Paris.",
  ]);
});

test("a closing guillemet set off by a space belongs to its sentence", () => {
  const text = "« Ils ont fui.\u00a0» Le ministre l'a dit. « Rien », a-t-il ajouté.";
  const cut = sentencesOf(text, { start: 0, end: text.length }, new Set());
  expect(cut.map(({ start, end }) => text.slice(start, end))).toEqual([
    "« Ils ont fui.\u00a0»",
    "Le ministre l'a dit.",
    "« Rien », a-t-il ajouté.",
  ]);
});
