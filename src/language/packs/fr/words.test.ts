import { expect, test } from "vitest";
import { tokenise } from "../../text/tokens.js";
import { formsOf } from "./agreement.js";
import { ELISIONS, spelled } from "./elisions.js";
import { OUTCOMES, PERSON_WORDS } from "./lexicons.js";

test.each([
  ["tué~", ["tué", "tuée", "tués", "tuées"]],
  ["porté~ disparu~", ["porté disparu", "portée disparue", "portés disparus", "portées disparues"]],
  ["tir+ de roquette+", ["tir de roquette", "tirs de roquettes"]],
  ["garde-frontière+", ["garde - frontière", "garde - frontières"]],
  ["a/ont péri", ["a péri", "ont péri"]],
  ["?les deux camps", ["deux camps", "les deux camps"]],
  ["sœur+", ["sœur", "soeur", "sœurs", "soeurs"]],
  ["état d'urgence", ["état d' urgence", "etat d' urgence"]],
  ["hôpital+", ["hôpital", "hôpitaux"]],
  [
    "égyptien~",
    [
      "égyptien",
      "egyptien",
      "égyptienne",
      "egyptienne",
      "égyptiens",
      "egyptiens",
      "égyptiennes",
      "egyptiennes",
    ],
  ],
])("the forms of %s", (pattern, forms) => {
  expect(formsOf(pattern)).toEqual(forms);
});

test("a regular verb has the forms of reports", () => {
  expect(formsOf("annonc*")).toEqual(
    expect.arrayContaining([
      "annonce",
      "annoncent",
      "annonçait",
      "annonça",
      "annoncé",
      "annoncées",
      "annoncer",
    ]),
  );
});

test("a phrase is spelled as its tokens stand", () => {
  for (const phrase of ["jusqu'à l’hôpital", "a-t-il dit", "aujourd'hui", "d'après l'ONU"])
    expect(spelled(phrase)).toBe(
      tokenise(phrase, 0, ELISIONS)
        .map(({ lower }) => lower)
        .join(" "),
    );
});

test("no list has a form that tokens cannot have", () => {
  for (const phrase of ["mort", "blessés", "portés disparus", "garde - frontières", "femmes enceintes"]) {
    const tokens = tokenise(phrase.replaceAll(" - ", "-"), 0, ELISIONS);
    const found = OUTCOMES.at(tokens, 0) ?? PERSON_WORDS.at(tokens, 0);
    expect(found?.last, phrase).toBe(tokens.length - 1);
  }
});

test.each([
  ["morte", ["subject", "head"]],
  ["tués", ["either", "head"]],
])("%s is a predicate and a counted noun", (word, frames) => {
  expect(
    OUTCOMES.at(tokenise(word), 0)?.meaning.find(({ category }) => category === "killed")?.frames,
  ).toEqual(frames);
});
