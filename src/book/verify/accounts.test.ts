import { createRequire } from "node:module";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openBook } from "../open.js";
import { now, temporaryFolder } from "../samples.js";
import { addAccountLine, checkAccounts, type LoggedAccounts } from "./accounts.js";

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(async () => {
  folder = temporaryFolder();
  path = join(folder.path, "book.db");
  const book = await openBook(path, { now, create: true });
  const { accounts } = book;
  await accounts.add("Amina", "admin", "a long password indeed");
  await accounts.add("Bakyt", "reader", "a long password indeed");
  await accounts.add("Cholpon", "reader", "a long password indeed");
  await accounts.makeToken("Bakyt", "nightly");
  const { token } = await accounts.makeToken("Amina", "ended");
  await accounts.makeToken("Cholpon", "gone with her");
  await accounts.endToken(token.id);
  await accounts.change("Bakyt", { role: "reviewer" });
  await accounts.remove("Cholpon");
  await book.close();
});
afterEach(() => folder.clear());

function run(sql: string): void {
  const Database = createRequire(import.meta.url)("libsql") as new (
    path: string,
  ) => { exec(sql: string): void; close(): void };
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

async function problems(): Promise<readonly string[]> {
  const book = await openBook(path, { now });
  const found = await book.verify();
  await book.close();
  return found.problems.map(({ rule, subject }) => `${rule} ${subject.replace(/^t_.*$/u, "t")}`);
}

test("accounts that were added, changed and removed hold", async () => {
  expect(await problems()).toEqual([]);
});

test.each([
  ["update users set role = 'admin' where name = 'Bakyt'", ["account/changed Bakyt"]],
  ["update users set password = 'x' where name = 'Amina'", ["account/changed Amina"]],
  ["insert into users values ('Mallory', 'admin', 'x', 'y')", ["account/not-in-log Mallory"]],
  ["delete from users where name = 'Amina'", ["account/missing Amina"]],
  ["update tokens set user = 'Amina'", ["token/changed t"]],
  ["insert into tokens values ('t_2', 'Amina', 'l', 'h', 'y')", ["token/not-in-log t"]],
  ["delete from tokens", ["token/missing t"]],
])("%s is named", async (sql, expected) => {
  run(sql);
  expect(await problems()).toEqual(expected);
});

test("of lines from before there were seals only the accounts themselves are told", () => {
  const logged: LoggedAccounts = { users: new Map(), tokens: new Map() };
  addAccountLine(logged, { seq: 2, kind: "user/added", subject: "Amina", body: { role: "admin" } });
  expect(checkAccounts(logged, { users: new Map([["Amina", "any"]]), tokens: new Map() })).toEqual([]);
  expect(checkAccounts(logged, { users: new Map(), tokens: new Map() })).toMatchObject([
    { rule: "account/missing", subject: "Amina" },
  ]);
});
