import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenise } from "../../../text/tokens.js";
import { readQuantities } from "./index.js";

/**
 * What is read, one string a mention: "min..max", "~" for approximate, "+" for additional, then the form where it is
 * not digits or words. "∞" stands for no bound. Articles are left out unless `articles` is asked for.
 */
function read(text: string, articles = false): string {
  return readQuantities(tokenise(text))
    .filter((mention) => articles || mention.form !== "article")
    .map(({ min, max, approx, additional, form }) => {
      const bounds = min === max ? `${min}` : `${min ?? "∞"}..${max ?? "∞"}`;
      const kind = form === "digits" || form === "words" ? "" : ` ${form}`;
      return `${approx ? "~" : ""}${additional ? "+" : ""}${bounds}${kind}`;
    })
    .join(", ");
}

const NUMBERS = {
  "24 people": "24",
  "Thirty-five citizens killed": "35",
  "forty one soldiers": "41",
  "one hundred and thirty-four": "134",
  "a hundred and five people": "105",
  "two hundred thousand three hundred and one": "200301",
  "twelve hundred refugees": "1200",
  "two million three hundred thousand": "2300000",
  "136,770 people": "136770",
  "136 770 people": "136770",
  "136\u00a0770 people": "136770",
  "136\u202f770 people": "136770",
  "136.770 people": "136770",
  "1,36,770 people": "136770",
  "1 200 000 people": "1200000",
  "136 thousand people": "136000",
  "1.2 million people": "1200000",
  "1.250 million people": "1250000",
  "136k people": "136000",
  "1.2m people": "1200000",
  "2 lakh people": "200000",
  "3 crore people": "30000000",
  "1 million 200 thousand people": "1200000",
  "Batken: 24; Osh: 36.": "24, 36",
  "24 killed, 87 wounded and 3 missing": "24, 87, 3",
  "2014 people were evacuated": "2014",
  "one was killed": "1",
  "one of the wounded died": "1",
  "24 of the 36": "24, 36",
  "all but two": "",
  "all but two of the twelve men": "10",
  "all but 12 of its 40 passengers": "28",
  "all but forgotten": "",
  "said that one of the people died": "1",
  "rose by one": "+1",
  "in stable condition.Two men": "2",
  "(site.com)--Two are dead": "2",
  "two men, 26 and 21, were shot": "2",
  "five men, 26 women and 3 children": "5, 26, 3",
  "not one but five": "1, 5",
  "in September 14 people were killed": "14",
} as const;

const ROUND = {
  "half a million people": "~500000",
  "a quarter of a million people": "~250000",
  "three quarters of a million people": "~750000",
  "a million and a half people": "~1500000",
  "two and a half thousand people": "~2500",
  "half a hundred people": "~50",
  "a hundred people": "~100",
  "one hundred people": "100",
  "a dozen": "~12",
  "half a dozen": "~6",
  "half-dozen fighters": "~6",
  "two dozen": "~24",
  "Two dozen dead": "~24",
  "several dozen": "~24..∞ vague",
  "a few dozen people": "~24..∞ vague",
  "a few hundred people": "~200..∞ vague",
  "several thousand": "~2000..∞ vague",
  "several hundred thousand people": "~200000..∞ vague",
  "a couple of soldiers": "~2",
  "a couple of dozen": "~24",
  "a couple hundred people": "~200",
  "several soldiers": "~3..∞ vague",
  "a handful of soldiers": "~3..∞ vague",
  "a few were hurt": "~3..∞ vague",
  dozens: "~24..∞ vague",
  "dozens more were hurt": "~+24..∞ vague",
  "scores of people": "~40..∞ vague",
  "a score of people": "~20",
  "tens of people": "~20..∞ vague",
  "tens of thousands fled": "~20000..∞ vague",
  "hundreds of people": "~200..∞ vague",
  thousands: "~2000..∞ vague",
  "many thousands": "~2000..∞ vague",
  "hundreds of thousands": "~200000..∞ vague",
} as const;

const BOUNDED = {
  "at least 24 people": "24..∞",
  "at least two dozen": "~24..∞",
  "no fewer than 24": "24..∞",
  "not less than 24": "24..∞",
  "a minimum of 24": "24..∞",
  "more than 50": "51..∞",
  "over 50": "51..∞",
  "upwards of 50": "51..∞",
  "in excess of 50": "51..∞",
  "The toll exceeded 50": "51..∞",
  "well over 100 people": "101..∞",
  "just over 100 people": "~101..∞",
  "more than a dozen": "~13..∞",
  "more than several hundred": "~200..∞ vague",
  "up to 30": "∞..30",
  "as many as 30": "∞..30",
  "no more than 30": "∞..30",
  "at most 30": "∞..30",
  "a maximum of 30": "∞..30",
  "up to dozens": "~24..∞ vague",
  "fewer than 30": "∞..29",
  "less than thirty": "∞..29",
  "just under 30": "~∞..29",
  "about 140,000": "~140000",
  "some 24 people": "~24",
  "an estimated 140,000": "~140000",
  "nearly some 150,000": "~150000",
  "at least some 24": "~24..∞",
  "close to 1,000": "~1000",
  "roughly two hundred": "~200",
  "just short of 300": "~300",
  "approaching 300": "~300",
  "closing in on 300": "~300",
  "is nearing 300": "~300",
  "exactly 24": "24",
  "a total of 24": "24",
  "24 or more": "24..∞",
  "24-plus": "24..∞",
  "24+ people": "24..∞",
  "twenty-odd people": "~20",
  "24 or so": "~24",
  "24 at least": "24..∞",
  "24 at most": "∞..24",
  "between 20 and 30": "20..30",
  "between about 20 and 30 people": "~20..30",
  "20 to 30": "20..30",
  "20-30 people": "20..30",
  "20–30 people": "20..30",
  "from 20 to 30 people": "20..30",
  "20 or 30": "~20..30",
  "two or three": "~2..3",
  "two to three thousand": "2000..3000",
  "between two and three hundred": "200..300",
  "we know about 30 killed": "30",
  "brought the toll up to 46": "46",
  "toll of the clashes up to 36": "36",
  "the toll may be up to 36": "∞..36",
  "two border guards, at the least,": "2..∞",
  "37 of them or more": "37..∞",
  "24 people or so": "~24",
  "24 people and at least six soldiers": "24, 6..∞",
  "killed 24 at least six of them soldiers": "24, 6..∞",
} as const;

const BESIDE = {
  "the toll rose from 93 to 115": "93, 115",
  "rose to 36 from 24": "36, 24",
  "was revised from 140 to 136": "140, 136",
  "the toll rose by 13 to 59": "+13, 59",
  "13 more": "+13",
  "another 103": "+103",
  "a further 87": "+87",
  "an additional 24": "+24",
  "at least another 24": "+24..∞",
  "87 others": "+87",
  "13 new deaths": "+13",
  "several others": "~+3..∞ vague",
} as const;

const ZERO = {
  "no casualties": "0 none",
  "none were hurt": "0 none",
  "nobody was hurt": "0 none",
  "No one was hurt": "0 none",
  "not a single soldier": "0 none",
  "not one soldier": "0 none",
  "zero deaths": "0",
  "0 deaths": "0",
  "without casualties": "0 none",
  "did not suffer any casualties": "0 none",
  "no further casualties": "+0 none",
  "both were killed": "2 pronoun",
  "neither was hurt": "0 none",
} as const;

const NOTHING = [
  "a 26-year-old man",
  "26 years old",
  "soldiers aged 26 and 31",
  "children aged between 4 and 12",
  "a girl of 15",
  "Manas Omuraliev, 26, was killed",
  "the mother, 34, and her son, 5, died",
  "children under 12",
  "at the age of 26",
  "15-20-year-old boys",
  "at 10:00",
  "at 2 p.m. local time (0900 GMT)",
  "at 6 o'clock",
  "at 6.30 pm",
  "on September 14",
  "14 September 2022",
  "in 2022",
  "since 2021",
  "the 2021 clashes",
  "on 16.09.2022",
  "on 16/09/2022",
  "2022-09-16",
  "the 1st and the 2nd",
  "70 percent",
  "70 %",
  "70 per cent",
  "20-30 percent",
  "$5 million",
  "5 million dollars",
  "Rs 5 lakh",
  "a 970-km border",
  "970 kilometers",
  "24 square kilometres",
  "two full days",
  "two or three days",
  "two and a half hours",
  "several days",
  "the two and a half years",
  "T-72 tanks and Su-25 jets",
  "M23 and MH17",
  "School No. 5",
  "Resolution 2254",
  "Flight 1812",
  "69 pages",
  "+996 555",
  "a score of 3-1",
  "1. At Batken",
  "2) At Batken",
  "24.kg",
  "open 24/7",
  "a 24-hour truce",
  "a 100-day truce",
  "a 3,000-strong force",
  "two thirds of them",
  "two-thirds of them",
  "one of the worst",
  "one another",
  "one in three",
  "at one point",
  "two days ago",
  "in the past 24 hours",
  "many people",
  "numerous soldiers",
  "some soldiers",
  "a number of soldiers",
  "no longer",
  "no more than this",
  "both sides",
  "both civilians and soldiers",
  "Kyrgyzstan scores a win",
  "per 100,000",
  "every two weeks",
  "least of all this",
  "0900 GMT",
  "between 0630 and 0700",
  "(859) 231-1330",
  "5’7″ tall",
  "a .22 rifle",
  "the 2900 block of Mosher Street",
  "the men, 26 and 21, were shot",
  "of the child, Jeremy Varieur, 32, of Conway",
  "$5,000",
  "at a quarter past seven",
  "the March 23 Movement",
] as const;

const ARTICLES = {
  "a soldier": "1 article",
  "an ambulance driver": "1 article",
  "another soldier died": "+1 article",
  "a fourth soldier died": "+1 article",
  "a 24th soldier died": "+1 article",
  "a third of them": "",
  "a second time": "",
  "a day": "",
  "a lot": "",
} as const;

describe.each(Object.entries({ NUMBERS, ROUND, BOUNDED, BESIDE, ZERO }))("%s", (_, table) => {
  test.each(Object.entries(table))("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test.each(NOTHING)("nothing is counted in: %s", (text) => {
  expect(read(text)).toBe("");
});

test.each(Object.entries(ARTICLES))("article: %s", (text, expected) => {
  expect(read(text, true)).toBe(expected);
});

/** The words of a mention's whole run and of its bare number. */
const RUNS = {
  "killed at least 24 people": ["at least 24", "24"],
  "nearly some 150,000 fled": ["nearly some 150,000", "150,000"],
  "wounded 87 others": ["87 others", "87"],
  "between 20 and 30 died": ["between 20 and 30", "between 20 and 30"],
  "The toll exceeded 50 there": ["50", "50"],
  "a further 12 more died": ["a further 12 more", "12"],
  "a massive 12 died": ["12", "12"],
  "a total of 12 died": ["a total of 12", "12"],
  "two guards, at the least, died": ["two", "two"],
  "half a million fled": ["half a million", "half a million"],
  "no one died": ["no one", "no one"],
} as const;

test.each(Object.entries(RUNS))("the run of %s", (text, expected) => {
  const tokens = tokenise(text);
  const textOf = ({ first, last }: { readonly first: number; readonly last: number }) =>
    text.slice(tokens[first]?.start, tokens[last]?.end);
  const [mention] = readQuantities(tokens);
  expect(mention === undefined ? [] : [textOf(mention), textOf(mention.core)]).toEqual(expected);
});

test("no two mentions share a token, whatever the text", () => {
  const words =
    "at least 24 more than two dozen others between 20 and 30 to 36 , ( ) - of a hundred no one".split(" ");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (picked) => {
      const mentions = readQuantities(tokenise(picked.join(" ")));
      mentions.forEach((mention, i) => {
        expect(mention.first).toBeGreaterThan(mentions[i - 1]?.last ?? -1);
        expect(mention.first).toBeLessThanOrEqual(mention.core.first);
        expect(mention.core.last).toBeLessThanOrEqual(mention.last);
        expect(mention.min === null && mention.max === null).toBe(false);
      });
    }),
  );
});
