import { describe, expect, test } from "vitest";
import { formsOf, wordingsOf } from "./phrases.js";

describe("the forms of a pattern", () => {
  test.each([
    ["погиб>", "погиб погибла погибло погибли"],
    ["скончался>", "скончался скончалась скончалось скончались"],
    ["убит<", "убит убита убито убиты"],
    ["боец~", "боец бойца бойцу бойцем бойцом бойце бойцы бойцев бойцов бойцам бойцами бойцах"],
    ["Россия~s", "россия россии россию россией"],
    ["ребёнок~p", "дети детей детям детьми детях"],
  ])("of %s are %s", (pattern, forms) => {
    expect(formsOf(pattern).sort()).toEqual(forms.split(" ").sort());
  });

  test("an adjective and its noun agree in case and number", () => {
    const forms = formsOf("мирный~ житель~");
    expect(forms).toEqual(expect.arrayContaining(["мирный житель", "мирных жителей", "мирными жителями"]));
    expect(forms).not.toContain("мирный жителями");
  });

  test("one wording is left out, one is there", () => {
    expect(formsOf("?свои дома/дом")).toEqual(["дома", "дом", "свои дома", "свои дом"]);
  });

  test("a genitive is told", () => {
    const genitive = wordingsOf("Украина~s").filter((wording) => wording.case === 1);
    expect(genitive.map(({ words }) => words)).toEqual(["украины"]);
  });
});
