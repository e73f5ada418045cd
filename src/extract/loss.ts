import type { Group } from "./group.js";
import { PARTIES } from "./parties.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import { campAt } from "./whose.js";

/** How far before its verb the party may stand, in tokens. */
const REACH = 4;

/**
 * "Azerbaijan lost 71", "the Kyrgyz side has lost 46 and the Tajik side 35", "it lost 71 in two days": a bare number right
 * behind a verb of losing counts people where those who lost them are a party that fights. Not "lost 3-1", "lost 24
 * per cent", "the team lost 3".
 */
export function isLossOfParty(sentence: Sentence, verb: OutcomeMention, group: Group): boolean {
  if (!does(sentence, verb.first, "losing") || !follows(sentence, verb.last, group.first)) return false;
  if (!endsFigure(sentence, group)) return false;
  // "They say they have buried 82"
  if (does(sentence, verb.first, "laidAway")) return true;
  return isOfItsOwn(sentence, group.last + 1) || isLostByParty(sentence, verb.first);
}

/** Nothing but small words stands between the verb and its figure. */
function follows(sentence: Sentence, verb: number, figure: number): boolean {
  for (let at = verb + 1; at < figure; at += 1) if (!does(sentence, at, "adverb")) return false;
  return figure > verb;
}

/** The number ends its phrase: it counts nothing that is named, and is no score and no share. */
function endsFigure(sentence: Sentence, { quantity, last }: Group): boolean {
  if (quantity === null || quantity.approx || (quantity.min ?? quantity.max ?? 0) < 2) return false;
  const next = last + 1;
  if (next >= sentence.tokens.length || isMark(sentence, next, ",", ";", ".", ")", '"', "”")) return true;
  if (does(sentence, next, "and")) return true;
  if (does(sentence, next, "of")) return isOfItsOwn(sentence, next);
  return (
    does(sentence, next, "within") || does(sentence, next, "clause") || sentence.dayAt[next] !== undefined
  );
}

/** "two of its own", "four of their own" */
function isOfItsOwn(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "of") && does(sentence, at + 1, "possessive") && does(sentence, at + 2, "adjective")
  );
}

/** "IS, for its part, lost 45": before what stands between two commas. */
function beforeAside(sentence: Sentence, end: number): number {
  if (!isMark(sentence, end, ",")) return end;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_ASIDE); at -= 1) {
    if (sentence.quantityAt[at] !== undefined || sentence.outcomeAt[at] !== undefined) return end;
    if (isMark(sentence, at, ",")) return at - 1;
  }
  return end;
}

const LONGEST_ASIDE = 6;

function isLostByParty(sentence: Sentence, verb: number): boolean {
  const subject = beforeAside(sentence, verb - 1);
  for (let at = subject; at >= Math.max(0, subject + 1 - REACH); at -= 1) {
    if (does(sentence, at, "have") || does(sentence, at, "adverb") || does(sentence, at, "party")) continue;
    const name = sentence.nameAt[at];
    // "the police lost five"
    if (name?.kind === "office" && isArmed(sentence, name.last)) return true;
    if (name !== undefined) return name.side !== null && PARTIES.has(name.kind);
    const camp = campAt(sentence, at);
    if (camp !== null) return camp === "enemy" || sentence.persons.length > 0 || isSaidByForce(sentence);
    // "the rebels lost nine", "the brigade lost 12"
    if (isArmed(sentence, at) || does(sentence, at, "dwelling")) return true;
    // "Azerbaijan said it lost 71"
    const isPronoun = does(sentence, at, "pronoun") && !does(sentence, at, "relative");
    // "We lost 31 fighters and they lost 100"
    return (
      isPronoun &&
      (saidByParty(sentence, at) ||
        (anyDoes(sentence, "ours") && (sentence.persons.length > 0 || isSaidByForce(sentence))))
    );
  }
  return false;
}

/** "rebels", "the brigade", "fighters": who loses men, whatever they are called. */
function isArmed(sentence: Sentence, at: number): boolean {
  const kind = sentence.personAt[at]?.word.kind;
  return kind === "military" || does(sentence, at, "force") || does(sentence, at, "rebels");
}

/** "“We lost 12,” the Armenian defence ministry said" */
function isSaidByForce(sentence: Sentence): boolean {
  return sentence.names.some(({ kind }) => kind === "office" || kind === "force" || kind === "group");
}

function saidByParty(sentence: Sentence, before: number): boolean {
  for (let at = 0; at < before; at += 1) if (isArmed(sentence, at)) return true;
  return sentence.names.some(
    ({ side, kind, last }) => side !== null && last < before && (PARTIES.has(kind) || kind === "office"),
  );
}
