import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, type TestContext, test } from "vitest";
import { TollbookError } from "../../domain/error.js";
import { sampleDeposit } from "../samples.js";
import { bookError } from "./errors.js";
import { connect } from "./libsql.js";
import { openSqlite } from "./open.js";

const OCCASION = { at: "2026-01-01T00:00:00Z", actor: null };

let folder: string;
let path: string;
let mounts: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tollbook-open-"));
  path = join(folder, "book.db");
  mounts = [];
});
afterEach(() => {
  for (const mount of mounts) execFileSync("umount", ["--lazy", mount]);
  rmSync(folder, { recursive: true, force: true });
});

const open = (create = false, at = path) => openSqlite(at, create, OCCASION);

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TollbookError)) throw new Error(`not a TollbookError: ${String(error)}`);
  expect(error.message).toContain(folder);
  return error.code;
}

async function makeBook(reports: number): Promise<void> {
  const store = await open(true);
  await store.save(
    Array.from({ length: reports }, (_, number) => sampleDeposit(number)),
    OCCASION,
  );
  await store.close();
}

/** A small file system of the test's own, or a visible skip where this account may not mount one. */
function mountSmall(context: TestContext, size: string): string {
  const place = join(folder, "small");
  mkdirSync(place);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", place], { stdio: "pipe" });
  } catch {
    context.skip("this account may not mount a file system");
  }
  mounts.push(place);
  return place;
}

/** Makes a folder read-only, for root too: it may write whatever the permission bits say. */
function lock(context: TestContext, place: string): void {
  chmodSync(place, 0o555);
  if (process.getuid?.() !== 0) return;
  try {
    execFileSync("mount", ["--bind", place, place], { stdio: "pipe" });
  } catch {
    context.skip("this root may write everywhere and mount nothing");
  }
  mounts.push(place);
  execFileSync("mount", ["-o", "remount,ro,bind", place]);
}

describe("what is not there, or not a book", () => {
  test("no book is book/missing, and none is made", async () => {
    expect(await codeOf(open())).toBe("book/missing");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("no folder is book/no-folder", async () => {
    expect(await codeOf(open(true, join(folder, "no", "book.db")))).toBe("book/no-folder");
  });

  test("a text file, a folder and another program's database are book/not-a-book, and stay as they are", async () => {
    const text = "Dear diary, this is not a database. ".repeat(200);
    writeFileSync(path, text);
    expect(await codeOf(open(true))).toBe("book/not-a-book");
    expect(readFileSync(path, "utf8")).toBe(text);

    expect(await codeOf(open(true, folder))).toBe("book/not-a-book");

    const other = join(folder, "other.db");
    const connection = connect(other);
    connection.exec("create table birds (name text)");
    connection.close();
    const before = readFileSync(other);
    expect(await codeOf(open(true, other))).toBe("book/not-a-book");
    expect(readFileSync(other).equals(before)).toBe(true);
  });

  test("an empty file is no book, but can be made one", async () => {
    writeFileSync(path, "");
    expect(await codeOf(open())).toBe("book/not-a-book");
    await (await open(true)).close();
    await (await open()).close();
  });

  test("a book of a newer format is book/newer and is not touched", async () => {
    await makeBook(1);
    const connection = connect(path);
    connection.exec("update meta set value = '99' where name = 'format'");
    connection.pragma("wal_checkpoint(TRUNCATE)");
    connection.close();
    const before = readFileSync(path);
    expect(await codeOf(open(true))).toBe("book/newer");
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("a write-ahead log that lost its book is not written over", async () => {
    writeFileSync(`${path}-wal`, "somebody's latest changes");
    expect(await codeOf(open(true))).toBe("book/damaged");
    expect(readFileSync(`${path}-wal`, "utf8")).toBe("somebody's latest changes");
  });
});

describe("making a book", () => {
  test("several at once make one book, and nothing is left beside it", async () => {
    const stores = await Promise.all(Array.from({ length: 5 }, () => open(true)));
    await Promise.all(stores.map((store, number) => store.save([sampleDeposit(number)], OCCASION)));
    const lines = await stores[0]?.view((view) => view.logLines(0, 100));
    expect(lines?.map(({ kind }) => kind)).toEqual(["book/made", ...Array(5).fill("report/added")]);
    for (const store of stores) await store.close();
    expect(readdirSync(folder).filter((name) => !/^book\.db(-wal|-shm)?$/u.test(name))).toEqual([]);
  });

  test("a closed book is one file: a copy of it alone holds everything", async () => {
    await makeBook(3);
    const copy = join(folder, "copy.db");
    writeFileSync(copy, readFileSync(path));
    const store = await open(false, copy);
    expect(await store.view((view) => view.heads())).toHaveLength(3);
    await store.close();
  });
});

describe("where it cannot write", () => {
  test("a read-only folder: no book can be made, a book there can be read but not added to", async (context) => {
    const place = join(folder, "locked");
    mkdirSync(place);
    path = join(place, "book.db");
    await makeBook(2);
    for (const name of readdirSync(place)) if (name !== "book.db") rmSync(join(place, name));
    lock(context, place);

    expect(await codeOf(open(true, join(place, "new.db")))).toBe("book/read-only");
    const store = await open();
    expect(store.readOnly).toBe(true);
    expect(await store.view((view) => view.claims())).toHaveLength(4);
    expect(await codeOf(store.save([sampleDeposit(9)], OCCASION))).toBe("book/read-only");
    await store.close();
    if (mounts.length === 0) chmodSync(place, 0o755);
  });

  test("a full disk: book/disk-full, what was saved before is kept, and with space it goes on", async (context) => {
    path = join(mountSmall(context, "1m"), "book.db");
    const store = await open(true);
    const long = "Nobody was hurt. ".repeat(1500);
    let saved = 0;
    const fill = async () => {
      for (; saved < 200; saved += 1) await store.save([sampleDeposit(saved, long)], OCCASION);
    };
    expect(await codeOf(fill())).toBe("book/disk-full");
    expect(saved).toBeGreaterThan(2);
    expect(await store.view((view) => view.heads())).toHaveLength(saved);

    execFileSync("mount", ["-o", "remount,size=20m", join(path, "..")]);
    await fill();
    expect(await store.view((view) => view.heads())).toHaveLength(200);
    expect(await store.integrity()).toEqual([]);
    await store.close();
  });

  test("no space for the book itself is book/disk-full and leaves nothing", async (context) => {
    const place = mountSmall(context, "16k");
    path = join(place, "book.db");
    expect(await codeOf(open(true))).toBe("book/disk-full");
    expect(existsSync(path)).toBe(false);
  });
});

describe("what SQLite says", () => {
  test("a full database and a held lock are told by their codes", async () => {
    const [one, two] = [connect(path), connect(path)];
    one.exec("create table t (a)");
    one.exec("begin immediate");
    const thrown = (work: () => void): unknown => {
      try {
        work();
      } catch (error) {
        return error;
      }
      throw new Error("nothing was thrown");
    };
    const busy = thrown(() => two.exec("begin immediate"));
    one.exec("commit");
    one.pragma("max_page_count = 3");
    const full = thrown(() => one.prepare("insert into t values (?)").run(["x".repeat(50_000)]));
    one.close();
    two.close();
    expect(bookError(busy, path)).toMatchObject({ code: "book/busy", details: { path, seconds: 30 } });
    expect(bookError(full, path)).toMatchObject({ code: "book/disk-full", details: { path } });
  });

  test("an error of ours passes unchanged", () => {
    const fault = new TypeError("a fault of ours");
    expect(bookError(fault, path)).toBe(fault);
  });

  test("a value that SQLite cannot hold is refused before it reaches the library", () => {
    const connection = connect(path);
    connection.exec("create table t (a)");
    expect(() => connection.prepare("insert into t values (?)").run([true])).toThrow(TypeError);
    connection.close();
  });
});
