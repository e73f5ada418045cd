import { expect, test } from "vitest";
import type { Claim } from "../../domain/claim.js";
import { chooseFrom, piecesOf } from "./marked.js";

const TEXT = "At least 24 people were killed and 87 wounded.";
const claim = (id: string, start: number, end: number) => ({ id, start, end }) as Claim;
const shape = (claims: readonly Claim[]) =>
  piecesOf(TEXT, claims).map(({ text, claims: over }) => [text, over.map(({ id }) => id).join("")]);

test("words without claims are one piece", () => {
  expect(shape([])).toEqual([[TEXT, ""]]);
});

test("overlapping claims share the words they have in common, the shortest first", () => {
  expect(shape([claim("a", 0, 30), claim("b", 19, 45)])).toEqual([
    ["At least 24 people ", "a"],
    ["were killed", "ba"],
    [" and 87 wounded", "b"],
    [".", ""],
  ]);
});

test("a claim inside another is reached first, and then the outer one", () => {
  const [, inner] = piecesOf(TEXT, [claim("outer", 0, 45), claim("inner", 9, 11)]);
  expect(inner?.text).toBe("24");
  if (inner === undefined) return;
  expect(chooseFrom(inner, null)?.id).toBe("inner");
  expect(chooseFrom(inner, "inner")?.id).toBe("outer");
  expect(chooseFrom(inner, "outer")?.id).toBe("inner");
});

test("the pieces are the whole text whatever the claims are", () => {
  const claims = [
    claim("a", 3, 3),
    claim("b", -1, 4),
    claim("c", 40, 999),
    claim("d", 1, 2),
    claim("e", 1, 20),
  ];
  expect(
    piecesOf(TEXT, claims)
      .map(({ text }) => text)
      .join(""),
  ).toBe(TEXT);
  expect(
    shape(claims)
      .filter(([, over]) => over !== "")
      .map(([, over]) => over),
  ).toEqual(["de", "e"]);
});
