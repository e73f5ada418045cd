import { type Kysely, type RawBuilder, sql } from "kysely";
import { logLineOf } from "./rows.js";
import { speechOf } from "./speech.js";
import type { ClaimSearch, KeptHead, LogFilter, LogLine, ReportFilter } from "./store.js";
import { COLUMNS, type Tables } from "./tables.js";
import { mayHold } from "./word-index.js";

type Db = Kysely<Tables>;

const HEAD = [
  ...(["id", "version", "title", "published", "publisher", "url", "language", "origin"] as const),
  ...(["added_at", "sha256"] as const),
] as const;

/** Current versions, newest first, undated last, then by id. */
export async function reportsPage(db: Db, filter: ReportFilter): Promise<KeptHead[]> {
  const { limit, after, words, publisher, language, undated, ids } = filter;
  const day = sql<string>`coalesce(published, '')`;
  let query = db.selectFrom("reports").select(HEAD).where("current", "=", 1);
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(${day} < ${after.published} or (${day} = ${after.published} and id > ${after.id}))`,
    );
  if (publisher !== undefined) query = query.where("publisher", "=", publisher);
  if (language !== undefined) query = query.where("language", "=", language);
  if (undated === true) query = query.where("published", "is", null);
  if (ids !== undefined) query = query.where("id", "in", ids.length === 0 ? [""] : ids);
  for (const word of wordsOf(words))
    query = query.where(holds(db, ["title", "text", "publisher", "id"], word));
  const near = await mayHold(db, "id", "words", wordsOf(words));
  if (near !== null) query = query.where(near);
  const rows = await query.orderBy(sql`${day} desc`).orderBy("id").limit(limit).execute();
  return rows.map(({ added_at: addedAt, ...row }) => ({ ...row, addedAt }));
}

const MAX_WORDS = 8;

/** The words that must all be found. */
export function wordsOf(words: string | undefined): readonly string[] {
  return (words ?? "").split(/\s+/u).filter(Boolean).slice(0, MAX_WORDS);
}

/** Whether one of the columns holds the word, in upper or lower case. */
function holds(db: Db, columns: readonly string[], word: string): RawBuilder<boolean> {
  const likes = columns.flatMap((column) =>
    spellingsOf(word).map((each) => speechOf(db).isLike(column, `%${escaped(each)}%`)),
  );
  return sql<boolean>`(${sql.join(likes, sql` or `)})`;
}

/** Databases take only ASCII letters of both cases for alike: other words are looked for as they are written in reports. */
function spellingsOf(word: string): readonly string[] {
  if (/^[ -~]*$/u.test(word)) return [word];
  const lower = word.toLowerCase();
  const [first = ""] = lower;
  return [...new Set([word, lower, first.toUpperCase() + lower.slice(first.length), lower.toUpperCase()])];
}

function escaped(word: string): string {
  return word.replace(/[\\%_]/gu, (sign) => `\\${sign}`);
}

/** How many claims, and of which versions, these reports have. */
export async function claimCounts(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("claims")
    .innerJoin("reports", (join) =>
      join.onRef("reports.id", "=", "claims.report").onRef("reports.version", "=", "claims.version"),
    )
    .select(["claims.report", (each) => each.fn.countAll<number>().as("many")])
    .where("reports.current", "=", 1)
    .where("claims.report", "in", ids)
    .groupBy("claims.report")
    .execute();
  return new Map(rows.map(({ report, many }) => [report, Number(many)]));
}

/** Ids, in order, of reports after one that may hold a claim of the filter, or have a claim with these words. */
export async function reportsWithClaims(
  db: Db,
  { category, side, scope, status, words, source, after, limit }: ClaimSearch,
): Promise<string[]> {
  let query = db
    .selectFrom("claims")
    .innerJoin("reports", (join) =>
      join.onRef("reports.id", "=", "claims.report").onRef("reports.version", "=", "claims.version"),
    )
    .select("claims.report")
    // "+": read in the order of the claims, until there are enough
    .where(sql`+reports.current`, "=", 1)
    .where("claims.report", ">=", after);
  if (category !== undefined) query = query.where("claims.category", "=", category);
  if (side !== undefined) query = query.where("claims.victims_side", "=", side);
  if (scope !== undefined) query = query.where("claims.scope", "=", scope);
  if (status !== undefined) query = query.where("claims.status", "=", status);
  for (const word of wordsOf(words))
    query = query.where(
      holds(db, ["claims.quote", "claims.source", "claims.place", "claims.victims_who"], word),
    );
  const near = await mayHold(db, "claims.report", "claims", wordsOf(words));
  if (near !== null) query = query.where(near);
  if (source !== undefined) {
    const parts = wordsOf(source).map((word) => holds(db, ["claims.source"], word));
    const named = parts.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(parts, sql` and `)})`;
    query = query.where(sql<boolean>`(claims.source_key = ${source} or ${named})`);
  }
  const rows = await query.groupBy("claims.report").orderBy("claims.report").limit(limit).execute();
  return rows.map(({ report }) => report);
}

/** Lines of the log, newest first. `kind` may be a beginning: "report/". */
export async function logPage(db: Db, filter: LogFilter): Promise<LogLine[]> {
  const { before, kind, subject, actor, limit } = filter;
  const kinds = kind?.endsWith("/") === true ? await kindsOf(db, kind) : [kind];
  const found: number[] = [];
  // kind by kind: of each the index gives the last lines, and no others are looked at
  for (const each of kinds) {
    let query = db.selectFrom("log").select("seq");
    if (before !== undefined) query = query.where("seq", "<", before);
    if (each !== undefined) query = query.where("kind", "=", each);
    if (subject !== undefined) query = query.where("subject", "=", subject);
    if (actor !== undefined) query = query.where("actor", "=", actor);
    for (const { seq } of await query.orderBy("seq", "desc").limit(limit).execute()) found.push(seq);
  }
  const lines = found.sort((a, b) => b - a).slice(0, limit);
  if (lines.length === 0) return [];
  const rows = await db.selectFrom("log").select(COLUMNS.log).where("seq", "in", lines).execute();
  return rows.map(logLineOf).sort((a, b) => b.seq - a.seq);
}

/** The kinds that begin so, found one after the other by the index. */
async function kindsOf(db: Db, beginning: string): Promise<readonly string[]> {
  const end = `${beginning.slice(0, -1)}0`; // "0" comes after "/"
  const kinds: string[] = [];
  for (let last = beginning; ; last = kinds.at(-1) ?? last) {
    const row = await db
      .selectFrom("log")
      .select("kind")
      .where("kind", ">", last)
      .where("kind", "<", end)
      .orderBy("kind")
      .limit(1)
      .executeTakeFirst();
    if (row === undefined) return kinds;
    kinds.push(row.kind);
  }
}

/** Kinds of decision that change nothing the book says of the dead. */
const SILENT = ["decision/sign", "decision/give", "decision/answer", "decision/settle"];

export async function contentRevision(db: Db, after = 0): Promise<number> {
  const row = await db
    .selectFrom("log")
    .select("seq")
    .where("seq", ">", after)
    // not by the index of kinds: the last lines are looked at from the end on, not all of their kind
    .where(sql<boolean>`(kind || '' like 'report/%' or kind || '' like 'decision/%')`)
    .where(sql`kind || ''`, "not in", SILENT)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? 0;
}
