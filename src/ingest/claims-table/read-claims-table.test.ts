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
    expect.stringMatching(
      /^import\/cell Row 4 of .*, column "Killed \(max\)": "20" .* not below 30, which the row gives too/u,
    ),
    expect.stringMatching(/^import\/row Row 5 of .*: it has more cells than the heading/u),
  ]);
});

describe("the lowest, the plain and the highest number of one body of people", () => {
  const boundsOf = async (heading: string, row: string) => {
    const { reports, problems } = await read(`date,${heading}\n2022-09-16,${row}\n`);
    const said = reports.flatMap(({ claims }) =>
      claims.map(({ claim: { category, min, max, approx, quote } }) => ({
        category,
        min,
        max,
        approx,
        quote,
      })),
    );
    return { said, problems: problems.map(({ error }) => `${error.code} ${error.message}`) };
  };

  const ORDERS = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  test.each(ORDERS)("are one count in any order of their columns (%i %i %i)", async (...order) => {
    const headings = ["Killed (min)", "Killed", "Killed (max)"];
    const columns = order.map((place) => headings[place]).join(",");
    const { said, problems } = await boundsOf(columns, order.map((place) => [40, 46, 50][place]).join(","));
    expect(problems).toEqual([]);
    expect(said).toMatchObject([{ category: "killed", min: 40, max: 50, approx: false }]);
    for (const number of ["40", "46", "50"]) expect(said[0]?.quote).toContain(number);
  });

  test.each<[string, string, number | null, number | null]>([
    ["killed low,killed best,killed high", "40,46,50", 40, 50],
    ["Killed (max),Killed", "50,46", 46, 50],
    ["Killed,Killed (max)", "24+,30", 24, 30],
    ["Killed (max),Killed", "30,24+", 24, 30],
    ["Killed (min),Killed", "40,46", 40, 46],
    ["Killed (min),Killed", "n/a,46", 46, 46],
    ["Killed (max)", "up to 24", null, 24],
    ["Killed (min)", "24+", 24, null],
    ["category,max,min", "killed,50,40", 40, 50],
  ])("%s: %s", async (heading, row, min, max) => {
    const { said, problems } = await boundsOf(heading, row);
    expect(problems).toEqual([]);
    expect(said.map((each) => [each.min, each.max])).toEqual([[min, max]]);
  });

  test("about stays about, and bodies of people are not mixed", async () => {
    const { said } = await boundsOf("killed max,civilians killed,killed,civilians killed max", "50,~3,46,5");
    expect(said.map(({ min, max, approx }) => [min, max, approx])).toEqual([
      [46, 50, false],
      [3, 5, true],
    ]);
  });

  test.each<[string, string, RegExp]>([
    ["Killed,Killed (max)", "46,50+", /column "Killed \(max\)": "50\+" .* a highest number/u],
    ["Killed (max)", "24+", /column "Killed \(max\)": "24\+" .* a highest number/u],
    ["Killed (min)", "up to 30", /column "Killed \(min\)": "up to 30" .* a lowest number/u],
    ["Killed (max),Killed (min)", "20,30", /column "Killed \(max\)": "20" .* not below 30/u],
    ["Killed (min),Killed,Killed (max)", "40,30,50", /column "Killed \(min\)": "40" .* not above 30/u],
    ["Killed (min),Killed,Killed (max)", "40,60,50", /column "Killed \(max\)": "50" .* not below 60/u],
    ["category,min,max", "killed,30,20", /column "max": "20" .* not below 30/u],
    ["category,max", "killed,dozens", /column "max": "dozens" .* a highest number/u],
  ])("what is no bound, or contradicts the others, is named: %s, %s", async (heading, row, why) => {
    const { said, problems } = await boundsOf(heading, row);
    expect(said).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^import\/cell Row 2 of /u)]);
    expect(problems[0]).toMatch(why);
  });
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
