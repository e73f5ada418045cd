import { expect, test } from "vitest";
import { tokenise } from "../../../text/tokens.js";
import { readDays } from "./index.js";

/** A Monday. */
const PUBLISHED = "2022-09-19";

test.each([
  ["16 сентября", "2022-09-16", "day"],
  ["16 сентября 2021 года", "2021-09-16", "day"],
  ["16.09.2022", "2022-09-16", "day"],
  ["в пятницу", "2022-09-16", "day"],
  ["в пятницу, 16 сентября", "2022-09-16", "day"],
  ["вчера", "2022-09-18", "day"],
  ["накануне", "2022-09-18", "day"],
  ["в ночь на 15 сентября", "2022-09-15", "day"],
  ["по состоянию на 18 сентября", "2022-09-18", "day"],
  ["к 11:00", "2022-09-19T11:00", "day"],
  ["к 8 часам утра 19 сентября", "2022-09-19T08:00", "day"],
  ["16 декабря", "2021-12-16", "day"],
  ["с 14 по 17 сентября", "2022-09-14", "span"],
  ["14–17 сентября", "2022-09-14", "span"],
  ["в апреле 2021 года", "2021-04", "month"],
  ["в 2021 году", "2021", "year"],
  ["за последние годы", null, "long"],
])("%s", (text, value, grain) => {
  const [day, ...others] = readDays(tokenise(text), PUBLISHED);
  expect(others).toEqual([]);
  expect(day).toMatchObject({ value, grain });
});

test("a count that runs up to a day is told from one of that day", () => {
  expect(readDays(tokenise("по состоянию на 18 сентября"), PUBLISHED)[0]?.upTo).toBe(true);
  expect(readDays(tokenise("18 сентября"), PUBLISHED)[0]?.upTo).toBeUndefined();
});

test("without the report's day a date without a year has no value", () => {
  expect(readDays(tokenise("16 сентября"), null)[0]?.value).toBeNull();
});

test.each(["5 домов", "на границе", "к школе", "среда обитания"])("%s is no day", (text) => {
  expect(readDays(tokenise(text), PUBLISHED)).toEqual([]);
});
