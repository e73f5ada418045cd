import { expect, test } from "vitest";
import { readAddress, shownName } from "./address.js";

const connection = (text: string) => readAddress(text).connection;

test("an address is taken apart", () => {
  expect(readAddress("postgres://amina:s%40cret@127.0.0.1:5433/batken?schema=book_1")).toMatchObject({
    name: "postgres://amina@127.0.0.1:5433/batken?schema=book_1",
    schema: "book_1",
    connection: {
      user: "amina",
      password: "s@cret",
      host: "127.0.0.1",
      port: 5433,
      database: "batken",
      ssl: false,
    },
  });
  expect(readAddress("postgresql://localhost/batken").schema).toBe("tollbook");
});

test("a socket may be named, with a user and without", () => {
  expect(readAddress("postgres://amina@/batken?host=/run/pg")).toMatchObject({
    name: "postgres://amina@/batken?host=/run/pg",
    connection: { user: "amina", host: "/run/pg", database: "batken" },
  });
  expect(connection("postgres:///batken?host=/run/pg")).toMatchObject({ host: "/run/pg", ssl: false });
  expect(connection("postgres://amina:secret@:5433/batken")).toMatchObject({ host: "localhost", port: 5433 });
});

test.each([
  "postgres://amina:secret@db.example/x",
  "postgres://amina:secret@/x?host=/run/pg&password_file=/secret",
  "postgres://amina:secret@db.example/x?nonsense=secret",
  "postgres://amina:sec%ret@[",
])("the password of %s is never shown", (text) => {
  expect(shownName(text)).not.toContain("sec");
  const error = (() => {
    try {
      readAddress(text);
      return "";
    } catch (thrown) {
      return String(thrown);
    }
  })();
  expect(error.replace('"nonsense"', "")).not.toContain("sec");
});

test("what is no address, or asks for what there is not, is told with what to give", () => {
  const told = (text: string) => expect(() => readAddress(text));
  told("postgres://[").toThrow(/such as "postgres:\/\/user@host:5432\/database"/u);
  told("postgres://h/x?schema=a;b").toThrow(/schema of letters/u);
  told("postgres://h/x?sslmode=maybe").toThrow(/sslmode as one of disable, require/u);
  told("postgres://h/x?connect_timeout=0").toThrow(/1 to 999/u);
  told("postgres://h/x?sslrootcert=/no/such").toThrow(/\/no\/such cannot be read \(ENOENT\)/u);
});

test("to another machine TLS is asked for, and the server's name is checked, unless the address says otherwise", () => {
  expect(connection("postgres://db.example/x").ssl).toEqual({ rejectUnauthorized: true });
  expect(connection("postgres://db.example/x?sslmode=disable").ssl).toBe(false);
  expect(connection("postgres://db.example/x?sslmode=require").ssl).toMatchObject({
    rejectUnauthorized: false,
  });
  expect(connection("postgres://db.example/x?sslmode=verify-ca").ssl).toMatchObject({
    rejectUnauthorized: true,
    checkServerIdentity: expect.any(Function),
  });
  expect(connection("postgres://localhost/x").ssl).toBe(false);
});
