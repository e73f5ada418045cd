import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPostgres } from "../../test/needs.js";
import { type PostgresServer, startPostgres } from "../../test/postgres/server.js";
import { bookAddressOf } from "./config.js";
import { FIRST, SECOND, workplace } from "./samples.js";

test("the environment completes an address, and nothing else", () => {
  const env = { PGHOST: "/run/pg", PGSSLMODE: "verify-full", PGPASSWORD_FILE: "/run/secrets/a b" };
  expect(bookAddressOf(env, "book.db")).toBe("book.db");
  expect(bookAddressOf({}, "postgres://h/x")).toBe("postgres://h/x");
  expect(bookAddressOf(env, "postgres://h/x?schema=s")).toBe(
    "postgres://h/x?schema=s&sslmode=verify-full&password_file=%2Frun%2Fsecrets%2Fa+b",
  );
  expect(bookAddressOf({ PGHOST: "h" }, "postgres://amina@/x")).toBe("postgres://amina@/x?host=h");
  expect(bookAddressOf(env, "postgres://h/x?sslmode=disable&password_file=/p")).toBe(
    "postgres://h/x?sslmode=disable&password_file=/p",
  );
  expect(bookAddressOf({ PGSSLMODE: "prefer" }, "postgres://h/x")).toBe("postgres://h/x");
});

describe.skipIf(findPostgres() === null)("commands on a book in PostgreSQL", () => {
  const { root, clear, tollbook, write } = workplace();
  const password = join(root, "password");
  const environment = { ...process.env, COLUMNS: "80", PGPASSWORD_FILE: password };
  let server: PostgresServer;
  let address: string;
  beforeAll(async () => {
    server = await startPostgres({ passwords: true });
    address = server.address();
    write("reports/first.json", JSON.stringify(FIRST));
    write("reports/second.json", JSON.stringify(SECOND));
    writeFileSync(password, "secret\n");
  });
  afterAll(async () => {
    await server?.stop();
    clear();
  });

  test("say what they say of a file, with a password from the address or from a file", () => {
    const bare = address.replace(":secret", "");
    const more = { env: environment };
    expect(tollbook(["migrate", "--book", bare], more)).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^postgres:\/\/postgres@127\.0\.0\.1:\d+\/postgres is a book of format \d+\.\n$/u,
      ),
    });
    const here = tollbook(["read", "reports", "--book", "file.db"]);
    const there = tollbook(["read", "reports", "--book", address]);
    expect(there).toEqual(here);
    expect(tollbook(["ledger", "--json", "--book", bare], more)).toEqual(
      tollbook(["ledger", "--json", "--book", "file.db"]),
    );
    expect(tollbook(["verify", bare], more)).toMatchObject({
      code: 0,
      out: expect.stringContaining("Everything holds: 3 log lines, 2 reports"),
    });
    writeFileSync(password, "another\n");
    expect(tollbook(["episodes", "--book", bare], more)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^book\/refused: /u),
    });
  });

  test("never show the password", () => {
    const wrong = address.replace(/\/postgres$/u, "/nowhere");
    const { code, out, err } = tollbook(["read", "reports", "--book", wrong]);
    expect([code, out, err.split(":")[0]]).toEqual([1, "", "book/no-database"]);
    expect(err).not.toContain("secret");
  });
});
