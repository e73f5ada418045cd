import { expect, test } from "vitest";
import type { Claim } from "../domain/claim.js";
import type { PolicyName } from "./policies/index.js";
import { reconcile } from "./reconcile.js";
import { claimLike, figureIn, reportLike } from "./suite.js";

const reports = ["a", "b"].map((id) => reportLike({ id }));
const title = (report: string, min: number, rest: Partial<Claim> = {}) =>
  claimLike({ report, min, max: min, inTitle: true, ...rest });
const ministry = (report: string, min: number, rest: Partial<Claim> = {}) =>
  claimLike({ report, min, max: min, ...KYRGYZ, ...rest });
const KYRGYZ = { source: "the ministry", sourceKey: "Kyrgyzstan/health-ministry", sourceSide: "Kyrgyzstan" };
const UN = { source: "the UN", sourceKey: "un", sourceSide: null };

const notesOf = (
  claims: readonly Claim[],
  policy: PolicyName = "latest-official",
  kind: "any" | "civilian" = "any",
) => figureIn(reconcile({ reports, claims }, { policy }), "killed", "Kyrgyzstan", kind)?.notes;
const borneOut = (claims: readonly Claim[]) =>
  notesOf(claims)?.find((note) => note.startsWith("given or borne out"));

test("the title and the body of one report are one telling", () => {
  expect(borneOut([title("a", 24), ministry("a", 24)])).toBeUndefined();
  expect(borneOut([title("a", 24, { max: null }), ministry("a", 24)])).toBeUndefined();
  expect(borneOut([title("a", 24), ministry("a", 24), ministry("b", 24)])).toBeUndefined();
});

test("another report, and another source, are another telling", () => {
  const two = "given or borne out by 2 independent tellings";
  expect(borneOut([title("a", 24), ministry("b", 24)])).toBe(two);
  expect(borneOut([title("a", 24), ministry("a", 24), title("b", 24)])).toBe(two);
  expect(borneOut([title("a", 24), ministry("a", 24), ministry("a", 24, UN)])).toBe(two);
});

test("the policies that count tellings count no title", () => {
  const own = [title("a", 24), ministry("a", 24)];
  expect(notesOf(own, "majority")?.[0]).toMatch(/^given by 1 of 1 independent telling:/u);
  expect(notesOf([title("a", 36), ministry("a", 24)], "majority")?.[0]).toMatch(
    /^given by 1 of 2 independent/u,
  );
  expect(notesOf(own, "acled")).not.toContainEqual(expect.stringMatching(/^corroborated/u));
  expect(notesOf(own, "airwars")?.[0]).toMatch(/^weak: 1 independent source /u);
  const civilians = own.map((claim) => ({
    ...claim,
    victims: { ...claim.victims, kind: "civilian" as const },
  }));
  expect(notesOf(civilians, "ibc", "civilian")).toContain("provisional: two independent sources are needed");
});
