import type { NameMention } from "../language/index.js";
import { beforeList, beforeName } from "./before-name.js";
import type { Context } from "./context.js";
import { isLaunchedFrom, isTarget, isVerbOfTitle } from "./doer.js";
import type { Draft } from "./draft.js";
import { partiesOf } from "./opponent.js";
import { isSeatOfTalks } from "./parley.js";
import type { Sentence } from "./sentence.js";
import { does, isArms, isMark } from "./sentence.js";

/**
 * Between two states, a town is its country's: "in the Batken region"; so it is where another state strikes it. The place
 * behind the people, before anybody else is counted, goes before the one that the sentence opens with.
 */
export function locatedIn(each: Draft, context: Context, doer: string | null): string | null {
  const isOverBorder = context.civil && doer === null;
  if (isOverBorder && (each.category === "displaced" || each.kind !== "civilian")) return null;
  const { sentence } = each;
  const parties = isOverBorder
    ? context.states.filter((side) => side !== context.state)
    : (doer === null ? partiesAt(context) : context.sides).filter((side) => side !== doer);
  let before: NameMention | null = null;
  let behind: NameMention | null = null;
  for (const name of sentence.names) {
    if (
      name.side === null ||
      !(
        name.kind === "place" ||
        name.kind === "capital" ||
        isLandHit(sentence, name, context) ||
        isLeft(each, name)
      ) ||
      !parties.includes(name.side) ||
      (does(sentence, name.last + 1, "genitive") && isArms(sentence, name))
    )
      continue;
    if (isBehindSemicolon(sentence, each, name) || isSeatOfTalks(sentence, name)) continue;
    const at = beforeOwner(sentence, name, beforeList(sentence, name));
    const isThere =
      does(sentence, at, "within") ||
      does(sentence, at, "joins") ||
      isStruckOrNear(sentence, at, name) ||
      isLeft(each, name) ||
      (does(sentence, name.last + 1, "genitive") && does(sentence, name.last + 2, "hospital"));
    if (!isThere || does(sentence, at, "against") || isOfDoers(sentence, each, at)) continue;
    if (name.last < each.first) {
      if (each.first - name.last < AHEAD && (before === null || isStruckHere(sentence, name, each)))
        before = name;
    } else if (behind === null && name.first - each.last < BEHIND && !isOfOthers(sentence, each, name))
      behind = name;
  }
  const side = (behind ?? before)?.side ?? null;
  return side !== null && isOverBorder && !isNamed(side, context) ? null : side;
}

/** The two at war, and the kin of one of them: "in Yerevan 18 protesters were hurt". */
function partiesAt(context: Context): readonly string[] {
  const parties = partiesOf(context);
  return context.breakaway === null ? parties : [...parties, context.breakaway.kin];
}

/** Told by its name, and not by a town alone, which may be another's namesake. */
function isNamed(side: string, { sentences }: Context): boolean {
  return sentences.some(({ names }) => names.some((name) => name.side === side && name.kind !== "place"));
}

/** "thousands have fled the Kursk region": where they lived. */
function isLeft({ sentence, category, outcome }: Draft, name: NameMention): boolean {
  if (category !== "displaced" || outcome === null || beforeName(sentence, name) !== outcome.last)
    return false;
  // "crossed into Thailand"
  return !does(sentence, outcome.last, "preposition");
}

/** "in Iran's Sistan province": over the state whose place it is. */
function beforeOwner(sentence: Sentence, { side }: NameMention, at: number): number {
  if (!does(sentence, at, "genitive")) return at;
  const owner = sentence.nameAt[at - 1];
  return owner?.side === side ? beforeName(sentence, owner) : at;
}

/** "a rocket hit Ashkelon", "fell near Sderot": a town behind the verb or the preposition. */
function isStruckOrNear(sentence: Sentence, before: number, { kind }: NameMention): boolean {
  if (kind === "country") return false;
  return (
    does(sentence, before, "nearby") ||
    isVerbOfTitle(sentence, before) ||
    (does(sentence, before, "struck") && sentence.outcomeAt[before] === undefined)
  );
}

/** "rockets hit Haifa, raids on Tyre killed 11": what did it was aimed at it. */
function isStruckHere(sentence: Sentence, { first, last }: NameMention, { first: claim }: Draft): boolean {
  if (!isTarget(sentence, first)) return false;
  for (let at = last + 1; at < claim; at += 1) if (isMark(sentence, at)) return false;
  return true;
}

/** How far before the people counted, and how far behind them, the place may be told, in tokens. */
const AHEAD = 32;
const BEHIND = 16;

/** "gunmen from Gaza killed 12 villagers": whence they came who did it; of those who fled it is where they lived. */
function isOfDoers(sentence: Sentence, { category }: Draft, before: number): boolean {
  return category !== "displaced" && does(sentence, before, "origin") && !does(sentence, before, "of");
}

/** "73 soldiers dead, including those who fell in Lebanon", "six in Haifa, and 34 in Tyre", "13 hurt, in Nahariya six": of others. */
function isOfOthers(sentence: Sentence, { last }: Draft, name: NameMention): boolean {
  let others = false;
  for (let at = last + 1; at < name.first; at += 1) {
    // "one man was killed and ten people hurt when a drone hit a house in Tel Aviv": told of both
    if (does(sentence, at, "moment")) others = false;
    else if (does(sentence, at, "including") || isCount(sentence, at)) others = true;
  }
  return others || isCount(sentence, name.last + 1);
}

/** A number of people: "six", "34 farmers", "12 dead"; not "two salvoes". */
function isCount(sentence: Sentence, at: number): boolean {
  const quantity = sentence.quantityAt[at];
  if (quantity === undefined || quantity.form === "article") return false;
  const noun = quantity.last + 1;
  return (
    noun >= sentence.tokens.length ||
    isMark(sentence, noun) ||
    sentence.personAt[noun] !== undefined ||
    sentence.outcomeAt[noun] !== undefined ||
    does(sentence, noun, "preposition")
  );
}

/** "Rocket kills two in Haifa; 34 dead in Lebanon raids": what stands behind a semicolon is somewhere else. */
function isBehindSemicolon(sentence: Sentence, each: Draft, name: NameMention): boolean {
  const [from, to] = name.last < each.first ? [name.last, each.first] : [each.last, name.first];
  for (let at = from + 1; at < to; at += 1) if (isMark(sentence, at, ";")) return true;
  return false;
}

/** A land at war, or one that an attack was aimed at. */
function isLandHit(sentence: Sentence, name: NameMention, context: Context): boolean {
  return isWarringLand(name, context) || (name.kind === "country" && isTarget(sentence, name.first));
}

/** "in northern Israel": of two states at war a land is a place as its towns are. */
function isWarringLand({ kind }: NameMention, { landOfGroups }: Context): boolean {
  return kind === "country" && landOfGroups.size > 0;
}

/** "Ukrainian shelling of Donetsk killed nine": a town of the doer's own land, held by whoever. */
export function isOnLandOf(sentence: Sentence, doer: string): boolean {
  return sentence.names.some(
    (name) =>
      name.side === doer &&
      (name.kind === "place" || name.kind === "capital") &&
      !isLaunchedFrom(sentence, name),
  );
}

/** "Moscow said eight people died in Avdiivka": a speaker counts its own people, but hardly in the other's town. */
export function isAbroad(each: Draft, side: string, context: Context): boolean {
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
export function isInLandOfOther(
  { sentence, kind, category }: Draft,
  side: string,
  context: Context,
): boolean {
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
