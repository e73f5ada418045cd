import { TollbookError } from "../domain/error.js";
import { sha256Hex } from "../domain/id.js";
import type { EpisodeLedger, Figure } from "../domain/ledger.js";
import { POLICY_NAMES, type PolicyName, type PolicyOptions } from "../reconcile/index.js";
import {
  canonicalJson,
  type KeptDecision,
  type Occasion,
  type Store,
  type StoreView,
} from "../store/index.js";
import { type Changes, changesOf } from "./changes.js";
import type { Grouping } from "./grouping.js";
import { ledger } from "./ledger.js";
import type { Seeing } from "./seeing.js";

/** What somebody puts their name to. */
export interface SignatureDraft {
  readonly episode: string;
  /** The person, as it is to stand under the ledger. */
  readonly name: string;
  readonly statement?: string | null;
  readonly asOf?: string;
  readonly policy?: PolicyName;
  readonly policyOptions?: PolicyOptions;
}

/** A figure as it was signed. */
export type SignedFigure = Omit<Figure, "ignored" | "days">;

/** A ledger as of a time, signed by a named person. */
export interface Signature {
  readonly id: string;
  /** The line of the log that tells of it. */
  readonly seq: number;
  readonly at: string;
  /** Who was at the desk. */
  readonly actor: string | null;
  readonly name: string;
  readonly statement: string | null;
  readonly episode: string;
  /** The episode's name then. */
  readonly title: string;
  /** Its reports then. */
  readonly reports: readonly string[];
  readonly asOf: string | null;
  readonly policy: PolicyName;
  readonly policyOptions: PolicyOptions;
  readonly figures: readonly SignedFigure[];
  /** SHA-256 of the whole ledger's canonical JSON: figures, series, checks and all. */
  readonly sha256: string;
}

/** What is otherwise now. */
export interface Difference {
  readonly signature: Signature;
  /** The same ledger made now, as of the same time: what was decided or read late since. */
  readonly asSigned: Changes;
  /** The ledger of today, with nothing left out. */
  readonly today: Changes;
  /** The ledger as of the same time is what was signed, to the letter. */
  readonly holds: boolean;
}

/** @throws {TollbookError} `episode/unknown`, `policy/unknown`, `input/bad-date`, `decision/impossible`, `book/read-only`. */
export async function sign(
  store: Store,
  seen: Seeing,
  { name, statement = null, episode, ...options }: SignatureDraft,
  occasion: Occasion,
): Promise<Signature> {
  const person = name.trim();
  if (person === "" || person.length > 200)
    throw new TollbookError("decision/impossible", {
      why: "a signature needs a name of 1 to 200 characters",
    });
  const told = await seen((view, grouping) => ledgerOf(view, grouping, episode, options));
  const { asOf = null, policy = POLICY_NAMES[0] as PolicyName, policyOptions = {} } = options;
  const body = {
    ...{
      name: person,
      statement: statement?.trim() || null,
      episode,
      title: told.name,
      reports: told.reports,
    },
    ...{ asOf, policy, policyOptions, figures: told.figures.map(withoutReasons), sha256: digestOf(told) },
  };
  const subjects = [{ id: episode, revision: null }];
  const [kept] = await store.decide([{ kind: "sign", subjects, body }], occasion);
  return signatureOf(kept as KeptDecision);
}

const digestOf = (told: EpisodeLedger): string => sha256Hex(canonicalJson(told));

function withoutReasons({ ignored: _, days: __, ...figure }: Figure): SignedFigure {
  return figure;
}

async function ledgerOf(
  view: StoreView,
  grouping: Grouping,
  episode: string,
  options: Pick<SignatureDraft, "asOf" | "policy" | "policyOptions">,
): Promise<EpisodeLedger> {
  const [found] = (await ledger(view, grouping, { ...options, episode })).episodes;
  if (found === undefined) throw new TollbookError("episode/unknown", { episode });
  return found;
}

function signatureOf({ id, seq, at, actor, body }: KeptDecision): Signature {
  return { id, seq, at, actor, ...(body as Omit<Signature, "id" | "seq" | "at" | "actor">) };
}

/** The newest first. */
export async function signatures(view: StoreView, episode?: string): Promise<readonly Signature[]> {
  const all = (await view.decisions(0, ["sign"])).filter(({ body }) => body !== null).map(signatureOf);
  return all.filter((each) => episode === undefined || each.episode === episode).reverse();
}

/** @throws {TollbookError} `id/unknown`. */
export async function differences(view: StoreView, grouping: Grouping, id: string): Promise<Difference> {
  const signature = (await signatures(view)).find((each) => each.id === id);
  if (signature === undefined) throw new TollbookError("id/unknown", { id });
  const { asOf, policy, policyOptions } = signature;
  const parting = await grouping.at(view);
  const first = signature.reports.find((report) => parting.episodeOf(report) !== null);
  const episode = first === undefined ? null : (parting.episodeOf(first)?.id ?? null);
  const make = async (time: string | null) => {
    if (episode === null) return null;
    const options = { policy, policyOptions, ...(time === null ? {} : { asOf: time }) };
    return (await ledger(view, grouping, { ...options, episode })).episodes[0] ?? null;
  };
  const [asSigned, today] = [await make(asOf), await make(null)];
  const before = signedLedger(signature);
  return {
    signature,
    asSigned: since(before, asSigned),
    today: since(before, today),
    holds: asSigned !== null && digestOf(asSigned) === signature.sha256,
  };
}

function since(before: EpisodeLedger, after: EpisodeLedger | null): Changes {
  const { figures } = changesOf({ episodes: [before] }, { episodes: after === null ? [] : [after] });
  return { figures, superseded: [], checks: [], settled: [] };
}

function signedLedger({ episode, title, reports, figures }: Signature): EpisodeLedger {
  return {
    ...{ id: episode, name: title, sides: [], places: [], start: null, end: null, reports },
    figures: figures.map((figure) => ({ ...figure, ignored: [] })),
    ...{ series: [], withheld: [], checks: [], background: [], recalled: [], incidents: [] },
  };
}
