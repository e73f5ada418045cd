import type { Count, Scope, VictimKind } from "../domain/claim.js";
import { contentId } from "../domain/id.js";
import { addCounts } from "./count.js";
import type { EntryClaims } from "./enter.js";
import { isStated, isTotal, type Placed, type Point, sourceKeyOf } from "./placed.js";
import type { ShareOf } from "./share.js";

/** What makes a point, before it is known what replaced it. */
interface Statement extends Count {
  readonly claims: readonly Placed[];
  readonly kind: VictimKind;
  readonly made: string | null;
}

interface Merged extends Omit<Statement, "kind" | "claims"> {
  kind: VictimKind;
  readonly claims: Placed[];
  readonly speaker: Placed;
}

/** A side's running totals as its sources state them: the same number of one source and time is one point. */
export function totalsOf(entry: EntryClaims): readonly Point[] {
  return pointsOf(entry.key, "total", entry.claims.filter(({ claim }) => isTotal(claim)).map(stated));
}

/** Counts of one strike, clash or day. */
export function incidentsOf(entry: EntryClaims): readonly Point[] {
  const incidents = entry.claims.filter(({ claim }) => claim.scope === "incident" && isStated(claim));
  return pointsOf(entry.key, "incident", incidents.map(stated));
}

/** Parts of a sum over several sides that are of this side. */
export function sharesOf(entry: EntryClaims, shareOf: ShareOf): readonly Point[] {
  const shares = entry.claims.flatMap((placed) => {
    const kind = shareOf(placed);
    return kind === null ? [] : [{ ...stated(placed), kind }];
  });
  return pointsOf(entry.key, "subset", shares);
}

/**
 * A side's total that one report gives in parts, "29 soldiers and 30 civilians": one source's totals of the
 * kinds, side by side and of one time, are together that source's total. Not where it gives a total itself, nor
 * where a kind has two values. Rule R6.
 */
export function sumsOfKinds(
  key: string,
  kinds: readonly EntryClaims[],
  side: EntryClaims | null,
): readonly Point[] {
  const given = new Set((side?.claims ?? []).filter(({ claim }) => isTotal(claim)).map(speechOf));
  const parts = new Map<string, Map<VictimKind | "any", Placed[]>>();
  for (const { kind, claims } of kinds) {
    for (const placed of claims) {
      if (!isTotal(placed.claim) || placed.claim.status !== "asserted" || given.has(speechOf(placed)))
        continue;
      const speech = parts.get(speechOf(placed)) ?? new Map<VictimKind | "any", Placed[]>();
      speech.set(kind, [...(speech.get(kind) ?? []), placed]);
      parts.set(speechOf(placed), speech);
    }
  }
  const statements = [...parts.values()].filter(isWhole).map((speech): Statement => {
    const firsts = [...speech].map(([kind, [placed]]) => ({ kind, claim: (placed as Placed).claim }));
    const made = firsts.map(({ kind, claim }) => `${claim.min} ${kind}`).join(" + ");
    const counts = addCounts(firsts.map(({ claim }) => claim));
    return { ...counts, claims: [...speech.values()].flat(), kind: "mixed", made };
  });
  return pointsOf(key, "total", statements);
}

const speechOf = (placed: Placed) =>
  `${placed.claim.report}|${sourceKeyOf(placed.claim)}|${placed.asOf ?? ""}`;

function isWhole(speech: ReadonlyMap<VictimKind | "any", readonly Placed[]>): boolean {
  const agrees = (claims: readonly Placed[]) =>
    claims.every(({ claim }) => claim.min !== null && claim.min === claims[0]?.claim.min);
  return speech.has("civilian") && speech.size > 1 && [...speech.values()].every(agrees);
}

/** A total that a source's last total and its own "13 more" make: 46 + 13 = 59. */
export function grownPoint(
  entry: string,
  base: Count,
  step: Placed,
  claims: readonly Placed[],
): Point | null {
  const counts = addCounts([base, step.claim]);
  const made = `${base.min} + ${step.claim.min}`;
  const statement = { ...counts, claims, kind: step.claim.victims.kind, made };
  return pointsOf(entry, "increment", [statement], step)[0] ?? null;
}

function stated(placed: Placed): Statement {
  const { min, max, approx, victims } = placed.claim;
  return { min, max, approx, claims: [placed], kind: victims.kind, made: null };
}

function pointsOf(
  entry: string,
  scope: Scope,
  statements: readonly Statement[],
  speaker?: Placed,
): readonly Point[] {
  const merged = new Map<string, Merged>();
  for (const statement of statements) {
    const said = speaker ?? (statement.claims[0] as Placed);
    const { min, max, approx, made, kind } = statement;
    const { claim, when } = said;
    // Of several strikes on one day each keeps its place: they are not one count.
    const place = scope === "incident" ? claim.place : null;
    const source = sourceKeyOf(claim);
    const key = JSON.stringify([source, when, claim.status, min, max, approx, made !== null, place]);
    const known = merged.get(key);
    if (known === undefined) {
      merged.set(key, { min, max, approx, made, kind, claims: [...statement.claims], speaker: said });
      continue;
    }
    if (known.kind !== kind) known.kind = "mixed";
    for (const placed of statement.claims) known.claims.push(placed);
  }
  // written out field by field: spreading costs more here than all else
  return [...merged].map(([key, { min, max, approx, claims, kind, made, speaker: said }]) => ({
    id: contentId("p", entry, scope, key),
    entry,
    kind,
    min,
    max,
    approx,
    made,
    claims,
    scope,
    source: said.claim.source,
    sourceKey: sourceKeyOf(said.claim),
    sourceSide: said.claim.sourceSide,
    asOf: said.asOf,
    when: said.when,
    status: said.claim.status,
    tellers: new Set(claims.map(({ text }) => text)).size,
    supersededBy: null,
    reason: null,
    stale: null,
    apart: null,
  }));
}
