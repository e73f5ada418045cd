import type { Kysely, Transaction } from "kysely";
import { TollbookError } from "../domain/error.js";
import { contentId } from "../domain/id.js";
import { canonicalJson, seal } from "./digest.js";
import { chain, chainEnd } from "./log.js";
import type { BodyOf, KeptDecision, Occasion, Verdict } from "./store.js";
import { COLUMNS, type DecisionRow, type Tables } from "./tables.js";
import type { Turns } from "./turns.js";

/**
 * Puts verdicts and their log lines into the tables, within the caller's transaction, in which nothing has been read
 * yet.
 *
 * @throws {TollbookError} `decision/stale` where somebody else has decided about a subject since the revision named.
 */
export async function decide(
  trx: Transaction<Tables>,
  turns: Turns,
  verdicts: readonly Verdict[],
  occasion: Occasion,
): Promise<KeptDecision[]> {
  await turns.log(trx);
  const kept: KeptDecision[] = [];
  for (const verdict of verdicts) {
    for (const { id, revision } of verdict.subjects)
      if (revision !== null) await refuseStale(trx, id, revision);
    const { body } = verdict;
    const said = typeof body === "function" ? { ...verdict, body: (body as BodyOf)([...kept]) } : verdict;
    kept.push(await put(trx, said, occasion));
  }
  return kept;
}

/** A signature says what a ledger was; it changes nothing that a later decision would have to have seen. */
const CHANGES_NOTHING = ["sign"];

async function refuseStale(trx: Transaction<Tables>, subject: string, revision: number): Promise<void> {
  const last = await trx
    .selectFrom("decision_subjects")
    .innerJoin("decisions", "decisions.seq", "decision_subjects.seq")
    .select(["decision_subjects.seq", "decisions.actor", "decisions.at"])
    .where("decision_subjects.subject", "=", subject)
    .where("decisions.kind", "not in", CHANGES_NOTHING)
    .orderBy("decision_subjects.seq", "desc")
    .limit(1)
    .executeTakeFirst();
  const { seq = 0, actor = null, at = "" } = last ?? {};
  if (seq !== revision)
    throw new TollbookError("decision/stale", { subject, revision: seq, named: revision, actor, at });
}

async function put(
  trx: Transaction<Tables>,
  { kind, subjects, body, blind = false }: Verdict,
  occasion: Occasion,
): Promise<KeptDecision> {
  const end = await chainEnd(trx);
  const seq = end.seq + 1;
  const { at, actor } = occasion;
  const ids = [...new Set(subjects.map(({ id }) => id))];
  const bodyText = canonicalJson(body);
  const id = contentId("d", seq, at, actor, kind, ids, bodyText);
  const row: DecisionRow = { seq, id, kind, at, actor, body: bodyText };
  const line = { id, seal: sealOf(row, ids), ...(blind ? {} : { subjects: ids, body }) };
  const event = { kind: `decision/${kind}` as const, subject: ids[0] ?? "book", body: line };
  await trx
    .insertInto("log")
    .values(chain([event], occasion, end))
    .execute();
  await trx.insertInto("decisions").values(row).execute();
  for (const subject of ids) await trx.insertInto("decision_subjects").values({ subject, seq }).execute();
  return { seq, id, kind, at, actor, body, subjects: ids, seal: line.seal };
}

/** Seal of a decision's row and of what it is about. */
function sealOf(row: DecisionRow, subjects: readonly string[]): string {
  return seal({ ...row, subjects: [...subjects].sort() });
}

/** Decisions after a line of the log, in order; all kinds, or some. */
export async function decisionsAfter(
  db: Kysely<Tables>,
  after: number,
  kinds?: readonly string[],
): Promise<KeptDecision[]> {
  let query = db.selectFrom("decisions").select(COLUMNS.decisions).where("seq", ">", after);
  if (kinds !== undefined) query = query.where("kind", "in", kinds);
  const rows = await query.orderBy("seq").execute();
  const about = await db
    .selectFrom("decision_subjects")
    .select(COLUMNS.decision_subjects)
    .where("seq", ">", after)
    .execute();
  const subjects = new Map<number, string[]>();
  for (const { subject, seq } of about) subjects.set(seq, [...(subjects.get(seq) ?? []), subject]);
  return rows.map((row) => {
    const own = (subjects.get(row.seq) ?? []).sort();
    return { ...row, body: readBody(row.body), subjects: own, seal: sealOf(row, own) };
  });
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
