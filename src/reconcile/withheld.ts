import type { Category } from "../domain/category.js";
import type { Withheld } from "../domain/ledger.js";
import { calendarDay, instantsOf, isBefore } from "./day.js";
import { compareText, isOfficial, isStated, type Placed, sourceKeyOf } from "./placed.js";

/** What lifts a figure withheld: casualties are killed or wounded. */
function isLiftedBy(withheld: Category, given: Category): boolean {
  return withheld === given || (withheld === "casualties" && (given === "killed" || given === "wounded"));
}

/**
 * Parties that gave no figure: since the first day they are said not to, until the first later day on which that
 * side's own source gives one. Where the day is only that of the report, a figure of that day counts. Rule R16.
 */
export function withheldOf(claims: readonly Placed[]): readonly Withheld[] {
  const groups = new Map<string, Placed[]>();
  for (const placed of claims) {
    const { category, status, victims, scope, setAside } = placed.claim;
    if (status !== "withheld" || scope === "background" || setAside !== undefined) continue;
    const who = isOfficial(placed.claim, victims.side) ? null : sourceKeyOf(placed.claim);
    const key = JSON.stringify([category, victims.side, who]);
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => rowOf(group, claims));
}

function rowOf(group: readonly Placed[], claims: readonly Placed[]): Withheld {
  const first = [...group].sort((a, b) =>
    compareText(a.when?.start ?? "~", b.when?.start ?? "~"),
  )[0] as Placed;
  const { category, victims, source } = first.claim;
  const days = claims
    .filter((placed) => gives(placed, first))
    .map(({ asOf }) => asOf ?? "")
    .sort();
  const since = first.asOf === null ? null : (calendarDay(first.asOf) ?? first.asOf);
  const until = days[0] === undefined ? null : (calendarDay(days[0]) ?? days[0]);
  return {
    category,
    side: victims.side,
    source,
    asOf: since,
    until,
    claims: group.map(({ claim }) => claim.id).sort(),
  };
}

function gives(placed: Placed, withheld: Placed): boolean {
  const { claim, when } = placed;
  const { side } = withheld.claim.victims;
  if (claim.victims.side !== side || !isOfficial(claim, side) || !isStated(claim)) return false;
  if (claim.scope === "background" || claim.scope === "subset" || claim.status !== "asserted") return false;
  if (!isLiftedBy(withheld.claim.category, claim.category)) return false;
  if (when === null || withheld.when === null) return false;
  if (withheld.claim.asOf === null) return when.end >= withheld.when.end;
  return isBefore(withheld.when, when) || (when.end >= withheld.when.end && cameOutLater(placed, withheld));
}

/** Its report came out after the one that told the silence: of one day, the later word counts. */
function cameOutLater(placed: Placed, withheld: Placed): boolean {
  const silence = instantsOf(withheld.published);
  const figure = instantsOf(placed.published);
  return silence !== null && figure !== null && silence.last < figure.first;
}
