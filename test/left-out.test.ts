import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { leftOut } from "./left-out.js";

const root = fileURLToPath(new URL("..", import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tollbook-left-out-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what is not installed is named with what it leaves out", () => {
  const need = { what: "Flute", suites: "the tests of music", hint: "buy one" };
  expect(leftOut([{ ...need, find: () => null }])).toEqual([
    "left out: the tests of music, for Flute is not installed (buy one)",
  ]);
  expect(leftOut([{ ...need, find: () => "/usr/bin/flute" }])).toEqual([]);
});

test("a run that lacks something says so in its last lines, and in the file that .ci/run looks at", () => {
  mkdirSync(join(folder, "empty"));
  const file = join(folder, "left-out.txt");
  // a run of its own with the same global set-up, told of a need that nothing fulfils
  const setup = join(folder, "setup.ts");
  const missing = `{ what: "Flute", suites: "the tests of music", hint: "buy one", find: () => null }`;
  writeFileSync(
    setup,
    `import setup from ${JSON.stringify(join(root, "test/left-out.ts"))};
     import { NEEDS } from ${JSON.stringify(join(root, "test/needs.ts"))};
     NEEDS.push(${missing});
     export default setup;`,
  );
  writeFileSync(
    join(folder, "one.test.ts"),
    `import { expect, test } from "vitest"; test("one", () => expect(1).toBe(1));`,
  );
  const config = join(folder, "vitest.config.ts");
  writeFileSync(
    config,
    `export default { test: { globalSetup: [${JSON.stringify(setup)}], globals: false } };`,
  );
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vitest, "run", "--root", root, "--config", config, "--dir", folder],
    {
      cwd: root,
      env: { ...process.env, TOLLBOOK_LEFT_OUT: file },
      encoding: "utf8",
    },
  );
  expect(status, `${stdout}${stderr}`).toBe(0);
  const said = "left out: the tests of music, for Flute is not installed (buy one)";
  expect(readFileSync(file, "utf8")).toContain(said);
  const last = `${stdout}${stderr}`.trim().split("\n").slice(-4).join("\n");
  expect(last).toContain(said);
});
