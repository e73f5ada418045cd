import { expect, test } from "vitest";
import { dayNumber, dayOfNumber, sayDay, sayDays, withDaysSaid } from "./days.js";

test.each([
  ["2022-09-18", "18 September 2022"],
  ["2022-09-18T14:05:09+06:00", "18 September 2022, 14:05"],
  ["2022-09", "September 2022"],
  ["2022", "2022"],
  ["last week", "last week"],
  [null, "no date"],
])("%s is told as %s", (time, words) => {
  expect(sayDay(time)).toBe(words);
});

test.each([
  ["2022-09-14", "2022-09-20", "14 to 20 September 2022"],
  ["2022-09-28", "2022-10-02", "28 September to 2 October 2022"],
  ["2022-12-30", "2023-01-02", "30 December 2022 to 2 January 2023"],
  ["2022-09-14", "2022-09-14", "14 September 2022"],
  [null, "2022-09-14", "14 September 2022"],
  [null, null, "undated"],
])("%s until %s is told as %s", (start, end, words) => {
  expect(sayDays(start, end)).toBe(words);
});

test("a sentence's days are said, and its other numbers stay", () => {
  expect(withDaysSaid("replaced by 46 of 2022-09-18, 1-2-3")).toBe(
    "replaced by 46 of 18 September 2022, 1-2-3",
  );
});

test("a day's number leads back to the day", () => {
  expect(dayOfNumber(dayNumber("2024-02-29T23:59Z") ?? 0)).toBe("2024-02-29");
  expect(dayNumber("2022-09")).toBeNull();
  expect(dayNumber("2022-13-45")).toBeNull();
});
