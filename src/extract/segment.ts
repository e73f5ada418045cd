import type { Report } from "../domain/report.js";
import type { Pack, Role, Token } from "../language/index.js";
import { paragraphsOf, sentencesOf, tokenise } from "../language/index.js";
import type { OutcomeMention, PersonMention, Sentence } from "./sentence.js";

const NO_ROLES: readonly Role[] = [];
const IS: readonly Role[] = ["be"];
const POSSESSIVE: readonly Role[] = ["possessive", "genitive"];

/** Sentences longer than this many tokens are read in pieces: a bound for text without any stop. */
const LONGEST = 160;

/**
 * Cuts a report into sentences and lets the pack's parsers find in each what they know. The title comes first,
 * with index 0. A sentence never crosses a line break.
 */
export function segment(report: Report, pack: Pack): Sentence[] {
  const sentences: Sentence[] = [];
  const read = (text: string, inTitle: boolean): void => {
    let paragraph = inTitle ? 0 : 1;
    for (const span of paragraphsOf(text)) {
      let quoteOpen = false;
      for (const { start, end } of sentencesOf(text, span, pack.abbreviations)) {
        const tokens = tokenise(text.slice(start, end), start);
        for (let from = 0; from < tokens.length; from += LONGEST) {
          const piece = tokens.slice(from, from + LONGEST);
          const sentence = annotate(piece, pack, report.published, quoteOpen, {
            index: sentences.length,
            paragraph,
            inTitle,
            start: piece[0]?.start ?? start,
            end: piece.at(-1)?.end ?? end,
          });
          quoteOpen = sentence.quoteOpen;
          sentences.push(sentence.sentence);
        }
      }
      paragraph += 1;
    }
  };
  read(report.title, true);
  read(report.text, false);
  return sentences;
}

interface Position {
  readonly index: number;
  readonly paragraph: number;
  readonly inTitle: boolean;
  readonly start: number;
  readonly end: number;
}

function annotate(
  tokens: readonly Token[],
  pack: Pack,
  published: string | null,
  quoteOpen: boolean,
  position: Position,
): { sentence: Sentence; quoteOpen: boolean } {
  const size = tokens.length;
  const names = pack.names(tokens);
  const nameAt = spread(names, size);
  const days = pack.days(tokens, published).filter((day) => !covered(day, nameAt));
  const dayAt = spread(days, size);
  const quantities = pack
    .quantities(tokens, days)
    .filter((quantity) => !covered(quantity.core, dayAt) && !covered(quantity.core, nameAt));
  const quantityAt = spread(quantities, size);
  const outcomes: OutcomeMention[] = [];
  const persons: PersonMention[] = [];
  const roles: (readonly Role[])[] = new Array(size).fill(NO_ROLES);
  for (let index = 0; index < size; ) {
    const outcome = pack.outcomes.at(tokens, index);
    if (outcome !== null && !covered(outcome, nameAt) && !overlapsCore(outcome, quantityAt)) {
      outcomes.push({ first: outcome.first, last: outcome.last, readings: outcome.meaning });
      index = outcome.last + 1;
    } else index += 1;
  }
  for (const found of pack.persons.find(tokens)) {
    persons.push({ first: found.first, last: found.last, word: found.meaning });
  }
  for (let index = 0; index < size; ) {
    const found = pack.roles.at(tokens, index);
    if (found !== null) {
      for (let at = found.first; at <= found.last; at += 1) roles[at] = found.meaning;
      index = found.last + 1;
    } else {
      roles[index] = pack.roleOfUnknown(tokens[index] as Token);
      index += 1;
    }
  }
  for (let index = 1; index < size; index += 1) {
    const both = roles[index];
    if (both?.includes("possessive") && both.includes("be")) {
      roles[index] = roles[index - 1]?.includes("pronoun") ? IS : POSSESSIVE;
    }
  }
  const quoting = quotes(tokens, quoteOpen);
  return {
    sentence: {
      ...position,
      tokens,
      roles,
      quoted: quoting.inside,
      quantities,
      days,
      names,
      outcomes,
      persons,
      nameAt,
      dayAt,
      quantityAt,
      outcomeAt: spread(outcomes, size),
      personAt: spread(persons, size),
      kindAt: spread(pack.kinds.find(tokens), size).map((found) => found?.meaning),
    },
    quoteOpen: quoting.open,
  };
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function spread<Mention extends Run>(mentions: readonly Mention[], size: number): (Mention | undefined)[] {
  const at: (Mention | undefined)[] = new Array(size).fill(undefined);
  for (const mention of mentions)
    for (let index = mention.first; index <= mention.last; index += 1) at[index] = mention;
  return at;
}

function covered(run: Run, at: readonly (Run | undefined)[]): boolean {
  for (let index = run.first; index <= run.last; index += 1) if (at[index] !== undefined) return true;
  return false;
}

function overlapsCore(run: Run, at: readonly (Run | undefined)[]): boolean {
  return at[run.first] !== undefined && at[run.last] !== undefined;
}

const OPENING = new Set(["“", "«", "„", "‟"]);
const CLOSING = new Set(["”", "»"]);

/** Which tokens stand inside quotation marks; an unclosed quotation runs on into the next sentence. */
function quotes(tokens: readonly Token[], before: boolean): { inside: boolean[]; open: boolean } {
  let open = before;
  const inside: boolean[] = [];
  for (const token of tokens) {
    if (OPENING.has(token.text)) {
      open = true;
      inside.push(true);
    } else if (CLOSING.has(token.text)) {
      inside.push(true);
      open = false;
    } else if (token.text === '"') {
      inside.push(true);
      open = !open;
    } else inside.push(open);
  }
  return { inside, open };
}
