import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { blocksOf, shownRuns, withOutputs } from "./page-blocks.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const page = readFileSync(`${root}README.md`, "utf8");
/** With UPDATE_README=1 the outputs in the page are replaced by the real ones instead of compared. */
const updating = process.env.UPDATE_README === "1";

/** A folder that looks like a checkout to the README's commands; the books they make stay in it. */
const folder = mkdtempSync(join(tmpdir(), "tollbook-readme-"));
for (const name of ["examples", "corpus", "package.json", "bin", "dist", "scripts"]) {
  symlinkSync(join(root, name), join(folder, name));
}
mkdirSync(join(folder, "node_modules"));
symlinkSync(root, join(folder, "node_modules", "tollbook"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What npx and npm would start, without the seconds they take to find it. */
const PROLOGUE = `
npx() { [ "$1" = tollbook ] || { echo "npx $1 is not of this project" >&2; return 97; }; shift; node "${root}bin/tollbook.js" "$@"; }
npm() { [ "$*" = "run demo" ] || { echo "npm $* does not run in a test" >&2; return 97; }; node "${root}scripts/demo.mjs"; }
`;

async function outputOf(language: "sh" | "js", code: string): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", COLUMNS: "80", TZ: "UTC" };
  if (language === "js") writeFileSync(join(folder, "example.mjs"), code);
  const [file, ...args] =
    language === "js" ? [process.execPath, "example.mjs"] : ["bash", "-c", `set -e\n${PROLOGUE}\n${code}`];
  const { stdout } = await run(file as string, args, { cwd: folder, env, maxBuffer: 2 ** 26 });
  return stdout.replace(/[ \t]+$/gmu, "").replace(/\n*$/u, "\n");
}

describe("README.md", () => {
  const runs = shownRuns(page);
  const real = new Map<number, string>();

  test.each(runs.map((shown) => [`${shown.line}: ${shown.code.trim().split("\n")[0]}`, shown] as const))(
    "line %s gives what is shown beneath",
    async (_, { language, code, output, line }) => {
      const text = await outputOf(language, code);
      real.set(line, text);
      if (!updating && output !== null) expect(text).toBe(output.content);
    },
  );

  afterAll(() => {
    if (!updating) return;
    const outputs = runs.flatMap(({ output, line }) => {
      const text = real.get(line);
      return output === null || text === undefined ? [] : [{ output, real: text }];
    });
    writeFileSync(`${root}README.md`, withOutputs(page, outputs));
  });

  test("names the two commands, and package.json has what they call", () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: object };
    expect(page).toContain("npm ci && npm run demo");
    expect(page).toContain("npm ci && npm test");
    expect(scripts).toMatchObject({ demo: expect.any(String), test: expect.any(String) });
  });

  test("links to pages that exist", () => {
    const links = [...page.matchAll(/\]\((?<target>[^)#\s:]+)(?:#[^)]*)?\)/gu)].map(
      ({ groups }) => groups?.target ?? "",
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});

describe("the reader of pages", () => {
  const sample = [
    "```sh",
    "echo one",
    "```",
    "",
    "```text",
    "one",
    "```",
    "```sh no-run",
    "npm ci",
    "```",
    "prose",
    "```text",
    "not an output",
    "```",
    "<!-- run: echo two -->",
    "```text",
    "2",
    "```",
    "```sh",
    "true",
    "```",
    "",
  ].join("\n");

  test("pairs a command with the output beneath it", () => {
    expect(
      shownRuns(sample).map(({ code, output, line }) => [line, code.trim(), output?.content ?? null]),
    ).toEqual([
      [1, "echo one", "one\n"],
      [16, "echo two", "2\n"],
      [19, "true", null],
    ]);
  });

  test("puts new outputs in the place of old ones and leaves the rest", () => {
    const outputs = shownRuns(sample).flatMap(({ output }) =>
      output === null ? [] : [{ output, real: "new\n" }],
    );
    const after = withOutputs(sample, outputs);
    expect(blocksOf(after).map(({ content }) => content)).toEqual([
      "echo one\n",
      "new\n",
      "npm ci\n",
      "not an output\n",
      "new\n",
      "true\n",
    ]);
    expect(after.replaceAll("new\n", "")).toBe(sample.replace("\none\n", "\n").replace("\n2\n", "\n"));
  });
});
