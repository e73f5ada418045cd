import { describe, expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import { reconcile } from "./reconcile.js";
import { claimLike, figureIn, reportLike } from "./suite.js";

const reports = ["2025-02-05", "2025-02-06", "2025-02-24"].map((day) =>
  reportLike({ id: day, published: day }),
);

const all = (report: string, min: number, source: string, rest: Partial<Claim> = {}) =>
  claimLike({ report, side: "all", min, max: min, source, ...rest });

const CITY = [
  all("2025-02-05", 2900, "the UN", { place: "Goma" }),
  all("2025-02-06", 900, "a hospital", { place: "Goma", scope: "incident" }),
];
const EAST = all("2025-02-24", 7001, "the prime minister", { max: null, place: "DRC" });
const PART = all("2025-02-24", 3000, "the prime minister", {
  approx: true,
  place: "Goma",
  start: 40,
  end: 45,
});

const killed = (claims: readonly Claim[]) => figureIn(reconcile({ reports, claims }), "killed", "all");

describe("a total of a wider area", () => {
  test("is set aside where its source gives a part for the episode's place, which others bear out", () => {
    const figure = killed([...CITY, EAST, PART]);
    expect(figure).toMatchObject({ low: 2900, best: 2900, high: 3000 });
    expect(figure?.ignored.find(({ claim }) => claim === EAST.id)?.reason).toBe(
      "wider: the same report gives about 3,000 for Goma (the prime minister), as others do",
    );
    expect(figure?.notes).toContainEqual(
      "set aside: more than 7,000, the prime minister, 2025-02-24, is wider: the same report gives about 3,000 for Goma (the prime minister), as others do",
    );
  });

  test("is so too where the part is told as one, and where the title names the source otherwise", () => {
    const title = all("2025-02-24", 7001, "PM", { max: null, inTitle: true });
    expect(killed([...CITY, EAST, { ...PART, scope: "subset" }, title])?.best).toBe(2900);
  });

  test.each<[string, readonly Claim[]]>([
    [
      "stands where somebody else gives it too",
      [...CITY, EAST, PART, all("2025-02-06", 7050, "the Red Cross")],
    ],
    [
      "stands where nobody bears the part out",
      [EAST, PART, all("2025-02-06", 900, "a hospital", { place: "Goma" })],
    ],
    ["stands where it is of the episode's place itself", [...CITY, { ...EAST, place: "Goma" }, PART]],
    ["stands where another source gives the part", [...CITY, EAST, { ...PART, source: "x", sourceKey: "x" }]],
  ])("%s", (_, claims) => {
    expect(killed(claims)?.best).toBeGreaterThan(7000);
  });
});

test("a later count that is more than the total, but told of one day, is set aside in so many words", () => {
  const figure = figureIn(
    reconcile({
      reports,
      claims: [
        claimLike({ report: "2025-02-05", source: "the ministry", min: 24, max: 24 }),
        claimLike({ report: "2025-02-24", source: "the ministry", min: 63, max: 63, scope: "incident" }),
        claimLike({ report: "2025-02-24", source: "the ministry", min: 7, max: 7, scope: "incident" }),
      ],
    }),
    "killed",
    "Kyrgyzstan",
  );
  expect(figure).toMatchObject({ low: 24, best: 24, high: 24 });
  expect(figure?.notes.filter((note) => note.startsWith("set aside"))).toEqual([
    "set aside: 63, the ministry, 2025-02-24, is told of one strike, clash or day",
  ]);
});
