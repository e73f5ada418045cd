import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as library from "./index.js";
import * as pure from "./pure.js";

/** Everything a file imports at run time, and what that imports, by address or package name. */
function importsOf(file: URL, seen = new Set<string>()): Set<string> {
  const source = readFileSync(file, "utf8");
  for (const [, name = ""] of source.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from "([^"]+)";/gmsu)) {
    const address = name.startsWith(".") ? new URL(name.replace(/\.js$/u, ".ts"), file) : null;
    const known = address?.href ?? name;
    if (seen.has(known)) continue;
    seen.add(known);
    if (address !== null && existsSync(fileURLToPath(address))) importsOf(address, seen);
  }
  return seen;
}

test("the pure part imports no disk, network or database, however deep", () => {
  const imported = [...importsOf(new URL("./pure.ts", import.meta.url))];
  expect(imported.length).toBeGreaterThan(30);
  const packages = imported.filter((name) => !name.startsWith("file:"));
  expect(packages.filter((name) => !name.startsWith("@noble/hashes/"))).toEqual([]);
  expect(imported.filter((name) => /\/src\/(?:store|ingest|book|cli|api)\//u.test(name))).toEqual([]);
});

test("the library is the pure part and the book", () => {
  expect(Object.keys(library)).toEqual(expect.arrayContaining([...Object.keys(pure), "openBook"]));
  for (const name of ["extract", "reconcile", "PACKS", "TollbookError"]) expect(pure).toHaveProperty(name);
});

test("a report is read and reconciled without a book", () => {
  const { PACKS, extract, reconcile } = pure;
  const pack = PACKS.en;
  if (pack === undefined) throw new Error("no English pack");
  const report = {
    ...{ id: "r", title: "", text: "At least 24 people were killed, the Kyrgyz Health Ministry said." },
    ...{ published: "2022-09-16", publisher: null, url: null, language: "en" },
  };
  const { claims } = extract(report, pack);
  const ledger = reconcile({ reports: [{ ...report, sketch: [] }], claims });
  expect(ledger.episodes[0]?.figures).toContainEqual(
    expect.objectContaining({ category: "killed", low: 24, high: null }),
  );
});
