import { describe, expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import { reconcile } from "./reconcile.js";
import { claimLike, figureIn, reportLike } from "./suite.js";

const reports = ["2024-10-14", "2024-10-17", "2024-10-20"].map((day) =>
  reportLike({ id: day, published: day }),
);

const tajik = (report: string, min: number, source: string, rest: Partial<Claim> = {}) =>
  claimLike({ report, side: "Tajikistan", sourceSide: "Tajikistan", min, max: min, source, ...rest });

const WHOLE = tajik("2024-10-14", 1701, "the prime minister", { max: null });
const STRIKE = tajik("2024-10-17", 16, "the health ministry", { max: null });

const CIVILIANS = { side: "Tajikistan", kind: "civilian" as const, who: "civilians" };
/** The episode's place is another than the one told of. */
const BATKEN = tajik("2024-10-14", 2, "the ministry", { place: "Batken", category: "wounded" });

const ledgerOf = (claims: readonly Claim[]) => reconcile({ reports, claims });
const killed = (claims: readonly Claim[]) => figureIn(ledgerOf(claims), "killed", "Tajikistan");
const farBelow = (claims: readonly Claim[]) =>
  ledgerOf(claims).episodes.flatMap(({ checks }) => checks.filter(({ rule }) => rule === "far-below"));

describe("a total of one event", () => {
  test("is set aside where an authority of the same people had given ten times as many", () => {
    const figure = killed([WHOLE, STRIKE]);
    expect(figure).toMatchObject({ low: 1701, best: 1701, high: null });
    expect(figure?.ignored.find(({ claim }) => claim === STRIKE.id)?.reason).toBe(
      "narrower: the prime minister had given more than 1,700 on 2024-10-14",
    );
    expect(figure?.notes).toContainEqual(
      "set aside: at least 16, the health ministry, 2024-10-17, is narrower: the prime minister had given more than 1,700 on 2024-10-14",
    );
  });

  test("is so whoever tells it, and under every policy", () => {
    const mayor = { ...STRIKE, source: "the mayor", sourceKey: "the mayor", sourceSide: null };
    expect(killed([WHOLE, mayor])?.best).toBe(1701);
    const byUcdp = figureIn(
      reconcile({ reports, claims: [WHOLE, STRIKE] }, { policy: "ucdp" }),
      "killed",
      "Tajikistan",
    );
    expect(byUcdp?.low).toBe(1701);
  });

  test.each<[string, readonly Claim[]]>([
    [
      "stands where the higher number is its own source's, which may count anew",
      [tajik("2024-10-14", 1701, "the health ministry"), STRIKE],
    ],
    [
      "stands where the higher number is not the people's own authority's",
      [{ ...WHOLE, sourceSide: "Kyrgyzstan" }, STRIKE],
    ],
    [
      "stands where the higher number came later",
      [tajik("2024-10-20", 1701, "the press", { sourceSide: null }), STRIKE],
    ],
    [
      "stands where the higher number is of the first days",
      [tajik("2024-10-14", 99, "the prime minister"), { ...STRIKE, min: 9, max: 9 }],
    ],
    ["stands at more than a tenth", [WHOLE, { ...STRIKE, min: 171, max: 171 }]],
  ])("%s", (_, claims) => {
    expect(killed(claims)?.ignored.filter(({ reason }) => reason.startsWith("narrower"))).toEqual([]);
  });
});

const LAND = tajik("2024-10-14", 31, "the ministry");
const TOWN = tajik("2024-10-17", 13, "the mayor of Isfara", { sourceKey: "Tajikistan/mayor" });
const PLACED = tajik("2024-10-14", 13, "the ministry", { place: "Isfara" });
const INSIDE = tajik("2024-10-17", 13, "", { source: null, sourceSide: null, place: "Isfara" });

/** A hospital's of its town; a title says it without the hospital. */
const HOSPITAL = tajik("2024-10-17", 13, "a hospital in Isfara", {
  sourceKey: "?/hospital",
  place: "Isfara",
});
const TITLE = { ...INSIDE, id: "c_title", inTitle: true };

describe("a total of one place", () => {
  test.each<[string, readonly Claim[]]>([
    [
      "a hospital's is set aside with its title's, where the ministry had counted more",
      [LAND, HOSPITAL, TITLE],
    ],
    ["a mayor's is set aside where the ministry had counted more", [LAND, TOWN]],
    ["one with a place, where the same report counts more without", [LAND, PLACED]],
    ["nobody's with a place, where somebody had counted more without", [LAND, INSIDE, BATKEN]],
    ["a mayor's, where the whole is of one kind", [{ ...LAND, victims: CIVILIANS }, TOWN]],
  ])("%s", (_, claims) => {
    const figure = killed(claims);
    expect(figure?.best).toBe(31);
    expect(figure?.notes).toContainEqual(
      expect.stringMatching(/^set aside: 13, .* is narrower: the ministry counts 31 on 2024-10-14$/u),
    );
  });

  const un = (report: string, min: number) =>
    tajik(report, min, "the UN", { sourceKey: "un", sourceSide: null });

  test("a mayor's, where a bystander counts twice as many, be it later in the week", () => {
    const figure = killed([un("2024-10-20", 31), TOWN]);
    expect(figure).toMatchObject({ low: 31, best: 31, high: 31 });
    expect(figure?.notes).toContain(
      "set aside: 13, the mayor of Isfara, 2024-10-17, is narrower: the UN counts 31 on 2024-10-20",
    );
  });

  test("leaves one kind's total as the least that the side has lost", () => {
    expect(killed([{ ...LAND, victims: CIVILIANS }, TOWN])).toMatchObject({ low: 31, best: 31, high: null });
  });

  test.each<[string, readonly Claim[]]>([
    ["stands where it is more than half: it may be another count", [{ ...LAND, min: 25, max: 25 }, TOWN]],
    ["stands where a bystander counts less than twice as many", [un("2024-10-20", 20), TOWN]],
    [
      "stands where a bystander's is of another week",
      [{ ...un("2024-10-14", 40), asOf: "2024-09-20" }, TOWN],
    ],
    ["stands where the whole is told later", [{ ...LAND, report: "2024-10-20" }, TOWN]],
    ["stands where the other side counts the whole", [{ ...LAND, sourceSide: "Kyrgyzstan" }, TOWN]],
    ["stands where the whole names a place, too", [{ ...LAND, place: "Sughd" }, PLACED]],
    ["stands where the place is the side's land", [LAND, { ...INSIDE, place: "Tajikistan" }]],
    ["stands where its place is the episode's", [LAND, INSIDE]],
    ["stands where a hospital tells of no place", [LAND, { ...HOSPITAL, place: null }]],
  ])("%s", (_, claims) => {
    expect(killed(claims)?.ignored.filter(({ reason }) => reason.startsWith("narrower"))).toEqual([]);
  });
});

describe("a total far below another's", () => {
  test("is told, with both claims", () => {
    const claims = [{ ...WHOLE, sourceSide: null }, STRIKE];
    expect(farBelow(claims)).toEqual([
      {
        rule: "far-below",
        holds: false,
        message:
          "killed of Tajikistan: at least 16 (the health ministry, 2024-10-17) is far below more than 1,700 (the prime minister, 2024-10-14); one of them may count one event or another time",
        claims: claims.map(({ id }) => id).sort(),
      },
    ]);
  });

  test("is told of one set aside, too", () => {
    expect(farBelow([WHOLE, STRIKE])).toHaveLength(1);
  });

  test.each<[string, readonly Claim[]]>([
    ["more than a fifth", [WHOLE, tajik("2024-10-17", 341, "the health ministry")]],
    ["told before it", [tajik("2024-10-20", 1701, "the prime minister"), STRIKE]],
    ["of few people", [tajik("2024-10-14", 49, "the prime minister"), tajik("2024-10-17", 3, "the mayor")]],
    ["the source's own", [WHOLE, { ...STRIKE, source: WHOLE.source, sourceKey: WHOLE.sourceKey as string }]],
    ["a vague word", [WHOLE, { ...STRIKE, min: 20, max: null, approx: true }]],
  ])("is no matter where it is %s", (_, claims) => {
    expect(farBelow(claims)).toEqual([]);
  });
});
