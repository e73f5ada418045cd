import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contentHash } from "../../store/index.js";
import { isFailure } from "../arrival.js";
import { remake } from "../remake.js";
import { type ClaimsTableOptions, readClaimsTable } from "./read-claims-table.js";

const folder = mkdtempSync(join(tmpdir(), "tollbook-table-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function read(content: string | Uint8Array, options: Partial<ClaimsTableOptions> = {}) {
  files += 1;
  const path = join(folder, `${files}.csv`);
  writeFileSync(path, content);
  return readClaimsTable(path, { defaults: {}, map: {}, dates: null, scope: "total", ...options });
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code: string; message: string }) => `${error.code}: ${error.message.replaceAll(folder, "")}`,
  );

const SHEET = `date,place,killed,killed (max),civilians wounded,side,source,link,quote,notes,weather
2022-09-16,Batken,24,30,,Kyrgyzstan,Health Ministry,https://news.example/1,"At least 24 were killed, it said.",first,rain
2022-09-18,,46,,102,Kyrgyzstan,https://news.example/2,,,=1+1,
2022-09-19,,,,,,,,,,
`;

describe("a sheet with a column for each outcome", () => {
  test("each row is a report whose words its claims lead to", async () => {
    const table = await read(SHEET);
    expect(table.problems).toEqual([]);
    expect(table.passed).toEqual([{ row: 4, why: "it gives no number of people" }]);
    for (const { report, claims } of table.reports)
      for (const { claim } of claims) expect(report.text.slice(claim.start, claim.end)).toBe(claim.quote);
    const [first, second] = table.reports;
    expect(first?.claims.map(({ claim }) => claim)).toMatchObject([
      {
        ...{ category: "killed", min: 24, max: 30, scope: "total", asOf: "2022-09-16", place: "Batken" },
        ...{ source: "Health Ministry", quote: "At least 24 were killed, it said.", rules: ["import/quote"] },
      },
    ]);
    expect(first?.report).toMatchObject({ url: "https://news.example/1", published: "2022-09-16" });
    expect(second?.claims.map(({ claim }) => [claim.quote, claim.victims.kind, claim.rules])).toEqual([
      ["killed: 46", "unknown", ["import/cell"]],
      ["civilians wounded: 102", "civilian", ["import/cell"]],
    ]);
    // an address is where it was read, not who says so
    expect(second?.claims[0]?.claim.source).toBeNull();
    expect(second?.report.url).toBe("https://news.example/2");
    expect(second?.report.text).toContain("notes: =1+1"); // words, and nothing else
    expect(table.columns.filter(({ field }) => field === null)).toEqual([
      { heading: "weather", field: null },
    ]);
  });

  test("a report is made again from its rows to the letter", async () => {
    for (const { report, bytes, defaults } of (await read(SHEET)).reports) {
      const made = await remake({ bytes, form: "rows", capture: null, defaults }, "x");
      expect(!isFailure(made) && contentHash(made.report)).toBe(contentHash(report));
    }
  });

  test("the same words in other encodings and with other signs between cells are the same reports", async () => {
    const plain = (await read(SHEET)).reports.map(({ report }) => report);
    const semicolons = SHEET.replace(/("[^"]*")|,/gu, (found, quoted) =>
      quoted === undefined ? ";" : found,
    );
    const others = [
      `\ufeff${SHEET}`,
      SHEET.replaceAll("\n", "\r\n"),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SHEET, "utf16le")]),
      semicolons,
      semicolons.replaceAll(";", "\t"),
    ];
    for (const other of others)
      expect((await read(other)).reports.map(({ report }) => report)).toEqual(plain);
  });

  test("two rows that say the same are one report", async () => {
    const [heading, row] = SHEET.split("\n");
    const table = await read(`${heading}\n${row}\n${row}\n`);
    expect(table.reports).toHaveLength(1);
    expect(table.passed).toEqual([{ row: 3, why: "it says what row 2 says" }]);
  });

  test("words quoted that hold other numbers alone are told", async () => {
    const table = await read("date,killed,quote\n2022-09-16,24,36 people were killed\n");
    expect(table.reports[0]?.messages.map(({ rule }) => rule)).toEqual(["import/other-number"]);
  });
});

test("what cannot be read is named by row and column, all of it", async () => {
  const table = await read(
    "Date,Killed,Killed (max),Status\n2022-13-16,24,,\n2022-09-16,many,,asserted\n2022-09-16,30,20,true\n2022-09-17,1,2,,extra\n",
  );
  expect(table.problems.map(({ error }) => `${error.code} ${error.message.replaceAll(folder, "")}`)).toEqual([
    expect.stringMatching(
      /^import\/cell Row 2 of .*, column "Date": "2022-13-16" cannot be read\. Give a date/u,
    ),
    expect.stringMatching(
      /^import\/cell Row 3 of .*, column "Killed": "many" cannot be read\. Give a whole number/u,
    ),
    expect.stringMatching(
      /^import\/cell Row 4 of .*, column "Status": "true" cannot be read\. Give one of asserted/u,
    ),
    expect.stringMatching(/^import\/row Row 4 of .*: its lowest number, 30, is above its highest, 20/u),
    expect.stringMatching(/^import\/row Row 5 of .*: it has more cells than the heading/u),
  ]);
});

describe("headings", () => {
  test("are mapped by who imports", async () => {
    const table = await read("Tote,Datum,Bemerkung\n24,16.09.2022,x\n", {
      map: { Tote: "killed", datum: "date", Bemerkung: "" },
    });
    expect(table.reports[0]?.claims[0]?.claim).toMatchObject({
      category: "killed",
      min: 24,
      asOf: "2022-09-16",
    });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ["a,b\n1,2\n", {}, /no column says how many people suffered what \(its columns are a, b\)/u],
    ["killed,dead\n1,2\n", {}, /"killed" and "dead" both say killed/u],
    ["killed\n1\n", { Tote: "killed" }, /no column is headed "Tote"/u],
    ["killed,x\n1,2\n", { x: "nonsense" }, /"x" cannot be read as "nonsense"/u],
    ["category\nkilled\n", {}, /none for the number/u],
    ["killed,min\n1,2\n", {}, /whose category it does not say/u],
  ])("%j with %j", async (content, map, why) => {
    expect(await codeOf(read(content, { map }))).toMatch(why);
  });
});

describe("a hostile table is refused in a sentence", () => {
  const heading = "date,killed,quote\n";
  test.each<[string, string | Uint8Array, RegExp]>([
    ["nothing", "", /^input\/empty/u],
    ["blank lines", "\n\n \n", /^input\/empty/u],
    ["an archive", Buffer.from("PK\x03\x04\x00\x00\x00"), /^input\/binary/u],
    [
      "NUL behind the sample",
      `${heading}${"2022-09-16,1,x\n".repeat(10_000)}2022-09-16,1,\0\n`,
      /NUL|binary/u,
    ],
    [
      "a quotation mark never closed",
      `${heading}2022-09-16,1,"open\n2022-09-17,2,x\n`,
      /^import\/broken-table: Row 2 .* never closed/u,
    ],
    ["a line without end", `${heading}2022-09-16,1,${"x".repeat(3 << 20)}`, /^input\/too-large/u],
    ["a cell without end", `${heading}2022-09-16,1,${"x".repeat(60_000)}\n`, /a cell is longer/u],
    ["columns without end", `killed${",".repeat(200_000)}\n1\n`, /more than 1,000 columns|too-large/u],
    ["more rows than a table has", `killed\n${"1\n".repeat(100_002)}`, /100,000 rows/u],
    [
      "an encoding nobody can tell",
      Buffer.from([0x6b, 0x0a, 0xff, 0xfe, 0xe9, 0x81, 0x8d, 0x0a]),
      /^input\/(?:encoding|binary)|^import/u,
    ],
  ])("%s", async (_, content, why) => {
    const said = await codeOf(read(content));
    expect(said).toMatch(why);
    expect(said?.length).toBeLessThan(500);
  });
});
