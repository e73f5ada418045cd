import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ERROR_CODES, exitCodeOf, TollbookError } from "../domain/error.js";
import { COMMANDS } from "./commands/index.js";
import { cliPage } from "./page.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("docs/cli.md is what the commands say of themselves", () => {
  expect(read("docs/cli.md"), "run `node scripts/cli-page.mjs` after a build").toBe(cliPage());
});

test("every command's help has an example that begins with the command", () => {
  const sections = cliPage().split(/^## /mu).slice(2);
  expect(sections).toHaveLength(COMMANDS.length);
  for (const section of sections) {
    const name = section.split("\n", 1)[0];
    expect(section).toMatch(/\nExamples?:\n/u);
    expect(section.split(/\nExamples?:\n/u)[1]).toContain(`${name} `);
  }
});

test("docs/errors.md lists every code of the table, and those of bin/ and no others", () => {
  const listed = [...read("docs/errors.md").matchAll(/^\| `([a-z-]+\/[a-z-]+)` \|/gmu)].map(
    ([, code]) => code,
  );
  const started = [...read("bin/tollbook.js").matchAll(/"([a-z]+\/[a-z-]+): /gu)].map(([, code]) => code);
  expect([...listed].sort()).toEqual([...ERROR_CODES, ...started].sort());
});

test("the codes that docs/errors.md marks as usage are those of exit code 2", () => {
  const marked = [...read("docs/errors.md").matchAll(/^\| `([^`]+)` \| \*usage\.\*/gmu)].map(
    ([, code]) => code,
  );
  const usage = ERROR_CODES.filter(
    (code) => exitCodeOf(Object.assign(Object.create(TollbookError.prototype), { code })) === 2,
  );
  expect(marked.sort()).toEqual([...usage].sort());
});
