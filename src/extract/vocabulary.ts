import type { ActWord, Form, Lexicon, OutcomeWord, Pack, Role, Token } from "../language/index.js";
import { type ActMeanings, actMeanings } from "./act-meanings.js";
import { bitsOf, type RoleBits } from "./role-set.js";
import { plays } from "./sentence.js";

/** What may begin with a word, each a bit. */
export const NAME = 1;
export const DAY = 2;
export const QUANTITY = 4;
export const OUTCOME = 8;
export const PERSON = 16;
export const KIND = 32;
/** A phrase of the chronicle, and one that tells an act by itself. */
export const ACT = 64;
export const TELLING = 128;

/** What words do, with the bits of it. */
export interface Doing {
  readonly roles: readonly Role[];
  readonly bits: RoleBits;
  /** What can be "is" and "whose". */
  readonly isDouble: boolean;
}

export function doing(roles: readonly Role[]): Doing {
  return { roles, bits: bitsOf(roles), isDouble: plays(roles, "possessive") && plays(roles, "be") };
}

/** A pack's words as the engine asks for them. */
export class Vocabulary {
  readonly outcomes: Lexicon<readonly OutcomeWord[]>;
  readonly roles: Lexicon<Doing>;
  readonly acts: Lexicon<ActMeanings>;
  readonly #mayTell: (form: Form) => boolean;
  /** By the list of roles: a few for each pack. */
  readonly #doings = new Map<readonly Role[], Doing>();

  constructor(readonly pack: Pack) {
    this.outcomes = pack.outcomes.with((readings) => readings.map(alike));
    this.roles = pack.roles.with(doing);
    this.acts = pack.acts.with((meanings: readonly ActWord[]) => actMeanings(meanings));
    const telling = this.acts.openingOf((meanings) => meanings.telling);
    this.#mayTell = (form) => telling.of(form);
  }

  /** Works out what is asked of every word with its writing, and leaves it with the form. */
  learn(form: Form): void {
    form.begins = this.#begins(form);
    form.does = this.roles.own({ form }) ?? this.#doingOf(this.pack.roleOfUnknown(form));
    form.goesOn = this.roles.goesOnWith({ form });
    form.reader = this;
  }

  /** What a word does where no longer phrase begins with it, once it is learned. */
  own(form: Form): Doing {
    return form.does as Doing;
  }

  #begins(form: Form): number {
    const { pack } = this;
    const word: Pick<Token, "form"> = { form };
    let bits = 0;
    if (pack.begins?.name(form) !== false) bits |= NAME;
    if (pack.begins?.day(form) !== false) bits |= DAY;
    if (pack.begins?.quantity(form) !== false) bits |= QUANTITY;
    if (this.outcomes.opens(word)) bits |= OUTCOME;
    if (pack.persons.opens(word)) bits |= PERSON;
    if (pack.kinds.opens(word)) bits |= KIND;
    if (this.acts.opens(word)) bits |= ACT;
    if (this.#mayTell(form)) bits |= TELLING;
    return bits;
  }

  #doingOf(roles: readonly Role[]): Doing {
    const known = this.#doings.get(roles) ?? doing(roles);
    this.#doings.set(roles, known);
    return known;
  }
}

const VOCABULARIES = new WeakMap<Pack, Vocabulary>();

/** The vocabulary of a pack, made once. */
export function vocabularyOf(pack: Pack): Vocabulary {
  const known = VOCABULARIES.get(pack) ?? new Vocabulary(pack);
  VOCABULARIES.set(pack, known);
  return known;
}

/** What may begin in a sentence: by token, and all of it together. */
interface Beginnings {
  readonly begins: readonly number[];
  readonly holds: number;
}

const NOWHERE: readonly number[] = [];

/** Where something may begin, in order; `what` is its bit. */
export function placesOf({ begins, holds }: Beginnings, what: number): readonly number[] {
  if ((holds & what) === 0) return NOWHERE;
  const places: number[] = [];
  for (let at = 0; at < begins.length; at += 1) if (((begins[at] as number) & what) !== 0) places.push(at);
  return places;
}

/** All readings have all fields, in one order: what is asked of objects of many forms takes several times as long. */
function alike({ category, frames, ...more }: OutcomeWord): Required<OutcomeWord> {
  const {
    people = false,
    weak = false,
    taken = false,
    jointly = false,
    single = false,
    armed = false,
    mortal = false,
    code = false,
  } = more;
  return { category, frames, people, weak, taken, jointly, single, armed, mortal, code };
}
