import type { Category } from "../domain/category.js";
import type { Claim } from "../domain/claim.js";
import type { Episode } from "../domain/episode.js";
import type { EpisodeLedger, Figure } from "../domain/ledger.js";
import { assign } from "./assign.js";
import { backgroundOf } from "./background.js";
import { tellBySide } from "./breakdown.js";
import { check } from "./check.js";
import { denyThroughout } from "./denied.js";
import { type EntryClaims, enter } from "./enter.js";
import type { EpisodeInput } from "./episode.js";
import { compareFigures, figureOf } from "./figure.js";
import { textGroups } from "./group.js";
import { grow } from "./grow.js";
import { incidentsIn } from "./incident.js";
import { tellMore } from "./more.js";
import { markNarrower } from "./narrower.js";
import { type Entry, isTotal, type Placed, type Point } from "./placed.js";
import { incidentsOf, sharesOf, sumsOfKinds, totalsOf } from "./point.js";
import { POLICIES, type PolicyName } from "./policies/index.js";
import type { PolicyOptions } from "./policy-options.js";
import { seriesOf } from "./series.js";
import { sharesAmong } from "./share.js";
import { supersede } from "./supersede.js";
import { markWider } from "./wider.js";
import { withheldOf } from "./withheld.js";

/** An episode whose claims stand in their entries, their totals told apart: what every policy starts from. */
export interface Sorted {
  readonly episode: Episode;
  readonly claims: readonly Claim[];
  readonly placed: readonly Placed[];
  readonly entries: readonly Entry[];
}

/** What of a ledger is wanted. */
export interface Part {
  readonly category?: Category;
  readonly side?: string;
}

export function sortOut({ episode, reports, claims }: EpisodeInput): Sorted {
  const placed = tellBySide(denyThroughout(assign(claims, reports, textGroups(reports))));
  return { episode, claims, placed, entries: entriesOf(placed, episode.places[0] ?? null) };
}

export function figuresOf(
  { episode, entries }: Sorted,
  policy: PolicyName,
  options: PolicyOptions,
): readonly Figure[] {
  const { sides, start } = episode;
  const settings: Readonly<Record<string, unknown>> = { ...options };
  return POLICIES[policy]
    .estimate({ entries, sides, start }, options)
    .map((draft, _, drafts) => figureOf(tellMore(draft, drafts), episode.id, policy, settings[policy]))
    .sort(compareFigures(sides));
}

export function ledgerOf(sorted: Sorted, policy: PolicyName, options: PolicyOptions): EpisodeLedger {
  const { episode, placed, entries } = sorted;
  return {
    ...episode,
    figures: figuresOf(sorted, policy, options),
    series: seriesOf(entries),
    withheld: withheldOf(placed),
    checks: check({ episode, claims: placed.filter(({ claim }) => claim.setAside === undefined), entries }),
    background: backgroundOf(placed),
    recalled: [],
    incidents: incidentsIn(placed, episode.id),
  };
}

function entriesOf(placed: readonly Placed[], home: string | null): readonly Entry[] {
  const lines = enter(placed);
  const shareOf = sharesAmong(placed);
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
    const kindsTotals = kinds.map((line) => markWider(totalsOf(line), line, home));
    const entryOf = (line: EntryClaims, all: Entry["points"], of: readonly Point[]): Entry => {
      const totals = markNarrower(all, { side: line.side, home, kinds: of });
      const own = totals.filter(({ apart }) => apart === null);
      const points = supersede([...own, ...grow(line, own, withTotal)], line);
      return {
        ...line,
        points: [...points, ...totals.filter(({ apart }) => apart !== null)],
        incidents: incidentsOf(line),
        shares: sharesOf(line, shareOf),
      };
    };
    const sideOf = (line: EntryClaims) =>
      entryOf(line, markWider([...totalsOf(line), ...sums], line, home), kindsTotals.flat());
    return [
      ...(whole === null ? [] : [sideOf(whole)]),
      ...kinds.map((line, at) => entryOf(line, kindsTotals[at] ?? [], [])),
    ];
  });
}

/** Whether a row is of the category and side that were asked for. */
export function isOf(
  { category, side }: Part,
  row: { readonly category: Category; readonly side: string | null },
) {
  return (category === undefined || row.category === category) && (side === undefined || row.side === side);
}

/** The part of a ledger that was asked for. */
export function show(ledger: EpisodeLedger, claims: readonly Claim[], part: Part): EpisodeLedger {
  if (part.category === undefined && part.side === undefined) return ledger;
  const isWanted = (row: { readonly category: Category; readonly side: string | null }) => isOf(part, row);
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
    recalled: ledger.recalled.filter(isWanted),
    incidents: ledger.incidents.flatMap((incident) => {
      const counts = incident.counts.filter(isWanted);
      return counts.length === 0
        ? []
        : [{ ...incident, counts, claims: counts.flatMap(({ claims: own }) => own).sort() }];
    }),
  };
}
