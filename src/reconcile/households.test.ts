import { expect, test } from "vitest";
import { type Claim, HOUSEHOLDS_RULE } from "../domain/claim.js";
import { reconcile } from "./reconcile.js";
import { claimLike, figureIn, reportLike } from "./suite.js";

const fled = (min: number, rest: Parameters<typeof claimLike>[0] = {}) =>
  claimLike({ category: "displaced", min, max: null, source: "the UN", sourceKey: "un", ...rest });
const families = (min: number, rest: Parameters<typeof claimLike>[0] = {}) =>
  fled(min, { rules: ["en/number", HOUSEHOLDS_RULE], ...rest });
const notesOf = (claims: readonly Claim[], side = "Kyrgyzstan") =>
  figureIn(reconcile({ reports: [reportLike()], claims }), "displaced", side)?.notes.filter((note) =>
    note.startsWith("counts "),
  );

test("a figure of families says that it counts them", () => {
  const note = ["counts families or households, each as one person at least"];
  expect(notesOf([families(300)])).toEqual(note);
  expect(notesOf([families(300), fled(20, { source: "the Red Cross", sourceKey: "red-cross" })])).toEqual(
    note,
  );
});

test("one of people does not, whoever counts families beside it", () => {
  expect(notesOf([fled(300)])).toEqual([]);
  expect(notesOf([fled(1300), families(300, { source: "the mayor", sourceKey: "mayor" })])).toEqual([]);
  expect(notesOf([families(300), fled(300, { source: "the Red Cross", sourceKey: "red-cross" })])).toEqual(
    [],
  );
});

test("a sum over sides says it of a part", () => {
  expect(notesOf([families(300), fled(50, { side: "Tajikistan" })], "all")).toEqual([
    "counts in part families or households, each as one person at least",
  ]);
});
