import type { QuantityMention } from "../language/index.js";
import { isCorrected } from "./corrected.js";
import { isStandInOfFigure } from "./gapped.js";
import type { Group } from "./group.js";
import { isNamePart } from "./named.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark, isNumber, isUnknownWord, standsForPeople } from "./sentence.js";

/** Years. */
const OLDEST = 110;

const WHOSE = bitsOf(["determiner", "possessive", "genitive"]);
/** What may stand behind "both" where it is two people: "both were hurt", "both have died". */
const BEHIND_BOTH = bitsOf(["be", "have"]);
const JOINING = bitsOf(["and", "but", "contrast"]);
/** What may stand behind a word for a nation that stands for a person. */
const BEHIND_PERSON = bitsOf(["be", "have", "and", "relative"]);

/** "killed by two men", "released by the two governments": who did it. */
export function isDoer(sentence: Sentence, group: Group): boolean {
  const before = does(sentence, group.first - 1, "determiner") ? group.first - 2 : group.first - 1;
  return does(sentence, before, "agent") && !does(sentence, before - 1, "change");
}

/** Whether a group may be a count of people at all: no thing, age, label, year, speaker, and not who did it. */
export function isCountable(sentence: Sentence, group: Group, groups: readonly Group[]): boolean {
  const { quantity } = group;
  if (quantity === null) return false;
  if (group.type === "thing" || isDoer(sentence, group) || does(sentence, quantity.first - 1, "ordinalKin"))
    return false;
  if (isAge(sentence, group, groups) || isAgeOfPart(sentence, group) || isDenied(sentence, quantity))
    return false;
  if (isOfThing(sentence, group) || isTallyOfThings(sentence, group) || isOfWounds(sentence, quantity))
    return false;
  if (isInFamilies(sentence, group) || isMiscounted(sentence, group)) return false;
  if (speaks(sentence, group) || isWholeOfPart(sentence, group) || isInside(sentence, group, groups))
    return false;
  if (isOneFamily(sentence, group) || isBothOf(sentence, group) || isTheTwo(sentence, group)) return false;
  if (isHour(sentence, group) || isDifference(sentence, group) || isPrevented(sentence, group)) return false;
  if (isStandInOfFigure(sentence, quantity.first) || isWithNone(sentence, group, groups)) return false;
  // "the bodies of 23 children in one well"
  if (
    group.type === "bare" &&
    does(sentence, group.first - 1, "within") &&
    does(sentence, group.last + 1, "spot")
  )
    return false;
  if (isLabel(sentence, group) || isYear(sentence, group)) return false;
  // "a woman was killed; three charged"
  if (group.type === "bare" && does(sentence, group.last + 1, "accused")) return false;
  // "they were out, No said": somebody's name
  if (quantity.form === "none" && does(sentence, quantity.last + 1, "utters")) return false;
  // "no word on the condition of the victim"
  if (quantity.form === "none" && does(sentence, quantity.first, "silence")) return false;
  if (quantity.form === "none" && isNoneOfOther(sentence, group)) return false;
  if (quantity.form === "article" && isAnother(sentence, quantity)) return true;
  // "a terrorist attack", "a police station"
  if (quantity.form === "article" && isNounAt(sentence, group.last + 1)) return false;
  if (quantity.form === "article")
    return (
      group.type === "person" &&
      (group.head === null ? isOneOfPeople(sentence, group) : !group.head.word.plural)
    );
  if (quantity.form === "pronoun")
    // "both the dead and 29 wounded"
    return (
      (group.type !== "bare" && !(group.type === "outcome" && does(sentence, group.last + 1, "and"))) ||
      doesOne(sentence, group.last + 1, BEHIND_BOTH) ||
      isObjectAlone(sentence, group) ||
      diedNext(sentence, group.last + 1)
    );
  // a name directly before a number: "Area 51", "Sukhoi 25"; not "Battles Drive 120,000 From Homes"
  const before = sentence.tokens[quantity.first - 1];
  const isTitleCase = sentence.inTitle && sentence.tokens[quantity.last + 1]?.capital === true;
  if (
    !isTitleCase &&
    quantity.form === "digits" &&
    group.type === "bare" &&
    before?.capital === true &&
    (sentence.outcomeAt[quantity.first - 1] === undefined || endsInName(sentence, quantity.first - 1)) &&
    sentence.nameAt[quantity.first - 1] === undefined &&
    // "By Sunday 120 had died"
    sentence.dayAt[quantity.first - 1] === undefined &&
    quantity.first - 1 > 0 &&
    (sentence.roles[quantity.first - 1]?.length ?? 0) === 0
  ) {
    return false;
  }
  return true;
}

/** "were shot at Club 108": a phrase for harm whose last word is part of a name. */
function endsInName({ outcomeAt, tokens }: Sentence, at: number): boolean {
  const outcome = outcomeAt[at];
  return outcome !== undefined && outcome.last > outcome.first && tokens[at - 1]?.capital !== true;
}

/** "None of the four priests and 100 refugees was hurt": more of those to whom nothing happened. */
function isWithNone(sentence: Sentence, { first, quantity }: Group, groups: readonly Group[]): boolean {
  if (!does(sentence, first - 1, "and") || quantity?.form === "none") return false;
  return groups.some((other) => other.quantity?.form === "none" && other.last === first - 2);
}

/** "opened fire on the guards, wounding both": right behind what was done to them. */
function isObjectAlone(sentence: Sentence, { type, first, last }: Group): boolean {
  if (type !== "bare" || (last + 1 < sentence.tokens.length && !isMark(sentence, last + 1))) return false;
  return sentence.outcomeAt[first - 1]?.readings.some(({ frames }) => frames.includes("object")) === true;
}

/** "Both died on the way": what befell them by a verb that needs no other word; not "Paz and Rey both died". */
function diedNext(sentence: Sentence, at: number): boolean {
  const before = at - 2;
  const opens =
    before < 0 || isMark(sentence, before, ".", ";", '"', "“") || doesOne(sentence, before, JOINING);
  if (!opens) return false;
  return sentence.outcomeAt[at]?.readings.some(({ frames }) => frames.includes("subject")) === true;
}

/** "the toll was five higher", "three fewer than on Friday": how much a figure differs from another, and nobody's toll. */
function isDifference(sentence: Sentence, { type, last }: Group): boolean {
  return type === "bare" && does(sentence, last + 1, "compared");
}

/** "to prevent some 300,000 people from voting": what they did not come to do, and no harm. */
function isPrevented(sentence: Sentence, { first, last, outcomes }: Group): boolean {
  if (outcomes.length > 0) return false;
  if (!does(sentence, first - 1, "preventing") || !does(sentence, last + 1, "outOf")) return false;
  return sentence.nameAt[does(sentence, last + 2, "determiner") ? last + 3 : last + 2] === undefined;
}

/** "as of six in the evening", "by ten at night": an hour of the day. */
function isHour(sentence: Sentence, { type, first, last, quantity }: Group): boolean {
  if (type !== "bare" || (quantity?.max ?? 99) > HOURS) return false;
  const isSpan = does(sentence, first - 1, "and") && spansTime(sentence, first);
  if (!isSpan && !does(sentence, first - 1, "preposition") && !does(sentence, first - 1, "asOf"))
    return false;
  if (does(sentence, last + 1, "partOfDay")) return true;
  const part = does(sentence, last + 2, "determiner") ? last + 3 : last + 2;
  return does(sentence, last + 1, "preposition") && does(sentence, part, "partOfDay");
}

/** "between ten in the morning and four in the afternoon" */
function spansTime(sentence: Sentence, end: number): boolean {
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_SPAN); at -= 1)
    if (does(sentence, at, "between")) return true;
  return false;
}

const LONGEST_SPAN = 8;

/** The most hours that a time of day counts. */
const HOURS = 12;

/** "Nine of the 40 firefighters are dead": of how many, told inside the part. */
function isInside(
  sentence: Sentence,
  { first, last, type, outcomes }: Group,
  groups: readonly Group[],
): boolean {
  if (type !== "person" || outcomes.length > 0) return false;
  // "freed 12 of 30 hostages"; not "one of ten guards who were killed", "one of three people wounded"
  const part = does(sentence, first - 1, "of") ? sentence.quantityAt[first - 2]?.form : undefined;
  const isWhole = does(sentence, last + 1, "relative") || sentence.outcomeAt[last + 1] !== undefined;
  if ((part === "digits" || part === "words" || part === "pronoun") && !isWhole) return true;
  // "one of ten guards": how many there were
  if (!doesOne(sentence, first - 1, WHOSE)) return false;
  return groups.some(
    (other) =>
      other.first < first &&
      other.last >= last &&
      other.type === "person" &&
      other.quantity?.form !== "article",
  );
}

/** "eight of them from one family", "a family of five": no people beside those counted. */
function isOneFamily(sentence: Sentence, { quantity, head, first, last }: Group): boolean {
  if (head?.word.household !== true || quantity?.max !== 1) return false;
  if (does(sentence, last + 1, "of") && isNumber(sentence, last + 2)) return true;
  return (
    (does(sentence, first - 1, "outOf") || does(sentence, first - 1, "of")) &&
    sentence.quantities.some(({ last: end, form: other }) => end < first && other !== "article")
  );
}

/** "Two others, both Uzbek citizens, were wounded": what the two are. */
function isBothOf(sentence: Sentence, { quantity, first }: Group): boolean {
  if (quantity?.form !== "pronoun" || !isMark(sentence, first - 1, ",", "(")) return false;
  for (let at = first - 2; at >= Math.max(0, first - LONGEST_PAIR); at -= 1) {
    const two = sentence.quantityAt[at];
    if (two !== undefined) return two !== quantity && two.max === 2;
    if (isMark(sentence, at) || sentence.outcomeAt[at] !== undefined) return false;
  }
  return false;
}

/** The most words of two people and what they are: "two other men of the village". */
const LONGEST_PAIR = 8;

/** "skirmishes between the two killed 50": the two that fight. */
function isTheTwo(sentence: Sentence, { type, first }: Group): boolean {
  return type === "bare" && does(sentence, first - 1, "determiner") && does(sentence, first - 2, "between");
}

/** "12 wrecked vehicles", "12 lost drones": a thing behind what was done to it; not "12 lost bus passengers". */
function isOfThing(sentence: Sentence, { type, last }: Group): boolean {
  if (type !== "bare") return false;
  const at = last + 1;
  const isDone =
    does(sentence, at, "losing") || (does(sentence, at, "verb") && sentence.outcomeAt[at] === undefined);
  if (!isDone || !does(sentence, at + 1, "thing") || does(sentence, at + 1, "voice")) return false;
  return sentence.personAt[at + 2] === undefined && sentence.outcomeAt[at + 2] === undefined;
}

/** "put the number of houses damaged at 40": a figure of things, whoever is harmed behind it. */
function isTallyOfThings(sentence: Sentence, { type, first }: Group): boolean {
  if (type !== "bare" || !anyDoes(sentence, "tallied")) return false;
  for (let at = first - 3; at >= Math.max(0, first - LONGEST_TALLY); at -= 1) {
    if (isMark(sentence, at) || sentence.personAt[at] !== undefined || sentence.quantityAt[at] !== undefined)
      return false;
    if (!does(sentence, at, "tallied")) continue;
    return (
      does(sentence, at + 1, "of") &&
      does(sentence, at + 2, "thing") &&
      sentence.outcomeAt[at + 2] === undefined
    );
  }
  return false;
}

/** The most tokens from the noun for a count to its figure. */
const LONGEST_TALLY = 9;

/** "two gunshot wounds", "three bullets": no people; not "kills 14, wounds seven". */
function isOfWounds(sentence: Sentence, { last }: QuantityMention): boolean {
  if (!anyDoes(sentence, "wound")) return false;
  for (let at = last + 1; at <= last + 2; at += 1) {
    // "several more got wounds"
    const outcome = sentence.outcomeAt[at];
    if (outcome !== undefined && outcome.first > last && outcome.first < at) return false;
    if (does(sentence, at, "wound")) return sentence.quantityAt[at + 1] === undefined;
    if (isMark(sentence, at) || sentence.personAt[at] !== undefined) return false;
  }
  return false;
}

/** "four, not seven, people were killed": the number that it is not, and that nobody told before. */
function isDenied(sentence: Sentence, quantity: QuantityMention): boolean {
  const { first, form } = quantity;
  if ((form !== "digits" && form !== "words") || !does(sentence, first - 1, "negation")) return false;
  return !isCorrected(sentence, quantity);
}

/** "to 84 from 87, as three had been counted twice": why a figure changed. */
function isMiscounted(sentence: Sentence, { first, last }: Group): boolean {
  if (!does(sentence, first - 1, "clause") || !does(sentence, last + 1, "have")) return false;
  return does(sentence, last + 3, "count");
}

/** "1,200 people (231 households)": the same people again. */
function isInFamilies(sentence: Sentence, { first, last, head }: Group): boolean {
  if (head?.word.household !== true) return false;
  const inBrackets = isMark(sentence, first - 1, "(") && isMark(sentence, last + 1, ")");
  return inBrackets && sentence.personAt[first - 2] !== undefined;
}

/** "a Turkmen", "an Uzbek": a demonym that stands for a person, with nothing behind it. */
function isOneOfPeople(sentence: Sentence, { names, last, outcomes, partitive, rest }: Group): boolean {
  const name = names.at(-1);
  if (name?.people !== true || name.last !== last || outcomes.length > 0 || partitive || rest) return false;
  const next = last + 1;
  return (
    next >= sentence.tokens.length ||
    isMark(sentence, next, ",", ".", ";") ||
    sentence.outcomeAt[next] !== undefined ||
    doesOne(sentence, next, BEHIND_PERSON)
  );
}

function isNounAt(sentence: Sentence, at: number): boolean {
  if (sentence.outcomeAt[at] !== undefined || does(sentence, at, "struck") || does(sentence, at, "tell"))
    return false;
  return does(sentence, at, "event") || does(sentence, at, "conflict");
}

/** "Ann Hill, 34, was found dead", "a girl, three, was hurt": a number behind somebody's name and a comma. */
function isAgeOfName(sentence: Sentence, group: Group): boolean {
  const quantity = group.quantity;
  if (
    quantity === null ||
    group.type !== "bare" ||
    quantity.min === null ||
    quantity.min !== quantity.max ||
    quantity.min > 110
  )
    return false;
  let before = quantity.first - 2;
  if (!isMark(sentence, quantity.first - 1, ",", "(") || before < 0) return false;
  // "Luis Paz, Jr., 27, of Dayton"
  if (isMark(sentence, before, ".")) before -= 1;
  // "пять человек, 12 ранены": a noun with a number of its own has no age
  const counted = sentence.quantityAt[before - 1];
  const person = counted === undefined || counted.max === 1 ? sentence.personAt[before] : undefined;
  // "One, 21, is in hospital"
  const isOne =
    counted === undefined &&
    sentence.quantityAt[before]?.max === 1 &&
    isMark(sentence, quantity.last + 1, ",");
  const named =
    isOne ||
    isNamePart(sentence, before) ||
    (person !== undefined && !person.word.plural) ||
    isSomebodyBefore(sentence, quantity, before);
  const after = quantity.last + 1;
  return (
    named &&
    (after >= sentence.tokens.length ||
      isMark(sentence, after) ||
      does(sentence, after, "be") ||
      does(sentence, after, "and") ||
      does(sentence, after, "of") ||
      sentence.outcomeAt[after] !== undefined)
  );
}

/** "two-thirds of them under five", "23 were under 18", "all over 60", "most of them 18 to 25": how old they are. */
function isAgeOfPart(sentence: Sentence, { type, quantity, first }: Group): boolean {
  if (type !== "bare" || quantity === null || quantity.form === "article") return false;
  const bound = quantity.max ?? quantity.min ?? OLDEST + 2;
  if (bound > OLDEST + 1) return false;
  const isRange = quantity.min !== null && quantity.max !== null && quantity.min !== quantity.max;
  if (!isRange && !does(sentence, quantity.first, "preposition")) return false;
  const before = first - 1;
  if (doesOne(sentence, before, OF_THEM) || (does(sentence, before, "indefinite") && !isRange))
    return !does(sentence, before, "neuter");
  if (isRange || !does(sentence, before, "be")) return false;
  return sentence.quantityAt[before - 1] !== undefined || doesOne(sentence, before - 1, SOME);
}

const OF_THEM = bitsOf(["pronoun", "partitive", "every", "age"]);
const SOME = bitsOf(["indefinite", "relative", "majority", "partitive"]);

/** "the drug lord, 39, died": some noun with its article, and the number between commas; not "the dead, 39, were". */
function isSomebodyBefore(sentence: Sentence, { last, form }: QuantityMention, noun: number): boolean {
  if (form !== "digits" || !isMark(sentence, last + 1, ",") || !isUnknownWord(sentence, noun)) return false;
  for (let at = noun - 1; at >= noun - 3; at -= 1) {
    if (does(sentence, at, "determiner")) return !does(sentence, at - 1, "within");
    if (!isUnknownWord(sentence, at) && !does(sentence, at, "adjective") && !does(sentence, at, "thing"))
      return false;
  }
  return false;
}

/** "One of the dead is 29", "the other was 26": a bare number that says what one person is. */
function isAge(sentence: Sentence, group: Group, groups: readonly Group[]): boolean {
  if (isAgeOfName(sentence, group) || isAgeOfSubject(sentence, group) || isAgeOfPair(sentence, group))
    return true;
  const quantity = group.quantity;
  if (
    quantity === null ||
    group.type !== "bare" ||
    quantity.form !== "digits" ||
    quantity.min === null ||
    quantity.min > 110 ||
    quantity.min < 2
  )
    return false;
  if (!does(sentence, quantity.first - 1, "be")) return false;
  // "a doctor said it was 15"
  if (does(sentence, quantity.first - 2, "neuter")) return false;
  const one = groups.find(
    (other) => other !== group && other.last < quantity.first && other.quantity?.max === 1,
  );
  return one !== undefined && quantity.first - one.last <= 5;
}

/** "wounding 50, an officer and two residents said": whoever stands right before a verb of saying speaks. */
function speaks(sentence: Sentence, group: Group): boolean {
  // "two sources": no list has them among those who are harmed
  const isOfSources = group.head === null && does(sentence, group.last + 1, "voice");
  const last = isOfSources ? group.last + 1 : group.last;
  if (isOneWhoTells(sentence, group)) return true;
  const next = tellingAfter(sentence, last + 1);
  if ((group.head === null && !isOfSources) || group.type === "thing" || !does(sentence, next, "tell"))
    return false;
  if (does(sentence, next, "be") || sentence.outcomeAt[next] !== undefined) return false;
  const before = group.first - 1;
  const opens = before < 0 || isMark(sentence, before) || doesOne(sentence, before, JOINING);
  // "In Goma a doctor reported 12 dead", "Late on Monday an official counted 40"
  if (!opens && sentence.nameAt[before] === undefined && sentence.dayAt[before] === undefined) return false;
  // "two people reported killed", "five confirmed dead", "two said to be missing"
  let after = next + 1;
  // "spoke of about 30 dead"
  while (does(sentence, after, "tell") && sentence.quantityAt[after] === undefined) after += 1;
  return (
    sentence.outcomeAt[after] === undefined &&
    !does(sentence, after, "modal") &&
    !does(sentence, after, "preposition") &&
    !does(sentence, after, "adverb") &&
    (after >= sentence.tokens.length || isMark(sentence, after) || opensClauseAfter(sentence, after))
  );
}

/** "One of them, who gave his name as Farah, said": behind what is told of him between commas; not "one, a nurse, said to be 20". */
function isOneWhoTells(sentence: Sentence, { partitive, quantity, first, last }: Group): boolean {
  if (!partitive || quantity?.max !== 1 || first > 1 || !isMark(sentence, last + 1, ",")) return false;
  for (let at = last + 2; at <= last + LONGEST_TOLD; at += 1) {
    if (sentence.outcomeAt[at] !== undefined || isMark(sentence, at, ";", '"')) return false;
    if (isMark(sentence, at, ",")) return does(sentence, at + 1, "utters");
  }
  return false;
}

/** "Two sources who asked not to be named said": the verb of saying behind what is told of who speaks. */
function tellingAfter(sentence: Sentence, from: number): number {
  if (does(sentence, from, "preposition") || does(sentence, from, "adverb"))
    return behindPlace(sentence, from);
  if (!does(sentence, from, "relative")) return from;
  for (let at = from + 2; at <= from + LONGEST_TOLD; at += 1) {
    if (isMark(sentence, at) || sentence.outcomeAt[at] !== undefined || does(sentence, at, "clause"))
      return from;
    const isSaying =
      does(sentence, at, "tell") && !does(sentence, at - 1, "be") && !does(sentence, at - 1, "have");
    if (isSaying && (sentence.quantityAt[at + 1] !== undefined || does(sentence, at + 1, "relative")))
      return at;
  }
  return from;
}

/** "A civil defence officer at the scene said": the verb of saying behind where who speaks is. */
function behindPlace(sentence: Sentence, from: number): number {
  for (let at = from + 1; at <= from + LONGEST_TOLD; at += 1) {
    if (does(sentence, at, "tell") && !does(sentence, at, "voice"))
      return does(sentence, at - 1, "be") || does(sentence, at - 1, "have") ? from : at;
    if (isMark(sentence, at) && !isMark(sentence, at, "-", "'", "’")) return from;
    if (sentence.outcomeAt[at] !== undefined || does(sentence, at, "clause") || does(sentence, at, "verb"))
      return from;
  }
  return from;
}

/** The longest clause about who speaks, in tokens. */
const LONGEST_TOLD = 12;

function opensClauseAfter(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "relative") ||
    does(sentence, at, "demonstrative") ||
    does(sentence, at, "pronoun") ||
    does(sentence, at, "determiner") ||
    sentence.nameAt[at] !== undefined ||
    sentence.quantityAt[at] !== undefined
  );
}

/** "one of the eleven": of how many it is a part; their own figure only where they are said to be something. */
function isWholeOfPart(sentence: Sentence, group: Group): boolean {
  // "None of the 12 hostages was killed"
  const isOfNone = sentence.quantityAt[group.first - 3]?.form === "none";
  // "five out of six hostages"
  const isOutOf =
    does(sentence, group.first - 1, "partitive") && does(sentence, group.first - 2, "partitive");
  if (isOutOf && sentence.quantityAt[group.first - 3] !== undefined) return true;
  // "One of five people in the blast has died": what is told of the five is not said
  if (
    group.type !== "bare" &&
    does(sentence, group.first - 1, "of") &&
    sentence.quantityAt[group.first - 2]?.max === 1
  )
    return (
      !does(sentence, group.last + 1, "relative") &&
      sentence.outcomeAt[group.last + 1] === undefined &&
      group.outcomes.length === 0
    );
  if (group.type !== "bare" && !isOfNone) return false;
  const before = group.first - 1;
  return (
    does(sentence, before, "determiner") &&
    does(sentence, before - 1, "of") &&
    sentence.quantityAt[before - 2] !== undefined
  );
}

/** "two brothers, ten and eight, were killed": how old each of the two is. */
function isAgeOfPair(sentence: Sentence, { type, quantity, first, last }: Group): boolean {
  if (type !== "bare" || quantity === null || (quantity.max ?? OLDEST + 1) > OLDEST) return false;
  const before = sentence.quantityAt[first - 2];
  const isSecond = does(sentence, first - 1, "and") && before !== undefined;
  const opens = isSecond ? before.first : first;
  const and = isSecond ? first - 1 : last + 1;
  const end = isSecond ? last : sentence.quantityAt[and + 1]?.last;
  if (end === undefined || !does(sentence, and, "and") || !isMark(sentence, end + 1, ",")) return false;
  const person = sentence.personAt[opens - 2];
  return (
    isMark(sentence, opens - 1, ",") &&
    person?.word.plural === true &&
    sentence.quantityAt[person.first - 1]?.max === 2
  );
}

/** "the sisters, who were 19 and 22,", "he was 34", "a man of about 60": how old they are. */
function isAgeOfSubject(sentence: Sentence, { type, quantity, first, last }: Group): boolean {
  if (type !== "bare" || quantity?.form !== "digits" || quantity.max === null || quantity.max > OLDEST)
    return false;
  const person = sentence.personAt[first - 2];
  if (does(sentence, first - 1, "of") && person !== undefined && !person.word.plural)
    return (
      does(sentence, person.first - 1, "determiner") || sentence.quantityAt[person.first - 1] !== undefined
    );
  const isClosed =
    isMark(sentence, last + 1) || does(sentence, last + 1, "and") || does(sentence, last + 1, "but");
  if (!isClosed) return false;
  const saysWhat = (at: number): boolean =>
    does(sentence, at, "be") &&
    ((does(sentence, at - 1, "relative") && !does(sentence, at - 1, "demonstrative")) ||
      does(sentence, at - 1, "personal"));
  if (saysWhat(first - 1)) return true;
  const joined = does(sentence, first - 1, "and") && sentence.quantityAt[first - 2] !== undefined;
  return joined && saysWhat((sentence.quantityAt[first - 2]?.first ?? 0) - 1);
}

/** "Image 3 of 16", "Channel 8": a number that names something. */
function isLabel(sentence: Sentence, group: Group): boolean {
  const first = group.quantity?.first ?? 0;
  // "6/ Around 3,000 people": the entry of a thread
  if (first === 0 && isMark(sentence, (group.quantity?.last ?? group.last) + 1, "/", ")")) return true;
  if (does(sentence, first - 1, "label")) return true;
  // "The number 319 is her husband"
  if (does(sentence, first - 1, "tallied") && does(sentence, group.last + 1, "be")) return true;
  return (
    does(sentence, first - 1, "of") &&
    sentence.tokens[first - 2]?.kind === "number" &&
    does(sentence, first - 3, "label")
  );
}

/** "the sixth homicide for 2015", "signed the 2016 peace": a year behind a preposition, or before what it is of. */
function isYear(sentence: Sentence, group: Group): boolean {
  const { quantity } = group;
  if (quantity === null || quantity.form !== "digits" || quantity.min === null) return false;
  if (group.type !== "bare" && group.type !== "unknown") return false;
  const written = sentence.tokens[quantity.core.first]?.text ?? "";
  if (!/^(?:19|20)\d\d$/u.test(written)) return false;
  if (group.type === "unknown") return does(sentence, quantity.first - 1, "determiner");
  return does(sentence, quantity.first - 1, "preposition");
}

/** "no figure", "no official count": what is none is the information, not the people. */
function countsDetails(sentence: Sentence, group: Group): boolean {
  for (let at = group.last; at <= group.last + 3; at += 1) {
    if (sentence.outcomeAt[at]?.readings.some((reading) => reading.frames.includes("toll"))) return true;
    if (does(sentence, at, "details") && sentence.outcomeAt[at] === undefined) return true;
    if (does(sentence, at, "be") || isMark(sentence, at)) return false;
  }
  return false;
}

/** A zero, but not of people harmed: of information, of those who speak, or of how badly somebody was hurt. */
function isNoneOfOther(sentence: Sentence, group: Group): boolean {
  return countsDetails(sentence, group) || isNobodyWho(sentence, group) || isManner(sentence, group);
}

/** "Six were wounded, none seriously", "none of them fatally", "none with serious injuries", "none of the wounded is in danger" */
function isManner(sentence: Sentence, { last, type, partitive, quantity }: Group): boolean {
  const next = last + 1;
  // "were buried with no name"
  const isOfPeople = type === "person" || type === "outcome";
  if (!isOfPeople && quantity !== null && does(sentence, quantity.first - 1, "together")) return true;
  if (type !== "bare" && !partitive) return false;
  if (does(sentence, next, "together")) return true;
  const end = next >= sentence.tokens.length || isMark(sentence, next);
  // "none of them badly"
  if (partitive && end && (does(sentence, last, "adjective") || does(sentence, last, "adverb"))) return true;
  if (does(sentence, next, "adverb")) return next + 1 >= sentence.tokens.length || isMark(sentence, next + 1);
  const whole = (quantity?.last ?? last) + 3;
  const told = sentence.outcomeAt[whole];
  if (!does(sentence, whole - 2, "of") || told === undefined) return false;
  // "none of the injuries suffered there was serious"
  if (!standsForPeople(told) && told.readings.some(({ frames }) => frames.includes("head"))) return true;
  for (let at = (sentence.outcomeAt[whole]?.last ?? whole) + 1; at < whole + REACH_OF_FATE; at += 1)
    if (sentence.outcomeAt[at] !== undefined) return false;
  return true;
}

/** How far behind "none of the wounded" it may be told what befell none of them, in tokens. */
const REACH_OF_FATE = 6;

/** "No official has confirmed that", "nobody believes", "no truth in": nobody speaks, and nobody is counted. */
function isNobodyWho(sentence: Sentence, { first, last, quantity }: Group): boolean {
  const isNoun = last > (quantity?.last ?? last);
  let at = last + 1;
  while (does(sentence, at, "have") || does(sentence, at, "adverb") || does(sentence, at, "modal")) at += 1;
  // "no casualties reported"
  if (sentence.outcomeAt[last] !== undefined) return false;
  // "no reported deaths"
  const isVerb = isNoun || at > last + 1;
  const speaks = isVerb && (does(sentence, at, "tell") || does(sentence, at, "confirms"));
  return does(sentence, first, "untrue") || (speaks && sentence.outcomeAt[at] === undefined);
}

/** "Two soldiers were killed and another wounded": one more of the people just counted. */
export function isAnother(sentence: Sentence, quantity: QuantityMention): boolean {
  if (!quantity.additional || quantity.form !== "article") return false;
  const next = quantity.last + 1;
  // "killed one soldier and wounded another"
  const verb = sentence.outcomeAt[quantity.first - 1];
  if (verb?.readings.some(({ frames }) => frames.includes("object") || frames.includes("either")) === true)
    if (next >= sentence.tokens.length || isMark(sentence, next) || does(sentence, next, "preposition"))
      return true;
  // "A fourth, shot in the leg, is in hospital"
  if (isMark(sentence, next, ",")) return sentence.outcomeAt[next + 1] !== undefined;
  // "A fourth was wounded": of the people told of before
  if (quantity.first === 0) return isToldOfNext(sentence, next);
  return (
    does(sentence, next, "be") ||
    does(sentence, next, "have") ||
    (sentence.outcomeAt[next] !== undefined &&
      sentence.personAt[sentence.outcomeAt[next]?.last ?? next] === undefined &&
      sentence.personAt[(sentence.outcomeAt[next]?.last ?? next) + 1] === undefined)
  );
}

/** "was (badly) wounded", "died": what befell somebody, and nothing else, right behind. */
function isToldOfNext(sentence: Sentence, from: number): boolean {
  let at = from;
  while (does(sentence, at, "be") || does(sentence, at, "have") || does(sentence, at, "adverb")) at += 1;
  const category = sentence.outcomeAt[at]?.readings[0]?.category;
  return category === "killed" || category === "wounded";
}
