import type { NameMention } from "../language/index.js";
import { beforeName } from "./before-name.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { otherParty } from "./opponent.js";
import { PARTIES } from "./parties.js";
import type { Sentence } from "./sentence.js";
import { does, isArms, isMark } from "./sentence.js";
import { missionOf } from "./side-named.js";

/** "610 dead in Iran, 28 in Israel", "138,000 people, and in Cambodia 35,000": right behind the number, or before it. */
export function landBeside({ sentence, group }: Draft, context: Context): string | null {
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
 * Kyrgyzstan", "Kyrgyzstan: 24 dead". Not "with", not a border, not who did it. `soldiersOf` is whose soldiers they are, where
 * that is known: not those of the land they were in.
 */
export function besidePhrase(each: Draft, context: Context, soldiersOf: string | null): string | null {
  const { sentence } = each;
  const low = Math.min(
    each.group?.first ?? each.first,
    each.outcome?.first ?? each.group?.first ?? each.first,
  );
  const high = Math.max(each.group?.last ?? each.last, each.outcome?.last ?? each.last);
  const citizens = each.group?.partitive === true ? landBehind(sentence, high + 1) : null;
  if (citizens !== null) return citizens;
  const stop = clauseStop(sentence, high + 1);
  for (const name of sentence.names) {
    if (name.side === null || !PARTIES.has(name.kind) || isArms(sentence, name)) continue;
    if (name.last + 1 === each.outcome?.first && isHeadNoun(each) && name.kind !== "capital")
      return name.side;
    if (name.last + 1 === each.outcome?.first && isTollOf(each, name, context)) return name.side;
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
      // "From the Israeli side 12 fell, two of them Thai": of the whole
      if (each.parent?.sentence === sentence && name.last < each.parent.last) continue;
      if (isNotAbroad(name, soldiersOf) && beforeClaim(each, name, low, context)) return name.side;
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
      (name.kind === "demonym" || (name.kind === "group" && name.people)) &&
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
      ((isPeopleAt(sentence, before - 1) && (before - 1 <= high + 1 || after < 0)) ||
        isBodyOfPeople(sentence, before - 1, high))
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
    if (
      isLand(sentence, name, before, context) &&
      isNotAbroad(name, soldiersOf) &&
      name.first <= high + 6 &&
      !isOfAnotherDeath(sentence, high, name)
    ) {
      if (isCaptors(each, context, name)) return otherParty(name.side, context);
      return joined(sentence, name) ? "all" : name.side;
    }
  }
  return null;
}

/** "two of them citizens of Thailand": whatever the sentence names before. */
function landBehind(sentence: Sentence, of: number): string | null {
  if (sentence.personAt[of - 1] === undefined || !does(sentence, of, "of")) return null;
  const name = sentence.nameAt[does(sentence, of + 1, "determiner") ? of + 2 : of + 1];
  return name?.kind === "country" ? name.side : null;
}

/** "14,000 are still being held in Russia": of two states at war the captor. */
function isCaptors({ sentence, category, outcome }: Draft, { rivals }: Context, name: NameMention): boolean {
  if (category !== "captured" || outcome === null || rivals?.includes(name.side as string) !== true)
    return false;
  for (let at = outcome.first; at <= outcome.last; at += 1) if (does(sentence, at, "confined")) return true;
  return false;
}

/** "Gaza toll reaches 83 as seventh person dies in Israel": what befell somebody else stands between. */
function isOfAnotherDeath(sentence: Sentence, last: number, { first }: NameMention): boolean {
  for (let at = last + 1; at < first; at += 1) if (sentence.outcomeAt[at] !== undefined) return true;
  return false;
}

/** "Kyrgyzstan: 24 dead", "On the Kyrgyz side ...", "In Kyrgyzstan alone an estimated 130,000". */
function beforeClaim(each: Draft, name: NameMention, low: number, context: Context): boolean {
  const { sentence } = each;
  for (let at = name.last + 1; at < low; at += 1) if (isMark(sentence, at, ";")) return false;
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
  if (closesAside(sentence, name.last + 1)) return false;
  const before = beforeName(sentence, name);
  // "31 dead in Pakistan, 16 in Kashmir"
  if (before > 0 && isBareElsewhere(each)) return false;
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

/** "The Observatory, a monitor based in Britain, has counted": what is told of who speaks ends before the verb. */
function closesAside(sentence: Sentence, comma: number): boolean {
  if (!isMark(sentence, comma, ",")) return false;
  let at = comma + 1;
  while (does(sentence, at, "have") || does(sentence, at, "adverb")) at += 1;
  return does(sentence, at, "tell");
}

/** "16 in Kashmir": a number alone, with where it was behind it. */
export function isBareElsewhere({ sentence, group }: Draft): boolean {
  return (
    group?.type === "bare" && does(sentence, group.last + 1, "within") && sentence.mayBeName(group.last + 2)
  );
}

/** A country as the land where people suffered: not where the war of one state is fought, not "in the Congo fighting". */
function isLand(sentence: Sentence, name: NameMention, before: number, context: Context): boolean {
  if (name.kind !== "country" || !does(sentence, before, "within")) return false;
  if (context.civil && name.side === context.state) return false;
  return !does(sentence, name.last + 1, "conflict") && !does(sentence, name.last + 1, "verb");
}

/** Not the land where soldiers of another serve, where it is known whose they are. */
function isNotAbroad({ side }: NameMention, soldiersOf: string | null): boolean {
  return soldiersOf === null || soldiersOf === side;
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

/** "Gaza toll passes 100", "the Russian toll in Syria": the land's; not "the SANDF's Congo toll", nor, where that state's war is fought inside it, of all. */
function isTollOf({ sentence, rules }: Draft, { kind, side, first }: NameMention, context: Context): boolean {
  const isOfPeople = kind === "country" || kind === "demonym";
  if (!isOfPeople || !rules.includes("link/toll") || does(sentence, first - 1, "genitive")) return false;
  return !context.civil || side !== context.state;
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

/** "servicemen of the peacekeeping contingent of Russia": a body under arms, of which the people counted are. */
function isBodyOfPeople(sentence: Sentence, body: number, high: number): boolean {
  if (!does(sentence, body, "force") && sentence.nameAt[body]?.victimKind == null) return false;
  for (let at = body - 1; at >= Math.max(1, body - WIDEST); at -= 1) {
    if (isMark(sentence, at)) return false;
    if (does(sentence, at, "origin")) return isPeopleAt(sentence, at - 1) && at - 1 <= high + 1;
  }
  return false;
}

/** How long the name of such a body may be, in tokens. */
const WIDEST = 5;

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
