import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { packed, pageRecord, recordOf, uriOf } from "../ingest/archive/samples.js";
import { timeLeft } from "./reading.js";
import { BIN, ENV, workplace } from "./samples.js";

const { clear, root, tollbook, write } = workplace();
afterAll(clear);

const records = (count: number) => Array.from({ length: count }, (_, number) => pageRecord(number));

test("an archive is read: damaged records are named, what is no report is counted", () => {
  const broken = gzipSync(pageRecord(7)).subarray(0, 200);
  const request = recordOf({ type: "request", uri: uriOf(1), block: "GET / HTTP/1.1\r\n\r\n" });
  write("a.warc.gz", Buffer.concat([packed([request, ...records(3)]), broken, packed([pageRecord(9)])]));
  const { code, out, err } = tollbook(["read", "a.warc.gz", "--book", "a.db"]);
  expect(code).toBe(1);
  expect(out).toMatch(/\n4 reports read, 0 already known, 1 failed\.\n$/u);
  expect(err).toContain("input/damaged: Record 5 of a.warc.gz (no address, from byte ");
  expect(err).toContain("note: a.warc.gz: 1 records passed over: requests, pictures");
  expect(tollbook(["read", "a.warc.gz", "--book", "a.db"]).out).toMatch(/0 reports read, 4 already known/u);
}, 240_000);

test("an archive whose reading is killed loses nothing, and a second reading completes it", async () => {
  write("b.warc.gz", packed(records(400)));
  const child = spawn(process.execPath, [BIN, "read", "b.warc.gz", "--book", "b.db"], {
    cwd: root,
    env: ENV,
    stdio: "ignore",
  });
  const over = once(child, "exit");
  const log = join(root, "b.db-wal");
  // two or three batches of fifty are on the disk by then
  while ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) < 1_500_000 && child.exitCode === null)
    await pause(2);
  child.kill("SIGKILL");
  await over;
  expect(tollbook(["verify", "--book", "b.db"]).code).toBe(0);
  const second = tollbook(["read", "b.warc.gz", "--book", "b.db", "--json"]);
  expect(second.code).toBe(0);
  const { reports } = JSON.parse(second.out) as { reports: { id: string; status: string }[] };
  expect(new Set(reports.map(({ id }) => id)).size).toBe(400);
  const known = reports.filter(({ status }) => status === "known");
  expect(known.length).toBeGreaterThan(0);
  expect(known.length).toBeLessThan(400);
  expect(tollbook(["verify", "--book", "b.db"]).out).toContain(", 400 reports, ");
}, 240_000);

test("the time left is told once it can be judged", () => {
  expect(timeLeft(2000, 0.5)).toBe("");
  expect(timeLeft(10_000, 0.001)).toBe("");
  expect(timeLeft(10_000, 0.5)).toBe(", about 10 s left");
  expect(timeLeft(60_000, 0.1)).toBe(", about 9 min left");
  expect(timeLeft(3_600_000, 0.25)).toBe(", about 3 h left");
}, 240_000);

test("a book is handed on as a bundle that is checked without it", () => {
  write("c.warc.gz", packed(records(3)));
  tollbook(["read", "c.warc.gz", "--book", "c.db"]);
  const exported = tollbook(["export", "--evidence", "c.zip", "--book", "c.db"]);
  expect(exported).toMatchObject({ code: 0, err: "" });
  expect(exported.out).toMatch(
    /^c\.zip: 3 reports, \d+ claims, .*the bytes of 3 as received\.\nhead of the log: [0-9a-f]{64}\n$/u,
  );
  const checked = tollbook(["verify", "c.zip", "--reread"]);
  expect(checked.code).toBe(0);
  expect(checked.out).toMatch(
    /^Everything holds: 4 log lines, 3 reports, .*bytes of 3 as received, 3 made again from them\./u,
  );
  expect(checked.out.split("\n")[1]).toBe(exported.out.split("\n")[1]);
  expect(tollbook(["verify", "c.db"]).code).toBe(0);
  const bytes = readFileSync(join(root, "c.zip"));
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
  write("d.zip", bytes);
  const broken = tollbook(["verify", "d.zip"]);
  expect(broken.code).toBe(1);
  expect(broken.err).toMatch(/^(?:book\/verify-failed|input\/bad-archive): /u);
  expect(tollbook(["export", "--book", "c.db"])).toMatchObject({ code: 2 });
  expect(tollbook(["export", "--evidence", "no/such/folder.zip", "--book", "c.db"]).err).toMatch(
    /^output\/failed: /u,
  );
}, 240_000);

test("a time-stamp server that is set is asked, and its silence is a note", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers["content-type"]}`);
    request.resume().on("end", () => response.writeHead(503).end());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
  write("e.warc.gz", packed(records(1)));
  const child = spawn(process.execPath, [BIN, "read", "e.warc.gz", "--book", "e.db"], {
    cwd: root,
    env: { ...ENV, TOLLBOOK_TIME_STAMPS: address },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (part) => (told += part));
  const [code] = await once(child, "close");
  server.close();
  expect(code).toBe(0);
  expect(asked).toEqual(["POST application/timestamp-query"]);
  expect(told).toContain(`note: stamp/failed: ${address} gave no time stamp: it answered 503.`);
}, 240_000);
