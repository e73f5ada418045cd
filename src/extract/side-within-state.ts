import { isBand } from "./band.js";
import type { Context } from "./context.js";
import { isTarget } from "./doer.js";
import type { Draft, Settled } from "./draft.js";
import { onlyGroup } from "./only-group.js";
import { isIrregulars, isOfAssailants } from "./rebels.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/**
 * Whose people a side-less claim of a war inside a state counts. Its civilians and its displaced are the state's own, and
 * so are people told no further whom an attack befell; a toll of the fighting is of all sides. Men under arms are the
 * state's or the group's by what they are called. `near` is the claim of the few sentences before whose words tell its
 * side, `like` the one just before it whose people tell it; null where there is none.
 */
export function withinState(each: Draft, near: Draft | null, like: Draft | null, context: Context): Settled {
  const isTheirs = each.kind === "unknown" || each.kind === "military";
  const isTopic = near?.side != null && near.kind === "military" && near.parent === null;
  if (near !== null && isTopic && isTheirs && near.scope !== "subset" && refersBack(each, near))
    return { side: near.side, rule: "side/topic" };
  if (like !== null && goesOn(each, like)) return { side: like.side, rule: "side/topic" };
  if (isOfAssailants(each)) return ofFighters(context);
  if (isMixOfArmed(each)) return { side: context.state, rule: "side/regulars" };
  if (each.kind === "military" || each.kind === "police" || isIrregulars(each)) return armed(each, context);
  if (each.category === "displaced" || each.kind === "civilian")
    return { side: context.state, rule: "side/state" };
  if (context.raided) return { side: context.state, rule: "side/raided" };
  return untold(each, context);
}

/**
 * People told no further: of all sides where fighting between them cost the lives, and the state's where somebody attacked
 * them, as its civilians are.
 */
function untold(each: Draft, context: Context): Settled {
  const isTaken = each.category === "captured" && context.feud && context.group !== null;
  const isOne = each.scope === "incident" && !context.feud && !anyDoes(each.sentence, "conflict");
  return isTaken || isDeed(each) || ((isOne || isOfAttack(each, context)) && !isOfBattle(each, context))
    ? { side: context.state, rule: "side/attacked" }
    : anybody(each);
}

/** "ELN fighters murdered three of one family", "executed by government forces": somebody did it to them. */
function isDeed({ sentence, rules, outcome, category }: Draft): boolean {
  if (outcome === null || category === "displaced" || anyDoes(sentence, "conflict")) return false;
  if (does(sentence, outcome.first, "losing") || outcome.readings.every(({ weak }) => weak === true))
    return false;
  if (rules.includes("link/participle")) return isByParty(sentence, outcome.last + 1);
  if (!rules.includes("link/object")) return false;
  for (let at = outcome.first - 1; at >= Math.max(0, outcome.first - SUBJECT); at -= 1) {
    if (isMark(sentence, at) || does(sentence, at, "tell")) return false;
    if (isOfParty(sentence, at)) return true;
  }
  return false;
}

/** "by government forces", "by the attackers" */
function isByParty(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "agent")) return false;
  for (let next = at + 1; next <= at + SUBJECT; next += 1) {
    if (isMark(sentence, next)) return false;
    if (isOfParty(sentence, next)) return true;
  }
  return false;
}

/** A group, its men, or a body under arms. */
function isOfParty(sentence: Sentence, at: number): boolean {
  return sentence.nameAt[at]?.kind === "group" || isBand(sentence, at) || does(sentence, at, "force");
}

/** How far from a verb whoever did it may be named, in tokens. */
const SUBJECT = 4;

function isOfAttack(each: Draft, { strikes, fought }: Context): boolean {
  const { sentence } = each;
  if (anyDoes(sentence, "conflict")) return false;
  return !fought || strikes.has(sentence.index) || isOfBlast(each);
}

/** "An explosion in a market killed 12", "the number of people killed in the blasts": of what befell them, right beside them. */
function isOfBlast({ sentence, first, last, scope, rules }: Draft): boolean {
  if (!anyDoes(sentence, "befalling")) return false;
  // "blasts kill dozens"
  if (rules.includes("link/object") && does(sentence, first - 1, "befalling")) return true;
  const from = scope === "incident" ? first - SUBJECT * 3 : last + 1;
  for (let at = Math.max(0, from); at <= last + SUBJECT; at += 1)
    if (does(sentence, at, "befalling")) return true;
  return false;
}

/** "The ELN attacked rival dissidents, leaving 80 dead", "Rebels and SDF fighters fought at Manbij. 37 people died": told of parties that fight. */
function isOfBattle({ sentence, category }: Draft, context: Context): boolean {
  if (category === "captured") return false;
  if (isOnGroup(sentence, context) || anyDoes(sentence, "battled")) return true;
  if (sentence.present.hasOne(ATTACK) || sentence.names.some(({ kind }) => kind === "place")) return false;
  for (let index = sentence.index - 1; index >= 0; index -= 1) {
    const before = context.sentences[index];
    if (before === undefined || before.inTitle || before.paragraph !== sentence.paragraph) return false;
    if (anyDoes(before, "battled") || anyDoes(before, "conflict")) return true;
    if (before.present.hasOne(ATTACK)) return false;
  }
  return false;
}

const ATTACK = bitsOf(["event", "events", "struck"]);

/** "attacked FARC dissidents", "an attack on M23 positions": a group whom somebody attacked. */
function isOnGroup(sentence: Sentence, { groups }: Context): boolean {
  if (groups.length === 0) return false;
  return sentence.names.some(({ kind, side, first }) => {
    if (kind !== "group" || side === null || !groups.includes(side)) return false;
    let at = first - 1;
    while (does(sentence, at, "determiner") || does(sentence, at, "adjective")) at -= 1;
    return (does(sentence, at, "struck") && !does(sentence, at - 1, "be")) || isTarget(sentence, first);
  });
}

/** "Several were wounded", "nine of them": stands for those just counted. */
function refersBack(each: Draft, near: Draft): boolean {
  // "the number of civilians killed at 56" says whom it counts
  if (each.rules.includes("link/tally")) return false;
  const refers = each.group === null || each.group.rest || each.group.type === "bare" || each.group.partitive;
  return refers && each.sentence.index - near.sentence.index <= 1;
}

/** "23 fishermen were killed. Twelve others were injured", "14 soldiers had fallen and four were missing": of the same. */
function goesOn(each: Draft, like: Draft): boolean {
  // "families bused out, 120 reported dead"
  if (like.unquantified && like.category !== each.category) return false;
  if (like.side === null || like.side === "all" || !isKnown(like) || like.scope === "subset") return false;
  if (each.kind !== "unknown" && each.kind !== like.kind) return false;
  if (each.group === null || like.status === "withheld") return false;
  if (each.scope === "background" && like.scope !== "background") return false;
  const { sentence, group } = each;
  const last = group.quantity?.last ?? -1;
  const isMore = group.rest || group.quantity?.additional === true;
  const others = isMore || does(sentence, last, "rest") || does(sentence, last + 1, "rest");
  if (others) return sentence.index - like.sentence.index <= 1;
  return group.head === null && sentence === like.sentence;
}

/** "238 soldiers and policemen" */
function isMixOfArmed({ kind, group, sentence }: Draft): boolean {
  if (kind !== "mixed" || group === null) return false;
  const kinds = new Set<string>();
  for (let at = group.first; at <= group.last + 2; at += 1) {
    const person = sentence.personAt[at]?.word.kind;
    if (person !== undefined) kinds.add(person);
    if (does(sentence, at, "irregulars") || does(sentence, at, "rebels")) return false;
  }
  return kinds.size === 2 && kinds.has("military") && kinds.has("police");
}

/** Soldiers and police are the state's; fighters are the group's, where the report tells of one group. */
function armed(each: Draft, context: Context): Settled {
  const { group, sentence } = each;
  if (group === null) return anybody(each);
  for (let at = group.first; at <= group.last; at += 1)
    if (does(sentence, at, "ofState")) return { side: context.state, rule: "side/state" };
  const { head } = group;
  if (isIrregulars(each)) return ofFighters(context);
  if (head === null || head.word.kind === "unknown" || does(sentence, head.last, "combatants"))
    return anybody(each);
  // where other states fight beside it, soldiers may be theirs
  return context.allied ? anybody(each) : { side: context.state, rule: "side/regulars" };
}

/** Men who are no state's: of the one group that the report names. */
function ofFighters(context: Context): Settled {
  const only = onlyGroup(context);
  return { side: only, rule: only === null ? "side/unknown" : "side/group" };
}

function anybody(each: Draft): Settled {
  return sumsUp(each) ? { side: "all", rule: "side/report" } : { side: null, rule: "side/unknown" };
}

/** One person is of one side, whichever that is. */
export function sumsUp(each: Draft): boolean {
  return each.unquantified || each.max !== 1;
}

/** Soldiers, police or civilians: in a war inside a state the kind tells whose. */
export function isKnown({ kind }: Draft): boolean {
  return kind === "military" || kind === "police" || kind === "civilian";
}
