import type { Role } from "../language/index.js";
import type { Draft } from "./draft.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/** Whose people, as the speaker has it: those of whom it fights, or its own. */
export type Camp = Extract<Role, "enemy" | "ours">;

/** How far before a figure the word may stand that tells whose it is, in tokens. */
const REACH = 12;

/** What may stand between a word for a camp and the people, losses or arms that are its own, in tokens. */
const WIDEST = 4;

/**
 * Whose people a claim counts, by the speaker's own words for friend and foe: "40 enemy soldiers", "the adversary's
 * dead number 19", "the invaders lost 24", "77 were killed on the other side", "we have 8 wounded", "ours: 3 killed".
 * Null where no such word is bound to the people counted: "enemy fire killed 12", "they died fighting the enemy".
 */
export function campOf(each: Draft): Camp | null {
  const { sentence } = each;
  if (!anyDoes(sentence, "enemy") && !anyDoes(sentence, "ours")) return null;
  return campInside(each) ?? campOfToll(each) ?? campBefore(each) ?? campBehind(each);
}

/** "our dead number 50", "the enemy's own losses have reached 64": the owner right before the noun for those harmed. */
function campOfToll({ sentence, outcome, rules }: Draft): Camp | null {
  if (outcome === null || !rules.includes("link/toll")) return null;
  let at = outcome.first - 1;
  while (isGenitive(sentence, at) || (does(sentence, at, "adjective") && campAt(sentence, at) === null))
    at -= 1;
  return does(sentence, at, "pronoun") ? null : campAt(sentence, at);
}

export function campAt(sentence: Sentence, at: number): Camp | null {
  return does(sentence, at, "ours") ? "ours" : does(sentence, at, "enemy") ? "enemy" : null;
}

/** "40 enemy soldiers", "nine of our men", "our dead": in the phrase itself. */
function campInside({ sentence, group, first, last }: Draft): Camp | null {
  const from = group?.first ?? first - WIDEST / 2;
  const to = group?.last ?? last;
  for (let at = from; at <= to; at += 1) {
    const camp = campAt(sentence, at);
    if (camp !== null) return isArmsOf(sentence, at) ? null : camp;
  }
  // "five of ours"
  return group !== null && does(sentence, to + 1, "of") && isAlone(sentence, to + 2)
    ? campAt(sentence, to + 2)
    : null;
}

/** "On the enemy side five were killed", "on our side two fell". */
function isOnSide(sentence: Sentence, camp: number): boolean {
  if (!does(sentence, camp + 1, "party")) return false;
  const before = does(sentence, camp - 1, "determiner") ? camp - 2 : camp - 1;
  return does(sentence, before, "joins") && !does(sentence, before, "of");
}

/**
 * The subject or the owner that stands before a figure: "the enemy's losses came to 64", "the invaders have lost 24",
 * "we have 8 wounded", "and the other side 77", "ours: 3 killed".
 */
function campBefore(each: Draft): Camp | null {
  const { sentence, group, outcome } = each;
  // "we have taken 100 prisoners": whom they took
  if (group === null || each.rules.includes("compose/captive")) return null;
  let verb: number | null = null;
  for (let at = group.first - 1; at >= Math.max(0, group.first - REACH); at -= 1) {
    const camp = campAt(sentence, at);
    if (camp !== null)
      return isOnSide(sentence, at) || isOwner(sentence, at, group.first, verb, each) ? camp : null;
    const relative = verb === at + 1 ? relativeBefore(sentence, at) : null;
    if (relative !== null) {
      at = relative;
      continue;
    }
    if (isMark(sentence, at) && !isMark(sentence, at, ":", "-", "'", "’", "–", "—")) return null;
    if (sentence.quantityAt[at] !== undefined || does(sentence, at, "contrast")) return null;
    if (does(sentence, at, "event") || does(sentence, at, "events") || does(sentence, at, "agent"))
      return null;
    const name = sentence.nameAt[at];
    if (name?.side != null && name.kind !== "place") return null;
    if (at === outcome?.last && isDeed(each)) return null;
    const suffers = isSuffering(sentence, at);
    if (!suffers && does(sentence, at, "tell") && !does(sentence, at, "change")) return null;
    if (!suffers && does(sentence, at, "pronoun"))
      return verb === at + 1 && !does(sentence, at, "personal") && weSuffer(sentence) ? "enemy" : null;
    if (suffers) verb ??= at;
    else if (does(sentence, at, "verb") && sentence.outcomeAt[at] === undefined && verb === null) return null;
  }
  return null;
}

/** "killed 40": what stands before the verb did it to those counted behind it; not "lost 40". */
export function isDeed({ sentence, outcome, rules }: Draft): boolean {
  return outcome !== null && rules.includes("link/object") && !does(sentence, outcome.first, "losing");
}

/**
 * "the adversary, who left 13 dead", "the adversary, which attacked at dawn, lost nine": where what is told of the
 * subject, or the verb behind it, begins; null where the token before the verb is no part of such a clause.
 */
function relativeBefore(sentence: Sentence, at: number): number | null {
  const isRelative = (index: number) =>
    does(sentence, index, "relative") && !does(sentence, index, "demonstrative");
  if (isRelative(at)) return isMark(sentence, at - 1, ",") ? at - 1 : at;
  if (!isMark(sentence, at, ",")) return null;
  for (let index = at - 1; index > Math.max(0, at - REACH / 2); index -= 1) {
    if (isMark(sentence, index)) return null;
    if (isRelative(index) && isMark(sentence, index - 1, ",")) return index - 1;
  }
  return null;
}

/** "We lost 31 and they lost 100": beside "we", "they" are the others. */
function weSuffer(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "ours")) return false;
  return sentence.tokens.some(
    (_, at) => does(sentence, at, "ours") && does(sentence, at, "pronoun") && isSuffering(sentence, at + 1),
  );
}

/** "our boys killed 44": the speaker's own did it. */
export function isDeedOfOurs({ sentence, outcome, rules }: Draft): boolean {
  if (outcome === null || !rules.includes("link/object") || !anyDoes(sentence, "ours")) return false;
  let before = outcome.first - 1;
  while (does(sentence, before, "have") || does(sentence, before, "adverb")) before -= 1;
  for (let at = before; at >= Math.max(0, before - WIDEST); at -= 1)
    if (does(sentence, at, "ours")) return at === before || endOfCamp(sentence, at) === before;
  return false;
}

/** A verb whose subject the losses befell: "lost", "suffered", "have", "left behind". */
function isSuffering(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "losing") ||
    does(sentence, at, "suffering") ||
    does(sentence, at, "leaving") ||
    does(sentence, at, "have")
  );
}

/** Whether the word for a camp at `at` owns the figure at `figure`: as its subject, its owner, its label, or right before it. */
function isOwner(sentence: Sentence, at: number, figure: number, verb: number | null, each: Draft): boolean {
  if (isArmsOf(sentence, at)) return false;
  const end = endOfCamp(sentence, at);
  // "and the other side 77", "we nine"
  if (end + 1 === figure) return isJoined(sentence, at);
  if (isMark(sentence, end + 1, ":")) return true;
  // "the enemy's dead number 19", "our losses are 12"
  const noun = nounBehind(sentence, at);
  if (noun !== null) return true;
  if (verb === null) return isOfNoun(sentence, at);
  // "the enemy left 40 dead", not "left 12 villagers dead", whom it killed
  if (does(sentence, verb, "leaving") && !does(sentence, verb, "losing")) return isLeftBehind(each);
  for (let index = end + 1; index < verb; index += 1)
    if (
      !does(sentence, index, "have") &&
      !does(sentence, index, "adverb") &&
      !does(sentence, index, "be") &&
      !isMark(sentence, index, "'", "’", ",")
    )
      return isMark(sentence, index - 1, ",") && does(sentence, index, "relative");
  return true;
}

/** The last token of a camp's noun phrase: "the enemy", "enemy forces", "our army". */
function endOfCamp(sentence: Sentence, at: number): number {
  let end = at;
  for (let index = at + 1; index <= at + WIDEST; index += 1) {
    const goesOn =
      campAt(sentence, index) !== null ||
      isGenitive(sentence, index) ||
      sentence.personAt[index] !== undefined ||
      sentence.nameAt[index]?.kind === "force" ||
      sentence.nameAt[index]?.kind === "office" ||
      (does(sentence, index, "voice") && !does(sentence, index, "tell")) ||
      (does(sentence, index, "adjective") && sentence.outcomeAt[index] === undefined);
    if (!goesOn) break;
    end = index;
  }
  return end;
}

/** "our losses", "the enemy's own dead", "enemy casualties": the noun for those harmed that a word for a camp stands before. */
function nounBehind(sentence: Sentence, at: number): number | null {
  for (let index = at + 1; index <= at + WIDEST; index += 1) {
    const outcome = sentence.outcomeAt[index];
    if (outcome !== undefined)
      return outcome.readings.some(
        ({ frames, people }) => people === true || frames.includes("head") || frames.includes("toll"),
      )
        ? index
        : null;
    if (does(sentence, index, "tallied")) return index;
    const passes =
      isGenitive(sentence, index) ||
      does(sentence, index, "adjective") ||
      campAt(sentence, index) !== null ||
      sentence.personAt[index] !== undefined ||
      sentence.nameAt[index]?.kind === "force";
    if (!passes) return null;
  }
  return null;
}

/** "losses among the enemy", "killed on the other side": behind the noun or the verb that tells what befell them. */
function isOfNoun(sentence: Sentence, at: number): boolean {
  let before = at - 1;
  while (does(sentence, before, "determiner")) before -= 1;
  if (!does(sentence, before, "joins") && !does(sentence, before, "among")) return false;
  // "On our side there are nine dead"
  if (before === 0 || isMark(sentence, before - 1, ",", ";", "“", '"'))
    return does(sentence, at + 1, "party") || does(sentence, at, "party");
  return sentence.outcomeAt[before - 1] !== undefined && !does(sentence, before, "against");
}

/** "40 dead", "20 bodies", with nobody named whom they were: those who left them there. */
function isLeftBehind({ group }: Draft): boolean {
  if (group === null || group.head !== null) return false;
  return group.outcomes.length > 0;
}

/** A camp right before its figure opens a part of its own: "..., the enemy 77", "while we have". */
function isJoined(sentence: Sentence, at: number): boolean {
  let before = at - 1;
  while (does(sentence, before, "determiner")) before -= 1;
  // "on theirs at least 60"
  if (before === at - 1 && does(sentence, before, "joins")) before -= 1;
  return (
    before < 0 ||
    isMark(sentence, before, ",", ";", "“", '"') ||
    does(sentence, before, "and") ||
    does(sentence, before, "but") ||
    does(sentence, before, "contrast")
  );
}

/** "77 were killed on the enemy side", "40 dead among the opposing troops"; not "by the enemy", "in enemy shelling". */
function campBehind({ sentence, group, outcome, last }: Draft): Camp | null {
  const from = Math.max(last, group?.last ?? last, outcome?.last ?? last) + 1;
  let at = from;
  while (does(sentence, at, "adverb")) at += 1;
  if (does(sentence, at, "agent") || does(sentence, at, "outOf")) return null;
  if (!does(sentence, at, "joins") && !does(sentence, at, "among")) return null;
  if (does(sentence, at, "together")) return null;
  at += 1;
  while (does(sentence, at, "determiner")) at += 1;
  const camp = campAt(sentence, at);
  return camp === null || isArmsOf(sentence, at) || does(sentence, at, "pronoun") ? null : camp;
}

/** "enemy fire", "the enemy's drones", "our positions", "enemy soil": what is theirs, not who they are. */
function isArmsOf(sentence: Sentence, at: number): boolean {
  let next = at + 1;
  while (
    campAt(sentence, next) !== null ||
    isGenitive(sentence, next) ||
    (does(sentence, next, "adjective") && sentence.personAt[next] === undefined)
  )
    next += 1;
  if (sentence.outcomeAt[next] !== undefined || sentence.personAt[next] !== undefined) return false;
  return doesOne(sentence, next, THEIRS) && !does(sentence, next, "voice");
}

/** What a party may have. */
const THEIRS = bitsOf(["event", "events", "occurring", "thing", "party", "conflict", "of"]);

function isAlone(sentence: Sentence, at: number): boolean {
  return !isArmsOf(sentence, at) && sentence.personAt[at + 1] === undefined;
}

/** "the enemy's", "the invaders'" */
function isGenitive(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "genitive") ||
    (isMark(sentence, at, "'", "’") && sentence.tokens[at]?.spaced === false && at > 0)
  );
}
