import type { Draft } from "./draft.js";
import { isNamePart } from "./named.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

/** How many sentences behind one that tells of somebody hurt it may be told that they died. */
const REACH = 3;

/**
 * One person hurt who is told dead elsewhere in the report: by the same name, by the same word ("a boy ... the boy"), or by
 * a pronoun or "the victim" right behind. What befell them first is superseded by what befell them in the end.
 */
export function settleEnds(drafts: readonly Draft[]): void {
  const dead = drafts.filter((each) => each.category === "killed" && isOne(each) && isTold(each));
  if (dead.length === 0) return;
  const names = new Map<string, (string | null)[]>();
  const heads = new Set<string>();
  for (const each of dead) {
    const name = nameOf(each);
    if (name !== null) names.set(name, [...(names.get(name) ?? []), forenameOf(each)]);
    const head = headOf(each);
    if (head !== null) heads.add(head);
  }
  drafts.forEach((each, at) => {
    if (each.category !== "wounded" || each.previous || !isOne(each) || !isTold(each)) return;
    const name = nameOf(each);
    const isSame =
      name === null
        ? isDefiniteAs(each, heads) || isTakenUp(each, drafts, at)
        : isNamed(forenameOf(each), names.get(name)) || isTakenUp(each, drafts, at);
    if (!isSame) return;
    each.previous = true;
    each.rules.push("scope/died");
  });
}

function isOne({ min, max, parent, group, rules }: Draft): boolean {
  return (
    min === 1 &&
    max === 1 &&
    parent === null &&
    group !== null &&
    !group.partitive &&
    !rules.includes("link/later")
  );
}

function isTold({ status, scope }: Draft): boolean {
  return status === "asserted" && scope !== "background" && scope !== "increment";
}

/** The last word of a person's name: "Hill" of "Ann Hill". */
function nameOf({ group, sentence }: Draft): string | null {
  if (group === null) return null;
  for (let at = group.last; at > group.first - 1; at -= 1)
    if (isNamePart(sentence, at)) return sentence.tokens[at]?.lower ?? null;
  return null;
}

/** The first word of a person's name, where it has two: "Ann" of "Ann Hill". */
function forenameOf({ group, sentence }: Draft): string | null {
  if (group === null) return null;
  for (let at = group.first; at < group.last; at += 1)
    if (isNamePart(sentence, at) && isNamePart(sentence, at + 1)) return sentence.tokens[at]?.lower ?? null;
  return null;
}

/** Whether one of the dead who have this surname may have this forename: "Hill", "Ann Hill"; not "Dan Hill". */
function isNamed(forename: string | null, dead: readonly (string | null)[] | undefined): boolean {
  if (dead === undefined) return false;
  return forename === null || dead.some((other) => other === null || other === forename);
}

function headOf({ group, sentence }: Draft): string | null {
  return group?.head == null ? null : (sentence.tokens[group.head.last]?.lower ?? null);
}

/** "The boy was shot in the chest", where a boy is told to have died. */
function isDefiniteAs(each: Draft, heads: ReadonlySet<string>): boolean {
  const head = headOf(each);
  return head !== null && heads.has(head) && isDefinite(each.sentence, each.group?.first ?? -1);
}

function isDefinite(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "determiner") &&
    !does(sentence, at, "indefiniteArticle") &&
    !does(sentence, at, "distributive")
  );
}

/** "A boy was shot. He died in hospital", "A boy was shot. The victim died": the next one told of, and of one only. */
function isTakenUp(each: Draft, drafts: readonly Draft[], at: number): boolean {
  const { sentence } = each;
  for (let next = at + 1; next < drafts.length; next += 1) {
    const other = drafts[next] as Draft;
    if (other.sentence.index - sentence.index > REACH) return false;
    if (other.category !== "killed") {
      if (other.category === "wounded" && isOne(other) && nameOf(other) === null && !isPronoun(other))
        continue;
      return false;
    }
    if (!isOne(other)) return false;
    const head = headOf(other);
    return (
      isPronoun(other) ||
      (isDefinite(other.sentence, other.group?.first ?? -1) &&
        (head === headOf(each) || nameOf(each) !== null || isAnybody(other)))
    );
  }
  return false;
}

function isPronoun({ group, sentence }: Draft): boolean {
  return group !== null && group.first === group.last && does(sentence, group.first, "personal");
}

/** "the victim": a word for whoever was harmed. */
function isAnybody({ group, sentence }: Draft): boolean {
  const head = group?.head;
  return head != null && sentence.outcomeAt[head.first] !== undefined;
}
