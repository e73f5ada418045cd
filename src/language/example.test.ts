import { expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import { type ExpectedClaim, examplesOf, faultsOf } from "./example.js";

const read: Claim = {
  id: "c",
  report: "r",
  category: "killed",
  min: 24,
  max: null,
  approx: false,
  unquantified: false,
  victims: { side: "Syria", kind: "civilian", who: "people" },
  source: "the Syrian Health Ministry",
  sourceKey: "Syria/health-ministry",
  sourceSide: "Syria",
  via: null,
  status: "asserted",
  scope: "total",
  previous: false,
  place: null,
  asOf: null,
  quote: "At least 24 people",
  start: 0,
  end: 18,
  inTitle: false,
  confidence: 1,
  rules: ["en/number"],
};
const wanted: ExpectedClaim = { category: "killed", min: 24, max: null };

test.each<[string, ExpectedClaim[], Claim[]]>([
  ["what is not named", [wanted], [read]],
  ["side and kind", [{ ...wanted, side: "Syria", kind: "civilian" }], [read]],
  [
    "a source by a part of its name, without article and case",
    [{ ...wanted, source: "Health ministry" }],
    [read],
  ],
  [
    "a source by more of its name",
    [{ ...wanted, source: "Health Ministry of the Syrian government" }],
    [{ ...read, source: "Health Ministry" }],
  ],
  ["claims in any order", [{ ...wanted, min: 9 }, wanted], [read, { ...read, min: 9 }]],
  ["nothing by nothing", [], []],
])("%s is met", (_, claims, found) => {
  expect(faultsOf(claims, found)).toEqual([]);
});

test.each<[string, ExpectedClaim[], Claim[], string[]]>([
  ["a claim not read", [wanted], [], ["missed: killed 24.."]],
  ["a claim too many", [], [read], ['not there: killed 24.. in "At least 24 people"']],
  ["one claim for two wanted", [wanted, wanted], [read], ["missed: killed 24.."]],
  [
    "another bound",
    [{ ...wanted, max: 24 }],
    [read],
    ["missed: killed 24..24", 'not there: killed 24.. in "At least 24 people"'],
  ],
  ["another side", [{ ...wanted, side: "Iraq" }], [read], ['killed 24..: side is "Syria", not "Iraq"']],
  [
    "a source where none is wanted",
    [{ ...wanted, source: null }],
    [read],
    ['killed 24..: source is "the Syrian Health Ministry", not null'],
  ],
  [
    "another source",
    [{ ...wanted, source: "Defence Ministry" }],
    [read],
    ['killed 24..: source is "the Syrian Health Ministry", not "Defence Ministry"'],
  ],
  ["a rounding not named", [wanted], [{ ...read, approx: true }], ["killed 24..: approx is true, not false"]],
])("%s is a fault", (_, claims, found, faults) => {
  expect(faultsOf(claims, found)).toEqual(faults);
});

test("an example is a text without a date unless it says otherwise", () => {
  const table = {
    one: {
      Plain: [],
      Titled: { inTitle: true, published: "2024-02-03", publisher: "Army", claims: [wanted] },
    },
  } as const;
  expect(examplesOf(table)).toEqual([
    {
      group: "one",
      words: "Plain",
      inTitle: false,
      title: null,
      published: null,
      publisher: null,
      claims: [],
    },
    {
      group: "one",
      words: "Titled",
      inTitle: true,
      title: null,
      published: "2024-02-03",
      publisher: "Army",
      claims: [wanted],
    },
  ]);
});
