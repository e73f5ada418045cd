import { PEACEKEEPERS } from "../domain/claim.js";
import type { NameMention } from "../language/index.js";
import type { Context } from "./context.js";
import { isHeld, isOwnDeed, isSubjectLosing, isSubjectOf } from "./deed.js";
import { doerOf } from "./doer.js";
import type { Draft, Settled } from "./draft.js";
import { type GappedParty, gappedParty } from "./gapped.js";
import { placedOn } from "./gapped-figure.js";
import { summedUp } from "./grand-total.js";
import type { Group } from "./group.js";
import { isOwnLoss, loserOf, losersBefore, payerOf, suffererOf } from "./loser.js";
import { lossesOf } from "./losses-of.js";
import { enemyOf, isOnlooker, onlyGroup, otherParty, partiesOf, sideOfCamp } from "./opponent.js";
import { PARTIES } from "./parties.js";
import type { Readings } from "./readings.js";
import { isRebels } from "./rebels.js";
import { respectiveParty } from "./respective.js";
import { isRow } from "./rows.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isArms, isMark } from "./sentence.js";
import { isIrregulars, isKnown } from "./side-within-state.js";
import { type Speakers, speakerOf } from "./speaker.js";
import { campAt, campOf, isDeed } from "./whose.js";

export function sideOf(each: Draft, context: Context, speakers: Speakers, readings: Readings): Settled {
  const { sentence, group } = each;
  const inside = sidesOfNames(group?.names ?? namesOfPeople(each), context) ?? missionOf(each);
  if (inside !== null && inside !== PEACEKEEPERS) return { side: inside, rule: "side/phrase" };
  if (inside !== null && isOfNeither(each, context, speakers)) return { side: inside, rule: "side/phrase" };
  const row = sideOfRow(each, context, readings);
  if (row !== null) return { side: row, rule: "side/row" };
  const respective = group === null ? null : respectiveParty(sentence, group);
  if (respective !== null) return { side: respective.side, rule: "side/respective" };
  const party = group === null ? null : gappedParty(sentence, group.first);
  const camp = campOf(each) ?? party?.camp ?? null;
  const ofCamp = camp === null ? null : sideOfCamp(camp, each, context, speakers, readings);
  if (ofCamp !== null) return ofCamp;
  const gapped = party === null ? null : sideOfGapped(each, party, context, readings);
  if (gapped !== null) return gapped;
  if (each.rules.includes("compose/placed")) return sideOfPlaced(each, context, readings);
  // "Kenya lost 12 soldiers in Somalia"
  const loser = loserOf(each);
  if (loser !== null && loser !== "all" && each.parent === null && isSubjectLosing(each, loser))
    return { side: loser, rule: "side/loser" };
  const land = landBeside(each, context);
  if (land !== null) return { side: land, rule: "side/prepositional" };
  if (bothSides(sentence, each)) return { side: "all", rule: "side/both" };
  const near = besidePhrase(each, context);
  if (near !== null) return { side: near, rule: "side/prepositional" };
  if (each.parent !== null)
    return inside === null ? sideOfPart(each, each.parent, context) : { side: inside, rule: "side/phrase" };
  // "killed 50 soldiers and took 11 of them alive"
  if (group?.partitive === true && each.related !== null && each.related.side !== null)
    return { side: each.related.side, rule: "side/related" };
  const beside = siblingSide(each, readings);
  if (beside !== null) return beside;
  if (isSum(each, speakers, readings)) return { side: "all", rule: "side/grand-total" };
  const possessed = possessedBy(each, context, speakers, readings) ?? losersSide(each, speakers);
  if (possessed !== null) return { side: possessed, rule: "side/possessive" };
  if (isRebels(each) && context.group !== null) return { side: context.group, rule: "side/group" };
  const before = context.sentences[sentence.index - 1];
  const lost = loserOf(each) ?? payerOf(each) ?? suffererOf(each)?.side ?? losersBefore(each, before) ?? null;
  if (lost !== null) return { side: lost, rule: "side/loser" };
  const section = context.sections.get(sentence.index);
  if (section !== undefined) return { side: section, rule: "side/section" };
  const speaker = speakerOf(each, speakers);
  const own = speaker !== null && speaker.rule !== "source/kept";
  if (own && speaker.side !== null && isOwnLoss(each)) return { side: speaker.side, rule: "side/loser" };
  const doer = doerOf(each, context);
  // "20 soldiers captured by Thailand's forces": in a war of two states, the other's
  const taken = doer !== null && each.category === "captured" ? otherParty(doer, context) : null;
  if (taken !== null) return { side: taken, rule: "side/captor" };
  if (!own && each.related !== null && each.related.side !== null && each.related.side !== doer)
    return { side: each.related.side, rule: "side/related" };
  if (speaker?.side === "all") return { side: "all", rule: "side/speakers" };
  if (speaker?.side != null && (isOwnDeed(each) || isHeld(each, speaker.side)))
    return { side: struckBy(speaker.side, each, context), rule: "side/struck" };
  // "the garrison has gone, says the rebels' spokesman, and 30 soldiers gave themselves up": not the rebels' own
  if (context.civil && speaker?.side != null && context.groups.includes(speaker.side) && isOfState(each))
    return { side: context.state, rule: "side/regulars" };
  // "about 100 fighters had been killed, the army said": not the army's own
  const only = isIrregulars(each) ? onlyGroup(context) : null;
  const isOfOthers = context.civil && speaker?.side != null && speaker.side !== only;
  if (only !== null && (context.landOfGroups.size > 0 || isOfOthers))
    return { side: only, rule: "side/group" };
  // "at least 100 militants had been killed, the minister said": not the minister's own people
  if (isRebels(each) && speaker?.side != null) return { side: null, rule: "side/enemy" };
  if (
    speaker?.side != null &&
    speaker.side !== doer &&
    each.status !== "denied" &&
    !isOnlooker(speaker, context)
  ) {
    const abroad =
      isAbroad(each, speaker.side, context) || (!own && isInLandOfOther(each, speaker.side, context));
    if (!abroad && (!context.civil || each.kind === "military" || each.status === "withheld"))
      return { side: speaker.side, rule: "side/speaker" };
  }
  if (fightingBetween(each)) return { side: "all", rule: "side/between" };
  const located = locatedIn(each, context, doer);
  if (located !== null) return { side: located, rule: "side/place" };
  // "Ecuador's troops shelled a village and killed nine people": in a war of two states, the other's
  const hit = doer === null || isOnLandOf(sentence, doer) ? null : otherParty(doer, context);
  if (hit !== null) return { side: hit, rule: "side/other-party" };
  // their nation, where it is known, comes before the mission
  if (inside !== null) return { side: inside, rule: "side/phrase" };
  return { side: null, rule: "side/none" };
}

/** "two peacekeepers were hurt, the army admitted": between two states at war, the people of neither. */
function isOfNeither(each: Draft, context: Context, speakers: Speakers): boolean {
  // of two states that are only named most, one may be the peacekeepers' own
  if (context.landOfGroups.size === 0 && context.breakaway === null) return false;
  const side = speakerOf(each, speakers)?.side;
  return side == null || partiesOf(context).includes(side);
}

/** "puts the losses of the BIFF at 21 dead", "its own losses are light: nine killed". */
function losersSide(each: Draft, speakers: Speakers): string | null {
  const losers = lossesOf(each);
  if (losers === null) return null;
  return losers === "own" ? (speakers.at(each.sentence, each.first)?.side ?? null) : losers.side;
}

/** "Armenia reported 46 deaths and Azerbaijan 35": the second party's own; "said it killed 64 and Cambodia 12": the other's. */
function sideOfGapped(each: Draft, party: GappedParty, context: Context, readings: Readings): Settled | null {
  if (party.side === null || each.parent !== null) return null;
  const near = readings
    .before(each.sentence, party.first)
    .findLast(({ category }) => category === each.category);
  if (near === undefined) return null;
  const side = isDeed(near) && near.side === party.side ? otherParty(party.side, context) : party.side;
  return { side, rule: "side/gapped" };
}

/** "46 people died on its side and 35 on the other": of the two, the one that the figure before is not of. */
function sideOfPlaced(each: Draft, context: Context, readings: Readings): Settled {
  const side = each.group === null ? null : (placedOn(each.sentence, each.group)?.side ?? null);
  if (side !== null) return { side, rule: "side/placed" };
  const [before] = readings.preceding(each);
  const other = before?.side == null ? null : enemyOf(before.side, context);
  return { side: other, rule: "side/placed" };
}

/** "Mali - 412", "Chaman | 4": whose row it is, by the country or group of its label, or between two states its town. */
function sideOfRow(each: Draft, context: Context, readings: Readings): string | null {
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

/** "In all 16 people have died", told by the report or by somebody of neither side: of all whom it sums up. */
function isSum(each: Draft, speakers: Speakers, readings: Readings): boolean {
  if (summedUp(each, readings) === null) return false;
  const speaker = speakerOf(each, speakers);
  return speaker === null || speaker.side === null || speaker.rule === "source/kept";
}

/** Whom a party tells that it struck: the other; of its men under arms, the group that fights it from there. */
function struckBy(side: string, { kind, group }: Draft, context: Context): string | null {
  const enemy = enemyOf(side, context);
  const [only, another] = [...context.landOfGroups].filter(([, land]) => land === enemy);
  const isArmed = kind === "military" && !group?.names.some((name) => name.side === enemy);
  return isArmed && only !== undefined && another === undefined ? only[0] : enemy;
}

/** "Seven of them wore green": a part is of the whole's people; in a war inside a state its civilians are the state's. */
function sideOfPart(each: Draft, whole: Draft, context: Context): Settled {
  if (whole.side === null) return { side: null, rule: "side/none" };
  if (whole.side === "all" && context.civil && each.kind === "civilian" && context.state !== null)
    return { side: context.state, rule: "side/state" };
  if (whole.side === "all" && context.civil && isKnown(each)) return { side: null, rule: "side/none" };
  return { side: whole.side, rule: "side/parent" };
}

/** Soldiers and police, by the noun: men under arms of a state, in whosever mouth. */
function isOfState({ group, kind, sentence }: Draft): boolean {
  const head = group?.head;
  if (group == null || head == null || group.possessive) return false;
  if (kind !== "military" && kind !== "police") return false;
  if (head.word.kind === "unknown" || does(sentence, head.last, "rebels")) return false;
  return !does(sentence, head.last, "irregulars");
}

/** "Congolese soldiers gave themselves up": the names before the people that a claim without a number is of. */
function namesOfPeople({ sentence, first, last }: Draft): NameMention[] {
  return sentence.names.filter((name) => {
    if (name.first < first || name.last >= last || name.kind !== "demonym") return false;
    let at = name.last + 1;
    while (does(sentence, at, "adjective") && sentence.personAt[at] === undefined) at += 1;
    return sentence.personAt[at] !== undefined;
  });
}

function sidesOfNames(names: readonly NameMention[], context: Context): string | null {
  if (names.length === 0) return null;
  const own = names.filter((name) => name.side !== null && PARTIES.has(name.kind));
  const sides = [...new Set(own.map((name) => name.side as string))];
  if (sides.length === 1) return sides[0] ?? null;
  if (sides.length > 1) {
    // "South African peacekeepers": the nation, when named, before the mission
    const nations = [
      ...new Set(own.filter((name) => name.kind !== "group").map((name) => name.side as string)),
    ];
    if (nations.length === 1) return nations[0] ?? null;
    const known = sides.filter((side) => context.sides.includes(side));
    return known.length > 1 ? "all" : (known[0] ?? null);
  }
  const peacekeepers = names.find((name) => name.kind === "organisation" && name.side !== null);
  return peacekeepers?.side ?? null;
}

/** "more than 20 peacekeepers", of no nation: the mission's. */
function missionOf({ sentence, group, first }: Draft): string | null {
  const head = group === null ? first : group.head?.last;
  return head !== undefined && does(sentence, head, "mission") ? PEACEKEEPERS : null;
}

function bothSides(sentence: Sentence, each: Draft): boolean {
  if (!anyDoes(sentence, "sum")) return false;
  const end = Math.min(sentence.tokens.length - 1, each.last + 10);
  for (let at = Math.max(0, each.first - 8); at <= end; at += 1) {
    if (does(sentence, at, "sum") && does(sentence, at + 1, "sum")) return true;
  }
  return false;
}

/** "610 dead in Iran, 28 in Israel", "138,000 people, and in Cambodia 35,000": right behind the number, or before it. */
function landBeside({ sentence, group }: Draft, context: Context): string | null {
  if (group === null) return null;
  const isLandOf = (name: NameMention | undefined): name is NameMention =>
    name?.side != null && name.kind === "country" && !(context.civil && name.side === context.state);
  const behind = group.type === "bare" ? sentence.nameAt[group.last + 2] : undefined;
  if (isLandOf(behind) && does(sentence, group.last + 1, "within") && !joined(sentence, behind))
    return behind.side;
  const ahead = sentence.nameAt[group.first - 1];
  if (!isLandOf(ahead) || !does(sentence, ahead.first - 1, "within")) return null;
  const parts = does(sentence, ahead.first - 2, "and") || isMark(sentence, ahead.first - 2, ",", ";");
  return parts ? ahead.side : null;
}

/**
 * A country beside the people: "citizens of Kyrgyzstan", "dead on the Tajik side", "a guard from Malawi", "the toll for
 * Kyrgyzstan", "Kyrgyzstan: 24 dead". Not "with", not a border, not who did it.
 */
function besidePhrase(each: Draft, context: Context): string | null {
  const { sentence } = each;
  const low = Math.min(
    each.group?.first ?? each.first,
    each.outcome?.first ?? each.group?.first ?? each.first,
  );
  const high = Math.max(each.group?.last ?? each.last, each.outcome?.last ?? each.last);
  const stop = clauseStop(sentence, high + 1);
  for (const name of sentence.names) {
    if (name.side === null || !PARTIES.has(name.kind) || isArms(sentence, name)) continue;
    if (name.last + 1 === each.outcome?.first && isHeadNoun(each) && name.kind !== "capital")
      return name.side;
    // "число погибших граждан Киргизии"
    if (name.genitive === true && name.first - 1 === each.outcome?.last && name.kind === "country")
      return name.side;
    // "Armenia reported 49 dead, Azerbaijan 50", "and Azerbaijan of 50"
    if (
      each.group !== null &&
      name.last + (does(sentence, each.group.first - 1, "of") ? 2 : 1) === each.group.first &&
      (isMark(sentence, name.first - 1, ",", ";") || does(sentence, name.first - 1, "and")) &&
      (each.group.type === "bare" || name.kind === "country" || name.kind === "capital")
    )
      return name.side;
    if (name.first > stop) break;
    if (name.last < low) {
      if (beforeClaim(sentence, name, low, context)) return name.side;
      continue;
    }
    const group = each.group;
    if (
      group !== null &&
      name.last < group.first &&
      countBetween(sentence, Math.min(low, name.first), name.first - 1)
    )
      continue;
    // "nine of them South African", "34 of the dead were Kyrgyz", "the other 12 to be Tajik"
    if (
      name.kind === "demonym" &&
      name.first > high &&
      name.first <= high + 3 &&
      (does(sentence, name.first - 1, "be") || (each.parent !== null && !isModifier(sentence, name)))
    )
      return name.side;
    if (isOfParty(sentence, name)) return name.side;
    const before = beforeName(sentence, name);
    const after = name.first - high;
    if (
      does(sentence, before, "origin") &&
      isPeopleAt(sentence, before - 1) &&
      (before - 1 <= high + 1 || after < 0)
    )
      return joined(sentence, name) ? (missionOf(each) ?? "all") : name.side;
    if (
      does(sentence, before, "joins") &&
      !does(sentence, before, "within") &&
      !does(sentence, before, "against") &&
      sentence.outcomeAt[before - 1] !== undefined &&
      name.kind === "country" &&
      before - 1 <= high + 1 &&
      !does(sentence, before, "origin")
    )
      return name.side;
    if (isLand(sentence, name, before, context) && name.first <= high + 6)
      return joined(sentence, name) ? "all" : name.side;
  }
  return null;
}

/** "Kyrgyzstan: 24 dead", "On the Kyrgyz side ...", "In Kyrgyzstan alone an estimated 130,000". */
function beforeClaim(sentence: Sentence, name: NameMention, low: number, context: Context): boolean {
  if (
    isMark(sentence, name.last + 1, ":") &&
    (name.first <= 1 ||
      (name.first <= 6 &&
        does(sentence, beforeName(sentence, name), "origin") &&
        !does(sentence, beforeName(sentence, name) - 1, "region"))) &&
    low - name.last < 12
  )
    return !(context.civil && name.side === context.state);
  if (isOfParty(sentence, name) && opensClause(sentence, name, low)) return true;
  const before = beforeName(sentence, name);
  // "In Thailand's border regions the fighting has led to ...": an adjunct that opens the clause
  const adjunct =
    before <= 0 || isMark(sentence, before - 1, ",", ";", '"', "“") || does(sentence, before - 1, "and");
  return (
    isLand(sentence, name, before, context) &&
    low - name.last <= (adjunct ? 12 : 4) &&
    !joined(sentence, name) &&
    !countBetween(sentence, name.last + 1, low - 1)
  );
}

/** A country as the land where people suffered: not where the war of one state is fought, not "in the Congo fighting". */
function isLand(sentence: Sentence, name: NameMention, before: number, context: Context): boolean {
  if (name.kind !== "country" || !does(sentence, before, "within")) return false;
  if (context.civil && name.side === context.state) return false;
  return !does(sentence, name.last + 1, "conflict") && !does(sentence, name.last + 1, "verb");
}

/** "in Tajikistan and Kyrgyzstan", "Kyrgyzstan-Tajikistan": two at once. */
function joined(sentence: Sentence, name: NameMention): boolean {
  const next = sentence.nameAt[name.last + 2];
  return (
    (does(sentence, name.last + 1, "and") || isMark(sentence, name.last + 1, "-", "–")) &&
    next?.side != null &&
    next.side !== name.side
  );
}

function isModifier(sentence: Sentence, name: NameMention): boolean {
  return sentence.personAt[name.last + 1] !== undefined;
}

function countBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1)
    if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article") return true;
  return false;
}

function isHeadNoun(each: Draft): boolean {
  return (
    each.outcome?.readings.some((reading) => reading.frames.includes("head")) === true &&
    each.rules.some(
      (rule) =>
        rule === "link/toll" ||
        rule === "link/tally" ||
        rule === "link/counted" ||
        rule === "link/of" ||
        rule.startsWith("bare/"),
    )
  );
}

/** "on the Kyrgyz side", "from the Tajik side", "on Kyrgyz soil"; not "the Kyrgyz side attacked", "by the Tajik side". */
function isOfParty(sentence: Sentence, name: NameMention): boolean {
  const before = beforeName(sentence, name);
  if (does(sentence, name.last + 1, "party"))
    return does(sentence, before, "joins") && !does(sentence, before, "against");
  // "côté kirghiz": the word before its adjective
  if (sentence.modifiersFollow && name.kind === "demonym" && does(sentence, name.first - 1, "party"))
    return true;
  // "on the side of Kyrgyzstan"
  return does(sentence, before, "origin") && does(sentence, before - 1, "party");
}

function beforeName(sentence: Sentence, name: NameMention): number {
  let at = name.first - 1;
  while (
    at >= 0 &&
    (does(sentence, at, "determiner") ||
      (does(sentence, at, "adjective") && !does(sentence, at, "preposition")))
  )
    at -= 1;
  return at;
}

/** How many names of a list of places may stand before one. */
const LONGEST_LIST = 12;

/** "In Buri Ram, Surin and Ubon Ratchathani": what stands before the list that a name is in. */
function beforeList(sentence: Sentence, name: NameMention): number {
  let at = beforeName(sentence, name);
  const from = at;
  while (
    at >= 0 &&
    at > from - LONGEST_LIST &&
    (isMark(sentence, at, ",") ||
      does(sentence, at, "and") ||
      sentence.nameAt[at]?.kind === "place" ||
      // "Azad Jammu and Kashmir" is no list
      (sentence.nameAt[at] === undefined &&
        sentence.mayBeName(at) &&
        (isMark(sentence, at + 1, ",") || does(sentence, at + 1, "and"))))
  )
    at -= 1;
  return does(sentence, at, "within") ? at : from;
}

function opensClause(sentence: Sentence, name: NameMention, low: number): boolean {
  for (let at = name.last + 1; at < low; at += 1)
    if (isMark(sentence, at, ";") || does(sentence, at, "contrast")) return false;
  return low - name.last < 16;
}

function isPeopleAt(sentence: Sentence, at: number): boolean {
  return (
    sentence.personAt[at] !== undefined ||
    sentence.outcomeAt[at] !== undefined ||
    sentence.quantityAt[at] !== undefined ||
    sentence.nameAt[at]?.people === true ||
    (sentence.tokens[at]?.kind === "mark" && sentence.outcomeAt[at - 1] !== undefined)
  );
}

/** Between two states, a town is its country's: "in the Batken region"; so it is where another state strikes it. */
function locatedIn(each: Draft, context: Context, doer: string | null): string | null {
  if (!context.interstate && doer === null) return null;
  const { sentence } = each;
  const parties = (doer === null ? partiesOf(context) : context.sides).filter((side) => side !== doer);
  for (const name of sentence.names) {
    if (
      name.side === null ||
      !(name.kind === "place" || name.kind === "capital" || isWarringLand(name, context)) ||
      !parties.includes(name.side)
    )
      continue;
    const before = beforeList(sentence, name);
    if (!does(sentence, before, "within") && !does(sentence, before, "joins")) continue;
    if (does(sentence, before, "against")) continue;
    const distance = name.first > each.last ? name.first - each.last : each.first - name.last;
    if (distance < (name.last < each.first ? 32 : 16)) return name.side;
  }
  return null;
}

/** "in northern Israel": of two states at war a land is a place as its towns are. */
function isWarringLand({ kind }: NameMention, { landOfGroups }: Context): boolean {
  return kind === "country" && landOfGroups.size > 0;
}

/** "Ukrainian shelling of Donetsk killed nine": a town of the doer's own land, held by whoever. */
function isOnLandOf(sentence: Sentence, doer: string): boolean {
  return sentence.names.some(({ side, kind }) => side === doer && (kind === "place" || kind === "capital"));
}

/** "Les combats entre l'armée congolaise et le M23 ont fait 700 morts": fighting of parties that are named counts all. */
function fightingBetween(each: Draft): boolean {
  const { sentence } = each;
  const sides = new Set<string>();
  for (let at = each.first - 1; at >= Math.max(0, each.first - 24); at -= 1) {
    if (isMark(sentence, at, ";", ":", "“", "«")) return false;
    const name = sentence.nameAt[at];
    if (name?.side != null && PARTIES.has(name.kind)) sides.add(name.side);
    if (does(sentence, at, "between") && sides.size > 1) return true;
  }
  return false;
}

/** "Moscow said eight people died in Avdiivka": a speaker counts its own people, but hardly in the other's town. */
function isAbroad(each: Draft, side: string, context: Context): boolean {
  if (context.civil || each.kind === "military" || each.category === "displaced") return false;
  const { sentence } = each;
  for (let at = each.last + 1; at <= each.last + 3; at += 1) {
    if (isMark(sentence, at, ",", ";", ".")) return false;
    const name = sentence.nameAt[at];
    if (name?.side != null && name.side !== side && (name.kind === "place" || name.kind === "capital"))
      return does(sentence, beforeName(sentence, name), "within");
  }
  return false;
}

/** "Belgrade said so. The number killed in the shelling of northern Kosovo is 14": in the land of the other, and nobody says so again. */
function isInLandOfOther({ sentence, kind, category }: Draft, side: string, context: Context): boolean {
  if (context.civil || kind === "military" || category === "displaced") return false;
  const lands = sentence.names.filter(
    (name) =>
      name.side !== null &&
      name.kind === "country" &&
      context.sides.includes(name.side) &&
      does(sentence, beforeName(sentence, name), "joins") &&
      !does(sentence, beforeName(sentence, name), "against"),
  );
  return lands.length > 0 && lands.every((name) => name.side !== side);
}

function clauseStop(sentence: Sentence, from: number): number {
  let at = from;
  for (; at < Math.min(sentence.tokens.length, from + 14); at += 1) {
    if (isMark(sentence, at, ";", ":", ".", ",")) break;
    if (
      does(sentence, at, "contrast") ||
      (does(sentence, at, "tell") && !does(sentence, at, "change")) ||
      does(sentence, at, "accordingTo")
    )
      break;
    if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article") break;
    if (does(sentence, at, "and") && sentence.outcomeAt[at + 1] !== undefined) break;
  }
  return at - 1;
}

/** "Fourteen Thais dead, 46 others hurt": a bare count shares the side of the one named before it. */
function siblingSide(each: Draft, readings: Readings): Settled | null {
  const { group, sentence } = each;
  if (
    group === null ||
    !(group.type === "bare" || group.rest || group.outcomes.length > 0 || group.quantity?.additional)
  )
    return null;
  if (group.names.length > 0 || group.possessive) return null;
  // "two of the dead served with the UN, the other seven ...": what is left of the same people
  const isRest =
    group.rest ||
    [group.first - 1, group.first, group.first + 1].some(
      (at) => does(sentence, at, "rest") && does(sentence, at - 1, "determiner"),
    );
  const before = readings
    .before(sentence, group.first)
    .filter((other) => other.parent === null)
    .at(-1);
  // "among the terrorists 19 died and seven were hurt": the speaker's enemies, whoever they are
  const isFoe = before?.rules.includes("side/enemy") === true;
  if (
    before === undefined ||
    (before.side === null && !isFoe) ||
    !before.rules.some(
      (rule) =>
        rule === "side/phrase" ||
        rule === "side/prepositional" ||
        rule === "side/possessive" ||
        rule === "side/enemy" ||
        rule === "side/group" ||
        rule === "side/ours" ||
        rule === "side/sibling",
    )
  )
    return null;
  for (let at = before.last + 1; at < group.first; at += 1) {
    if (
      isMark(sentence, at, ";", ".") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "but") ||
      does(sentence, at, "tell") ||
      campAt(sentence, at) !== null
    )
      return null;
    const name = sentence.nameAt[at];
    if (name?.side != null && name.side !== before.side && PARTIES.has(name.kind) && !isRest) return null;
  }
  return before.side === null
    ? { side: null, rule: "side/enemy" }
    : { side: before.side, rule: "side/sibling" };
}

/** "killed two of its own soldiers" */
function isOfItsOwn({ sentence, first, last }: Draft): boolean {
  for (let at = first; at < last; at += 1)
    if (does(sentence, at, "possessive")) return does(sentence, at + 1, "adjective");
  return false;
}

/** "its dead", "three of its peacekeepers": whose, by the subject of the sentence or the speaker. */
function possessedBy(each: Draft, context: Context, speakers: Speakers, readings: Readings): string | null {
  const { sentence, group } = each;
  const owner = ownerOf(sentence, each.outcome?.first ?? each.first);
  if (owner !== null) return owner.side;
  if (group !== null && context.group !== null && isOfTheGroup(sentence, group)) return context.group;
  const before = (each.group?.first ?? each.first) - 1;
  let outcomeBefore = (each.outcome?.first ?? 0) - 1;
  // "its own dead"
  if (does(sentence, outcomeBefore, "adjective") && does(sentence, outcomeBefore - 1, "possessive"))
    outcomeBefore -= 1;
  const has =
    group?.possessive === true ||
    does(sentence, before, "possessive") ||
    (outcomeBefore >= 0 &&
      does(sentence, outcomeBefore, "possessive") &&
      !does(sentence, outcomeBefore, "genitive"));
  if (!has) return null;
  const from = group?.first ?? each.first;
  const personal = sentence.tokens.some(
    (_, at) => at >= from && at <= (group?.last ?? each.last) && does(sentence, at, "personalPossessive"),
  );
  if (personal)
    return (
      readings
        .before(sentence, from)
        .filter((other) => other.side !== null)
        .at(-1)?.side ?? null
    );
  const speaker = speakers.at(sentence, each.first);
  // "Bishkek and Dushanbe put their dead at 81"
  if (speaker?.side === "all" && speaker.rule !== "source/kept") return "all";
  const named = speakers.sideBefore(sentence, each.first);
  // "Cambodia says Thailand holds 18 of its soldiers": not those of whoever holds them
  // nor, with "Pakistan said Afghan fire had killed four of its soldiers", those of whoever fired
  const isDoers =
    named !== null && (isSubjectOf(each, named) || (!isOfItsOwn(each) && doerOf(each, context) === named));
  if (isDoers) return speaker?.side === named ? null : (speaker?.side ?? null);
  return named ?? speaker?.side ?? null;
}

/** "3,000 of the group's men": of the armed group that the report is about. */
function isOfTheGroup(sentence: Sentence, { first, last }: Group): boolean {
  for (let at = first + 1; at < last; at += 1)
    if (does(sentence, at, "genitive") && does(sentence, at - 1, "movement")) return true;
  return false;
}

/** "Kyrgyzstan's dead", "SANDF's DRC death toll": the name before the genitive. */
function ownerOf(sentence: Sentence, outcome: number): NameMention | null {
  for (let at = outcome - 1; at >= Math.max(1, outcome - 4); at -= 1) {
    if (does(sentence, at, "genitive")) {
      const name = sentence.nameAt[at - 1];
      return name?.side != null && PARTIES.has(name.kind) ? name : null;
    }
    const isWord = sentence.tokens[at]?.kind === "word" && sentence.roles[at]?.length === 0;
    if (!(sentence.nameAt[at] !== undefined || does(sentence, at, "adjective") || isWord)) return null;
  }
  return null;
}
