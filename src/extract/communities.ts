import { communityOf, type NameMention } from "../language/index.js";
import { isBand } from "./band.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isHalfWord, isMark } from "./sentence.js";

/**
 * Communities that fight in a report. A people or a faith ("Druze", "Kuki") is named in news for many reasons: a leader's
 * faith, a quarter, a militia's allegiance. It is a party where the report has its men fight, or tells of fighting
 * between it and another, and there are two such, or one of which dead are told besides. Its people are then counted as
 * its own, as a group's men are; everywhere else the name stands for no side.
 */
export function communitiesOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const armed = new Set<string>();
  const foes = new Set<string>();
  const dead = new Set<string>();
  const named = new Set<string>();
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (name.kind !== "community" || isHalfWord(sentence, name)) continue;
      const community = communityOf(name.key);
      named.add(community);
      if (isArmed(sentence, name)) armed.add(community);
      if (isFoe(sentence, name)) foes.add(community);
      if (isHarmed(sentence, name)) dead.add(community);
    }
  }
  const all = new Set([...armed, ...foes, ...dead]);
  if (all.size === 0 && named.size > 1) return agreeing(sentences);
  if (all.size > 1) return armed.size + foes.size > 0 ? all : NONE;
  const [only] = all;
  if (only === undefined) return NONE;
  const fights = dead.has(only) ? armed.has(only) || foes.has(only) : armed.has(only) && foes.has(only);
  return fights || (dead.has(only) && named.size > 1) ? all : NONE;
}

/** "Both sides have agreed ... the Turi and the Bangash": two who make peace had fought; in a report of one state alone. */
function agreeing(sentences: readonly Sentence[]): ReadonlySet<string> {
  if (!sentences.some((sentence) => anyDoes(sentence, "sum"))) return NONE;
  const states = new Set<string>();
  const pairs = new Set<string>();
  for (const { names } of sentences)
    for (const [at, { kind, side, last, key }] of names.entries()) {
      if ((kind === "country" || kind === "demonym") && side !== null) states.add(side);
      const next = names[at + 1];
      const isNext = kind === "community" && next?.kind === "community" && next.key !== key;
      if (isNext && next.first - last <= PAIR)
        for (const each of [key, next.key]) pairs.add(communityOf(each));
    }
  return pairs.size === 2 && states.size <= 1 ? pairs : NONE;
}

/** How far behind the first of two the second is named, in tokens: over "and the". */
const PAIR = 3;

/** Gives the names of these communities a side in all sentences: their own. */
export function settleCommunities(sentences: readonly Sentence[], parties: ReadonlySet<string>): void {
  if (parties.size === 0) return;
  for (const sentence of sentences)
    for (const name of sentence.names)
      if (name.kind === "community" && parties.has(communityOf(name.key)))
        sentence.settle(name, "group", communityOf(name.key));
}

const NONE: ReadonlySet<string> = new Set();

/** "Druze gunmen", "Fulani herdsmen", "Kuki and Meitei militias": men who fight, behind the name or behind the one it is joined to. */
function isArmed(sentence: Sentence, name: NameMention): boolean {
  let at = name.last + 1;
  if (does(sentence, at, "and") && sentence.nameAt[at + 1]?.kind === "community")
    at = (sentence.nameAt[at + 1]?.last ?? at) + 1;
  while (does(sentence, at, "adjective") && !isBand(sentence, at)) at += 1;
  // "Fulani herders killed 30": they did it
  if (sentence.personAt[at] !== undefined && isDoer(sentence, (sentence.personAt[at]?.last ?? at) + 1))
    return true;
  const isTribe = anyDoes(sentence, "conflict") || sentence.outcomes.length > 0;
  return (
    isBand(sentence, at) ||
    does(sentence, name.first - 1, "underArms") ||
    // "two men of the tribe Turi have perished", "Turi and Bangash tribes clash"
    (isTribe && (does(sentence, at, "feud") || does(sentence, name.first - 1, "feud")))
  );
}

/** "killed 30", "had killed 160": a verb of harm with people behind it. */
function isDoer(sentence: Sentence, verb: number): boolean {
  let at = verb;
  while (does(sentence, at, "have") || does(sentence, at, "adverb")) at += 1;
  const outcome = sentence.outcomeAt[at];
  return outcome !== undefined && sentence.quantityAt[outcome.last + 1] !== undefined;
}

/** "between Hema and Lendu", "clashes with the Bedouin", "Sunni and Shia tribes fought". */
function isFoe(sentence: Sentence, name: NameMention): boolean {
  let at = name.first - 1;
  while (does(sentence, at, "determiner") || does(sentence, at, "adjective")) at -= 1;
  const isOf = anyDoes(sentence, "conflict") || anyDoes(sentence, "events");
  if (!isOf) return false;
  if (does(sentence, at, "between") || (does(sentence, at, "against") && !does(sentence, at, "agent")))
    return true;
  for (let before = at; before >= Math.max(0, at - FOES); before -= 1) {
    if (isMark(sentence, before, ";", ".")) return false;
    if (does(sentence, before, "between")) return true;
  }
  return false;
}

/** How far behind "between" the second of two may stand, in tokens. */
const FOES = 8;

/** "34 Druze", "three Bedouin civilians were killed", "262 civilians of the Druze", "the Bedouin who were bused out". */
function isHarmed(sentence: Sentence, name: NameMention): boolean {
  if (sentence.outcomes.length === 0) return false;
  const before = sentence.quantityAt[name.first - 1];
  if (before !== undefined && before.form !== "article") return true;
  // "14 were Sunnis"
  if (does(sentence, name.first - 1, "be") && sentence.quantityAt[name.first - 2] !== undefined) return true;
  let at = name.first - 1;
  while (does(sentence, at, "determiner")) at -= 1;
  // "the massacre of Bedouin"
  if (does(sentence, at, "of"))
    return (
      sentence.personAt[at - 1] !== undefined ||
      sentence.outcomeAt[at - 1] !== undefined ||
      does(sentence, at - 1, "occurrence")
    );
  for (let next = name.last + 1; next <= name.last + SUFFERS; next += 1) {
    if (isMark(sentence, next) || does(sentence, next, "tell") || does(sentence, next, "preposition"))
      return false;
    const outcome = sentence.outcomeAt[next];
    // "Druze gunmen killed": they did it
    if (outcome !== undefined)
      return does(sentence, next - 1, "be") || sentence.personAt[next - 1] !== undefined;
  }
  return false;
}

/** How far behind a name what befell its people may stand, in tokens. */
const SUFFERS = 4;
