import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { importsOf } from "./import-scanner.js";
import { cyclesOf, moduleOf, ROOMS, type Source, straysOf } from "./rooms.js";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const all = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/u.test(path))
  .sort();
const sources = all
  .filter((path) => !/(?:\.test|\/suite)\.ts$/u.test(path))
  .map((path): Source => ({ path, imports: importsOf(readFileSync(src + path, "utf8")) }));

describe("the sources", () => {
  test("import only what the table of rooms allows, by the door", () => {
    expect(sources.flatMap(straysOf)).toEqual([]);
  });

  test("have no circular imports, types included", () => {
    expect(cyclesOf(sources).map((cycle) => cycle.join(" -> "))).toEqual([]);
  });

  test("have one file for each module, TypeScript with or without markup", () => {
    expect(new Set(all.map(moduleOf)).size).toBe(all.length);
  });

  test("name files that exist, with the .js ending", () => {
    const relative = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith(".") && !specifier.endsWith(".css"))
        .map(({ specifier, line }) => ({ path, specifier, line })),
    );
    const without = relative.filter(({ specifier }) => !/\.js(?:on)?$/u.test(specifier));
    expect(without.map(({ path, specifier, line }) => `src/${path}:${line} imports ${specifier}`)).toEqual(
      [],
    );
    expect(relative.length).toBeGreaterThan(10);
  });

  test("lie in rooms that the table knows", () => {
    const rooms = new Set(all.filter((path) => path.includes("/")).map((path) => path.split("/")[0] ?? ""));
    expect([...rooms].filter((room) => ROOMS[room] === undefined)).toEqual([]);
  });
});

test("docs/style.md shows the table of rooms as it is", () => {
  const page = readFileSync(new URL("../docs/style.md", import.meta.url), "utf8");
  const table = /const ROOMS = \{\n(?<rows>[\s\S]*?)\n\};/u.exec(page)?.groups?.rows ?? "";
  const shown = [...table.matchAll(/^ {2}(\w+): (\[.*?\])/gmu)].map(([, room = "", list = ""]) => [
    room,
    JSON.parse(list) as unknown,
  ]);
  expect(Object.fromEntries(shown)).toEqual(ROOMS);
});

describe("the scanner", () => {
  test.each([
    ['import { a } from "./a.js";', ["./a.js"]],
    ['import type { A } from "./a.js";', ["./a.js"]],
    ['import {\n  a,\n  type B,\n} from "./a.js";', ["./a.js"]],
    ['import a, * as b from "./a.js";', ["./a.js"]],
    ['import "./a.js";', ["./a.js"]],
    ['export * from "./a.js";\nexport type { B } from "./b.js";', ["./a.js", "./b.js"]],
    ['const a = await import("./a.js");', ["./a.js"]],
    ['type A = import("./a.js").A;', ["./a.js"]],
    ["import { a } from './a.js'; import{b}from'./b.js'", ["./a.js", "./b.js"]],
    ['import /* why */ { a } from /* here */ "./a.js";', ["./a.js"]],
    ['// import { a } from "./a.js";', []],
    ['/* import { a } from "./a.js"; */', []],
    ["const told = 'import { a } from \"./a.js\"';", []],
    [`const told = \`from "./a.js" \${"import"} and import("./b.js")\`;`, []],
    ['const quote = /["\']/u; import { a } from "./a.js";', ["./a.js"]],
    ['const half = total / 2; import { a } from "./a.js"; const third = total / 3;', ["./a.js"]],
    ['const word = "from"; const other = "./a.js";', []],
  ])("reads %j", (code, specifiers) => {
    expect(importsOf(code).map(({ specifier }) => specifier)).toEqual(specifiers);
  });

  test("counts lines", () => {
    const code = '/* one\n two */\nimport { a } from "./a.js";\n\nexport * from "./b.js";\n';
    expect(importsOf(code).map(({ line }) => line)).toEqual([3, 5]);
  });
});

describe("the rules", () => {
  const stray = (path: string, specifier: string) => straysOf({ path, imports: [{ specifier, line: 7 }] });

  test.each([
    ["reconcile/assign.ts", "../extract/index.js"],
    ["domain/claim.ts", "../language/mention.js"],
    ["store/store.ts", "../book/index.js"],
    ["extract/compose.ts", "../index.js"],
    ["extract/compose.ts", "../language/text/tokens.js"],
    ["book/open-book.ts", "../store/sqlite/open.js"],
    ["language/packs/en/index.ts", "../fr/words/days.js"],
    ["reconcile/policies/by-speaker.ts", "./latest-official.js"],
    ["formats/csv/index.ts", "../json/index.js"],
    ["cli/commands/read.ts", "./ledger.js"],
    ["cellar/wine.ts", "../domain/claim.js"],
    ["web/screens/log.tsx", "../../book/index.js"],
  ])("src/%s may not import %s", (path, specifier) => {
    expect(stray(path, specifier)).toEqual([expect.stringContaining(`src/${path}:7 imports ${specifier}`)]);
  });

  test.each([
    ["reconcile/assign.ts", "../domain/claim.js"],
    ["reconcile/reconcile.ts", "./policies/index.js"],
    ["extract/compose.ts", "../language/pack.js"],
    ["extract/compose.ts", "../language/index.js"],
    ["book/read-report.ts", "../language/packs/index.js"],
    ["language/packs/en/index.ts", "./words/days.js"],
    ["language/packs/en/index.ts", "../../pack.js"],
    ["reconcile/policies/index.ts", "./by-speaker.js"],
    ["web/parts/claim-fields.tsx", "../../domain/claim.js"],
    ["cli/commands/read.ts", "../options.js"],
    ["index.ts", "./book/index.js"],
    ["domain/id.ts", "@noble/hashes/sha2.js"],
  ])("src/%s may import %s", (path, specifier) => {
    expect(stray(path, specifier)).toEqual([]);
  });

  test("a circle of three is told as its path", () => {
    const circle: Source[] = ["a", "b", "c"].map((name, i) => ({
      path: `book/${name}.ts`,
      imports: [{ specifier: `./${"bca"[i]}.js`, line: 1 }],
    }));
    expect(cyclesOf(circle)).toEqual([["book/a.ts", "book/b.ts", "book/c.ts", "book/a.ts"]]);
    expect(cyclesOf(circle.slice(0, 2))).toEqual([]);
  });

  test("a file that imports itself is a circle", () => {
    expect(cyclesOf([{ path: "book/a.ts", imports: [{ specifier: "./a.js", line: 1 }] }])).toHaveLength(1);
  });
});
