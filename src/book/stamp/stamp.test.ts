import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyEvidence } from "../evidence/check.js";
import { openBook } from "../open.js";
import { incoming, now, temporaryFolder } from "../samples.js";
import { readStamp, stampRequest } from "./time-stamp.js";

let folder: ReturnType<typeof temporaryFolder>;
const openssl = (...args: readonly string[]) =>
  execFileSync("openssl", args, {
    cwd: folder.path,
    stdio: "pipe",
    env: { ...process.env, OPENSSL_CONF: "tsa.cnf" },
  });
let isThere = true;

const CONFIG = `
[req]
distinguished_name = name
[name]
[ext]
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = here
[here]
serial = ./serial
crypto_device = builtin
signer_cert = ./tsa.pem
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

/** A time-stamp server's work, done by OpenSSL. */
async function answer(request: Uint8Array): Promise<Uint8Array> {
  writeFileSync(join(folder.path, "request.tsq"), request);
  openssl("ts", "-reply", "-queryfile", "request.tsq", "-config", "tsa.cnf", "-out", "answer.tsr");
  return readFileSync(join(folder.path, "answer.tsr"));
}

beforeAll(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder.path, "tsa.cnf"), CONFIG);
  writeFileSync(join(folder.path, "serial"), "01\n");
  try {
    openssl(
      ...[
        "req",
        "-x509",
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-keyout",
        "tsa.key",
        "-out",
        "tsa.pem",
        "-days",
        "2",
      ],
      ...["-subj", "/CN=Sample stamps", "-extensions", "ext", "-config", "tsa.cnf"],
    );
  } catch {
    isThere = false;
  }
});
afterAll(() => folder.clear());

const SERVER = "https://stamps.example/";

async function stamped(name: string) {
  const path = join(folder.path, name);
  const book = await openBook(path, { now, create: true });
  await book.add(incoming(1));
  return { path, book };
}

test("the log is stamped once, OpenSSL agrees, and book and bundle prove it", async (context) => {
  if (!isThere) context.skip("no openssl here");
  const { book } = await stamped("a.db");
  const stamp = await book.stamp(SERVER, answer);
  const { head, holds } = await book.verify();
  expect(holds).toBe(true);
  expect(stamp?.hash).toBe(head);
  expect(stamp?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u);
  const said = openssl("ts", "-verify", "-in", "answer.tsr", "-digest", head ?? "", "-CAfile", "tsa.pem");
  expect(said.toString()).toContain("OK");
  expect(await book.stamp(SERVER, () => Promise.reject(new Error("asked again")))).toBeNull();
  const bundle = join(folder.path, "a.zip");
  await book.exportEvidence(bundle);
  await book.close();
  expect((await verifyEvidence(bundle)).holds).toBe(true);
});

test("a stamp over something else is refused, and one put on another line is named", async (context) => {
  if (!isThere) context.skip("no openssl here");
  const { book, path } = await stamped("b.db");
  const other = await answer(stampRequest("ab".repeat(32), Buffer.of(1)));
  await expect(book.stamp(SERVER, async () => other)).rejects.toMatchObject({ code: "stamp/failed" });
  await expect(book.stamp(SERVER, async () => Buffer.from("no"))).rejects.toThrow(
    "its answer is no time stamp",
  );
  await book.stamp(SERVER, answer);
  await book.close();
  const Database = createRequire(import.meta.url)("libsql") as new (
    file: string,
  ) => {
    prepare(sql: string): { run(parameters: readonly unknown[]): unknown };
    close(): void;
  };
  const tamper = async (sql: string, ...parameters: readonly unknown[]) => {
    const database = new Database(path);
    database.prepare(sql).run(parameters);
    database.close();
    const again = await openBook(path, { now });
    const { problems } = await again.verify();
    await again.close();
    return problems.map(({ rule }) => rule);
  };
  expect(await tamper("update stamps set line = 1")).toEqual(["stamp/other"]);
  expect(
    await tamper("update stamps set line = 2, token = ?", Buffer.from(other).toString("base64")),
  ).toEqual(["stamp/other"]);
  expect(await tamper("update stamps set token = 'AAAA'")).toEqual(["stamp/unreadable"]);
});

test("no answer makes the reader of stamps fail", async (context) => {
  if (!isThere) context.skip("no openssl here");
  const good = Buffer.from(await answer(stampRequest("cd".repeat(32), Buffer.of(7))));
  expect(readStamp(good)).toMatchObject({ hash: "cd".repeat(32), nonce: "07" });
  for (let cut = 0; cut < good.length; cut += 7) {
    expect(readStamp(good.subarray(0, cut))).toHaveProperty("why");
    const flipped = Buffer.from(good);
    flipped[cut] = (flipped[cut] ?? 0) ^ 0xff;
    expect(() => readStamp(flipped)).not.toThrow();
  }
});
