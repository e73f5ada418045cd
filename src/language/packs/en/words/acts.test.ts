import { expect, test } from "vitest";
import { actEntries } from "./acts.js";
import { formsOf } from "./forms.js";

test("patterns name their forms", () => {
  expect(formsOf("agree* on")).toEqual(["agree on", "agrees on", "agreed on", "agreeing on"]);
  expect(formsOf("deny*")).toEqual(["deny", "denies", "denied", "denying"]);
  expect(formsOf("hold/held ?peace talks")).toEqual([
    "hold talks",
    "hold peace talks",
    "held talks",
    "held peace talks",
  ]);
  expect(formsOf("clash/clashes")).toEqual(["clash", "clashes"]);
  expect(formsOf("truce+")).toEqual(["truce", "truces"]);
  expect(formsOf("both * countries")).toEqual(["both * countries"]);
});

test("phrases are written as tokens are looked up: lower case, single spaces, hyphens apart", () => {
  for (const phrase of actEntries().keys()) {
    expect(phrase).toBe(phrase.toLowerCase().replace(/\s+/gu, " ").trim());
    expect(phrase).not.toMatch(/\p{L}-\p{L}/u);
    expect(phrase).not.toMatch(/[+?/]/u);
  }
});

test("no word has one meaning twice", () => {
  for (const [phrase, meanings] of actEntries())
    expect(new Set(meanings.map((meaning) => JSON.stringify(meaning))).size, phrase).toBe(meanings.length);
});
