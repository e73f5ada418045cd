import type { Category } from "../domain/category.js";
import type { OutcomeWord } from "../language/index.js";
import { afterApposition, afterOf, afterRelative } from "./apposition.js";
import type { Group } from "./group.js";
import { inOrder } from "./in-order.js";
import { isToldBefore } from "./led-figure.js";
import { isLossOfParty } from "./loss.js";
import { hasOtherSubject } from "./other-subject.js";
import { isRelativeObject } from "./relative-object.js";
import { didSo, isSuicide } from "./self.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import { isSingle } from "./single.js";
import { stepCost } from "./step-cost.js";

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

interface Candidate {
  readonly outcome: OutcomeMention;
  readonly reading: OutcomeWord;
  readonly cost: number;
  readonly rule: string;
}

/** How much a link may cost at most, by what is counted. */
const LIMIT = { person: 3.4, bare: 3.4, outcome: 3.4, unknown: 0.9, thing: 0 } as const;
/** What a figure costs at most to which a verb of change leads. */
const LED = 0.2;
/** What an outcome beyond another count costs a group that has one inside. */
const OWN = 0.6;
/** "a soldier" is one person only right beside its outcome. */
const ARTICLE_LIMIT = 1.8;
const ARTICLE_OBJECT_LIMIT = 0.7;
/** A person named alone is a victim only where hardly a word stands between. */
const SINGLE_LIMIT = 0.75;
/** A weak outcome word ("lost", "treated") holds only what stands right beside it. */
const WEAK_LIMIT = 1.2;

/**
 * Binds each counted group of a sentence to the outcome that costs least to reach from it.
 *
 * The cost of a path is the sum over the words between the group and the outcome of what each of them is: an
 * auxiliary costs nothing, a preposition little, another clause's verb much. Coordinated groups share an
 * outcome, so a group that is already bound is crossed cheaply.
 */
export function link(sentence: Sentence, groups: readonly Group[]): Link[] {
  if (sentence.outcomes.length === 0 || groups.length === 0) return [];
  const paths = new Paths(sentence, groups);
  const links = new Map<Group, Link>();
  const ranked: Ranked[] = [];
  for (const group of groups)
    if (group.type !== "thing") ranked.push({ group, candidates: paths.candidates(group) });
  // nearest first: a group bound to an outcome is a cheap step for the one beyond it
  inOrder(ranked, byNearest);
  for (const { group, candidates: first } of ranked) {
    // what is bound makes other ways cheaper
    const candidates = links.size === 0 ? first : paths.candidates(group);
    const best = candidates[0];
    if (best === undefined || best.cost > limitOf(group, best.rule)) continue;
    const other = candidates.find((candidate) => candidate.reading.category !== best.reading.category);
    links.set(group, {
      group,
      category: best.reading.category,
      outcome: best.outcome,
      reading: best.reading,
      cost: best.cost,
      runnerUp: other?.cost ?? Number.POSITIVE_INFINITY,
      rule: best.rule,
    });
    paths.bind(group, best.outcome);
  }
  const bound: Link[] = [];
  for (const group of groups) {
    const one = links.get(group);
    if (one !== undefined) bound.push(one);
  }
  return bound;
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

class Paths {
  readonly #groupAt: (Group | undefined)[];
  #bound: Map<Group, OutcomeMention> | null = null;

  constructor(
    readonly sentence: Sentence,
    groups: readonly Group[],
  ) {
    this.#groupAt = new Array(sentence.tokens.length).fill(undefined);
    for (const group of groups) {
      if (isSingle(group)) continue;
      for (let at = group.first; at <= group.last; at += 1) this.#groupAt[at] = group;
    }
  }

  bind(group: Group, outcome: OutcomeMention): void {
    this.#bound ??= new Map();
    this.#bound.set(group, outcome);
  }

  /** Every outcome in reach of a group, cheapest first. */
  candidates(group: Group): Candidate[] {
    const found: Candidate[] = [];
    const label = this.#labelOf(group);
    if (label !== null) return [label];
    // "four more died, which makes fifteen"
    if (group.type === "bare" && does(this.sentence, group.first - 1, "summing")) return [];
    const isTold = isToldBefore(this.sentence, group);
    for (const outcome of this.sentence.outcomes) {
      if (isTold && outcome.first > group.last) continue;
      const irreal = isIrreal(this.sentence, outcome);
      for (const reading of outcome.readings) {
        for (const frame of reading.frames) {
          const candidate = this.#reach(group, outcome, reading, frame, irreal);
          if (candidate !== null) found.push(candidate);
        }
      }
    }
    // "the bodies of four villagers and 11 injured people": what the phrase says itself goes before a list's outcome
    if (group.outcomes.length > 0 && found.length > 1 && found.some(({ rule }) => rule === "link/modifier"))
      for (const [at, each] of found.entries())
        if (each.outcome.last < group.first && this.#crossesCount(group, each.outcome))
          found[at] = { ...each, cost: each.cost + OWN };
    return died(group, inOrder(found, byCost));
  }

  /** "Killed: 46, wounded: 102, missing: 7": a bare number between a colon and the next mark is of the word before the colon. */
  #labelOf({ type, first, last }: Group): Candidate | null {
    const { sentence } = this;
    if (type !== "bare" || !isMark(sentence, first - 1, ":")) return null;
    if (last + 1 < sentence.tokens.length && !isMark(sentence, last + 1, ",", ";", "|", "/")) return null;
    const outcome = sentence.outcomeAt[first - 2];
    const [reading] = outcome?.readings ?? [];
    if (outcome === undefined || reading === undefined || reading.weak === true) return null;
    return { outcome, reading, cost: 0, rule: "link/label" };
  }

  #reach(
    group: Group,
    outcome: OutcomeMention,
    reading: OutcomeWord,
    frame: string,
    irreal: boolean,
  ): Candidate | null {
    const inside = group.outcomes.includes(outcome);
    if (inside && reading.taken === true && !isTaken(this.sentence, outcome)) return null;
    if (inside) {
      if (reading.people !== true && frame !== "head" && frame !== "either") return null;
      const isHead = group.head === null || outcome.last > group.head.last;
      return { outcome, reading, cost: isHead ? 0 : 0.7, rule: isHead ? "link/head" : "link/modifier" };
    }
    if (outcome.first >= group.first && outcome.last <= group.last) return null;
    const right = outcome.first > group.last;
    if (right && this.#isInRelative(group, outcome)) return null;
    if (this.#isInNextClause(group, outcome)) return null;
    if (right && isSuicide(this.sentence, outcome) && !didSo(this.sentence, group, outcome)) return null;
    if (right && frame !== "toll" && hasOtherSubject(this.sentence, group, outcome)) return null;
    // "had lost nobody, though a corporal was hurt"
    if (right && group.quantity?.form === "none" && this.#crossesComma(group.last + 1, outcome.first))
      return null;
    if (isSingle(group) && this.#crossesCount(group, outcome)) return null;
    // "a relative of the deceased": a noun, no verb
    if (
      isSingle(group) &&
      right &&
      frame === "subject" &&
      does(this.sentence, outcome.first - 1, "determiner")
    )
      return null;
    if (irreal) return null;
    if (right && reading.people !== true && isRelease(this.sentence, outcome) && !isCaptive(group))
      return null;
    if (reading.taken === true && !isTaken(this.sentence, outcome)) return null;
    if (isSingle(group) && frame === "head") {
      // "the governor's murder"
      if (right && outcome.first === group.last + 2 && does(this.sentence, group.last + 1, "genitive"))
        return { outcome, reading, cost: 0.1, rule: "link/genitive" };
      // "among the dead is the mayor"
      const isAmong =
        !right && opensAmong(this.sentence, outcome) && does(this.sentence, outcome.last + 1, "be");
      if (isAmong && group.first === outcome.last + 2 && !this.#isOwnerBehind(group))
        return { outcome, reading, cost: 0.3, rule: "link/among" };
      if (right || !this.#opensOf(outcome) || this.#isOwnerBehind(group)) return null;
    } else if (right ? this.#isOwner(group, outcome) : isSingle(group) && this.#isOwnerBehind(group))
      return null;
    else if (isSingle(group) && frame === "toll") return null;
    // "53 men who had entered the country were detained": told of who they are
    const isJourney = does(this.sentence, outcome.last, "journey");
    if (isJourney && right && this.#crossesRelative(group.last + 1, outcome.first)) return null;
    const weak = reading.weak === true ? 0.6 : 0;
    // "four lorries were sent to hospitals": who is carried there are people
    if (
      group.type === "unknown" &&
      reading.category === "wounded" &&
      does(this.sentence, outcome.last, "thing")
    )
      return null;
    // "buried in the presence of 200 officers"; not "the loss of 300", "handed over 104"
    const isFar = !right && group.first - 1 > outcome.last + 1;
    if (reading.weak === true && frame === "object" && isFar && isGoverned(this.sentence, group.first - 1))
      return null;
    if (reading.weak === true && group.type !== "person") {
      if (group.type !== "bare") return null;
      // "his men had lost nobody"
      const nobody = group.quantity?.ofPeople === true && outcome.last + 1 === group.first;
      const counts = nobody || reading.category === "wounded" || isLossOfParty(this.sentence, outcome, group);
      if (!counts) return null;
    }
    // "the loss of 300 soldiers", not "the loss of a brother", "the loss of aid to a few officers"
    const isNoun = reading.weak === true && does(this.sentence, outcome.last, "of");
    if (isNoun && (group.first !== outcome.last + 1 || group.quantity?.form === "article")) return null;
    const cost = (value: number, rule: string): Candidate => ({
      outcome,
      reading,
      cost: reading.weak === true && value > WEAK_LIMIT ? 99 : value + weak,
      rule,
    });
    const isArticle = group.quantity?.form === "article";
    if (isArticle && (frame === "toll" || (frame === "head" && !right && !this.#opensOf(outcome))))
      return null;
    switch (frame) {
      case "subject":
        if (!right && this.#isTally(outcome))
          return cost(this.#path(outcome.last + 1, group.first - 1, "toll", outcome) + 0.2, "link/tally");
        return right
          ? cost(
              this.#path(this.#after(group, outcome), outcome.first - 1, "subject", outcome),
              "link/subject",
            )
          : this.#inverted(group, outcome, cost);
      case "object":
        return right
          ? isRelativeObject(this.sentence, group.last + 1, outcome)
            ? cost(0.3, "link/object-before")
            : null
          : cost(this.#path(outcome.last + 1, group.first - 1, "object", outcome), "link/object");
      case "either":
        return this.#either(group, outcome, right, cost);
      case "head":
        return this.#counted(group, outcome, right, cost);
      case "toll":
        if (!right && crossesAnd(this.sentence, outcome.last + 1, group.first - 1)) return null;
        return cost(
          right
            ? this.#path(group.last + 1, outcome.first - 1, "toll", outcome) + 0.6
            : this.#toFigure(outcome, group),
          "link/toll",
        );
      default:
        return null;
    }
  }

  /** "killed": a passive or participle has its victims before it, an active verb behind it. */
  #either(
    group: Group,
    outcome: OutcomeMention,
    right: boolean,
    cost: (value: number, rule: string) => Candidate,
  ): Candidate | null {
    const { sentence } = this;
    const voice = this.#voice(outcome);
    // "The captain captured the moment": one who acts
    if (
      right &&
      group.quantity?.form === "article" &&
      voice === "open" &&
      !sentence.inTitle &&
      !this.#endsVerb(outcome.last + 1)
    )
      return null;
    if (right) {
      if (voice === "active") return null;
      const path = this.#path(this.#after(group, outcome), outcome.first - 1, "subject", outcome);
      const doer = this.#hasObject(outcome) && voice !== "passive" ? 2.5 : 0;
      return cost(path + doer, "link/participle");
    }
    if (this.#isTally(outcome))
      return cost(this.#path(outcome.last + 1, group.first - 1, "toll", outcome) + 0.2, "link/tally");
    if (voice === "passive") return this.#inverted(group, outcome, cost);
    // "treated the wounded and gave food to 5,000": a noun
    if (does(sentence, outcome.first - 1, "determiner") && this.#isGiven(outcome.last + 1, group.first - 1))
      return null;
    // "burned 14 huts according to the ministry, nine according to the mayors": things, as others count them
    if (group.type === "bare" && this.#crossesThing(outcome.last + 1, group.first)) return null;
    const path = this.#path(outcome.last + 1, group.first - 1, "object", outcome);
    const active = cost(path + (voice === "active" ? 0 : 0.5), "link/object");
    const inverted = this.#inverted(group, outcome, cost);
    return inverted !== null && inverted.cost < active.cost ? inverted : active;
  }

  /** "40 were killed, 15 of them guards and 25 civilians, and that 20 are missing": the other clause has people of its own. */
  #isInNextClause(group: Group, outcome: OutcomeMention): boolean {
    const { sentence } = this;
    if (outcome.last < group.first)
      return does(sentence, group.first - 1, "relative") && does(sentence, group.first - 2, "and");
    for (let at = group.last + 1; at < outcome.first - 2; at += 1) {
      if (!does(sentence, at, "and") || !does(sentence, at + 1, "relative")) continue;
      if (this.#groupAt[at + 2] !== undefined) return true;
    }
    return false;
  }

  /** Where the clause of a group goes on. */
  #after(group: Group, outcome: OutcomeMention): number {
    const next = group.last + 1;
    const after = this.#behindApposition(group, next);
    // "the boy, who was shot in the head, died": "shot" is inside
    return after > outcome.first ? next : after;
  }

  #behindApposition(group: Group, next: number): number {
    const of = afterOf(this.sentence, next);
    const from = isSingle(group) || isMark(this.sentence, of, ",") ? of : next;
    const behind = afterRelative(this.sentence, from);
    return behind > from ? behind : afterApposition(this.sentence, from);
  }

  /** "24 deaths" is inside the group; here: "the deaths of 24", "the dead number 24", "24 ... among the dead". */
  #counted(
    group: Group,
    outcome: OutcomeMention,
    right: boolean,
    cost: (value: number, rule: string) => Candidate,
  ): Candidate | null {
    const { sentence } = this;
    const counter = this.#groupAt[outcome.first];
    if (
      counter !== undefined &&
      counter !== group &&
      counter.quantity !== null &&
      counter.outcomes.includes(outcome) &&
      !counter.partitive &&
      right
    ) {
      return does(sentence, counter.first - 1, "among") ||
        does(sentence, counter.first - 2, "among") ||
        does(sentence, counter.first - 1, "of") ||
        does(sentence, counter.first - 2, "of")
        ? cost(this.#path(group.last + 1, outcome.first - 1, "subject", outcome) + 0.3, "link/among")
        : null;
    }
    if (right) {
      if (
        does(sentence, outcome.first - 1, "among") ||
        does(sentence, outcome.first - 2, "among") ||
        does(sentence, outcome.first - 1, "of") ||
        does(sentence, outcome.first - 2, "of")
      ) {
        const from = this.#after(group, outcome);
        return cost(this.#path(from, outcome.first - 1, "subject", outcome) + 0.3, "link/among");
      }
      // "both men face murder charges"
      if (group.type === "person" && outcome.readings.every(({ single }) => single === true)) return null;
      return cost(this.#path(group.last + 1, outcome.first - 1, "subject", outcome) + 1.2, "link/counted");
    }
    if (does(sentence, outcome.last, "of") && outcome.first !== outcome.last) {
      return cost(this.#path(outcome.last + 1, group.first - 1, "object", outcome) + 0.1, "link/of");
    }
    const of = ofBehind(sentence, outcome);
    if (of > 0) return cost(this.#path(of + 1, group.first - 1, "object", outcome) + 0.1, "link/of");
    // "the dead: three ledgers", "the dead: two lists"
    const isOther = group.type === "unknown" || does(sentence, group.last + 1, "voice");
    if (isOther && isMark(sentence, group.first - 1, ":")) return null;
    const path = this.#path(outcome.last + 1, group.first - 1, "toll", outcome);
    const leads = !this.#isGiven(outcome.last + 1, group.first - 1);
    if (leads && this.#leadsToFigure(outcome.last + 1, group.first - 1)) return cost(path + 0.3, "link/toll");
    // "the dead man had two sons", "murder and three counts of assault": a figure of something else
    return path > 0.7 ||
      (group.type === "person" && path > 0 && !opensAmong(sentence, outcome)) ||
      this.#hasOwnSubject(outcome.last + 1, group.first - 1)
      ? null
      : cost(path + 1.3, "link/toll");
  }

  /** "the mayor's driver was killed", "the driver of Colonel Haq died": somebody else did. */
  #isOwner(group: Group, outcome: OutcomeMention): boolean {
    const { sentence } = this;
    // "the family of a girl killed by a shell": a participle is of the noun right before it
    if (outcome.first === group.last + 1 && this.#voice(outcome) === "open") return false;
    const isOf = does(sentence, group.first - 1, "of");
    if (isSingle(group)) return isOf || does(sentence, group.last + 1, "genitive");
    return isOf && group.quantity?.form === "article" && sentence.personAt[group.first - 2] !== undefined;
  }

  /** "killed the mayor's driver": not the mayor. */
  #isOwnerBehind({ first, last, quantity }: Group): boolean {
    const { sentence } = this;
    if (does(sentence, last + 1, "genitive")) return true;
    // "the murder of a grandson of Luis Paz"
    const person = sentence.personAt[first - 2];
    return (
      does(sentence, first - 1, "of") && person !== undefined && !person.word.plural && quantity?.max === 1
    );
  }

  /** "the murder of", "the assassination in Lima on Friday of": whose it was comes next. */
  #opensOf(outcome: OutcomeMention): boolean {
    return does(this.sentence, outcome.last, "of") || ofBehind(this.sentence, outcome) > 0;
  }

  /** A person or a verb of having stands between. */
  #hasOwnSubject(from: number, to: number): boolean {
    for (let at = from; at <= to; at += 1)
      if (this.sentence.personAt[at] !== undefined || does(this.sentence, at, "have")) return true;
    return false;
  }

  /** "Число погибших в боях на границе выросло до 59": a verb of change leads to the figure over what stands between. */
  #toFigure(outcome: OutcomeMention, group: Group): number {
    const path = this.#path(outcome.last + 1, group.first - 1, "toll", outcome);
    if (!this.sentence.ownersFollow || path > LIMIT.bare) return path;
    for (let at = group.first - 1; at >= Math.max(outcome.last + 1, group.first - 4); at -= 1)
      if (does(this.sentence, at, "change")) return Math.min(path, LED);
    return path;
  }

  /** "treated the wounded and gave food to 5,000": those to whom something was given. */
  #isGiven(from: number, to: number): boolean {
    if (!does(this.sentence, to, "preposition")) return false;
    for (let at = from; at < to; at += 1) if (does(this.sentence, at, "withhold")) return true;
    return false;
  }

  /** A word that leads from a noun to its figure: "the dead number 24", "the wounded: 87". */
  #leadsToFigure(from: number, to: number): boolean {
    for (let at = from; at <= to; at += 1) {
      if (
        does(this.sentence, at, "change") ||
        does(this.sentence, at, "be") ||
        isMark(this.sentence, at, ":", "-", "–", "—")
      )
        return true;
    }
    return false;
  }

  /** "The number of citizens who died has gone up to 62": a tally, whatever the form of its outcome. */
  #isTally(outcome: OutcomeMention): boolean {
    for (let at = outcome.first - 1; at >= Math.max(0, outcome.first - 9); at -= 1) {
      if (this.#groupAt[at]?.quantity?.form === "digits" || isMark(this.sentence, at, ";", ",")) return false;
      if (does(this.sentence, at, "tallied") && does(this.sentence, at + 1, "of")) return true;
    }
    return false;
  }

  /** "Also dead are three Malawians", "Injured in the clashes were 198 nationals". */
  #inverted(
    group: Group,
    outcome: OutcomeMention,
    cost: (value: number, rule: string) => Candidate,
  ): Candidate | null {
    const { sentence } = this;
    if (followsPlainVerb(sentence, group, outcome)) return cost(0.3, "link/inverted");
    for (let at = outcome.last + 1; at < group.first; at += 1) {
      if (!does(sentence, at, "be")) continue;
      return cost(this.#path(outcome.last + 1, group.first - 1, "subject", outcome) + 0.5, "link/inverted");
    }
    return null;
  }

  #voice(outcome: OutcomeMention): "active" | "passive" | "open" {
    const { sentence } = this;
    let at = outcome.first - 1;
    while (
      at >= 0 &&
      (does(sentence, at, "adverb") ||
        does(sentence, at, "negation") ||
        does(sentence, at, "and") ||
        does(sentence, at, "or") ||
        (sentence.outcomeAt[at] !== undefined && at > outcome.first - 5))
    )
      at -= 1;
    if (does(sentence, at, "be") || does(sentence, at, "get")) return "passive";
    if (does(sentence, at, "have")) return "active";
    return "open";
  }

  /** A count or a person stands right behind the verb: it is active, and what stands before it is the doer. */
  #hasObject(outcome: OutcomeMention): boolean {
    const { sentence } = this;
    for (let at = outcome.last + 1; at <= outcome.last + 8; at += 1) {
      const group = this.#groupAt[at];
      if (group !== undefined) {
        return group.first >= outcome.last + 1 && group.type !== "thing" && group.quantity?.form !== "none";
      }
      if (isPersonAt(sentence, at) || does(sentence, at, "personalObject")) return true;
      const token = sentence.tokens[at];
      const modifies =
        does(sentence, at, "determiner") ||
        does(sentence, at, "adjective") ||
        does(sentence, at, "possessive") ||
        does(sentence, at, "age") ||
        isMark(sentence, at, "-") ||
        token?.kind === "number" ||
        MODIFIES.has(sentence.nameAt[at]?.kind ?? "") ||
        ((sentence.roles[at]?.length ?? 0) === 0 && token?.kind === "word" && !token.capital);
      if (!modifies || sentence.dayAt[at] !== undefined) return false;
    }
    return false;
  }

  /** What may follow a participle, and no object of an active verb does. */
  #endsVerb(at: number): boolean {
    const { sentence } = this;
    if (at >= sentence.tokens.length || isMark(sentence, at) || sentence.dayAt[at] !== undefined) return true;
    return (
      does(sentence, at, "preposition") ||
      does(sentence, at, "partOfDay") ||
      does(sentence, at, "adverb") ||
      does(sentence, at, "and") ||
      does(sentence, at, "or") ||
      does(sentence, at, "clause") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "relative") ||
      does(sentence, at, "be")
    );
  }

  /** "A policeman who shot two men was arrested": the two are told of in a clause inside. */
  #isInRelative(group: Group, outcome: OutcomeMention): boolean {
    const { sentence } = this;
    if (!anyDoes(sentence, "relative")) return false;
    for (let at = group.first - 1; at >= Math.max(1, group.first - RELATIVE_REACH); at -= 1) {
      if (isMark(sentence, at)) return false;
      if (!does(sentence, at, "relative") || sentence.personAt[at - 1] === undefined) continue;
      const main = afterRelative(sentence, at);
      return main > group.last && main <= outcome.first;
    }
    return false;
  }

  #crossesComma(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (isMark(this.sentence, at, ",", ";")) return true;
    return false;
  }

  #crossesRelative(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1)
      if (does(this.sentence, at, "relative") && !does(this.sentence, at, "demonstrative")) return true;
    return false;
  }

  #crossesThing(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) {
      const quantity = this.sentence.quantityAt[at];
      if (quantity !== undefined && does(this.sentence, quantity.last + 1, "thing")) return true;
    }
    return false;
  }

  /** A number of people stands between: they are the ones harmed. */
  #crossesCount(group: Group, outcome: OutcomeMention): boolean {
    const [from, to] =
      outcome.first > group.last ? [group.last + 1, outcome.first] : [outcome.last + 1, group.first];
    for (let at = from; at < to; at += 1) if (this.#groupAt[at] !== undefined) return true;
    return false;
  }

  /** "11 of whom died": the outcome is theirs alone. */
  #isRelative(group: Group): boolean {
    for (let at = group.first; at <= group.last; at += 1)
      if (does(this.sentence, at, "relative")) return true;
    return false;
  }

  #path(from: number, to: number, frame: "subject" | "object" | "toll", target: OutcomeMention): number {
    let cost = 0;
    for (let at = from; at <= to; at += 1) {
      const group = this.#groupAt[at];
      if (group !== undefined && group.quantity !== null) {
        const bound = this.#bound?.get(group);
        if (group.partitive && this.#isRelative(group)) cost += 3;
        // "выросло до 59, ещё 140 ранены": what befell the further ones befell them alone
        if (this.sentence.ownersFollow && group.quantity.additional && bound !== target) cost += 2;
        cost += bound === target ? 0.3 : group.type === "thing" ? 0.4 : group.partitive ? 0.25 : 0.9;
        at = Math.max(at, group.last);
      } else {
        const outcome = this.sentence.outcomeAt[at];
        if (outcome !== undefined && outcome !== target) {
          cost += sameCategory(outcome, target) ? 0.4 : 1.1;
          at = Math.max(at, outcome.last);
        } else cost += stepCost(this.sentence, at, frame);
      }
      if (cost > 12) break;
    }
    return cost;
  }
}

/** "there perished 16 persons", "In Kunduz died near 60 people": a verb without a subject before it, its people right behind. */
function followsPlainVerb(sentence: Sentence, group: Group, outcome: OutcomeMention): boolean {
  const form = group.quantity?.form;
  if (group.type !== "person" || group.first !== outcome.last + 1) return false;
  if (form !== "digits" && form !== "words" && form !== "vague") return false;
  let at = outcome.first - 1;
  for (; at >= 0 && !isMark(sentence, at); at -= 1) {
    const isSubject =
      sentence.quantityAt[at] !== undefined ||
      sentence.outcomeAt[at] !== undefined ||
      does(sentence, at, "pronoun") ||
      does(sentence, at, "relative") ||
      does(sentence, at, "be") ||
      does(sentence, at, "have") ||
      does(sentence, at, "clause") ||
      sentence.personAt[at] !== undefined;
    if (isSubject) return false;
  }
  return (
    does(sentence, outcome.first - 1, "there") ||
    does(sentence, at + 1, "preposition") ||
    does(sentence, at + 1, "adverb")
  );
}

/** "Two of the wounded have died": what became of a part of them, before what they were. */
function died(group: Group, found: Candidate[]): Candidate[] {
  if (!group.partitive || group.outcomes.length === 0) return found;
  const end = found.find(
    ({ rule, reading, cost, outcome }) =>
      rule === "link/subject" &&
      reading.category === "killed" &&
      cost <= DIED_LIMIT &&
      !group.outcomes.includes(outcome),
  );
  return end === undefined ? found : [end, ...found];
}

/** What it may cost to reach what a part died of: its verb stands right behind. */
const DIED_LIMIT = 0.6;

/** A preposition right before a count: it belongs to that. */
function isGoverned(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "of") || does(sentence, at, "preposition");
}

/** "14 are confirmed dead, and the search for eight others": another clause, with no word for a figure in it. */
function crossesAnd(sentence: Sentence, from: number, to: number): boolean {
  let crosses = false;
  for (let at = from; at < to; at += 1) {
    if (isMark(sentence, at, ",") && does(sentence, at + 1, "and") && does(sentence, at + 2, "determiner"))
      crosses = true;
    if (crosses && (does(sentence, at, "tallied") || does(sentence, at, "change"))) return false;
  }
  return crosses;
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

/** How far before a count the relative clause opens that it may stand in, in tokens. */
const RELATIVE_REACH = 8;

/** Names that stand before the noun they go with: "Kyrgyz border guards". */
const MODIFIES: ReadonlySet<string> = new Set(["demonym", "country", "force", "group"]);

/** "Among the 59 dead are six children". */
function opensAmong(sentence: Sentence, outcome: OutcomeMention): boolean {
  const { first } = outcome;
  return (
    does(sentence, first - 1, "among") ||
    does(sentence, first - 2, "among") ||
    does(sentence, first - 3, "among")
  );
}

/** How far behind a noun its "of" is looked for, over a place and a day. */
const OF_REACH = 8;

/** The "of" of a noun, over where and when: "the killing in Lima on 12 May of a judge"; 0 where there is none. */
function ofBehind(sentence: Sentence, outcome: OutcomeMention): number {
  let at = outcome.last + 1;
  while (at <= outcome.last + OF_REACH && !does(sentence, at, "of")) {
    const passes =
      sentence.dayAt[at] !== undefined ||
      sentence.nameAt[at] !== undefined ||
      ((does(sentence, at, "preposition") || does(sentence, at, "adverb")) && !does(sentence, at, "against"));
    if (!passes) return 0;
    at += 1;
  }
  return does(sentence, at, "of") ? at : 0;
}

function sameCategory(a: OutcomeMention, b: OutcomeMention): boolean {
  return a.readings.some((x) => b.readings.some((y) => x.category === y.category));
}

function isPersonAt(sentence: Sentence, index: number): boolean {
  return sentence.personAt[index] !== undefined || sentence.nameAt[index]?.people === true;
}

/** "can kill", "threatened to kill", "should die": nothing has happened. Not "may have been killed", which is doubted. */
function isIrreal(sentence: Sentence, outcome: OutcomeMention): boolean {
  if (!anyDoes(sentence, "irreal")) return false;
  let at = outcome.first - 1;
  while (
    at >= 0 &&
    (does(sentence, at, "adverb") || does(sentence, at, "be") || does(sentence, at, "negation"))
  )
    at -= 1;
  return does(sentence, at, "irreal");
}

/** "claimed 62 lives", "62 lives were lost": not "they fear for their lives". */
function isTaken(sentence: Sentence, outcome: OutcomeMention): boolean {
  if (!anyDoes(sentence, "taking")) return false;
  for (let at = outcome.last + 3; at >= Math.max(0, outcome.first - 9); at -= 1)
    if (does(sentence, at, "taking")) return true;
  return false;
}
