import type { Category } from "../domain/category.js";
import type { OutcomeWord } from "../language/index.js";
import { crossesCount } from "./barred.js";
import type { Ground } from "./ground.js";
import { groundOf } from "./ground.js";
import type { Group } from "./group.js";
import { inOrder } from "./in-order.js";
import { isToldBefore } from "./led-figure.js";
import type { Candidate } from "./reach.js";
import { reach } from "./reach.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { isSingle } from "./single.js";

/** A count of people bound to what befell them. */
export interface Link {
  readonly group: Group;
  readonly category: Category;
  readonly outcome: OutcomeMention | null;
  readonly reading: OutcomeWord | null;
  /** 0 is certain; each word that stands in the way adds to it. */
  readonly cost: number;
  /** The cost of the next best outcome of another category; Infinity where there is none. */
  readonly runnerUp: number;
  readonly rule: string;
}

/** How much a link may cost at most, by what is counted. */
const LIMIT = { person: 3.4, bare: 3.4, outcome: 3.4, unknown: 0.9, thing: 0 } as const;
/** What an outcome beyond another count costs a group that has one inside. */
const OWN = 0.6;
/** "a soldier" is one person only right beside its outcome. */
const ARTICLE_LIMIT = 1.8;
const ARTICLE_OBJECT_LIMIT = 0.7;
/** A person named alone is a victim only where hardly a word stands between. */
const SINGLE_LIMIT = 0.75;

/**
 * Binds each counted group of a sentence to the outcome that costs least to reach from it.
 *
 * The cost of a path is the sum over the words between the group and the outcome of what each of them is: an
 * auxiliary costs nothing, a preposition little, another clause's verb much. Coordinated groups share an
 * outcome, so a group that is already bound is crossed cheaply.
 */
export function link(sentence: Sentence, groups: readonly Group[]): Link[] {
  if (sentence.outcomes.length === 0 || groups.length === 0) return [];
  const links: Link[] = [];
  const ground = groundOf(sentence, groups, links);
  const ranked: Ranked[] = [];
  for (const group of groups)
    if (group.type !== "thing") ranked.push({ group, candidates: candidatesOf(ground, group) });
  // nearest first: a group bound to an outcome is a cheap step for the one beyond it
  inOrder(ranked, byNearest);
  for (const { group, candidates: first } of ranked) {
    // what is bound makes other ways cheaper
    const candidates = links.length === 0 ? first : candidatesOf(ground, group);
    const best = candidates[0];
    if (best === undefined || best.cost > limitOf(group, best.rule)) continue;
    const { outcome, reading, cost, rule } = best;
    const { category } = reading;
    links.push({
      group,
      category,
      outcome,
      reading,
      cost,
      runnerUp: costOfOther(candidates, category),
      rule,
    });
  }
  if (links.length < 2) return links;
  const place = (one: Link): number => groups.indexOf(one.group);
  return inOrder(links, (a, b) => place(a) - place(b));
}

/** What the cheapest outcome of another category costs; Infinity where there is none. */
function costOfOther(candidates: readonly Candidate[], category: Category): number {
  for (const { reading, cost } of candidates) if (reading.category !== category) return cost;
  return Number.POSITIVE_INFINITY;
}

interface Ranked {
  readonly group: Group;
  readonly candidates: readonly Candidate[];
}

function byNearest({ candidates: [a] }: Ranked, { candidates: [b] }: Ranked): number {
  return (a?.cost ?? 99) - (b?.cost ?? 99);
}

function byCost(a: Candidate, b: Candidate): number {
  return a.cost - b.cost || a.outcome.first - b.outcome.first;
}

function limitOf(group: Group, rule: string): number {
  if (isSingle(group)) return SINGLE_LIMIT;
  if (group.quantity?.form === "article" && rule === "link/object") return ARTICLE_OBJECT_LIMIT;
  return group.quantity?.form === "article" ? ARTICLE_LIMIT : LIMIT[group.type];
}

/** Every outcome in reach of a group, cheapest first. */
function candidatesOf(ground: Ground, group: Group): Candidate[] {
  const { sentence, groupAt } = ground;
  const label = labelOf(sentence, group);
  if (label !== null) return [label];
  // "four more died, which makes fifteen"
  if (group.type === "bare" && does(sentence, group.first - 1, "summing")) return [];
  const found: Candidate[] = [];
  const isTold = isToldBefore(sentence, group);
  for (const outcome of sentence.outcomes)
    if (!isTold || outcome.first <= group.last) reach(ground, group, outcome, found);
  // "the bodies of four villagers and 11 injured people": what the phrase says itself goes before a list's outcome
  if (group.outcomes.length > 0 && found.length > 1 && found.some(({ rule }) => rule === "link/modifier"))
    for (const [at, each] of found.entries())
      if (each.outcome.last < group.first && crossesCount(groupAt, group, each.outcome))
        found[at] = { ...each, cost: each.cost + OWN };
  if (found.length > 1 && does(sentence, group.last + 1, "relative")) asideOfObject(group, found);
  inOrder(found, byCost);
  if (found.length > 1 && does(sentence, group.last + 1, "relative")) behindRelative(group, found);
  return died(group, bodiesFirst(group, found));
}

/** "The bodies of five soldiers were brought to a hospital": they are dead, wherever they are brought. */
function bodiesFirst({ first }: Group, found: Candidate[]): Candidate[] {
  const [nearest] = found;
  // "the bodies of two men shot in the head"
  const isVerb = nearest?.rule === "link/subject" || nearest?.rule === "link/participle";
  if (found.length < 2 || !isVerb) return found;
  const bodies = found.find(
    ({ outcome, reading }) =>
      reading.category === "killed" &&
      reading.people === true &&
      outcome.last >= first - 2 &&
      outcome.last < first,
  );
  return bodies === undefined ? found : [bodies, ...found];
}

/** "slaughtered 800 Tutsis who had sought shelter": the verb right before them, and not what a clause about them tells. */
function asideOfObject(group: Group, found: Candidate[]): void {
  const isObject = ({ rule, outcome }: Candidate): boolean =>
    rule === "link/object" && outcome.last + 1 === group.first;
  if (group.partitive || !found.some(isObject)) return;
  for (const [at, each] of found.entries())
    if (each.outcome.first > group.last) found[at] = { ...each, cost: each.cost + OWN };
}

/** "Nine women who had taken refuge in a church died": the verb behind the clause that tells who they are tells more. */
function behindRelative(group: Group, found: Candidate[]): void {
  const { sentence } = group;
  const [told] = found;
  if (told?.rule !== "link/subject" && told?.rule !== "link/participle") return;
  if (told.reading.category === "killed") return;
  const end = found.findIndex(
    ({ reading, rule, outcome }) =>
      reading.category === "killed" &&
      (rule === told.rule ||
        rule === "link/subject" ||
        rule === "link/participle" ||
        rule === "link/among") &&
      outcome.first > told.outcome.last &&
      isOneClause(sentence, told.outcome.last + 1, outcome.first),
  );
  if (end < 0) return;
  const [main] = found.splice(end, 1);
  if (main !== undefined)
    found.unshift({ ...main, cost: Math.min(main.cost, isSingle(group) ? SINGLE_LIMIT : BEHIND_RELATIVE) });
}

const BEHIND_RELATIVE = 1.2;

/** No mark, no number and no word that opens or joins a clause between two verbs. */
function isOneClause(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isMark(sentence, at) && !isMark(sentence, at, "-", "'", "’")) return false;
    const number = sentence.quantityAt[at];
    if (number !== undefined && number.form !== "article") return false;
    if (doesOne(sentence, at, OTHER_CLAUSE) && !does(sentence, at, "preposition")) return false;
  }
  return true;
}

const OTHER_CLAUSE = bitsOf(["and", "or", "but", "relative", "clause", "pronoun", "contrast"]);

/** "Killed: 46, wounded – 102, missing: 7": a bare number between a colon or dash and the next mark is of the word before the colon. */
function labelOf(sentence: Sentence, { type, first, last }: Group): Candidate | null {
  if (!isMark(sentence, first - 1, ":", "-", "–", "—")) return null;
  if (type !== "bare" && (type !== "person" || !opensItem(sentence, first - 2))) return null;
  // "missing - 4", not "missing-4"
  if (!isMark(sentence, first - 1, ":") && sentence.tokens[first]?.spaced !== true) return null;
  if (last + 1 < sentence.tokens.length && !isMark(sentence, last + 1, ",", ";", "|", "/", ".")) return null;
  const outcome = sentence.outcomeAt[first - 2];
  const [reading] = outcome?.readings ?? [];
  if (outcome === undefined || reading === undefined || reading.weak === true) return null;
  return { outcome, reading, cost: 0, rule: "link/label" };
}

/** "Liquidated: 40 militants, captured: 6 fighters": a word that opens the clause; not "two killed: a guard and a soldier". */
function opensItem(sentence: Sentence, label: number): boolean {
  const outcome = sentence.outcomeAt[label];
  return outcome !== undefined && (outcome.first === 0 || isMark(sentence, outcome.first - 1, ",", ";", "."));
}

/** "Two of the wounded have died": what became of a part of them, before what they were. */
function died(group: Group, found: Candidate[]): Candidate[] {
  if (group.outcomes.length === 0) return found;
  if (!group.partitive) return harmedLater(group, found);
  const end = found.find(
    ({ rule, reading, cost, outcome }) =>
      rule === "link/subject" &&
      reading.category === "killed" &&
      cost <= DIED_LIMIT &&
      !group.outcomes.includes(outcome),
  );
  return end === undefined ? found : [end, ...found];
}

/** "62 displaced people were killed", "killed 19 displaced people", "two captives died": what befell those who had been driven out or taken goes before that. */
function harmedLater(group: Group, found: Candidate[]): Candidate[] {
  const [first] = found;
  if (first === undefined || !group.outcomes.includes(first.outcome)) return found;
  const isWounded = first.reading.category === "wounded";
  if (!isWounded && first.reading.category !== "displaced" && first.reading.category !== "captured")
    return found;
  // "some of the 512 wounded had died"
  if (isWounded && does(group.sentence, group.first - 1, "determiner")) return found;
  const harm = found.find(
    ({ rule, reading, cost, outcome }) =>
      (outcome.first > group.last
        ? rule === "link/subject" || rule === "link/participle"
        : rule === "link/object" && isRightBefore(group, outcome) && reading.weak !== true) &&
      (reading.category === "killed" || (reading.category === "wounded" && !isWounded)) &&
      cost <= DIED_LIMIT,
  );
  return harm === undefined ? found : [harm, ...found];
}

/** "killed 19 displaced people"; not "one killed, 3 injured", "1 killed 3 injured". */
function isRightBefore({ sentence, first }: Group, outcome: OutcomeMention): boolean {
  return outcome.last + 1 === first && sentence.quantityAt[outcome.first - 1] === undefined;
}

/** What it may cost to reach what a part died of: its verb stands right behind. */
const DIED_LIMIT = 0.6;
