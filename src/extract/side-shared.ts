import type { Context } from "./context.js";
import type { Draft, Settled } from "./draft.js";
import type { GappedParty } from "./gapped.js";
import { placedOn } from "./gapped-figure.js";
import { enemyOf, otherParty } from "./opponent.js";
import type { Readings } from "./readings.js";
import { isRow } from "./rows.js";
import { does } from "./sentence.js";
import { isDeed } from "./whose.js";

/** "Armenia reported 46 deaths and Azerbaijan 35": the second party's own; "said it killed 64 and Cambodia 12": the other's. */
export function sideOfGapped(
  each: Draft,
  party: GappedParty,
  context: Context,
  readings: Readings,
): Settled | null {
  if (party.side === null || each.parent !== null) return null;
  const near = readings.lastBefore(each.sentence, party.first, ({ category }) => category === each.category);
  if (near === undefined) return null;
  const side = isDeed(near) && near.side === party.side ? otherParty(party.side, context) : party.side;
  return { side, rule: "side/gapped" };
}

/** "46 people died on its side and 35 on the other": of the two, the one that the figure before is not of. */
export function sideOfPlaced(each: Draft, context: Context, readings: Readings): Settled {
  const side = each.group === null ? null : (placedOn(each.sentence, each.group)?.side ?? null);
  if (side !== null) return { side, rule: "side/placed" };
  const before = readings.previous(each);
  const other = before?.side == null ? null : enemyOf(before.side, context);
  return { side: other, rule: "side/placed" };
}

/** "Mali - 412", "Chaman | 4": whose row it is, by the country or group of its label, or between two states its town. */
export function sideOfRow(each: Draft, context: Context, readings: Readings): string | null {
  const { sentence, first, group } = each;
  if (group === null || !isRow(each)) return null;
  const name = sentence.nameAt[first];
  if (does(sentence, first, "tallied") || does(sentence, first, "inAll")) {
    const rows = readings.preceding(each).filter((other) => other.rules.includes("side/row"));
    return new Set(rows.map(({ side }) => side)).size > 1 ? "all" : null;
  }
  if (name?.side == null || name.last >= group.first) return null;
  if (name.kind === "country" || name.kind === "group") return name.side;
  const isTown = name.kind === "place" || name.kind === "capital";
  return isTown && context.interstate ? name.side : null;
}
