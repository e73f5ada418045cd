import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { Group } from "./group.js";
import { bitsOf } from "./role-set.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { anyDoes, does, doesOne } from "./sentence.js";
import { single } from "./single.js";

/** "shot himself", "took her own life": what somebody did to themselves. */
export function isSuicide(sentence: Sentence, outcome: OutcomeMention): boolean {
  return selfIn(sentence, outcome) >= 0;
}

/** The token of the one who did it; -1 where the outcome is none that people do to themselves. */
function selfIn(sentence: Sentence, { first, last }: OutcomeMention): number {
  for (let at = last; at > first; at -= 1) if (does(sentence, at, "reflexive")) return at;
  return -1;
}

/** What may stand between somebody and the verb of what they did to themselves. */
const OF_VERB = bitsOf(["adverb", "be", "have", "relative", "modal"]);

/** Whether somebody stands right before what they did to themselves, and nobody else harmed them. */
export function didSo(sentence: Sentence, group: Group, outcome: OutcomeMention): boolean {
  const verb = sentence.outcomeAt[group.first - 1];
  if (verb?.readings.some(({ frames }) => frames.includes("either") || frames.includes("object")))
    return false;
  for (let at = group.last + 1; at < outcome.first; at += 1) {
    if (!doesOne(sentence, at, OF_VERB)) return false;
  }
  return true;
}

/** "A man shot a student and then killed himself": one, whoever it was, where nobody is bound to it yet. */
export function selfHarmed(sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  if (!anyDoes(sentence, "reflexive")) return [];
  const found: Draft[] = [];
  for (const outcome of sentence.outcomes) {
    const reading = outcome.readings.find(({ category }) => category === "killed");
    const self = reading === undefined ? -1 : selfIn(sentence, outcome);
    if (self < 0 || isUnreal(sentence, outcome)) continue;
    if (drafts.some((each) => each.outcome === outcome)) continue;
    const one = draft(sentence, single(sentence, self, self, null), outcome, "killed");
    one.doubt = 1;
    one.rules.push("compose/self");
    found.push(one);
  }
  return found;
}

/** "threatened to kill himself", "did not kill herself" */
function isUnreal(sentence: Sentence, { first }: OutcomeMention): boolean {
  let at = first - 1;
  while (does(sentence, at, "adverb")) at -= 1;
  return does(sentence, at, "modal") || does(sentence, at, "irreal") || does(sentence, at, "negation");
}
