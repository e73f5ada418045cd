import { TollbookError } from "../domain/error.js";
import type { EpisodeComparison, EpisodeHistory } from "../domain/ledger.js";
import type { Located } from "../domain/located.js";
import type { ReportHead } from "../domain/report.js";
import { locate } from "../gazetteer/index.js";
import { compare, copiesAmong, history, type PolicyName, type ReconcileOptions } from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";
import { inputsOf } from "./episodes.js";
import type { Grouping } from "./grouping.js";
import { ledger } from "./ledger.js";

/** What of an episode is looked at. */
export interface StudyOptions extends ReconcileOptions {
  readonly episode: string;
}

/** @throws {TollbookError} `episode/unknown`, `policy/unknown`, `usage/bad-option`, `input/bad-date`. */
export async function comparison(
  view: StoreView,
  grouping: Grouping,
  policies: readonly PolicyName[],
  { episode, ...options }: Omit<StudyOptions, "policy">,
): Promise<EpisodeComparison> {
  for await (const input of inputsOf(view, grouping, episode)) {
    const [found] = compare(input, policies, options).episodes;
    if (found !== undefined) return found;
  }
  throw new TollbookError("episode/unknown", { episode });
}

/** The toll day by day. @throws {TollbookError} as `comparison`. */
export async function dayByDay(
  view: StoreView,
  grouping: Grouping,
  { episode, ...options }: StudyOptions,
): Promise<EpisodeHistory> {
  const [found] = await histories(view, grouping, { episode, ...options });
  if (found !== undefined) return found;
  throw new TollbookError("episode/unknown", { episode });
}

/** The tolls of one episode or of all day by day. @throws {TollbookError} as `comparison`. */
export async function histories(
  view: StoreView,
  grouping: Grouping,
  { episode, ...options }: Partial<StudyOptions>,
): Promise<readonly EpisodeHistory[]> {
  const found: EpisodeHistory[] = [];
  for await (const input of inputsOf(view, grouping, episode)) {
    const readAt = await view.addedAt(input.reports.map(({ id }) => id));
    for (const each of history(input, { ...options, readAt }).episodes) found.push(each);
  }
  return found;
}

/** Reports of one text: the first that told it, and those that carry it too. */
export interface Copies {
  readonly first: CopiedHead;
  readonly copies: readonly (CopiedHead & {
    /** Estimated share of three-word runs in common with the first, 0 to 1. */
    readonly alike: number;
  })[];
}

type CopiedHead = Pick<ReportHead, "id" | "title" | "publisher" | "published" | "url">;

/** Who copied whom, by first publication. @throws {TollbookError} `episode/unknown`. */
export async function copies(
  view: StoreView,
  grouping: Grouping,
  episode: string,
): Promise<readonly Copies[]> {
  const found: Copies[] = [];
  for await (const { reports } of inputsOf(view, grouping, episode))
    for (const { first, others } of copiesAmong(reports))
      found.push({
        first: headOf(first),
        copies: others.map(({ report, alike }) => ({ ...headOf(report), alike })),
      });
  return found;
}

const headOf = ({ id, title, publisher, published, url }: ReportHead): CopiedHead => ({
  ...{ id, title, publisher, published, url },
});

/** A place named in an episode's claims. */
export interface Place {
  /** As it is worded most often. */
  readonly place: string;
  /** Ids of the claims about it, by report. */
  readonly claims: readonly string[];
  /** Ids of the incidents there. */
  readonly incidents: readonly string[];
  /** Where it lies, by its name alone; null where the gazetteer does not know it, or two share the name. */
  readonly located: Located | null;
}

/** The places of an episode, the most spoken of first. @throws {TollbookError} `episode/unknown`, `input/bad-date`. */
export async function places(
  view: StoreView,
  grouping: Grouping,
  { episode, asOf }: Pick<StudyOptions, "episode" | "asOf">,
): Promise<readonly Place[]> {
  const options = { episode, ...(asOf === undefined ? {} : { asOf }) };
  const [told] = (await ledger(view, grouping, options)).episodes;
  const known = new Set(told?.reports);
  const named = new Map<string, Named>();
  const at = (place: string) => {
    const key = place.toLowerCase().replace(/^the\s+/u, "");
    const found: Named = named.get(key) ?? { words: new Map(), claims: [], incidents: [] };
    named.set(key, found);
    found.words.set(place, (found.words.get(place) ?? 0) + 1);
    return found;
  };
  for await (const { claims } of inputsOf(view, grouping, episode))
    for (const { id, place, report, setAside } of claims)
      if (setAside === undefined && place !== null && place.trim() !== "" && known.has(report))
        at(place.trim()).claims.push(id);
  for (const { id, place } of told?.incidents ?? []) at(place.trim()).incidents.push(id);
  return [...named]
    .sort(([a, x], [b, y]) => y.claims.length - x.claims.length || (a < b ? -1 : 1))
    .map(([, { words, claims, incidents }]) => {
      const place = commonest(words);
      return { place, claims, incidents, located: locate(place) };
    });
}

interface Named {
  readonly words: Map<string, number>;
  readonly claims: string[];
  readonly incidents: string[];
}

function commonest(words: ReadonlyMap<string, number>): string {
  const [first] = [...words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? "";
}
