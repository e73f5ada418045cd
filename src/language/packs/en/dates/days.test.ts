import { expect, test } from "vitest";
import { tokenise } from "../../../text/tokens.js";
import { readDays } from "./index.js";

/** One string a mention: value, "/" and last day of a stretch, grain where it is not a day. */
function read(text: string, published: string | null): string {
  return readDays(tokenise(text), published)
    .map(
      ({ value, until, grain }) =>
        `${value}${until === null ? "" : `/${until}`}${grain === "day" ? "" : ` ${grain}`}`,
    )
    .join(", ");
}

// published on a Sunday
const SUNDAY = {
  "on Sunday": "2022-09-18",
  "on Friday": "2022-09-16",
  "Friday night": "2022-09-16",
  "last Wednesday": "2022-09-14",
  "last Sunday": "2022-09-11",
  "Friday last week": "2022-09-09",
  "on Friday, September 16": "2022-09-16",
  "on Friday (September 16)": "2022-09-16",
  "Friday, 16 September 2022,": "2022-09-16",
  "between June and December 2018": "2018-06 month, 2018-12 month",
  "from November to March 2022": "2021-11 month, 2022-03 month",
  "in June and December": "2022-06 month, 2021-12 month",
  "in May and June of last year": "2021-05 month, 2021-06 month",
  overnight: "2022-09-18",
  "overnight into Saturday": "2022-09-17",
  "overnight Friday": "2022-09-16",
  today: "2022-09-18",
  "earlier today": "2022-09-18",
  "this morning": "2022-09-18",
  yesterday: "2022-09-17",
  "last night": "2022-09-17",
  "two days ago": "2022-09-16",
  "a week ago": "2022-09-11",
  "three weeks ago": "2022-08-25/2022-08-31 span",
  "two months ago": "2022-07 month",
  "a year ago": "2021 year",
  "the same day": "null",
  "a day earlier": "null",
  "September 14": "2022-09-14",
  "Sept. 14": "2022-09-14",
  "Sep 17": "2022-09-17",
  "SEPTEMBER 16": "2022-09-16",
  "14 September 2022": "2022-09-14",
  "the 14th of September": "2022-09-14",
  "December 14": "2021-12-14",
  "September 19": "2022-09-19",
  "September 20": "2021-09-20",
  "September 20, 2022": "2022-09-20",
  "April 28 last year": "2021-04-28",
  "14-17 September 2022": "2022-09-14/2022-09-17 span",
  "Sept. 14-16": "2022-09-14/2022-09-16 span",
  "between September 14 and 17": "2022-09-14/2022-09-17 span",
  "August 28 to September 2": "2022-08-28/2022-09-02 span",
  "from Wednesday to Friday": "2022-09-14/2022-09-16 span",
  "into Saturday": "2022-09-17",
  "this week": "2022-09-12/2022-09-18 span",
  "earlier this week": "2022-09-12/2022-09-18 span",
  "last week": "2022-09-05/2022-09-11 span",
  "over the weekend": "2022-09-17/2022-09-18 span",
  "last month": "2022-08 month",
  "this month": "2022-09 month",
  "this year": "2022 year",
  "last year": "2021 year",
  "in April": "2022-04 month",
  "in November": "2021-11 month",
  "in April 2021": "2021-04 month",
  "in late April 2021": "2021-04 month",
  "April of last year": "2021-04 month",
  "in 2021": "2021 year",
  "the 2021 clashes": "2021 year",
  "since 2002": "2002 long",
  "since April 2021": "2021-04 long",
  "since Wednesday": "2022-09-14/2022-09-18 span",
  "since September 14": "2022-09-14/2022-09-18 span",
  "since independence": "null long",
  "since the breakup of the USSR": "null long",
  "since the beginning of the year": "null long",
  "in the past decade": "null long",
  "over the past few years": "null long",
  "over the years": "null long",
  "for decades": "null long",
  "in recent years": "null long",
  "in recent days": "null span",
  "the 1990s": "null long",
  "the genocide of 1994": "1994 year",
  "at the close of 2023": "2023 year",
  "mid-2021": "2021 year",
  "from 2014 to 2018": "2014/2018 long",
  "9 JAN 90 (EFE)": "1990-01-09",
  "16.09.2022": "2022-09-16",
  "16/09/2022": "2022-09-16",
  "09/16/2022": "2022-09-16",
  "2022-09-16": "2022-09-16",
  "2022-09-16T10:00": "2022-09-16T10:00",
  "as of 2 p.m. local time (0900 GMT)": "2022-09-18T14:00",
  "as of 10:00": "2022-09-18T10:00",
  "10:00 in the morning of September 18": "2022-09-18T10:00",
  "at 10:00 on September 18": "2022-09-18T10:00",
  "on September 17 at 9:30 p.m.": "2022-09-17T21:30",
  "2 p.m. on Friday": "2022-09-16T14:00",
  "Friday at 10am": "2022-09-16T10:00",
  "as of Sunday": "2022-09-18",
  "the past 24 hours": "2022-09-18",
  "in past 24 hours": "2022-09-18",
  "over past day": "2022-09-18",
  "the last 48 hours": "2022-09-16/2022-09-18 span",
  "the last three days": "2022-09-15/2022-09-18 span",
  "the past week": "2022-09-11/2022-09-18 span",
} as const;

test.each(Object.entries(SUNDAY))("on Sunday 18 September 2022: %s", (text, expected) => {
  expect(read(text, "2022-09-18")).toBe(expected);
});

test("a day and month are looked for backwards across new year", () => {
  expect(read("Jan. 28", "2025-01-29T08:00:00Z")).toBe("2025-01-28");
  expect(read("December 31", "2025-01-02")).toBe("2024-12-31");
  expect(read("last month", "2025-01-02")).toBe("2024-12 month");
});

const UNDATED = {
  "on Friday": "null",
  yesterday: "null",
  "September 14": "null",
  "14 September 2022": "2022-09-14",
  "April 2021": "2021-04 month",
  "in April": "null month",
  "in 2021": "2021 year",
  "this week": "null span",
  "as of 10:00": "null",
} as const;

test.each(Object.entries(UNDATED))("without a date of publication: %s", (text, expected) => {
  expect(read(text, null)).toBe(expected);
});

const NOTHING = [
  "they may die",
  "May Have Killed",
  "a march on the capital",
  "March on the capital",
  "they sat in the sun",
  "The Sun reported",
  "Bloody Sunday",
  "a second soldier",
  "Jan Egeland said",
  "2021 people were evacuated",
  "a total of 2021 people",
  "in 2000 households",
  "the March 23 Movement",
  "Brotherhood-2022",
  "at 10:00",
  "24 hours",
  "went past 24 hours",
  "since the clashes began",
  "for two hours",
] as const;

test.each(NOTHING)("no day in: %s", (text) => {
  expect(read(text, "2022-09-18")).toBe("");
});
