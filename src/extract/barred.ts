import type { Frame } from "../language/pack.js";
import type { Ground, GroupAt, Tie } from "./ground.js";
import type { Group } from "./group.js";
import { isLossOfParty } from "./loss.js";
import { isOfOthersThanNobody } from "./nobody.js";
import { isNotSo } from "./not-so.js";
import { hasOtherSubject } from "./other-subject.js";
import { areTended, articleOf, isHarmOfOthers } from "./others-harm.js";
import { voiceOf } from "./outcome-voice.js";
import { bitsOf } from "./role-set.js";
import { didSo, isSuicide } from "./self.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, hasMark, isMark, standsForPeople } from "./sentence.js";
import { isSingle } from "./single.js";
import { isAccused, isInRelative, isOfIncluded } from "./told-of-others.js";

function isOne({ quantity, plural, partitive }: Group): boolean {
  return quantity?.form === "article" && quantity.max === 1 && !plural && !partitive;
}

/** "men accused of the murder of a nun were arrested": the verb right behind is that of several; not "a nun and a boy were". */
function hasPluralVerb(sentence: Sentence, { first, last }: Group): boolean {
  if (!does(sentence, last + 1, "bePlural")) return false;
  let before = first - 1;
  // "Officer Paz and Kern County Deputy Rey were"
  while (
    sentence.nameAt[before] !== undefined ||
    sentence.mayBeName(before) ||
    does(sentence, before, "genitive")
  )
    before -= 1;
  return !doesOne(sentence, before, JOINS) && !isMark(sentence, before, ",", "-", "–", "—", "/");
}

const JOINS = bitsOf(["and", "or", "together", "including"]);

/**
 * How the clauses stand between a group and an outcome word: whether the outcome is another's, whatever it costs to reach.
 */
export function barredByClause({ sentence, groupAt }: Ground, tie: Tie): boolean {
  const { group, outcome, reading, frame, isRight } = tie;
  if (isNotSo(sentence, tie)) return true;
  if (isRight && isInRelative(sentence, group, outcome)) return true;
  // "two robbers escaped and one was shot"
  if (isRight && does(sentence, group.last + 1, "undone") && crossesCount(groupAt, group, outcome))
    return true;
  if (isInNextClause(sentence, groupAt, group, outcome)) return true;
  if (isRight && isOfIncluded(sentence, group.last + 1, outcome.first)) return true;
  if (isRight && isOfNextPhrase(groupAt, group, outcome)) return true;
  // "a girl was killed, and three others have been charged"
  if (!isRight && isAccused(sentence, group.last + 1)) return true;
  if (isRight && crossesDash(sentence, groupAt, group, outcome)) return true;
  if (
    isRight &&
    (frame === "either" || frame === "subject") &&
    isOwnOfOthers(sentence, groupAt, group, outcome)
  )
    return true;
  if (isRight && isSuicide(sentence, outcome) && !didSo(sentence, group, outcome)) return true;
  if (isRight && frame !== "toll" && hasOtherSubject(sentence, group, outcome)) return true;
  if (isRight && group.quantity?.form === "none" && isOfOthersThanNobody(tie)) return true;
  // "no child, according to the adviser, has died"
  if (isRight && isSingle(group) && isOfAccount(sentence, group.first - 1)) return true;
  if (isRight && group.quantity?.form === "article" && isOfTeller(sentence, group, outcome)) return true;
  if (isRight && group.quantity?.max === 1 && tellsOfOthers(sentence, group, outcome)) return true;
  if (isRight && isOfDeed(sentence, group, outcome, frame)) return true;
  // "killed two guards and wounded their chief", "two guards and burned bodies"
  if (
    isRight &&
    does(sentence, group.last + 1, "and") &&
    outcome.first === group.last + 2 &&
    frame !== "head"
  )
    return true;
  if (!isRight && isOfNextVerb(tie)) return true;
  if (isRight && (isDoer(groupAt, tie) || isWholeOfOthers(groupAt, tie))) return true;
  if (isRight && isOne(group) && hasPluralVerb(sentence, group)) return true;
  // "there is a massacre or the government ...": a noun, and no verb with an object
  const isWord = outcome.first === outcome.last;
  if (!isRight && isWord && frame === "object" && does(sentence, outcome.first - 1, "indefiniteArticle"))
    return true;
  // "asked the army to evacuate 200 civilians"
  if (!isRight && frame === "object" && reading.category === "displaced" && isAskedFor(sentence, outcome))
    return true;
  // "when a soldier dies, his family receives a payment": any soldier
  const isGeneral = isRight && does(sentence, outcome.first, "inGeneral") && isOne(group);
  if (isGeneral && (does(sentence, group.first - 1, "moment") || does(sentence, group.first - 1, "whether")))
    return true;
  // "kill whomever he wants"
  if (!isRight && frame === "object" && does(sentence, group.first, "personal")) return true;
  if (isSingle(group)) {
    if (crossesCount(groupAt, group, outcome)) return true;
    // "how many had died, the general said"
    if (!isRight && group.first === outcome.last + 2 && isMark(sentence, outcome.last + 1, ",")) return true;
    // "a relative of the deceased": a noun, no verb
    if (isRight && frame === "subject" && does(sentence, outcome.first - 1, "determiner")) return true;
  }
  if (isRight && isHarmOfOthers(sentence, groupAt, group, outcome)) return true;
  return isRight && reading.people !== true && isRelease(sentence, outcome) && !isCaptive(group);
}

/** "spoke of 19 and of eight missing": a phrase of its own, whose figure has no such word. */
function isOfNextPhrase(
  groupAt: GroupAt,
  { sentence, type, last }: Group,
  { first: to }: OutcomeMention,
): boolean {
  if (type !== "bare") return false;
  for (let at = last + 1; at < to; at += 1) {
    const next = groupAt[at];
    if (
      next !== undefined &&
      next.first === at &&
      does(sentence, at - 1, "of") &&
      does(sentence, at - 2, "and")
    )
      return true;
  }
  return false;
}

/** "according to the mayor" */
function isOfAccount(sentence: Sentence, before: number): boolean {
  const opening = does(sentence, before, "determiner") ? before - 1 : before;
  return does(sentence, opening, "accordingTo");
}

/** "killed three guards and held 12": a verb of its own stands right before the number. */
function isOfNextVerb({ group, outcome, reading }: Tie): boolean {
  const { sentence, first } = group;
  const verb = sentence.outcomeAt[first - 1];
  if (verb === undefined || verb === outcome || outcome.last >= verb.first) return false;
  // "killed 40 and lost 12"
  if (verb.readings.some(({ category }) => category === reading.category)) return false;
  return (
    does(sentence, verb.first - 1, "and") && verb.readings.some(({ frames }) => frames.includes("object"))
  );
}

/** "The two killed four people": a definite few who did it; not "12 killed, four wounded". */
function isDoer(groupAt: GroupAt, { group, outcome }: Tie): boolean {
  const { sentence, first, last, type } = group;
  if (type !== "bare" || outcome.first !== last + 1 || !does(sentence, first - 1, "determiner")) return false;
  const struck = groupAt[outcome.last + 1];
  return struck !== undefined && struck.quantity !== null && struck.quantity.form !== "none";
}

/** "Of the 90 soldiers, 30 were killed", "90 soldiers, some of whom were killed": it befell a part of them. */
function isWholeOfOthers(groupAt: GroupAt, { group, outcome, reading }: Tie): boolean {
  const { sentence } = group;
  // "all 32 men, most of whom had been captured in May": they have been held, all of them
  const isOfSome = reading.category !== "captured" && anyDoes(sentence, "partRelative");
  if (isOfSome && crossesSomeOf(sentence, group.last + 1, outcome.first)) return true;
  let of = group.first - 1;
  while (does(sentence, of, "determiner") || does(sentence, of, "possessive")) of -= 1;
  if (!does(sentence, of, "of") || (of > 0 && !isMark(sentence, of - 1))) return false;
  let comma = -1;
  for (let at = group.last + 1; at < outcome.first; at += 1) {
    if (comma < 0 && isMark(sentence, at, ",")) comma = at;
    const isPart = groupAt[at] !== undefined || doesOne(sentence, at, SOME);
    if (comma > 0 && isPart && !does(sentence, at, "every")) return true;
  }
  return false;
}

/** "some of whom", "most of whom", "half of which"; not "all of whom". */
function crossesSomeOf(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1)
    if (doesOne(sentence, at, SOME) && !does(sentence, at, "every") && does(sentence, at + 1, "partRelative"))
      return !closes(sentence, at + 2, to);
  return false;
}

function closes(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isMark(sentence, at, ",", "–", "—", "-")) return true;
  return false;
}

const SOME = bitsOf(["indefinite", "majority", "fraction"]);

/** What the outcome word is, and what it cannot hold. */
export function barredByWord(sentence: Sentence, { group, outcome, reading, frame, isRight }: Tie): boolean {
  // "53 men who had entered the country were detained": told of who they are
  const isJourney = does(sentence, outcome.last, "journey");
  if (isJourney && isRight && crossesRelative(sentence, group.last + 1, outcome.first)) return true;
  // "four lorries were sent to hospitals": who is carried there are people
  if (group.type === "unknown" && reading.category === "wounded" && does(sentence, outcome.last, "thing"))
    return true;
  // "3,720 structures burned"
  if (group.type === "unknown" && reading.category === "wounded" && does(sentence, outcome.first, "burning"))
    return true;
  // "they fled and there are no clues"
  if (!isRight && frame === "subject" && group.quantity?.form === "none" && group.type === "unknown")
    return true;
  // "driving two yellow Renaults": no people
  if (reading.category === "displaced" && group.type === "unknown" && frame === "object") return true;
  // "the deaths nobody counts"
  if (isRight && isOfPersonBehind(sentence, group, outcome)) return true;
  // "rescued 23 miners trapped underground"
  if (reading.category === "missing" && isRight && does(sentence, group.first - 1, "rescuing")) return true;
  const isNoun = frame === "toll" || frame === "head";
  if (isNoun && !isRight && group.quantity?.ofPeople === true) return true;
  if (reading.weak !== true) return false;
  // "three officers admitted their role": a word of speech, unless they were admitted
  if (isRight && does(sentence, outcome.last, "tell") && voiceOf(sentence, outcome) !== "passive")
    return true;
  // "twelve doctors treated the wounded"
  if (frame === "subject" && isRight && areTended(sentence, outcome.last + 1)) return true;
  // "a car drove up, two people got out"
  if (frame === "object" && !isRight && endsBefore(sentence, outcome.last + 1)) return true;
  // "buried in the presence of 200 officers"; not "the loss of 300", "handed over 104"
  const isFar = !isRight && group.first - 1 > outcome.last + 1;
  if (frame === "object" && isFar && isGoverned(sentence, group.first - 1)) return true;
  if (group.type !== "person") {
    if (group.type !== "bare") return true;
    // "shot four soldiers and held 12": as those before, people
    if (!isRight && reading.category === "captured" && isOfTwo(sentence, group, outcome)) return false;
    // "his men had lost nobody"
    const nobody = group.quantity?.ofPeople === true && outcome.last + 1 === group.first;
    if (!nobody && reading.category !== "wounded" && !isLossOfParty(sentence, outcome, group)) return true;
  }
  // "the loss of 300 soldiers", not "the loss of a brother", "the loss of aid to a few officers"
  if (!does(sentence, outcome.last, "of")) return false;
  return group.first !== outcome.last + 1 || group.quantity?.form === "article";
}

/** A comma right behind a verb, or behind its adverb. */
function endsBefore(sentence: Sentence, at: number): boolean {
  return isMark(sentence, at, ",") || (does(sentence, at, "adverb") && isMark(sentence, at + 1, ","));
}

/** The second of two verbs, whose first has people for its object. */
function isOfTwo(sentence: Sentence, { first }: Group, outcome: OutcomeMention): boolean {
  if (outcome.last !== first - 1 || !opensAnd(sentence, outcome)) return false;
  const and = does(sentence, outcome.first, "and") ? outcome.first : outcome.first - 1;
  return sentence.personAt[and - 1] !== undefined;
}

/** "and hold", "and held" */
function opensAnd(sentence: Sentence, { first, last }: OutcomeMention): boolean {
  return does(sentence, first - 1, "and") || (first < last && does(sentence, first, "and"));
}

/** "Five judges heard the case of the murdered journalist": a participle before the noun of somebody else. */
function isOfPersonBehind(sentence: Sentence, { last }: Group, outcome: OutcomeMention): boolean {
  const article = outcome.first - 1;
  if (article <= last + 1 || sentence.personAt[outcome.last + 1] === undefined) return false;
  if (!does(sentence, article, "determiner") && !does(sentence, article, "possessive")) return false;
  return !does(sentence, article - 1, "among") && !does(sentence, article - 1, "be");
}

/** "A minister put the dead at 14", "put his country's dead at 14": the object of who counts them. */
function isOfTeller(sentence: Sentence, group: Group, outcome: OutcomeMention): boolean {
  const joined = does(sentence, outcome.first - 1, "and") ? sentence.outcomeAt[outcome.first - 2] : undefined;
  const owned = articleOf(sentence, joined ?? outcome);
  const isNoun =
    does(sentence, owned, "determiner") ||
    does(sentence, owned, "possessive") ||
    (does(sentence, owned, "genitive") && owned > group.last + 1);
  if (!isNoun) return false;
  let tells = false;
  for (let at = group.last + 1; at < owned; at += 1) {
    if (does(sentence, at, "be") || does(sentence, at, "among")) return false;
    tells ||= does(sentence, at, "change") || does(sentence, at, "tell");
  }
  return tells;
}

/** "One resident, Sara Ali, told us four neighbours were shot", "A commander of the ELN said seven had died": who tells it is not who was shot. */
function tellsOfOthers(sentence: Sentence, { last }: Group, outcome: OutcomeMention): boolean {
  const isNamed = isMark(sentence, last + 1, ",");
  for (let at = last + 1; at + 1 < outcome.first; at += 1) {
    // "a citizen of the United States"
    if (sentence.nameAt[at] !== undefined) continue;
    // "A man who was hit, police said, died": "Soldier reported killed" is told of him, too
    if (does(sentence, at, "utters"))
      return at === last + 1 || !isNamed || (at > last + 2 && isMark(sentence, at - 1, ","));
    if (doesOne(sentence, at, NOT_HIS) || (!isNamed && isMark(sentence, at))) return false;
  }
  return false;
}

const NOT_HIS = bitsOf(["relative", "be", "have", "voice", "clause"]);

/** "40 were killed, 15 of them guards and 25 civilians, and that 20 are missing": the other clause has people of its own. */
function isInNextClause(
  sentence: Sentence,
  groupAt: GroupAt,
  group: Group,
  outcome: OutcomeMention,
): boolean {
  if (outcome.last < group.first)
    return does(sentence, group.first - 1, "relative") && does(sentence, group.first - 2, "and");
  for (let at = group.last + 1; at < outcome.first - 2; at += 1) {
    if (!does(sentence, at, "and") || !does(sentence, at + 1, "relative")) continue;
    if (groupAt[at + 2] !== undefined) return true;
  }
  return false;
}

/** "12 rebels, and 30 wounded", "400 victims and 15,000 uprooted": a bare number right before the word has it for itself. */
function isOwnOfOthers(sentence: Sentence, groupAt: GroupAt, group: Group, outcome: OutcomeMention): boolean {
  const other = groupAt[outcome.first] ?? groupAt[outcome.first - 1];
  if (other === undefined || other === group || other.first <= group.last) return false;
  if (other.head !== null || other.rest || other.partitive || other.quantity?.form === "article")
    return false;
  if (other.last !== outcome.last && other.last !== outcome.first - 1) return false;
  if (other.names.length > 0 || voiceOf(sentence, outcome) !== "open" || isVerb(sentence, outcome))
    return false;
  // "five critically and nine lightly wounded"
  if (group.type === "bare") {
    for (let at = group.last + 1; at < other.first; at += 1) if (isMark(sentence, at, ",", ";")) return true;
    return false;
  }
  return does(sentence, other.first - 1, "and") || isMark(sentence, other.first - 1, ",");
}

/** "fled", "were treated": no participle and no noun for those harmed. */
function isVerb(sentence: Sentence, { first, readings }: OutcomeMention): boolean {
  if (does(sentence, first, "be") || does(sentence, first, "have")) return true;
  return readings.every(({ frames, people }) => people !== true && !frames.includes("either"));
}

/** "14 dead - five guards and six bystanders - 21 wounded": a dash ends what a toll was made of. Not "12 - two of them boys - died". */
function crossesDash(
  sentence: Sentence,
  groupAt: GroupAt,
  { last }: Group,
  { first }: OutcomeMention,
): boolean {
  if (!hasMark(sentence, "-", "–") && !hasMark(sentence, "—")) return false;
  let dashes = 0;
  let isCount = false;
  for (let at = last + 1; at < first; at += 1) {
    const isSpaced = isMark(sentence, at, "-") && sentence.tokens[at]?.spaced === true;
    if (!isSpaced && !isMark(sentence, at, "–", "—")) continue;
    dashes += 1;
    isCount = groupAt[at + 1] !== undefined;
  }
  return isCount && dashes % 2 === 1;
}

/** A number of people stands between: they are the ones harmed. */
export function crossesCount(groupAt: GroupAt, group: Group, outcome: OutcomeMention): boolean {
  const [from, to] =
    outcome.first > group.last ? [group.last + 1, outcome.first] : [outcome.last + 1, group.first];
  for (let at = from; at < to; at += 1) if (groupAt[at] !== undefined) return true;
  return false;
}

function crossesRelative(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (does(sentence, at, "relative") && !does(sentence, at, "demonstrative")) return true;
  return false;
}

/** "can kill", "threatened to kill", "should die": nothing has happened. Not "may have been killed", which is doubted. */
export function isIrreal(sentence: Sentence, outcome: OutcomeMention): boolean {
  if (isWished(sentence, outcome) || isPossible(sentence, outcome)) return true;
  // "was nearly lynched"
  if (does(sentence, outcome.first - 1, "almost") || isJoinedToPossible(sentence, outcome)) return true;
  if (!anyDoes(sentence, "irreal")) return false;
  let at = outcome.first - 1;
  while (
    at >= 0 &&
    (does(sentence, at, "adverb") || does(sentence, at, "be") || does(sentence, at, "negation"))
  )
    at -= 1;
  return does(sentence, at, "irreal");
}

/** "asked that 40 people be evacuated": a bare verb, with nothing before it that tells it has come true. */
function isWished(sentence: Sentence, { first }: OutcomeMention): boolean {
  if (!does(sentence, first - 1, "bareBe")) return false;
  let at = first - 2;
  while (does(sentence, at, "adverb")) at -= 1;
  return (
    sentence.personAt[at] !== undefined ||
    sentence.nameAt[at] !== undefined ||
    sentence.roles[at]?.length === 0
  );
}

/** "may claim thousands of lives", "might kill": what may come; not "may have killed", "may be dead". */
function isPossible(sentence: Sentence, { first, readings }: OutcomeMention): boolean {
  let at = first - 1;
  while (does(sentence, at, "adverb")) at -= 1;
  // "in May killed 40"
  if (sentence.dayAt[at] !== undefined || does(sentence, at, "preposition")) return false;
  if (!does(sentence, at, "modal")) return false;
  return readings.some(({ category }) => category === "killed" || category === "wounded");
}

/** "asked the army to evacuate", "was urged to evacuate", "asked for trucks to evacuate": in the clause of a verb of asking. */
function isAskedFor(sentence: Sentence, { first }: OutcomeMention): boolean {
  if (!anyDoes(sentence, "demands")) return false;
  let at = first - 1;
  while (does(sentence, at, "adverb")) at -= 1;
  if (!does(sentence, at, "modal")) return false;
  for (at -= 1; at >= Math.max(0, first - JOINED_REACH); at -= 1) {
    if (does(sentence, at, "demands")) return true;
    if (isMark(sentence, at) || does(sentence, at, "and") || does(sentence, at, "relative")) return false;
  }
  return false;
}

/** How far before it the verb stands to which a verb of harm is joined, in tokens: "can enter the town and kill". */
const JOINED_REACH = 9;

/** "can enter the town and kill 300", "plan to attack and kill": the bare form of a verb, joined to what has not happened. */
function isJoinedToPossible(sentence: Sentence, { first }: OutcomeMention): boolean {
  if (!does(sentence, first, "plainHarm")) return false;
  if (!does(sentence, first - 1, "and") && !does(sentence, first - 1, "or")) return false;
  for (let at = first - 3; at >= Math.max(0, first - JOINED_REACH); at -= 1) {
    if (isMark(sentence, at, ";", ":", ".") || does(sentence, at, "relative") || does(sentence, at, "clause"))
      return false;
    // "used to kill three and wound four"
    const isModal = does(sentence, at, "modal") && !does(sentence, at, "preposition");
    if (
      (isModal || does(sentence, at, "irreal")) &&
      !doesOne(sentence, at + 1, NOUN_PHRASE) &&
      sentence.nameAt[at + 1] === undefined
    )
      return sentence.dayAt[at] === undefined && sentence.quantityAt[at + 1] === undefined;
  }
  return false;
}

const NOUN_PHRASE = bitsOf(["determiner", "possessive", "preposition", "have"]);

/** "claimed 62 lives", "62 lives were lost": not "they fear for their lives". */
export function isTaken(sentence: Sentence, outcome: OutcomeMention): boolean {
  if (!anyDoes(sentence, "taking")) return false;
  for (let at = outcome.last + 3; at >= Math.max(0, outcome.first - 9); at -= 1)
    if (does(sentence, at, "taking")) return true;
  return false;
}

/** "were freed", "have been released": of hostages and prisoners alone it tells that they were held. */
function isRelease(sentence: Sentence, outcome: OutcomeMention): boolean {
  return (
    does(sentence, outcome.last, "setFree") &&
    outcome.readings.every(({ category, weak }) => category === "captured" && weak === true)
  );
}

function isCaptive({ head, sentence }: Group): boolean {
  if (head === null) return false;
  return sentence.outcomeAt[head.last]?.readings.some(({ category }) => category === "captured") === true;
}

/** "A man for killing two officers", "a suspect in the killing of two officers was arrested": who did it, and to whom. */
function isOfDeed(sentence: Sentence, group: Group, outcome: OutcomeMention, frame: Frame): boolean {
  const { first, quantity } = group;
  // "four soldiers admitted their role in the killing", "12 men were sentenced for the murder"
  const article = articleOf(sentence, outcome);
  const isDeed = frame === "head" && !standsForPeople(outcome) && article - 1 > group.last;
  if (isDeed && does(sentence, article, "determiner") && does(sentence, article - 1, "preposition"))
    return true;
  if (quantity?.form === "article") {
    const before = does(sentence, outcome.first - 1, "determiner") ? outcome.first - 2 : outcome.first - 1;
    return (
      frame === "head" && before > group.last && isGoverned(sentence, before) && !standsForPeople(outcome)
    );
  }
  const deed = does(sentence, first - 1, "of") ? sentence.outcomeAt[first - 2] : undefined;
  return (
    deed !== undefined &&
    !standsForPeople(deed) &&
    deed.readings.some(({ frames }) => frames.includes("head"))
  );
}

/** A preposition right before a count: it belongs to that. */
function isGoverned(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "of") || does(sentence, at, "preposition");
}
