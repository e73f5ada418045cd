import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPostgres } from "../../../test/needs.js";
import { type PostgresServer, startPostgres } from "../../../test/postgres/server.js";
import { sampleDeposit } from "../samples.js";
import { openPostgres } from "./open.js";

const OCCASION = { at: "2026-01-01T00:00:00Z", actor: "tester" };
const ROLES = readFileSync(new URL("../../../deploy/postgres/roles.sql", import.meta.url), "utf8");

describe.skipIf(findPostgres() === null)("the roles of deploy/postgres/roles.sql", () => {
  let server: PostgresServer;
  const open = (user: string) => openPostgres(server.address("book", user), true, OCCASION);
  const tryAs = (user: string, sql: string): string => {
    try {
      server.sql(
        `set session authorization ${user}; set search_path to tollbook; begin; ${sql}; rollback`,
        "book",
      );
      return "done";
    } catch (error) {
      return /ERROR: {2}(?<why>.*)/u.exec(String((error as { stderr?: unknown }).stderr))?.groups?.why ?? "?";
    }
  };

  beforeAll(async () => {
    server = await startPostgres();
    server.sql("create database book");
    server.sql(ROLES, "book");
    server.sql(
      `create role otto login in role tollbook_owner; create role willa login in role tollbook_writer;
       create role rita login in role tollbook_reader`,
    );
    await (await open("otto")).close();
    server.sql(ROLES, "book");
    server.sql(ROLES, "book"); // again changes nothing
  });
  afterAll(() => server?.stop());

  test("before the owner has made the book, nobody else makes it", async () => {
    server.sql("create database bare");
    server.sql(ROLES, "bare");
    for (const user of ["willa", "rita"])
      await expect(openPostgres(server.address("bare", user), true, OCCASION)).rejects.toMatchObject({
        code: "book/read-only",
      });
  });

  test("the writer does all that a book is for", async () => {
    const store = await open("willa");
    expect(store.readOnly).toBe(false);
    const bytes = Buffer.from("received");
    const custody = { bytes, form: null, capture: null, defaults: {}, reading: 1 };
    await store.save([{ ...sampleDeposit(1), custody }, sampleDeposit(2)], OCCASION);
    expect(await store.save([sampleDeposit(1, "Changed.")], OCCASION)).toEqual([
      { status: "version", version: 2 },
    ]);
    await store.decide([{ kind: "accept", subjects: [{ id: "c_1", revision: 0 }], body: {} }], OCCASION);
    await store.accounts.add({ name: "amina", role: "admin", password: "p" }, OCCASION);
    await store.accounts.change("amina", { password: "q" }, OCCASION);
    await store.accounts.addToken({ id: "t", user: "amina", label: "l", hash: "h" }, OCCASION);
    await store.accounts.removeToken("t", OCCASION);
    await store.keepStamp({ line: 1, server: "s", hash: "h", at: OCCASION.at, token: "t" });
    const visit = { address: "a", url: "a", etag: null, lastModified: null, report: null, at: OCCASION.at };
    await store.watchlist.found(
      "f",
      [{ key: "k", stamp: "1", published: null, address: "a", title: null }],
      visit,
    );
    await store.watchlist.tell("one", [{ to: "x", body: "1" }], OCCASION.at);
    await store.watchlist.tell("two", [], OCCASION.at);
    const [notice] = await store.watchlist.notices("x");
    await store.watchlist.delivered(notice?.id ?? 0);
    expect(await store.watchlist.told()).toBe("two");
    expect(await store.view((view) => view.reportsPage({ words: "changed", limit: 5 }))).toHaveLength(1);
    const [line] = await store.view((view) => view.logLines(1, 1));
    const mark = { rules: "r", line: 2, hash: line?.hash ?? "", isWhole: true };
    expect(await store.shelve({ before: null, after: mark, gone: [], put: [] })).toBe(true);
    expect(await store.shelve({ before: mark, after: mark, gone: ["e_1"], put: [] })).toBe(true);
    await store.close();
  });

  test("the writer cannot change or take away what was added", () => {
    const record = ["log", "reports", "claims", "acts", "messages", "originals", "captures", "stamps"];
    for (const table of [...record, "decisions", "decision_subjects"]) {
      expect(tryAs("willa", `delete from ${table}`)).toBe(`permission denied for table ${table}`);
      expect(tryAs("willa", `truncate ${table}`)).toBe(`permission denied for table ${table}`);
    }
    expect(tryAs("willa", "update log set body = '{}'")).toBe("permission denied for table log");
    expect(tryAs("willa", "update claims set min = 1")).toBe("permission denied for table claims");
    expect(tryAs("willa", "update reports set text = ''")).toBe("permission denied for table reports");
    expect(tryAs("willa", "update reports set current = 1")).toBe("done");
    expect(tryAs("willa", "drop table log")).toBe("must be owner of table log");
    expect(tryAs("willa", "alter table log add column x text")).toBe("must be owner of table log");
    expect(tryAs("willa", "create table more (x text)")).toBe("permission denied for schema tollbook");
    // other rows of meta than its own are not there for it to change
    const changed =
      "update meta set value = '99'; do $$ begin if (select value from meta where name = 'format') = '99' then raise 'changed'; end if; end $$";
    expect(tryAs("willa", changed)).toBe("done");
    expect(tryAs("willa", "insert into meta values ('copying', 'x')")).toMatch(/row-level security/u);
  });

  test("the reader reads everything but accounts, and writes nothing", async () => {
    const store = await open("rita");
    expect(store.readOnly).toBe(true);
    const found = await store.view(async (view) => ({
      heads: (await view.heads()).length,
      page: (await view.reportsPage({ words: "kyrgyz", limit: 5 })).length,
      lines: (await view.logLines(0, 100)).length,
      seals: await view.accountSeals(),
      shelf: (await view.shelfMark())?.line,
    }));
    expect(found).toMatchObject({ heads: 2, page: 2, seals: null, shelf: 2 });
    await expect(store.save([sampleDeposit(3)], OCCASION)).rejects.toMatchObject({ code: "book/read-only" });
    await expect(store.accounts.users()).rejects.toMatchObject({ code: "book/refused" });
    await store.close();
    for (const table of ["users", "tokens"])
      expect(tryAs("rita", `select * from ${table}`)).toBe(`permission denied for table ${table}`);
    for (const sql of [
      "insert into meta values ('a', 'b')",
      "update items set tries = 1",
      "delete from visits",
    ])
      expect(tryAs("rita", sql)).toMatch(/^permission denied/u);
    expect(tryAs("rita", "select count(*) from v_claims")).toBe("done");
  });

  test("the owner brings the tables up to date, whoever of its group made them", () => {
    expect(tryAs("otto", "alter table reports add column more text")).toBe("done");
    expect(
      server.sql("select distinct tableowner from pg_tables where schemaname = 'tollbook'", "book"),
    ).toBe("tollbook_owner");
  });
});
