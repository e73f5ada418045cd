import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { workplace } from "./samples.js";

const { tollbook, write, root, clear } = workplace();
afterAll(clear);

const page = readFileSync(new URL("../../docs/import.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/gu)].map(([, kind, text = ""]) => ({ kind, text }));
const wordsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? "");

test("the example of docs/import.md is what the commands print", () => {
  write("claims.csv", blocks.find(({ kind }) => kind === "csv")?.text ?? "");
  const commands = blocks.flatMap(({ kind, text }, index) =>
    kind === "sh" ? [[text, blocks[index + 1]?.text ?? ""]] : [],
  );
  expect(commands).toHaveLength(2);
  for (const [command = "", output = ""] of commands) {
    const [, ...args] = wordsOf(command.trim());
    const { code, out, err } = tollbook(args);
    expect([code, err]).toEqual([0, ""]);
    // the second shows how its output begins
    expect(out.startsWith(output) || out, command).toBe(true);
    if (command.includes("--dry-run")) {
      expect(out).toBe(output);
      expect(existsSync(join(root, "batken.db"))).toBe(false);
    }
  }
  const told = tollbook(["claims", "--book", "batken.db"]).out;
  expect(told).toContain("“Killed: 46” (a table's cell, imported)");
  expect(told).toContain("the ministry said.” (imported)");
});

test("a table that cannot be read makes no book, and names each cell; a dry run says the same", () => {
  write("bad.csv", "date,killed\n2022-09-16,many\n16/13/2022,24\n2022-09-18,3\n");
  for (const more of [[], ["--dry-run"]]) {
    const { code, out, err } = tollbook(["import", "bad.csv", "--book", "bad.db", ...more]);
    expect(code).toBe(1);
    expect(`${out}${err}`).toMatch(/Row 2 of bad\.csv, column\s+"killed":\s+"many" cannot be\s+read/u);
    expect(`${out}${err}`).toMatch(/Row 3 of bad\.csv, column\s+"date":\s+"16\/13\/2022" cannot be\s+read/u);
    expect(existsSync(join(root, "bad.db"))).toBe(false);
  }
});

test("columns are mapped by options and by a file, and what is no map is a wrong call", () => {
  write("de.csv", "Datum;Tote;Verletzte;Bemerkung\n16.09.2022;24;1.102;x\n");
  write("map.json", '{"Datum": "date", "Tote": "killed", "Bemerkung": ""}');
  const args = ["import", "de.csv", "--dry-run", "--json", "--map", "Verletzte=wounded"];
  const { code, out } = tollbook([...args, "--map-file", "map.json"]);
  expect(code).toBe(0);
  const { rows } = JSON.parse(out);
  expect(
    rows[0].claims.map(({ category, min }: { category: string; min: number }) => [category, min]),
  ).toEqual([
    ["killed", 24],
    ["wounded", 1102],
  ]);
  write("map.json", "[1]");
  expect(tollbook([...args, "--map-file", "map.json"])).toMatchObject({ code: 2 });
  expect(tollbook(["import", "de.csv", "--map", "Tote"])).toMatchObject({ code: 2 });
  expect(tollbook(["import", "nothing.csv"])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^input\/missing: /u),
  });
});
