import type { VictimKind } from "../domain/claim.js";
import type { NameMention, QuantityMention } from "../language/index.js";
import { modifierEnd } from "./modifier.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, PersonMention, Sentence } from "./sentence.js";
import { does, doesOne, isHalfWord, isMark, isThing, isUnknownWord, standsForPeople } from "./sentence.js";

/**
 * A noun phrase that may be a count of people: "at least 24 Kyrgyz border guards", "nine of them", "a further 87".
 */
export interface Group {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly quantity: QuantityMention | null;
  /** person: the head is a noun for people; bare: a number alone; outcome: the head is an outcome ("24 dead");
   *  unknown: a noun no list knows; thing: something else is counted. */
  readonly type: "person" | "bare" | "outcome" | "unknown" | "thing";
  readonly head: PersonMention | null;
  /** The outcome word inside the phrase: its head ("24 deaths") or a modifier ("24 wounded soldiers"). */
  readonly outcomes: readonly OutcomeMention[];
  readonly kind: VictimKind;
  /** Countries, demonyms and forces inside the phrase. */
  readonly names: readonly NameMention[];
  /** "of them", "of the 36", "of the dead": part of another figure. */
  readonly partitive: boolean;
  /** "of the 36": the number of the figure it is a part of, where nobody else is named behind it. */
  readonly whole: number | null;
  /** A possessive inside: "its dead", "three of its peacekeepers". */
  readonly possessive: boolean;
  /** "24 others", "the other 12", "the rest". */
  readonly rest: boolean;
  readonly plural: boolean;
}

/** How far a noun phrase is followed to the right of its number, in tokens. */
const REACH = 9;

/** The group that a quantity opens. */
export function groupOf(sentence: Sentence, quantity: QuantityMention): Group {
  const scan = new Scan(sentence, quantity.last + 1, quantity.max === 1);
  scan.run();
  const before = scan.type() === "bare" ? nounBefore(sentence, quantity) : null;
  if (before !== null) return emptyGroup(sentence, quantity, before);
  return {
    sentence,
    first: quantity.first,
    last: Math.max(quantity.last, scan.last),
    quantity,
    type: scan.type(),
    head: scan.head,
    outcomes: noVictims(sentence, quantity, scan) ?? scan.outcomes,
    kind: scan.kind(),
    names: scan.names,
    partitive: scan.partitive,
    whole: scan.whole,
    possessive: scan.possessive,
    rest: scan.rest || does(sentence, quantity.first - 1, "rest"),
    plural: scan.head?.word.plural ?? true,
  };
}

/** "There were no victims": a noun for people who were harmed, with nothing told of them; not "no victims were named". */
function noVictims(
  sentence: Sentence,
  { form }: QuantityMention,
  { head, last }: Scan,
): OutcomeMention[] | null {
  if (form !== "none" || head === null || head.last !== last) return null;
  const outcome = sentence.outcomeAt[last];
  if (outcome?.readings[0]?.category !== "casualties" || !standsForPeople(outcome)) return null;
  return last + 1 >= sentence.tokens.length || isMark(sentence, last + 1, ".", ",", ";") ? [outcome] : null;
}

type Noun = Pick<Group, "first" | "type" | "head" | "kind">;

/** "soldiers 12 in the place perished": in clumsy English the noun that opens a clause may have its number behind it. */
function nounBefore(sentence: Sentence, { first, form }: QuantityMention): Noun | null {
  if (sentence.modifiersFollow || sentence.ownersFollow || (form !== "digits" && form !== "words"))
    return null;
  // "kills three, wounds two"
  if (sentence.outcomeAt[first - 1] !== undefined) return null;
  const head = sentence.personAt[first - 1] ?? null;
  const opens = (head?.first ?? first - 1) - 1;
  if (opens >= 0 && !isMark(sentence, opens, ",", ";") && !does(sentence, opens, "and")) return null;
  if (head !== null) return { first: head.first, type: "person", head, kind: head.word.kind };
  const isThing = does(sentence, first - 1, "thing") && !does(sentence, first - 1, "label");
  return isThing ? { first: first - 1, type: "thing", head: null, kind: "unknown" } : null;
}

/** A number with its noun before it, and nothing else. */
function emptyGroup(sentence: Sentence, quantity: QuantityMention, noun: Noun): Group {
  return {
    sentence,
    first: noun.first,
    last: quantity.last,
    quantity,
    type: noun.type,
    head: noun.head,
    outcomes: [],
    kind: noun.kind,
    names: [],
    partitive: false,
    whole: null,
    possessive: false,
    rest: false,
    plural: true,
  };
}

/** Walks a noun phrase from left to right. */
class Scan {
  last: number;
  head: PersonMention | null = null;
  readonly outcomes: OutcomeMention[] = [];
  readonly names: NameMention[] = [];
  partitive = false;
  whole: number | null = null;
  possessive = false;
  rest = false;
  #thing = false;
  #unknown = false;
  #headless = true;
  #kind: VictimKind = "unknown";
  #isMixed = false;

  constructor(
    readonly sentence: Sentence,
    readonly from: number,
    readonly isOne: boolean,
  ) {
    this.last = from - 1;
  }

  run(): void {
    const { sentence } = this;
    let index = this.from;
    // "\"around ten\" fighters"
    if (isMark(sentence, index, '"', "”") && this.#isQuoted(index)) index += 1;
    let ofs = 0;
    while (index < sentence.tokens.length && index < this.from + REACH) {
      const token = sentence.tokens[index];
      if (token === undefined) break;
      if (
        (does(sentence, index, "of") || does(sentence, index, "partitive")) &&
        ofs === 0 &&
        !(this.head !== null && this.outcomes.length > 0)
      ) {
        const next = this.#afterOf(index + 1);
        if (next === null) {
          this.#takeAge(index + 1);
          break;
        }
        ofs += 1;
        index = next;
        continue;
      }
      const step = this.#step(index);
      if (step === null) break;
      index = step;
    }
  }

  #isQuoted(end: number): boolean {
    const quantity = this.sentence.quantityAt[end - 1];
    return quantity !== undefined && isMark(this.sentence, quantity.first - 1, '"', "“");
  }

  /** "a woman of 60": how old somebody is, whose number counts nothing. */
  #takeAge(index: number): void {
    const { sentence } = this;
    const isAge = sentence.tokens[index]?.kind === "number" && sentence.quantityAt[index] === undefined;
    if (isAge && this.head?.word.plural === false) this.last = index;
  }

  /** After "of": "of them", "of the 36", "of its peacekeepers", "of Kyrgyz", "of people". Null: not of people. */
  #afterOf(index: number): number | null {
    const { sentence } = this;
    const token = sentence.tokens[index];
    if (token === undefined) return null;
    if (
      does(sentence, index, "pronoun") ||
      does(sentence, index, "demonstrative") ||
      does(sentence, index, "partitive")
    ) {
      this.partitive = true;
      this.last = index;
      const next = index + 1;
      return isPerson(sentence, next) ||
        sentence.nameAt[next]?.people === true ||
        does(sentence, next, "adjective")
        ? next
        : null;
    }
    let at = index;
    let partitive = false;
    while (
      does(sentence, at, "determiner") ||
      does(sentence, at, "possessive") ||
      sentence.quantityAt[at] !== undefined
    ) {
      if (does(sentence, at, "possessive")) this.possessive = true;
      if (does(sentence, at, "determiner") || sentence.quantityAt[at] !== undefined) partitive = true;
      at = (sentence.quantityAt[at]?.last ?? at) + 1;
      if (at > index + 4) break;
    }
    // "five members of her family": five people, and no families
    if (this.head?.word.plural === true && sentence.personAt[at]?.word.household === true && !partitive) {
      this.#takeKind(sentence.personAt[at]?.word.kind ?? "unknown");
      this.last = at;
      return null;
    }
    const owner = genitiveEnd(sentence, at);
    if (owner !== null) {
      // "135 of the country's soldiers": whose they are; a figure of its own
      const name = sentence.nameAt[owner - 1];
      if (name !== undefined) this.names.push(name);
      this.possessive = true;
      at = owner + 1;
      const whole = sentence.quantityAt[at];
      if (whole !== undefined) at = whole.last + 1;
    }
    const here = sentence.outcomeAt[at];
    if (
      !isPerson(sentence, at) &&
      sentence.nameAt[at]?.people !== true &&
      here?.readings.some((r) => r.people) !== true &&
      !(partitive && here?.readings.some((r) => r.frames.includes("head")) === true)
    ) {
      if (!this.#leadsToPerson(at)) {
        this.#takeWhole(index, at);
        // "thousands of houses", "a couple of security cameras"
        const noun = does(sentence, at, "adjective") ? at + 1 : at;
        if (
          does(sentence, noun, "thing") &&
          !does(sentence, noun, "adjective") &&
          !isPerson(sentence, noun + 1)
        )
          this.#thing = true;
        return null;
      }
    }
    if (partitive && !this.#headless) return null;
    // "three of its peacekeepers" counts peacekeepers: a figure of its own; "two of the wounded" is a part
    if (partitive && !this.possessive) this.partitive = true;
    return at;
  }

  /** "two ambushes", "three skirmishes"; not "27 fighting men", "40 war dead". */
  #isEvents(at: number): boolean {
    const { sentence } = this;
    if (!doesOne(sentence, at, EVENTS) || does(sentence, at, "adjective")) return false;
    return sentence.outcomeAt[at + 1] === undefined && !isPerson(sentence, at + 1);
  }

  /** "of the 27 were ...": part of a figure that is named by its number. */
  #takeWhole(from: number, to: number): void {
    const { sentence } = this;
    const whole = sentence.quantityAt[to - 1];
    const isNamed = does(sentence, from, "determiner") && !does(sentence, from, "indefiniteArticle");
    if (!isNamed || (whole?.form !== "digits" && whole?.form !== "words")) return;
    if (!does(sentence, to, "be") && !does(sentence, to, "have") && !does(sentence, to, "verb")) return;
    this.whole = whole.max;
    this.partitive = true;
    this.last = to - 1;
  }

  #leadsToPerson(from: number): boolean {
    const { sentence } = this;
    for (let at = from; at < from + 4; at += 1) {
      if (isPerson(sentence, at) || sentence.nameAt[at]?.people === true) return true;
      if (sentence.outcomeAt[at]?.readings.some((reading) => reading.people)) return true;
      if (
        !(
          does(sentence, at, "adjective") ||
          sentence.nameAt[at] !== undefined ||
          isMark(sentence, at, "-") ||
          isUnknownWord(sentence, at) ||
          // "the Iran-backed Houthi militia"
          (does(sentence, at, "verb") && isMark(sentence, at - 1, "-"))
        )
      )
        return false;
    }
    return false;
  }

  /** Takes one token or mention into the phrase and returns the next index; null where the phrase ends. */
  #step(index: number): number | null {
    const { sentence } = this;
    const token = sentence.tokens[index];
    if (token === undefined) return null;
    if (sentence.dayAt[index] !== undefined) return null;
    const person = sentence.personAt[index];
    const outcome = sentence.outcomeAt[index];
    const name = sentence.nameAt[index];
    if (this.head !== null && !isPerson(sentence, index) && !isMark(sentence, index, "-")) {
      // "two tailors' shops"
      if (isMark(sentence, index, "'", "’") && isThing(sentence, index + 1))
        return this.#takeThing(index + 1);
      if (this.#isWhose(this.head, index)) return this.#takeThing(index);
      // after its head a phrase goes on only to a second head: "women prisoners", "police officers"
      return this.#owner(index) ?? this.#follower(index);
    }
    // "59 её граждан": whose they are, between the number and the noun
    if (does(sentence, index, "possessive") && !does(sentence, index, "genitive") && this.#opensOwn(index)) {
      this.possessive = true;
      this.last = index;
      return index + 1;
    }
    // "20 тонн помощи пострадавшим": the first noun is what is counted
    if (sentence.ownersFollow && this.#thing) return null;
    // "to 13 the SANDF peacekeepers killed"
    if (index === this.from && does(sentence, index, "determiner") && this.#leadsToPerson(index + 1))
      return index + 1;
    // "no other Indian": an adjective there
    const isOther = does(sentence, index, "rest") && sentence.nameAt[index + 1]?.people === true;
    if (person !== undefined && !isOther) return this.#takePerson(person);
    const modified = this.#thing || this.#unknown ? null : modifierEnd(sentence, index);
    if (modified !== null) {
      this.last = modified - 1;
      return modified;
    }
    if (outcome !== undefined) return this.#takeOutcome(outcome);
    if (name !== undefined) return this.#takeName(name);
    if (does(sentence, index, "rest")) {
      this.rest = true;
      this.last = index;
      return index + 1;
    }
    if (
      (does(sentence, index, "thing") && !does(sentence, index, "adjective")) ||
      does(sentence, index, "sum") ||
      this.#isEvents(index)
    ) {
      return this.#takeThing(index);
    }
    if (does(sentence, index, "adjective")) {
      const kind = sentence.kindAt[index];
      if (kind !== undefined) this.#takeKind(kind);
      this.last = index;
      return index + 1;
    }
    // "12 Chinese-made mortars"
    if (does(sentence, index, "verb") && this.#isJoined(index)) return index + 1;
    if (isMark(sentence, index, "-", "/", "“", "”", '"') && index > this.from) {
      return sentence.tokens[index + 1]?.kind === "word" ? index + 1 : null;
    }
    if (does(sentence, index, "and") || does(sentence, index, "or")) return this.#takeAnd(index);
    if (isUnknownWord(sentence, index)) {
      this.#unknown = true;
      this.last = index;
      return index + 1;
    }
    return null;
  }

  #takeThing(index: number): number {
    this.head = null;
    this.#thing = true;
    this.#headless = false;
    this.last = index;
    return index + 1;
  }

  /** "12 police cars", "41 enemy attacks": a noun for people that tells whose the things are that are counted. */
  #isWhose({ last, word }: PersonMention, index: number): boolean {
    const { sentence } = this;
    // "killed 12 police hours after the truce"
    if (index !== last + 1 || !isThing(sentence, index) || does(sentence, index, "timeUnit")) return false;
    if (this.isOne) return does(sentence, index, "occurrence");
    return !word.plural || word.invariant === true;
  }

  /** "24 soldats tadjiks", "36 morts civils": what modifies a noun from behind, where the language has it so. */
  #follower(index: number): number | null {
    const { sentence } = this;
    if (!sentence.modifiersFollow || sentence.outcomeAt[index] !== undefined) return null;
    const name = sentence.nameAt[index];
    if (name !== undefined) return name.kind === "demonym" ? this.#takeName(name) : null;
    if (!does(sentence, index, "adjective") || does(sentence, index, "preposition")) return null;
    const kind = sentence.kindAt[index];
    if (kind !== undefined) this.#takeKind(kind);
    this.last = index;
    return index + 1;
  }

  /** "12 граждан Киргизии": whose people they are, by the form of the name behind them. */
  #owner(index: number): number | null {
    const name = this.sentence.nameAt[index];
    if (name?.genitive !== true || name.side === null || name.kind === "person") return null;
    this.names.push(name);
    this.last = name.last;
    return name.last + 1;
  }

  #opensOwn(index: number): boolean {
    const form = this.sentence.quantityAt[index - 1]?.form;
    return form !== undefined && form !== "pronoun" && this.#leadsToPerson(index + 1);
  }

  #takePerson(person: PersonMention): number | null {
    this.head = person;
    const name = this.sentence.nameAt[person.first];
    if (name?.side != null && !this.names.includes(name)) this.names.push(name);
    this.#headless = false;
    this.#thing = false;
    this.#takeKind(person.word.kind);
    this.last = person.last;
    // "three of the hostages": a part of those to whom the noun says what befell
    const outcome = this.partitive ? this.sentence.outcomeAt[person.last] : undefined;
    if (outcome !== undefined && standsForPeople(outcome)) this.outcomes.push(outcome);
    return person.last + 1;
  }

  /** "24 wounded", "24 wounded soldiers", "24 civilian deaths"; not "24 were", whose verb ends the phrase. */
  #takeOutcome(outcome: OutcomeMention): number | null {
    const isNoun = outcome.readings.some(
      (reading) => reading.frames.includes("head") || reading.people === true,
    );
    const before = this.sentence.tokens[outcome.first - 1];
    const modifiesPerson =
      isPerson(this.sentence, outcome.last + 1) || this.sentence.nameAt[outcome.last + 1]?.people === true;
    // "18 раненых кыргызских военных": an adjective of people between the two
    const next = this.sentence.nameAt[outcome.last + 1];
    if (isNoun && !modifiesPerson && next?.kind === "demonym" && this.#leadsToPerson(next.last + 1)) {
      this.outcomes.push(outcome);
      this.#headless = false;
      this.last = outcome.last;
      return outcome.last + 1;
    }
    // "nine shots were fired": a word for what harms nobody is counted
    if (outcome.readings.every(({ frames }) => frames.length === 0)) {
      // "five shot, two fatally"
      if (does(this.sentence, outcome.first, "adverb")) return null;
      this.#thing = true;
      this.#headless = false;
      this.last = outcome.last;
      return null;
    }
    // "12 dogs dead"
    if (this.#thing && !modifiesPerson && outcome.readings.some(({ frames }) => frames.includes("subject")))
      return null;
    if (!isNoun && !modifiesPerson && before !== undefined) {
      // "two death tolls"
      if (outcome.readings.every((reading) => reading.frames.includes("toll")) && outcome.first === this.from)
        this.#thing = true;
      return null;
    }
    if (this.#unknown && !isNoun) return null;
    // "300 evacuation centres", "12 casualty lists"
    if (!modifiesPerson && does(this.sentence, outcome.last + 1, "thing") && this.#isCompound(outcome)) {
      this.#thing = true;
      this.#headless = false;
      this.last = outcome.last + 1;
      return null;
    }
    this.outcomes.push(outcome);
    this.#headless = false;
    this.#thing = false;
    this.last = outcome.last;
    if (modifiesPerson) return outcome.last + 1;
    for (let next = this.#follower(outcome.last + 1); next !== null; ) next = this.#follower(next);
    return null;
  }

  /** A noun of one event or of people in the singular before another noun names what that is for. */
  #isCompound({ readings }: OutcomeMention): boolean {
    return (
      !this.sentence.modifiersFollow &&
      readings.every(({ single, frames }) => single === true && frames.includes("head"))
    );
  }

  #takeName(name: NameMention): number | null {
    if (name.kind === "outlet" || name.kind === "person") return null;
    // "the Iran-backed Houthi militia"
    const isHalf = isHalfWord(this.sentence, name) && this.sentence.tokens[name.last + 2]?.kind === "word";
    if (!isHalf) this.names.push(name);
    this.last = name.last;
    if (name.victimKind !== null) this.#takeKind(name.victimKind);
    if (name.people) this.#headless = false;
    // "three Kyrgyz border guards": the demonym goes on to its noun
    return name.last + 1;
  }

  #isJoined(index: number): boolean {
    const { sentence } = this;
    return (
      index - 1 > this.from && isMark(sentence, index - 1, "-") && sentence.tokens[index]?.spaced === false
    );
  }

  /** "young and old people": goes on only where a person follows closely. */
  #takeAnd(index: number): number | null {
    if (this.head !== null || this.#thing || this.last < this.from) return null;
    return isPerson(this.sentence, index + 2) && does(this.sentence, index + 1, "adjective")
      ? index + 1
      : null;
  }

  type(): Group["type"] {
    if (this.head !== null) return "person";
    if (this.outcomes.length > 0) return "outcome";
    if (this.#thing) return "thing";
    if (this.names.some((name) => name.people)) return "person";
    if (this.rest || this.partitive) return "person";
    if (this.#unknown) return "unknown";
    if (this.names.length > 0) return "unknown";
    return "bare";
  }

  #takeKind(kind: VictimKind): void {
    if (kind === "unknown" || kind === this.#kind) return;
    if (this.#kind === "unknown") this.#kind = kind;
    else this.#isMixed = true;
  }

  kind(): VictimKind {
    if (this.#kind === "unknown") return "unknown";
    const own = this.head?.word.kind;
    if (own !== undefined && own !== "unknown") return own;
    return this.#isMixed ? "mixed" : this.#kind;
  }
}

/** "the country's", "Armenia's", "the Lebanese army's": where the genitive stands that a phrase opens with. */
function genitiveEnd(sentence: Sentence, from: number): number | null {
  for (let at = from; at <= from + 4; at += 1) {
    if (does(sentence, at, "genitive")) return at > from ? at : null;
    if (isMark(sentence, at) || isPerson(sentence, at) || sentence.outcomeAt[at] !== undefined) return null;
  }
  return null;
}

function isPerson(sentence: Sentence, index: number): boolean {
  return sentence.personAt[index] !== undefined;
}

const EVENTS = bitsOf(["events", "conflict"]);
