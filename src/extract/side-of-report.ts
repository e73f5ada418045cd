import type { NameMention } from "../language/index.js";
import type { Context } from "./context.js";
import { doerOf } from "./doer.js";
import type { Draft, Settled } from "./draft.js";
import { mayBeSide, otherParty } from "./opponent.js";
import type { Readings } from "./readings.js";
import { isOfAssailants } from "./rebels.js";
import { isOfState } from "./regulars.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isArms, isHalfWord, isMark } from "./sentence.js";
import { sideOfCounted } from "./side-carried.js";
import { landHit, landSet, landStruck, landTurnedTo } from "./side-land-hit.js";
import { goesOnFar, isClose, isOfParagraph, turnTo } from "./side-topic.js";
import { isKnown, sumsUp, withinState } from "./side-within-state.js";

/** Rules by which a figure is of the other party, whichever it is. */
const OF_FOES = new Set(["side/enemy", "side/rebels"]);

/** What is known of a report when its side-less tolls are settled. */
interface ReportView {
  readonly readings: Readings;
  /** The claim just before it whose side is known. */
  readonly topic: Draft | null;
  /** The claim just before it, whose side its people tell. */
  readonly like: Draft | null;
  /** The figure that a party kept back last before it. */
  readonly silent: Draft | null;
  /** The one side that the report counts; null when there are several. */
  readonly only: string | null;
  readonly context: Context;
}

/** A toll without a side: the same figure's side, the side just spoken of, the only side counted, or all. */
export function sideFromReport(each: Draft, view: ReportView): Settled {
  const { readings, topic, like, silent, only, context } = view;
  // "41 insurgents, of whom 36 were killed": of nobody known, as the whole
  const isFoes = each.parent?.side === null && each.parent.rules.some((rule) => OF_FOES.has(rule));
  if (each.parent !== null && (isFoes || !(context.civil && isKnown(each) && isOfAnybody(each.parent))))
    return { side: each.parent.side, rule: "side/parent" };
  if (context.sides.length === 0 && context.state === null) return { side: null, rule: "side/unknown" };
  const counted = sideOfCounted(each, readings);
  if (counted !== null) return { side: counted, rule: "side/of-counted" };
  // inside a state what a claim says of itself tells more than a like figure whose side is inferred
  const settled = (other: Draft): boolean =>
    context.civil ? !other.rules.includes("side/none") : other.rules.at(-1) !== "side/none";
  if (each.sentence.inTitle && !each.unquantified) {
    const same = readings
      .sameLeast(each)
      .find((other) => !other.sentence.inTitle && !other.previous && other.scope !== "background");
    if (same !== undefined && settled(same)) return { side: same.side, rule: "side/same-figure" };
  }
  const untold = silent === null ? null : toldByOthers(each, silent);
  if (untold !== null) return { side: untold, rule: "side/untold" };
  const regulars = regularsOf(each, context);
  if (regulars !== null) return { side: regulars, rule: "side/regulars" };
  const struck = context.interstate ? landStruck(each, context) : null;
  if (struck !== null) return { side: struck, rule: "side/place" };
  const set = landSet(each, context);
  if (set !== null) return { side: set, rule: "side/place" };
  const close = topic !== null && isClose(topic, each, context) ? topic : null;
  const newLand = close === null || isOfParagraph(close, each) ? null : landTurnedTo(each, context);
  if (newLand !== null && newLand !== close?.side) return { side: newLand, rule: "side/place" };
  const turned = close === null ? null : turnTo(close, each, context);
  const near = turned === null ? close : null;
  if (context.civil) return withinState(each, near, like, context);
  if (isOfAssailants(each))
    return { side: near?.side == null ? null : otherParty(near.side, context), rule: "side/enemy" };
  if (each.previous) {
    const newer = readings.nearest(
      each,
      (other) =>
        other.category === each.category &&
        other.scope === "total" &&
        (other.min ?? 0) > (each.min ?? 0) &&
        settled(other),
    );
    if (newer !== undefined) return { side: newer.side, rule: "side/newer-figure" };
  }
  if (near !== null && isOfSoldiers(each, near)) return { side: near.side, rule: "side/topic" };
  const hit = landHit(each, context);
  if (hit !== null) return { side: hit, rule: "side/place" };
  const { breakaway } = context;
  const isNeutral = each.sourceSide === null || each.sourceSide === breakaway?.kin;
  if (breakaway?.kinFights === false && each.source !== null && isNeutral && !isOfConflict(each))
    return { side: breakaway.land, rule: "side/breakaway" };
  const foe = foughtWith(each);
  if (foe !== null) return { side: context.home === foe ? null : context.home, rule: "side/fought-with" };
  if (namesSeveral(each, context)) return { side: "all", rule: "side/several" };
  const named = onlyNamed(each, context);
  if (
    near?.side != null &&
    near.side !== "all" &&
    near.sourceKey !== null &&
    near.sourceKey === each.sourceKey &&
    (named === null || named === near.side)
  )
    return { side: near.side, rule: "side/same-speaker" };
  if (each.category !== "displaced" && isOfConflict(each)) return { side: "all", rule: "side/conflict" };
  if (turned !== null && named === null) return { side: turned, rule: "side/turned" };
  if (near !== null && (named === null || named === near.side))
    return { side: near.side, rule: "side/topic" };
  if (near !== null) return { side: named, rule: "side/named" };
  if (only !== null && mayBeSide(only, context))
    return named === null ? { side: only, rule: "side/only" } : { side: named, rule: "side/named" };
  const about = context.about;
  if (about !== null && !namesAnother(each, about)) return { side: about, rule: "side/about" };
  // a report of one country alone
  const [home, other] = context.sides;
  if (home !== undefined && other === undefined)
    return heldBack(each, home, readings)
      ? { side: null, rule: "side/unknown" }
      : { side: home, rule: "side/country" };
  if (topic !== null && goesOnFar(topic, each, context)) return { side: topic.side, rule: "side/before" };
  const titled = topic === null ? sideOfTitle(each, view) : null;
  if (titled !== null) return { side: titled, rule: "side/title" };
  return sumsUp(each) ? { side: "all", rule: "side/report" } : { side: null, rule: "side/unknown" };
}

/** "Tajikistan has given no figure of its losses. Security sources speak of 7 killed": the figure that it kept back. */
function toldByOthers(each: Draft, silent: Draft): string | null {
  if (silent.side === null || silent.side === "all" || each.source === null || each.sourceSide !== null)
    return null;
  // "Of the 19 wounded, three are in danger": those counted before
  if (each.group?.partitive === true || each.parent !== null || each.scope === "subset") return null;
  const same =
    silent.category === each.category || (silent.category === "casualties" && each.category !== "displaced");
  const next = each.sentence.index - silent.sentence.index;
  return same && next >= 0 && next <= 1 && !namesAnother(each, silent.side) ? silent.side : null;
}

/** "it has lost 47 soldiers": of a group's war with a state the soldiers told no further are that state's. */
function regularsOf(each: Draft, { landOfGroups, rivals }: Context): string | null {
  if (landOfGroups.size === 0 || rivals === null || !isOfState(each)) return null;
  const [state, land] = rivals;
  return each.sentence.names.some(({ side }) => side === land) ? null : state;
}

/** "Four Chadian peacekeepers were killed in northern Mali. Nineteen were wounded": a number alone goes on with them. */
function isOfSoldiers({ group, sentence }: Draft, near: Draft): boolean {
  if (group?.type !== "bare" || near.kind !== "military" || !near.rules.includes("side/phrase")) return false;
  return sentence.index - near.sentence.index === 1 && sentence.paragraph === near.sentence.paragraph;
}

/** "Toll in Gaza passes 200 ... Ten people were killed on Monday": of two lands at war, the one whose people alone the title counts. */
function sideOfTitle(each: Draft, { readings, context }: ReportView): string | null {
  if (context.rivals === null || each.sentence.inTitle || each.scope === "background") return null;
  const titles = readings.drafts.filter(
    ({ sentence, rules }) => sentence.inTitle && !rules.includes("side/none"),
  );
  const [first] = titles;
  if (first?.side == null || !context.rivals.includes(first.side)) return null;
  return titles.every(({ side }) => side === first.side) ? first.side : null;
}

/** People who may be of any side. */
function isOfAnybody({ side }: Draft): boolean {
  return side === null || side === "all";
}

/** "Cambodia has not published any figures. 40,000 were evacuated": the party that tells nothing is no sign of whose. */
function heldBack(each: Draft, side: string, readings: Readings): boolean {
  const before = readings.previous(each);
  return (
    before?.status === "withheld" &&
    before.side === side &&
    each.source === null &&
    each.sentence.index - before.sentence.index === 1
  );
}

/** The sentence names a party other than the one the report is about. */
function namesAnother(each: Draft, about: string): boolean {
  return each.sentence.names.some(
    (name) =>
      name.side !== null && name.side !== about && (name.kind === "country" || name.kind === "demonym"),
  );
}

/** "Armenian hospitals are treating 126 wounded": the only party that the sentence names, unless it is the doer. */
function onlyNamed(each: Draft, context: Context): string | null {
  const { sentence } = each;
  const sides = new Set(
    sentence.names
      .filter(
        (name) =>
          name.side !== null &&
          (name.kind === "country" || name.kind === "demonym") &&
          (mayBeSide(name.side, context) || isOfPeople(sentence, name)) &&
          !isArms(sentence, name) &&
          !isHalfWord(sentence, name) &&
          !does(sentence, name.first - 1, "against") &&
          !(each.kind !== "military" && does(sentence, name.last + 1, "force")) &&
          !isOfVoice(sentence, name),
      )
      .map((name) => name.side as string),
  );
  const [side] = sides;
  return sides.size === 1 && side !== undefined && side !== doerOf(each, context) ? side : null;
}

/** "the Russian ambassador's story": whose word it is, not whose people. */
function isOfVoice(sentence: Sentence, { kind, last }: NameMention): boolean {
  return kind === "demonym" && does(sentence, last + 1, "voice") && does(sentence, last + 2, "genitive");
}

/** "both Uzbek citizens" */
function isOfPeople(sentence: Sentence, { kind, last }: NameMention): boolean {
  return kind === "demonym" && sentence.personAt[last + 1] !== undefined;
}

/** "The violence left at least 80 dead": what did it is the conflict itself, and no party counts. */
function isOfConflict(each: Draft): boolean {
  const { sentence } = each;
  for (let at = each.first - 1; at >= Math.max(0, each.first - 14); at -= 1) {
    // "Ukraine war: 12 killed as missile hits market"
    if (isMark(sentence, at, ";", ".") || (sentence.inTitle && isMark(sentence, at, ":"))) return false;
    if (does(sentence, at, "conflict") && !does(sentence, at - 1, "within")) return true;
  }
  return false;
}

/** "59 people killed in four days of fighting with Tajikistan": the only party named is the one that the others fight. */
function foughtWith({ sentence }: Draft): string | null {
  if (!anyDoes(sentence, "conflict") && !anyDoes(sentence, "events")) return null;
  const named = sentence.names.filter(({ side, kind }) => side !== null && kind !== "place");
  const [name] = named;
  if (name === undefined || named.some(({ side }) => side !== name.side)) return null;
  let at = name.first - 1;
  while (does(sentence, at, "determiner") || does(sentence, at, "adjective")) at -= 1;
  if (!does(sentence, at, "against") || does(sentence, at, "agent")) return null;
  return does(sentence, at - 1, "conflict") || does(sentence, at - 1, "events") ? name.side : null;
}

/** The sentence speaks of two sides at once: "the conflict of Tajikistan and Kyrgyzstan", "each accused the other". */
function namesSeveral(each: Draft, context: Context): boolean {
  const doer = doerOf(each, context);
  const sides = new Set(
    each.sentence.names
      .filter(
        (name) =>
          name.side !== null &&
          name.side !== doer &&
          !isHalfWord(each.sentence, name) &&
          !isArms(each.sentence, name) &&
          (name.kind === "country" || name.kind === "demonym" || name.kind === "group"),
      )
      .map((name) => name.side),
  );
  if (sides.size > 1) return true;
  return anyDoes(each.sentence, "sum");
}
