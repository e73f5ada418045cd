import { speaksOfWar } from "../language/index.js";
import { isArrest } from "./arrested.js";
import type { Context } from "./context.js";
import { isHeld, isOwnDeed } from "./deed.js";
import type { Draft, Settled } from "./draft.js";
import { isOwnLoss } from "./loser.js";
import { onlyGroup } from "./only-group.js";
import { enemyOf, isOnlooker, otherParty } from "./opponent.js";
import type { Readings } from "./readings.js";
import { isOfBand, isRebels } from "./rebels.js";
import { isOfState } from "./regulars.js";
import { anyDoes, does, isMark } from "./sentence.js";
import type { Asked } from "./side-asked.js";
import { isBareElsewhere } from "./side-beside.js";
import { fightingBetween } from "./side-fighting.js";
import { landOfKnownPlace } from "./side-known-place.js";
import { landOfDeed } from "./side-land-hit.js";
import { isAbroad, isInLandOfOther, isOnLandOf, locatedIn } from "./side-where.js";

/** The rules by which it is inferred whose people a claim counts: who tells of them, who did it, where. */

/** "we lost 31, the army said": what a party tells of its own loss. */
export function ofTellersLoss({ each, own, speaker }: Asked): Settled | null {
  if (!own || speaker?.side == null || !isOwnLoss(each)) return null;
  return { side: speaker.side, rule: "side/loser" };
}

/** "20 soldiers captured by Thailand's forces": in a war of two states, the other's; the hostages of groups the state's. */
export function ofCaptor({ each, doer, context }: Asked): Settled | null {
  const { group, sentence } = each;
  if (context.army !== null && group?.head != null && does(sentence, group.head.last, "hostage"))
    return { side: context.army, rule: "side/captor" };
  const taken = doer !== null && each.category === "captured" ? otherParty(doer, context) : null;
  return taken === null ? null : { side: taken, rule: "side/captor" };
}

/** "... up from 103": of the people whose outcome it shares, unless somebody else tells of these. */
export function ofRelated({ each, own, doer }: Asked): Settled | null {
  const { related } = each;
  if (own || related === null || related.side === null || related.side === doer) return null;
  if (isBareElsewhere(each)) return null;
  return { side: related.side, rule: "side/related" };
}

/** "Bishkek and Dushanbe say 81 died": several who speak together count all. */
export function ofSpeakers({ speaker }: Asked): Settled | null {
  return speaker?.side === "all" ? { side: "all", rule: "side/speakers" } : null;
}

/** "the army said it killed 64": those whom a party says it struck or holds are the other's. */
export function ofStruck({ each, context, speaker, readings }: Asked): Settled | null {
  const taken = speaker?.side == null ? null : takenOf(each, speaker.side, readings);
  if (taken !== null) return { side: taken, rule: "side/struck" };
  if (speaker?.side == null || !(isOwnDeed(each) || isHeld(each, speaker.side))) return null;
  return { side: struckBy(speaker.side, each, context), rule: "side/struck" };
}

/** "said its forces had killed 60 Ethiopian troops and taken 14 prisoners": of those whom it says it killed, in the same clause. */
function takenOf(each: Draft, teller: string, readings: Readings): string | null {
  const { sentence, group, category } = each;
  if (category !== "captured" || group === null || group.names.length > 0) return null;
  const before = readings.lastBefore(sentence, group.first, ({ parent }) => parent === null);
  if (before?.side == null || before.side === teller || !before.rules.includes("link/object")) return null;
  for (let at = before.last + 1; at < group.first; at += 1)
    if (isMark(sentence, at) || does(sentence, at, "tell") || does(sentence, at, "but")) return null;
  return before.side;
}

/** "the garrison has gone, says the rebels' spokesman, and 30 soldiers gave themselves up": not the rebels' own. */
export function ofRegulars({ each, context, speaker }: Asked): Settled | null {
  // of two lands that one of which has no army: "a soldier was killed near Ashkelon"
  if (context.army !== null && each.kind === "military" && isOfState(each) && each.group?.names.length === 0)
    return { side: context.army, rule: "side/regulars" };
  if (!context.civil || speaker?.side == null || !context.groups.includes(speaker.side)) return null;
  return isOfState(each) ? { side: context.state, rule: "side/regulars" } : null;
}

/**
 * "at least 100 militants had been killed, the minister said": not the minister's own people; of two lands at war the
 * other's, where a state also speaks of "gunmen" and "fighters" it has struck.
 */
export function ofTellersEnemy({ each, context, speaker }: Asked): Settled | null {
  if (speaker?.side == null) return null;
  const other = context.civil ? null : otherParty(speaker.side, context);
  const isOfState = other !== null && context.rivals?.[0] === speaker.side && context.landOfGroups.size > 0;
  if (isRebels(each)) return { side: isOfState ? other : null, rule: "side/enemy" };
  if (!isOfState || !isOfBand(each)) return null;
  const only = onlyGroup(context);
  const isOfGroup = only !== null && context.landOfGroups.get(only) === other;
  return { side: isOfGroup ? only : other, rule: "side/enemy" };
}

/**
 * "Hospital staff in Tyre reported 13 wounded, in Nahariya six": of two lands at war people are of the one in which it
 * befell them, whoever tells; soldiers may be abroad.
 */
export function ofTown({ each, context, doer }: Asked): Settled | null {
  if (context.rivals === null || each.kind === "military" || each.category === "captured") return null;
  if (isRebels(each) || isOfBand(each)) return null;
  const located = locatedIn(each, context, doer) ?? landOfKnownPlace(each, context);
  return located === null || located === doer ? null : { side: located, rule: "side/place" };
}

/** "eight suspects are in custody, the police said": whoever they are. */
export function ofArrest({ each, context }: Asked): Settled | null {
  return isArrest(each, context) ? { side: null, rule: "side/arrested" } : null;
}

/** A party counts its own people; in a war inside a state only its men under arms are told to be its own by that. */
export function ofSpeaker(asked: Asked): Settled | null {
  const { each, context, speaker, own, doer } = asked;
  if (speaker?.side == null || speaker.side === doer || each.status === "denied") return null;
  const together = own ? null : (namedBefore(asked) ?? ofFoesBefore(asked));
  if (together !== null) return { side: together, rule: "side/sibling" };
  const land = landOfSpeaker(asked);
  if (land !== null) return { side: land, rule: "side/speaker" };
  const more = sideOfMore(asked);
  if (more !== null) return { side: more, rule: "side/sibling" };
  const struck = landToldOf(asked);
  if (struck !== null) return { side: struck, rule: "side/place" };
  if (isOnlooker(speaker, context)) return null;
  if (isAbroad(each, speaker.side, context) || (!own && isInLandOfOther(each, speaker.side, context)))
    return null;
  if (context.civil && !isUnderArms(each) && each.status !== "withheld" && !isOwnUp(asked)) return null;
  return { side: speaker.side, rule: "side/speaker" };
}

/** "counted 40 bodies in Ethiopian uniform. Eritrean officers said another 1,500 had fallen": of two states at war those told of just before. */
function sideOfMore({ each, context, speaker, readings }: Asked): string | null {
  const { group, sentence } = each;
  if (context.rivals === null || group?.type !== "bare" || group.quantity?.additional !== true) return null;
  const before = readings.previous(each);
  if (before?.side == null || sentence.index - before.sentence.index > 1) return null;
  if (before.sentence.paragraph !== sentence.paragraph || !context.rivals.includes(before.side)) return null;
  const isTold = before.rules.includes("side/phrase") || before.rules.includes("side/prepositional");
  const isAlike = before.category === each.category || before.sourceSide === speaker?.side;
  return isTold && isAlike ? before.side : null;
}

/** "Kharkiv was shelled. Nobody was hurt, the Russian army says": people who may be soldiers or are not told of stay the army's. */
function landToldOf({ each, context, speaker }: Asked): string | null {
  if (context.rivals === null || speaker?.side == null || !speaksOfWar(speaker.key)) return null;
  if (each.kind === "military" || each.category === "captured" || each.status === "withheld") return null;
  return landOfDeed(each, speaker.side, context);
}

/**
 * "Malawi reported three dead", "the General Staff speaks of nine dead": what another state, or this one's army, owns up to in
 * a war inside a state, of people told no further.
 */
function isOwnUp({ each: { sentence, group, rules }, speaker, own, context }: Asked): boolean {
  if (!own || speaker?.side == null || group === null || group.head !== null) return false;
  if (speaker.side === context.state)
    return speaker.key.endsWith(ARMY) && rules.includes("link/head") && !anyDoes(sentence, "conflict");
  if (context.groups.includes(speaker.side)) return false;
  return does(sentence, group.first - 1, "admitting");
}

function isUnderArms({ kind }: Draft): boolean {
  return kind === "military" || kind === "police";
}

/** How the key of a state's army ends. */
const ARMY = "/military";

/** "32 Israeli soldiers have been killed, and three civilians have died": of those a name tells of in this sentence, whoever still speaks. */
function namedBefore({ each, speaker, context, readings }: Asked): string | null {
  if (context.rivals === null || each.group === null) return null;
  const before = readings.lastBefore(each.sentence, each.group.first, ({ parent }) => parent === null);
  if (before?.side == null || before.side === speaker?.side || !context.rivals.includes(before.side))
    return null;
  return before.rules.includes("side/phrase") ? before.side : null;
}

/** "The army said a dozen Hezbollah men were dead. 66 people were injured": whom a party told of last are its enemies' people, in a war of two lands. */
function ofFoesBefore({ each, speaker, context, readings }: Asked): string | null {
  const before = readings.previous(each);
  if (before?.side == null || context.landOfGroups.size === 0 || each.kind === "military") return null;
  if (before.sourceSide !== speaker?.side || before.sentence.index !== each.sentence.index - 1) return null;
  return context.landOfGroups.get(before.side) ?? null;
}

/** "Hamas says a strike killed 12 people": in a war between two lands a group counts its land's people; its men by what they are called. */
function landOfSpeaker({ each, context, speaker, doer, readings }: Asked): string | null {
  const group = speaker?.side ?? "";
  const land = context.landOfGroups.get(group);
  if (land === undefined || land === doer || each.kind === "military" || each.status === "withheld")
    return null;
  // "it has lost 1,500 fighters; thousands more have been wounded"
  const before = readings.lastBefore(each.sentence, each.first, ({ side }) => side !== null);
  return before?.side === group ? null : land;
}

/** "Fighting between the army and M23 has killed 700" */
export function ofFighting({ each, context }: Asked): Settled | null {
  // inside a state those whom the fighting drove out are its people
  if (context.civil && each.category === "displaced") return null;
  return fightingBetween(each) ? { side: "all", rule: "side/between" } : null;
}

/** "in the Batken region": between two states, of the land where it is. */
export function ofPlace({ each, context, doer, inside }: Asked): Settled | null {
  // "35 terrorists were killed at Diapaga", "20 peacekeepers": hardly the state's
  if (!context.interstate && (inside !== null || isRebels(each))) return null;
  const located = locatedIn(each, context, doer);
  return located === null ? null : { side: located, rule: "side/place" };
}

/** "Ecuador's troops shelled a village and killed nine people": in a war of two states, the other's. */
export function ofOtherParty({ each, context, doer }: Asked): Settled | null {
  const hit = doer === null || isOnLandOf(each.sentence, doer) ? null : otherParty(doer, context);
  return hit === null ? null : { side: hit, rule: "side/other-party" };
}

/** Whom a party tells that it struck: the other; of its men under arms, the group that fights it from there. */
function struckBy(side: string, { kind, group }: Draft, context: Context): string | null {
  const enemy = enemyOf(side, context);
  const [only, another] = [...context.landOfGroups].filter(([, land]) => land === enemy);
  const isArmed = kind === "military" && !group?.names.some((name) => name.side === enemy);
  return isArmed && only !== undefined && another === undefined ? only[0] : enemy;
}
