import type { Counted } from "./counted.js";
import { type Draft, shareOutcome } from "./draft.js";
import { gappedParty } from "./gapped.js";
import type { Group } from "./group.js";
import type { Link } from "./link.js";
import { endsPhrase } from "./phrase-end.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";

/** A figure whose noun and outcome are left out. */
export function gapped({ sentence, group, here, bound }: Counted): readonly Draft[] | null {
  const one = gappedFigure(sentence, group, here, bound);
  return one === null ? null : [one];
}

/** "Armenia reported 46 deaths and Azerbaijan 35": a bare figure behind another party shares what befell the first. */
function gappedFigure(
  sentence: Sentence,
  group: Group,
  here: readonly Draft[],
  bound: Link | undefined,
): Draft | null {
  const near = here.at(-1);
  if (group.type !== "bare" || near?.group == null || near.parent !== null) return null;
  if (bound !== undefined && bound.outcome !== null && bound.outcome.first > group.last) return null;
  const isElliptic = endsWithVerb(sentence, group.last + 1);
  if (bound === undefined && !isElliptic && isClauseOfOwn(sentence, group)) return null;
  if (!isElliptic && !endsPhrase(sentence, group.last + 1, BEHIND)) return null;
  if (placedOn(sentence, group) !== null && tellsWhere(sentence, near.last + 1, group.first))
    return shareOutcome(sentence, group, near, "compose/placed", 1);
  // "11 dead according to the ministry, nine according to the mayors"
  if (isOtherAccount(sentence, group)) return shareOutcome(sentence, group, near, "compose/gapped", 1);
  if (isOfOtherEvent(sentence, group, near)) return shareOutcome(sentence, group, near, "compose/gapped", 1);
  const party = gappedParty(sentence, group.first);
  return party === null || party.first <= near.group.last
    ? null
    : shareOutcome(sentence, group, near, "compose/gapped", 1);
}

/** "A blast left 18 people dead, and a second explosion a day later 16": another event in place of the whole clause. */
function isOfOtherEvent(sentence: Sentence, { first }: Group, near: Draft): boolean {
  if (near.sentence !== sentence || !anyDoes(sentence, "event")) return false;
  let at = first - 1;
  let hasEvent = false;
  for (; at > near.last && first - at <= LONGEST_EVENT; at -= 1) {
    if (does(sentence, at, "event")) hasEvent = true;
    else if (does(sentence, at, "and") || isMark(sentence, at, ",", ";")) break;
    else if (sentence.outcomeAt[at] !== undefined || !isOfEvent(sentence, at)) return false;
  }
  const opens = does(sentence, at, "and") || isMark(sentence, at, ",", ";");
  return hasEvent && opens && does(sentence, at + 1, "determiner");
}

const LONGEST_EVENT = 9;
const OF_EVENT = bitsOf([
  "determiner",
  "adjective",
  "nth",
  "latter",
  "ofSeries",
  "timeUnit",
  "adverb",
  "earlier",
  "within",
]);

function isOfEvent(sentence: Sentence, at: number): boolean {
  if (sentence.nameAt[at] !== undefined || sentence.dayAt[at] !== undefined || sentence.mayBeName(at))
    return true;
  return sentence.quantityAt[at]?.form === "article" || doesOne(sentence, at, OF_EVENT);
}

/** "159 were killed, the ministry said, and the governor that 46 were": the verb alone stands for what befell them. */
function endsWithVerb(sentence: Sentence, at: number): boolean {
  if (!does(sentence, at, "be") && !does(sentence, at, "have")) return false;
  const next = at + 1;
  return next >= sentence.tokens.length || isMark(sentence, next, ",", ".", ";");
}

function isOtherAccount(sentence: Sentence, { first, last }: Group): boolean {
  const opens =
    isMark(sentence, first - 1, ",", ";") ||
    does(sentence, first - 1, "and") ||
    does(sentence, first - 1, "but") ||
    does(sentence, first - 1, "or");
  return opens && does(sentence, last + 1, "accordingTo");
}

/** What may stand behind a figure whose noun is left out: not "12 destroyed tanks". */
const BEHIND = bitsOf([
  "accordingTo",
  "and",
  "or",
  "but",
  "contrast",
  "clause",
  "preposition",
  "adverb",
  "respectively",
]);

/** On whose side a figure is, the noun left out: "and 35 on the other", "and 71 on the Azerbaijani". */
export interface Placed {
  /** Null for "the other". */
  readonly side: string | null;
}

export function placedOn(sentence: Sentence, group: Group): Placed | null {
  let at = group.last + 1;
  if (!does(sentence, at, "joins") || !does(sentence, at + 1, "determiner")) return null;
  if (group.first > 0 && !does(sentence, group.first - 1, "and") && !isMark(sentence, group.first - 1, ","))
    return null;
  at += 2;
  const name = sentence.nameAt[at];
  const end = (name?.last ?? at) + 1;
  const ends = end >= sentence.tokens.length || isMark(sentence, end) || does(sentence, end, "and");
  if (!ends) return null;
  if (name?.kind === "demonym") return { side: name.side };
  return does(sentence, at, "latter") ? { side: null } : null;
}

/** "on its side", "on the Armenian side": on whose side the figure before is. */
function tellsWhere(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (does(sentence, at, "party")) return true;
  return false;
}

/** "12 died and two people were arrested", "two survived": what befell the first is not what befell these. */
export function isClauseOfOwn(sentence: Sentence, group: Group): boolean {
  let at = group.last + 1;
  while (does(sentence, at, "adverb")) at += 1;
  if (does(sentence, at, "be") || does(sentence, at, "have")) return true;
  if (group.type !== "bare") return false;
  // "received three bullet wounds"
  const outcome = sentence.outcomeAt[at];
  if (
    outcome?.readings.every(({ frames }) => frames.includes("object") || frames.includes("subject")) === true
  )
    return !outcome.readings.some(({ frames }) => frames.includes("head"));
  // "22 were killed and 14 demobilised"
  if (does(sentence, at, "formerly")) return true;
  return (
    does(sentence, at, "verb") && !does(sentence, at, "participle") && sentence.outcomeAt[at] === undefined
  );
}
