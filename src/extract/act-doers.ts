import { agentOf, betweenOf } from "./act-beside.js";
import { type ActMention, verbGroup } from "./act-mentions.js";
import { type Cast, NOBODY, nounPhrase, objectOf, type Parties, subjectOf } from "./act-parties.js";
import type { ActSentence } from "./act-words.js";
import { does, isMark } from "./sentence.js";

/** Who stands as the subject of an act and who as its object, as the sentence has it. */
export interface Doers {
  readonly subject: Parties;
  readonly object: Parties;
}

/** Finds them by the act's frame; `earlier` are the doers of the act before it in the sentence. */
export function doersOf(mention: ActMention, cast: Cast, earlier: Parties | null): Doers {
  const { acts, word, deed, passive, lead } = mention;
  if (deed.frame === "self" && lead === null) return selfDoers(mention, cast);
  if (opensClause(mention)) return { subject: behindComma(mention, cast), object: NOBODY };
  if (passive && lead === null) {
    const agent = agentOf(mention, cast);
    const subject = agent.sides.length > 0 ? agent : betweenOf(mention, cast);
    const hit = subjectOf(acts, word.first, cast, null);
    return { subject, object: deed.kind === "exchange" ? joined(hit, objectOf(mention, cast)) : hit };
  }
  const subject = deed.breach === true ? blamed(mention, cast, earlier) : leader(mention, cast, earlier);
  const object = objectOf(mention, cast);
  const together = deed.frame === "mutual" || deed.weak === true;
  return { subject, object: together ? joined(betweenOf(mention, cast), object) : object };
}

/** "Fighting broke out": the parties are listed beside it, or own what it is about ("Tajik forces withdrew"). */
function selfDoers(mention: ActMention, cast: Cast): Doers {
  const { acts, theme, deed } = mention;
  const listed = betweenOf(mention, cast);
  if (listed.sides.length > 0) return { subject: listed, object: NOBODY };
  const own = theme === null ? NOBODY : nounPhrase(acts, theme.last, cast);
  const owned = deed.kind === "withdrawal" || deed.kind === "attack";
  return { subject: owned ? own : { ...own, sides: [] }, object: NOBODY };
}

function joined(a: Parties, b: Parties): Parties {
  if (a.sides.length === 0) return b;
  return { ...a, sides: [...a.sides, ...b.sides.filter((side) => !a.sides.includes(side))] };
}

/** "denied shelling": the verb whose subject it is. */
function deniedAt({ acts, word, denied }: ActMention): number | null {
  const before = verbGroup(acts, word.first).first - 1;
  return denied && does(acts.sentence, before, "denial") ? before : null;
}

/** The subject of a verb, or of what leads to it. */
function leader(mention: ActMention, cast: Cast, earlier: Parties | null): Parties {
  const { acts, word, lead } = mention;
  const denied = deniedAt(mention);
  if (denied !== null) return subjectOf(acts, denied, cast, earlier);
  const verb = (lead ?? word).first;
  const own = subjectOf(acts, verb, cast, null);
  const first = own.sides.length > 0 ? verb : leadOf(acts, verb);
  return first === verb && earlier === null ? own : subjectOf(acts, first, cast, earlier);
}

/** "agreed to instruct ... to cease fire": the first of the verbs has the subject. */
function leadOf(acts: ActSentence, verb: number): number {
  for (let at = verb - 1; at >= 0 && at > verb - 4; at -= 1) {
    const lead = acts.at[at];
    if (lead?.cues.includes("lead") === true) return lead.first;
  }
  return verb;
}

/** Who is blamed for a breach: the doer, or whoever "violations by" or "Kyrgyz violations" names. */
function blamed(mention: ActMention, cast: Cast, earlier: Parties | null): Parties {
  const agent = agentOf(mention, cast);
  if (agent.sides.length > 0) return agent;
  const { acts, word, theme } = mention;
  const own = nounPhrase(acts, Math.min(word.first, theme?.first ?? word.first) - 1, cast);
  if (own.sides.length > 0) return own;
  const beforehand = theme !== null && theme.first < word.first;
  return earlier !== null && beforehand ? NOBODY : subjectOf(acts, word.first, cast, earlier);
}

/** "In a telephone call, A ...": the doer stands behind it. */
function opensClause({ acts, word, deed }: ActMention): boolean {
  const opens = word.first === 0 || isMark(acts.sentence, word.first - 1);
  return deed.kind === "talks" && opens && commaBehind(acts, word.last) >= 0;
}

function commaBehind({ sentence }: ActSentence, from: number): number {
  for (let at = from + 1; at < sentence.tokens.length && at < from + 12; at += 1)
    if (isMark(sentence, at, ",")) return at;
  return -1;
}

function behindComma({ acts, word }: ActMention, cast: Cast): Parties {
  const comma = commaBehind(acts, word.last);
  const next = acts.words.find((each) => each.first > comma && each.deeds.length > 0);
  const verb = next?.first ?? Math.min(acts.sentence.tokens.length, comma + 8);
  return { ...subjectOf(acts, verb, cast, null), rule: "actors/behind" };
}
