import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import type { Claim } from "../../domain/claim.js";
import type { Ledger } from "../../domain/ledger.js";
import {
  type ClaimsTable,
  type ClaimsTableOptions,
  isFailure,
  readClaimsTable,
  readPaths,
} from "../../ingest/index.js";
import { POLICY_NAMES } from "../../reconcile/index.js";
import type { Desk } from "../desk.js";
import { openBook } from "../open.js";
import { now, temporaryFolder } from "../samples.js";
import { ImportRefusal } from "./import-table.js";

const folder = temporaryFolder();
afterAll(() => folder.clear());

let names = 0;
async function withBook<T>(use: (book: Desk) => Promise<T>): Promise<T> {
  names += 1;
  const book = await openBook(join(folder.path, `${names}.db`), {
    now,
    create: true,
    actor: "Amina Osmonova",
  });
  try {
    return await use(book);
  } finally {
    await book.close();
  }
}

function tableOf(
  content: string,
  name = "claims.csv",
  options: Partial<ClaimsTableOptions> = {},
): Promise<ClaimsTable> {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return readClaimsTable(path, { defaults: {}, map: {}, dates: null, scope: "total", ...options });
}

const kindsOf = async (book: Desk) => {
  const kinds = [];
  for await (const { kind } of book.log()) kinds.push(kind);
  return kinds;
};

const SHEET = `date,place,killed,side,source,quote
2022-09-16,Batken,24,Kyrgyz,Kyrgyz Health Ministry,"At least 24 were killed, it said."
2022-09-18,Batken,46,Kyrgyzstan,the Ministry of Health of Kyrgyzstan,
2022-09-18,,~35,Tajik,Минздрав Таджикистана,
`;

const figuresOf = ({ episodes }: Ledger) =>
  episodes.flatMap(({ name, figures }) =>
    figures.map(({ category, side, kind, speaker, asOf, low, best, high }) => ({
      ...{ name, category, side, kind, speaker, asOf, low, best, high },
    })),
  );

const readExamples = async (book: Desk) => {
  const incoming = [];
  const path = fileURLToPath(new URL("../../../examples", import.meta.url));
  for await (const outcome of readPaths([path])) if (!isFailure(outcome)) incoming.push(outcome);
  await book.addMany(incoming);
};

test("claims that were exported give the same figures in an empty book, under every policy", () =>
  withBook((book) =>
    withBook(async (other) => {
      await readExamples(book);
      const { counts } = await other.importTable(await tableOf(await book.write("csv-claims")));
      expect(counts.claims).toBe((await book.claims()).length);
      for (const policy of POLICY_NAMES)
        expect(figuresOf(await other.ledger({ policy })), policy).toEqual(
          figuresOf(await book.ledger({ policy })),
        );
      const verification = await other.verify({ reread: true });
      expect([verification.problems, verification.checked.remade]).toEqual([[], counts.reports]);
    }),
  ));

test("what was exported from a book is in that book already", () =>
  withBook(async (book) => {
    await readExamples(book);
    const before = (await book.verify()).head;
    const table = await tableOf(await book.write("csv-claims"));
    const { counts, rows } = await book.importTable(table);
    expect(counts).toMatchObject({ reports: 0, versions: 0, claims: 0 });
    expect(new Set(rows.map(({ what }) => what))).toEqual(new Set(["known"]));
    expect((await book.verify()).head).toBe(before);
  }));

test("an office is one source, read or imported, and a side has one name", () =>
  withBook(async (book) => {
    await book.importTable(await tableOf(SHEET));
    expect((await book.claims()).map(({ sourceKey, victims }) => [sourceKey, victims.side]).sort()).toEqual([
      ["Kyrgyzstan/health-ministry", "Kyrgyzstan"],
      ["Kyrgyzstan/health-ministry", "Kyrgyzstan"],
      ["Tajikistan/health-ministry", "Tajikistan"],
    ]);
    const [episode] = (await book.ledger()).episodes;
    const killed = episode?.figures.find(
      ({ side, category }) => side === "Kyrgyzstan" && category === "killed",
    );
    expect(killed).toMatchObject({ best: 46 });
    expect(killed?.notes.join()).toContain("from an imported table, not from a report that was read");
  }));

test("who imported which file is in the log and beside each claim; the same again adds nothing", () =>
  withBook(async (book) => {
    const table = await tableOf(SHEET);
    await book.importTable(table);
    const lines = [];
    for await (const line of book.log()) lines.push(line);
    expect(lines.map(({ kind, actor }) => [kind, actor])).toEqual([
      ["book/made", "Amina Osmonova"],
      ["import/table", "Amina Osmonova"],
      ...Array.from({ length: 3 }, () => ["report/added", "Amina Osmonova"]),
    ]);
    expect(lines[1]?.body).toMatchObject({ sha256: table.sha256, counts: { rows: 3, claims: 3 } });
    const [claim] = await book.claims();
    const told = await book.explain(claim?.id ?? "");
    expect(told.kind === "claim" && told.imported).toMatch(
      new RegExp(
        `^Imported by Amina Osmonova from row \\d of claims\\.csv \\(SHA-256 ${table.sha256}\\)`,
        "u",
      ),
    );

    const again = await book.importTable(await tableOf(SHEET, "other.csv"));
    expect(again.counts).toMatchObject({ reports: 0, known: 3, claims: 0 });
    expect((await book.verify()).checked.lines).toBe(lines.length);
    // a sheet that grew adds what is new
    const grown = await book.importTable(
      await tableOf(`${SHEET}2022-09-20,Batken,59,Kyrgyzstan,Kyrgyz Health Ministry,\n`),
    );
    expect(grown.counts).toMatchObject({ reports: 1, known: 3, claims: 1 });
  }));

test("a table of which one cell cannot be read leaves the book as it was", () =>
  withBook(async (book) => {
    const table = await tableOf(SHEET.replace("~35", "some"));
    const refusal = await book.importTable(table).catch((error) => error);
    expect(refusal).toBeInstanceOf(ImportRefusal);
    expect(refusal.problems.map(({ code }: { code: string }) => code)).toEqual(["import/cell"]);
    expect(await book.claims()).toEqual([]);
    expect((await book.verify()).checked.lines).toBe(1);
    const { rows } = await book.importTable(table, { dry: true });
    expect(rows.map(({ what }) => what)).toEqual(["new", "new", "refused"]);
  }));

test("rows of one report take the place of those imported for it before, and both are kept", () =>
  withBook(async (book) => {
    const sheet = (killed: number) =>
      `report,date,killed,quote\nr7,2022-09-16,${killed},"${killed} died, it said"\n`;
    await book.importTable(await tableOf(sheet(24)));
    const { counts, rows } = await book.importTable(await tableOf(sheet(25)));
    expect([counts.versions, rows[0]?.what]).toEqual([1, "version"]);
    expect((await book.claims()).map(({ min }) => min)).toEqual([25]);
    expect((await book.verify({ reread: true })).holds).toBe(true);
  }));

test("rows of one report that are as they were before a change count again", () =>
  withBook(async (book) => {
    const sheet = (killed: number) => `report,date,killed\nr7,2022-09-16,${killed}\n`;
    for (const killed of [24, 25, 24, 24]) {
      const table = await tableOf(sheet(killed));
      const { rows } = await book.importTable(table, { dry: true });
      const { rows: done, counts } = await book.importTable(table);
      expect(done).toEqual(rows);
      expect(counts.known + counts.versions + counts.reports).toBe(1);
      expect((await book.claims()).map(({ min }) => min)).toEqual([killed]);
    }
    const told = await kindsOf(book);
    expect(told.filter((kind) => kind.startsWith("report/"))).toEqual([
      ...["report/added", "report/version", "report/version"], // the fourth was known
    ]);
    expect((await book.verify({ reread: true })).problems).toEqual([]);
  }));

/** A sheet, how it is imported by mistake, how it should have been, and what tells. */
const READ_OTHERWISE: readonly [
  string,
  string,
  Partial<ClaimsTableOptions>,
  Partial<ClaimsTableOptions>,
  (claim: Claim) => unknown,
  unknown,
][] = [
  [
    "an outcome",
    "date,Dead\n2022-09-16,46\n",
    { map: { Dead: "wounded" } },
    { map: { Dead: "killed" } },
    ({ category }) => category,
    "killed",
  ],
  [
    "a scope",
    "date,killed\n2022-09-16,46\n",
    { scope: "total" },
    { scope: "incident" },
    ({ scope }) => scope,
    "incident",
  ],
  [
    "a share",
    "date,killed,sure\n2022-09-16,46,0.25\n",
    { map: { sure: "" } },
    { map: { sure: "confidence" } },
    ({ confidence }) => confidence,
    0.25,
  ],
  [
    "a source's key",
    "date,killed,source,office\n2022-09-16,46,the ministry,KG/health\n",
    { map: { office: "" } },
    { map: { office: "sourceKey" } },
    ({ sourceKey }) => sourceKey,
    "KG/health",
  ],
];

test.each(READ_OTHERWISE)("a row without a report, read with %s otherwise, is another statement", (...each) =>
  withBook(async (book) => {
    const [, sheet, wrong, right, told, what] = each;
    await book.importTable(await tableOf(sheet, "claims.csv", wrong));
    const [mistaken] = await book.claims();
    await book.decide([
      { ruling: { kind: "withdraw-report", report: mistaken?.report ?? "" }, reason: "misread" },
    ]);
    const again = await book.importTable(await tableOf(sheet, "claims.csv", right));
    expect(again.counts).toMatchObject({ reports: 1, known: 0, claims: 1 });
    const claims = (await book.claims()).filter(({ report }) => report !== mistaken?.report);
    expect(claims.map(told)).toEqual([what]);
    const lines = (await book.verify()).checked.lines;
    for (const options of [wrong, right]) {
      const { counts } = await book.importTable(await tableOf(sheet, "claims.csv", options));
      expect(counts).toMatchObject({ reports: 0, versions: 0, known: 1 });
    }
    const verification = await book.verify({ reread: true });
    expect([verification.problems, verification.checked.remade]).toEqual([[], 2]);
    expect(verification.checked.lines).toBe(lines);
  }),
);

test.each(READ_OTHERWISE)("rows of one report, read with %s otherwise, are a new version of it", (...each) =>
  withBook(async (book) => {
    const [, plain, wrong, right, told, what] = each;
    const [heading, row] = plain.split("\n");
    const sheet = `report,${heading}\nr7,${row}\n`;
    await book.importTable(await tableOf(sheet, "claims.csv", wrong));
    const { counts } = await book.importTable(await tableOf(sheet, "claims.csv", right));
    expect(counts).toMatchObject({ reports: 0, versions: 1, known: 0, claims: 1 });
    expect((await book.claims()).map(told)).toEqual([what]);
    const log = [];
    for await (const line of book.log()) log.push(line);
    const changed = expect.arrayContaining(["claims"]);
    expect(log.at(-1)).toMatchObject({ kind: "report/version", body: { version: 2, changed } });
    const again = await book.importTable(await tableOf(sheet, "claims.csv", right));
    expect(again.counts).toMatchObject({ reports: 0, versions: 0, known: 1 });
    expect((await book.verify({ reread: true })).problems).toEqual([]);
  }),
);

test("what was decided of an imported claim does not make its rows new", () =>
  withBook(async (book) => {
    const sheet = "report,date,killed\nr7,2022-09-16,24\n";
    await book.importTable(await tableOf(sheet));
    const [claim] = await book.claims();
    await book.decide([{ ruling: { kind: "reject", claim: claim?.id ?? "" }, reason: "a slip" }]);
    const { counts } = await book.importTable(await tableOf(sheet));
    expect(counts).toMatchObject({ reports: 0, versions: 0, known: 1 });
  }));

test("a report read by the book is not told otherwise by a table", () =>
  withBook(async (book) => {
    await readExamples(book);
    const [claim] = await book.claims();
    const table = await tableOf(`report,category,min,quote\n${claim?.report},killed,4711,4711 died\n`);
    expect((await book.importTable(table, { dry: true })).problems[0]?.error.message).toMatch(
      /the book has read report .* itself, and this claim is not among what it says/u,
    );
  }));

test("another day decided for an imported report leaves its claims as they were imported", () =>
  withBook(async (book) => {
    await book.importTable(
      await tableOf("date,killed,quote\n2022-09-16,24,24 people were killed on Friday\n"),
    );
    const [before] = await book.claims();
    await book.decide([
      { ruling: { kind: "date-report", report: before?.report ?? "", published: "2022-10-01" } },
    ]);
    expect((await book.claims()).map(({ id, asOf }) => [id, asOf])).toEqual([[before?.id, "2022-09-16"]]);
  }));
