import { describe, expect, test } from "vitest";
import { extract } from "../../../extract/index.js";
import { PACKS } from "../index.js";
import { outcomeEntries } from "./words/outcomes.js";

function keyOf(language: string, text: string): string | null | undefined {
  const report = { id: "x", title: "", text, published: null, publisher: null, url: null, language };
  const pack = PACKS[language];
  return pack === undefined ? undefined : extract(report, pack).claims[0]?.sourceKey;
}

describe("one source in two languages", () => {
  test.each([
    [
      "По данным Минздрава Киргизии, погибли 24 человека.",
      "The Kyrgyz Health Ministry said 24 people were killed.",
    ],
    [
      "В Министерстве здравоохранения Кыргызстана сообщили о 24 погибших.",
      "Kyrgyzstan's Ministry of Health said 24 people were killed.",
    ],
    [
      "МИД Таджикистана заявил о гибели 35 человек.",
      "Tajikistan's Foreign Ministry said 35 people were killed.",
    ],
    ["ГКНБ сообщил о 24 погибших.", "The GKNB said 24 people were killed."],
    ["Минобороны РФ заявило о 15 погибших.", "The Russian Defence Ministry said 15 people were killed."],
    ["Красный Крест сообщил о 15 погибших.", "The Red Cross said 15 people were killed."],
    ["РИА Новости сообщает о 15 погибших.", "RIA Novosti said 15 people were killed."],
    ["Эмомали Рахмон сообщил о 41 погибшем.", "Emomali Rakhmon said 41 people were killed."],
  ])("%s", (russian, english) => {
    expect(keyOf("ru", russian)).toBe(keyOf("en", english));
    expect(keyOf("ru", russian)).toMatch(/\S/u);
  });
});

test("no outcome word of Russian is claimed by two categories", () => {
  const claimed = outcomeEntries()
    .map(([phrase, readings]) => [phrase, new Set(readings.map(({ category }) => category))] as const)
    .filter(([, categories]) => categories.size > 1)
    .map(([phrase]) => phrase);
  expect(claimed, "Take it from all but one category of words/outcomes.ts.").toEqual([]);
});
