import type { VictimKind } from "../domain/claim.js";
import type {
  DayMention,
  Found,
  Lexicon,
  NameMention,
  OutcomeWord,
  PersonWord,
  QuantityMention,
  Role,
  Token,
} from "../language/index.js";
import { SHOUTS } from "../language/index.js";
import { bitsOf, type RoleBits, RoleSet } from "./role-set.js";
import { wordsOf } from "./roles.js";
import {
  does,
  doesOne,
  isMark,
  isThing,
  isUnknownWord,
  type OutcomeMention,
  type PersonMention,
  type Sentence,
} from "./sentence.js";
import { DAY, KIND, NAME, OUTCOME, PERSON, placesOf, QUANTITY, type Vocabulary } from "./vocabulary.js";

/** Sentences longer than this many tokens are read in pieces: a bound for text without any stop. */
export const LONGEST = 160;

/** Where a sentence stands in its report. */
export type Place = Pick<Sentence, "index" | "paragraph" | "inTitle" | "start" | "end">;

/** A sentence with all its mentions, each a plain field: rules ask for them thousands of times in a report. */
export class ReadSentence implements Sentence {
  readonly index: number;
  readonly paragraph: number;
  readonly inTitle: boolean;
  readonly start: number;
  readonly end: number;
  readonly modifiersFollow: boolean;
  readonly ownersFollow: boolean;
  readonly withoutArticles: boolean;
  names: readonly NameMention[] = NOTHING;
  nameAt: readonly (NameMention | undefined)[];
  roles: readonly (readonly Role[])[] = NOTHING;
  roleBits: readonly RoleBits[] = NOTHING;
  readonly present = new RoleSet();
  marks = 0;
  begins: readonly number[] = NOTHING;
  holds = 0;
  days: readonly DayMention[] = NOTHING;
  dayAt: readonly (DayMention | undefined)[];
  quantities: readonly QuantityMention[] = NOTHING;
  quantityAt: readonly (QuantityMention | undefined)[];
  outcomes: readonly OutcomeMention[] = NOTHING;
  outcomeAt: readonly (OutcomeMention | undefined)[];
  persons: readonly PersonMention[] = NOTHING;
  personAt: readonly (PersonMention | undefined)[];
  kindAt: readonly (VictimKind | undefined)[];
  readonly #vocabulary: Vocabulary;
  #shouted: boolean | null = null;

  constructor(
    readonly tokens: readonly Token[],
    place: Place,
    readonly quoted: readonly boolean[],
    vocabulary: Vocabulary,
    readonly told: string | null,
  ) {
    this.index = place.index;
    this.paragraph = place.paragraph;
    this.inTitle = place.inTitle;
    this.start = place.start;
    this.end = place.end;
    const { pack } = vocabulary;
    this.modifiersFollow = pack.modifiersFollow === true;
    this.ownersFollow = pack.ownersFollow === true;
    this.withoutArticles = pack.withoutArticles === true;
    this.#vocabulary = vocabulary;
    const nothing = nothingHere(tokens.length);
    this.nameAt = nothing;
    this.dayAt = nothing;
    this.quantityAt = nothing;
    this.outcomeAt = nothing;
    this.personAt = nothing;
    this.kindAt = nothing;
  }

  readWords(): void {
    const words = wordsOf(this.tokens, this.#vocabulary, this.present);
    this.roles = words.roles;
    this.roleBits = words.roleBits;
    this.begins = words.begins;
    this.holds = words.holds;
    this.marks = words.marks;
  }

  readNames(): void {
    if ((this.holds & NAME) === 0) return;
    this.names = this.#vocabulary.pack.names(this.tokens, placesOf(this, NAME));
    this.nameAt = spread(this.names, this.tokens.length);
    for (const { first, last } of this.names) if (first === last) this.#asName(first);
  }

  /** "WHO says": a name in capitals that is spelt as a pronoun is none. */
  #asName(at: number): void {
    if (!does(this, at, "pronoun") || !SHOUTS.of((this.tokens[at] as Token).form)) return;
    this.#shouted ??= isShouted(this.tokens);
    if (this.#shouted) return;
    this.roles = this.roles.map((each, index) => (index === at ? NOTHING : each));
    this.roleBits = this.roleBits.map((each, index) => (index === at ? NO_ROLES : each));
  }

  readDays(): void {
    if ((this.holds & DAY) === 0) return;
    const days = this.#vocabulary.pack.days(this.tokens, this.told, placesOf(this, DAY));
    this.days = outside(days, this.nameAt);
    this.dayAt = spread(this.days, this.tokens.length);
  }

  readQuantities(): void {
    if ((this.holds & QUANTITY) === 0) return;
    const quantities = this.#vocabulary.pack.quantities(this.tokens, this.days, placesOf(this, QUANTITY));
    this.quantities = countsOf(quantities, this.dayAt, this.nameAt);
    this.quantityAt = spread(this.quantities, this.tokens.length);
  }

  readPersons(): void {
    if ((this.holds & PERSON) === 0) return;
    const lexicon = this.#vocabulary.pack.persons;
    this.persons = personsOf(this.tokens, lexicon, lexicon.find(this.tokens, placesOf(this, PERSON)));
    this.personAt = spread(this.persons, this.tokens.length);
  }

  /** All else must be read by now. */
  readOutcomes(): void {
    if ((this.holds & OUTCOME) === 0) return;
    this.outcomes = outcomesOf(this, this.#vocabulary.outcomes, placesOf(this, OUTCOME));
    this.outcomeAt = spread(this.outcomes, this.tokens.length);
  }

  readKinds(): void {
    if ((this.holds & KIND) === 0) return;
    const kinds = this.#vocabulary.pack.kinds.find(this.tokens, placesOf(this, KIND));
    this.kindAt = kindsOf(kinds, this.tokens.length);
  }

  settle(name: NameMention, kind: NameMention["kind"], side: string): void {
    const settled: NameMention = { ...name, kind, side };
    this.names = this.names.map((each) => (each === name ? settled : each));
    this.nameAt = this.nameAt.map((each) => (each === name ? settled : each));
  }

  admit(name: NameMention): void {
    this.names = [...this.names, name].sort((a, b) => a.first - b.first);
    this.nameAt = spread(this.names, this.tokens.length);
  }

  mayBeName(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return false;
    const { form } = token;
    if (!form.capital || form.kind !== "word" || form.size < 2) return false;
    this.#shouted ??= isShouted(this.tokens);
    if (!this.#shouted) return !SHOUTS.of(form);
    return this.#vocabulary.pack.isOrdinary?.(token) === false;
  }
}

function outside(days: readonly DayMention[], nameAt: readonly (Run | undefined)[]): readonly DayMention[] {
  for (const day of days) if (isCovered(day, nameAt)) return days.filter((each) => !isCovered(each, nameAt));
  return days;
}

function countsOf(
  quantities: readonly QuantityMention[],
  dayAt: readonly (Run | undefined)[],
  nameAt: readonly (Run | undefined)[],
): readonly QuantityMention[] {
  const isNone = ({ core }: QuantityMention) => isCovered(core, dayAt) || isCovered(core, nameAt);
  for (const each of quantities) if (isNone(each)) return quantities.filter((one) => !isNone(one));
  return quantities;
}

/** The outcomes of a sentence whose other mentions are read. */
function outcomesOf(
  sentence: Sentence,
  lexicon: Lexicon<readonly OutcomeWord[]>,
  places: readonly number[],
): OutcomeMention[] {
  const { tokens, nameAt, quantityAt } = sentence;
  const outcomes: OutcomeMention[] = [];
  let next = 0;
  for (const index of places) {
    const found = index < next ? null : lexicon.at(tokens, index);
    if (found === null) continue;
    const { first, last, meaning } = found;
    const isCounted = quantityAt[first] !== undefined && quantityAt[last] !== undefined;
    const isOutcome =
      !isCounted &&
      !isPartOfName(found, nameAt) &&
      (meaning[0]?.armed !== true || isOfArmed(sentence, found) || isOnArmed(sentence, found)) &&
      (meaning[0]?.code !== true || isCode(sentence, found));
    if (!isOutcome) continue;
    if (isOfTwoVerbs(sentence, found)) {
      // "left five dead and injured 12 others": two words, of others each
      for (const at of [first, last]) {
        const word = lexicon.at(tokens.slice(at, at + 1), 0);
        if (word !== null) outcomes.push({ first: at, last: at, readings: word.meaning });
      }
    } else outcomes.push({ first, last, readings: meaning });
    next = last + 1;
  }
  return outcomes;
}

/** "shot one man dead and wounded two": not "its dead and wounded", "killed and wounded 12", "12 dead and wounded". */
function isOfTwoVerbs(sentence: Sentence, { first, last, meaning }: Found<readonly OutcomeWord[]>): boolean {
  if (last !== first + 2 || meaning[0]?.category !== "casualties") return false;
  if (sentence.quantityAt[last + 1] === undefined) return false;
  if (!does(sentence, first + 1, "and") || doesOne(sentence, first - 1, OWNING)) return false;
  return meaning.every(({ frames }) => !frames.includes("either") && !frames.includes("object"));
}

const OWNING = bitsOf(["determiner", "possessive", "genitive"]);

/** "KIA", "KIAs", "KIA's": but for what stands for more than one. */
function isInCapitals(text: string): boolean {
  const end = text.indexOf("s", 1);
  const stem = end < 0 ? text : text.slice(0, end);
  return stem === stem.toUpperCase() && text.length - stem.length < 2;
}

/** "9 KIA, 60 WIA", "KIA: 9", "9 soldiers KIA": in capitals, right beside a count; not "a Kia", "Mia, 9". */
function isCode(sentence: Sentence, { first, last }: Run): boolean {
  const { tokens, quantityAt, personAt } = sentence;
  if (!isInCapitals(tokens[first]?.text ?? "")) return false;
  const behind = isMark(sentence, last + 1, ":") ? last + 2 : last + 1;
  if (quantityAt[behind] !== undefined && quantityAt[first - 1] === undefined) return true;
  const next = tokens[last + 1];
  const ends =
    next === undefined ||
    next.kind === "mark" ||
    does(sentence, last + 1, "and") ||
    sentence.dayAt[last + 1] !== undefined ||
    does(sentence, last + 1, "preposition");
  const counted = personAt[first - 1]?.first ?? first;
  return ends && quantityAt[counted - 1] !== undefined;
}

/** "Nineteen fighters fell", "three men of the guard fell in the ambush"; not "fell ill", "fell into", "the price fell". */
function isOfArmed(sentence: Sentence, { first, last }: Run): boolean {
  const next = last + 1;
  const whereto =
    next < sentence.tokens.length &&
    !isMark(sentence, next) &&
    sentence.dayAt[next] === undefined &&
    !doesOne(sentence, next, AFTER_FALLING);
  // "fell at Al Azrak"
  const isPlace =
    does(sentence, next, "joins") &&
    (sentence.nameAt[next + 1] !== undefined || sentence.mayBeName(next + 1));
  // "in the fights fell 20 fighters", not "fell 20 metres"
  const behind = sentence.quantityAt[next];
  if (behind !== undefined) return sentence.personAt[behind.last + 1]?.word.kind === "military";
  if (whereto && !isPlace) return false;
  // "the other nine fell in clashes"
  const isInFight =
    does(sentence, next, "within") &&
    (does(sentence, next + 1, "conflict") || does(sentence, next + 1, "events"));
  if (isInFight && sentence.quantityAt[first - 1] !== undefined) return true;
  // "five of ours fell"
  if (does(sentence, first - 1, "ours") || does(sentence, first - 1, "enemy")) return true;
  for (let at = first - 1; at >= Math.max(0, first - FALLING_REACH); at -= 1) {
    const kind = sentence.personAt[at]?.word.kind;
    // "six of its men fell"
    if (kind === "unknown" && does(sentence, at - 1, "possessive")) return true;
    if (kind !== undefined) return kind === "military" || kind === "police";
    if (does(sentence, at, "thing") || does(sentence, at, "preposition") || isMark(sentence, at, ";"))
      return false;
  }
  return false;
}

/** "destroyed 12 militants"; not "destroyed two militant bases". */
function isOnArmed(sentence: Sentence, { last, meaning }: Found<readonly OutcomeWord[]>): boolean {
  const count = sentence.quantityAt[last + 1];
  if (count === undefined || meaning[0]?.frames.includes("either") !== true) return false;
  for (let at = count.last + 1; at <= count.last + FALLING_REACH; at += 1) {
    const person = sentence.personAt[at];
    if (person !== undefined)
      return (
        person.word.kind === "military" &&
        !isThing(sentence, person.last + 1) &&
        !isUnknownWord(sentence, person.last + 1)
      );
    if (does(sentence, at, "thing") || isMark(sentence, at)) return false;
  }
  return false;
}

function personsOf(
  tokens: readonly Token[],
  lexicon: Lexicon<PersonWord>,
  found: readonly Found<PersonWord>[],
): PersonMention[] {
  const persons: PersonMention[] = [];
  for (const each of found) {
    const { first, last, meaning } = isHyphened(tokens, each)
      ? (lexicon.at(tokens, each.last) ?? each)
      : each;
    persons.push({ first, last, word: meaning });
  }
  return persons;
}

/** "a 30-year-old woman": she is no old woman. */
function isHyphened(tokens: readonly Token[], { first, last }: Run): boolean {
  return first < last && tokens[first - 1]?.text === "-" && tokens[first]?.spaced === false;
}

function kindsOf(found: readonly Found<VictimKind>[], size: number): readonly (VictimKind | undefined)[] {
  return found.length === 0 ? nothingHere(size) : spread(found, size).map((each) => each?.meaning);
}

/** What may stand behind a verb of falling in battle: where, when, and what goes on. */
const AFTER_FALLING = bitsOf(["within", "and", "but", "clause", "contrast", "moment"]);
/** How far before the verb those who fell are looked for, in tokens. */
const FALLING_REACH = 7;

/** So many words in capitals are a text in capitals, not a short name. */
const SHOUTED_WORDS = 5;

/** Written in capitals throughout: letters say nothing about names. */
function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let small = 0;
  for (const { form } of tokens) {
    if (form.kind !== "word") continue;
    words += 1;
    if (!SHOUTS.of(form)) small += 1;
  }
  return words >= SHOUTED_WORDS && small * 12 <= words;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** For each token of a sentence, nothing: one array for all sentences of a length. */
function nothingHere(size: number): readonly undefined[] {
  return NOTHING_HERE[size] ?? nothings(size);
}

function nothings(size: number): readonly undefined[] {
  return new Array<undefined>(size).fill(undefined);
}

const NOTHING: readonly never[] = [];
const NO_ROLES = bitsOf([]);

const NOTHING_HERE = Array.from({ length: LONGEST + 1 }, (_, size) => nothings(size));

function spread<Mention extends Run>(
  mentions: readonly Mention[],
  size: number,
): readonly (Mention | undefined)[] {
  const nothing = nothingHere(size);
  if (mentions.length === 0) return nothing;
  const at: (Mention | undefined)[] = nothing.slice();
  for (const mention of mentions) {
    const { first, last } = mention;
    for (let index = first; index <= last; index += 1) at[index] = mention;
  }
  return at;
}

/** "Dead Sea" is no death; "taken to hospital" is an outcome though a hospital may speak. */
function isPartOfName({ first, last }: Run, nameAt: readonly (Run | undefined)[]): boolean {
  for (let index = first; index <= last; index += 1) {
    const name = nameAt[index];
    if (name === undefined) continue;
    const inside = name.first >= first && name.last <= last;
    if (!inside || (name.first === first && name.last === last)) return true;
  }
  return false;
}

function isCovered({ first, last }: Run, at: readonly (Run | undefined)[]): boolean {
  for (let index = first; index <= last; index += 1) if (at[index] !== undefined) return true;
  return false;
}
