import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPostgres } from "../../test/needs.js";
import { type PostgresServer, startPostgres } from "../../test/postgres/server.js";
import { readPaths } from "../ingest/index.js";
import type { Incoming } from "./book.js";
import type { Desk } from "./desk.js";
import { openBook } from "./open.js";
import { incoming, incomings, now, temporaryFolder } from "./samples.js";

const EXAMPLES = fileURLToPath(new URL("../../examples/batken-2022", import.meta.url));
const DEFAULTS = { published: null, publisher: null, language: null };

async function examples(): Promise<Incoming[]> {
  const found: Incoming[] = [];
  for await (const outcome of readPaths([EXAMPLES], DEFAULTS)) if (!("error" in outcome)) found.push(outcome);
  return found;
}

/** Everything that a book answers with, as values that can be compared. */
async function answersOf(book: Desk): Promise<Record<string, unknown>> {
  const [first] = await book.episodes();
  const claims = await book.claims();
  const lines = [];
  for await (const line of book.log()) lines.push(line);
  return {
    episodes: await book.episodes(),
    ledger: await book.ledger(),
    earlier: await book.ledger({ asOf: "2022-09-17" }),
    claims,
    acts: await book.acts(),
    chronicles: await book.chronicles(),
    reports: await book.reports(),
    shelf: await book.shelf(undefined),
    page: await book.reportPage({ limit: 7 }),
    found: await book.reportPage({ limit: 50, words: "KYRGYZ border" }),
    foreign: await book.reportPage({ limit: 50, words: "ӨРТ" }),
    said: await book.claimPage({ limit: 50, words: "said", source: "ministry" }),
    percent: await book.reportPage({ limit: 50, words: "100%_" }),
    explained: await book.explain(claims[0]?.id ?? ""),
    copies: await book.copies(first?.id ?? ""),
    places: await book.places({ episode: first?.id ?? "" }),
    review: await book.reviewQueue(),
    revision: await book.revision(),
    lines,
    decisions: await book.decisions(),
  };
}

describe.skipIf(findPostgres() === null)("the library on a book in PostgreSQL", () => {
  let server: PostgresServer;
  let folder: ReturnType<typeof temporaryFolder>;
  beforeAll(async () => {
    server = await startPostgres();
    folder = temporaryFolder();
  });
  afterAll(async () => {
    await server?.stop();
    folder?.clear();
  });
  const at = (schema: string) => `${server.address()}?schema=${schema}`;

  test("answers whatever is asked as a file does, to the letter", async () => {
    const all = [...(await examples()), incoming(1, "Бул өрт. 100%_"), incoming(1, "Other words.")];
    const answers = [];
    for (const path of [join(folder.path, "same.db"), at("same")]) {
      const book = (await openBook(path, { now, create: true })).by("Amina");
      await book.addMany(all);
      await book.addMany(all);
      const [claim] = await book.claims({ category: "killed" });
      const [made] = await book.decide([
        { ruling: { kind: "correct", claim: claim?.id ?? "", fields: { min: 7, max: 7 } }, reason: "a slip" },
      ]);
      const [last] = await book.episodes();
      await book.sign({ episode: last?.id ?? "", name: "Amina" });
      await book.decide([{ ruling: { kind: "undo", decision: made?.id ?? "" } }]);
      answers.push(await answersOf(book));
      expect((await book.verify({ reread: true })).problems).toEqual([]);
      await book.close();
    }
    const [here, there] = answers;
    for (const name of Object.keys(here ?? {}))
      expect(JSON.stringify(there?.[name]), name).toBe(JSON.stringify(here?.[name]));
    expect(there).toEqual(here);
  });

  test("what another process adds is seen at once, by a book that was asked before", async () => {
    const [one, two] = [
      await openBook(at("seen"), { now, create: true }),
      await openBook(at("seen"), { now, create: true }),
    ];
    await one.addMany(incomings(6));
    for (let round = 6; round < 18; round += 1) {
      const [writer, reader] = round % 2 === 0 ? [one, two] : [two, one];
      await writer.addMany([incoming(round), incoming(round - 6, `Changed in round ${round}.`)]);
      const fresh = await openBook(at("seen"), { now });
      expect(await reader.ledger()).toEqual(await fresh.ledger());
      expect(await reader.episodes()).toEqual(await fresh.episodes());
      expect(await reader.revision()).toBe(await writer.revision());
      await fresh.close();
    }
    await one.close();
    await two.close();
  });

  test("many writers that read the same reports make one book, each report once, one chain", async () => {
    const reports = incomings(120);
    const writers = await Promise.all(
      Array.from({ length: 6 }, () => openBook(at("many"), { now, create: true })),
    );
    const orders = writers.map((_, turn) => [...reports.slice(turn * 20), ...reports.slice(0, turn * 20)]);
    const told = await Promise.all(
      writers.map(async (writer, turn) => {
        const statuses = [];
        const size = [1, 3, 7, 64, 2, 20][turn] ?? 1;
        for (let from = 0; from < reports.length; from += size)
          statuses.push(...(await writer.addMany((orders[turn] ?? []).slice(from, from + size))));
        return statuses;
      }),
    );
    const fresh = told.flat().filter(({ status }) => status === "new");
    expect(fresh.map(({ report }) => report.id).sort()).toEqual(
      reports.map(({ report }) => report.id).sort(),
    );
    expect((await writers[0]?.verify())?.problems).toEqual([]);
    expect((await writers[0]?.verify())?.checked).toMatchObject({ lines: 121, reports: 120 });
    for (const writer of writers) await writer.close();
  });
});
