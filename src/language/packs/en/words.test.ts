import { describe, expect, test } from "vitest";
import { tokenise } from "../../text/tokens.js";
import { actEntries } from "./words/acts.js";
import { outcomeEntries } from "./words/outcomes.js";
import { PERSONS } from "./words/persons.js";
import { ROLES } from "./words/roles.js";

/** Outcome words of two categories on purpose, each with the reason. */
const SHARED: Readonly<Record<string, string>> = {};

/** Nouns for people that two kinds claim on purpose: the later list wins. */
const SHARED_PERSONS: Readonly<Record<string, string>> = {};

const outcomes = outcomeEntries();
const persons = Object.entries(PERSONS).map(([kind, list]) => [kind, pairsOf(list)] as const);
const roles = Object.entries(ROLES).map(([role, list]) => [role, phrasesOf(list)] as const);

describe("outcome words", () => {
  test("no word is listed twice in one category and shape", () => {
    const twice = outcomes
      .filter(([, readings]) => new Set(readings.map(keyOf)).size < readings.length)
      .map(([phrase, readings]) => `"${phrase}" (${readings.map(keyOf).join(", ")})`);
    expect(twice, "Strike all but one of each from words/outcomes.ts.").toEqual([]);
  });

  test("no word is claimed by two categories unless it is listed as shared", () => {
    const claimed = outcomes
      .map(([phrase, readings]) => [phrase, [...new Set(readings.map(({ category }) => category))]] as const)
      .filter(([phrase, categories]) => categories.length > 1 && SHARED[phrase] === undefined)
      .map(([phrase, categories]) => `"${phrase}" (${categories.join(", ")})`);
    expect(claimed, "Take it from all but one category, or list it in SHARED with the reason.").toEqual([]);
  });

  test("every word listed as shared is claimed by two categories", () => {
    const categories = new Map(
      outcomes.map(([phrase, all]) => [phrase, new Set(all.map((one) => one.category))]),
    );
    const alone = Object.keys(SHARED).filter((phrase) => (categories.get(phrase)?.size ?? 0) < 2);
    expect(alone, "Strike it from SHARED: one category has it alone, or none.").toEqual([]);
  });
});

describe("nouns for people", () => {
  test("no noun is listed twice in one kind", () => {
    const twice = persons.flatMap(([kind, pairs]) => repeated(pairs).map((pair) => `${pair} (${kind})`));
    expect(twice, "Strike all but one of each from words/persons.ts.").toEqual([]);
  });

  // Fails for "inhabitant" and "settler"; make it a plain test when they are mended.
  test("no noun is of two kinds unless it is listed as shared", () => {
    const kinds = new Map<string, string[]>();
    for (const [kind, pairs] of persons) {
      for (const noun of new Set(pairs.flatMap((pair) => pair.split("/")))) {
        if (noun !== "-") kinds.set(noun, [...(kinds.get(noun) ?? []), kind]);
      }
    }
    const claimed = [...kinds]
      .filter(([noun, all]) => all.length > 1 && SHARED_PERSONS[noun] === undefined)
      .map(([noun, all]) => `"${noun}" (${all.join(", ")})`);
    expect(claimed, "Take it from all but one kind, or list it in SHARED_PERSONS with the reason.").toEqual(
      [],
    );
  });
});

// Fails for "post" (tell), "make" (verb), "junior" (adjective); make it a plain test when they are mended.
test("no small word is listed twice in one role", () => {
  const twice = roles.flatMap(([role, phrases]) =>
    repeated(phrases).map((phrase) => `"${phrase}" (${role})`),
  );
  expect(twice, "Strike all but one of each from words/roles.ts.").toEqual([]);
});

// Fails for "p.o.w.s", "'ve" and "'d"; make it a plain test when they are mended.
test("every phrase is written as its tokens read, so that it can be found", () => {
  const phrases = [
    ...outcomes.map(([phrase]) => phrase),
    ...persons.flatMap(([, pairs]) => pairs.flatMap((pair) => pair.split("/"))),
    ...roles.flatMap(([, all]) => all),
    ...actEntries().keys(),
  ].filter((phrase) => phrase !== "-" && !phrase.includes("*"));
  const unfound = [...new Set(phrases)].filter((phrase) => phrase !== readAs(phrase));
  const shown = unfound.map((phrase) => `"${phrase}": write "${readAs(phrase)}"`);
  expect(shown, "A phrase is lower case, its tokens parted by single spaces.").toEqual([]);
});

function keyOf(reading: {
  readonly category: string;
  readonly frames: readonly string[];
  readonly weak?: boolean;
}) {
  return `${reading.category} ${reading.frames.join("/")}${reading.weak === true ? " weak" : ""}`;
}

function readAs(phrase: string): string {
  return tokenise(phrase, 0)
    .map(({ lower }) => lower)
    .join(" ");
}

function repeated(words: readonly string[]): string[] {
  return [...new Set(words.filter((word, index) => words.indexOf(word) !== index))];
}

function phrasesOf(list: string): string[] {
  return list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/** "boy/boys bus driver/bus drivers": a plural has as many words as its singular; "-" stands for none. */
function pairsOf(list: string): string[] {
  return list.split("\n").flatMap((line) => {
    const [first = "", ...rest] = line.trim().split("/");
    let singular = first;
    return rest.map((piece) => {
      const words = piece.split(" ");
      const length = words[0] === "-" ? 1 : singular.split(" ").length;
      const pair = `${singular}/${words.slice(0, length).join(" ")}`;
      singular = words.slice(length).join(" ");
      return pair;
    });
  });
}
