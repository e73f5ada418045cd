import type { NameMention } from "../language/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

/**
 * Titles leave out small words, so that a place stands bare before the noun it belongs to: before a toll it tells whose dead
 * are counted ("Gaza toll reaches 83", "Lebanon death toll passes 500"), before an attack or a clash where it was ("34 dead in
 * Lebanon raids", "Five killed in Belgorod strike"). A state's name before an attack may be who struck ("21 dead in Iran
 * strikes"), unless it is the land of a group at war, and people of a town inside a state at war with itself may be anybody's.
 */
export function sideInTitle(each: Draft, context: Context): string | null {
  if (!each.sentence.inTitle || context.civil) return null;
  const name = tollOf(each) ?? attackOn(each, context) ?? attackedAhead(each, context);
  return name?.side != null && context.sides.includes(name.side) ? name.side : null;
}

/** "Gaza toll", "Gaza's death toll", "toll in Gaza": whose toll it is. */
function tollOf({ sentence, outcome, rules }: Draft): NameMention | null {
  if (outcome === null || !(rules.includes("link/toll") || rules.includes("link/tally"))) return null;
  let at = outcome.first - 1;
  while (does(sentence, at, "genitive") || does(sentence, at, "adjective")) at -= 1;
  const before = landAt(sentence, at);
  if (before !== null) return before;
  return does(sentence, outcome.last + 1, "within") ? landAt(sentence, outcome.last + 2) : null;
}

/** "34 dead in Lebanon raids", "killed in Belgorod drone strike": the place before the attack, in the claim's own part. */
function attackOn({ sentence, last, outcome, kind }: Draft, { landOfGroups }: Context): NameMention | null {
  // "Eight soldiers killed in Lebanon clashes": perhaps of those who came there
  if (kind === "military") return null;
  const from = Math.max(last, outcome?.last ?? last) + 1;
  if (!does(sentence, from, "within")) return null;
  let at = from + 1;
  while (does(sentence, at, "adjective") && sentence.nameAt[at] === undefined) at += 1;
  const name = landAt(sentence, at);
  if (name === null) return null;
  // "Gaza strikes", not "Gaza rocket fire", which comes from there
  const isLand = [...landOfGroups.values()].includes(name.side ?? "");
  if (!isAttack(sentence, name.last + 1, isLand ? 0 : FEW_WORDS)) return null;
  return name.kind === "place" || isLand ? name : null;
}

/** "Gaza strikes kill 37", "Kharkiv market attack leaves seven dead": the subject; not "Gaza rockets kill two", which tells whence. */
function attackedAhead(
  { sentence, outcome, rules, kind }: Draft,
  { landOfGroups }: Context,
): NameMention | null {
  if (kind === "military" || outcome === null || rules.includes("link/toll")) return null;
  const name = landAt(sentence, 0);
  if (name === null || sentence.names.some(({ first, last }) => first > name.last && last < outcome.first))
    return null;
  let at = name.last + 1;
  if (sentence.roles[at]?.length === 0 && sentence.tokens[at]?.kind === "word") at += 1;
  if (does(sentence, at, "missiles") || !isAttack(sentence, at, 0)) return null;
  return name.kind === "place" || [...landOfGroups.values()].includes(name.side ?? "") ? name : null;
}

/** Between a town and the noun for the attack on it, in tokens: "drone", "missile", "air". */
const FEW_WORDS = 1;

/** "raids", "drone strike": not "strikes on Haifa", which tells where behind it. */
function isAttack(sentence: Sentence, first: number, words: number): boolean {
  let at = first;
  while (at < first + words && sentence.roles[at]?.length === 0 && sentence.tokens[at]?.kind === "word")
    at += 1;
  if (!does(sentence, at, "event") && !does(sentence, at, "events") && !does(sentence, at, "conflict"))
    return false;
  const next = at + 1;
  if (!does(sentence, next, "preposition") || does(sentence, next, "clause")) return true;
  return sentence.nameAt[next + 1]?.side == null;
}

function landAt(sentence: Sentence, at: number): NameMention | null {
  const name = sentence.nameAt[at];
  if (name === undefined || name.side === null) return null;
  return name.kind === "place" || name.kind === "country" ? name : null;
}
