import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findPostgres } from "../../../test/needs.js";
import { freePort, type PostgresServer, startPostgres } from "../../../test/postgres/server.js";
import { TollbookError } from "../../domain/error.js";
import { sampleDeposit } from "../samples.js";
import { openPostgres } from "./open.js";

const OCCASION = { at: "2026-01-01T00:00:00Z", actor: null };

async function refusal(work: Promise<unknown>): Promise<TollbookError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TollbookError)) throw new Error(`not a TollbookError: ${String(error)}`);
  expect(`${error.message} ${JSON.stringify(error.details)}`).not.toContain("secret");
  expect(error.message).toMatch(/^[^\n]*\.$/u);
  return error;
}

const codeOf = async (work: Promise<unknown>) => (await refusal(work)).code;

/** A key and a certificate for "localhost" of a folder's own; null where there is no openssl to make them. */
function certificate(): { key: string; cert: string; path: string; clear: () => void } | null {
  const folder = mkdtempSync(join(tmpdir(), "tollbook-tls-"));
  const path = join(folder, "cert.pem");
  const made = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"],
    ...["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
    ...["-keyout", join(folder, "key.pem"), "-out", path],
  ]);
  const clear = () => rmSync(folder, { recursive: true });
  if (made.status === 0)
    return {
      key: readFileSync(join(folder, "key.pem"), "utf8"),
      cert: readFileSync(path, "utf8"),
      path,
      clear,
    };
  clear();
  return null;
}

describe.skipIf(findPostgres() === null)("a book in PostgreSQL over TLS", () => {
  test("is reached where the server proves its name, and not where it cannot", async (context) => {
    const own = certificate();
    if (own === null) return context.skip("there is no openssl to make a certificate with");
    const settings = ["ssl = on", "ssl_cert_file = '{folder}/cert.pem'", "ssl_key_file = '{folder}/key.pem'"];
    const server = await startPostgres({ settings, files: { "cert.pem": own.cert, "key.pem": own.key } });
    try {
      const at = (host: string, more: string) =>
        `${server.address().replace("127.0.0.1", host)}?application_name=safe&${more}`;
      const open = (address: string) => openPostgres(address, true, OCCASION);
      const store = await open(at("localhost", `sslmode=verify-full&sslrootcert=${own.path}`));
      const isSafe = `select bool_and(s.ssl) from pg_stat_ssl s join pg_stat_activity a using (pid) where application_name = 'safe'`;
      expect(server.sql(isSafe)).toBe("t");
      await store.close();
      // the certificate is for another name, and signed by nobody that is known
      const refused = [
        at("127.0.0.1", `sslmode=verify-full&sslrootcert=${own.path}`),
        at("localhost", "sslmode=verify-full"),
      ];
      for (const address of refused)
        expect(await refusal(open(address))).toMatchObject({
          code: "book/unreachable",
          message: expect.stringContaining("the connection is not safe"),
        });
      for (const more of [`sslmode=verify-ca&sslrootcert=${own.path}`, "sslmode=require"])
        await (await open(at("127.0.0.1", more))).close();
    } finally {
      await server.stop();
      own.clear();
    }
  });
});

describe.skipIf(findPostgres() === null)("a book in PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres({ passwords: true });
    server.sql("create role amina login password 'secret'");
  });
  afterAll(() => server?.stop());
  beforeEach(() => void server.sql("create database book"));
  afterEach(() => void server.sql("drop database if exists book with (force)"));

  const open = (create = false, address = server.address("book")) => openPostgres(address, create, OCCASION);

  test("no server, an unknown machine and a wrong password are told, and the password is not", async () => {
    const port = await freePort();
    expect(await refusal(open(true, `postgres://amina:secret@127.0.0.1:${port}/book`))).toMatchObject({
      code: "book/unreachable",
      message: `The server of postgres://amina@127.0.0.1:${port}/book could not be reached (nothing listens there). Check that it runs, and the address.`,
    });
    const wrong = server.address("book").replace("secret", "secretly");
    expect(await codeOf(open(true, wrong))).toBe("book/refused");
    expect(await codeOf(open(true, server.address("book").replace(":secret", "")))).toBe("book/refused");
    expect(await codeOf(open(true, `postgres://a:secret@/book?host=/no/such/folder`))).toBe(
      "book/unreachable",
    );
    expect(await codeOf(open(true, `${server.address("book")}?sslmode=require`))).toBe("book/unreachable");
  });

  test("a server that does not answer is given up", async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as { port: number };
    const address = `postgres://amina:secret@127.0.0.1:${port}/book?connect_timeout=1`;
    expect(await codeOf(open(true, address))).toBe("book/unreachable");
    silent.close();
  });

  test("no database and no book are told, and nothing is made", async () => {
    expect(await codeOf(open(true, server.address("no_such")))).toBe("book/no-database");
    expect(await codeOf(open())).toBe("book/missing");
    expect(server.sql("select count(*) from pg_namespace where nspname = 'tollbook'", "book")).toBe("0");
  });

  test("a schema with other tables is no book, and stays as it is", async () => {
    server.sql("create schema tollbook; create table tollbook.birds (name text)", "book");
    expect(await codeOf(open(true))).toBe("book/not-a-book");
    const tables = "select string_agg(tablename, ' ') from pg_tables where schemaname = 'tollbook'";
    expect(server.sql(tables, "book")).toBe("birds");
    // beside it there is room
    await (await open(true, `${server.address("book")}?schema=other`)).close();
  });

  test("a book of a newer format is told and not touched, one without a format is damaged", async () => {
    await (await open(true)).close();
    server.sql("update tollbook.meta set value = '99' where name = 'format'", "book");
    expect(await refusal(open(true))).toMatchObject({ code: "book/newer", details: { version: 99 } });
    server.sql("delete from tollbook.meta", "book");
    expect(await codeOf(open(true))).toBe("book/damaged");
  });

  test("a database whose text is not UTF-8 cannot hold a book", async () => {
    server.sql("create database latin encoding 'LATIN1' template template0 locale 'C'");
    expect(await codeOf(open(true, server.address("latin")))).toBe("book/unsuitable");
    server.sql("drop database latin");
  });

  test("several that make one book at once make one", async () => {
    const stores = await Promise.all(Array.from({ length: 5 }, () => open(true)));
    await Promise.all(stores.map((store, number) => store.save([sampleDeposit(number)], OCCASION)));
    const lines = await stores[0]?.view((view) => view.logLines(0, 100));
    expect(lines?.map(({ kind }) => kind)).toEqual(["book/made", ...Array(5).fill("report/added")]);
    for (const store of stores) await store.close();
  });

  test("whoever may only read reads, and is told when writing", async () => {
    const store = await open(true);
    await store.save([sampleDeposit(1)], OCCASION);
    await store.close();
    server.sql(
      "grant usage on schema tollbook to amina; grant select on all tables in schema tollbook to amina",
      "book",
    );
    const reader = await open(true, server.address("book", "amina"));
    expect(reader.readOnly).toBe(true);
    expect(await reader.view((view) => view.claims())).toHaveLength(2);
    expect(await codeOf(reader.save([sampleDeposit(2)], OCCASION))).toBe("book/read-only");
    await reader.close();
  });

  test("an older book that is not ours to change is told", async () => {
    await (await open(true)).close();
    server.sql(
      `update tollbook.meta set value = '6' where name = 'format';
       grant usage on schema tollbook to amina; grant select on all tables in schema tollbook to amina`,
      "book",
    );
    const error = await refusal(open(true, server.address("book", "amina")));
    expect(error).toMatchObject({ code: "book/older", details: { version: 6 } });
  });

  describe("over a connection that is cut", () => {
    let between: Server;
    let sockets: Set<Socket>;
    let address: string;
    beforeEach(async () => {
      sockets = new Set();
      between = createServer((near) => {
        const far = connect(server.port, "127.0.0.1");
        for (const socket of [near, far]) {
          sockets.add(socket);
          socket.on("error", () => {});
          socket.on("close", () => sockets.delete(socket));
        }
        near.pipe(far).pipe(near);
      });
      await new Promise<void>((resolve) => between.listen(0, "127.0.0.1", resolve));
      const { port } = between.address() as { port: number };
      address = `postgres://postgres:secret@127.0.0.1:${port}/book`;
    });
    afterEach(() => {
      for (const socket of sockets) socket.destroy();
      between.close();
    });
    const cut = () => {
      for (const socket of sockets) socket.destroy();
    };

    test("nothing is half written, whenever it is cut, and the same again goes through", async () => {
      const store = await open(true, address);
      const deposits = Array.from({ length: 40 }, (_, number) => sampleDeposit(number));
      let [lost, done] = [0, 0];
      for (let round = 0; round < 8; round += 1) {
        const some = deposits.slice(round * 5, round * 5 + 5);
        const saving = store.save(some, OCCASION).then(
          () => null,
          (error: unknown) => error,
        );
        // every second round is cut somewhere on its way
        const wait = round * 3;
        for (let turn = 0; round % 2 === 1 && turn < wait; turn += 1) await new Promise(setImmediate);
        if (round % 2 === 1) cut();
        const error = await saving;
        await pause(50); // until the pool has seen, too, that its idle connections are cut
        if (error === null) done += 1;
        else {
          expect((error as TollbookError).code).toBe("book/lost");
          lost += 1;
        }
        const { heads, lines } = await store.view(async (view) => ({
          heads: (await view.heads()).map(({ id }) => id).sort(),
          lines: await view.logLines(0, 1000),
        }));
        expect(
          lines
            .slice(1)
            .map(({ subject }) => subject)
            .sort(),
        ).toEqual(heads);
        expect(heads.length % 5).toBe(0);
        await store.save(some, OCCASION);
        expect(await store.view((view) => view.heads())).toHaveLength((round + 1) * 5);
      }
      expect(lost).toBeGreaterThan(0);
      expect(done).toBeGreaterThanOrEqual(4);
      await store.close();
    });

    test("an open book goes on after the server was restarted", async () => {
      const store = await open(true, address);
      await store.save([sampleDeposit(1)], OCCASION);
      await server.crash();
      cut();
      expect(
        await store.save([sampleDeposit(2)], OCCASION).catch(() => store.save([sampleDeposit(2)], OCCASION)),
      ).toMatchObject([{ version: 1 }]);
      expect(await store.view((view) => view.heads())).toHaveLength(2);
      await store.close();
    });
  });
});
