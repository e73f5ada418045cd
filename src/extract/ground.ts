import type { OutcomeWord } from "../language/index.js";
import type { Frame } from "../language/pack.js";
import type { Group } from "./group.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does } from "./sentence.js";
import { isSingle } from "./single.js";
import { stepCost } from "./step-cost.js";
import { bracketClose } from "./told-bracket.js";

/** At which token which counted group stands; people counted by being named alone stand nowhere. */
export type GroupAt = readonly (Group | undefined)[];

/** A sentence with the groups in it, as a path from a group to an outcome crosses them. */
export interface Ground {
  readonly sentence: Sentence;
  readonly groupAt: GroupAt;
  /** What groups are bound to so far: a group bound to an outcome is a cheap step for the next one beside it. */
  readonly bound: readonly Bound[];
}

/** A group and what befell it. */
interface Bound {
  readonly group: Group;
  readonly outcome: OutcomeMention | null;
}

/** One way in which a group may be the people that an outcome word tells of. */
export interface Tie {
  readonly group: Group;
  readonly outcome: OutcomeMention;
  readonly reading: OutcomeWord;
  readonly frame: Frame;
  /** The outcome stands behind the group. */
  readonly isRight: boolean;
}

export function groundOf(sentence: Sentence, groups: readonly Group[], bound: readonly Bound[]): Ground {
  const groupAt: (Group | undefined)[] = new Array(sentence.tokens.length).fill(undefined);
  for (const group of groups) {
    if (isSingle(group)) continue;
    for (let at = group.first; at <= group.last; at += 1) groupAt[at] = group;
  }
  return { sentence, groupAt, bound };
}

function isBoundTo(group: Group, target: OutcomeMention, bound: readonly Bound[]): boolean {
  for (const each of bound) if (each.group === group) return each.outcome === target;
  return false;
}

/** Beyond this a path is too long for any link, and its cost is not summed up further. */
const TOO_FAR = 12;

/** What it costs to go from one token to another, both inclusive, on the way to an outcome. */
export function pathCost(
  { sentence, groupAt, bound }: Ground,
  from: number,
  to: number,
  frame: "subject" | "object" | "toll",
  target: OutcomeMention,
): number {
  let cost = 0;
  for (let at = from; at <= to; at += 1) {
    // "14 villagers, according to the mayor, and nine gunmen"
    if (does(sentence, at, "accordingTo")) {
      const close = bracketClose(sentence, at - 1);
      if (close >= at && close < to && does(sentence, close + 1, "and")) at = close;
    }
    const group = groupAt[at];
    if (group !== undefined && group.quantity !== null) {
      const isSame = isBoundTo(group, target, bound);
      if (group.partitive && isRelative(sentence, group)) cost += 3;
      // "выросло до 59, ещё 140 ранены": what befell the further ones befell them alone
      if (sentence.ownersFollow && group.quantity.additional && !isSame) cost += 2;
      cost += isSame ? 0.3 : group.type === "thing" ? 0.4 : group.partitive ? 0.25 : 0.9;
      at = Math.max(at, group.last);
    } else {
      const outcome = sentence.outcomeAt[at];
      if (outcome !== undefined && outcome !== target) {
        cost += sameCategory(outcome, target) ? 0.4 : 1.1;
        at = Math.max(at, outcome.last);
      } else cost += stepCost(sentence, at, frame);
    }
    if (cost > TOO_FAR) break;
  }
  return cost;
}

/** "11 of whom died": the outcome is theirs alone. */
function isRelative(sentence: Sentence, group: Group): boolean {
  for (let at = group.first; at <= group.last; at += 1) if (does(sentence, at, "relative")) return true;
  return false;
}

function sameCategory(a: OutcomeMention, b: OutcomeMention): boolean {
  return a.readings.some((x) => b.readings.some((y) => x.category === y.category));
}
