import { expect, test } from "vitest";
import type { Report } from "../domain/report.js";
import { PACKS } from "../language/packs/index.js";
import { extract } from "./extract.js";

function sourcesOf(text: string): readonly (string | null)[] {
  const report: Report = {
    ...{ id: "r", title: "", text, published: "2022-09-18" },
    ...{ publisher: null, url: null, language: "en" },
  };
  const pack = PACKS.en;
  if (pack === undefined) throw new Error("no English");
  return extract(report, pack).claims.map(({ source }) => source);
}

test.each([
  ["The Kyrgyz Health Ministry on Saturday said", "The Kyrgyz Health Ministry"],
  ["The Kyrgyz Health Ministry late on Saturday said", "The Kyrgyz Health Ministry"],
  ["The Kyrgyz Health Ministry earlier Saturday said", "The Kyrgyz Health Ministry"],
  ["The Kyrgyz Health Ministry on Friday evening said", "The Kyrgyz Health Ministry"],
  ["The Kyrgyz Health Ministry on the morning of 17 September said", "The Kyrgyz Health Ministry"],
  ["The Kyrgyz Health Ministry in the early hours of Friday said", "The Kyrgyz Health Ministry"],
  ["The Kyrgyz Health Ministry, in a statement on Friday, said", "The Kyrgyz Health Ministry"],
  ["The United Nations on Wednesday has said", "The United Nations"],
  ["The United Nations in a statement on Friday said", "The United Nations"],
  ["The United Nations in its Friday bulletin said", "The United Nations"],
  ["A spokesman for the army on Monday said", "A spokesman for the army"],
  ["The Kyrgyz Health Ministry for its part said", "The Kyrgyz Health Ministry"],
  ["The Kyrgyz Health Ministry, for its part, said", "The Kyrgyz Health Ministry"],
  ["The Kyrgyz Health Ministry on Telegram said", "The Kyrgyz Health Ministry"],
  ["The Kyrgyz Health Ministry on its Telegram channel on Monday said", "The Kyrgyz Health Ministry"],
])("when and how it was said is no part of the name: %s", (opening, source) => {
  expect(sourcesOf(`${opening} 36 people were killed.`)).toEqual([source]);
});

test("a day between speaker and verb at the end of a sentence, and before a toll", () => {
  expect(sourcesOf("36 people were killed, the Kyrgyz Health Ministry on Saturday said.")).toEqual([
    "the Kyrgyz Health Ministry",
  ]);
  expect(sourcesOf("The Kyrgyz Health Ministry late on Saturday put the toll at 36 dead.")).toEqual([
    "The Kyrgyz Health Ministry",
  ]);
});

test.each([
  ["The Committee of 20 September said", "The Committee of 20 September"],
  ["The Interim Committee on Relief said", "The Interim Committee on Relief"],
  ["The Interim Committee on Relief on Tuesday said", "The Interim Committee on Relief"],
  ["Officials in Batken on Sunday said", "Officials in Batken"],
  ["A spokesman for Facebook said", "A spokesman for Facebook"],
  ["The Sunday Post said", "The Sunday Post"],
  ["Save the Children on Tuesday said", "Save the Children"],
  [
    "Kamchybek Tashiev, who heads the committee, on Friday said",
    "Kamchybek Tashiev, who heads the committee",
  ],
])("what belongs to the name stays: %s", (opening, source) => {
  expect(sourcesOf(`${opening} 36 people were killed.`)).toEqual([source]);
});
