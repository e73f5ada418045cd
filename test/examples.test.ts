import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claim } from "../src/domain/claim.js";
import type { EpisodeLedger, Ledger } from "../src/domain/ledger.js";

const folder = new URL("../examples/batken-2022/", import.meta.url);
const files = readdirSync(folder).sort();
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

describe("the sample reports", () => {
  test("are all named in examples/README.md, and no others are", () => {
    const page = readFileSync(new URL("../README.md", folder), "utf8");
    const named = [...page.matchAll(/^\| `(?<file>\d\d-[^`]+)`/gmu)].map(({ groups }) => groups?.file);
    expect(named).toEqual(files);
    expect(files.length).toBeGreaterThanOrEqual(10);
  });

  test.each(files.filter((name) => /\.jsonl?$/u.test(name)))(
    "%s says that it was written for the sample",
    (name) => {
      const texts = name.endsWith(".jsonl") ? read(name).trim().split("\n") : [read(name)];
      for (const text of texts) {
        expect(JSON.parse(text)).toMatchObject({
          note: expect.stringContaining("Written for the tollbook sample"),
          url: expect.stringMatching(/^https:\/\/[a-z]+\.example\//u),
        });
      }
    },
  );

  test.each(files.filter((name) => name.endsWith(".html")))(
    "%s says that it was written for the sample",
    (name) => {
      expect(read(name)).toMatch(/<meta name="note" content="Written for the tollbook sample/u);
    },
  );
});

describe("the ledger of the sample", () => {
  const book = join(mkdtempSync(join(tmpdir(), "tollbook-sample-")), "sample.db");
  const command = fileURLToPath(new URL("../bin/tollbook.js", import.meta.url));
  const tollbook = (...args: string[]) =>
    execFileSync(process.execPath, [command, ...args, "--book", book], { encoding: "utf8", stdio: "pipe" });
  let ledger: EpisodeLedger;

  beforeAll(() => {
    tollbook("read", fileURLToPath(folder));
    const { episodes } = JSON.parse(tollbook("ledger", "--json")) as Ledger;
    expect(episodes).toHaveLength(1);
    ledger = episodes[0] as EpisodeLedger;
  });
  afterAll(() => rmSync(join(book, ".."), { recursive: true }));

  test("is of both sides and all twenty reports", () => {
    expect(ledger.sides).toEqual(expect.arrayContaining(["Kyrgyzstan", "Tajikistan"]));
    expect(ledger.reports).toHaveLength(20);
  });

  test.each([
    ["killed", "Kyrgyzstan", 59],
    ["wounded", "Kyrgyzstan", 140],
    ["displaced", "Kyrgyzstan", 136_770],
  ])("has the last official number: %s, %s, %i", (category, side, best) => {
    const figures = ledger.figures.filter((figure) => figure.category === category && figure.side === side);
    expect(figures.map((figure) => figure.best)).toContain(best);
  });

  test("counts the Kyrgyz Health Ministry once, whatever the language", () => {
    const { claims } = JSON.parse(tollbook("claims", "--json")) as { claims: Claim[] };
    const figure = ledger.figures.find(
      ({ category, side, speaker }) => category === "killed" && side === "Kyrgyzstan" && speaker === null,
    );
    const used = claims.filter(({ id, source }) => figure?.used.includes(id) && source !== null);
    expect(used.map(({ report }) => report)).toContain("gazette-0919");
    expect(new Set(used.map(({ sourceKey }) => sourceKey))).toEqual(new Set(["Kyrgyzstan/health-ministry"]));
  });

  test("tells the 24 credited to the wrong ministry", () => {
    const told = ledger.checks.filter(
      ({ holds, message }) =>
        !holds &&
        /\b24 is quoted as an earlier figure of its foreign ministry.*the figure of (?:the )?Kyrgyz/u.test(
          message,
        ),
    );
    expect(told).not.toEqual([]);
  });

  test("tells the stale sum", () => {
    expect(ledger.checks.map(({ holds, message }) => (holds ? "" : message))).toContainEqual(
      expect.stringMatching(/\b54 is a stale sum: 24 \(Kyrgyzstan\) \+ 30 \(Tajikistan\)/u),
    );
  });

  test("keeps April 2021 in the background", () => {
    expect(ledger.background.map(({ when }) => when)).toContain("2021-04");
    expect(ledger.figures.map(({ best }) => best)).not.toContain(50);
  });
});
