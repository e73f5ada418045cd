import { TollbookError } from "../../domain/error.js";
import type { AuditedVersion, Store, StoreView, VersionHead } from "../../store/index.js";
import type { Problem, Verification, VerifyOptions } from "../book.js";
import { checkShelf } from "../shelf/check.js";
import { checkAccounts } from "./accounts.js";
import { walkChain } from "./chain.js";
import { type CustodyCheck, checkCustody } from "./custody.js";
import { checkDecisions } from "./decisions.js";
import { keyOf, type LogRecord, startRecord } from "./record.js";
import { checkStamps } from "./stamps.js";
import { checkVersion } from "./version.js";

const LINES_AT_ONCE = 500;
const REPORTS_AT_ONCE = 100;

/** What is being looked at: the view, and what was found so far. */
interface Inspection {
  readonly view: StoreView;
  readonly record: LogRecord;
  readonly problems: Problem[];
  readonly checked: { lines: number; reports: number; claims: number; acts: number; bytes: number };
  readonly custody: CustodyCheck;
}

interface WhatToVerify extends VerifyOptions {
  /** Left out of a bundle: accounts stay with their book. */
  readonly accounts?: boolean;
}

/**
 * Checks everything a book says of itself, at one moment of it: the file, the log's chain, every report's hash,
 * every row against its seal in the log, every quote against its report. Names each thing that does not hold,
 * and goes on past what cannot be read.
 */
export async function verify(store: Store, options: WhatToVerify = {}): Promise<Verification> {
  const problems = await checkFile(store);
  return store.view((view) => verifyView(view, options, problems));
}

/** The same of what one view sees, added to the problems of the file. */
export async function verifyView(
  view: StoreView,
  { reread = false, accounts = true }: WhatToVerify = {},
  problems: Problem[] = [],
): Promise<Verification> {
  const checked = { lines: 0, reports: 0, claims: 0, acts: 0, bytes: 0, remade: 0, otherwise: 0 };
  const custody: CustodyCheck = { view, reread, known: new Map(), counts: checked };
  const inspection: Inspection = { view, record: startRecord(), problems, checked, custody };
  const head = await checkLog(inspection);
  const found = await checkReports(inspection);
  checkAbsent(inspection, found);
  const decided = await attempt(inspection, "decisions", () => view.decisions(0));
  if (decided !== null) problems.push(...checkDecisions(inspection.record.decisions, decided));
  const seals = accounts ? await attempt(inspection, "accounts", () => view.accountSeals()) : null;
  if (seals !== null) problems.push(...checkAccounts(inspection.record.accounts, seals));
  await attempt(inspection, "claims", async () => checkOrphans(inspection));
  await attempt(inspection, "bytes", async () => checkStrayBytes(inspection));
  for (const problem of (await attempt(inspection, "lists of episodes", () => checkShelf(view))) ?? [])
    problems.push(problem);
  problems.push(...((await attempt(inspection, "time stamps", () => checkStamps(view))) ?? []));
  return { holds: problems.length === 0, problems, checked, head };
}

async function checkFile(store: Store): Promise<Problem[]> {
  const say = (what: string): Problem => ({
    rule: "book/file",
    subject: "book",
    message: `The database finds its file damaged: ${what.replace(/\s+/gu, " ").trim()}.`,
  });
  try {
    return (await store.integrity()).map(say);
  } catch (error) {
    if (!(error instanceof TollbookError)) throw error;
    return [say(whatOf(error))];
  }
}

/** Does the work; where the file fails it, that is one more problem, and null. */
async function attempt<T>(
  { problems }: Inspection,
  subject: string,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const message = `The ${subject} cannot be read from the file: ${whatOf(error)}.`;
    problems.push({ rule: "book/unreadable", subject, message });
    return null;
  }
}

function whatOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

async function checkLog(inspection: Inspection): Promise<string | null> {
  const { view, record, problems, checked } = inspection;
  const chain = walkChain();
  for (let after = 0; ; ) {
    const subject = after === 0 ? "log" : `log after line ${after}`;
    const lines = await attempt(inspection, subject, () => view.logLines(after, LINES_AT_ONCE));
    for (const line of lines ?? []) problems.push(...chain.step(line), ...record.add(line));
    checked.lines += lines?.length ?? 0;
    after = lines?.at(-1)?.seq ?? after;
    if ((lines?.length ?? 0) < LINES_AT_ONCE) break;
  }
  if (checked.lines === 0 && problems.length === 0)
    problems.push({
      rule: "log/gap",
      subject: "log 1",
      message: "The log is empty; its first line says that the book was made.",
    });
  return chain.head();
}

/** Checks every version there is; returns what was found, by key. */
async function checkReports(inspection: Inspection): Promise<ReadonlySet<string>> {
  const { view, record, problems } = inspection;
  const heads = await attempt(inspection, "list of reports", () => view.versions());
  for (const problem of checkCurrent(heads ?? [])) problems.push(problem);
  const listed = heads ?? [...record.logged.values()];
  const ids = [...new Set(listed.map(({ id }) => id))];
  for (let from = 0; from < ids.length; from += REPORTS_AT_ONCE)
    await checkSome(inspection, ids.slice(from, from + REPORTS_AT_ONCE));
  return new Set(listed.map(({ id, version }) => keyOf(id, version)));
}

/** All together, or, where that cannot be read, one by one, so that it is known which. */
async function checkSome(inspection: Inspection, ids: readonly string[]): Promise<void> {
  const { view } = inspection;
  try {
    await checkVersions(inspection, await view.audit(ids));
  } catch {
    for (const id of ids) {
      const versions = await attempt(inspection, `report ${id}`, () => view.audit([id]));
      await checkVersions(inspection, versions ?? []);
    }
  }
}

async function checkVersions(inspection: Inspection, versions: readonly AuditedVersion[]): Promise<void> {
  const { record, problems, checked, custody } = inspection;
  for (const version of versions) {
    const logged = record.logged.get(keyOf(version.report.id, version.version)) ?? null;
    problems.push(...checkVersion(version, logged));
    const subject = `bytes of report ${version.report.id}`;
    const found = await attempt(inspection, subject, () => checkCustody(custody, version, logged));
    problems.push(...(found ?? []));
    if (version.capture !== null) checked.bytes += 1;
    checked.reports += 1;
    checked.claims += version.claims.length;
    checked.acts += version.acts.length;
  }
}

function checkCurrent(heads: readonly VersionHead[]): Problem[] {
  const newest = new Map(heads.map(({ id, version }) => [id, version])); // they come by version
  return heads
    .filter(({ id, version, current }) => current !== (newest.get(id) === version))
    .map(({ id, version, current }) => ({
      rule: "report/current",
      subject: id,
      message: `Version ${version} of report ${id} is ${current ? "marked as the newest and is not" : "the newest and not marked so"}.`,
    }));
}

function checkAbsent({ record, problems }: Inspection, found: ReadonlySet<string>): void {
  for (const [key, { id, version, line }] of record.logged) {
    if (found.has(key)) continue;
    const message = `Version ${version} of report ${id}, added in line ${line} of the log, is gone.`;
    problems.push({ rule: "report/missing", subject: id, message });
  }
}

/** Bytes that no report was made from. */
async function checkStrayBytes({ view, custody, problems }: Inspection): Promise<void> {
  for (const sha256 of await view.originals())
    if (!custody.known.has(sha256)) {
      const message = `The bytes ${sha256.slice(0, 12)}… belong to no report of the book.`;
      problems.push({ rule: "bytes/no-report", subject: sha256, message });
    }
}

async function checkOrphans({ view, problems }: Inspection): Promise<void> {
  for (const { table, id, report, version, seq } of await view.orphans()) {
    const what = table.slice(0, -1);
    const subject = id ?? `${report} ${what} ${seq + 1}`;
    const message = `The ${what} ${subject} belongs to version ${version} of report ${report}, which is not in the book.`;
    problems.push({ rule: `${what}/no-report`, subject, message });
  }
}
