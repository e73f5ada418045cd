import type { NameMention } from "../language/index.js";
import { areIrregulars } from "./band.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { PARTIES } from "./parties.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isArms, isMark } from "./sentence.js";

const DONE = new Set(["killed", "wounded", "casualties", "captured"]);
const REACH = 9;

/**
 * The side whose arms did it: "Russian shelling killed 12 people", "killed by Israeli strikes". Those it befell are
 * hardly its own, whoever tells. Null where none is named, and in a war inside a state.
 */
export function doerOf(each: Draft, context: Context): string | null {
  const { sentence, outcome } = each;
  if (context.civil || outcome === null || !DONE.has(each.category)) return null;
  if (does(sentence, outcome.first, "losing") || each.status === "withheld") return null;
  // "hospitals treat 79": no deed
  if (outcome.readings.every((reading) => reading.weak === true)) return null;
  // "une frappe russe fait 45 morts"
  const made = each.group !== null && does(sentence, each.group.first - 1, "makes");
  if (made) return subjectBefore(sentence, each.group?.first ?? each.first)?.side ?? null;
  // "погибли": the same verb has its subject before it or behind it, and nobody did it
  const befalls = outcome.readings.some(
    ({ frames }) => frames.includes("subject") && frames.includes("object"),
  );
  if (each.rules.includes("link/object") && !befalls) {
    const subject = subjectBefore(sentence, outcome.first)?.side;
    if (subject !== undefined) return subject;
  }
  const last = Math.max(each.last, outcome.last);
  return (
    agentBehind(sentence, last)?.side ?? strikerBehind(sentence, last) ?? strikerBefore(sentence, each.first)
  );
}

/** Tokens between a verb of striking and what came of it. */
const AFTERMATH = 24;

/**
 * Who struck, in the words before a count: "Forces of Ecuador fired on cars and took eight lives". Null where a speaker,
 * another count or a contrast stands between, and where no party is the subject of the striking.
 */
export function strikerBefore(sentence: Sentence, count: number): string | null {
  if (!anyDoes(sentence, "struck") && !(sentence.inTitle && anyDoes(sentence, "events"))) return null;
  for (let at = count - 1; at >= Math.max(1, count - AFTERMATH); at -= 1) {
    if (
      isMark(sentence, at, ";", ":", '"', "“", "”") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "sum")
    )
      return null;
    // "fired on an army post": a noun
    if (does(sentence, at, "tell") && !does(sentence, at, "thing")) return null;
    if ((sentence.quantityAt[at]?.form ?? "article") !== "article") return null;
    if (isVerbOfTitle(sentence, at)) return sentence.nameAt[at - 1]?.side ?? null;
    if (!does(sentence, at, "struck") || sentence.outcomeAt[at] !== undefined) continue;
    while (does(sentence, at - 1, "struck")) at -= 1;
    const before = at - 1;
    // "fired on cars and dropped a bomb": one subject for both
    if (does(sentence, before, "and") || isMark(sentence, before, ",")) continue;
    // "was hit", "the struck village"
    if (does(sentence, before, "be") || does(sentence, before, "determiner")) return null;
    return strikerAt(sentence, before);
  }
  return null;
}

/** "Azerbaijan shells Armenian village", "Israel strikes Beirut": a noun elsewhere, between two names in a headline a verb. */
export function isVerbOfTitle(sentence: Sentence, at: number): boolean {
  if (!sentence.inTitle || !does(sentence, at, "events")) return false;
  const [by, whom] = [sentence.nameAt[at - 1], sentence.nameAt[at + 1]];
  if (by?.side == null || whom?.side == null || by.side === whom.side) return false;
  return by.kind === "country" || by.kind === "capital" || by.kind === "group";
}

/** A party, or its forces, right before a verb of striking. */
function strikerAt(sentence: Sentence, last: number): string | null {
  let at = last;
  while (does(sentence, at, "have") || does(sentence, at, "adverb")) at -= 1;
  const here = sentence.nameAt[at];
  const own = here?.side != null && PARTIES.has(here.kind) ? here : undefined;
  // "its army", "Ecuadorian forces", "Ecuador's artillery": over the noun for the force
  const name = own ?? nameOverNoun(sentence, at);
  if (name?.side == null || !PARTIES.has(name.kind)) return null;
  const ahead = name.first - 1;
  if (isOneOfTwo(sentence, name)) return null;
  if (isLaunchedFrom(sentence, name)) return name.side;
  // "forces of Ecuador"
  if (own !== undefined && does(sentence, ahead, "of"))
    return isForce(sentence, ahead - 1) ? name.side : null;
  return isRuled(sentence, name.first) ? null : name.side;
}

function nameOverNoun(sentence: Sentence, noun: number): NameMention | undefined {
  if (!isForce(sentence, noun)) return undefined;
  let at = noun - 1;
  while (does(sentence, at, "adjective") && sentence.nameAt[at] === undefined) at -= 1;
  if (does(sentence, at, "genitive")) at -= 1;
  return sentence.nameAt[at];
}

/** "forces", "artillery", "troops": what a party strikes with. */
function isForce(sentence: Sentence, at: number): boolean {
  const person = sentence.personAt[at];
  return (
    person?.word.kind === "military" ||
    doesOne(sentence, at, FORCES) ||
    sentence.nameAt[at]?.kind === "office"
  );
}

/** The name that the verb's subject starts with: not in "an attack on Kyiv killed", "clashes with Armenia killed". */
function subjectBefore(sentence: Sentence, verb: number): NameMention | null {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at -= 1) {
    if (isMark(sentence, at, ",", ";", ":") || does(sentence, at, "tell") || does(sentence, at, "contrast"))
      return null;
    const name = sentence.nameAt[at];
    if (name?.side != null && isLaunchedFrom(sentence, name)) return name;
    if (name === undefined || name.side === null || !PARTIES.has(name.kind)) continue;
    const isObject = does(sentence, name.first - 1, "struck") || does(sentence, name.first - 1, "verb");
    // "Israeli strikes on Beirut killed": what was struck, before who struck it
    if (isTarget(sentence, name.first)) continue;
    return isObject || isOneOfTwo(sentence, name) || isRuled(sentence, name.first) ? null : name;
  }
  return null;
}

/** "Peru and Ecuador attacked": two at once. */
function isOneOfTwo(sentence: Sentence, { first, side }: NameMention): boolean {
  const other = does(sentence, first - 1, "and") ? sentence.nameAt[first - 2] : undefined;
  return other?.side != null && other.side !== side;
}

/** "strikes on Beirut", "the attack on southern Israel": what an attack was aimed at. */
export function isTarget(sentence: Sentence, name: number): boolean {
  let at = name - 1;
  while (does(sentence, at, "determiner") || isPlainAdjective(sentence, at)) at -= 1;
  if (!does(sentence, at, "joins") || does(sentence, at, "against")) return false;
  const isAt = !does(sentence, at, "within") && !does(sentence, at, "origin");
  return isAt && doesOne(sentence, at - 1, EVENT);
}

function isPlainAdjective(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "adjective") && !does(sentence, at, "preposition");
}

/** A name that stands behind a preposition other than "by". */
function isRuled(sentence: Sentence, name: number): boolean {
  let at = name - 1;
  while (does(sentence, at, "determiner")) at -= 1;
  if (does(sentence, at, "agent")) return false;
  return does(sentence, at, "preposition") || does(sentence, at, "of") || does(sentence, at, "joins");
}

/** "by Israeli strikes", "in an Israeli strike", "in Kyiv by Russian missiles": right behind what befell them, and where. */
function agentBehind(sentence: Sentence, last: number): NameMention | null {
  let end = last + 3;
  for (let at = last + 1; at <= end; at += 1) {
    if (isMark(sentence, at, ",", ";", ".")) return null;
    if (!does(sentence, at, "agent") && !does(sentence, at, "within")) continue;
    const place = does(sentence, at, "agent") ? at : placeEnd(sentence, at + 1);
    if (place > at) {
      at = place;
      end = place + 3;
      continue;
    }
    let next = at + 1;
    while (does(sentence, next, "determiner")) next += 1;
    const from = launchedBehind(sentence, next);
    if (from !== null) return from;
    const name = sentence.nameAt[next];
    if (name === undefined || name.side === null || !PARTIES.has(name.kind)) return null;
    return does(sentence, at, "agent") || isArms(sentence, name) ? name : null;
  }
  return null;
}

/** "when an Iranian missile hit a house", "after Israeli jets bombed Tyre": who struck, in a clause right behind what befell them. */
function strikerBehind(sentence: Sentence, last: number): string | null {
  if (!anyDoes(sentence, "struck")) return null;
  let at = last + 1;
  while (at <= last + 2 && !does(sentence, at, "clause")) at += 1;
  if (!does(sentence, at, "clause")) return null;
  for (let verb = at + 2; verb <= at + SUBJECT && !isMark(sentence, verb); verb += 1) {
    if (!does(sentence, verb, "struck") || sentence.outcomeAt[verb] !== undefined) continue;
    const name = sentence.names.find(({ first }) => first > at && first < verb);
    return name !== undefined && isArms(sentence, name) ? name.side : strikerAt(sentence, verb - 1);
  }
  return null;
}

/** From the word that opens such a clause to its verb, in tokens. */
const SUBJECT = 7;

/** The last token of "Kyiv", "the Odesa region" from a token on; the one before it where no place stands there. */
function placeEnd(sentence: Sentence, from: number): number {
  let at = from;
  while (does(sentence, at, "determiner")) at += 1;
  const name = sentence.nameAt[at];
  if (name === undefined ? !sentence.mayBeName(at) : isArms(sentence, name) || name.kind === "demonym")
    return from - 1;
  let last = name?.last ?? at;
  while (does(sentence, last + 1, "dwelling") || (name === undefined && sentence.mayBeName(last + 1)))
    last += 1;
  return last;
}

/**
 * "rockets from Gaza", "shells fired from Tajikistan", "gunmen from the north of Gaza": whence arms or
 * irregulars come, not where they fall.
 */
export function isLaunchedFrom(sentence: Sentence, { first }: NameMention): boolean {
  let at = first - 1;
  while (does(sentence, at, "determiner") || does(sentence, at, "adjective")) at -= 1;
  if (!does(sentence, at, "origin") || does(sentence, at, "of")) return false;
  at -= 1;
  // "fired", "launched"
  if (!canComeFrom(sentence, at)) at -= 1;
  return canComeFrom(sentence, at);
}

/** "by a rocket from Gaza", "in shelling from Tajikistan": the name behind arms that begin at a token. */
function launchedBehind(sentence: Sentence, arms: number): NameMention | null {
  for (let at = arms; at <= arms + LAUNCH; at += 1) {
    if (isMark(sentence, at)) return null;
    const name = sentence.nameAt[at];
    if (name !== undefined) return name.side !== null && isLaunchedFrom(sentence, name) ? name : null;
  }
  return null;
}

/** Tokens from the first word for the arms to whence they came. */
const LAUNCH = 6;

/** Arms, what they do, or irregulars; not "soldiers from Kharkiv", who may be the ones struck. */
function canComeFrom(sentence: Sentence, at: number): boolean {
  return doesOne(sentence, at, ARMS) || areIrregulars(sentence, at);
}

/** "its artillery", "Cambodian rockets". */
const FORCES = bitsOf(["force", "events"]);
const EVENT = bitsOf(["event", "events"]);
const ARMS = bitsOf(["event", "events", "struck"]);
