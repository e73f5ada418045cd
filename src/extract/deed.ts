import type { Draft } from "./draft.js";
import { PARTIES } from "./parties.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import { isDeedOfOurs } from "./whose.js";

/** "Israel says that it killed 30 commanders": the speaker tells what it did to others. */
export function isOwnDeed(each: Draft): boolean {
  const { sentence, outcome, rules, category } = each;
  if (outcome === null || !DEEDS.has(category)) return false;
  if (!rules.includes("link/object")) return false;
  if (does(sentence, outcome.first, "losing") || outcome.readings.every((reading) => reading.weak === true))
    return false;
  if (isDeedOfOurs(each)) return true;
  let at = beforeVerb(sentence, outcome.first);
  if (does(sentence, at, "and")) {
    if (sharesSpeaker(sentence, at)) return true;
    at = beforeVerb(sentence, otherDeed(sentence, at));
  }
  // "claims to have captured"
  if (does(sentence, at, "modal")) {
    // "claimed on Friday to have eliminated"
    let tell = at - 1;
    while (sentence.dayAt[tell] !== undefined || does(sentence, tell, "preposition")) tell -= 1;
    if (does(sentence, tell, "tell")) return true;
  }
  return does(sentence, at, "pronoun") && !does(sentence, at, "relative");
}

const DEEDS: ReadonlySet<string> = new Set(["killed", "wounded", "captured"]);

/** Tokens from one verb to the other that shares its subject. */
const SHARED = 8;

/** "it had captured 30 and killed 12": where the first of the two verbs begins. */
function otherDeed(sentence: Sentence, before: number): number {
  for (let at = before - 1; at >= Math.max(1, before - SHARED); at -= 1) {
    if (isMark(sentence, at) || does(sentence, at, "pronoun") || does(sentence, at, "tell")) return 0;
    const deed = sentence.outcomeAt[at];
    if (deed?.readings.some(({ category }) => DEEDS.has(category)) !== true) continue;
    return does(sentence, deed.first, "losing") ? 0 : deed.first;
  }
  return 0;
}

/** "said they had pursued the attackers and shot dead seven": the verb shares the subject that the speaker's "they" is. */
function sharesSpeaker(sentence: Sentence, and: number): boolean {
  for (let at = and - 1; at >= Math.max(1, and - CLAUSE); at -= 1) {
    if (isMark(sentence, at, ";", ":") || does(sentence, at, "losing")) return false;
    const isSubject = does(sentence, at, "pronoun") && !does(sentence, at, "relative");
    if (does(sentence, at, "tell") || does(sentence, at, "moment")) return false;
    if (does(sentence, at, "relative")) return false;
    if (!isSubject || does(sentence, at, "personalObject")) continue;
    return (
      does(sentence, at - 1, "tell") || (does(sentence, at - 1, "relative") && does(sentence, at - 2, "tell"))
    );
  }
  return false;
}

/** How many tokens its first verb and object may take. */
const CLAUSE = 14;

/** What stands before a verb and its auxiliaries. */
function beforeVerb(sentence: Sentence, verb: number): number {
  let at = verb - 1;
  while (does(sentence, at, "have") || does(sentence, at, "be") || does(sentence, at, "adverb")) at -= 1;
  return at;
}

/** "We hold 23 prisoners", "18 soldiers in custody, the army says": whom a party at war holds is not its own. */
export function isHeld(
  { sentence, category, kind, rules, outcome, group, first }: Draft,
  side: string,
): boolean {
  if (category !== "captured" || (kind !== "military" && kind !== "unknown") || group === null) return false;
  if (group.names.some((name) => name.side === side) || group.possessive) return false;
  // "holds 100 captives"
  const holding =
    outcome === null || outcome.first >= group.first ? sentence.outcomeAt[group.first - 1] : outcome;
  const held = beforeVerb(sentence, holding?.first ?? group.first);
  const subject = does(sentence, held, "pronoun") && !does(sentence, held, "personal");
  return (
    ((rules.includes("link/object") || holding !== undefined) && subject) ||
    (rules.includes("compose/captive") && isDone(sentence, first))
  );
}

/** "said its forces had ..., taken five prisoner", "boasted of having taken 11": told of the speaker's own men. */
function isDone(sentence: Sentence, verb: number): boolean {
  let at = verb - 1;
  if (does(sentence, at, "and")) at -= 1;
  return does(sentence, at, "have") || isMark(sentence, at, ",") || does(sentence, at, "pronoun");
}

/** "Kenya lost", "Kenya's army has lost": the party right before the verb. */
export function isSubjectLosing({ sentence, outcome }: Draft, side: string): boolean {
  if (outcome === null || !does(sentence, outcome.first, "losing")) return false;
  let at = beforeVerb(sentence, outcome.first);
  if (sentence.nameAt[at]?.side == null && does(sentence, at, "force")) at -= 1;
  if (does(sentence, at, "genitive")) at -= 1;
  const subject = sentence.nameAt[at];
  return subject?.side === side && PARTIES.has(subject.kind);
}

/** Whether a party is the subject of the verb that the people counted are the object of. */
export function isSubjectOf({ sentence, outcome, rules, category }: Draft, side: string): boolean {
  if (outcome === null || category === "displaced" || !rules.includes("link/object")) return false;
  if (does(sentence, outcome.first, "losing")) return false;
  return sentence.nameAt[beforeVerb(sentence, outcome.first)]?.side === side;
}
