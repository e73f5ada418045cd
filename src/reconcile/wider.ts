import { canBothHold, isVague, sameBounds } from "./count.js";
import type { EntryClaims } from "./enter.js";
import { placeName } from "./incident.js";
import { isStated, type Placed, type Point, sourceKeyOf } from "./placed.js";
import { sayCount, saySource } from "./say.js";

/** A floor this far below a number is true of it and bears nothing out. */
const NEAR = 0.9;

/**
 * Marks totals of a wider area or a longer time than the episode's: nobody else gives such a number, and its own
 * source gives beside it a smaller one for the episode's place, which others do bear out. "More than 7,000 in the
 * east since January, about 3,000 of them in the city", where the UN counts 2,900 in the city: the toll is the
 * city's. Rule R21.
 *
 * `home` is the place most of the episode's claims name; null where none does, and then nothing is marked.
 */
export function markWider(
  points: readonly Point[],
  { claims }: EntryClaims,
  home: string | null,
): readonly Point[] {
  if (home === null) return points;
  const isHome = ({ claim }: Placed) => claim.place !== null && placeName(claim.place) === placeName(home);
  const local = claims.filter((placed) => isHome(placed) && isCounted(placed));
  if (local.length === 0) return points;
  const besides = byReport(local);
  const marked = points.map((point) => {
    if (point.min === null || isVague(point) || point.claims.some(isHome)) return point;
    const part = besides(point).find(
      (placed) =>
        isBesideIt(placed, point) &&
        isLess(placed, point) &&
        isBorneOut(placed.claim, placed.text, point.sourceKey, points),
    );
    if (
      part === undefined ||
      point.claims.some(({ text }) => isBorneOut(point, text, point.sourceKey, points))
    )
      return point;
    const why = `the same report gives ${sayCount(part.claim)} for ${part.claim.place} (${saySource(part.claim.source)}), as others do`;
    return { ...point, apart: { as: "wider" as const, why } };
  });
  const wide = marked.filter(({ apart }) => apart !== null);
  if (wide.length === 0) return points;
  return marked.map((point) => {
    const same = wide.find((other) => sameBounds(other, point));
    return same === undefined || point.apart !== null || !isOnlyIn(point, same)
      ? point
      : { ...point, apart: same.apart };
  });
}

/** Of these claims those that stand in a point's reports, in the order given. */
function byReport(claims: readonly Placed[]): (point: Point) => readonly Placed[] {
  const of = new Map<string, Placed[]>();
  for (const placed of claims) of.set(placed.claim.report, [...(of.get(placed.claim.report) ?? []), placed]);
  const order = new Map(claims.map((placed, index) => [placed, index]));
  return (point) =>
    [...new Set(point.claims.map(({ claim }) => claim.report))]
      .flatMap((report) => of.get(report) ?? [])
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** Does nobody give it but the texts of the other? A title may name the source otherwise. */
function isOnlyIn(point: Point, { claims }: Point): boolean {
  const texts = new Set(claims.map(({ text }) => text));
  return point.claims.every(({ text }) => texts.has(text));
}

function isCounted({ claim }: Placed): boolean {
  const isFigure = claim.scope === "total" || claim.scope === "subset";
  return isFigure && isStated(claim) && claim.status === "asserted" && claim.min !== null && !isVague(claim);
}

/** One source's word, in one report. */
function isBesideIt({ claim }: Placed, point: Point): boolean {
  const isOf = ({ report, category }: Placed["claim"]) =>
    report === claim.report && category === claim.category;
  return point.claims.some((other) => isOf(other.claim) && sourceKeyOf(other.claim) === sourceKeyOf(claim));
}

function isLess({ claim }: Placed, point: Point): boolean {
  return (claim.max ?? claim.min ?? 0) < (point.min ?? 0) && !canBothHold(claim, point);
}

/** Does somebody else, in another text, give such a number? */
function isBorneOut(
  count: Pick<Point, "min" | "max" | "approx">,
  text: string,
  sourceKey: string,
  points: readonly Point[],
): boolean {
  return points.some(
    (other) =>
      other.status === "asserted" &&
      !isVague(other) &&
      other.sourceKey !== sourceKey &&
      other.claims.some((placed) => placed.text !== text) &&
      canBothHold(other, count) &&
      (other.max ?? other.min ?? 0) >= (count.min ?? 0) * NEAR,
  );
}
