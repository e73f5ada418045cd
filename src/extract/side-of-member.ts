import type { Draft, Settled } from "./draft.js";
import { does, isMark, type Sentence } from "./sentence.js";
import type { Asked } from "./side-asked.js";
import { isSingle } from "./single.js";

/** How far behind a name what somebody was may name the group, in tokens. */
const REACH = 12;

/**
 * "Ibrahim Aqil, a commander of Hezbollah", "Bassem Issa, its commander in Gaza City": somebody told by name is of the armed
 * group that an aside behind the name calls his; not "a hostage held by Hamas", "a critic of Hezbollah".
 */
export function ofMember({ each, context, speaker }: Asked): Settled | null {
  if (context.groups.length === 0 || each.group === null || !isSingle(each.group)) return null;
  const side = groupBehind(each, speaker?.side ?? null, context.groups);
  return side === null ? null : { side, rule: "side/phrase" };
}

function groupBehind(
  { sentence, group }: Draft,
  speaker: string | null,
  groups: readonly string[],
): string | null {
  const comma = (group?.last ?? 0) + 1;
  if (!isMark(sentence, comma, ",")) return null;
  let person = false;
  for (let at = comma + 1; at <= comma + REACH && !isMark(sentence, at); at += 1) {
    person ||= isOfRank(sentence, at);
    if (does(sentence, at, "agent") || does(sentence, at, "verb") || does(sentence, at, "captive"))
      return null;
    // "its commander", "of its central council"
    if (
      does(sentence, at, "possessive") &&
      !does(sentence, at, "genitive") &&
      !does(sentence, at, "personalPossessive")
    )
      return speaker !== null && groups.includes(speaker) ? speaker : null;
    const name = sentence.nameAt[at];
    if (name === undefined) continue;
    if (name.side === null || !groups.includes(name.side)) return null;
    return person || isOfRank(sentence, name.last + 1) || isOfRank(sentence, name.last + 2)
      ? name.side
      : null;
  }
  return null;
}

/** "commander", "member", "leader": who belongs to a body, or leads it. */
function isOfRank(sentence: Sentence, at: number): boolean {
  return (
    does(sentence, at, "ranks") ||
    does(sentence, at, "leads") ||
    sentence.personAt[at]?.word.kind === "military"
  );
}
