import type { Context } from "./context.js";
import type { Draft, Settled } from "./draft.js";
import { onlyGroup } from "./only-group.js";
import type { Readings } from "./readings.js";
import { does } from "./sentence.js";
import type { Speaker } from "./speaker.js";
import type { Camp } from "./whose.js";

/** The speaker's own people, or those it fights; nobody known, where it is not told whom. */
export function sideOfCamp(
  camp: Camp,
  each: Draft,
  speaker: Speaker | null,
  context: Context,
  readings: Readings,
): Settled | null {
  // "Our losses: 12 killed" in a communiqué: whoever put it out
  const isOfReport =
    (speaker === null || context.issuer !== null) && each.sentence.quoted[each.first] !== true;
  const side = isOfReport ? context.issuer : (speaker?.side ?? null);
  if (camp === "ours") {
    const isNobodys = speaker === null && !context.civil;
    if ((isOfReport && side !== null) || isNobodys) return { side, rule: "side/ours" };
    if (side === null || side === "all" || (context.civil && !isOwned(each))) return null;
    return { side, rule: "side/ours" };
  }
  if (side !== null && side !== context.foe) return { side: enemyOf(side, context), rule: "side/enemy" };
  if (context.foe !== null) return { side: context.foe, rule: "side/enemy" };
  // "46 dead in Kyrgyzstan, with 35 more on the other side"
  const before = readings.previous(each);
  const isNear = before?.sentence === each.sentence && before.side !== null;
  return { side: isNear ? enemyOf(before.side as string, context) : null, rule: "side/enemy" };
}

/** "our dead", "we lost 31", "ours: 40 soldiers"; not "we have 24 dead", which in a war inside a state may be anybody. */
function isOwned({ sentence, group, outcome, kind }: Draft): boolean {
  if (kind === "military" || group === null || group.possessive) return true;
  return outcome !== null && does(sentence, outcome.first, "losing");
}

/** The party that fights the speaker's: of two states the other, of a state and a group the other. */
export function enemyOf(side: string, context: Context): string | null {
  if (!context.civil) return otherParty(side, context);
  if (context.groups.includes(side)) return context.state;
  return side === context.state ? onlyGroup(context) : null;
}

/** Of two states at war, the one that is not this. */
export function otherParty(side: string, context: Context): string | null {
  if (context.rivals === null) return null;
  const [one, other] = context.rivals;
  // "a drone launched by Hezbollah": at the other state
  const state = context.landOfGroups.get(side) ?? (isLandBeside(side, context) ? other : null) ?? side;
  return state === one ? other : state === other ? one : null;
}

/** The two states at war; where it is not known which two these are, the two sides named most. */
export function partiesOf({ rivals, sides }: Context): readonly string[] {
  return rivals ?? sides.slice(0, 2);
}

/** A land that broke away, whose kin fights beside it. */
function isLandBeside(side: string, { breakaway, rivals }: Context): boolean {
  return breakaway?.land === side && rivals?.includes(side) === false;
}

/** Two states fight and a third one's minister speaks: the dead are hardly the minister's. */
export function isOnlooker(speaker: Speaker, context: Context): boolean {
  const { side } = speaker;
  return (
    context.interstate && side !== null && !partiesOf(context).includes(side) && !isLandBeside(side, context)
  );
}

/**
 * Whether a side may be that of people whom a claim leaves untold. A third state's people are told by name: one of its
 * citizens among the dead, its envoy, the town where a monitor has its seat make it no party of the war.
 */
export function mayBeSide(
  side: string,
  { rivals, groups, breakaway, civil, state, sides }: Context,
): boolean {
  if (side === "all" || groups.includes(side)) return true;
  if (!civil && rivals !== null)
    return rivals.includes(side) || breakaway?.kin === side || breakaway?.land === side;
  return side === state || sides.slice(0, 2).includes(side);
}
