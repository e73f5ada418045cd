import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const HERE = new URL("./", import.meta.url);

/** What declares the names that extract may use: the domain, and the contract between a language and extract. */
const CONTRACT = ["../domain/", "../language/", "../language/text/"];

/** Fields of those declarations, where a type picks or leaves one out; the side of a sum; flags of a pattern. */
const FIELDS = ["all", "iu", "kind", "part", "scope", "type"];

/** A rule names itself "stage/what"; a key is "side/office". Whole names, their ends, and patterns of them. */
const RULE_NAME = /^[a-z-]*\/[a-z-]*$|^[^/]*\\\/.*$/u;

interface Literal {
  readonly file: string;
  readonly line: number;
  readonly kind: "string" | "template" | "pattern";
  readonly value: string;
}

// Fails for "department" and "ministry" in speaker.ts; make it a plain test when they have a role in the pack.
test("extract knows no word of any language", () => {
  const literals = filesIn(HERE).flatMap(literalsIn);
  const known = new Set([
    ...FIELDS,
    ...CONTRACT.flatMap((folder) => filesIn(new URL(folder, HERE)).flatMap(literalsIn)).map(
      ({ value }) => value,
    ),
    ...filesIn(HERE).flatMap(alternativesIn),
  ]);
  const words = literals
    .filter(({ value }) => /\p{L}{2,}/u.test(value) && !known.has(value) && !RULE_NAME.test(value))
    .map(({ file, line, value }) => `${file}:${line} ${JSON.stringify(value)}`);
  expect(words, "Give the word a role in the pack's words and ask for the role.").toEqual([]);
});

test("no token is compared with a word", () => {
  const compared = filesIn(HERE).flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\b(?:lower|text)\s*[!=]==\s*"\p{L}[^"]*"/gu)].map(
      ([comparison]) => `${file.pathname.split("/src/")[1]} ${comparison}`,
    ),
  );
  expect(compared, "Give the word a role in the pack's words and ask for the role.").toEqual([]);
});

test.each([
  ['const a = does("be"); // "was"', ["be"]],
  [`/* "said" */ const b = \`said \${c("x")} by\`;`, ["said ", " by", "x"]],
  ["const c = /^(?:said|told)$/u.test(word);", ["^(?:said|told)$"]],
  ["const d = 4 / 2 / 1; const e = 'by';", ["by"]],
  ['import { a } from "./a.js"; const f = "it\\"s";', ['it\\"s']],
])("in %s the literals are %j", (source, values) => {
  expect(scan(source, "x.ts").map(({ value }) => value)).toEqual(values);
});

function filesIn(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/u.test(entry.name) && entry.name !== "review.ts")
    .map(({ name }) => new URL(name, folder));
}

function literalsIn(file: URL): Literal[] {
  return scan(readFileSync(file, "utf8"), file.pathname.split("/src/")[1] ?? file.pathname);
}

/** Names that a type of extract's own lists: `"person" | "thing" | "bare"`. */
function alternativesIn(file: URL): string[] {
  const source = readFileSync(file, "utf8");
  return [...source.matchAll(/"([\w-]+)"(?=\s*\|(?!\|))|(?<!\|)\|\s*"([\w-]+)"/gu)].map(
    ([, first, next]) => first ?? next ?? "",
  );
}

/** The literals of a TypeScript source, comments and the addresses of imports left out. */
function scan(source: string, file: string): Literal[] {
  const found: Literal[] = [];
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(["'])(?<text>(?:\\.|(?!\1)[^\\\n])*)\1|`(?<template>(?:\\.|[^`\\])*)`|(?<=[=(,:;!&|?{}[\n]\s*)\/(?<pattern>(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)\/[a-z]*/gu;
  for (const match of source.matchAll(token)) {
    const { text, template, pattern } = match.groups ?? {};
    const line = source.slice(0, match.index).split("\n").length;
    const before = source.slice(Math.max(0, match.index - 8), match.index);
    if (/(?:from|import) ?\(?$/u.test(before)) continue;
    if (text !== undefined) found.push({ file, line, kind: "string", value: text });
    if (pattern !== undefined) found.push({ file, line, kind: "pattern", value: pattern });
    if (template === undefined) continue;
    for (const value of template.split(/\$\{[^}]*\}/u).filter((part) => part !== "")) {
      found.push({ file, line, kind: "template", value });
    }
    for (const [, inner = ""] of template.matchAll(/\$\{([^}]*)\}/gu)) found.push(...scan(inner, file));
  }
  return found;
}
