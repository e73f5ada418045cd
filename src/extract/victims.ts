import type { Context } from "./context.js";
import { doerOf } from "./doer.js";
import type { Draft, Settled } from "./draft.js";
import { isOfReport, summedUp } from "./grand-total.js";
import type { Group } from "./group.js";
import { kindOf, likeFigure, standsForFigure } from "./kinds.js";
import { settleLateKinds } from "./late-kind.js";
import { onlySide } from "./only-side.js";
import type { Readings } from "./readings.js";
import { isOfBand, isRebels } from "./rebels.js";
import { settleRows } from "./rows.js";
import type { Sentence } from "./sentence.js";
import { does, isArms, words } from "./sentence.js";
import { settleWholes } from "./side-of-parts.js";
import { sideFromReport } from "./side-of-report.js";
import { isOnLandOf } from "./side-where.js";
import { sideOf } from "./sides.js";
import { isSingle } from "./single.js";
import type { Speakers } from "./speaker.js";

/** Says whose people a claim counts, from the phrase outwards: the phrase, the clause, the speaker, the report. */
export function settleVictims(readings: Readings, context: Context, speakers: Speakers): void {
  for (const each of readings.drafts) {
    each.who = whoOf(each);
    each.kind = kindOf(each, readings);
    if (each.rules.includes("side/silent")) continue;
    settle(each, ofKin(each, sideOf(each, context, speakers, readings), context));
    if (each.side === "all") settleSum(each, readings);
  }
  for (const each of readings.drafts) if (standsForFigure(each)) each.kind = likeFigure(each, readings);
  const only = onlySide(readings.drafts);
  let topic: Draft | null = null;
  let like: Draft | null = null;
  let silent: Draft | null = null;
  // a title says briefly what the text tells in full
  const titleLast: Draft[] = [];
  for (const each of readings.drafts) if (!each.sentence.inTitle) titleLast.push(each);
  for (const each of readings.drafts) if (each.sentence.inTitle) titleLast.push(each);
  for (const each of titleLast) {
    // inside a state each entry of a live page begins anew
    if (context.civil && topic !== null && topic.sentence.told !== each.sentence.told) topic = null;
    if (context.civil && like !== null && like.sentence.told !== each.sentence.told) like = null;
    if (each.rules.at(-1) === "side/none") {
      const view = { readings, topic, like, silent, only, context };
      const settled = ofKin(each, sideFromReport(each, view), context);
      const isDoers =
        settled.side !== null &&
        !(settled.rule === "side/same-figure" && isStruckOrStriking(each, settled.side)) &&
        !isStruckAtHome(each, settled.side, context) &&
        (settled.side === doerOf(each, context) ||
          isArmed(each, settled.side) ||
          isRefuge(each, settled.side));
      if (isRebels(each) && !context.groups.includes(settled.side ?? ""))
        settle(each, { side: null, rule: "side/rebels" });
      else settle(each, isDoers ? { side: null, rule: "side/not-the-doer" } : settled);
      // its own sentence names whose: what is told next of nobody else's is of them
      if (TURNS.has(settled.rule) && !isDoers && !each.sentence.inTitle) topic = each;
    } else if (each.sentence.inTitle && each.rules.at(-1) === "side/speaker") likeText(each, readings);
    else if (each.scope !== "background" && each.status !== "withheld") topic = each;
    like = each;
    if (each.status === "withheld") silent = each;
  }
  settleWholes({ readings, context });
  settleRows(readings.drafts);
  settleLateKinds(readings);
}

/** Its own sentence tells whose people: what follows may be of them. */
const TURNS = new Set(["side/named", "side/place"]);

/** By what its own words tell: these are the kin state's people, wherever they are. */
const BY_NAME = new Set(["side/phrase", "side/loser", "side/possessive", "side/place", "side/row"]);

/** Where a land fights the state it broke away from, its kin's ministers count its people, and shelter them. */
function ofKin({ category }: Draft, settled: Settled, { breakaway }: Context): Settled {
  if (breakaway === null || breakaway.kinFights || settled.side !== breakaway.kin) return settled;
  const isNamed = BY_NAME.has(settled.rule) && category !== "displaced";
  return isNamed ? settled : { side: breakaway.land, rule: "side/kin" };
}

/** "Border conflict: Foreign Ministry says 41 dead": whose ministry the title leaves open, the text tells of the same figure. */
function likeText(each: Draft, readings: Readings): void {
  const sides = new Set(
    readings
      .sameFigure(each)
      .filter((other) => !other.sentence.inTitle && !other.previous && other.scope !== "background")
      .map(({ side }) => side),
  );
  const [side] = sides;
  if (sides.size === 1 && side != null && side !== each.side)
    settle(each, { side, rule: "side/same-figure" });
}

/** A sum of what several said is not the last speaker's, where no words give it to them. */
function settleSum(each: Draft, readings: Readings): void {
  const kept = each.rules.indexOf("source/kept");
  if (kept < 0) return;
  const parts = summedUp(each, readings);
  if (parts === null || !isOfReport(parts)) return;
  Object.assign(each, { source: null, sourceKey: null, sourceSide: null, via: null });
  each.rules.splice(kept, 1, "source/summed");
}

/** "the toll from US strikes has risen to 80": the side's arms did it, in the sentence itself. */
function isArmed(each: Draft, side: string): boolean {
  return each.sentence.names.some(
    // "18 soldiers die in Basilan clash": where it was
    (name) =>
      name.side === side &&
      name.kind !== "place" &&
      name.kind !== (each.sentence.inTitle ? "capital" : null) &&
      isArms(each.sentence, name),
  );
}

/** "Kosovo shelling kills 14": by a country's name alone either who struck or who was struck. */
function isStruckOrStriking({ sentence }: Draft, side: string): boolean {
  const arms = sentence.names.filter((name) => name.side === side && isArms(sentence, name));
  return (
    arms.length > 0 &&
    arms.every(({ kind, last }) => kind === "country" && !does(sentence, last + 1, "genitive"))
  );
}

/** "Myanmar's military bombed a village in Sagaing": a state's arms fell on its own land, and no other state is at war. */
function isStruckAtHome(each: Draft, side: string, { rivals, states }: Context): boolean {
  const { sentence, category } = each;
  if (category === "displaced" || isRebels(each) || isOfBand(each) || (rivals !== null && states.length > 1))
    return false;
  return isOnLandOf(sentence, side);
}

/** "1,700 people crossed into Thailand": the land they came to is hardly theirs. */
function isRefuge({ sentence, category, outcome }: Draft, side: string): boolean {
  if (category !== "displaced" || outcome === null || !does(sentence, outcome.last, "preposition"))
    return false;
  return sentence.nameAt[outcome.last + 1]?.side === side;
}

function settle(each: Draft, { side, rule }: Settled): void {
  each.side = side;
  each.rules.push(rule);
}

function whoOf(each: Draft): string | null {
  const { group, sentence } = each;
  if (group === null)
    return sentence.personAt[each.first] !== undefined
      ? words(sentence, each.first, sentence.personAt[each.first]?.last ?? each.first)
      : null;
  if (isSingle(group)) return wordsOfOne(sentence, group);
  const from = (group.quantity?.last ?? group.first - 1) + 1;
  return from <= group.last ? words(sentence, from, group.last) : null;
}

/** Without the article, and without the age behind a name: "Ann Hill, 34,". */
function wordsOfOne(sentence: Sentence, group: Group): string | null {
  const from = does(sentence, group.first, "determiner") ? group.first + 1 : group.first;
  let last = group.last;
  while (last > from && sentence.tokens[last]?.kind !== "word") last -= 1;
  return last < from ? null : words(sentence, from, last);
}
