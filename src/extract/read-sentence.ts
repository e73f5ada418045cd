import type { VictimKind } from "../domain/claim.js";
import type { DayMention, NameMention, Pack, QuantityMention, Role, Token } from "../language/index.js";
import { RoleSet } from "./role-set.js";
import { rolesOf } from "./roles.js";
import { does, type OutcomeMention, type PersonMention, type Sentence } from "./sentence.js";

/** Sentences longer than this many tokens are read in pieces: a bound for text without any stop. */
export const LONGEST = 160;

/** Where a sentence stands in its report. */
export type Place = Pick<Sentence, "index" | "paragraph" | "inTitle" | "start" | "end">;

/**
 * A sentence whose mentions are looked for when they are first asked for: most sentences of a report are never
 * asked for their days, persons or quantities.
 */
export class ReadSentence implements Sentence {
  readonly index: number;
  readonly paragraph: number;
  readonly inTitle: boolean;
  readonly start: number;
  readonly end: number;
  readonly modifiersFollow: boolean;
  readonly ownersFollow: boolean;
  readonly withoutArticles: boolean;
  readonly names: readonly NameMention[];
  readonly nameAt: readonly (NameMention | undefined)[];
  readonly roles: readonly (readonly Role[])[];
  readonly present = new RoleSet();
  readonly #pack: Pack;
  #days: readonly DayMention[] | null = null;
  #dayAt: readonly (DayMention | undefined)[] | null = null;
  #quantities: readonly QuantityMention[] | null = null;
  #quantityAt: readonly (QuantityMention | undefined)[] | null = null;
  #shouted: boolean | null = null;
  #outcomes: readonly OutcomeMention[] | null = null;
  #outcomeAt: readonly (OutcomeMention | undefined)[] | null = null;
  #persons: readonly PersonMention[] | null = null;
  #personAt: readonly (PersonMention | undefined)[] | null = null;
  #kindAt: readonly (VictimKind | undefined)[] | null = null;

  constructor(
    readonly tokens: readonly Token[],
    place: Place,
    readonly quoted: readonly boolean[],
    pack: Pack,
    readonly told: string | null,
  ) {
    this.index = place.index;
    this.paragraph = place.paragraph;
    this.inTitle = place.inTitle;
    this.start = place.start;
    this.end = place.end;
    this.modifiersFollow = pack.modifiersFollow === true;
    this.ownersFollow = pack.ownersFollow === true;
    this.withoutArticles = pack.withoutArticles === true;
    this.#pack = pack;
    this.names = pack.names(tokens);
    this.nameAt = spread(this.names, tokens.length);
    this.roles = rolesOf(tokens, pack, this.present);
  }

  get days(): readonly DayMention[] {
    this.#days ??= this.#pack.days(this.tokens, this.told).filter((day) => !isCovered(day, this.nameAt));
    return this.#days;
  }

  get dayAt(): readonly (DayMention | undefined)[] {
    this.#dayAt ??= spread(this.days, this.tokens.length);
    return this.#dayAt;
  }

  get quantities(): readonly QuantityMention[] {
    this.#quantities ??= this.#pack
      .quantities(this.tokens, this.days)
      .filter(({ core }) => !isCovered(core, this.dayAt) && !isCovered(core, this.nameAt));
    return this.#quantities;
  }

  get quantityAt(): readonly (QuantityMention | undefined)[] {
    this.#quantityAt ??= spread(this.quantities, this.tokens.length);
    return this.#quantityAt;
  }

  get outcomes(): readonly OutcomeMention[] {
    this.#outcomes ??= this.#findOutcomes();
    return this.#outcomes;
  }

  get outcomeAt(): readonly (OutcomeMention | undefined)[] {
    this.#outcomeAt ??= spread(this.outcomes, this.tokens.length);
    return this.#outcomeAt;
  }

  get persons(): readonly PersonMention[] {
    this.#persons ??= this.#pack.persons
      .find(this.tokens)
      .map(({ first, last, meaning }) => ({ first, last, word: meaning }));
    return this.#persons;
  }

  get personAt(): readonly (PersonMention | undefined)[] {
    this.#personAt ??= spread(this.persons, this.tokens.length);
    return this.#personAt;
  }

  get kindAt(): readonly (VictimKind | undefined)[] {
    this.#kindAt ??= this.#findKinds();
    return this.#kindAt;
  }

  mayBeName(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined || token.kind !== "word" || !token.capital || token.text.length < 2) return false;
    this.#shouted ??= isShouted(this.tokens);
    if (!this.#shouted) return token.text !== token.text.toUpperCase();
    return this.#pack.isOrdinary?.(token) === false;
  }

  #findOutcomes(): OutcomeMention[] {
    const { tokens } = this;
    const lexicon = this.#pack.outcomes;
    const outcomes: OutcomeMention[] = [];
    for (let index = 0; index < tokens.length; ) {
      const found = lexicon.at(tokens, index);
      const isOutcome =
        found !== null &&
        !isPartOfName(found, this.nameAt) &&
        !this.#isCounted(found) &&
        (found.meaning[0]?.armed !== true || this.#isOfArmed(found));
      if (found !== null && isOutcome) {
        outcomes.push({ first: found.first, last: found.last, readings: found.meaning });
        index = found.last + 1;
      } else index += 1;
    }
    return outcomes;
  }

  #isCounted({ first, last }: Run): boolean {
    return this.quantityAt[first] !== undefined && this.quantityAt[last] !== undefined;
  }

  /** "Nineteen fighters fell", "three men of the guard fell in the ambush"; not "fell ill", "fell into", "the price fell". */
  #isOfArmed({ first, last }: Run): boolean {
    const next = last + 1;
    const whereto =
      next < this.tokens.length &&
      this.tokens[next]?.kind !== "mark" &&
      this.dayAt[next] === undefined &&
      !AFTER_FALLING.some((role) => does(this, next, role));
    if (whereto) return false;
    for (let at = first - 1; at >= Math.max(0, first - FALLING_REACH); at -= 1) {
      const kind = this.personAt[at]?.word.kind;
      if (kind !== undefined) return kind === "military" || kind === "police";
      if (does(this, at, "thing") || does(this, at, "preposition") || this.tokens[at]?.text === ";")
        return false;
    }
    return false;
  }

  #findKinds(): readonly (VictimKind | undefined)[] {
    const found = this.#pack.kinds.find(this.tokens);
    if (found.length === 0) return nothingHere(this.tokens.length);
    return spread(found, this.tokens.length).map((each) => each?.meaning);
  }
}

/** What may stand behind a verb of falling in battle: where, when, and what goes on. */
const AFTER_FALLING: readonly Role[] = ["within", "and", "but", "clause", "contrast", "moment"];
/** How far before the verb those who fell are looked for, in tokens. */
const FALLING_REACH = 5;

/** So many words in capitals are a text in capitals, not a short name. */
const SHOUTED_WORDS = 5;

/** Written in capitals throughout: letters say nothing about names. */
function isShouted(tokens: readonly Token[]): boolean {
  let words = 0;
  let small = 0;
  for (const { kind, text } of tokens) {
    if (kind !== "word") continue;
    words += 1;
    if (text !== text.toUpperCase()) small += 1;
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
