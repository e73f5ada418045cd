import { type Kysely, PostgresAdapter, type RawBuilder, sql } from "kysely";
import type { Indexed, IndexedReport } from "./indexed.js";
import { emptyIndex, fillIndex, holdsWords, makeIndex, takeIn } from "./postgres/word-index.js";

/**
 * Which report holds a word that begins so: an index beside the reports, made from them and kept in the same
 * transaction. It only narrows what is looked through; what it finds is compared with the words themselves.
 */

type Any = Kysely<never>;
const as = (db: unknown): Any => db as Any;

const isPostgres = (db: unknown): boolean => as(db).getExecutor().adapter instanceof PostgresAdapter;

/** Makes the index, and fills it with the current reports of a book that has some. */
export async function makeWordIndex(db: unknown): Promise<void> {
  if (isPostgres(db)) {
    await makeIndex(as(db));
    return fillWordIndex(db);
  }
  await as(db)
    .schema.createTable("indexed_reports")
    .addColumn("place", "integer", (c) => c.primaryKey())
    .addColumn("report", "text", (c) => c.notNull().unique())
    .execute();
  // no accents are taken off: what is found is compared with the words as they stand
  await sql`create virtual table report_words using fts5(words, claims, content='', contentless_delete=1,
    detail='column', tokenize='unicode61 remove_diacritics 0')`.execute(as(db));
  await fillWordIndex(db);
}

/** Takes everything out of the index, of a book that is about to be filled by other means than `indexWords`. */
export async function emptyWordIndex(db: unknown): Promise<void> {
  if (isPostgres(db)) return emptyIndex(as(db));
  await sql`delete from report_words where rowid in (select place from indexed_reports)`.execute(as(db));
  await sql`delete from indexed_reports`.execute(as(db));
}

/** Takes all current reports into an index that has none. */
export async function fillWordIndex(db: unknown): Promise<void> {
  if (isPostgres(db)) return fillIndex(as(db));
  await sql`insert into indexed_reports (report) select id from reports where current = 1 order by id`.execute(
    as(db),
  );
  await sql`insert into report_words (rowid, words, claims)
    select place, title || ' ' || text || ' ' || coalesce(publisher, '') || ' ' || id, coalesce((
      select group_concat(quote || ' ' || coalesce(source, '') || ' ' || coalesce(place, '') || ' ' ||
        coalesce(victims_who, ''), ' ')
      from claims where claims.report = reports.id and claims.version = reports.version), '')
    from indexed_reports join reports on reports.id = indexed_reports.report and reports.current = 1`.execute(
    as(db),
  );
}

/** Takes reports in; those that were in it are taken in anew. */
export async function indexWords(db: unknown, reports: readonly IndexedReport[]): Promise<void> {
  if (isPostgres(db)) return takeIn(as(db), reports);
  for (const { id, words, claims } of reports) {
    const known = await placeOf(db, id);
    if (known !== null) await sql`delete from report_words where rowid = ${known}`.execute(as(db));
    else await sql`insert into indexed_reports (report) values (${id})`.execute(as(db));
    const place = known ?? (await placeOf(db, id));
    await sql`insert into report_words (rowid, words, claims) values (${place}, ${words}, ${claims})`.execute(
      as(db),
    );
  }
}

async function placeOf(db: unknown, report: string): Promise<number | null> {
  const { rows } = await sql<{
    place: number;
  }>`select place from indexed_reports where report = ${report}`.execute(as(db));
  return rows[0]?.place ?? null;
}

/** So many reports are looked at one by one; where more are found, the list is gone through in its order. */
const FEW = 2_000;

/**
 * The condition that a report, named by `column`, has a word that begins with each of these; null where the index
 * cannot tell, as of scripts without spaces between words, so that the words themselves must. `isFew`: the condition names
 * the reports.
 */
export async function mayHold(
  db: unknown,
  column: string,
  indexed: Indexed,
  words: readonly string[],
): Promise<{ readonly holds: RawBuilder<boolean>; readonly isFew: boolean } | null> {
  const parts = partsOf(words);
  if (parts === null) return null;
  if (isPostgres(db)) return { holds: holdsWords(column, indexed, parts), isFew: false };
  const query = `${indexed} : (${parts.map((part) => `"${part}" *`).join(" AND ")})`;
  const { rows } = await sql<{
    report: string;
  }>`select report from indexed_reports where place in (select rowid from report_words where report_words match ${query} limit ${FEW + 1})`.execute(
    as(db),
  );
  const name = sql.ref(column);
  if (rows.length <= FEW) {
    const found = JSON.stringify(rows.map(({ report }) => report));
    return { holds: sql<boolean>`${name} in (select value from json_each(${found}))`, isFew: true };
  }
  const holds = sql<boolean>`+${name} in (select report from indexed_reports where place in (select rowid from report_words where report_words match ${query}))`;
  return { holds, isFew: false };
}

/** Scripts that put no spaces between words: a word of theirs may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

export function partsOf(words: readonly string[]): readonly string[] | null {
  if (words.length === 0 || words.some((word) => UNSPACED.test(word))) return null;
  // what parts words in the index parts them here: "Ak-Sai" is two
  const parts = words.flatMap((word) => word.match(WORD) ?? []);
  return parts.length === 0 ? null : parts;
}

const WORD = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;

/** Whether a text has a word that begins with each of these, as the index tells it. */
export function hasParts(text: string, parts: readonly string[]): boolean {
  const wanted = new Set(parts.map((part) => part.toLowerCase()));
  for (const [word] of text.matchAll(WORD)) {
    const own = word.toLowerCase();
    for (const part of wanted) if (own.startsWith(part)) wanted.delete(part);
    if (wanted.size === 0) return true;
  }
  return false;
}
