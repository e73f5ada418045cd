import { type Kysely, sql } from "kysely";
import type { Act } from "../domain/act.js";
import type { Claim } from "../domain/claim.js";
import type { ReportHead } from "../domain/report.js";
import { lots, rowsAmong } from "./among.js";
import { claimCounts, contentRevision, logPage, reportsPage, reportsWithClaims } from "./browse.js";
import { custodyOf, originalBytes } from "./custody.js";
import { decisionsAfter } from "./decide.js";
import { seal } from "./digest.js";
import { rowsOf } from "./evidence-rows.js";
import { accountSeals } from "./keep-accounts.js";
import type { ReadingRows } from "./log.js";
import { countsOf, pagesOf } from "./pages.js";
import { actOf, claimOf, headOf, keptReportOf, logLineOf, messageOf } from "./rows.js";
import {
  shelfMark,
  shelfOutlines,
  shelfPage,
  shelfPartsAt,
  shelfRows,
  shelfWanting,
  shelved,
  shelvedEpisodes,
} from "./shelf/shelf.js";
import { IS_CURRENT } from "./speech.js";
import type {
  ActFilter,
  AuditedRow,
  AuditedVersion,
  ClaimFilter,
  Kept,
  KeptReport,
  LogLine,
  Orphan,
  Reading,
  StoreView,
  VersionHead,
} from "./store.js";
import { type ActRow, type ClaimRow, COLUMNS, type ReportRow, type Tables } from "./tables.js";

type Db = Kysely<Tables>;
export type VersionIndex = Map<string, readonly VersionHead[]>;

/** The answers a store gives, as questions to either database. Times of one view are the transaction's. */
export function viewOf(db: Db): StoreView {
  return {
    reportIds: () => reportIds(db),
    heads: (ids) => heads(db, ids),
    bareHeads: (ids) => bareHeads(db, ids),
    report: (id, version) => report(db, id, version),
    versions: (ids) => versions(db, ids),
    claims: (filter = {}) => claims(db, filter),
    claimsIn: (reports) => claimsIn(db, reports),
    backgroundClaims: (first, last) => backgroundClaims(db, first, last),
    acts: (filter = {}) => acts(db, filter),
    actsIn: (reports) => actsIn(db, reports),
    reading: (id, version) => reading(db, id, version),
    claimsById: (id) => claimsById(db, id),
    custody: (report, version) => custodyOf(db, report, version),
    originals: (among) => originals(db, among),
    original: (sha256) => originalBytes(db, sha256),
    rows: (table) => rowsOf(db, table),
    allRows: (table) => pagesOf(db, table),
    counts: () => countsOf(db),
    logEnd: () => logEnd(db),
    contentRevision: (after) => contentRevision(db, after),
    shelfMark: (known) => shelfMark(db, known),
    shelfOutlines: () => shelfOutlines(db),
    shelfPage: (query) => shelfPage(db, query),
    shelfRows: () => shelfRows(db),
    shelfPartsAt: (time) => shelfPartsAt(db, time),
    shelfWanting: (query) => shelfWanting(db, query),
    shelved: (episodes) => shelved(db, episodes),
    shelvedEpisodes: () => shelvedEpisodes(db),
    logLines: (after, limit) => logLines(db, after, limit),
    accountSeals: () => accountSeals(db),
    decisions: (after, kinds) => decisionsAfter(db, after, kinds),
    addedAt: (ids) => addedAt(db, ids),
    reportsPage: (filter) => reportsPage(db, filter),
    claimCounts: (ids) => claimCounts(db, ids),
    reportsWithClaims: (search) => reportsWithClaims(db, search),
    logPage: (filter) => logPage(db, filter),
    audit: (ids) => audit(db, ids),
    orphans: () => orphans(db),
  };
}

export async function versionsOf(db: Db, ids: readonly string[]): Promise<VersionIndex> {
  const index: VersionIndex = new Map();
  for (const head of await versions(db, ids)) index.set(head.id, [...(index.get(head.id) ?? []), head]);
  return index;
}

const HEAD = ["id", "title", "published", "publisher", "url", "language", "sketch"] as const;

async function reportIds(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("reports").select("id").where("current", "=", 1).execute();
  return rows.map(({ id }) => id).sort();
}

async function heads(db: Db, ids?: readonly string[]): Promise<ReportHead[]> {
  const query = db
    .selectFrom("reports")
    .select([...HEAD, "topics"])
    .where(IS_CURRENT);
  const rows = ids === undefined ? await query.execute() : [];
  for (const some of lots(ids ?? []))
    for (const row of await query.where("id", "in", some).execute()) rows.push(row);
  return rows.map(headOf).sort(byPublication);
}

async function bareHeads(db: Db, ids: readonly string[]): Promise<ReportHead[]> {
  const rows = await rowsAmong(db, "bare heads", ids, (some) =>
    db.selectFrom("reports").select(HEAD).where(IS_CURRENT).where("id", "in", some),
  );
  return rows.map((row) => headOf({ ...row, topics: null })).sort(byPublication);
}

async function addedAt(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const times = new Map<string, string>();
  const rows = await rowsAmong(db, "added at", ids, (some) =>
    db.selectFrom("reports").select(["id", "added_at"]).where(IS_CURRENT).where("id", "in", some),
  );
  for (const row of rows) times.set(row.id, row.added_at);
  return times;
}

// sorted here and not by the database: collations differ
function byPublication(a: ReportHead, b: ReportHead): number {
  return compare(a.published ?? "\uffff", b.published ?? "\uffff") || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function report(db: Db, id: string, version: number | undefined): Promise<KeptReport | null> {
  const all = db.selectFrom("reports").select(COLUMNS.reports).where("id", "=", id);
  const one = version === undefined ? all.where(IS_CURRENT) : all.where("version", "=", version);
  const row = await one.orderBy("version", "desc").limit(1).executeTakeFirst();
  return row === undefined ? null : keptReportOf(row);
}

async function versions(db: Db, ids?: readonly string[]): Promise<VersionHead[]> {
  const query = db
    .selectFrom("reports")
    .leftJoin("captures", (join) =>
      join.onRef("captures.report", "=", "reports.id").onRef("captures.version", "=", "reports.version"),
    )
    .select(["reports.id", "reports.version", "reports.current", "reports.sha256"])
    .select(["reports.added_at", "captures.captured_at"]);
  const found = [];
  if (ids === undefined) for (const row of await query.execute()) found.push(row);
  else
    for (const some of lots(ids))
      for (const row of await query.where("reports.id", "in", some).execute()) found.push(row);
  return found
    .map(({ added_at: addedAt, captured_at: capturedAt, ...row }) => ({
      ...row,
      ...{ current: row.current === 1, addedAt, capturedAt },
    }))
    .sort((a, b) => compare(a.id, b.id) || a.version - b.version);
}

/** Column and value of each condition that is set. */
function conditions(filter: ClaimFilter & ActFilter) {
  const { id, report, category, side, scope, status, kind } = filter;
  const all = { id, report, category, victims_side: side, scope, status, kind };
  return Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
}

function currentClaims(db: Db) {
  return db
    .selectFrom("claims")
    .innerJoin("reports", (join) =>
      join.onRef("reports.id", "=", "claims.report").onRef("reports.version", "=", "claims.version"),
    )
    .select(COLUMNS.claims.map((column) => `claims.${column}` as const))
    .where(IS_CURRENT);
}

async function claims(db: Db, filter: ClaimFilter): Promise<Claim[]> {
  let query = currentClaims(db);
  for (const [column, value] of conditions(filter))
    query = query.where(sql.ref(`claims.${column}`), "=", value);
  return (await query.execute()).sort(bySeat).map(claimOf);
}

export async function claimsIn(db: Db, reports: readonly string[]): Promise<Claim[]> {
  const rows = await rowsAmong(db, "claims", reports, (some) =>
    currentClaims(db).where("claims.report", "in", some),
  );
  return rows.sort(bySeat).map(claimOf);
}

async function backgroundClaims(db: Db, first: string, last: string): Promise<Claim[]> {
  const rows = await currentClaims(db)
    .where("claims.scope", "=", "background")
    // "2021" and "2021-04" sort before any of their days
    .where("claims.as_of", ">=", first.slice(0, 4))
    .where("claims.as_of", "<=", `${last}\uffff`)
    .execute();
  return rows.sort(bySeat).map(claimOf);
}

function currentActs(db: Db) {
  return db
    .selectFrom("acts")
    .innerJoin("reports", (join) =>
      join.onRef("reports.id", "=", "acts.report").onRef("reports.version", "=", "acts.version"),
    )
    .select(COLUMNS.acts.map((column) => `acts.${column}` as const))
    .where(IS_CURRENT);
}

async function actsIn(db: Db, reports: readonly string[]): Promise<Act[]> {
  const rows = await rowsAmong(db, "acts", reports, (some) =>
    currentActs(db).where("acts.report", "in", some),
  );
  return rows.sort(bySeat).map(actOf);
}

async function acts(db: Db, filter: ActFilter): Promise<Act[]> {
  let query = currentActs(db);
  for (const [column, value] of conditions(filter))
    query = query.where(sql.ref(`acts.${column}`), "=", value);
  return (await query.execute()).sort(bySeat).map(actOf);
}

interface Seated {
  readonly report: string;
  readonly version: number;
  readonly seq: number;
}

function bySeat(a: Seated, b: Seated): number {
  return compare(a.report, b.report) || a.version - b.version || a.seq - b.seq;
}

async function reading(db: Db, id: string, version: number): Promise<Reading> {
  const rows = await readingRows(db, [id]);
  const own = <T extends Seated>(all: readonly T[]): T[] => all.filter((row) => row.version === version);
  return {
    claims: own(rows.claims).map(claimOf),
    acts: own(rows.acts).map(actOf),
    messages: own(rows.messages).map(messageOf),
  };
}

/** All that was read in all versions of these reports, at most as many as a lot has. */
async function readingRows(db: Db, reports: readonly string[]): Promise<ReadingRows> {
  const [claims, acts, messages] = [
    await db.selectFrom("claims").select(COLUMNS.claims).where("report", "in", reports).execute(),
    await db.selectFrom("acts").select(COLUMNS.acts).where("report", "in", reports).execute(),
    await db.selectFrom("messages").select(COLUMNS.messages).where("report", "in", reports).execute(),
  ];
  return { claims: claims.sort(bySeat), acts: acts.sort(bySeat), messages: messages.sort(bySeat) };
}

async function audit(db: Db, ids: readonly string[]): Promise<AuditedVersion[]> {
  const reports = await db.selectFrom("reports").select(COLUMNS.reports).where("id", "in", ids).execute();
  const { claims, acts, messages } = await readingRows(db, ids);
  const captures = await db
    .selectFrom("captures")
    .select(COLUMNS.captures)
    .where("report", "in", ids)
    .execute();
  const captureOf = ({ id, version }: ReportRow) => {
    const row = captures.find((each) => each.report === id && each.version === version);
    return row === undefined ? null : { seal: seal(row), sha256: row.sha256 };
  };
  const of = <T extends Seated>(all: readonly T[], { id, version }: ReportRow) =>
    all.filter((row) => row.report === id && row.version === version);
  return reports
    .sort((a, b) => compare(a.id, b.id) || a.version - b.version)
    .map((row) => ({
      ...keptReportOf(row),
      sketch: headOf(row).sketch,
      topics: seal(row.topics),
      capture: captureOf(row),
      claims: of(claims, row).map(auditedQuote),
      acts: of(acts, row).map(auditedQuote),
      messages: of(messages, row).map((each) => ({
        seq: each.seq,
        seal: seal(each),
        id: null,
        evidence: null,
      })),
    }));
}

function auditedQuote(row: ClaimRow | ActRow): AuditedRow {
  const { seq, id, quote, start, end, in_title } = row;
  return { seq, seal: seal(row), id, evidence: { quote, start, end, inTitle: in_title === 1 } };
}

async function claimsById(db: Db, id: string): Promise<Kept<Claim>[]> {
  const rows = await db.selectFrom("claims").select(COLUMNS.claims).where("id", "=", id).execute();
  return rows
    .sort((a, b) => b.version - a.version || bySeat(a, b))
    .map((row) => ({ value: claimOf(row), version: row.version, seq: row.seq }));
}

async function originals(db: Db, among?: readonly string[]): Promise<string[]> {
  const query = db.selectFrom("originals").select("sha256");
  const rows = among === undefined ? await query.execute() : [];
  for (const some of lots(among ?? []))
    for (const row of await query.where("sha256", "in", some).execute()) rows.push(row);
  return rows.map(({ sha256 }) => sha256).sort();
}

async function logEnd(db: Db): Promise<number> {
  const row = await db
    .selectFrom("log")
    .select((each) => each.fn.max("seq").as("seq"))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}

async function logLines(db: Db, after: number, limit: number): Promise<LogLine[]> {
  const rows = await db
    .selectFrom("log")
    .select(COLUMNS.log)
    .where("seq", ">", after)
    .orderBy("seq")
    .limit(limit)
    .execute();
  return rows.map(logLineOf);
}

async function orphans(db: Db): Promise<Orphan[]> {
  const found: Orphan[] = [];
  for (const table of ["claims", "acts", "messages"] as const) {
    const id = table === "messages" ? sql<null>`null` : sql<string>`kept.id`;
    const { rows } = await sql<Omit<Orphan, "table">>`
      select ${id} as id, kept.report, kept.version, kept.seq from ${sql.table(table)} as kept
      left join reports on reports.id = kept.report and reports.version = kept.version
      where reports.id is null`.execute(db);
    for (const row of rows.sort(bySeat)) found.push({ table, ...row });
  }
  return found;
}
