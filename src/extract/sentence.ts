import type { VictimKind } from "../domain/claim.js";
import type {
  DayMention,
  NameMention,
  OutcomeWord,
  PersonWord,
  QuantityMention,
  Role,
  Token,
} from "../language/index.js";
import type { RoleSet } from "./role-set.js";

/** An outcome word found in a sentence. */
export interface OutcomeMention {
  readonly first: number;
  readonly last: number;
  readonly readings: readonly OutcomeWord[];
}

/** A noun for people found in a sentence. */
export interface PersonMention {
  readonly first: number;
  readonly last: number;
  readonly word: PersonWord;
}

/** One sentence of a report with everything the pack's parsers found in it. Runs are indexes into `tokens`. */
export interface Sentence {
  /** 0 for the title, then 1, 2, ... */
  readonly index: number;
  readonly paragraph: number;
  readonly inTitle: boolean;
  readonly start: number;
  readonly end: number;
  /** When it was told, ISO 8601: the report's publication, or in a live page the time of the entry it stands in. */
  readonly told: string | null;
  readonly tokens: readonly Token[];
  /** Adjectives and demonyms stand behind their noun too, by the language. */
  readonly modifiersFollow: boolean;
  /** What belongs to a noun stands behind it by its form alone, by the language. */
  readonly ownersFollow: boolean;
  /** The language has no articles. */
  readonly withoutArticles: boolean;
  /** By token: the mark it is; empty for a word or number. */
  readonly signs: readonly string[];
  /** What each token does, by token. */
  readonly roles: readonly (readonly Role[])[];
  /** What some token of it does. */
  readonly present: RoleSet;
  /** Whether each token stands inside quotation marks. */
  readonly quoted: readonly boolean[];
  readonly quantities: readonly QuantityMention[];
  readonly days: readonly DayMention[];
  readonly names: readonly NameMention[];
  readonly outcomes: readonly OutcomeMention[];
  readonly persons: readonly PersonMention[];
  /** By token: the mention it belongs to, for quick look-up. */
  readonly nameAt: readonly (NameMention | undefined)[];
  readonly dayAt: readonly (DayMention | undefined)[];
  readonly quantityAt: readonly (QuantityMention | undefined)[];
  readonly outcomeAt: readonly (OutcomeMention | undefined)[];
  readonly personAt: readonly (PersonMention | undefined)[];
  /** Whether the word at a token may be one of a name that no list knows, by how it is written. */
  mayBeName(at: number): boolean;
  /** The kind of people that an adjective tells, by token. */
  readonly kindAt: readonly (VictimKind | undefined)[];
}

/** Whether the token at `index` can play a role. */
export function does(sentence: Sentence, index: number, role: Role): boolean {
  const { roles } = sentence;
  if (index < 0 || index >= roles.length) return false;
  return plays(roles[index] as readonly Role[], role);
}

/** Whether some token of the sentence can play a role: where none does, nobody needs to look for one. */
export function anyDoes(sentence: Sentence, role: Role): boolean {
  return sentence.present.has(role);
}

/** Whether a role is among those of a token; quicker than asking the array, which is asked for every token. */
export function plays(roles: readonly Role[], role: Role): boolean {
  for (let at = 0; at < roles.length; at += 1) if (roles[at] === role) return true;
  return false;
}

/**
 * Whether a token is one of these marks; with none named, whether it is any. Up to nine, each a parameter of its own: a
 * list would be made anew for each of the thousands of questions that one report asks.
 */
export function isMark(
  sentence: Sentence,
  index: number,
  a = "",
  b = a,
  c = a,
  d = a,
  e = a,
  f = a,
  g = a,
  h = a,
  i = a,
): boolean {
  const { signs } = sentence;
  if (index < 0 || index >= signs.length) return false;
  const sign = signs[index] as string;
  if (sign === a) return a !== "";
  if (a === "") return true;
  if (sign === "" || b === a) return false;
  return (
    sign === b ||
    sign === c ||
    sign === d ||
    sign === e ||
    sign === f ||
    sign === g ||
    sign === h ||
    sign === i
  );
}

/** The sides that the names of a sentence stand for, in their order. */
export function sidesNamed({ names }: Sentence): ReadonlySet<string> {
  return new Set(names.flatMap(({ side }) => (side === null ? [] : [side])));
}

/** The words of a run as the text has them. */
export function words(sentence: Sentence, first: number, last: number): string {
  let out = "";
  for (let at = first; at <= last; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) continue;
    out += (out !== "" && token.spaced ? " " : "") + token.text;
  }
  return out;
}

/** "Israeli air strikes", "Russia's shelling": a name that tells whose arms they are. */
export function isArms(sentence: Sentence, name: NameMention): boolean {
  // "une frappe russe"
  if (sentence.modifiersFollow && name.kind === "demonym")
    return does(sentence, name.first - 1, "event") || does(sentence, name.first - 1, "events");
  let at = name.last + 1;
  while (does(sentence, at, "genitive") || does(sentence, at, "adjective")) at += 1;
  return does(sentence, at, "event") || does(sentence, at, "events") || does(sentence, at, "struck");
}
