import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FORMAT_NAMES } from "../src/formats/index.js";
import { shownRuns, withOutputs } from "./page-blocks.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const pages = join(root, "docs/formats");
/** With UPDATE_FORMATS=1 the outputs in the pages are replaced by the real ones instead of compared. */
const updating = process.env.UPDATE_FORMATS === "1";

const folder = mkdtempSync(join(tmpdir(), "tollbook-formats-"));
beforeAll(async () => {
  symlinkSync(join(root, "examples"), join(folder, "examples"));
  await outputOf("tollbook read examples/batken-2022");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function outputOf(code: string): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", COLUMNS: "80", TZ: "UTC" };
  const prologue = `tollbook() { "${process.execPath}" "${root}bin/tollbook.js" "$@"; }`;
  const { stdout } = await run("bash", ["-c", `${prologue}\n${code}`], { cwd: folder, env });
  return stdout
    .replace(/\r$/gmu, "")
    .replace(/[ \t]+$/gmu, "")
    .replace(/\n*$/u, "\n");
}

test("every format of tollbook export has its page, and no page is of none", () => {
  const named = readdirSync(pages).filter((name) => name !== "README.md");
  expect(named.sort()).toEqual(FORMAT_NAMES.map((name) => `${name}.md`).sort());
  const list = readFileSync(join(pages, "README.md"), "utf8");
  for (const name of FORMAT_NAMES) expect(list).toContain(`[\`${name}\`](${name}.md)`);
});

describe.each(FORMAT_NAMES)("docs/formats/%s.md", (name) => {
  const path = join(pages, `${name}.md`);

  test("shows what the sample book gives", async () => {
    const page = readFileSync(path, "utf8");
    const runs = shownRuns(page);
    expect(runs.some(({ code, output }) => code.includes(`--format ${name}`) && output !== null)).toBe(true);
    const outputs = [];
    for (const { code, output } of runs)
      if (output !== null) outputs.push({ output, real: await outputOf(code) });
    if (updating) writeFileSync(path, withOutputs(page, outputs));
    else for (const { output, real } of outputs) expect(output.content).toBe(real);
  }, 60_000);
});
