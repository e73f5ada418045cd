import { addends } from "./addends.js";
import { afterApposition } from "./apposition.js";
import { withConjuncts } from "./conjuncts.js";
import { isAnother, isCountable, isDoer } from "./countable.js";
import type { Draft } from "./draft.js";
import { draft, shareOutcome } from "./draft.js";
import { gappedFigure, isClauseOfOwn } from "./gapped-figure.js";
import type { Group } from "./group.js";
import { groupOf } from "./group.js";
import { inOrder } from "./in-order.js";
import { laterFate } from "./later-fate.js";
import { leaves } from "./leaving.js";
import { isFigureTold, isFormerFigure } from "./led-figure.js";
import type { Link } from "./link.js";
import { link } from "./link.js";
import { isNamePart } from "./named.js";
import { ofItself } from "./of-itself.js";
import { isToldAside, olderInBrackets } from "./older-figure.js";
import { olderOfTwo } from "./older-pair.js";
import { bitsOf } from "./role-set.js";
import { selfHarmed } from "./self.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";
import { isSingle, singleGroups } from "./single.js";
import { isToldByParty } from "./told-figure.js";

/**
 * Composes the mentions of a sentence into drafts of claims. `drafts` are those of the sentences before,
 * latest last: a count without an outcome of its own may share theirs ("the other 12", "13 of them"). A surname
 * alone is somebody where `isSurname` knows it.
 */
export function compose(
  sentence: Sentence,
  drafts: readonly Draft[],
  isSurname: (word: string) => boolean,
): Draft[] {
  if (sentence.quantities.length === 0 && sentence.outcomes.length === 0) return [];
  return composed(sentence, drafts.slice(-NEAR), isSurname);
}

/** How many drafts back another's outcome is looked for. */
const NEAR = 12;

function composed(
  sentence: Sentence,
  before: readonly Draft[],
  isSurname: (word: string) => boolean,
): Draft[] {
  const counted = countedGroups(sentence, isSurname);
  if (counted.length === 0) return selfHarmed(sentence, []);
  const links = linksOf(sentence, counted);
  const drafts: Draft[] = [];
  const older: Group[] = [];
  for (let index = 0; index < counted.length; index += 1) {
    const group = counted[index] as Group;
    if (isWhatPartIs(group, counted[index - 1])) continue;
    if (isSingle(group)) {
      const alone = singleDraft(sentence, group, links);
      const end = inTheEnd(sentence, group, links);
      if (alone !== null) {
        alone.parent = includedWhole(sentence, group, drafts, before);
        drafts.push(...withEnd(alone, end));
      }
      // "He was taken to hospital and later died"
      else if (isPronoun(sentence, group)) drafts.push(...end);
      continue;
    }
    if (risesFrom(sentence, group, counted[index + 1])) older.push(group);
    const old =
      olderOfTwo(sentence, group, [counted[index - 1], counted[index + 1]], drafts) ??
      olderFigure(sentence, group, drafts) ??
      olderInBrackets(sentence, group, drafts.at(-1));
    if (old !== null) {
      drafts.push(old);
      continue;
    }
    const fared = faredSo(sentence, group, drafts.at(-1));
    if (fared !== null) {
      drafts.push(fared);
      continue;
    }
    const included = includedIn(sentence, group);
    if (included !== null) {
      drafts.push(included);
      continue;
    }
    const bound = linkOf(links, group);
    const gapped = gappedFigure(sentence, group, drafts, bound);
    if (gapped !== null) {
      drafts.push(gapped);
      continue;
    }
    const own = bound === undefined ? ofItself(sentence, group) : null;
    if (own !== null) {
      drafts.push(own);
      continue;
    }
    if (bound === undefined && isUndone(sentence, group)) continue;
    const part = group.quantity?.form === "none" ? null : partOf(sentence, group, drafts, before);
    const inList = drafts.at(-1)?.parent != null;
    if (
      part !== null &&
      !isTakenCaptive(sentence, group) &&
      (bound === undefined || bound.cost > (inList ? 0.3 : 0.8) || bound.category === part.category)
    ) {
      const one = draft(
        sentence,
        group,
        bound?.category === part.category ? bound.outcome : null,
        part.category,
      );
      one.parent = part;
      one.doubt = 0.8;
      one.rules.push("compose/part");
      if (one.outcome === null) {
        one.first = group.first;
        one.last = group.last;
      }
      drafts.push(one);
    } else if (isTakenCaptive(sentence, group)) {
      const one = draft(sentence, group, null, "captured");
      one.first = group.first - 1;
      one.last = does(sentence, group.last + 1, "captive") ? group.last + 1 : group.last;
      // "killed 50 soldiers and took 11 of them alive"
      if (group.partitive) one.related = part;
      one.rules.push("compose/captive");
      drafts.push(one);
    } else if (bound !== undefined) {
      // no arrests; a place with its people
      if (
        bound.category === "captured" &&
        (isNoArrest(sentence, group, bound) || isWithPlace(sentence, group))
      )
        continue;
      if (isDeniedDeed(sentence, group, bound)) continue;
      // "200 rebels left the town"
      if (isMarch(group, bound) || isFewWho(sentence, bound, drafts, before)) continue;
      const one = draft(sentence, group, bound.outcome, bound.category);
      one.doubt = bound.cost + (bound.runnerUp - bound.cost < 0.5 ? 1 : 0);
      one.rules.push(bound.rule);
      if (older.includes(group)) one.previous = true;
      one.parent = wholeBehind(sentence, group, part, drafts.at(-1));
      const whole = counted[index - 1];
      // "eight soldiers, one of whom died"
      if (group.partitive && one.kind === "unknown" && whole !== undefined && whole.last + 2 === group.first)
        one.kind = whole.kind;
      drafts.push(...withEnd(one, inTheEnd(sentence, group, links)));
    } else {
      const shared =
        goneAway(sentence, group) ??
        sharedOutcome(sentence, group, drafts, before) ??
        receivedOrHeld(sentence, group);
      if (shared !== null) drafts.push(shared);
    }
  }
  for (const each of selfHarmed(sentence, drafts)) drafts.push(each);
  return counted.length > drafts.length ? [...drafts, ...addends(sentence, counted, drafts)] : drafts;
}

/** The groups of a sentence that may count people, left to right. */
function countedGroups(sentence: Sentence, isSurname: (word: string) => boolean): Group[] {
  const groups: Group[] = [];
  for (const quantity of sentence.quantities)
    if (
      quantity.form !== "article" ||
      opensPerson(sentence, quantity.last + 1) ||
      isAnother(sentence, quantity)
    )
      groups.push(groupOf(sentence, quantity));
  let counted: Group[] = [];
  for (const group of groups)
    if (isCountable(sentence, group, groups) && !isToldAside(sentence, group)) counted.push(group);
  if (sentence.outcomes.length > 0)
    // "one of them a boy": what the part is
    for (const group of singleGroups(sentence, groups, isSurname))
      if (
        !isDoer(sentence, group) &&
        !groups.some((other) => other.partitive && other.last + 1 === group.first)
      )
        counted.push(group);
  if (counted.length < 2) return counted;
  inOrder(counted, (a, b) => a.first - b.first);
  counted = counted.filter((group, at, all) => !isDescription(sentence, group, all[at - 1]));
  return counted.filter((group, _, all) => !isToldAgain(sentence, group, all));
}

/** What befell each of them, as far as the sentence tells. */
function linksOf(sentence: Sentence, counted: readonly Group[]): readonly Link[] {
  const links = withConjuncts(sentence, counted, link(sentence, counted));
  if (links.length < 2) return links;
  return links.filter((each, _, all) => !isToldOfPart(sentence, each, all) && !isSaidToBe(each, all));
}

/** "one of them a local commander": what the one is. */
function isWhatPartIs({ quantity, first }: Group, before: Group | undefined): boolean {
  if (quantity?.form !== "article" || before === undefined) return false;
  return before.partitive && before.last === first - 1 && before.quantity?.max === 1;
}

function linkOf(links: readonly Link[], group: Group): Link | undefined {
  for (const each of links) if (each.group === group) return each;
  return undefined;
}

/** "We killed no one", "its forces had not wounded anybody": what the speaker has not done, and no toll. */
function isDeniedDeed(sentence: Sentence, { quantity }: Group, { rule, outcome }: Link): boolean {
  if (outcome === null || quantity?.form !== "none" || rule !== "link/object") return false;
  if (does(sentence, outcome.first, "losing")) return false;
  let at = outcome.first - 1;
  while (doesOne(sentence, at, AUXILIARY)) at -= 1;
  if (does(sentence, at, "relative") || does(sentence, at, "event")) return false;
  const isParty = sentence.nameAt[at] !== undefined && sentence.nameAt[at]?.side !== null;
  return (
    isParty ||
    does(sentence, at, "pronoun") ||
    does(sentence, at, "force") ||
    sentence.personAt[at] !== undefined
  );
}

const AUXILIARY = bitsOf(["have", "adverb", "modal", "negation", "be"]);

/** "41 were put out of action, of whom 36 were killed and five captured": the whole they are of, whatever befell it. */
function wholeBehind(
  sentence: Sentence,
  group: Group,
  part: Draft | null,
  before: Draft | undefined,
): Draft | null {
  if (part !== null && does(sentence, group.first - 1, "partitive")) return part;
  // the second outcome of the same clause
  const isNext = does(sentence, group.first - 1, "and") && !isMark(sentence, group.first - 2, ",");
  const told = before?.group?.first;
  return isNext && before !== undefined && told !== undefined && does(sentence, told - 1, "partitive")
    ? before.parent
    : null;
}

/** "Of them, 600 have come back": no longer what the others are. */
function isUndone(sentence: Sentence, group: Group): boolean {
  let at = group.last + 1;
  while (does(sentence, at, "be") || (does(sentence, at, "have") && !does(sentence, at, "undone"))) at += 1;
  while (does(sentence, at, "adverb") && !does(sentence, at, "undone")) at += 1;
  return does(sentence, at, "undone");
}

/** "Some 2,000 families left Kaiga". */
function goneAway(sentence: Sentence, group: Group): Draft | null {
  if (!anyDoes(sentence, "leaving")) return null;
  const from = leaves(sentence, group);
  if (from === null) return null;
  const one = draft(sentence, group, null, "displaced");
  one.last = from;
  one.doubt = 0.8;
  one.rules.push("compose/left");
  return one;
}

/** "has received 93,000 refugees", "exchanged 115 prisoners": people whose noun tells what befell them. */
function receivedOrHeld(sentence: Sentence, group: Group): Draft | null {
  const { head, quantity, first } = group;
  const outcome = head === null ? undefined : sentence.outcomeAt[head.first];
  if (outcome === undefined || quantity === null || group.partitive) return null;
  if (quantity.form !== "digits" && quantity.form !== "words" && quantity.form !== "vague") return null;
  const reading = outcome.readings.find(({ people, category }) => people === true && category !== "killed");
  if (reading === undefined || (reading.category !== "displaced" && reading.category !== "captured"))
    return null;
  const isThere = does(sentence, first - 1, "be") && does(sentence, first - 2, "there");
  if (!isThere && !does(sentence, first - 1, "receiving")) return null;
  const one = draft(sentence, group, outcome, reading.category);
  one.first = first - 1;
  one.doubt = 0.8;
  one.rules.push("compose/received");
  return one;
}

/** "took 20 soldiers prisoner". */
function isTakenCaptive(sentence: Sentence, group: Group): boolean {
  return (
    does(sentence, group.first - 1, "taking") &&
    (does(sentence, group.last + 1, "captive") ||
      // "taken five prisoner", "having taken 11 prisoners"
      (does(sentence, group.last, "captive") && group.last > (group.quantity?.last ?? group.last)))
  );
}

/** "two", "46 of them" */
function isOfThem({ type, partitive, head }: Group): boolean {
  return type === "bare" || (partitive && head === null);
}

/** "Five were shot, two fatally", "six hurt, two of them badly": how it went for a part of those just told. */
function faredSo(sentence: Sentence, group: Group, whole: Draft | undefined): Draft | null {
  const { first, last, quantity } = group;
  if (
    whole?.sentence !== sentence ||
    !isOfThem(group) ||
    quantity?.form === "article" ||
    quantity?.form === "none"
  )
    return null;
  const isNext =
    first - whole.last <= 3 && (isMark(sentence, first - 1, ",") || does(sentence, first - 1, "and"));
  const next = last + 1;
  if (!isNext || !does(sentence, next, "adverb") || (whole.min ?? 0) < (quantity?.min ?? 0)) return null;
  const end = next + 1;
  const ends = end >= sentence.tokens.length || isMark(sentence, end) || does(sentence, end, "preposition");
  if (!ends) return null;
  const fate = sentence.outcomeAt[next]?.readings.find(({ frames }) => frames.length === 0);
  const one = draft(sentence, group, null, fate?.category ?? whole.category);
  one.parent = whole;
  one.last = next;
  one.doubt = 0.8;
  one.rules.push("compose/manner");
  return one;
}

/** "Three people, including a boy and a girl, were shot": one of a figure that the sentence has told. */
function includedWhole(
  sentence: Sentence,
  group: Group,
  here: readonly Draft[],
  before: readonly Draft[],
): Draft | null {
  const whole = here.findLast((each) => each.parent === null);
  if (whole === undefined || (whole.min ?? 0) < 2) return null;
  return partOf(sentence, group, here, before);
}

/** "No one was arrested", but "denies that any of its men were taken prisoner". */
function isNoArrest(sentence: Sentence, { quantity }: Group, { outcome }: Link): boolean {
  return quantity?.form === "none" && (outcome === null || !does(sentence, outcome.last, "captive"));
}

/** "the capture of the city and its two million people": a place was taken, not its people. */
function isWithPlace(sentence: Sentence, group: Group): boolean {
  const own = does(sentence, group.first, "possessive") ? group.first : group.first - 1;
  const at = own - 1;
  return (
    does(sentence, own, "possessive") &&
    (does(sentence, at, "and") || does(sentence, at, "together")) &&
    sentence.personAt[at - 1] === undefined &&
    sentence.quantityAt[at - 1] === undefined
  );
}

/** "Three men were shot and later died": what befell them first, and in the end. */
function inTheEnd(sentence: Sentence, group: Group, links: readonly Link[]): Draft[] {
  const bound = linkOf(links, group);
  const fate = bound === undefined ? null : laterFate(sentence, bound);
  if (bound === undefined || fate === null || links.some((each) => each.outcome === fate.outcome)) return [];
  const one = draft(sentence, group, fate.outcome, fate.reading.category);
  one.doubt = bound.cost + 0.6;
  one.rules.push("link/later");
  return [one];
}

/** "Shot, and later died" tells of the dead alone; "wounded, and later died" of both. */
function withEnd(first: Draft, end: readonly Draft[]): readonly Draft[] {
  const tellsHurt = first.outcome?.readings.some((reading) => reading.people === true) === true;
  return end.length > 0 && first.category === "wounded" && !tellsHurt ? end : [first, ...end];
}

/** Men under arms who move by themselves are on the march, not displaced. */
function isMarch({ kind }: Group, { category, reading }: Link): boolean {
  return (
    category === "displaced" &&
    (kind === "military" || kind === "police") &&
    (reading?.frames.includes("subject") === true || reading?.frames.includes("object") === true)
  );
}

/** "Two men entered the shop", "200 arrived for the concert": no people in flight; very many are, or where such are told of. */
function isFewWho(
  sentence: Sentence,
  { group, category, outcome }: Link,
  here: readonly Draft[],
  before: readonly Draft[],
): boolean {
  if (category !== "displaced" || outcome === null || !does(sentence, outcome.last, "journey")) return false;
  const { type, quantity, first } = group;
  // "reinforcements of 200 men arrived in Kidal"
  if (does(sentence, first - 1, "of")) return true;
  if ((quantity?.min ?? quantity?.max ?? 0) < FLIGHT) return true;
  if (group.head !== null && !does(sentence, group.head.last, "folk")) return true;
  return type !== "person" && !here.some(isDisplaced) && !before.some(isDisplaced);
}

function isDisplaced({ category }: Draft): boolean {
  return category === "displaced";
}

/** So many people who arrive somewhere have fled, in a report of fighting. */
const FLIGHT = 50;

/** "Eight soldiers were there, one of whom died", "40 men, of whom nine died": what is told is told of the part, right before its verb. */
function isToldOfPart(sentence: Sentence, { group, outcome }: Link, links: readonly Link[]): boolean {
  if (outcome === null || outcome.first <= group.last) return false;
  return links.some(
    (part) =>
      part.outcome === outcome &&
      part.group.first > group.last &&
      part.group.last < outcome.first &&
      (does(sentence, part.group.last, "partitive") || does(sentence, part.group.first - 1, "partitive")) &&
      isOneClause(sentence, part.group.last + 1, outcome.first - 1),
  );
}

/** "The one who died was a teacher": what the one who died was, who is counted already. */
function isSaidToBe({ group, outcome, rule }: Link, links: readonly Link[]): boolean {
  if (rule !== "link/inverted" || group.quantity?.max !== 1) return false;
  return links.some(
    (other) =>
      other.outcome === outcome &&
      other.group.last < group.first &&
      other.rule !== "link/inverted" &&
      other.group.quantity?.max === 1,
  );
}

function isOneClause(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (isMark(sentence, at)) return false;
  return to - from < LONGEST_VERB;
}

/** The most words between a part and what befell it: "of whom three have since been". */
const LONGEST_VERB = 6;

function isPronoun(sentence: Sentence, { first, last }: Group): boolean {
  return first === last && does(sentence, first, "personal");
}

/** One person named alone, bound closely to a plain outcome: "the mayor was killed", "the murder of Judge Vega". */
function singleDraft(sentence: Sentence, group: Group, links: readonly Link[]): Draft | null {
  const bound = linkOf(links, group);
  if (bound === undefined || bound.outcome === null || bound.reading?.weak === true) return null;
  // "the plan was to kidnap the minister": an aim
  if (bound.rule === "link/object" && does(sentence, bound.outcome.first - 1, "modal")) return null;
  // a pronoun is a victim of a plain death only: "he was pronounced dead"
  if (isPronoun(sentence, group) && (bound.category !== "killed" || bound.cost > 0.3)) return null;
  if (bound.category === "displaced" || bound.category === "casualties" || bound.category === "missing")
    return null;
  const one = draft(sentence, group, bound.outcome, bound.category);
  one.doubt = bound.cost + 1;
  one.rules.push(bound.rule);
  return one;
}

/** "The teen, identified as Luis Paz, died": a name inside what says who somebody is. */
function isToldAgain(sentence: Sentence, group: Group, all: readonly Group[]): boolean {
  if (!isSingle(group)) return false;
  return all.some((other) => {
    if (other === group || other.last >= group.first || other.quantity?.max !== 1) return false;
    const end = afterApposition(sentence, other.last + 1);
    if (end <= group.last) return false;
    for (let at = other.last + 1; at < end; at += 1) if (does(sentence, at, "and")) return false;
    return true;
  });
}

/** "Orlando Rey, a street vendor, was killed": one person, whose name is told first. */
function isDescription(sentence: Sentence, group: Group, before: Group | undefined): boolean {
  if (before === undefined || group.quantity?.form !== "article") return false;
  if (isOneOf(sentence, before, group.first - 2)) return isMark(sentence, group.last + 1, ",");
  if (isOnePersonBefore(sentence, before, group)) return true;
  if (!isSingle(before) || !isNamePart(sentence, before.last)) return false;
  if (group.first !== before.last + 2) return false;
  if (!isMark(sentence, before.last + 1, ",", "(")) return false;
  return !does(sentence, group.last + 1, "and");
}

/** "One patient, a nurse, had died", "one man, a driver, and two women": what the one was. */
function isOnePersonBefore(sentence: Sentence, { quantity, last }: Group, group: Group): boolean {
  if (quantity?.max !== 1 || quantity.min !== 1 || quantity.form !== "words") return false;
  const between = isMark(sentence, last + 1, ",") && group.first === last + 2;
  return between && isMark(sentence, group.last + 1, ",");
}

/** "One of the eleven, a porter, died": what the one was, who is counted already. */
function isOneOf(sentence: Sentence, { quantity, last }: Group, end: number): boolean {
  if (quantity?.max !== 1 || quantity.form !== "words" || end - last > 4) return false;
  if (!isMark(sentence, end + 1, ",") || !does(sentence, quantity.last + 1, "of")) return false;
  for (let at = last + 1; at <= end; at += 1)
    if (
      !does(sentence, at, "of") &&
      !does(sentence, at, "determiner") &&
      sentence.quantityAt[at] === undefined
    )
      return false;
  return true;
}

/** "climbed from 103 to 121": the figure it climbed from. */
function risesFrom(sentence: Sentence, group: Group, next: Group | undefined): boolean {
  if (next === undefined || !does(sentence, group.first - 1, "outOf") || next.first - group.last > 3)
    return false;
  if (!does(sentence, next.first - 1, "change") && !does(sentence, next.first - 1, "onto")) return false;
  for (let step = 2; step <= 6; step += 1) if (does(sentence, group.first - step, "change")) return true;
  return false;
}

/** "data from the two governments": who is counted speaks, and befell nobody. */
function countsSpeakers(sentence: Sentence, { quantity }: Group): boolean {
  return quantity !== null && does(sentence, quantity.last + 1, "voice");
}

/** "up from 103", "after 24 earlier", "against 36 before": the older figure of the one just read. */
function olderFigure(sentence: Sentence, group: Group, here: readonly Draft[]): Draft | null {
  const near = here.at(-1);
  if (near === undefined || near.group === null || group.outcomes.length > 0 || group.type === "person")
    return null;
  if (countsSpeakers(sentence, group)) return null;
  const before = group.first - 1;
  if (
    !does(sentence, before, "previous") ||
    (!does(sentence, before, "origin") && sentence.quantityAt[before] !== undefined)
  )
    return null;
  if (group.first - near.last > 8) return null;
  const one = shareOutcome(sentence, group, near, "compose/previous", 1);
  one.previous = true;
  return one;
}

/** "the wounded include at least six children": a part of a body of people that the sentence names by its outcome. */
function includedIn(sentence: Sentence, group: Group): Draft | null {
  if (group.outcomes.length > 0 || group.type === "thing") return null;
  let at = group.first - 1;
  const named = namedBefore(sentence, group);
  if (named !== null) return named;
  if (!does(sentence, at, "including")) return null;
  for (at -= 1; at >= Math.max(0, group.first - 6); at -= 1) {
    const outcome = sentence.outcomeAt[at];
    if (outcome !== undefined) {
      if (sentence.quantityAt[outcome.first - 1] !== undefined) return null;
      const reading = outcome.readings.find(
        (each) => each.people === true || each.frames.includes("head") || each.frames.includes("toll"),
      );
      if (reading === undefined) return null;
      const one = draft(sentence, group, null, reading.category);
      one.first = Math.min(one.first, outcome.first);
      one.last = group.last;
      one.doubt = 0.6;
      one.scope = "subset";
      one.rules.push("compose/included");
      return one;
    }
    if (isMark(sentence, at) || sentence.quantityAt[at] !== undefined) return null;
  }
  return null;
}

/** "Israel's own dead, 46 civilians and about 80 soldiers, are known by name": who the dead are, right behind them. */
function namedBefore(sentence: Sentence, group: Group): Draft | null {
  const outcome = sentence.outcomeAt[group.first - 2];
  if (outcome === undefined || group.type !== "person" || group.quantity?.form === "article") return null;
  if (!isMark(sentence, group.first - 1, ",", "(", "—", "–")) return null;
  let at = outcome.first - 1;
  while (does(sentence, at, "adjective")) at -= 1;
  const opens =
    does(sentence, at, "possessive") ||
    does(sentence, at, "genitive") ||
    does(sentence, at, "determiner") ||
    does(sentence, outcome.first, "determiner");
  const reading = outcome.readings.find(
    ({ frames, people, single, taken }) =>
      single !== true && taken !== true && (people === true || frames.includes("head")),
  );
  if (
    !opens ||
    endsInAmong(sentence, group) ||
    reading === undefined ||
    sentence.quantityAt[at] !== undefined
  )
    return null;
  const one = draft(sentence, group, outcome, reading.category);
  one.doubt = 0.8;
  one.rules.push("compose/named");
  return one;
}

function opensPerson(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const person = sentence.personAt[at];
    // "a local hospital"
    const isAdjective =
      person !== undefined && does(sentence, at, "adjective") && isNounAfter(sentence, person.last + 1);
    if (person !== undefined && !isAdjective) return !person.word.plural;
    if (sentence.nameAt[at]?.people === true && !isNounAfter(sentence, (sentence.nameAt[at]?.last ?? at) + 1))
      return true;
    if (
      !(
        does(sentence, at, "adjective") ||
        does(sentence, at, "rest") ||
        sentence.nameAt[at] !== undefined ||
        isMark(sentence, at, "-") ||
        sentence.outcomeAt[at] !== undefined ||
        sentence.quantityAt[at] !== undefined ||
        ((sentence.roles[at]?.length ?? 0) === 0 && sentence.tokens[at]?.kind === "word")
      )
    )
      return false;
    if (does(sentence, at, "thing")) return false;
  }
  return false;
}

function isNounAfter(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return (
    token !== undefined &&
    token.kind === "word" &&
    ((sentence.roles[at]?.length ?? 0) === 0 ||
      does(sentence, at, "thing") ||
      does(sentence, at, "adjective"))
  );
}

/** "including 13 children", "six of them guards", "of whom 59 were civilians", "34 of the dead": of which claim? */
function partOf(
  sentence: Sentence,
  group: Group,
  here: readonly Draft[],
  before: readonly Draft[],
): Draft | null {
  const antecedent = here.findLast((each) => each.parent === null) ?? lastQuantified(before, sentence, 2);
  if (group.whole !== null) return wholeOf(sentence, group.whole, [...before, ...here]);
  if (antecedent === null || antecedent === undefined) return null;
  if (group.outcomes.length > 0 && group.partitive === false) return null;
  // "one of them a toddler": what the part is, not another part
  if (
    group.quantity?.form === "article" &&
    here.at(-1)?.parent != null &&
    here.at(-1)?.group?.last === group.first - 1
  )
    return null;
  if (group.partitive && group.outcomes.length === 0) return antecedent;
  const at = group.first;
  const cue = (index: number): boolean =>
    does(sentence, index, "including") || does(sentence, index, "partitive");
  if (here.length > 0) {
    for (let index = at - 1; index >= Math.max(0, at - 4); index -= 1) {
      if (cue(index) && !isBareOf(sentence, index)) return antecedent;
      if (
        !(
          isMark(sentence, index) ||
          does(sentence, index, "determiner") ||
          does(sentence, index, "be") ||
          does(sentence, index, "adverb") ||
          does(sentence, index, "among")
        )
      )
        break;
    }
    // "including 13 children and five women": the second item of the list
    const sibling = here.at(-1);
    if (sibling !== undefined && sibling.parent !== null && sibling.group !== null) {
      if (onlyListBetween(sentence, sibling.group.last + 1, at - 1)) return sibling.parent;
    }
    if (sibling?.parent != null && group.type === "bare" && opensPartitive(sentence)) return sibling.parent;
    if (endsInAmong(sentence, group)) return antecedent;
  } else if (opensPartitive(sentence) && at < 7) return antecedent;
  return null;
}

/** "38 citizens, two military men among them, had died", "4,047 dead, 316 children and 790 women among them" */
function endsInAmong(sentence: Sentence, group: Group): boolean {
  let last = group.last;
  for (let items = 0; items < MOST_ITEMS; items += 1) {
    for (let index = last + 1; index <= last + 2; index += 1)
      if (
        does(sentence, index, "including") &&
        !does(sentence, index, "preposition") &&
        !does(sentence, index, "partitive")
      )
        return true;
    let next = last + 1;
    if (isMark(sentence, next, ",")) next += 1;
    if (does(sentence, next, "and")) next += 1;
    const quantity = next > last + 1 ? sentence.quantityAt[next] : undefined;
    if (quantity === undefined || group.outcomes.length > 0) return false;
    const item = groupOf(sentence, quantity);
    if (item.type !== "person" || item.outcomes.length > 0) return false;
    last = item.last;
  }
  return false;
}

/** The most items of a list of parts. */
const MOST_ITEMS = 5;

/** "Nineteen of the 27 were fighters": the figure of that number told just before. */
function wholeOf(sentence: Sentence, number: number, before: readonly Draft[]): Draft | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const each = before[index] as Draft;
    if (sentence.index - each.sentence.index > WHOLE_REACH) return null;
    const isTold = each.parent === null && each.min === number && !each.unquantified;
    if (isTold && each.status !== "withheld") return each;
  }
  return null;
}

/** How many sentences back a figure may stand that is named by its number. */
const WHOLE_REACH = 4;

/** "Of these, seven belonged to ...": the sentence parts the figure before it. */
function opensPartitive(sentence: Sentence): boolean {
  let at = 0;
  while (isMark(sentence, at)) at += 1;
  // "Of these, seven ...", "Among them were two guards"
  return (
    does(sentence, at, "partitive") || (does(sentence, at, "including") && does(sentence, at, "partWith"))
  );
}

function isBareOf(sentence: Sentence, index: number): boolean {
  return does(sentence, index, "of") && !does(sentence, index + 1, "pronoun");
}

function onlyListBetween(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > 5) return false;
  for (let at = from; at <= to; at += 1) {
    // "14 are civilians and six military", "four in Haifa, three in Tamra"
    const complement =
      does(sentence, at, "be") ||
      sentence.personAt[at] !== undefined ||
      does(sentence, at, "within") ||
      sentence.nameAt[at]?.kind === "place" ||
      sentence.nameAt[at]?.kind === "capital";
    if (
      !(complement || isMark(sentence, at, ",") || does(sentence, at, "and") || does(sentence, at, "adverb"))
    )
      return false;
  }
  return true;
}

function lastQuantified(before: readonly Draft[], sentence: Sentence, reach: number): Draft | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const each = before[index];
    if (each === undefined || sentence.index - each.sentence.index > reach) return null;
    if (
      each.parent === null &&
      !each.unquantified &&
      each.status !== "withheld" &&
      each.sentence.inTitle === sentence.inTitle
    )
      return each;
  }
  return null;
}

/** A count without an outcome of its own: the older figure beside a newer one, the rest, the next of a list. */
function sharedOutcome(
  sentence: Sentence,
  group: Group,
  here: readonly Draft[],
  before: readonly Draft[],
): Draft | null {
  const near = here.at(-1);
  const share = (from: Draft, rule: string, doubt: number): Draft =>
    shareOutcome(sentence, group, from, rule, doubt);
  if (
    near !== undefined &&
    (group.type === "bare" || group.rest || group.type === "unknown") &&
    !countsSpeakers(sentence, group)
  ) {
    for (let at = group.first - 1; at >= Math.max(near.last, group.first - 5); at -= 1) {
      if (does(sentence, at, "previous")) {
        const older = share(near, "compose/previous", 1);
        older.previous = true;
        return older;
      }
      if (!(does(sentence, at, "determiner") || does(sentence, at, "adverb") || isMark(sentence, at, ",")))
        break;
    }
  }
  if (
    near !== undefined &&
    near.group !== null &&
    sentence.index === near.sentence.index &&
    group.type !== "unknown"
  ) {
    const gap = group.first - near.last;
    if (
      gap <= 8 &&
      // "two died and two survived": a verb of their own
      !isClauseOfOwn(sentence, group) &&
      !isTeller(sentence, group) &&
      listGap(sentence, near.last + 1, group.first - 1) &&
      (group.type === "bare" || near.group.type !== "bare")
    ) {
      const one = share(near, "compose/list", 1.4);
      // "48 of them were killed by soldiers, 17 by rebels": the next part of the same whole
      if (near.parent !== null && group.type === "bare") one.parent = near.parent;
      return one;
    }
  }
  // "13 lost their lives - five servicemen and eight civilians"
  if (
    near !== undefined &&
    near.group !== null &&
    near.parent === null &&
    (group.type === "person" || isByPlace(sentence, group)) &&
    isMark(sentence, group.first - 1, "-", "–", "—", ":", "(") &&
    (sentence.tokens[group.first - 1]?.spaced === true || isMark(sentence, group.first - 1, ":")) &&
    (near.min ?? 0) > (group.quantity?.min ?? 0)
  ) {
    const one = share(near, "compose/dash", 1);
    one.related = null;
    one.parent = near;
    return one;
  }
  if (
    near !== undefined &&
    near.parent === null &&
    group.type === "bare" &&
    isBroughtTo(sentence, group, near)
  ) {
    const sum = share(near, "compose/brought-to", 0.6);
    sum.related = null;
    return sum;
  }
  if (here.length === 0 && isFormerFigure(sentence, group)) {
    const told = lastQuantified(before, sentence, 1);
    if (told?.rules.includes("link/toll") === true) {
      const former = share(told, "compose/previous", 1.4);
      former.previous = true;
      return former;
    }
  }
  if (group.outcomes.length === 0 && isFigureTold(sentence, group)) {
    const told = near ?? lastQuantified(before, sentence, 2);
    if (told !== null && told.group !== null && told.category !== "displaced" && isTotalTold(told))
      return share(told, "compose/figure", 1.8);
  }
  const last = lastQuantified(before, sentence, 1);
  if (last !== null && here.length === 0 && group.type === "bare") {
    // "36 had been the toll before." "Forty-six counted for its part the ministry."
    const next = group.last + 1;
    const countVerb = does(sentence, next, "count") || does(sentence, next + 1, "count");
    if (countVerb || does(sentence, group.first - 1, "count")) return share(last, "compose/count", 1.6);
  }
  if (last !== null && here.length === 0 && group.rest) return share(last, "compose/rest", 1.6);
  if (here.length === 0 && group.type === "bare" && sentence.outcomes.length === 0) {
    const told = lastQuantified(before, sentence, 1);
    if (told !== null && isFigureOf(sentence, group)) return share(told, "compose/figure", 1.8);
  }
  const earlier = near ?? lastQuantified(before, sentence, 1);
  if (earlier !== null && isTotalTold(earlier) && isToldByParty(sentence, group, near !== undefined))
    return share(earlier, "compose/told", 1.4);
  return null;
}

/** A figure that another party may answer with its own: no part, no zero, no older one. */
function isTotalTold({ parent, group, min, max, unquantified }: Draft): boolean {
  return parent === null && group !== null && !unquantified && (max ?? min ?? 0) > 0;
}

/** "a commander gave the number as nine", "a higher figure: 80", "the committee put it at 2,500": the same, as others count. */
function isFigureOf(sentence: Sentence, { first, last }: Group): boolean {
  if (last + 1 < sentence.tokens.length && !isMark(sentence, last + 1)) return false;
  let at = first - 1;
  while (
    at >= 0 &&
    (isMark(sentence, at, ":") ||
      does(sentence, at, "joins") ||
      does(sentence, at, "clause") ||
      does(sentence, at, "be"))
  )
    at -= 1;
  if (at === first - 1) return false;
  if (does(sentence, at, "tallied")) return true;
  // "An earlier count given by community leaders stood at 23"
  if (does(sentence, at, "change") && opensWithTally(sentence, at)) return true;
  return does(sentence, at, "pronoun") && does(sentence, at - 1, "change") && does(sentence, at - 1, "tell");
}

/** "An earlier count by officials", "The toll": the subject of the sentence is a figure, and no thing is counted. */
function opensWithTally(sentence: Sentence, before: number): boolean {
  for (let at = 0; at < Math.min(before, 4); at += 1) {
    if (does(sentence, at, "tallied")) return !does(sentence, at + 1, "of");
    if (
      !does(sentence, at, "determiner") &&
      !does(sentence, at, "earlier") &&
      !does(sentence, at, "adjective")
    )
      return false;
  }
  return false;
}

/** "killing 13, a resident, Musa Lawal, told reporters": one who speaks. */
function isTeller(sentence: Sentence, group: Group): boolean {
  if (group.quantity?.form !== "article") return false;
  for (let at = group.last + 1; at <= group.last + 8; at += 1) {
    if (sentence.outcomeAt[at] !== undefined || isMark(sentence, at, ";")) return false;
    if (does(sentence, at, "tell")) return true;
  }
  return false;
}

/** "54 new deaths, which brings the total to 639": the sum that a count just made runs up to. */
function isBroughtTo(sentence: Sentence, group: Group, near: Draft): boolean {
  let total = false;
  for (let at = group.first - 1; at > near.last && at >= group.first - 8; at -= 1) {
    if (does(sentence, at, "tallied")) total = true;
    if (does(sentence, at, "summing")) return true;
    if (does(sentence, at, "bringing") || (total && does(sentence, at, "clause"))) return total;
    const links =
      does(sentence, at, "tallied") ||
      does(sentence, at, "change") ||
      does(sentence, at, "determiner") ||
      does(sentence, at, "adjective") ||
      does(sentence, at, "adverb") ||
      does(sentence, at, "pronoun") ||
      does(sentence, at, "sum");
    if (!links) return false;
  }
  return false;
}

/** "four in Haifa": a bare number and where. */
function isByPlace(sentence: Sentence, group: Group): boolean {
  const name = sentence.nameAt[group.last + 2];
  return (
    group.type === "bare" &&
    does(sentence, group.last + 1, "within") &&
    (name?.kind === "place" || name?.kind === "capital" || sentence.tokens[group.last + 2]?.capital === true)
  );
}

/** Between two items of a list: names, commas, "and", "in", "of", "those of". */
function listGap(sentence: Sentence, from: number, to: number): boolean {
  let names = 0;
  const agent =
    does(sentence, from, "agent") && isMark(sentence, to, ",")
      ? true
      : does(sentence, from, "agent") && does(sentence, to, "and");
  for (let at = from; at <= to; at += 1) {
    if (
      sentence.nameAt[at] !== undefined ||
      (sentence.tokens[at]?.capital === true && sentence.tokens[at]?.kind === "word")
    ) {
      names += 1;
      continue;
    }
    if (
      isMark(sentence, at, ",", ";") ||
      does(sentence, at, "and") ||
      does(sentence, at, "preposition") ||
      does(sentence, at, "of") ||
      does(sentence, at, "demonstrative") ||
      does(sentence, at, "determiner") ||
      does(sentence, at, "dwelling")
    )
      continue;
    // "48 were killed by regime forces, 17 by rebels"
    if (agent) continue;
    return false;
  }
  return names > 0 || to - from <= 1 || agent;
}
