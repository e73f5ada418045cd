import type { VictimKind } from "../domain/claim.js";
import type {
  DayMention,
  Mark,
  NameMention,
  OutcomeWord,
  PersonWord,
  QuantityMention,
  Role,
  Token,
} from "../language/index.js";
import { ANY_MARK, bitsOfMarks } from "../language/index.js";
import { holds, meet, type RoleBits, type RoleSet } from "./role-set.js";

/** An outcome word found in a sentence. */
export interface OutcomeMention {
  readonly first: number;
  readonly last: number;
  readonly readings: readonly OutcomeWord[];
}

/** "the wounded", "bodies": whether an outcome word stands for those whom it befell. */
export function standsForPeople({ readings }: OutcomeMention): boolean {
  return readings.some(({ people }) => people === true);
}

/** A number in figures or words: "40", "forty"; not "a", "no", "dozens". */
export function isNumber({ quantityAt }: Sentence, at: number): boolean {
  const form = quantityAt[at]?.form;
  return form === "digits" || form === "words";
}

/** The same, or a vague one: "dozens". */
export function isFigure(sentence: Sentence, at: number): boolean {
  return isNumber(sentence, at) || sentence.quantityAt[at]?.form === "vague";
}

/** A noun for what is no people, no name and no time, and nothing that befell anybody. */
export function isThing(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "thing") || does(sentence, at, "adjective")) return false;
  if (sentence.outcomeAt[at] !== undefined || sentence.personAt[at] !== undefined) return false;
  return sentence.nameAt[at] === undefined && sentence.dayAt[at] === undefined;
}

/** A word that no list knows and that is not a mark: a noun or adjective, most likely. */
export function isUnknownWord(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return (
    token !== undefined &&
    token.kind === "word" &&
    (sentence.roles[index]?.length ?? 0) === 0 &&
    sentence.nameAt[index] === undefined &&
    sentence.outcomeAt[index] === undefined &&
    sentence.quantityAt[index] === undefined
  );
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
  /** What each token does, by token. */
  readonly roles: readonly (readonly Role[])[];
  /** The same as bits. */
  readonly roleBits: readonly RoleBits[];
  /** What some token of it does. */
  readonly present: RoleSet;
  /** The bits of all its marks. */
  readonly marks: number;
  /** By token: what may begin with it, as the bits of `vocabulary.ts`; and all of them together. */
  readonly begins: readonly number[];
  readonly holds: number;
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
  /** Gives a name its kind and side, before anybody has asked for it. */
  settle(name: NameMention, kind: NameMention["kind"], side: string): void;
  /** Takes in a name that the report as a whole makes of words which are none by themselves. */
  admit(name: NameMention): void;
  /** Whether the word at a token may be one of a name that no list knows, by how it is written. */
  mayBeName(at: number): boolean;
  /** The kind of people that an adjective tells, by token. */
  readonly kindAt: readonly (VictimKind | undefined)[];
}

/** Whether the token at `index` can play a role, which the built files name by its number. */
export function does(sentence: Sentence, index: number, role: Role | number): boolean {
  const { roleBits } = sentence;
  if (index < 0 || index >= roleBits.length) return false;
  if (typeof role === "number") return holds(roleBits[index] as RoleBits, role);
  return plays(sentence.roles[index] as readonly Role[], role);
}

/** Whether the token at `index` can play one of some roles (`bitsOf`). */
export function doesOne({ roleBits }: Sentence, index: number, roles: RoleBits): boolean {
  return index >= 0 && index < roleBits.length && meet(roleBits[index] as RoleBits, roles);
}

/** Whether some token of the sentence can play a role: where none does, nobody needs to look for one. */
export function anyDoes(sentence: Sentence, role: Role | number): boolean {
  return sentence.present.has(role);
}

/** Whether a role is among those of a token; quicker than asking the array, which is asked for every token. */
export function plays(roles: readonly Role[], role: Role): boolean {
  for (let at = 0; at < roles.length; at += 1) if (roles[at] === role) return true;
  return false;
}

/**
 * Whether a token is one of these marks; with none named, whether it is any. Up to nine, each a parameter of its own: a
 * list would be made anew for each question. The built files name them together, by the number that has their bits.
 */
export function isMark(
  sentence: Sentence,
  index: number,
  a: Mark | number = ANY_MARK,
  b?: Mark,
  c?: Mark,
  d?: Mark,
  e?: Mark,
  f?: Mark,
  g?: Mark,
  h?: Mark,
  i?: Mark,
): boolean {
  const { tokens } = sentence;
  if (index < 0 || index >= tokens.length) return false;
  const { mark } = (tokens[index] as Token).form;
  if (mark === 0) return false;
  return (mark & (typeof a === "number" ? a : bitsOfMarks([a, b, c, d, e, f, g, h, i]))) !== 0;
}

/** Whether some token of the sentence is one of these marks. */
export function hasMark({ marks }: Sentence, a: Mark | number, b?: Mark): boolean {
  return (marks & (typeof a === "number" ? a : bitsOfMarks([a, b]))) !== 0;
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

/** "UK-based", "Iran-backed": a name that is half of another word, and no party. */
export function isHalfWord({ tokens, nameAt }: Sentence, { last }: NameMention): boolean {
  const mark = tokens[last + 1];
  return mark?.text === "-" && mark.spaced === false && nameAt[last + 2] === undefined;
}

/** "Israeli air strikes", "Russia's shelling": a name that tells whose arms they are. */
export function isArms(sentence: Sentence, name: NameMention): boolean {
  // "une frappe russe"
  if (sentence.modifiersFollow && name.kind === "demonym")
    return does(sentence, name.first - 1, "event") || does(sentence, name.first - 1, "events");
  let at = name.last + 1;
  // "killed in Mali blast"
  if (name.kind === "country" && does(sentence, at, "befalling")) return false;
  while (does(sentence, at, "genitive") || does(sentence, at, "adjective")) at += 1;
  // "a Moroccan bomb-maker"
  if (isMark(sentence, at + 1, "-") && sentence.tokens[at + 1]?.spaced === false) return false;
  return does(sentence, at, "event") || does(sentence, at, "events") || does(sentence, at, "struck");
}

/**
 * "A resident, Farah Ahmed, said", "Dara Lviv counted": a town or a state whose name stands beside another capitalised word
 * that is none it is known with. It is somebody's, or some firm's, and tells of no party. Titles write all words so.
 */
export function isOfLongerName(sentence: Sentence, { kind, first, last }: NameMention): boolean {
  if (sentence.inTitle || (kind !== "place" && kind !== "capital" && kind !== "country")) return false;
  return isForename(sentence, last + 1) || (first > 1 && isForename(sentence, first - 1));
}

function isForename(sentence: Sentence, at: number): boolean {
  return (
    sentence.mayBeName(at) &&
    sentence.nameAt[at] === undefined &&
    sentence.personAt[at] === undefined &&
    sentence.dayAt[at] === undefined &&
    !does(sentence, at, "dwelling") &&
    !does(sentence, at, "adjective") &&
    !does(sentence, at, "preposition") &&
    !does(sentence, at, "within")
  );
}
