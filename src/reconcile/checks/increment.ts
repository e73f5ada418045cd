import { isSingle } from "../count.js";
import { isBefore } from "../day.js";
import { byNewest, isTotal, type Placed } from "../placed.js";
import { sayNumber } from "../say.js";
import { type CheckView, type Finding, sayBody } from "./finding.js";

/** Previous total + increment = new total, where one report gives the increment and the new total. */
export function increment(view: CheckView): readonly Finding[] {
  return view.besides.flatMap((group) => {
    const steps = group.filter(
      ({ claim }) =>
        claim.scope === "increment" && claim.status === "asserted" && isSingle(claim) && !claim.approx,
    );
    return steps.flatMap((step): readonly Finding[] => {
      const own = group.filter(
        ({ claim }) => claim.victims.side === step.claim.victims.side && isSingle(claim),
      );
      const total = own.find(
        ({ claim }) => isTotal(claim) && !claim.approx && (claim.min ?? 0) > (step.claim.min ?? 0),
      );
      return total === undefined ? [] : compare(step, total, own, view);
    });
  });
}

function compare(step: Placed, total: Placed, own: readonly Placed[], view: CheckView): readonly Finding[] {
  const [added, now] = [step.claim.min ?? 0, total.claim.min ?? 0];
  const quoted = own.filter(({ claim }) => claim.previous);
  const known = quoted.length > 0 ? quoted.map(({ claim }) => claim.min ?? 0) : recorded(total, view);
  const base = known.includes(now - added) ? now - added : known[0];
  if (base === undefined) return [];
  const holds = base + added === now;
  const sum = `${sayNumber(base)} + ${sayNumber(added)} = ${sayNumber(base + added)}`;
  const message = holds
    ? `${sum} agrees with the new total (${sayBody(total)})`
    : `${sum}, but the new total is given as ${sayNumber(now)} (${sayBody(total)})`;
  return [{ rule: "increment", holds, message, claims: [...quoted, step, total] }];
}

/** Earlier totals of the same people on record, the newest first. */
function recorded(total: Placed, { entries }: CheckView): readonly number[] {
  const { category, victims } = total.claim;
  return entries
    .filter((entry) => entry.category === category && entry.side === victims.side)
    .flatMap(({ points }) => points)
    .filter((point) => isSingle(point) && !point.claims.includes(total))
    .filter(
      ({ when }) =>
        when !== null &&
        total.when !== null &&
        (isBefore(when, total.when) || when.start.slice(0, 10) === total.when.start.slice(0, 10)),
    )
    .filter(({ min }) => (min ?? 0) < (total.claim.min ?? 0))
    .sort((a, b) => byNewest(a, b) || (b.min ?? 0) - (a.min ?? 0))
    .map(({ min }) => min ?? 0);
}
