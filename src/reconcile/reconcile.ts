import type { Category } from "../domain/category.js";
import type { Claim } from "../domain/claim.js";
import { TollbookError } from "../domain/error.js";
import type { EpisodeLedger, Ledger } from "../domain/ledger.js";
import type { ReportHead } from "../domain/report.js";
import { assign } from "./assign.js";
import { backgroundOf } from "./background.js";
import { check } from "./check.js";
import { stretchOf } from "./day.js";
import { type EntryClaims, enter } from "./enter.js";
import { type EpisodeInput, episodesOf } from "./episode.js";
import { compareFigures, figureOf } from "./figure.js";
import { textGroups } from "./group.js";
import { grow } from "./grow.js";
import { type Entry, isTotal, type Placed } from "./placed.js";
import { incidentsOf, sumsOfKinds, totalsOf } from "./point.js";
import { DEFAULT_POLICY, isPolicyName, POLICIES, POLICY_NAMES, type PolicyName } from "./policies/index.js";
import { seriesOf } from "./series.js";
import { supersede } from "./supersede.js";
import { withheldOf } from "./withheld.js";

export interface ReconcileInput {
  readonly reports: readonly ReportHead[];
  readonly claims: readonly Claim[];
}

export interface ReconcileOptions {
  /** Whose figures to take; `latest-official` when not said. */
  readonly policy?: PolicyName;
  /** ISO 8601: the ledger as it could have been known then, from reports published up to it. */
  readonly asOf?: string | null;
  readonly category?: Category;
  readonly side?: string;
}

/**
 * Makes the ledger of what reports claim. Pure: the same reports and claims in any order give the same ledger.
 * Every claim ends in a figure's `used` or `ignored`, or in `background`. Rules R1 to R16 of docs/rules.md.
 *
 * With `asOf`, reports published later, and those whose day is not known, are left out. With `category` or
 * `side` the same ledger is shown in part: figures are made from all claims all the same.
 *
 * @throws {TollbookError} `policy/unknown`; `input/bad-date` for an `asOf` that is no date.
 */
export function reconcile(input: ReconcileInput, options: ReconcileOptions = {}): Ledger {
  const policy = options.policy ?? DEFAULT_POLICY;
  if (!isPolicyName(policy))
    throw new TollbookError("policy/unknown", { policy: String(policy), known: POLICY_NAMES });
  const known = knownBy(input, options.asOf ?? null);
  return {
    episodes: episodesOf(known).map((episode) => show(ledgerOf(episode, policy), known.claims, options)),
  };
}

function knownBy({ reports, claims }: ReconcileInput, asOf: string | null): ReconcileInput {
  if (asOf === null) return { reports, claims };
  const limit = stretchOf(asOf);
  if (limit === null) throw new TollbookError("input/bad-date", { value: asOf });
  const published = reports.filter((report) => {
    const when = stretchOf(report.published);
    return when !== null && when.start <= limit.end;
  });
  const ids = new Set(published.map(({ id }) => id));
  return { reports: published, claims: claims.filter(({ report }) => ids.has(report)) };
}

function ledgerOf({ episode, reports, claims }: EpisodeInput, policy: PolicyName): EpisodeLedger {
  const placed = assign(claims, reports, textGroups(reports));
  const entries = entriesOf(placed);
  const drafts = POLICIES[policy].estimate({ entries, sides: episode.sides });
  const figures = drafts.map((draft) => figureOf(draft, episode.id, policy));
  return {
    ...episode,
    figures: figures.sort(compareFigures(episode.sides)),
    series: seriesOf(entries),
    withheld: withheldOf(placed),
    checks: check({ episode, claims: placed, entries }),
    background: backgroundOf(placed),
  };
}

function entriesOf(placed: readonly Placed[]): readonly Entry[] {
  const lines = enter(placed);
  const bodies = new Map<string, EntryClaims[]>();
  for (const line of lines) {
    const body = `${line.category}|${line.side ?? ""}`;
    bodies.set(body, [...(bodies.get(body) ?? []), line]);
  }
  return [...bodies].flatMap(([body, own]) => {
    const side = own.find(({ kind }) => kind === "any") ?? null;
    const kinds = own.filter(({ kind }) => kind !== "any");
    const sums = sumsOfKinds(`${body}|any`, kinds, side);
    const first = own[0] as EntryClaims;
    const whole =
      side ?? (sums.length === 0 ? null : { ...first, key: `${body}|any`, kind: "any" as const, claims: [] });
    const withTotal = new Set(
      own.flatMap(({ claims }) =>
        claims.filter(({ claim }) => isTotal(claim)).map(({ claim }) => claim.report),
      ),
    );
    return [
      ...(whole === null ? [] : [entryOf(whole, sums, withTotal)]),
      ...kinds.map((line) => entryOf(line, [], withTotal)),
    ];
  });
}

function entryOf(line: EntryClaims, sums: Entry["points"], withTotal: ReadonlySet<string>): Entry {
  const totals = [...totalsOf(line), ...sums];
  const points = supersede([...totals, ...grow(line, totals, withTotal)], line);
  return { ...line, points, incidents: incidentsOf(line) };
}

/** The part of a ledger that was asked for. */
function show(
  ledger: EpisodeLedger,
  claims: readonly Claim[],
  { category, side }: ReconcileOptions,
): EpisodeLedger {
  if (category === undefined && side === undefined) return ledger;
  const isWanted = (row: { readonly category: Category; readonly side: string | null }) =>
    (category === undefined || row.category === category) && (side === undefined || row.side === side);
  const wanted = new Set(
    claims
      .filter((claim) => isWanted({ category: claim.category, side: claim.victims.side }))
      .map(({ id }) => id),
  );
  return {
    ...ledger,
    figures: ledger.figures.filter(isWanted),
    series: ledger.series.filter(isWanted),
    withheld: ledger.withheld.filter(isWanted),
    checks: ledger.checks.filter((row) => row.claims.some((claim) => wanted.has(claim))),
    background: ledger.background.filter(isWanted),
  };
}
