import { behindAside } from "./composition.js";
import { type Counted, NO_TOLL } from "./counted.js";
import { type Draft, draft } from "./draft.js";
import { lastQuantified } from "./part-of.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";

const RULE = "compose/some-were";

/**
 * "31 people were killed in the raid. Nine were children", "Thirteen of the dead were children and 49 were women": a bare
 * number of those just counted, by what they were.
 */
export function whatSomeWere({ sentence, group, here, before }: Counted): readonly Draft[] | null {
  const near = here.at(-1);
  // "One was a child": the child is the one
  if (near?.rules.includes(RULE) === true && near.last >= group.last) return NO_TOLL;
  const count = group.quantity;
  if (group.type !== "bare" || (count?.form !== "digits" && count?.form !== "words")) return null;
  // "Nine, it says, were children"
  const from = behindAside(sentence, group.last + 1);
  if (!doesOne(sentence, from, VERB)) return null;
  const told = does(sentence, from, "be")
    ? (nounBehind(sentence, from) ?? stateBehind(sentence, from))
    : stateBehind(sentence, from);
  if (told === null || !opensClause(sentence, group.first)) return null;
  const whole =
    near ?? (sentence.outcomes.every(({ first }) => first > told.last) ? wholeIn(sentence, before) : null);
  if (whole === null || whole.unquantified || (told.kind === null && whole.category !== "killed"))
    return null;
  const isSibling = whole.parent !== null || whole.scope === "subset" || whole.group?.partitive === true;
  if (!isSibling && (whole.min ?? 0) <= (count.min ?? 0)) return null;
  const one = draft(sentence, group, null, whole.category);
  one.parent = isSibling ? whole.parent : whole;
  one.scope = "subset";
  one.doubt = 1;
  one.last = told.last;
  if (told.kind !== null) one.kind = told.kind;
  one.rules.push(RULE);
  return [one];
}

/** "The ministry counts 44 dead. The youngest was a girl of four": one of those just counted, by what she was. */
export function extremeOne({ sentence, group, here, before }: Counted): readonly Draft[] | null {
  if (group.quantity?.max !== 1 || group.type !== "person" || here.length > 0) return null;
  const noun = group.first - 2;
  if (!does(sentence, noun + 1, "be") || !does(sentence, noun, "extreme") || noun > 1) return null;
  const whole = wholeIn(sentence, before);
  if (whole === null || whole.unquantified || (whole.min ?? 0) < 2) return null;
  const one = draft(sentence, group, null, whole.category);
  one.parent = whole;
  one.scope = "subset";
  one.first = 0;
  one.doubt = 1;
  one.rules.push("compose/extreme");
  return [one];
}

/** The figure of the sentence before; null where it tells of dead and wounded, for nobody knows of which these are. */
function wholeIn(sentence: Sentence, before: readonly Draft[]): Draft | null {
  const last = lastQuantified(before, sentence, 1);
  if (last === null || last.category === "displaced" || last.sentence.paragraph !== sentence.paragraph)
    return null;
  const isOther = (each: Draft): boolean =>
    each.sentence === last.sentence && each.category !== last.category && each.parent === null;
  return before.some(isOther) ? null : last;
}

const VERB = bitsOf(["be", "have"]);

/** What some of those counted were, or null for the kind of the dead of whom it is told where they are or that they have no name. */
interface Told {
  readonly last: number;
  readonly kind: Draft["kind"] | null;
}

/** "are still unidentified", "have been buried": said of some of the dead. */
function stateBehind(sentence: Sentence, from: number): Told | null {
  let at = from;
  while (doesOne(sentence, at, LEADS_TO_STATE) && !doesOne(sentence, at, STATE)) at += 1;
  return doesOne(sentence, at, STATE) ? { last: at, kind: null } : null;
}

const LEADS_TO_STATE = bitsOf(["be", "have", "adverb", "negation"]);
const STATE = bitsOf(["identified", "laidAway"]);

/** "were children", "are police officers": the noun of what they were. */
function nounBehind(sentence: Sentence, from: number): Told | null {
  let at = from;
  while (doesOne(sentence, at, BETWEEN) && sentence.personAt[at] === undefined) at += 1;
  while (sentence.nameAt[at]?.kind === "demonym") at += 1;
  // "One was Ali Hassan, a corporal"
  if (sentence.personAt[at] === undefined && sentence.mayBeName(at) && sentence.mayBeName(at + 1)) {
    while (sentence.mayBeName(at)) at += 1;
    if (!isMark(sentence, at, ",") || !does(sentence, at + 1, "indefiniteArticle")) return null;
    at += 2;
    while (doesOne(sentence, at, BETWEEN) && sentence.personAt[at] === undefined) at += 1;
  }
  const noun = sentence.personAt[at];
  return noun === undefined || noun.word.household === true
    ? null
    : { last: noun.last, kind: noun.word.kind };
}

const BETWEEN = bitsOf(["be", "adverb", "adjective", "indefiniteArticle"]);

/** The number is what the sentence or its clause opens with. */
function opensClause(sentence: Sentence, first: number): boolean {
  let at = first - 1;
  while (doesOne(sentence, at, LEADS)) at -= 1;
  return at < 0 || at < first - 1 || isMark(sentence, at);
}

const LEADS = bitsOf(["adverb", "tell", "and", "but"]);
