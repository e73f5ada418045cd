import type { Transaction } from "kysely";
import type { Claim } from "../domain/claim.js";
import type { Report } from "../domain/report.js";
import { bytesHash, captureRow, originalRow, saveOriginals } from "./custody.js";
import { contentHash } from "./digest.js";
import type { IndexedReport } from "./indexed.js";
import { knownGiven, knownVersion, sameClaims } from "./known-version.js";
import { type Event, reportBody } from "./log.js";
import { claimsIn, type VersionIndex, versionsOf } from "./queries.js";
import { actRow, claimRow, messageRow, reportRow } from "./rows.js";
import { IS_CURRENT } from "./speech.js";
import type { Deposit, Occasion, Saved } from "./store.js";
import type { ActRow, CaptureRow, ClaimRow, MessageRow, OriginalRow, ReportRow, Tables } from "./tables.js";
import { insertLots, type Turns } from "./turns.js";
import { indexWords } from "./word-index.js";

interface Batch {
  readonly saved: Saved[];
  readonly reports: ReportRow[];
  readonly claims: ClaimRow[];
  readonly acts: ActRow[];
  readonly messages: MessageRow[];
  readonly events: Event[];
  readonly originals: OriginalRow[];
  readonly captures: CaptureRow[];
}

/**
 * Puts the deposits and their log lines into the tables, within the caller's transaction, in which nothing has been
 * read yet: what is known of these reports is looked up once it is our turn to write them.
 */
export async function save(
  trx: Transaction<Tables>,
  turns: Turns,
  deposits: readonly Deposit[],
  occasion: Occasion,
): Promise<Saved[]> {
  const ids = [...new Set(deposits.map(({ report }) => report.id))];
  await turns.reports(trx, ids);
  const versions = await versionsOf(trx, ids);
  const given = deposits.flatMap(({ isGiven, report }) => (isGiven === true ? [report.id] : []));
  const before: Before = {
    versions,
    contents: await contentsOf(trx, [...versions.keys()]),
    claims: byReport(await claimsIn(trx, [...new Set(given)])),
  };
  const batch = batchOf(deposits, before, occasion.at);
  if (batch.events.length === 0) return batch.saved;

  const renewed = batch.reports.filter(({ version }) => version > 1).map(({ id }) => id);
  for (const id of new Set(renewed))
    await trx.updateTable("reports").set({ current: 0 }).where("id", "=", id).execute();
  await saveOriginals(trx, batch.originals);
  await insertLots(trx, "reports", batch.reports);
  await insertLots(trx, "captures", batch.captures);
  await insertLots(trx, "claims", batch.claims);
  await insertLots(trx, "acts", batch.acts);
  await insertLots(trx, "messages", batch.messages);
  const { opening } = occasion;
  await turns.append(trx, opening === undefined ? batch.events : [opening, ...batch.events], occasion);
  await indexWords(trx, indexedOf(batch));
  return batch.saved;
}

function indexedOf({ reports, claims }: Batch): readonly IndexedReport[] {
  const told = new Map<string, string[]>();
  for (const { report, version, quote, source, place, victims_who } of claims) {
    const key = `${version} ${report}`;
    const own = told.get(key) ?? [];
    told.set(key, own);
    own.push(quote, source ?? "", place ?? "", victims_who ?? "");
  }
  return reports
    .filter(({ current }) => current === 1)
    .map(({ id, version, title, text, publisher }) => ({
      id,
      words: [title, text, publisher ?? "", id].join(" "),
      claims: (told.get(`${version} ${id}`) ?? []).join(" "),
    }));
}

/** What the book has of the reports that come, by their ids. */
interface Before {
  readonly versions: VersionIndex;
  readonly contents: Contents;
  /** Of the newest versions of reports that come with claims given. */
  readonly claims: Map<string, readonly Claim[]>;
}

function byReport(claims: readonly Claim[]): Map<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = found.get(claim.report);
    if (own === undefined) found.set(claim.report, [claim]);
    else own.push(claim);
  }
  return found;
}

/** What the newest version of each report says, by its id. */
type Contents = Map<string, Report>;

async function contentsOf(trx: Transaction<Tables>, ids: readonly string[]): Promise<Contents> {
  const contents: Contents = new Map();
  for (let from = 0; from < ids.length; from += 500) {
    const rows = await trx
      .selectFrom("reports")
      .select(["id", ...CONTENT])
      .where(IS_CURRENT)
      .where("id", "in", ids.slice(from, from + 500))
      .execute();
    for (const row of rows) contents.set(row.id, row);
  }
  return contents;
}

const CONTENT = ["title", "text", "published", "publisher", "url", "language"] as const;

function batchOf(deposits: readonly Deposit[], { versions, contents, claims }: Before, at: string): Batch {
  const batch: Batch = {
    ...{ saved: [], reports: [], claims: [], acts: [], messages: [], events: [] },
    ...{ originals: [], captures: [] },
  };
  const placed = new Map<string, number>();
  for (const deposit of deposits) {
    const { id } = deposit.report;
    const held = versions.get(id) ?? [];
    const sha256 = contentHash(deposit.report);
    const told = claims.get(id) ?? [];
    const capturedAt = deposit.capturedAt ?? null;
    const known =
      deposit.isGiven === true
        ? knownGiven(held, sha256, told, deposit.claims)
        : knownVersion(held, sha256, capturedAt);
    if (known !== null) {
      batch.saved.push({ status: "known", version: known.version });
      continue;
    }
    const version = Math.max(0, ...held.map((other) => other.version)) + 1;
    const retired = held.map((other) => ({ ...other, current: false }));
    versions.set(id, [...retired, { id, version, current: true, sha256, addedAt: at, capturedAt }]);
    retire(batch.reports, placed, id);
    const before = contents.get(id);
    const changed: string[] =
      before === undefined ? [] : CONTENT.filter((name) => before[name] !== deposit.report[name]);
    if (deposit.isGiven === true && !sameClaims(told, deposit.claims)) changed.push("claims");
    contents.set(id, deposit.report);
    claims.set(id, deposit.claims);
    place(batch, deposit, { version, changed }, sha256, at);
  }
  return batch;
}

/** Two versions of one report may come in one batch: the earlier is not current. */
function retire(reports: ReportRow[], placed: Map<string, number>, id: string): void {
  const at = placed.get(id);
  const row = at === undefined ? undefined : reports[at];
  if (at !== undefined && row !== undefined) reports[at] = { ...row, current: 0 };
  placed.set(id, reports.length); // where the row that comes now will stand
}

interface Place {
  readonly version: number;
  /** What differs from the version before. */
  readonly changed: readonly string[];
}

function place(
  batch: Batch,
  deposit: Deposit,
  { version, changed }: Place,
  sha256: string,
  at: string,
): void {
  const { claims, acts, messages } = deposit;
  const seat = (seq: number) => ({ report: deposit.report.id, version, seq });
  const { custody } = deposit;
  const received = custody === undefined ? null : bytesHash(custody.bytes);
  const report = reportRow(deposit, version, { sha256, received, at });
  const rows = {
    ...(custody === undefined || received === null
      ? {}
      : { capture: captureRow(custody, received, report.id, version) }),
    claims: claims.map((claim, seq) => claimRow(claim, seat(seq))),
    acts: acts.map((act, seq) => actRow(act, seat(seq))),
    messages: messages.map((message, seq) => messageRow(message, seat(seq))),
  };
  batch.saved.push({ status: version === 1 ? "new" : "version", version });
  batch.reports.push(report);
  if (rows.capture !== undefined && custody !== undefined) {
    batch.captures.push(rows.capture);
    batch.originals.push(originalRow(custody.bytes, rows.capture.sha256));
  }
  // one by one: a report's rows may be more than a call takes arguments
  for (const row of rows.claims) batch.claims.push(row);
  for (const row of rows.acts) batch.acts.push(row);
  for (const row of rows.messages) batch.messages.push(row);
  batch.events.push({
    kind: version === 1 ? "report/added" : "report/version",
    subject: report.id,
    body: version === 1 ? reportBody(report, rows) : { ...reportBody(report, rows), changed },
  });
}
