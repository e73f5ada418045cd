import type { Category } from "../domain/category.js";
import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import { areMany, haveHomes } from "./flight.js";
import type { Group } from "./group.js";
import type { Link } from "./link.js";
import { endsVerb } from "./outcome-voice.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { anyDoes, does } from "./sentence.js";
import { openingOf } from "./verb-first.js";

/** What may stand between the people and their verb ("from the region have already"), and behind the verb, in tokens. */
const LONGEST_GAP = 7;
const LONGEST_AIM = 7;

/**
 * People whose noun says itself what befell them, or who are told of in no other way, where their verb tells of it too:
 * "12,000 refugees have arrived in Egypt", "13,500 people arrived in Armenia from Karabakh", "the two exchanged 34
 * prisoners", "18 soldiers were released". Null for all others.
 */
export function ofItself({ sentence, group, bound }: Counted): readonly Draft[] | null {
  if (bound !== undefined || group.quantity === null || group.head === null || group.partitive) return null;
  const one = arrived(sentence, group) ?? letGo(sentence, group);
  return one === null ? null : [one];
}

function arrived(sentence: Sentence, group: Group): Draft | null {
  if (!anyDoes(sentence, "arriving")) return null;
  const { quantity, kind } = group;
  if (quantity?.form === "none" || kind === "military" || kind === "police") return null;
  const outcome = headOutcome(sentence, group, "displaced");
  const verb = verbAfter(sentence, group.last + 1, "arriving");
  if (verb === null) return outcome === null ? null : arrivedFirst(sentence, group, outcome);
  if (outcome === null) {
    if (!areMany(group) || !haveHomes(sentence, group) || !comesFrom(sentence, verb)) return null;
  }
  return made(sentence, group, outcome, "displaced", verb);
}

/** "To Macedonia arrived 6,200 refugees": the verb before them, and no one else who may have come. */
function arrivedFirst(sentence: Sentence, group: Group, outcome: OutcomeMention): Draft | null {
  const verb = group.first - 1;
  if (!does(sentence, verb, "arriving")) return null;
  const opening = openingOf(sentence, does(sentence, verb - 1, "have") ? verb - 2 : verb - 1, null);
  if (opening === null || !does(sentence, opening, "preposition")) return null;
  const one = made(sentence, group, outcome, "displaced", group.last);
  one.first = verb;
  return one;
}

/** "arrived in Armenia from Karabakh": to one place, out of another that is named. */
function comesFrom(sentence: Sentence, verb: number): boolean {
  for (let at = verb + 2; at <= verb + LONGEST_AIM; at += 1) {
    if (sentence.outcomeAt[at] !== undefined) return false;
    if (!does(sentence, at, "outOf")) continue;
    const next = does(sentence, at + 1, "determiner") ? at + 2 : at + 1;
    return (
      sentence.nameAt[next] !== undefined || sentence.mayBeName(next) || does(sentence, next, "dwelling")
    );
  }
  return false;
}

function letGo(sentence: Sentence, group: Group): Draft | null {
  const outcome = headOutcome(sentence, group, "captured");
  if (outcome === null && group.kind !== "military") return null;
  if (group.quantity?.form === "none") return null;
  let before = group.first - 1;
  while (
    does(sentence, before, "possessive") ||
    does(sentence, before, "determiner") ||
    does(sentence, before, "every")
  )
    before -= 1;
  const isSwapped = outcome !== null && does(sentence, before, "swapping");
  const isFetched = does(sentence, before, "fetching") && wasHeld(sentence, group);
  if (isSwapped || isFetched || does(sentence, before, "returning") || isGivenBack(sentence, group, before)) {
    const one = made(sentence, group, outcome, "captured", group.last);
    while (does(sentence, before - 1, "returning") || does(sentence, before - 1, "fetching")) before -= 1;
    one.first = before;
    return one;
  }
  // "303 prisoners from each side walked free"
  const gone = outcome === null ? null : verbAfter(sentence, group.last + 1, "goingFree");
  if (gone !== null) return made(sentence, group, outcome, "captured", gone);
  // "twenty prisoners were taken"
  const taken = outcome === null ? null : verbAfter(sentence, group.last + 1, "taking");
  if (taken !== null && does(sentence, taken - 1, "be") && endsVerb(sentence, taken + 1))
    return made(sentence, group, outcome, "captured", taken);
  // "more than 400 prisoners are held in a camp"
  const held = outcome === null ? null : verbAfter(sentence, group.last + 1, "holding");
  if (held !== null && does(sentence, held - 1, "be"))
    return made(sentence, group, outcome, "captured", held, "compose/held");
  const verb = verbAfter(sentence, group.last + 1, "freeing");
  const isPassive = verb !== null && does(sentence, verb - 1, "be");
  return isPassive ? made(sentence, group, outcome, "captured", verb) : null;
}

/** "hand all 20 of our forces back", "let the 20 soldiers return": what is asked for people who are held. */
function isGivenBack(sentence: Sentence, { last }: Group, verb: number): boolean {
  return does(sentence, verb, "handing") && does(sentence, last + 1, "homeward");
}

/** "sailors whom the pirates had held", "who were taken captive in May": who is brought home had been held; not troops withdrawn. */
function wasHeld(sentence: Sentence, { first, last }: Group): boolean {
  if (sentence.outcomes.some(({ readings }) => readings.some(({ category }) => category === "captured")))
    return true;
  for (let at = last + 1; at <= last + LONGEST_AIM; at += 1) if (does(sentence, at, "keeping")) return true;
  return first > 0 && does(sentence, first - 1, "captive");
}

/** The verb of such a kind that people are the subject of, over where they are from. */
function verbAfter(
  sentence: Sentence,
  from: number,
  role: "arriving" | "freeing" | "goingFree" | "taking" | "holding",
): number | null {
  for (let at = from; at <= from + LONGEST_GAP; at += 1) {
    if (does(sentence, at, role)) return at;
    const passes =
      does(sentence, at, "have") ||
      does(sentence, at, "be") ||
      does(sentence, at, "adverb") ||
      does(sentence, at, "outOf") ||
      does(sentence, at, "of") ||
      does(sentence, at, "determiner") ||
      sentence.nameAt[at] !== undefined ||
      sentence.mayBeName(at);
    if (!passes) return null;
  }
  return null;
}

/** The outcome that the head noun of the phrase is: "refugees", "prisoners". */
function headOutcome(sentence: Sentence, group: Group, category: Category): OutcomeMention | null {
  const outcome = group.head === null ? undefined : sentence.outcomeAt[group.head.last];
  const isHead = outcome?.readings.some(
    (reading) => reading.category === category && reading.people === true && reading.frames.includes("head"),
  );
  return isHead === true ? (outcome ?? null) : null;
}

function made(
  sentence: Sentence,
  group: Group,
  outcome: OutcomeMention | null,
  category: Category,
  last: number,
  rule = category === "displaced" ? "compose/arrived" : "compose/let-go",
): Draft {
  const one = draft(sentence, group, outcome, category);
  one.last = Math.max(one.last, last);
  one.doubt = 0.8;
  one.rules.push(rule);
  return one;
}

/** "has received 93,000 refugees", "exchanged 115 prisoners": people whose noun tells what befell them. */
export function receivedOrHeld({ sentence, group }: Counted): readonly Draft[] | null {
  const { head, quantity, first } = group;
  const outcome = head === null ? undefined : sentence.outcomeAt[head.first];
  if (outcome === undefined && head?.word.household === true) return takenIn(sentence, group);
  if (outcome === undefined || quantity === null || group.partitive) return null;
  if (quantity.form !== "digits" && quantity.form !== "words" && quantity.form !== "vague") return null;
  const reading = outcome.readings.find(({ people, category }) => people === true && category !== "killed");
  if (reading === undefined || !TOLD_BY_NOUN.has(reading.category)) return null;
  const isThere = does(sentence, first - 1, "be") && does(sentence, first - 2, "there");
  // "the blast left 11 victims"
  const isMade = reading.category === "casualties" && does(sentence, first - 1, "causing");
  const isReceived =
    does(sentence, first - 1, "receiving") &&
    (reading.category !== "casualties" || !does(sentence, first - 1, "have"));
  // "officials speak of 80,000 refugees", "the UN counts 2,000 refugees"
  const isTold =
    reading.category === "displaced" &&
    areMany(group) &&
    (does(sentence, first - 1, "count") ||
      (does(sentence, first - 1, "tell") && does(sentence, first - 2, "tell")));
  if (!isThere && !isMade && !isReceived && !isTold) return null;
  const one = draft(sentence, group, outcome, reading.category);
  one.first = first - 1;
  one.doubt = 0.8;
  one.rules.push("compose/received");
  return [one];
}

/** "The camp has received 3,400 families", "received 3,400 families in its camps": households that a camp takes in. */
function takenIn(sentence: Sentence, group: Group): readonly Draft[] | null {
  const verb = group.first - 1;
  if (!does(sentence, verb, "receiving") || does(sentence, verb, "have")) return null;
  let camp = -1;
  for (let at = Math.max(0, verb - LONGEST_GAP); at <= group.last + LONGEST_GAP; at += 1)
    if (does(sentence, at, "shelter")) camp = at;
  if (camp < 0) return null;
  const one = draft(sentence, group, null, "displaced");
  one.first = verb;
  one.last = Math.max(one.last, camp);
  one.doubt = 1;
  one.rules.push("compose/received");
  return [one];
}

const TOLD_BY_NOUN: ReadonlySet<Category> = new Set(["displaced", "captured", "casualties"]);

/** "Two men entered the shop", "200 arrived for the concert": no people in flight; very many are, or where such are told of. */
export function isErrand({ sentence, here, before }: Counted, { group, category, outcome }: Link): boolean {
  if (category !== "displaced" || outcome === null || !does(sentence, outcome.last, "journey")) return false;
  const { type, first } = group;
  // "reinforcements of 200 men arrived in Kidal"
  if (does(sentence, first - 1, "of")) return true;
  if (!areMany(group)) return true;
  if (group.head !== null && !haveHomes(sentence, group)) return true;
  return type !== "person" && !here.some(isDisplaced) && !before.some(isDisplaced);
}

function isDisplaced({ category }: Draft): boolean {
  return category === "displaced";
}
