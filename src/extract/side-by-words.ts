import { PEACEKEEPERS } from "../domain/claim.js";
import type { Context } from "./context.js";
import { isSubjectLosing } from "./deed.js";
import type { Draft, Settled } from "./draft.js";
import { gappedParty } from "./gapped.js";
import { isOwnLoss, loserOf, losersBefore, payerOf, suffererOf } from "./loser.js";
import { onlyGroup } from "./only-group.js";
import { partiesOf, sideOfCamp } from "./opponent.js";
import { isIrregulars, isRebels } from "./rebels.js";
import { respectiveParty } from "./respective.js";
import { anyDoes, does, isMark } from "./sentence.js";
import type { Asked } from "./side-asked.js";
import { besidePhrase, landBeside } from "./side-beside.js";
import { bothSides } from "./side-fighting.js";
import { sideInTitle } from "./side-in-title.js";
import { losersSide, possessedBy } from "./side-owner.js";
import { sideOfGapped, sideOfPlaced, sideOfRow } from "./side-shared.js";
import { campOf } from "./whose.js";

/** The rules by which a claim's own words tell whose people it counts. What they mean together is told in sides.ts. */

/** "34 Thai soldiers", "two of Ecuador's engineers": a name among the people. */
export function ofNames({ each, context, inside }: Asked): Settled | null {
  if (context.civil && inside !== null && context.groups.includes(inside) && isFormer(each))
    return { side: context.state, rule: "side/state" };
  return inside === null || inside === PEACEKEEPERS ? null : { side: inside, rule: "side/phrase" };
}

/** "five former FARC fighters", "ex-Seleka rebels who handed in their guns": they belong to the group no more. */
function isFormer({ sentence, group }: Draft): boolean {
  if (group === null) return false;
  for (let at = group.first; at <= group.last; at += 1) if (does(sentence, at, "formerly")) return true;
  return false;
}

/** "18 foreigners", "nine people, all foreign nationals": of a land that is not told. */
export function ofForeigners({ each, inside }: Asked): Settled | null {
  const { group, sentence } = each;
  if (group === null || inside !== null || each.kind === "military" || !anyDoes(sentence, "foreign"))
    return null;
  // "a foreign worker from India"
  if (does(sentence, group.last + 1, "origin") && sentence.nameAt[group.last + 2]?.kind === "country")
    return null;
  const behind = isMark(sentence, group.last + 1, ",") && does(sentence, group.last + 2, "every") ? 3 : 0;
  for (let at = group.first; at <= group.last + behind; at += 1)
    if (does(sentence, at, "foreign")) return { side: null, rule: "side/foreign" };
  return null;
}

/** "two peacekeepers were hurt, the army admitted": between two states at war, the people of neither. */
export function ofMissionBetween({ inside, context, speaker }: Asked): Settled | null {
  if (inside === null) return null;
  // of two states that are only named most, one may be the peacekeepers' own
  if (context.landOfGroups.size === 0 && context.breakaway?.kinFights !== false) return null;
  const side = speaker?.side;
  return side == null || partiesOf(context).includes(side) ? { side: inside, rule: "side/phrase" } : null;
}

/** "Mali - 412": whose row of a table it is. */
export function ofRow({ each, context, readings }: Asked): Settled | null {
  const side = sideOfRow(each, context, readings);
  return side === null ? null : { side, rule: "side/row" };
}

/** "Kyrgyzstan and Tajikistan reported 46 and 35 deaths respectively" */
export function ofRespective({ each: { sentence, group } }: Asked): Settled | null {
  const party = group === null ? null : respectiveParty(sentence, group);
  return party === null ? null : { side: party.side, rule: "side/respective" };
}

/** "our losses", "their dead", "Armenia reported 46 deaths and Azerbaijan 35": of a camp or a party that the figure is told of. */
export function ofCampOrGapped(asked: Asked): Settled | null {
  const { each, context, readings } = asked;
  const party = each.group === null ? null : gappedParty(each.sentence, each.group.first);
  const camp = campOf(each) ?? party?.camp ?? null;
  const ofCamp = camp === null ? null : sideOfCamp(camp, each, asked.speaker, context, readings);
  return ofCamp ?? (party === null ? null : sideOfGapped(each, party, context, readings));
}

/** "46 people died on its side and 35 on the other" */
export function ofPlaced({ each, context, readings }: Asked): Settled | null {
  return each.rules.includes("compose/placed") ? sideOfPlaced(each, context, readings) : null;
}

/** "Kenya lost 12 soldiers in Somalia" */
export function ofSubjectLosing({ each, own, speaker }: Asked): Settled | null {
  if (each.parent !== null) return null;
  if ((own || opensWithIt(each)) && speaker?.side != null && isOwnLoss(each))
    return { side: speaker.side, rule: "side/loser" };
  const loser = loserOf(each);
  const isSubject = loser !== null && loser !== "all" && isSubjectLosing(each, loser);
  return isSubject ? { side: loser, rule: "side/loser" } : null;
}

/** "The army said ... It has lost one soldier": whoever spoke before. */
function opensWithIt({ sentence }: Draft): boolean {
  return does(sentence, 0, "neuter");
}

/** "four wounded on his side", "no dead on our side": whoever tells of them. */
export function ofOwnSide({ each, speaker }: Asked): Settled | null {
  const { sentence } = each;
  if (speaker?.side == null || speaker.side === "all" || !anyDoes(sentence, "party")) return null;
  const behind = Math.max(each.last, each.group?.last ?? each.last) + 1;
  const isOwn =
    does(sentence, behind, "joins") &&
    !does(sentence, behind, "against") &&
    (does(sentence, behind + 1, "possessive") || does(sentence, behind + 1, "personalPossessive")) &&
    does(sentence, behind + 2, "party");
  return isOwn ? { side: speaker.side, rule: "side/ours" } : null;
}

/** "610 dead in Iran, 28 in Israel" */
export function ofLandBeside({ each, context, soldiersOf }: Asked): Settled | null {
  const side = landBeside(each, context);
  return side === null || (soldiersOf !== null && soldiersOf !== side)
    ? null
    : { side, rule: "side/prepositional" };
}

/** "Gaza toll reaches 83", "34 dead in Lebanon raids" */
export function ofTitle({ each, context }: Asked): Settled | null {
  const side = isRebels(each) ? null : sideInTitle(each, context);
  return side === null ? null : { side, rule: "side/place" };
}

/** "46 dead on both sides" */
export function ofBothSides({ each }: Asked): Settled | null {
  return bothSides(each.sentence, each) ? { side: "all", rule: "side/both" } : null;
}

/** "Two Israeli soldiers were killed in Lebanon and five others wounded": the others are of those just counted. */
export function ofOthers({ each, readings }: Asked): Settled | null {
  const { sentence, group } = each;
  if (group === null || group.names.length > 0) return null;
  if (!group.rest && !does(sentence, group.last, "rest")) return null;
  const before = readings.lastBefore(
    sentence,
    group.first,
    ({ side, parent }) => side !== null && parent === null,
  );
  const isTold = before?.rules.some((rule) => rule === "side/phrase" || rule === "side/group") === true;
  return isTold ? { side: before.side, rule: "side/sibling" } : null;
}

/** "citizens of Kyrgyzstan", "dead on the Tajik side", "a guard from Malawi" */
export function ofNameBeside({ each, context, soldiersOf }: Asked): Settled | null {
  const side = besidePhrase(each, context, soldiersOf);
  return side === null ? null : { side, rule: "side/prepositional" };
}

/** "its dead", "Kyrgyzstan's dead", "the losses of the BIFF" */
export function ofOwner(asked: Asked): Settled | null {
  const side = possessedBy(asked) ?? losersSide(asked);
  return side === null ? null : { side, rule: "side/possessive" };
}

/** "40 rebels": of the one group that the report is about; of several that fight from one land, the land's. */
export function ofRebels({ each, context }: Asked): Settled | null {
  const { group, groups, feud } = context;
  if (!isRebels(each) || group === null) return null;
  // "Boko Haram and ISWAP fought each other. 200 jihadists were killed"
  if (
    feud &&
    groups.length > 1 &&
    each.max !== 1 &&
    !each.sentence.names.some(({ kind }) => kind === "group")
  )
    return { side: each.category === "captured" ? null : "all", rule: "side/group" };
  return { side: sharedLand(context) ?? group, rule: "side/group" };
}

/** The land from which the report's first group fights beside others; null where it is the only one there. */
function sharedLand({ group, groups, landOfGroups }: Context): string | null {
  const land = landOfGroups.get(group ?? "") ?? null;
  const isOneOfSeveral = groups.some((other) => other !== group && landOfGroups.get(other) === land);
  return isOneOfSeveral ? land : null;
}

/** "Mali paid with 15 dead", "the army suffered 15 dead" */
export function ofLoser({ each, context }: Asked): Settled | null {
  const before = context.sentences[each.sentence.index - 1];
  const lost = loserOf(each) ?? payerOf(each) ?? suffererOf(each)?.side ?? losersBefore(each, before) ?? null;
  return lost === null ? null : { side: lost, rule: "side/loser" };
}

/** "inflicted 12 casualties on the FARC", "on the army": whom the one who tells has harmed. */
export function ofInflicted({ each, context }: Asked): Settled | null {
  const { sentence, group } = each;
  if (group === null || !anyDoes(sentence, "inflicting")) return null;
  const verb = does(sentence, group.first - 1, "determiner") ? group.first - 2 : group.first - 1;
  if (!does(sentence, verb, "inflicting")) return null;
  const end = Math.max(group.last, each.outcome?.last ?? 0);
  const on = isMark(sentence, end + 1, ",") ? end + 2 : end + 1;
  if (!does(sentence, on, "preposition")) return null;
  const at = does(sentence, on + 1, "determiner") || does(sentence, on + 1, "possessive") ? on + 2 : on + 1;
  const name = sentence.nameAt[at];
  if (name?.side != null && HARMED.has(name.kind)) return { side: name.side, rule: "side/inflicted" };
  // "on the army", in a war inside a state
  const isArmy = context.civil && does(sentence, at, "force") && !does(sentence, on + 1, "possessive");
  return isArmy ? { side: context.state, rule: "side/inflicted" } : null;
}

const HARMED = new Set(["group", "country", "demonym", "force"]);

/** Below a heading that names one party alone. */
export function ofSection({ each, context }: Asked): Settled | null {
  const section = context.sections.get(each.sentence.index);
  return section === undefined ? null : { side: section, rule: "side/section" };
}

/** "about 100 fighters had been killed, the army said": not the army's own. */
export function ofOnlyGroup({ each, context, speaker }: Asked): Settled | null {
  const only = isIrregulars(each) ? (onlyGroup(context) ?? sharedLand(context)) : null;
  if (only === null) return null;
  const isOfOthers = context.civil && speaker?.side != null && speaker.side !== only;
  return context.landOfGroups.size > 0 || isOfOthers ? { side: only, rule: "side/group" } : null;
}

/** Of a mission and no nation that is known. */
export function ofMission({ inside }: Asked): Settled | null {
  return inside === null ? null : { side: inside, rule: "side/phrase" };
}
