import type { Placed, Point } from "./placed.js";

/**
 * Tells of what a report says by itself, in its title or between quotes, whom the same report names for that number: "Toll
 * rises to 24", where the ministry's 24 stands below. Null for what nobody is named for.
 */
export function namedForIn(claims: readonly Placed[]): (placed: Placed) => Placed | null {
  const named = new Map<string, Placed>();
  for (const placed of claims)
    if (placed.claim.source !== null && !named.has(keyOf(placed))) named.set(keyOf(placed), placed);
  return (placed) => (placed.claim.source === null ? (named.get(keyOf(placed)) ?? null) : null);
}

const keyOf = ({ claim: { report, category, victims, status, min } }: Placed): string =>
  JSON.stringify([report, category, victims.side, status, min]);

/** The statement that all of a point's claims repeat, where they repeat one side's or one source's; else null. */
export function echoOf(point: Point, namedFor: (placed: Placed) => Placed | null): Placed | null {
  if (point.sourceKey !== "") return null;
  const named = point.claims.map(namedFor);
  const [first] = named;
  if (first === null || first === undefined) return null;
  return named.every((each) => each?.claim.sourceSide === first.claim.sourceSide) ? first : null;
}
