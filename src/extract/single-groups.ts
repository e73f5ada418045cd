import type { Token } from "../language/index.js";
import type { Group } from "./group.js";
import { agedEnd, isNamePart, nameEnd, nameRun, namesBody } from "./named.js";
import { bitsOf } from "./role-set.js";
import type { PersonMention, Sentence } from "./sentence.js";
import { does, doesOne, isMark, isNumber, isThing } from "./sentence.js";
import { isWhose, sharesArticle } from "./shared-article.js";
import { isSelf, single } from "./single.js";

/**
 * Single people who are counted by being named: "a 30-year-old man", "the governor", "his son", "Judge Maria Vega",
 * and, where articles are left out, "Soldier killed in shelling". One group of one for each, beside those that
 * numbers open.
 */
export function singleGroups(
  sentence: Sentence,
  counted: readonly Group[],
  isSurname: (word: string) => boolean,
): Group[] {
  const taken: boolean[] = new Array(sentence.tokens.length).fill(false);
  for (const group of counted) for (let at = group.first; at <= group.last; at += 1) taken[at] = true;
  const groups: Group[] = [];
  const add = (group: Group | null): void => {
    if (group === null) return;
    for (let at = group.first; at <= group.last; at += 1) taken[at] = true;
    groups.push(group);
  };
  for (const person of sentence.persons) {
    if (taken[person.first] || person.word.plural || person.word.household === true) continue;
    if (
      isOutcomeAlone(sentence, person.first) ||
      (does(sentence, person.first, "adjective") && !isNoun(sentence, person)) ||
      does(sentence, person.first, "rest") ||
      // "the official number of soldiers killed"
      does(sentence, person.last + 1, "tallied")
    )
      continue;
    const name = sentence.nameAt[person.first];
    // "the National Security committee": a word inside a longer name
    if (name !== undefined && name.last > person.last && name.kind !== "demonym" && name.kind !== "person")
      continue;
    if (person.word.oblique === true && !isHarmed(sentence, person)) continue;
    add(personGroup(sentence, person, taken));
  }
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    if (taken[at] || namesNobody(sentence, at)) continue;
    if (does(sentence, at, "personal")) {
      // "I was dead": nobody tells of their own death
      if (!does(sentence, at, "firstPerson")) groups.push(single(sentence, at, at, null));
      continue;
    }
    if (isSelf(sentence, at) || isObject(sentence, at)) {
      groups.push(single(sentence, at, at, null));
      continue;
    }
    const aged = agedEnd(sentence, at, taken);
    if (aged !== null) {
      add(single(sentence, at, aged, null));
      at = aged;
      continue;
    }
    const isPart = isNamePart(sentence, at);
    if (!isPart && sentence.nameAt[at] === undefined) continue;
    // "from Khor Angar": all of a name that a preposition opens
    if (isPart && isPlaced(sentence, at - 1)) {
      while (isNamePart(sentence, at + 1)) at += 1;
      continue;
    }
    const end = nameEnd(sentence, at, taken);
    // "по словам Ивана Петрова, погибли пятеро": a name before a comma or in an oblique form harms nobody
    if (end >= at && sentence.ownersFollow && isNoSubject(sentence, at, end)) {
      at = end;
      continue;
    }
    if (end < at) {
      if (
        isPart &&
        isSurname(sentence.tokens[at]?.lower ?? "") &&
        !opensPlace(sentence, at) &&
        !namesBody(sentence, at + 1)
      )
        add(single(sentence, at, at, null));
      // "to Tennova Healthcare-Clarksville": no half of a place's name
      else if (isPart && does(sentence, at - 1, "preposition")) at = behindPlace(sentence, at);
      continue;
    }
    if (!isLabelled(sentence, end)) add(nameGroup(sentence, at, end));
    at = end;
  }
  return groups;
}

/**
 * A word that may be an adjective is a noun in "Shelling kills civilian in Donetsk", "Rebel shot dead": what stands behind it in a
 * headline is no noun of its own.
 */
function isNoun(sentence: Sentence, { first, last }: PersonMention): boolean {
  if (sentence.withoutArticles) return last > first;
  if (!sentence.inTitle) return false;
  const next = sentence.tokens[last + 1];
  if (next === undefined || next.kind === "mark") return next?.text !== "-";
  const outcome = sentence.outcomeAt[last + 1];
  if (outcome !== undefined)
    return outcome.readings.some(({ frames }) => frames.includes("either") || frames.includes("subject"));
  return doesOne(sentence, last + 1, AFTER_NOUN);
}

const AFTER_NOUN = bitsOf(["preposition", "and", "be", "have", "tell", "adverb"]);

/** A word that neither is somebody nor opens somebody's name or age: most are soon told. */
function namesNobody(sentence: Sentence, at: number): boolean {
  if (sentence.nameAt[at] !== undefined) return false;
  const { form } = sentence.tokens[at] as Token;
  if (form.kind === "number") return false;
  if (sentence.roles[at]?.length === 0) return !form.capital;
  return (
    !does(sentence, at, "personal") &&
    !does(sentence, at, "determiner") &&
    !does(sentence, at, "reflexive") &&
    !does(sentence, at, "oneObject")
  );
}

/** "broke into his house and killed him", "kidnapped her"; not "killed her husband", and what became of "shot him" is told elsewhere. */
function isObject(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "oneObject")) return false;
  const outcome = sentence.outcomeAt[at - 1];
  const harms = outcome?.readings.some(
    ({ category, frames, weak }) =>
      category !== "wounded" && weak !== true && (frames.includes("object") || frames.includes("either")),
  );
  if (outcome === undefined || harms !== true) return false;
  // "could have killed her", "but not killing him", "enough to fire the gun and kill him"
  for (let index = outcome.first - 1; index >= outcome.first - SUPPOSED_REACH; index -= 1) {
    if (doesOne(sentence, index, SUPPOSED)) return false;
    if (isMark(sentence, index)) break;
  }
  const next = at + 1;
  if (next >= sentence.tokens.length || isMark(sentence, next) || sentence.dayAt[next] !== undefined)
    return true;
  return doesOne(sentence, next, BEHIND_OBJECT);
}

const SUPPOSED = bitsOf(["modal", "negation", "irreal", "whether"]);
const SUPPOSED_REACH = 6;
const BEHIND_OBJECT = bitsOf(["preposition", "and", "but", "clause", "contrast", "adverb", "relative"]);

/** A word for an outcome that names nobody a verb could harm; "the victim", "a hostage" can be. */
function isOutcomeAlone(sentence: Sentence, at: number): boolean {
  const outcome = sentence.outcomeAt[at];
  return (
    outcome !== undefined &&
    !outcome.readings.some(({ category, single }) => single === true && category !== "killed")
  );
}

/** "from Khor Angar", "in Nong Ya Lat". */
function isPlaced(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "within") || does(sentence, at, "outOf");
}

/** "Tudun Biri dead now 90", "Umm Sawra dead: 31": a name whose dead are counted right behind is no person's. */
function isLabelled(sentence: Sentence, last: number): boolean {
  const outcome = sentence.outcomeAt[last + 1];
  if (!sentence.inTitle || outcome === undefined) return false;
  let at = outcome.last + 1;
  while (isMark(sentence, at, ":") || does(sentence, at, "adverb") || does(sentence, at, "change")) at += 1;
  return isNumber(sentence, at) && !does(sentence, outcome.last + 1, "within");
}

/** The last of a place's name behind its preposition; of a person's before a genitive, the first. */
function behindPlace(sentence: Sentence, at: number): number {
  const end = nameRun(sentence, at);
  return does(sentence, end + 1, "genitive") ? at : Math.max(at, end);
}

/** "in Castillo", "the Castillo": a place or a thing of that name. */
function opensPlace(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at - 1, "preposition") ||
    does(sentence, at - 1, "determiner") ||
    isMark(sentence, at - 1, "-")
  );
}

function isNoSubject(sentence: Sentence, first: number, last: number): boolean {
  return sentence.nameAt[first]?.genitive === true || isMark(sentence, last + 1, ",");
}

/** "убил мирного жителя", "смерть солдата": an outcome right before a person who is not its subject. */
function isHarmed(sentence: Sentence, person: PersonMention): boolean {
  for (let at = person.first - 1; at >= Math.max(0, person.first - 3); at -= 1) {
    const outcome = sentence.outcomeAt[at];
    if (outcome !== undefined) return outcome.readings.some(({ frames }) => !frames.includes("subject"));
    if (!does(sentence, at, "adjective") && sentence.nameAt[at] === undefined) return false;
  }
  return false;
}

function personGroup(sentence: Sentence, person: PersonMention, taken: readonly boolean[]): Group | null {
  let first = person.first;
  let determined = false;
  for (let at = person.first - 1; at >= Math.max(0, person.first - 9); at -= 1) {
    if (taken[at]) return null;
    if (does(sentence, at, "distributive")) return null;
    if (does(sentence, at, "determiner") || does(sentence, at, "possessive") || isWhose(sentence, at)) {
      determined = true;
      first = does(sentence, at, "genitive") ? ownerStart(sentence, at - 1) : at;
      break;
    }
    const isAge =
      sentence.tokens[at]?.kind === "number" || isMark(sentence, at, "-") || does(sentence, at, "age");
    const isPlain =
      sentence.tokens[at]?.kind === "word" &&
      (sentence.roles[at]?.length ?? 0) === 0 &&
      sentence.outcomeAt[at] === undefined;
    const modifies =
      isPlain ||
      isTitleStop(sentence, at) ||
      does(sentence, at, "adjective") ||
      isAge ||
      (sentence.nameAt[at] !== undefined && sentence.nameAt[at]?.kind !== "person") ||
      does(sentence, at, "thing");

    if (!modifies || does(sentence, at, "plainVerb")) break;
    first = at;
  }
  // "Mayor Torres"; "the mayor said": that a speaker is no victim is for the outcome to tell
  let last = person.last;
  const from = isTitleStop(sentence, last + 1) ? last + 2 : last + 1;
  const run = nameRun(sentence, from);
  if (run >= from) last = run;
  last = behindAge(sentence, last);
  const isNamed =
    determined || sentence.withoutArticles || last > person.last || opensHeadline(sentence, first);
  if (!isNamed && !sharesArticle(sentence, first, last)) return null;
  // "Passenger bus blown up"
  if (!determined && last === person.last && isThing(sentence, last + 1)) return null;
  return single(sentence, first, last, person);
}

/** "Delgado's driver", "the old mayor's brother": where the owner before a genitive begins. */
function ownerStart(sentence: Sentence, last: number): number {
  let first = sentence.nameAt[last]?.first ?? last;
  while (does(sentence, first - 1, "adjective") && first > last - LONGEST_OWNER) first -= 1;
  return does(sentence, first - 1, "determiner") || does(sentence, first - 1, "possessive")
    ? first - 1
    : first;
}

const LONGEST_OWNER = 4;

/** "Lt. Col. Okello": the stop behind a title written short. */
function isTitleStop(sentence: Sentence, at: number): boolean {
  return (
    isMark(sentence, at, ".") &&
    sentence.personAt[at - 1] !== undefined &&
    (sentence.tokens[at - 1]?.text.length ?? 9) <= LONGEST_TITLE &&
    sentence.tokens[at + 1]?.capital === true
  );
}

/** Letters of a title written short: "Msgr". */
const LONGEST_TITLE = 4;

/** Headlines leave articles out: "Soldier killed", "Medic, serviceman killed". */
function opensHeadline(sentence: Sentence, first: number): boolean {
  if (!sentence.inTitle) return false;
  return (
    first === 0 ||
    isMark(sentence, first - 1) ||
    does(sentence, first - 1, "and") ||
    sentence.outcomeAt[first - 1] !== undefined ||
    // "Police say girl was killed"
    does(sentence, first - 1, "tell") ||
    does(sentence, first - 1, "verb") ||
    does(sentence, first - 1, "of")
  );
}

/** Years. */
const OLDEST = 110;

/** "her son, about 30,", "his wife (40)": the age behind somebody, whose number counts nothing; else the last token itself. */
function behindAge(sentence: Sentence, last: number): number {
  if (!isMark(sentence, last + 1, ",", "(")) return last;
  let at = last + 2;
  if (sentence.tokens[at]?.kind === "word" && does(sentence, at, "preposition")) at += 1;
  const quantity = sentence.quantityAt[at];
  if (quantity !== undefined) at = quantity.last;
  const isAge = sentence.tokens[at]?.kind === "number" && (quantity?.max ?? 0) <= OLDEST;
  return isAge && isMark(sentence, at + 1, ",", ")") ? at + 1 : last;
}

function nameGroup(sentence: Sentence, first: number, last: number): Group {
  // "Ann Hill, 34, of Dayton, died": the age belongs to the name
  let end = last;
  if (
    isMark(sentence, end + 1, ",") &&
    sentence.tokens[end + 2]?.kind === "number" &&
    (isMark(sentence, end + 3, ",") || sentence.outcomeAt[end + 3] !== undefined)
  )
    end += isMark(sentence, end + 3, ",") ? 3 : 2;
  // "Luis Paz Jr., of Dayton,": a stop inside the sentence
  else if (isMark(sentence, end + 1, ".") && end + 2 < sentence.tokens.length) end += 1;
  return single(sentence, first, end, null);
}
