import type { Group } from "./group.js";
import type { Link } from "./link.js";
import { isNamePart } from "./named.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import { isSelf, isSingle } from "./single.js";

/** What is said of who somebody is may stand between two people of one list, up to so many words. */
const LONGEST_BETWEEN = 16;

/** The most items of one list. */
const LONGEST_LIST = 8;

const TO_THE_LEFT = new Set(["link/subject", "link/participle"]);
const TO_THE_RIGHT = new Set(["link/object", "link/of"]);

/**
 * People named in one list share what befell them: "Ann Hill, her driver and two guards were killed", "the murder
 * of Judge Vega and of Luis Paz, a student leader". Gives the links found, and those of the people beside them.
 */
export function withConjuncts(
  sentence: Sentence,
  counted: readonly Group[],
  links: readonly Link[],
): readonly Link[] {
  if (links.length === 0 || links.length === counted.length || !counted.some(isOne)) return links;
  const byGroup = new Map(links.map((each) => [each.group, each]));
  const share = (at: number, from: number, rules: ReadonlySet<string>): void => {
    const [group, bearer] = [counted[at], counted[from]];
    if (group === undefined || bearer === undefined || byGroup.has(group)) return;
    if (!isOne(group) || isTeller(sentence, group)) return;
    const bound = byGroup.get(bearer);
    if (bound === undefined || !rules.has(bound.rule) || bound.outcome === null) return;
    if (endsInAnd(sentence, counted, Math.min(at, from)))
      byGroup.set(group, { ...bound, group, cost: bound.cost + 0.1 });
  };
  for (let at = counted.length - 2; at >= 0; at -= 1) share(at, at + 1, TO_THE_LEFT);
  for (let at = 1; at < counted.length; at += 1) share(at, at - 1, TO_THE_RIGHT);
  return counted.flatMap((group) => byGroup.get(group) ?? []);
}

/** "according to the mayor, and nine people died", "said the governor, and nine people died": who tells it. */
function isTeller(sentence: Sentence, { first }: Group): boolean {
  const at = does(sentence, first - 1, "determiner") ? first - 2 : first - 1;
  return (
    does(sentence, at, "accordingTo") ||
    (does(sentence, at, "utters") && isMark(sentence, at - 1, ",", '"', "”"))
  );
}

/** Somebody named, or "a guard". */
function isOne(group: Group): boolean {
  return isSingle(group) || group.quantity?.form === "article";
}

/** A list from this group on: its items parted by commas, the last two by "and". */
function endsInAnd(sentence: Sentence, counted: readonly Group[], from: number): boolean {
  for (let at = from; at < from + LONGEST_LIST; at += 1) {
    const [group, next] = [counted[at], counted[at + 1]];
    if (group === undefined || next === undefined) return false;
    const joint = jointOf(sentence, group, next);
    if (joint !== "comma") return joint === "and";
    if (isLastOfTitle(sentence, group, next)) return true;
  }
  return false;
}

/** "Mother, toddler killed": a headline leaves its "and" out; not "Ana Rey, journalist, killed". */
function isLastOfTitle(sentence: Sentence, { last }: Group, next: Group): boolean {
  return sentence.inTitle && !isNamePart(sentence, last) && !isMark(sentence, next.last + 1, ",");
}

/** What parts two neighbours of one list: only commas, "and", "of", and an apposition between commas. */
function jointOf(sentence: Sentence, first: Group, second: Group): "and" | "comma" | null {
  const from = first.last + 1;
  let to = second.first - 1;
  // "a wife, a son, then himself"
  const isSelfLast = isSelf(sentence, second.first);
  if (isSelfLast) {
    while (to >= from && (does(sentence, to, "adverb") || isMark(sentence, to, ","))) to -= 1;
    if (to < from) return "and";
  }
  if (to < from || to - from > LONGEST_BETWEEN) return null;
  let end = to;
  while (
    end >= from &&
    (does(sentence, end, "of") || does(sentence, end, "determiner") || does(sentence, end, "adjective"))
  )
    end -= 1;
  const and = does(sentence, end, "and");
  // "his father, and whose mother died"
  if (and && does(sentence, second.first, "relative") && !does(sentence, second.first, "pronoun"))
    return null;
  if (and) end -= 1;
  if (isMark(sentence, end, ",", ";")) end -= 1;
  else if (!and) return null;
  if (end < from) return and ? "and" : "comma";
  // "Ana Rey, leader of the union, and Luis Paz": the middle says who the first one is
  if (!and || !isMark(sentence, from, ",", "(")) return null;
  for (let at = from + 1; at <= end; at += 1) if (!isDescription(sentence, at)) return null;
  return "and";
}

function isDescription(sentence: Sentence, at: number): boolean {
  if (sentence.outcomeAt[at] !== undefined) return false;
  if (isMark(sentence, at, ";", ":", ".", '"', "”", "“")) return false;
  return !(
    does(sentence, at, "tell") ||
    does(sentence, at, "be") ||
    does(sentence, at, "have") ||
    does(sentence, at, "verb") ||
    does(sentence, at, "relative") ||
    does(sentence, at, "clause")
  );
}
