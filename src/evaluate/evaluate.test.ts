import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { Predicted } from "./attributes.js";
import type { GoldReport } from "./gold.js";
import { errorTable, type Readings, readGold, type Score, score, scoreTable } from "./index.js";

const TITLE = "Clashes kill 24";
const TEXT = "At least 24 people were killed, the ministry said. It said 24 were killed. Six were hurt.";

const gold: GoldReport = {
  id: "a",
  path: "a.json",
  title: TITLE,
  text: TEXT,
  claims: [
    {
      category: "killed",
      min: 24,
      max: null,
      scope: "total",
      source: "the ministry",
      quote: "At least 24 people were killed",
    },
    {
      category: "killed",
      min: 24,
      max: 24,
      scope: "total",
      source: "Health Ministry",
      quote: "24 were killed",
    },
    { category: "wounded", min: 6, max: 6, scope: "total", quote: "Six were hurt" },
  ],
};

function read(quote: string, more: Partial<Predicted> = {}): Predicted {
  const start = TEXT.indexOf(quote);
  return {
    category: "killed",
    min: 24,
    max: 24,
    approx: false,
    victims: { side: null, kind: "unknown", who: null },
    source: "ministry",
    status: "asserted",
    scope: "total",
    previous: false,
    quote,
    start,
    end: start + quote.length,
    inTitle: false,
    ...more,
  };
}

const readings = (...claims: readonly Predicted[]): Readings => new Map([["a", claims]]);

test("a claim is found by category, bounds and place, and strict in all that matters", () => {
  const result = score(
    [gold],
    readings(read("At least 24 people", { max: null }), read("24 were killed", { scope: "incident" })),
  );
  expect(result).toMatchObject({ gold: 3, predicted: 2, matched: 2, strict: 1, precision: 1, missing: 0 });
  expect(result.recall).toBeCloseTo(2 / 3);
  expect(result.attributes).toMatchObject({ scope: 0.5, source: 1, side: 1 });
  expect(result.errors.map(({ type }) => type)).toEqual(["attributes", "missed"]);
});

test("the title is another place than the text", () => {
  expect(score([gold], readings(read("24 were killed", { inTitle: true }))).matched).toBe(0);
});

test("each gold claim is found once, by the reading that agrees most", () => {
  const result = score([gold], readings(read("24 were killed", { source: null }), read("24 were killed")));
  expect(result).toMatchObject({ matched: 1, strict: 1 });
  expect(result.errors.filter(({ type }) => type === "spurious")).toHaveLength(1);
});

test("a report without a reading counts as missing", () => {
  expect(score([gold], new Map())).toMatchObject({ reports: 1, missing: 1, gold: 3, f1: 0 });
});

test("the tables name the figures and what went wrong, by cause", () => {
  const result = score(
    [gold],
    readings(read("24 were killed", { scope: "incident" }), read("Six", { min: 7, max: 7 })),
  );
  expect(scoreTable(result)).toContain("1 reports (0 without an answer), 3 gold claims, 2 read, 1 found");
  const table = errorTable(result.errors);
  expect(table).toMatch(
    /missed \(2\)[\s\S]*“Six were hurt”[\s\S]*not in the gold \(1\)[\s\S]*wrong scope \(1\)/u,
  );
  expect(table).toContain("total → read as incident");
});

const folder = mkdtempSync(join(tmpdir(), "tollbook-evaluate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a folder without reports, a missing one and a file without claims are named", async () => {
  const empty = join(folder, "empty");
  mkdirSync(empty);
  await expect(readGold(empty)).rejects.toMatchObject({ code: "evaluate/no-reports" });
  await expect(readGold(join(folder, "none"))).rejects.toMatchObject({ code: "input/missing" });
  writeFileSync(join(empty, "a.json"), '{"title": "x", "text": "y"}');
  await expect(readGold(empty)).rejects.toMatchObject({ code: "input/not-a-report" });
  writeFileSync(join(empty, "a.json"), "{");
  await expect(readGold(empty)).rejects.toMatchObject({ code: "input/broken-json" });
});

const corpus = fileURLToPath(new URL("../../corpus", import.meta.url));
const scorer = fileURLToPath(new URL("../../../shared/eval/score.mjs", import.meta.url));

describe.skipIf(!existsSync(scorer))("beside the project's scorer", () => {
  test("the same readings get the same numbers", async () => {
    const reports = await readGold(corpus);
    const made = new Map(
      reports.map((report) => [report.id, report.claims.flatMap((_, which) => spoil(report, which))]),
    );
    made.delete(reports[0]?.id ?? "");
    const file = join(folder, "readings.jsonl");
    writeFileSync(file, [...made].map(([id, claims]) => JSON.stringify({ id, claims })).join("\n"));
    const theirs: unknown = JSON.parse(
      execFileSync(process.execPath, [scorer, corpus, file, "--json"], { encoding: "utf8" }),
    );
    const { errors, ...ours }: Score = score(reports, made);
    expect(ours).toEqual(theirs);
    expect(ours.matched).toBeGreaterThan(100);
    expect(errors.length).toBeGreaterThan(50);
  });
});

/** A reading made from the gold with one thing wrong, a different thing for each claim. */
function spoil(report: GoldReport, which: number): readonly Predicted[] {
  const claim = report.claims[which];
  if (claim === undefined) return [];
  const start = (claim.inTitle ? report.title : report.text).indexOf(claim.quote);
  const right: Predicted = {
    approx: false,
    previous: false,
    status: "asserted",
    inTitle: false,
    ...claim,
    min: claim.min ?? null,
    max: claim.max ?? null,
    source: claim.source ?? null,
    victims: { side: claim.victims?.side ?? null, kind: claim.victims?.kind ?? "unknown", who: null },
    start,
    end: start + claim.quote.length,
  };
  const wrong: readonly (readonly Predicted[])[] = [
    [right],
    [],
    [right, right],
    [{ ...right, scope: "background" }],
    [{ ...right, source: "Nobody Else" }],
    [{ ...right, victims: { side: "Elsewhere", kind: "police", who: null } }],
    [{ ...right, max: 999_999 }],
    [{ ...right, start: right.end }],
    [{ ...right, approx: !right.approx, previous: true }],
    [{ ...right, status: "denied" }],
  ];
  return wrong[(which * 7 + report.title.length) % wrong.length] ?? [];
}
