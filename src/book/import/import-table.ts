import type { Claim } from "../../domain/claim.js";
import { TollbookError } from "../../domain/error.js";
import type { Message } from "../../domain/message.js";
import {
  type ClaimsTable,
  READING,
  type RowProblem,
  sketchOf,
  type TableReport,
  topicsOf,
} from "../../ingest/index.js";
import { contentHash, type Deposit, knownGiven, type Occasion, type Store } from "../../store/index.js";
import { keepable } from "../keepable.js";
import { lots } from "../lots.js";
import type { Seeing } from "../seeing.js";
import { type Settling, startSettling } from "./settle.js";

/** What becomes, or would become, of one row. */
export interface ImportedRow {
  readonly row: number;
  /**
   * new: a report of its own, or a new one with others; version: a report that the book holds with other rows takes a new
   * version; known: the book has it; passed: it says nothing, or nothing that another row does not say; refused: it cannot
   * be read, and keeps the whole table out.
   */
  readonly what: "new" | "version" | "known" | "passed" | "refused";
  /** Id of the report that it is kept in; null for a row that is in none. */
  readonly report: string | null;
  readonly claims: readonly Claim[];
  /** Why it is known, passed over or refused; else null. */
  readonly why: string | null;
}

/** What an import does, or would do. */
export interface ImportOutcome {
  readonly file: { readonly path: string; readonly sha256: string; readonly size: number };
  readonly columns: ClaimsTable["columns"];
  /** By row. */
  readonly rows: readonly ImportedRow[];
  /** What cannot be imported, by row; where there is anything, nothing is. */
  readonly problems: readonly RowProblem[];
  readonly notes: readonly { readonly row: number | null; readonly message: string }[];
  readonly counts: {
    readonly rows: number;
    /** Reports that are new, that take a new version, and that the book has. */
    readonly reports: number;
    readonly versions: number;
    readonly known: number;
    /** Claims that come in. */
    readonly claims: number;
  };
}

/** What is told of something that cannot be imported: all of it, before anything is refused. */
export class ImportRefusal extends TollbookError<"import/refused"> {
  constructor(
    path: string,
    readonly problems: readonly TollbookError[],
  ) {
    super("import/refused", { path, problems: problems.length });
  }
}

/** A report of the table on its way into the book. */
interface Prepared {
  readonly made: TableReport;
  readonly deposit: Deposit;
  readonly byRow: ReadonlyMap<number, readonly Claim[]>;
}

/** The same with what the book says to it. */
interface Planned extends Prepared {
  readonly what: "new" | "version" | "known";
  readonly why: string | null;
}

interface Import {
  readonly outcome: ImportOutcome;
  readonly deposits: readonly Deposit[];
}

/** Imports a table, or only tells what that would do. @throws {TollbookError} `import/refused`, and as `Store.save`. */
export async function importTable(
  store: Store,
  seen: Seeing,
  table: ClaimsTable,
  { dry = false, occasion }: { readonly dry?: boolean; readonly occasion: Occasion },
): Promise<ImportOutcome> {
  const plan = await planImport(table, seen, occasion.actor);
  if (dry) return plan.outcome;
  const problems = plan.outcome.problems.map(({ error }) => error);
  if (problems.length > 0) throw new ImportRefusal(table.path, problems);
  await keepImport(store, plan, occasion);
  return plan.outcome;
}

/** What importing a table into a book that is yet to be made would do. */
export async function outlookOf(table: ClaimsTable, actor: string | null): Promise<ImportOutcome> {
  return (await planImport(table, null, actor)).outcome;
}

/** Works out what importing a table would do to a book; `seen` null is a book that is yet to be made. */
async function planImport(table: ClaimsTable, seen: Seeing | null, actor: string | null): Promise<Import> {
  const { settle } = startSettling();
  const ready = table.reports.map((made) => prepared(made, table, settle, actor));
  const planned = await lookedUp(table, ready, seen);
  const problems = [...table.problems, ...planned.flatMap(({ problems: own }) => own)];
  problems.sort((a, b) => a.row - b.row);
  return { outcome: outcomeOf(table, planned, problems), deposits: planned.flatMap(fresh) };
}

const fresh = ({ what, deposit }: Planned) => (what === "known" ? [] : [deposit]);

/** Keeps what is planned, all of it in one transaction with its line of the log. */
async function keepImport(store: Store, { deposits, outcome }: Import, occasion: Occasion): Promise<void> {
  if (deposits.length === 0) return;
  const { file, columns, counts } = outcome;
  const body = {
    ...{ file: file.path, sha256: file.sha256, size: file.size },
    columns: Object.fromEntries(
      columns.flatMap(({ heading, field }) => (field === null ? [] : [[heading, field]])),
    ),
    counts,
  };
  await store.save(deposits, { ...occasion, opening: { kind: "import/table", subject: file.path, body } });
}

function prepared(
  made: TableReport,
  table: ClaimsTable,
  settle: Settling["settle"],
  actor: string | null,
): Prepared {
  const report = keepable(made.report);
  const byId = new Map<string, Claim>();
  const byRow = new Map<number, Claim[]>(made.rows.map((row) => [row, []]));
  for (const { row, claim } of made.claims) {
    const settled = settle(claim, report.language);
    byId.set(settled.id, settled);
    byRow.get(row)?.push(settled);
  }
  const claims = [...byId.values()];
  const deposit: Deposit = {
    ...{ report, claims, acts: [], origin: made.origin },
    ...{ sketch: sketchOf(report.text), topics: topicsOf(report, claims) },
    custody: { bytes: made.bytes, form: "rows", capture: null, defaults: given(made), reading: READING },
    messages: [cameFrom(made, table, actor), ...made.messages],
    isGiven: true,
  };
  return { made, deposit, byRow };
}

function given({ defaults }: TableReport): TableReport["defaults"] {
  const set = Object.entries(defaults).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(set) as unknown as TableReport["defaults"];
}

function cameFrom({ rows }: TableReport, { name, sha256 }: ClaimsTable, actor: string | null): Message {
  const which = rows.length === 1 ? `row ${rows[0]}` : `rows ${rangesOf(rows)}`;
  const message = `Imported by ${actor ?? "somebody"} from ${which} of ${name} (SHA-256 ${sha256}): a person's table says so, no report was read.`;
  return { rule: "import/table", message, start: null, end: null };
}

const MAX_RANGES = 10;

/** "2 to 9, 12". */
function rangesOf(rows: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = ranges.at(-1);
    if (open !== undefined && row === open.last + 1) open.last = row;
    else ranges.push({ first: row, last: row });
  }
  const shown = ranges
    .slice(0, MAX_RANGES)
    .map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`));
  return `${shown.join(", ")}${ranges.length > MAX_RANGES ? " and more" : ""}`;
}

interface Looked extends Planned {
  readonly problems: readonly RowProblem[];
}

async function lookedUp(
  table: ClaimsTable,
  ready: readonly Prepared[],
  seen: Seeing | null,
): Promise<Looked[]> {
  const asNew = ready.map((each): Looked => ({ ...each, what: "new", why: null, problems: [] }));
  if (seen === null) return asNew;
  return seen(async (view) => {
    const held = new Map<string, Awaited<ReturnType<typeof view.versions>>>();
    for (const ids of lots(ready.map(({ deposit }) => deposit.report.id)))
      for (const head of await view.versions(ids)) held.set(head.id, [...(held.get(head.id) ?? []), head]);
    const keys = table.reports.flatMap(({ key }) => key ?? []);
    const read = new Set<string>();
    for (const ids of lots(keys)) for (const { id } of await view.versions(ids)) read.add(id);
    const own = byReport(await view.claimsIn([...read]));
    // as they were imported, whatever was decided of them since
    const kept = byReport(await view.bare.claimsIn([...held.keys()]));
    return asNew.map((plan): Looked => {
      const { made, deposit } = plan;
      const { key, claims } = made;
      if (key !== null && read.has(key)) {
        const said = new Set(own.get(key)?.map(sayingOf));
        const problems = claims.flatMap(({ row, claim }) =>
          said.has(sayingOf(claim)) ? [] : [{ row, error: notRead(table.path, row, key) }],
        );
        return { ...plan, what: "known", why: `the book has read report ${key} itself`, problems };
      }
      const versions = held.get(deposit.report.id) ?? [];
      const before = kept.get(deposit.report.id) ?? [];
      const same = knownGiven(versions, contentHash(deposit.report), before, deposit.claims);
      if (same !== null)
        return { ...plan, what: "known", why: `it is in the book as report ${deposit.report.id}` };
      return versions.length === 0 ? plan : { ...plan, what: "version" };
    });
  });
}

function byReport(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const made = new Map<string, Claim[]>();
  for (const claim of claims) {
    const others = made.get(claim.report);
    if (others === undefined) made.set(claim.report, [claim]);
    else others.push(claim);
  }
  return made;
}

/** By what a claim that the book has read is told to be the table's. */
function sayingOf({ category, min, max, quote }: Pick<Claim, "category" | "min" | "max" | "quote">): string {
  return JSON.stringify([category, min, max, quote]);
}

function notRead(path: string, row: number, report: string): TollbookError {
  const why = `the book has read report ${report} itself, and this claim is not among what it says; "tollbook review add" adds one`;
  return new TollbookError("import/row", { path, row, why });
}

function outcomeOf(
  table: ClaimsTable,
  planned: readonly Planned[],
  problems: readonly RowProblem[],
): ImportOutcome {
  const rows: ImportedRow[] = table.passed.map(({ row, why }) => ({
    ...{ row, why, what: "passed", report: null, claims: [] },
  }));
  const refused = new Map<number, string>();
  for (const { row, error } of problems)
    refused.set(row, [refused.get(row), error.message].filter(Boolean).join(" "));
  for (const [row, why] of refused) rows.push({ row, why, what: "refused", report: null, claims: [] });
  const notes: { row: number | null; message: string }[] = table.notes.map((message) => ({
    row: null,
    message,
  }));
  for (const { made, deposit, byRow, what, why } of planned) {
    for (const [row, claims] of byRow)
      if (!refused.has(row)) rows.push({ row, what, report: deposit.report.id, claims, why });
    if (what === "known") continue;
    for (const { message } of made.messages) notes.push({ row: made.rows[0] ?? null, message });
  }
  const how = (what: Planned["what"]) => planned.filter((each) => each.what === what).length;
  return {
    file: { path: table.path, sha256: table.sha256, size: table.size },
    columns: table.columns,
    rows: rows.sort((a, b) => a.row - b.row),
    problems,
    notes,
    counts: {
      rows: table.count,
      ...{ reports: how("new"), versions: how("version"), known: how("known") },
      claims: planned.flatMap(fresh).reduce((sum, { claims }) => sum + claims.length, 0),
    },
  };
}
