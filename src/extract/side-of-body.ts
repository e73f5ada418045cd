import type { NameMention } from "../language/index.js";
import type { Draft, Settled } from "./draft.js";
import { does, isMark, type Sentence } from "./sentence.js";
import type { Asked } from "./side-asked.js";

/**
 * "six members of the security forces", "257 government personnel", "the army's own losses": in a war inside a state its
 * army, police and government are the state's, though no name says which state.
 */
export function ofBody({ each, context }: Asked): Settled | null {
  if (!context.civil || context.state === null) return null;
  return isOfBody(each) ? { side: context.state, rule: "side/regulars" } : null;
}

function isOfBody(each: Draft): boolean {
  const { sentence, group } = each;
  if (isOwnersLoss(each)) return true;
  if (group === null || group.head === null) return false;
  for (let at = group.first; at <= group.last; at += 1)
    if (isBodyOfState(sentence, sentence.nameAt[at]) && does(sentence, at, "ofState")) return true;
  if (!does(sentence, group.last + 1, "of")) return false;
  for (let at = group.last + 2; at <= group.last + REACH; at += 1) {
    const name = sentence.nameAt[at];
    if (name !== undefined) return isBodyOfState(sentence, name);
    if (isMark(sentence, at) || sentence.outcomeAt[at] !== undefined) return false;
  }
  return false;
}

/** "the army's own losses", "the police's dead" */
function isOwnersLoss({ sentence, outcome }: Draft): boolean {
  if (outcome === null) return false;
  let at = outcome.first - 1;
  if (does(sentence, at, "adjective") && sentence.nameAt[at] === undefined) at -= 1;
  return does(sentence, at, "genitive") && isArmed(sentence, at - 1);
}

function isArmed(sentence: Sentence, at: number): boolean {
  const name = sentence.nameAt[at];
  return isBodyOfState(sentence, name) && ARMED.has(name?.victimKind ?? "");
}

/** A body under arms or a government, of a state that its name leaves open. */
function isBodyOfState(sentence: Sentence, name: NameMention | undefined): boolean {
  if (name?.kind !== "office" || name.side !== null) return false;
  return ARMED.has(name.victimKind ?? "") || does(sentence, name.first, "ofState");
}

const ARMED: ReadonlySet<string> = new Set(["military", "police", "mixed"]);

/** How far behind "of" a body may be named, in tokens. */
const REACH = 6;
