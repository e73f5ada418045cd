import type { NameMention } from "../language/index.js";
import type { Draft } from "./draft.js";
import { PARTIES } from "./parties.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** "the war cost Iran 200,000 dead": whom it cost them. */
export function payerOf({ sentence, group }: Draft): string | null {
  const name = group === null ? undefined : sentence.nameAt[group.first - 1];
  if (name?.side == null || (name.kind !== "country" && name.kind !== "group")) return null;
  return does(sentence, name.first - 1, "costing") ? name.side : null;
}

/** "lost 35": the verb of losing whose object is counted. */
function losingVerb({ sentence, outcome, rules }: Draft): number | null {
  if (outcome === null || !does(sentence, outcome.first, "losing") || !rules.includes("link/object"))
    return null;
  return outcome.first;
}

/** "Tajikistan lost 35": the subject of losing is whose they were. */
export function loserOf(each: Draft): string | null {
  const { sentence } = each;
  const first = (each.group?.first ?? 0) - 1;
  // "Niger mourns 34 soldiers killed", "потеряли 30 человек убитыми": what befell them stands behind
  const before = does(sentence, first, "losing") ? first : null;
  const verb = losingVerb(each) ?? before;
  if (verb === null) return null;
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at -= 1) {
    const name = sentence.nameAt[at];
    // "had killed 60 Eritrean soldiers and lost 11": those it killed lost nobody
    if (name?.side != null && isCountedOf(sentence, name)) return null;
    if (name?.side != null) return isSecond(sentence, name) ? "all" : name.side;
    if (isMark(sentence, at, ";")) return null;
  }
  return null;
}

/** "60 Eritrean soldiers", "60 M23 rebels": a count is of their people. */
function isCountedOf(sentence: Sentence, { first, last }: NameMention): boolean {
  const form = sentence.quantityAt[first - 1]?.form ?? "article";
  return form !== "article" && sentence.personAt[last + 1] !== undefined;
}

/** "Azerbaijani forces attacked. They lost 60 men": the party that the sentence before tells of, and no other. */
export function losersBefore(each: Draft, before: Sentence | undefined): string | null {
  const { sentence } = each;
  const verb = losingVerb(each);
  if (verb === null || before === undefined || before.paragraph !== sentence.paragraph) return null;
  let at = verb - 1;
  while (does(sentence, at, "have") || does(sentence, at, "adverb")) at -= 1;
  const isThey =
    does(sentence, at, "pronoun") && !does(sentence, at, "personal") && !does(sentence, at, "relative");
  if (at !== 0 || !isThey || does(sentence, at, "ours")) return null;
  const named = before.names.filter(({ side, kind }) => side !== null && PARTIES.has(kind));
  const [subject] = named;
  if (subject === undefined || subject.first > 1) return null;
  return named.every(({ side }) => side === subject.side) ? subject.side : null;
}

/** "its troops had killed 15 insurgents and lost two men", "it lost nine men", "we lost 21 men": those of whoever speaks lost them. */
export function isOwnLoss(each: Draft): boolean {
  const { sentence } = each;
  const verb = losingVerb(each);
  if (verb === null) return false;
  let subject = verb - 1;
  while (does(sentence, subject, "have") || does(sentence, subject, "adverb")) subject -= 1;
  for (let at = verb - 1; at >= Math.max(0, verb - OWN_REACH); at -= 1) {
    const name = sentence.nameAt[at];
    const isSubject = name !== undefined && !isCountedOf(sentence, name);
    if (isMark(sentence, at, ",", ";", ":") || does(sentence, at, "tell") || isSubject) return false;
    // "it had killed 60 rebels and lost 11 men"
    const isNear = at === subject || does(sentence, subject, "and");
    if (isNear && does(sentence, at, "neuter")) return at === 0 || does(sentence, at - 1, "tell");
    if (does(sentence, at, "possessive") || does(sentence, at, "firstPerson"))
      return !does(sentence, at, "genitive");
  }
  return false;
}

/** How far before the verb its subject is looked for, over another verb and its object, in tokens. */
const OWN_REACH = 14;

/** "Armenia and Azerbaijan have lost": the second of two that one verb is told of. */
function isSecond(sentence: Sentence, name: NameMention): boolean {
  if (!does(sentence, name.first - 1, "and")) return false;
  const other = sentence.nameAt[name.first - 2];
  return other?.side != null && other.side !== name.side && other.kind === name.kind;
}

/** "Thailand has 14 dead", "the Kyrgyz side suffered 46 deaths": the party that the verb of having or suffering is told of. */
export function suffererOf({ sentence, group }: Draft): NameMention | null {
  if (group === null || group.outcomes.length === 0 || group.head !== null) return null;
  let at = group.first - 1;
  if (!does(sentence, at, "have") && !does(sentence, at, "suffering")) return null;
  while (does(sentence, at, "have") || does(sentence, at, "suffering") || does(sentence, at, "adverb"))
    at -= 1;
  if (does(sentence, at, "party")) at -= 1;
  const name = sentence.nameAt[at];
  if (name?.side == null || !SUFFERS.has(name.kind)) return null;
  let before = name.first - 1;
  while (does(sentence, before, "determiner")) before -= 1;
  return does(sentence, before, "preposition") || does(sentence, before, "of") ? null : name;
}

const SUFFERS = new Set(["country", "demonym", "group", "force"]);
