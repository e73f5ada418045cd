import { createHash } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import pg from "pg";
import { canonicalJson, NO_HASH } from "../digest.js";
import type { Event } from "../log.js";
import type { Occasion } from "../store.js";
import type { Tables } from "../tables.js";
import type { Turns } from "../turns.js";
import { withCommit } from "./dialect.js";

/** So many reports are locked one by one; whoever writes more waits until nobody else writes any. */
const ONE_BY_ONE = 256;

/**
 * The turns of writers in a schema, by advisory locks that end with their transaction. Writers of different reports do
 * not wait for each other until the lines of the log are put in, and that is done by the server in the same message as
 * the COMMIT: the turn for the log lasts as long as one insert and one flush to disk.
 */
export function turnsIn(schema: string): Turns {
  const key = (what: string): bigint => lockKey(schema, what);
  const [anyReport, log, shelf, watchlist] = [key("reports"), key("log"), key("shelf"), key("watchlist")];
  return {
    async reports(trx, ids) {
      if (ids.length > ONE_BY_ONE) return lock(trx, anyReport);
      // in one order for all, so that no two wait for each other
      const own = [...new Set(ids.map((id) => key(`report ${id}`)))].sort((a, b) => (a < b ? -1 : 1));
      const any = anyReport.toString();
      await sql`
        select case when turn.key = ${any}::bigint
          then pg_advisory_xact_lock_shared(turn.key) else pg_advisory_xact_lock(turn.key) end as taken
        from unnest(${[any, ...own.map(String)]}::bigint[]) as turn (key)`.execute(trx);
    },
    log: (trx) => lock(trx, log),
    shelf: (trx) => lock(trx, shelf),
    watchlist: (trx) => lock(trx, watchlist),
    async append(trx, events, occasion) {
      await trx.executeQuery(withCommit(`select pg_advisory_xact_lock(${log})`));
      for (let from = 0; from < events.length; from += AT_ONCE)
        await trx.executeQuery(withCommit(insertChained(events.slice(from, from + AT_ONCE), occasion)));
    },
  };
}

/** The turn of whoever makes the book or brings it to a newer format. */
export function lockBook(trx: Transaction<Tables> | Kysely<Tables>, schema: string): Promise<void> {
  return lock(trx, lockKey(schema, "book"));
}

async function lock(trx: Kysely<Tables>, key: bigint): Promise<void> {
  await sql`select pg_advisory_xact_lock(${key.toString()}::bigint)`.execute(trx);
}

/** Advisory locks are numbers, of a whole database: 63 bits of a hash of schema and purpose. */
function lockKey(schema: string, what: string): bigint {
  const digest = createHash("sha256")
    .update(JSON.stringify(["tollbook", schema, what]))
    .digest();
  return digest.readBigUInt64BE(0) >> 1n;
}

/** Lines of the log that one statement puts in: each is looked up among them once. */
const AT_ONCE = 256;

/**
 * Lines after the last one of the log, each hashed by the server with the hash before it, as `chain` does it here: only
 * the server knows the last one at the moment of the COMMIT. What `lineHash` hashes comes in pieces around body and
 * number.
 */
function insertChained(events: readonly Event[], { at, actor }: Occasion): string {
  const text = (value: string | null) => (value === null ? "null::text" : pg.escapeLiteral(value));
  const json = (value: string | null) => JSON.stringify(value);
  const rows = events.map(({ kind, subject, body }, index) => {
    const pieces = [
      `{"actor":${json(actor)},"at":${json(at)},"body":`,
      `,"kind":${json(kind)},"seq":`,
      `,"subject":${json(subject)}}`,
    ];
    const values = [kind, subject, canonicalJson(body), ...pieces].map(text);
    return `(${index + 1}, ${values.join(", ")})`;
  });
  return `
    with recursive
      fresh (n, kind, subject, body, before_body, before_seq, after_seq) as (values ${rows.join(",\n")}),
      ended (seq, hash) as (select seq, hash from log order by seq desc limit 1),
      chained (n, seq, previous, hash) as (
        select 0, coalesce((select seq from ended), 0), ''::text collate "C",
          coalesce((select hash from ended), '${NO_HASH}') collate "C"
        union all
        select fresh.n, chained.seq + 1, chained.hash collate "C",
          encode(sha256(convert_to(chained.hash || fresh.before_body || fresh.body || fresh.before_seq
            || (chained.seq + 1)::text || fresh.after_seq, 'UTF8')), 'hex') collate "C"
        from chained join fresh on fresh.n = chained.n + 1
      )
    insert into log (seq, at, actor, kind, subject, body, previous, hash)
    select chained.seq, ${text(at)}, ${text(actor)}, fresh.kind, fresh.subject, fresh.body, chained.previous, chained.hash
    from chained join fresh on fresh.n = chained.n order by chained.seq`;
}
