import type { NameMention } from "../language/index.js";
import type { Group } from "./group.js";
import { PARTIES } from "./parties.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";

/** The most tokens between two figures of one list: "46 deaths and 35 deaths". */
const BETWEEN = 5;

/**
 * Of several parties and as many figures, the party that a figure belongs to: "Kyrgyzstan and Tajikistan reported 46
 * and 35 deaths respectively". Null where there is no such word, or there are not as many of the one as of the other.
 */
export function respectiveParty(sentence: Sentence, { quantity }: Group): NameMention | null {
  if (quantity === null || !anyDoes(sentence, "respectively")) return null;
  const figures = figuresAround(sentence, quantity.first);
  const at = figures.indexOf(quantity.first);
  const parties = listBefore(sentence, figures[0] ?? 0);
  return at >= 0 && parties.length === figures.length ? (parties[at] ?? null) : null;
}

/** Where the figures of the list begin that holds the one at a token. */
function figuresAround(sentence: Sentence, figure: number): readonly number[] {
  const counts = sentence.quantities.filter(({ form }) => form !== "article" && form !== "pronoun");
  let list: number[] = [];
  let end = 0;
  for (const { first, last } of counts) {
    if (list.length > 0 && !joins(sentence, end + 1, first - 1)) {
      if (list.includes(figure)) return list;
      list = [];
    }
    list.push(first);
    end = last;
  }
  return list;
}

function joins(sentence: Sentence, from: number, to: number): boolean {
  if (to - from >= BETWEEN) return false;
  for (let at = from; at <= to; at += 1)
    if (does(sentence, at, "and") || isMark(sentence, at, ",")) return true;
  return false;
}

/** The last list of parties before a token: "A and B", "A, B and C". */
function listBefore(sentence: Sentence, before: number): readonly NameMention[] {
  const names = sentence.names.filter(
    ({ side, kind, last }) => side !== null && PARTIES.has(kind) && last < before,
  );
  const list: NameMention[] = [];
  for (let at = names.length - 1; at >= 0; at -= 1) {
    const name = names[at] as NameMention;
    const next = list[0];
    if (next !== undefined && !isListed(sentence, name.last + 1, next.first - 1)) break;
    list.unshift(name);
  }
  return new Set(list.map(({ side }) => side)).size === list.length ? list : [];
}

function isListed(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1)
    if (
      !does(sentence, at, "and") &&
      !isMark(sentence, at, ",") &&
      !does(sentence, at, "determiner") &&
      !does(sentence, at, "genitive")
    )
      return false;
  return to >= from;
}
