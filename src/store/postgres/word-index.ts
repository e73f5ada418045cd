import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Indexed, IndexedReport } from "../indexed.js";

/**
 * The index of words in PostgreSQL: for each report the words it holds, taken apart here and not by a language of the
 * server, so that they are those of SQLite's index. A row without words is one that has too many; it is always looked at.
 */

type Db = Kysely<never>;

export async function makeIndex(db: Db): Promise<void> {
  await sql`create table report_words (report text collate "C" primary key, words tsvector, claims tsvector)`.execute(
    db,
  );
  for (const column of ["words", "claims"])
    await sql`create index ${sql.id(`report_words_${column}`)} on report_words using gin (${sql.id(column)})`.execute(
      db,
    );
  // those that are always looked at, or the index above would not be
  for (const column of ["words", "claims"])
    await sql`create index ${sql.id(`report_words_no_${column}`)} on report_words (report) where ${sql.id(column)} is null`.execute(
      db,
    );
}

export async function emptyIndex(db: Db): Promise<void> {
  await sql`delete from report_words`.execute(db);
}

const AT_ONCE = 16;

interface Words {
  readonly id: string;
  readonly words: string;
  readonly claims: string;
}

/** Takes in every current report that is there. */
export async function fillIndex(db: Db): Promise<void> {
  for (let after = ""; ; ) {
    const { rows }: { rows: Words[] } = await sql<Words>`
      select reports.id, concat_ws(' ', title, text, publisher, reports.id) as words,
        (select coalesce(string_agg(concat_ws(' ', quote, source, place, victims_who), ' '), '') from claims
          where claims.report = reports.id and claims.version = reports.version) as claims
      from reports where current = 1 and reports.id > ${after} order by reports.id limit ${AT_ONCE}`.execute(
      db,
    );
    await takeIn(db, rows);
    const last = rows.at(-1);
    if (last === undefined || rows.length < AT_ONCE) return;
    after = last.id;
  }
}

/** Reports of different ids; those that were taken in before are taken in anew. */
export async function takeIn(db: Db, reports: readonly IndexedReport[]): Promise<void> {
  for (let from = 0; from < reports.length; from += AT_ONCE) {
    const rows = reports
      .slice(from, from + AT_ONCE)
      .map(({ id, words, claims }) => sql`(${id}, ${vector(words)}, ${vector(claims)})`);
    await sql`insert into report_words (report, words, claims) values ${sql.join(rows)}
      on conflict (report) do update set words = excluded.words, claims = excluded.claims`.execute(db);
  }
}

const vector = (text: string) => sql`array_to_tsvector(${lexemesOf(text)}::text[])`;

/** UTF-16 code units: a word of the index has 2 kB at most. */
const LONGEST = 500;
/** Bytes: the words of one row have a megabyte, with what stands between them. */
const MOST = 800_000;

/** The words of a text, each once; null for too many. */
function lexemesOf(text: string): readonly string[] | null {
  const lexemes = new Set((text.match(WORDS) ?? []).map(lexemeOf));
  let size = 0;
  for (const lexeme of lexemes) size += Buffer.byteLength(lexeme);
  return size > MOST ? null : [...lexemes];
}

const WORDS = /[\p{L}\p{N}\p{Co}\p{M}]+/gu;

const lexemeOf = (word: string): string => word.toLowerCase().slice(0, LONGEST);

/** The condition that a report, named by `column`, has a word that begins with each of these. */
export function holdsWords(column: string, indexed: Indexed, parts: readonly string[]): RawBuilder<boolean> {
  // letters and digits only: nothing in them means anything to the query
  const query = parts.map((part) => `'${lexemeOf(part)}':*`).join(" & ");
  const words = sql.ref(`report_words.${indexed}`);
  return sql<boolean>`${sql.ref(column)} in (select report from report_words
    where ${words} @@ ${query}::tsquery or ${words} is null)`;
}
