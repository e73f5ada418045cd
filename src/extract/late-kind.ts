import type { NameMention } from "../language/index.js";
import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

type Kind = Draft["kind"];
type KindRule = (each: Draft, readings: Readings) => Kind;

/**
 * What sort of people they are, where neither their own phrase nor the people beside them said so. Asked when whose they are is
 * settled, so that no side rests on it. In this order, as each says less of these very people than the one before: of what
 * sorts the parts are; what the noun or its owner says; what the part's whole is; of whom a silence speaks; who counts its own; whom it has
 * among them.
 */
const RULES: readonly KindRule[] = [
  byParts,
  byRanks,
  byBody,
  byOwner,
  byTally,
  byWhole,
  bySilence,
  byTeller,
  byIncluded,
];

/** Says of what kind the people of those claims are that nobody has told yet. */
export function settleLateKinds(readings: Readings): void {
  for (const each of readings.drafts) {
    if (each.kind !== "unknown") continue;
    for (const rule of RULES) {
      const kind = rule(each, readings);
      if (kind === "unknown") continue;
      each.kind = kind;
      break;
    }
  }
}

/** "14 dead, 13 civilians and a soldier": mixed, where parts of both kinds are told. */
function byParts(each: Draft, readings: Readings): Kind {
  if (each.parent !== null || each.group === null) return "unknown";
  let civilian = false;
  let armed = false;
  for (const part of readings.following(each)) {
    if (part.sentence.index - each.sentence.index > 1) break;
    if (part.parent !== each || part.unquantified) continue;
    civilian ||= part.kind === "civilian";
    armed ||= part.kind === "military" || part.kind === "police";
  }
  return civilian && armed ? "mixed" : "unknown";
}

/** "lost seven men, a captain among them", "87 men, among them two majors": men who have officers among them. */
function byRanks({ group, sentence }: Draft): Kind {
  if (group?.head == null || !does(sentence, group.head.last, "ranks")) return "unknown";
  let included = false;
  for (let at = group.last + 1; at <= group.last + RANKS_REACH && !isMark(sentence, at, ".", ";"); at += 1) {
    included ||= does(sentence, at, "including") || does(sentence, at, "among");
    if (sentence.personAt[at]?.word.kind !== "military") continue;
    if (included || does(sentence, at + 1, "including") || does(sentence, at + 1, "among")) return "military";
  }
  return "unknown";
}

const RANKS_REACH = 6;

/** "20 Hezbollah members", "seven of their leaders", "lost nine men": the men and members of those who fight. */
function byBody({ group, sentence, outcome, sourceKey, rules }: Draft): Kind {
  if (group?.head == null || !does(sentence, group.head.last, "ranks")) return "unknown";
  if (group.names.some(isOfFighters)) return "military";
  for (let at = group.head.last + 1; at <= group.head.last + LONGEST_OWNER; at += 1) {
    const name = sentence.nameAt[at];
    if (name !== undefined && isOfFighters(name)) return "military";
    if (isMark(sentence, at) || !doesOne(sentence, at, OWNER)) break;
  }
  const isLost = outcome !== null && does(sentence, outcome.first, "losing") && rules.includes("link/object");
  if (!group.possessive && !isLost) return "unknown";
  return isArmed(sourceKey) || sentence.names.some(isOfFighters) ? "military" : "unknown";
}

/** A group or a force; not a people that fights as one. */
function isOfFighters({ kind, people }: NameMention): boolean {
  return kind === "force" || (kind === "group" && !people);
}

const LONGEST_OWNER = 4;
const OWNER = bitsOf(["of", "determiner", "adjective"]);

/** "the military's dead at five", "38 of our wounded", "losses of its own army": whose the noun of harm is. */
function byOwner({ group, sentence, outcome }: Draft): Kind {
  if (outcome === null || group?.head != null) return "unknown";
  const noun = outcome.first - 1;
  if (!does(sentence, noun, "genitive")) return "unknown";
  const kind = sentence.nameAt[noun - 1]?.victimKind ?? sentence.personAt[noun - 1]?.word.kind;
  return kind == null ? "unknown" : kind;
}

/** "the number of civilians martyred has risen to 31", "the toll for civilians stood at 31 dead": of whom the tally is. */
function byTally({ group, sentence, rules, first }: Draft): Kind {
  if (group === null || group.head !== null) return "unknown";
  const isTally = rules.includes("link/tally") || rules.includes("link/toll") || rules.includes("link/head");
  if (!isTally) return "unknown";
  let at = group.first - 1;
  for (const stop = Math.max(0, Math.min(first, at) - TALLY); at > stop; at -= 1) {
    const kind = sentence.personAt[at]?.word.kind;
    // "the number of Turkish soldiers killed"
    const before = (sentence.nameAt[at - 1]?.first ?? at) - 1;
    const isOf =
      does(sentence, before, "of") ||
      does(sentence, before, "preposition") ||
      does(sentence, before, "adjective");
    if (kind !== undefined && isOf && does(sentence, tallyBefore(sentence, at), "tallied")) return kind;
    if (isMark(sentence, at) || sentence.quantityAt[at] !== undefined) return "unknown";
  }
  return "unknown";
}

function tallyBefore(sentence: Sentence, person: number): number {
  let at = person - 1;
  while (at > person - LONGEST_OWNER && !does(sentence, at, "tallied")) at -= 1;
  return at;
}

/** How far before a figure its tally names people, in tokens. */
const TALLY = 10;

/** "two of them needed treatment", "the other seven", "several were wounded": those told just before, by their number alone. */
function byWhole(each: Draft, readings: Readings): Kind {
  const { group, parent, sentence } = each;
  if (group === null || group.head !== null || group.names.length > 0) return "unknown";
  if (parent !== null) return parent.kind === "mixed" ? "unknown" : parent.kind;
  const leans = group.partitive || group.rest || group.quantity?.form === "pronoun";
  if (!leans) return "unknown";
  const last = readings.nearest(
    each,
    ({ sentence: other, parent: whole }) => other !== sentence || whole === null,
  );
  if (last === undefined || last.sentence.inTitle || sentence.index - last.sentence.index > 1)
    return "unknown";
  if (sentence.paragraph !== last.sentence.paragraph || last.kind === "mixed") return "unknown";
  return last.kind;
}

/** "gave no figure for civilian deaths", "without saying how many": of whom a party says nothing. */
function bySilence(each: Draft, readings: Readings): Kind {
  const { sentence, status, last } = each;
  if (status !== "withheld") return "unknown";
  for (let at = last + 1; at <= last + SILENT_REACH && !isMark(sentence, at); at += 1) {
    const kind = sentence.personAt[at]?.word.kind ?? sentence.kindAt[at];
    if (kind !== undefined && kind !== "unknown") return kind;
  }
  const told = readings.lastBefore(sentence, each.first);
  return told?.category === each.category && told.kind !== "mixed" ? told.kind : "unknown";
}

/** How far behind a silence it says of whom, in tokens. */
const SILENT_REACH = 7;

/** "The Defence Ministry's list of its own dead", "said it had lost six": an army or its ministry that counts its own. */
function byTeller({ group, sentence, outcome, side, sourceSide, sourceKey, category, first }: Draft): Kind {
  if (side === null || side !== sourceSide || !isArmed(sourceKey) || category === "displaced")
    return "unknown";
  if (group !== null && group.head !== null) return "unknown";
  const noun = outcome?.first ?? first;
  if (outcome !== null && does(sentence, noun, "losing")) return "military";
  for (let at = noun - 1; at >= Math.max(0, noun - OWN_REACH) && !isMark(sentence, at); at -= 1)
    if (does(sentence, at, "possessive")) return "military";
  return "unknown";
}

/** How far before a noun of harm its "own" stands: "its own dead". */
const OWN_REACH = 3;

/**
 * "35 people, women and children among them", "38 citizens, two military men among them": two kinds in one figure. Not "492
 * people, among them 35 children": a part with a figure of its own says nothing of the others.
 */
function byIncluded({ sentence, group, parent }: Draft): Kind {
  if (group?.head == null || parent !== null) return "unknown";
  for (
    let at = group.last + 1;
    at <= group.last + INCLUDED_REACH && !isMark(sentence, at, ".", ";");
    at += 1
  ) {
    const kind = sentence.personAt[at]?.word.kind;
    if (kind === undefined || kind === "unknown") continue;
    const isCounted = isCountedBefore(sentence, at);
    for (let cue = group.last + 1; cue <= at + 3; cue += 1) {
      if (!does(sentence, cue, "including") || does(sentence, cue, "partitive")) continue;
      if (!isCounted || (cue > at && kind === "military")) return "mixed";
    }
  }
  return "unknown";
}

const INCLUDED_REACH = 8;

function isCountedBefore(sentence: Sentence, person: number): boolean {
  for (let at = person - 1; at >= person - LONGEST_OWNER && !isMark(sentence, at, ",", ";"); at -= 1)
    if (sentence.quantityAt[at] !== undefined) return true;
  return false;
}

/** A key of a source that has soldiers of its own. */
function isArmed(sourceKey: string | null): boolean {
  return sourceKey !== null && ARMED.some((office) => sourceKey.endsWith(office));
}

const ARMED = ["/military", "/defence-ministry", "/force", "/group"];
