import { expect, test } from "vitest";
import { tokenise } from "../../../text/tokens.js";
import { readDays } from "../dates/index.js";
import { readQuantities } from "./index.js";

function read(text: string) {
  const tokens = tokenise(text);
  return readQuantities(tokens, readDays(tokens, "2022-09-19")).map(({ min, max, approx }) => [
    min,
    max,
    approx,
  ]);
}

test.each([
  ["двоих солдат", [[2, 2, false]]],
  ["двумя ракетами", [[2, 2, false]]],
  ["сорока трёх человек", [[43, 43, false]]],
  ["сто двадцать один пострадавший", [[121, 121, false]]],
  ["136\u00a0770 граждан", [[136770, 136770, false]]],
  ["136\u202f770 граждан", [[136770, 136770, false]]],
  ["136 тыс. 770 граждан", [[136770, 136770, false]]],
  ["142 тысячи 71 человек", [[142071, 142071, false]]],
  ["1,2 млн беженцев", [[1200000, 1200000, false]]],
  ["полтора миллиона", [[1500000, 1500000, true]]],
  ["не менее пяти", [[5, null, false]]],
  ["более сотни", [[101, null, false]]],
  ["до 30 человек", [[null, 30, false]]],
  ["выросло до 59", [[59, 59, false]]],
  [
    "с 46 до 59",
    [
      [46, 46, false],
      [59, 59, false],
    ],
  ],
  ["от 5 до 7 человек", [[5, 7, false]]],
  ["десятки жителей", [[20, null, true]]],
  ["сотни тысяч человек", [[200000, null, true]]],
  ["около 4 тысяч", [[4000, 4000, true]]],
  ["никто", [[0, 0, false]]],
  ["24-летний", []],
  ["в 10:00", []],
  ["№ 24", []],
  ["С-300", []],
  ["16 сентября", []],
  ["34 года", []],
])("%s", (text, counts) => {
  expect(read(text)).toEqual(counts);
});

test("a long run of figures ends in time and gives no giant", () => {
  expect(read("123 456 789 012 345 678 ".repeat(200)).every(([min]) => (min as number) < 1e13)).toBe(true);
});
