import type { Claim } from "../domain/claim.js";
import { claimFields } from "../domain/claim-fields.js";
import type { ClaimFields, Decision } from "../domain/decision.js";
import { TollbookError } from "../domain/error.js";
import { contentId } from "../domain/id.js";
import type { BodyOf, KeptDecision, Occasion, Store, StoreView, Verdict } from "../store/index.js";
import { type Agreement, agreementOf, answersDiffer } from "./agreement.js";
import { type DecisionDraft, decide } from "./decisions/index.js";
import type { Seeing } from "./seeing.js";

/** Reports given to two people, who do not see each other's answers. */
export interface Assignment {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly reports: readonly string[];
  readonly readers: readonly [string, string];
  /** By reader: how many of the claims are answered, and whether the reader has finished. */
  readonly progress: Readonly<Record<string, { readonly answered: number; readonly finished: boolean }>>;
  /** All claims the two have to answer. */
  readonly claims: number;
}

/** What one reader says of one claim. */
export interface Answer {
  readonly claim: string;
  readonly verdict: "accept" | "correct" | "reject";
  /** Of a correction. */
  readonly fields: Partial<ClaimFields>;
}

/** A claim that the two answered. */
export interface Answered {
  readonly claim: Claim;
  readonly answers: readonly [Answer, Answer];
  readonly differ: boolean;
  /** Id of the decision that settled it; null while none has. */
  readonly settled: string | null;
}

export interface TwoReadings {
  readonly assignment: Assignment;
  readonly agreement: Agreement;
  readonly items: readonly Answered[];
}

interface GivenBody {
  readonly name: string;
  readonly reports: readonly string[];
  readonly readers: readonly [string, string];
  readonly claims: readonly string[];
}

interface AnswerBody {
  readonly assignment: string;
  readonly reader: string;
  readonly answers: readonly Answer[];
  readonly finished: boolean;
}

const impossible = (why: string) => new TollbookError("decision/impossible", { why });

/** Two blind readings of a set of reports, and what they come to. */
export interface TwoReaders {
  /** @throws {TollbookError} `id/unknown`, `decision/impossible`. */
  give(name: string, reports: readonly string[], readers: readonly [string, string]): Promise<Assignment>;
  list(): Promise<readonly Assignment[]>;
  /** What a reader has to look at, as it was read and without any decision, and their own answers. */
  work(
    id: string,
    reader: string,
  ): Promise<{ assignment: Assignment; claims: readonly Claim[]; answers: readonly Answer[] }>;
  /** The last answer about a claim counts. @throws {TollbookError} `decision/impossible`, `decision/bad-field`. */
  answer(id: string, reader: string, answers: readonly Answer[], finished: boolean): Promise<Assignment>;
  /** @throws {TollbookError} `decision/impossible` while one of the two has not finished. */
  compare(id: string): Promise<TwoReadings>;
  /** Makes one of the two answers, or a third, a decision. @throws {TollbookError} `decision/impossible`, `decision/stale`. */
  settle(id: string, claim: string, choice: "first" | "second" | Answer): Promise<Decision | null>;
}

export function twoReaders(store: Store, seen: Seeing, occasion: () => Occasion): TwoReaders {
  const look = <T>(use: (view: StoreView) => Promise<T>) => store.view(use);
  const find = async (view: StoreView, id: string) => {
    const all = await view.decisions(0, ["give", "answer", "settle"]);
    const given = all.find((each) => each.kind === "give" && each.subjects.includes(id));
    if (given === undefined) throw new TollbookError("id/unknown", { id });
    return { given, answers: answersIn(all, id), settled: settledIn(all, id) };
  };
  return {
    async give(name, reports, readers) {
      const own = [...new Set(reports)];
      if (own.length === 0 || readers[0] === readers[1] || readers.some((reader) => reader.trim() === ""))
        throw impossible("it takes a report or more and two different readers");
      if (own.length > 500) throw impossible("500 reports at most are given at once");
      const claims = await look(async (view) => {
        for (const id of own)
          if ((await view.report(id)) === null) throw new TollbookError("id/unknown", { id });
        return (await view.claimsIn(own)).map(({ id }) => id);
      });
      const when = occasion();
      const id = contentId("s", when.at, name, own, readers);
      const body = { name: name.trim() || "Two readers", reports: own, readers, claims };
      const [given] = await store.decide([{ kind: "give", subjects: [{ id, revision: 0 }], body }], when);
      return assignmentOf(given as KeptDecision, new Map());
    },
    list: () =>
      look(async (view) => {
        const all = await view.decisions(0, ["give", "answer"]);
        return all
          .filter(({ kind, body }) => kind === "give" && body !== null)
          .map((given) => assignmentOf(given, answersIn(all, given.subjects[0] ?? "")))
          .reverse();
      }),
    work: (id, reader) =>
      look(async (view) => {
        const { given, answers } = await find(view, id);
        refuseOthers(given, reader);
        const { claims } = given.body as GivenBody;
        const own = [...(answers.get(reader)?.answers.values() ?? [])];
        return {
          assignment: assignmentOf(given, answers),
          claims: await claimsOf(view, claims),
          answers: own,
        };
      }),
    async answer(id, reader, answers, finished) {
      await look(async (view) => {
        const { given, answers: before } = await find(view, id);
        refuseOthers(given, reader);
        const { claims } = given.body as GivenBody;
        if (before.get(reader)?.finished === true) throw impossible("you have finished this reading");
        for (const { claim, verdict, fields } of answers) {
          if (!claims.includes(claim)) throw impossible(`claim ${claim} is not one of those given`);
          claimFields(fields as Readonly<Record<string, unknown>>);
          if ((verdict === "correct") !== Object.keys(fields).length > 0)
            throw impossible("a correction, and only a correction, has fields");
        }
        const all = new Set([
          ...(before.get(reader)?.answers.keys() ?? []),
          ...answers.map(({ claim }) => claim),
        ]);
        if (finished && all.size < claims.length)
          throw impossible(`${claims.length - all.size} claims are not answered yet`);
      });
      const body: AnswerBody = { assignment: id, reader, answers, finished };
      // the other reader may read the log, and must not learn from it
      await store.decide(
        [{ kind: "answer", subjects: [{ id, revision: null }], body, blind: true }],
        occasion(),
      );
      return look(async (view) => {
        const { given, answers: now } = await find(view, id);
        return assignmentOf(given, now);
      });
    },
    compare: (id) => look(async (view) => compared(view, await find(view, id))),
    async settle(id, claim, choice) {
      const { items, assignment } = await look(async (view) => compared(view, await find(view, id)));
      const item = items.find((each) => each.claim.id === claim);
      if (item === undefined) throw impossible(`claim ${claim} is not one of those given`);
      if (item.settled !== null) throw impossible(`claim ${claim} is settled already, by ${item.settled}`);
      const [first, second] = item.answers;
      const answer = choice === "first" ? first : choice === "second" ? second : choice;
      const who =
        choice === "first" || choice === "second" ? `as ${readerOf(assignment, choice)} says` : "anew";
      const reason = `settled between ${assignment.readers.join(" and ")} (${assignment.name}), ${who}`;
      const body: BodyOf = (before) => ({
        assignment: id,
        claim,
        decision: before[0]?.id ?? null,
      });
      const note: Verdict = { kind: "settle", subjects: [{ id, revision: null }], body };
      const [made] = await decide(store, seen, [draftOf(claim, answer, reason)], occasion(), [note]);
      return made ?? null;
    },
  };
}

const readerOf = ({ readers }: Assignment, choice: "first" | "second"): string =>
  choice === "first" ? readers[0] : readers[1];

function draftOf(claim: string, { verdict, fields }: Answer, reason: string): DecisionDraft {
  if (verdict === "correct") return { ruling: { kind: "correct", claim, fields }, reason };
  return { ruling: { kind: verdict, claim }, reason };
}

function refuseOthers({ body }: KeptDecision, reader: string): void {
  if (!(body as GivenBody).readers.includes(reader)) throw impossible(`it was not given to ${reader}`);
}

/** The claims as they were read when they were given: decisions, and newer versions, are not looked at. */
async function claimsOf(view: StoreView, ids: readonly string[]): Promise<readonly Claim[]> {
  const found: Claim[] = [];
  for (const id of ids) {
    const [kept] = await view.claimsById(id);
    if (kept !== undefined) found.push(kept.value);
  }
  return found;
}

interface OneReading {
  readonly answers: Map<string, Answer>;
  finished: boolean;
}

function answersIn(all: readonly KeptDecision[], id: string): ReadonlyMap<string, OneReading> {
  const readings = new Map<string, OneReading>();
  for (const { kind, body } of all) {
    if (kind !== "answer" || body === null) continue;
    const { assignment, reader, answers, finished } = body as AnswerBody;
    if (assignment !== id) continue;
    const own = readings.get(reader) ?? { answers: new Map(), finished: false };
    if (own.finished) continue; // it came in at the same moment as the end, which stands
    for (const answer of answers) own.answers.set(answer.claim, answer);
    own.finished ||= finished;
    readings.set(reader, own);
  }
  return readings;
}

function settledIn(all: readonly KeptDecision[], id: string): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  for (const { kind, body } of all) {
    if (kind !== "settle" || body === null) continue;
    const { assignment, claim, decision } = body as { assignment: string; claim: string; decision: string };
    if (assignment === id) settled.set(claim, decision);
  }
  return settled;
}

function assignmentOf(
  { subjects, at, body }: KeptDecision,
  readings: ReadonlyMap<string, OneReading>,
): Assignment {
  const { name, reports, readers, claims } = body as GivenBody;
  const progress = Object.fromEntries(
    readers.map((reader) => {
      const own = readings.get(reader);
      return [reader, { answered: own?.answers.size ?? 0, finished: own?.finished ?? false }];
    }),
  );
  return { id: subjects[0] ?? "", at, name, reports, readers, progress, claims: claims.length };
}

async function compared(
  view: StoreView,
  {
    given,
    answers,
    settled,
  }: {
    readonly given: KeptDecision;
    readonly answers: ReadonlyMap<string, OneReading>;
    readonly settled: ReadonlyMap<string, string>;
  },
): Promise<TwoReadings> {
  const assignment = assignmentOf(given, answers);
  const waiting = assignment.readers.find((reader) => answers.get(reader)?.finished !== true);
  if (waiting !== undefined) throw impossible(`${waiting} has not finished: nobody sees the answers before`);
  const [one, two] = assignment.readers.map((reader) => answers.get(reader)?.answers);
  const claims = await claimsOf(view, (given.body as GivenBody).claims);
  const items = claims.flatMap((claim): Answered[] => {
    const [a, b] = [one?.get(claim.id), two?.get(claim.id)];
    if (a === undefined || b === undefined) return [];
    const differ = answersDiffer(claim, a, b);
    return [{ claim, answers: [a, b], differ, settled: settled.get(claim.id) ?? null }];
  });
  return { assignment, agreement: agreementOf(items), items };
}
