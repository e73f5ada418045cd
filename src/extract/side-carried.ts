import type { Context } from "./context.js";
import type { Draft, Settled } from "./draft.js";
import { summedUp } from "./grand-total.js";
import type { Group } from "./group.js";
import { mayBeSide } from "./opponent.js";
import { PARTIES } from "./parties.js";
import type { Readings } from "./readings.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import type { Asked } from "./side-asked.js";
import { isBareElsewhere } from "./side-beside.js";
import { isKnown } from "./side-within-state.js";
import { campAt } from "./whose.js";

/** The rules by which a claim takes the people of a figure that it is bound to. */

/**
 * "34 Druze, two children among them", "154 Thai soldiers, 83 of whom were wounded": a part of the figure told just before
 * it, whose people a name tells, though both are parts of a larger one.
 */
export function ofNearest({ each, readings }: Asked): Settled | null {
  const { group, sentence, parent } = each;
  if (group === null || (parent !== null && parent.side !== "all" && parent.side !== null)) return null;
  if (group.names.length > 0 || !isAppended(each)) return null;
  const near = readings.lastBefore(sentence, group.first);
  if (near === undefined || near === parent || near.side === null || near.side === "all") return null;
  if (!near.rules.includes("side/phrase") || (near.min ?? 0) < (each.min ?? 0)) return null;
  for (let at = near.last + 1; at < group.first; at += 1)
    if (isMark(sentence, at, ";", ".") || sentence.nameAt[at]?.side != null) return null;
  return { side: near.side, rule: "side/parent" };
}

/** "of whom 83", "83 of them", "two children among them": refers to those just counted. */
function isAppended({ group, sentence, last }: Draft): boolean {
  if (group === null) return false;
  if (group.partitive || does(sentence, group.first - 1, "partitive")) return true;
  const behind = Math.max(group.last, last) + 1;
  return (
    does(sentence, behind, "partWith") ||
    (does(sentence, behind, "among") && does(sentence, behind + 1, "personalObject"))
  );
}

/** "2,000 Hezbollah fighters killed; it now says the figure is above 3,800": the people that the figure was told of. */
export function ofSameFigure({ each: { rules, related } }: Asked): Settled | null {
  if (!rules.includes("compose/figure") || related === null || related.side === null) return null;
  return BY_WORDS.some((rule) => related.rules.includes(rule))
    ? { side: related.side, rule: "side/related" }
    : null;
}

/** Rules by which words of its own told whose a figure is. */
const BY_WORDS = ["side/phrase", "side/group", "side/struck", "side/possessive"];

/** "Seven of them wore green": the whole's, unless a mission is named among the part. */
export function ofWhole({ each, inside, context }: Asked): Settled | null {
  if (each.parent === null) return null;
  return inside === null ? sideOfPart(each, each.parent, context) : { side: inside, rule: "side/phrase" };
}

/** "killed 50 soldiers and took 11 of them alive" */
export function ofPartitive({ each: { group, related } }: Asked): Settled | null {
  if (group?.partitive !== true || related === null || related.side === null) return null;
  return { side: related.side, rule: "side/related" };
}

/** "Fourteen Thais dead, 46 others hurt" */
export function ofSibling({ each, readings, context, beside }: Asked): Settled | null {
  if (beside !== null) return { side: beside, rule: "side/sibling" };
  const settled = siblingSide(each, readings);
  // "two Thai farmhands were killed and seven other people hurt": a third state's people are told by name
  const isNamed = settled?.side == null || each.group?.head == null || mayBeSide(settled.side, context);
  return isNamed ? settled : null;
}

/** "In all 16 people have died": of all whom it sums up. */
export function ofSum(asked: Asked): Settled | null {
  return isSum(asked) ? { side: "all", rule: "side/grand-total" } : null;
}

/** "Seven of them wore green": a part is of the whole's people; in a war inside a state its civilians are the state's. */
function sideOfPart(each: Draft, whole: Draft, context: Context): Settled {
  if (whole.side === null) return { side: null, rule: "side/none" };
  if (whole.side === "all" && context.civil && each.kind === "civilian" && context.state !== null)
    return { side: context.state, rule: "side/state" };
  if (whole.side === "all" && context.civil && isKnown(each)) return { side: null, rule: "side/none" };
  return { side: whole.side, rule: "side/parent" };
}

/** Rules by which a figure has the side that a bare one behind it shares: words of its own, or those it took it from. */
const SHARED = [
  "side/phrase",
  "side/prepositional",
  "side/possessive",
  "side/enemy",
  "side/group",
  "side/related",
  "side/regulars",
  "side/ours",
  "side/sibling",
];

/** "Fourteen Thais dead, 46 others hurt": a bare count shares the side of the one named before it. */
function siblingSide(each: Draft, readings: Readings): Settled | null {
  const { group, sentence } = each;
  if (
    group === null ||
    !(group.type === "bare" || group.rest || group.outcomes.length > 0 || group.quantity?.additional)
  )
    return null;
  if (group.names.length > 0 || group.possessive || isBareElsewhere(each)) return null;
  // "two of the dead served with the UN, the other seven ...": what is left of the same people
  const isRest =
    group.rest ||
    [group.first - 1, group.first, group.first + 1].some(
      (at) => does(sentence, at, "rest") && does(sentence, at - 1, "determiner"),
    );
  const before = readings.lastBefore(sentence, group.first, ({ parent }) => parent === null);
  // "among the terrorists 19 died and seven were hurt": the speaker's enemies, whoever they are
  const isFoe = before?.rules.includes("side/enemy") === true;
  if (
    before === undefined ||
    // "Bedouin families bused out, 1,120 reported dead"
    (before.unquantified && before.category !== each.category) ||
    (before.side === null && !isFoe) ||
    !SHARED.some((rule) => before.rules.includes(rule))
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

/** "In all 16 people have died", told by the report or by somebody of neither side: of all whom it sums up. */
function isSum(asked: Asked): boolean {
  if (summedUp(asked.each, asked.readings) === null) return false;
  return !asked.own || asked.speaker?.side === null;
}

/**
 * "Two Thai workers have been killed. ... In Bangkok the foreign ministry confirmed both deaths", "19 Chadians were hurt. ...
 * 14 of the wounded had been flown out": of those counted before, whose side words told.
 */
export function ofCounted({ each, readings, context }: Asked): Settled | null {
  if (context.civil) return null;
  const side = sideOfCounted(each, readings);
  return side === null ? null : { side, rule: "side/of-counted" };
}

/** The side of those counted before, of whom a figure tells again, or of some of whom. */
export function sideOfCounted(each: Draft, readings: Readings): string | null {
  const { group } = each;
  if (group === null || group.outcomes.length === 0 || group.names.length > 0) return null;
  const isSame = !group.partitive && isAllOfThem(each.sentence, group);
  if (!group.partitive && !isSame) return null;
  const least = each.min ?? 0;
  const whole = readings.nearest(
    each,
    ({ category, scope, parent, min }) =>
      category === each.category &&
      parent === null &&
      scope !== "subset" &&
      (isSame ? min === least : (min ?? 0) > least),
  );
  if (whole === undefined || whole.scope === "background" || whole.side === null || whole.side === "all")
    return null;
  return whole.rules.some((rule) => TOLD.has(rule)) ? whole.side : null;
}

/** "both deaths", "the three dead": told of before. */
function isAllOfThem(sentence: Sentence, { quantity, first }: Group): boolean {
  if (quantity?.form === "pronoun") return true;
  return quantity?.form !== "article" && does(sentence, first - 1, "determiner");
}

/** Words of its own tell whose people they are. */
const TOLD = new Set(["side/phrase", "side/prepositional", "side/possessive", "side/loser", "side/sibling"]);
