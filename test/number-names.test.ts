import { expect, test } from "vitest";

interface NumberNames {
  numbered(
    code: string,
    numberOf: (question: string, names: readonly string[]) => number | undefined,
  ): string;
}

const { numbered } = (await import(
  new URL("../scripts/number-names.mjs", import.meta.url).href
)) as NumberNames;

const KNOWN = new Map([
  ["does tell", 21],
  ["anyDoes tell", 21],
  ["isMark ,", 1],
  ['isMark , ( "', 2055],
]);
const number = (code: string) =>
  numbered(code, (question, names) => KNOWN.get([question, ...names].join(" ")));

test("names that end a question are its number, in the room they had", () => {
  expect(number('if (does(sentence, at, "tell")) return;')).toBe("if (does(sentence, at, 21    )) return;");
  expect(number('anyDoes(sentence, "tell")')).toBe("anyDoes(sentence, 21    )");
  expect(number(`isMark(sentence, at, ",", "(", '"')`)).toBe("isMark(sentence, at, 2055         )");
  expect(number('does(a, f(b, ")") ?? c[0], "tell") && isMark(a, 1, ",")')).toBe(
    'does(a, f(b, ")") ?? c[0], 21    ) && isMark(a, 1, 1  )',
  );
});

test("what lists no names, or none that is known, stays", () => {
  for (const code of [
    "isMark(sentence, at)",
    "ROLES.some((role) => does(sentence, at, role))",
    'isMark(sentence, at, ...QUOTES, ",")',
    'does(sentence, at, "unheard")',
    'undoes(sentence, at, "tell")',
    'sentence.does(at, 1, "tell")',
    "export function does(sentence, index, role) {",
    'does(sentence, at, "tell"',
  ])
    expect(number(code)).toBe(code);
});
