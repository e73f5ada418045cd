import type { Category } from "../domain/category.js";
import type { VictimKind } from "../domain/claim.js";
import type { ActWord } from "./acts.js";
import type { DayMention, NameMention, QuantityMention } from "./mention.js";
import type { Role } from "./roles.js";
import type { Form } from "./text/form.js";
import type { Lexicon } from "./text/lexicon.js";
import type { Abbreviations } from "./text/sentences.js";
import type { Elisions, Token } from "./text/tokens.js";

export type { Role } from "./roles.js";

/**
 * Where an outcome word keeps its victims.
 *
 * - `object`: they follow as its object: "killed 24 people", "claimed the lives of 24".
 * - `subject`: they stand before it: "24 died", "24 people dead".
 * - `either`: a form that can be both, decided by what stands around it: "killed", "wounded", "hurt".
 * - `head`: the word is itself the noun that is counted: "24 deaths", "87 wounded", "refugees".
 * - `toll`: a noun whose value is a figure: "the death toll rose to 36".
 */
export type Frame = "object" | "subject" | "either" | "head" | "toll";

/** An outcome word or phrase. */
export interface OutcomeWord {
  readonly category: Category;
  readonly frames: readonly Frame[];
  /** The word names people itself ("the wounded", "refugees", "bodies"): a bare plural is unquantified people. */
  readonly people?: boolean;
  /** Not an outcome of its own unless a quantity or another cue is bound to it ("lost", "left", "received"). */
  readonly weak?: boolean;
  /** Counts only beside a word of taking: "claimed 62 lives", "62 lives were lost". */
  readonly taken?: boolean;
  /** Of the dead and of others who may live ("dead and missing"): its number is an upper bound of the dead. */
  readonly jointly?: boolean;
  /** Tells who was hit, and not whether they live: "shot", "stabbed". */
  readonly mortal?: boolean;
  /** One person by form ("lost his life", "a death"). */
  readonly single?: boolean;
  /** Of people under arms alone, and where nothing tells whereto: "nineteen fighters fell". */
  readonly armed?: boolean;
  /** An abbreviation that stands in capitals beside its number: "9 KIA". */
  readonly code?: boolean;
}

/** A noun for people. */
export interface PersonWord {
  readonly kind: VictimKind;
  readonly plural: boolean;
  /** One person in a form that is never a subject: "губернатора". */
  readonly oblique?: boolean;
  /** A household: its number is a lower bound of people. */
  readonly household?: boolean;
  /** One form for one and for many: "police", "personnel". */
  readonly invariant?: boolean;
}

/** Everything the engine asks of a language. Data and small parsers; nothing about what becomes of a claim. */
export interface Pack {
  /** What belongs to a noun stands behind it by its form alone: the first noun of a phrase is its head. */
  readonly ownersFollow?: boolean;
  /** A noun needs no article: one person is named by the bare noun. */
  readonly withoutArticles?: boolean;
  /** ISO 639-1 code. */
  readonly code: string;
  readonly name: string;
  readonly abbreviations: Abbreviations;
  /** Words that run into the next at an apostrophe ("l'", "qu'"), tokens of their own; none where it is left out. */
  readonly elisions?: Elisions;
  /** Adjectives and demonyms stand behind their noun too: "24 soldats tadjiks tués". */
  readonly modifiersFollow?: boolean;
  /**
   * What finds them in a sentence. `places` are the tokens at which one may begin by `begins`, in order; where they are not
   * given, any may. `days` are those that `days` found: a number inside one is no quantity.
   */
  quantities(
    tokens: readonly Token[],
    days: readonly DayMention[],
    places?: readonly number[],
  ): QuantityMention[];
  days(tokens: readonly Token[], published: string | null, places?: readonly number[]): DayMention[];
  names(tokens: readonly Token[], places?: readonly number[]): NameMention[];
  /** Whether one may begin with a word, by its writing alone; with any, in a pack without it. */
  readonly begins?: {
    name(form: Form): boolean;
    day(form: Form): boolean;
    quantity(form: Form): boolean;
  };
  readonly outcomes: Lexicon<readonly OutcomeWord[]>;
  readonly persons: Lexicon<PersonWord>;
  /** Adjectives that tell the kind of people: "civilian deaths", "military casualties". */
  readonly kinds: Lexicon<VictimKind>;
  readonly roles: Lexicon<readonly Role[]>;
  /** The role of a word no list knows, by its form ("reportedly"); empty when its form tells nothing. */
  roleOfUnknown(word: Pick<Token, "text" | "lower" | "kind" | "capital">): readonly Role[];
  /**
   * Whether a word is a common one of the language, and so no name, in a text that is all in capitals. A pack
   * without it reads no unknown names there.
   */
  isOrdinary?(token: Token): boolean;
  /** What tells an act: verbs, what they are about, and the small words around them. */
  readonly acts: Lexicon<readonly ActWord[]>;
  /** Canonical English name of the body a neutral name speaks for ("Guterres": "United Nations"); null for none. */
  bodyOf(name: NameMention): string | null;
}
