import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findNats, findPostgres } from "../../test/needs.js";
import { type PostgresServer, startPostgres } from "../../test/postgres/server.js";
import { openBook } from "../book/index.js";
import { READING, readPaths } from "../ingest/index.js";
import { connect, ensureLine, NO_SECRETS, readLineAddress, startPutting } from "../line/index.js";
import { itemOf, type NatsServer, startNats } from "../line/samples.js";
import { FIRST, SECOND, workplace } from "./samples.js";

/** Processes start slowly where many do. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
const now = () => "2026-01-02T03:04:05Z";

const CORPUS = fileURLToPath(new URL("../../corpus", import.meta.url));
const binary = findNats();

/** The annotated reports, their bytes as they stand in the files. */
function corpusFiles(): string[] {
  const all = readdirSync(CORPUS, { recursive: true, encoding: "utf8" });
  return all
    .filter((path) => path.endsWith(".json") && !path.endsWith("ledger.json"))
    .map((path) => join(CORPUS, path));
}

describe.skipIf(binary === null)("workers", () => {
  const { root, clear, tollbook, running, write } = workplace();
  let nats: NatsServer;
  let postgres: PostgresServer | null = null;
  let made = 0;
  const newLine = () => {
    made += 1;
    return `nats://${nats.host}/w${made}`;
  };
  beforeAll(async () => {
    nats = await startNats(binary as string);
    if (findPostgres() !== null) postgres = await startPostgres();
  });
  afterAll(async () => {
    await nats.stop();
    await postgres?.stop();
    clear();
  });

  /** All that a book makes of its reports. */
  async function everythingIn(name: string): Promise<string> {
    const book = await openBook(name, { now });
    try {
      expect((await book.verify({ reread: true })).problems).toEqual([]);
      return JSON.stringify([
        await book.ledger(),
        await book.ledger({ policy: "majority" }),
        await book.claims(),
        await book.chronicles(),
        await book.write("jsonl"),
      ]);
    } finally {
      await book.close();
    }
  }

  /** Puts what files hold on a line, as `read --to` does. */
  async function put(paths: readonly string[], address: string): Promise<void> {
    const link = await connect(readLineAddress(address), { secrets: NO_SECRETS, as: "test" });
    await ensureLine(link);
    const { signal } = new AbortController();
    const putter = startPutting({ link, stop: signal, onWaiting: () => {} });
    for await (const outcome of readPaths(paths, {}, {})) {
      if ("error" in outcome) throw outcome.error;
      expect(await putter.put({ ...outcome, reading: READING })).toBe("put");
    }
    await link.close();
  }

  async function workers(count: number, line: string, book: string) {
    const all = Array.from({ length: count }, () =>
      running(["worker", "--from", line, "--book", book, "--once"]),
    );
    const ended = await Promise.all(all.map(({ ended: end }) => end));
    for (const { code, err } of ended) expect(`${code} ${err}`).toBe("0 ");
    return ended.map(({ out }) => Number(/^(\d+) reports? read/u.exec(out)?.[1]));
  }

  describe("the corpus gives the same ledger, byte for byte, as one process makes of it", () => {
    let wanted: string;
    const files = corpusFiles();
    // and two versions of one report
    const versions = ["corrected", "corrected again"].map((what, index) =>
      write(
        `versions/${index}.json`,
        JSON.stringify({ ...FIRST, id: "versions", title: what, text: `${FIRST.text} It was ${what}.` }),
      ),
    );
    beforeAll(async () => {
      const book = await openBook(join(root, "one.db"), { now, create: true });
      for await (const outcome of readPaths([...files, ...versions], {}, {}))
        if (!("error" in outcome)) await book.add(outcome);
      expect((await book.ledger()).episodes.length).toBeGreaterThan(2);
      await book.close();
      wanted = await everythingIn(join(root, "one.db"));
    });

    const books = [
      { count: 2, where: "a file" },
      ...[1, 2, 4].flatMap((count) => (findPostgres() === null ? [] : [{ count, where: "PostgreSQL" }])),
    ];
    test.each(books)("through $count into $where", async ({ count, where }) => {
      const line = newLine();
      const name = `through${count}`;
      const book = where === "a file" ? join(root, `${name}.db`) : `${postgres?.address()}?schema=${name}`;
      // the other way round: only the versions of one report come in their order
      await put([...files.toReversed(), ...versions], line);
      const shares = await workers(count, line, book);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(files.length + 2);
      const found = await everythingIn(book);
      expect(found === wanted, "ledgers, claims, chronicle and export are the same").toBe(true);
    });
  });

  test("the same twice is once: on the line at first, in the book for ever", async () => {
    const line = newLine();
    write("twice/first.json", JSON.stringify(FIRST));
    await put([join(root, "twice")], line);
    const again = tollbook(["read", "twice", "--to", line, "--json"]);
    expect(JSON.parse(again.out)).toEqual({ put: 0, known: 1, failed: [] });
    expect(await workers(1, line, "twice.db")).toEqual([1]);
    await put([write("twice/other.json", JSON.stringify(SECOND))], line);
    const link = await connect(readLineAddress(line), { secrets: NO_SECRETS, as: "test" });
    const putter = startPutting({ link, stop: new AbortController().signal, onWaiting: () => {} });
    // long after: the line has forgotten it
    for await (const outcome of readPaths([join(root, "twice/first.json")], {}, {}))
      if ("report" in outcome)
        await putter.put({ ...outcome, reading: READING, defaults: { publisher: "-" } });
    await link.close();
    const { out } = await running(["worker", "--from", line, "--book", "twice.db", "--once"]).ended;
    expect(out).toBe("1 report read, 1 already known, 0 set aside.\n");
  });

  test("what cannot be read is named where it is put on the line, and the rest goes there", () => {
    write("mixed/good.json", JSON.stringify(FIRST));
    write("mixed/bad.json", "{ not json");
    write("mixed/map.png", "no report");
    const { code, err, out } = tollbook(["read", "mixed", "--to", newLine()]);
    expect(code).toBe(1);
    expect(err).toContain("input/broken-json: ");
    expect(err).toMatch(/^note: 1 file .*\.png/mu);
    expect(out).toContain("1 report put on");
  });

  test("an item that the book will not have is tried, set aside with the reason, and put back when it is mended", async () => {
    const line = newLine();
    write("poison/first.json", JSON.stringify(FIRST));
    write("poison/second.json", JSON.stringify(SECOND));
    tollbook(["read", write("other.json", JSON.stringify({ ...FIRST, id: "other" })), "--book", "poison.db"]);
    change(
      "poison.db",
      "create trigger no_second before insert on reports when new.id = 'second' begin select raise(abort, 'not this one'); end",
    );
    tollbook(["read", "poison", "--to", line]);
    const { child, ended } = running([
      "worker",
      "--from",
      line,
      "--book",
      "poison.db",
      "--tries",
      "2",
      "--once",
    ]);
    const first = await ended;
    expect(child.exitCode).toBe(0);
    expect(first.out).toBe("1 report read, 0 already known, 1 set aside.\n");
    expect(first.err).toMatch(/^internal\/unexpected: .*not this one.*second\.json is tried again\.$/mu);
    expect(first.err).toMatch(/^worker\/gave-up: .*second\.json was tried 2 times.*not this one/mu);
    change("poison.db", "drop trigger no_second");
    const again = await running(["worker", "--from", line, "--book", "poison.db", "--again", "--once"]).ended;
    expect(again).toMatchObject({ code: 0, err: "note: 1 set aside put back on the line.\n" });
    expect(again.out).toContain("1 report read");
    expect(tollbook(["verify", "--book", "poison.db"]).code).toBe(0);
  });

  test("a worker that is too old for the book says so, takes nothing, and goes on when it is not", async () => {
    const line = newLine();
    write("old/first.json", JSON.stringify(FIRST));
    tollbook(["read", "old", "--book", "old.db"]);
    const format = change("old.db", "select value from meta where name = 'format'") as { value: string }[];
    change("old.db", "update meta set value = '99' where name = 'format'");
    write("old/second.json", JSON.stringify(SECOND));
    tollbook(["read", "old/second.json", "--to", line]);
    const { child, ended } = running(["worker", "--from", line, "--book", "old.db", "--once"]);
    let err = "";
    child.stderr?.on("data", (part) => (err += part));
    await expect
      .poll(() => err, { timeout: 20_000 })
      .toMatch(/^book\/newer: .*takes nothing until then\.$/mu);
    const link = await connect(readLineAddress(line), { secrets: NO_SECRETS, as: "test" });
    const { num_ack_pending, delivered } = await link.manager.consumers.info(`w${made}-items`, "workers");
    expect([num_ack_pending, delivered.consumer_seq]).toEqual([0, 0]);
    await link.close();
    change("old.db", `update meta set value = '${format[0]?.value}' where name = 'format'`);
    expect(await ended).toMatchObject({ code: 0, out: "1 report read, 0 already known, 0 set aside.\n" });
    expect(err).toMatch(/^note: the book is open\.$/mu);
  });

  test("a worker told to stop finishes what it has in hand, and gives the rest back at once", async () => {
    const line = newLine();
    const link = await connect(readLineAddress(line), { secrets: NO_SECRETS, as: "test" });
    await ensureLine(link);
    const putter = startPutting({ link, stop: new AbortController().signal, onWaiting: () => {} });
    const text = (i: number) => `${FIRST.text} Report ${i}. `.repeat(20);
    await Promise.all(Array.from({ length: 400 }, (_, i) => putter.put(itemOf(`s${i}`, text(i)))));
    const { child, ended } = running(["worker", "--from", line, "--book", "stop.db"]);
    const waiting = async () => (await link.manager.streams.info(`w${made}-items`)).state.messages;
    await expect.poll(waiting, { timeout: 30_000, interval: 10 }).toBeLessThan(400);
    child.kill("SIGTERM");
    const { code, out } = await ended;
    expect(code).toBe(0);
    const read = Number(/^(\d+) reports? read/u.exec(out)?.[1]);
    expect(read).toBeGreaterThan(0);
    expect(await waiting()).toBe(400 - read);
    const { num_ack_pending } = await link.manager.consumers.info(`w${made}-items`, "workers");
    // what was given back waits to be handed out, and to nobody's silence
    expect(await workers(1, line, "stop.db")).toEqual([400 - read]);
    expect(num_ack_pending).toBeLessThanOrEqual(400 - read);
    expect(tollbook(["verify", "--book", "stop.db"]).code).toBe(0);
    await link.close();
  });

  test("a line that is not there is waited for by a worker, and refused by a reader", async () => {
    const gone = await startNats(binary as string);
    const line = `nats://${gone.host}/x`;
    await gone.stop();
    expect(tollbook(["read", write("a.json", JSON.stringify(FIRST)), "--to", line])).toMatchObject({
      code: 1,
    });
    const { child, ended } = running(["worker", "--from", line, "--book", "gone.db"]);
    let err = "";
    child.stderr?.on("data", (part) => (err += part));
    await expect.poll(() => err, { timeout: 20_000 }).toMatch(/^line\/unreachable: /u);
    child.kill("SIGINT");
    expect((await ended).code).toBe(0);
    expect(err.match(/line\/unreachable/gu)).toHaveLength(1);
  });

  test("status tells what waits, who works and what was set aside; metrics and readiness are there to be asked", async () => {
    const line = newLine();
    await put([write("state/first.json", JSON.stringify(FIRST))], line);
    const link = await connect(readLineAddress(line), { secrets: NO_SECRETS, as: "test" });
    await link.stream.publish(`w${made}.items.junk`, "junk", { msgID: "junk" });
    const before = JSON.parse(tollbook(["status", "--line", line, "--over", "0.1", "--json"]).out);
    expect(before.line).toMatchObject({ waiting: 2, put: 2, settled: 0, inHand: 0, workers: [], poison: 0 });
    expect(before.line.oldestSeconds).toBeGreaterThanOrEqual(0);
    const { child, ended } = running(["worker", "--from", line, "--book", "state.db", "--metrics", "0"]);
    let err = "";
    child.stderr?.on("data", (part) => (err += part));
    await expect.poll(() => /metrics at (\S+)metrics/u.exec(err)?.[1], { timeout: 30_000 }).toBeTruthy();
    const address = /metrics at (\S+)metrics/u.exec(err)?.[1] as string;
    const metrics = async () => (await fetch(`${address}metrics`)).text();
    await expect.poll(metrics, { timeout: 30_000 }).toContain('tollbook_reports_total{status="new"} 1\n');
    expect(await metrics()).toContain('tollbook_set_aside_total{code="line/unreadable"} 1\n');
    expect(await metrics()).toMatch(/^tollbook_line_poison 1$/mu);
    expect(await (await fetch(`${address}readyz`)).text()).toBe("It takes what comes.\n");
    const { out } = await running(["status", "--line", line, "--book", "state.db", "--over", "1"]).ended;
    expect(out).toMatch(/^ {2}waiting +0 \(/mu);
    expect(out).toMatch(/^ {2}set aside +1$/mu);
    expect(out).toMatch(/junk: line\/unreadable, 1 try$/mu);
    expect(out).toMatch(/^ {2}\S+ {2}0\.1\.0 {2}working: 1 read, 0 known, 0 failures, 0 in hand$/mu);
    expect(out).toMatch(/^ {2}last report +\d+ (?:s|min) ago$/mu);
    expect(Math.max(...out.split("\n").map((each) => each.length))).toBeLessThanOrEqual(110);
    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);
    const gone = tollbook(["status", "--line", `${line}-not`, "--book", "none.db", "--over", "0.1"]);
    expect(gone.code).toBe(1);
    expect(gone.out).toMatch(/^line\/missing: .*\nbook\/missing: /u);
    await link.close();
  });

  test("--to and --book exclude each other in read, and a line's address is looked at first", () => {
    expect(tollbook(["read", "x", "--to", "nats://h/x", "--book", "b.db"])).toMatchObject({ code: 2 });
    const wrong = tollbook(["worker", "--from", "nats://me:secret@h/a.b"]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(/^line\/bad-address: /u);
    expect(wrong.err).not.toContain("secret");
  });

  /** Says something to the database under a book, as nobody should. */
  function change(book: string, sql: string): unknown {
    const Database = createRequire(import.meta.url)("libsql");
    const database = new Database(join(root, book));
    try {
      if (/^select/u.test(sql)) return database.prepare(sql).all();
      return database.exec(sql);
    } finally {
      database.close();
    }
  }
});
