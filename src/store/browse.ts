import { type Kysely, type RawBuilder, sql } from "kysely";
import { logLineOf } from "./rows.js";
import { IS_CURRENT, speechOf } from "./speech.js";
import type { ClaimSearch, KeptHead, LogFilter, LogLine, ReportFilter } from "./store.js";
import { COLUMNS, type Tables } from "./tables.js";
import { hasParts, mayHold, partsOf } from "./word-index.js";

type Db = Kysely<Tables>;

const HEAD = [
  ...(["id", "version", "title", "published", "publisher", "url", "language", "origin"] as const),
  ...(["added_at", "sha256"] as const),
] as const;

/** Current versions, newest first, undated last, then by id. */
export async function reportsPage(db: Db, filter: ReportFilter): Promise<KeptHead[]> {
  const words = wordsOf(filter.words);
  const rows = (await amongNewest(db, filter, words)) ?? (await byIndex(db, filter, words));
  return rows.map(({ added_at: addedAt, ...row }) => ({ ...row, addedAt }));
}

const DAY = sql<string>`coalesce(published, '')`;

/** The reports of a filter in their order, but for its words. */
function listed(
  db: Db,
  { after, publisher, language, undated, ids }: ReportFilter,
  isNamed = ids !== undefined,
) {
  let query = db.selectFrom("reports").where(isNamed ? IS_CURRENT : sql<boolean>`current = 1`);
  if (after !== undefined)
    query = query.where(
      // bound by its first half, the index begins there
      sql<boolean>`${DAY} <= ${after.published}
        and (${DAY} < ${after.published} or id > ${after.id})`,
    );
  if (publisher !== undefined) query = query.where("publisher", "=", publisher);
  if (language !== undefined) query = query.where("language", "=", language);
  if (undated === true) query = query.where("published", "is", null).where(sql<boolean>`${DAY} = ''`);
  if (ids !== undefined) query = query.where("id", "in", ids.length === 0 ? [""] : ids);
  return query.orderBy(sql`${DAY} desc`).orderBy("id");
}

async function byIndex(db: Db, filter: ReportFilter, words: readonly string[]) {
  const near = await mayHold(db, "id", "words", words);
  let query = listed(db, filter, near?.isFew === true || filter.ids !== undefined).select(HEAD);
  for (const word of words) query = query.where(holds(db, ["title", "text", "publisher", "id"], word));
  if (near !== null) query = query.where(near.holds);
  return query.limit(filter.limit).execute();
}

/** So many reports are looked through before the index is asked: words that many reports hold are found among them. */
const NEWEST = 600;

/** A page of reports with these words, all among the first in order; null where the first do not fill it. */
async function amongNewest(db: Db, filter: ReportFilter, words: readonly string[]) {
  const parts = partsOf(words);
  const { limit, ids } = filter;
  if (parts === null || ids !== undefined || limit >= NEWEST) return null;
  const last = await listed(db, filter)
    .select(["id", "published"])
    .limit(1)
    .offset(NEWEST - 1)
    .executeTakeFirst();
  let query = listed(db, filter).select([...HEAD, "text"]);
  if (last !== undefined) {
    const day = last.published ?? "";
    query = query.where(sql<boolean>`${DAY} >= ${day} and (${DAY} > ${day} or id <= ${last.id})`);
  }
  for (const word of words) query = query.where(holds(db, ["title", "text", "publisher", "id"], word));
  const rows = await query.limit(limit + SPARE).execute();
  const found = rows.filter(({ title, text, publisher, id }) =>
    hasParts([title, text, publisher ?? "", id].join(" "), parts),
  );
  return found.length < limit ? null : found.slice(0, limit).map(({ text: _, ...row }) => row);
}

/** So many more are looked at: some hold the words only in the middle of others. */
const SPARE = 10;

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
    .where(IS_CURRENT)
    .where("claims.report", "in", ids)
    .groupBy("claims.report")
    .execute();
  return new Map(rows.map(({ report, many }) => [report, Number(many)]));
}

/** Ids, in order, of reports after one that may hold a claim of the filter, or have a claim with these words. */
export async function reportsWithClaims(db: Db, search: ClaimSearch): Promise<string[]> {
  const first = await amongNext(db, search);
  if (first !== null) return first;
  const words = wordsOf(search.words);
  const near = await mayHold(db, "claims.report", "claims", words);
  const query = withClaims(db, search);
  const rows = await (near === null ? query : query.where(near.holds)).execute();
  return rows.map(({ report }) => report);
}

/** So many reports are looked through before the index is asked. */
const NEXT = 1_000;

/** Reports with such claims, all among the next in order; null where those are too few. */
async function amongNext(db: Db, search: ClaimSearch): Promise<string[] | null> {
  const parts = partsOf(wordsOf(search.words));
  const { after, limit } = search;
  if (parts === null || limit >= NEXT) return null;
  // earlier versions counted, too: then the index alone tells it
  const last = await db
    .selectFrom("reports")
    .select("id")
    .where("id", ">=", after)
    .orderBy("id")
    .limit(1)
    .offset(NEXT - 1)
    .executeTakeFirst();
  const query = withClaims(db, { ...search, limit: limit + SPARE });
  const rows = await (last === undefined ? query : query.where("claims.report", "<=", last.id)).execute();
  if (rows.length < limit) return null;
  const texts = new Map<string, string[]>();
  const said = await db
    .selectFrom("claims")
    .innerJoin("reports", (join) =>
      join.onRef("reports.id", "=", "claims.report").onRef("reports.version", "=", "claims.version"),
    )
    .select(["claims.report", "claims.quote", "claims.source", "claims.place", "claims.victims_who"])
    .where(IS_CURRENT)
    .where(
      "claims.report",
      "in",
      rows.map(({ report }) => report),
    )
    .execute();
  for (const { report, quote, source, place, victims_who } of said)
    texts.set(report, [...(texts.get(report) ?? []), quote, source ?? "", place ?? "", victims_who ?? ""]);
  const found = rows.filter(({ report }) => hasParts((texts.get(report) ?? []).join(" "), parts));
  return found.length < limit ? null : found.slice(0, limit).map(({ report }) => report);
}

function withClaims(db: Db, { category, side, scope, status, words, source, after, limit }: ClaimSearch) {
  let query = db
    .selectFrom("claims")
    .innerJoin("reports", (join) =>
      join.onRef("reports.id", "=", "claims.report").onRef("reports.version", "=", "claims.version"),
    )
    .select("claims.report")
    // "+": read in the order of the claims, until there are enough
    .where(IS_CURRENT)
    .where("claims.report", ">=", after);
  if (category !== undefined) query = query.where("claims.category", "=", category);
  if (side !== undefined) query = query.where("claims.victims_side", "=", side);
  if (scope !== undefined) query = query.where("claims.scope", "=", scope);
  if (status !== undefined) query = query.where("claims.status", "=", status);
  for (const word of wordsOf(words))
    query = query.where(
      holds(db, ["claims.quote", "claims.source", "claims.place", "claims.victims_who"], word),
    );
  if (source !== undefined) {
    const parts = wordsOf(source).map((word) => holds(db, ["claims.source"], word));
    const named = parts.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(parts, sql` and `)})`;
    query = query.where(sql<boolean>`(claims.source_key = ${source} or ${named})`);
  }
  return query.groupBy("claims.report").orderBy("claims.report").limit(limit);
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
