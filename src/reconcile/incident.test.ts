import { expect, test } from "vitest";
import { reconcile } from "./reconcile.js";
import { claimLike, reportLike } from "./suite.js";

const strike = { scope: "incident", asOf: "2022-09-16", place: "Batken" } as const;

test("counts of one day and place are one incident, each beside the others and equal ones together", () => {
  const claims = [
    claimLike({ ...strike, id: "a", min: 4, max: 4 }),
    claimLike({ ...strike, id: "b", min: 4, max: 4, place: "the Batken" }),
    claimLike({ ...strike, id: "c", min: 6, max: 6, category: "wounded" }),
    claimLike({ ...strike, id: "d", min: 2, max: 2, place: "Leilek" }),
    claimLike({ ...strike, id: "e", min: 2, max: 2, asOf: "2022-09-17T08:00" }),
  ];
  const [episode] = reconcile({ reports: [reportLike()], claims }).episodes;
  expect(episode?.incidents).toMatchObject([
    { day: "2022-09-16", place: "Batken", claims: ["a", "b", "c"] },
    { day: "2022-09-16", place: "Leilek", claims: ["d"] },
    { day: "2022-09-17", place: "Batken", claims: ["e"] },
  ]);
  expect(episode?.incidents[0]?.counts).toMatchObject([
    { category: "killed", min: 4, claims: ["a", "b"] },
    { category: "wounded", min: 6, claims: ["c"] },
  ]);
});

test("the day of an incident is that of its report where it says none; without a place it is none", () => {
  const claims = [
    claimLike({ ...strike, id: "a", asOf: null }),
    claimLike({ ...strike, id: "b", place: null }),
    claimLike({ id: "c", asOf: "2022-09-16", place: "Batken" }),
  ];
  const [episode] = reconcile({ reports: [reportLike()], claims }).episodes;
  expect(episode?.incidents).toMatchObject([{ day: "2022-09-16", claims: ["a"] }]);
});

test("a part of a ledger shows its incidents in part", () => {
  const claims = [
    claimLike({ ...strike, id: "a" }),
    claimLike({ ...strike, id: "b", side: "Tajikistan" }),
    claimLike({ ...strike, id: "c", side: "Tajikistan", place: "Isfara" }),
  ];
  const [episode] = reconcile({ reports: [reportLike()], claims }, { side: "Kyrgyzstan" }).episodes;
  expect(episode?.incidents).toMatchObject([{ place: "Batken", claims: ["a"], counts: [{ claims: ["a"] }] }]);
});
