import type { Kysely, Transaction } from "kysely";
import type { Role } from "../domain/account.js";
import { TollbookError } from "../domain/error.js";
import type { AccountEvent, Accounts } from "./accounts.js";
import { seal } from "./digest.js";
import { chain, chainEnd } from "./log.js";
import { speechOf } from "./speech.js";
import type { AccountSeals, Occasion } from "./store.js";
import { COLUMNS, type Tables, type TokenRow, type UserRow } from "./tables.js";
import type { Turns } from "./turns.js";

export function accountsOn(
  db: Kysely<Tables>,
  turns: Turns,
  told: <T>(work: () => Promise<T>) => Promise<T>,
): Accounts {
  const writing = <T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> =>
    told(() =>
      db.transaction().execute(async (trx) => {
        await turns.log(trx);
        return work(trx);
      }),
    );
  const find = (trx: Kysely<Tables>, name: string) =>
    trx
      .selectFrom("users")
      .select(["name", "role", "password", "added_at"])
      .where("name", "=", name)
      .executeTakeFirst();
  const known = async (trx: Kysely<Tables>, name: string): Promise<UserRow> => {
    const row = await find(trx, name);
    if (row === undefined) throw new TollbookError("account/unknown", { name });
    return row;
  };
  return {
    users: () =>
      told(async () => {
        const rows = await db
          .selectFrom("users")
          .select(["name", "role", "added_at"])
          .orderBy("name")
          .execute();
        return rows.map(({ name, role, added_at: addedAt }) => ({ name, role: role as Role, addedAt }));
      }),
    user: (name) =>
      told(async () => {
        const row = await find(db, name);
        if (row === undefined) return null;
        const { role, password, added_at: addedAt } = row;
        return { name, role: role as Role, password, addedAt };
      }),
    add: ({ name, role, password }, occasion) =>
      writing(async (trx) => {
        if ((await find(trx, name)) !== undefined) throw new TollbookError("account/exists", { name });
        const row: UserRow = { name, role, password, added_at: occasion.at };
        await trx.insertInto("users").values(row).execute();
        await log(trx, "user/added", name, { role, seal: seal(row) }, occasion);
      }),
    change: (name, { role, password }, occasion) =>
      writing(async (trx) => {
        const before = await known(trx, name);
        if (before.role === "admin" && role !== undefined && role !== "admin")
          await refuseLastAdmin(trx, name);
        const after: UserRow = {
          ...before,
          role: role ?? before.role,
          password: password ?? before.password,
        };
        await trx
          .updateTable("users")
          .set({ role: after.role, password: after.password })
          .where("name", "=", name)
          .execute();
        const what = {
          ...(role === undefined ? {} : { role }),
          password: password !== undefined,
          seal: seal(after),
        };
        await log(trx, "user/changed", name, what, occasion);
      }),
    remove: (name, occasion) =>
      writing(async (trx) => {
        const { role } = await known(trx, name);
        if (role === "admin") await refuseLastAdmin(trx, name);
        await trx.deleteFrom("tokens").where("user", "=", name).execute();
        await trx.deleteFrom("users").where("name", "=", name).execute();
        await log(trx, "user/removed", name, {}, occasion);
      }),
    tokens: () =>
      told(async () => {
        const rows = await db.selectFrom("tokens").select(["id", "user", "label", "added_at"]).execute();
        return rows.map(({ added_at: addedAt, ...row }) => ({ ...row, addedAt }));
      }),
    tokenByHash: (hash) =>
      told(async () => {
        const row = await db
          .selectFrom("tokens")
          .select(["id", "user", "label", "hash", "added_at"])
          .where("hash", "=", hash)
          .executeTakeFirst();
        if (row === undefined) return null;
        const { added_at: addedAt, ...rest } = row;
        return { ...rest, addedAt };
      }),
    addToken: ({ id, user, label, hash }, occasion) =>
      writing(async (trx) => {
        await known(trx, user);
        const row: TokenRow = { id, user, label, hash, added_at: occasion.at };
        await trx.insertInto("tokens").values(row).execute();
        await log(trx, "user/token-made", user, { token: id, label, seal: seal(row) }, occasion);
      }),
    removeToken: (id, occasion) =>
      writing(async (trx) => {
        const row = await trx.selectFrom("tokens").select(["user"]).where("id", "=", id).executeTakeFirst();
        if (row === undefined) throw new TollbookError("id/unknown", { id });
        await trx.deleteFrom("tokens").where("id", "=", id).execute();
        await log(trx, "user/token-ended", row.user, { token: id }, occasion);
      }),
    tell: (event, subject, body, occasion) => writing((trx) => log(trx, event, subject, body, occasion)),
  };
}

/** Null for whoever may not read accounts. */
export async function accountSeals(db: Kysely<Tables>): Promise<AccountSeals | null> {
  if (!(await mayRead(db))) return null;
  const users = await db.selectFrom("users").select(COLUMNS.users).execute();
  const tokens = await db.selectFrom("tokens").select(COLUMNS.tokens).execute();
  return {
    users: new Map(users.map((row) => [row.name, seal(row)])),
    tokens: new Map(tokens.map((row) => [row.id, seal(row)])),
  };
}

/** Asked first: what is refused would end the view. */
async function mayRead(db: Kysely<Tables>): Promise<boolean> {
  const { isReadable } = speechOf(db);
  const { may } = (await db
    .selectFrom("meta")
    .select([isReadable("users").as("may")])
    .limit(1)
    .executeTakeFirst()) ?? { may: 0 };
  return Number(may) === 1;
}

async function refuseLastAdmin(trx: Transaction<Tables>, name: string): Promise<void> {
  const others = await trx
    .selectFrom("users")
    .select("name")
    .where("role", "=", "admin")
    .where("name", "!=", name)
    .limit(1)
    .execute();
  if (others.length === 0) throw new TollbookError("account/last-admin", { name });
}

async function log(
  trx: Transaction<Tables>,
  kind: AccountEvent,
  subject: string,
  body: unknown,
  occasion: Occasion,
): Promise<void> {
  const lines = chain([{ kind, subject, body }], occasion, await chainEnd(trx));
  await trx.insertInto("log").values(lines).execute();
}
