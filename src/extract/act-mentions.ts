import type { ActDeed } from "../language/index.js";
import {
  type ActSentence,
  type ActWordAt,
  clauseLast,
  cueAfter,
  cueBefore,
  isBarrier,
  parted,
} from "./act-words.js";
import { inOrder } from "./in-order.js";
import { bitsOf } from "./role-set.js";
import { does, doesOne, isMark } from "./sentence.js";

/** An act found in a sentence; who did it is not settled yet. */
export interface ActMention {
  readonly acts: ActSentence;
  readonly deed: ActDeed;
  /** What tells it. */
  readonly word: ActWordAt;
  readonly theme: ActWordAt | null;
  /** Done to its subject: "was shelled by". */
  readonly passive: boolean;
  readonly denied: boolean;
  /** "ordered" in "ordered their troops to draw down": whose subject does it. */
  readonly lead: ActWordAt | null;
  /** The complement of a telling deed: everything up to here belongs to it. */
  readonly complement: number;
}

const GAP = { after: 12, before: 14 };

/** Every act of a sentence, left to right; none about the same words as another, none inside another's complement. */
export function actMentions(acts: ActSentence): ActMention[] {
  const found: ActMention[] = [];
  let absorbed = -1;
  for (const word of acts.words) {
    if (word.deeds.length === 0 || word.first <= absorbed || isNoun(acts, word, found)) continue;
    const mention = mentionOf(acts, word);
    if (mention === null) continue;
    const rival =
      mention.theme === null
        ? -1
        : found.findIndex((each) => each.theme === mention.theme && each.deed.kind === mention.deed.kind);
    const other = found[rival];
    if (other === undefined) found.push(mention);
    else if (other.deed.weak === true && mention.deed.weak !== true) found[rival] = mention;
    if (mention.deed.telling === true) absorbed = mention.complement;
  }
  const between = betweenMentions(acts, found);
  return between.length === 0 && found.length < 2 ? found : inOrder([...found, ...between], byPlace);
}

function byPlace(a: ActMention, b: ActMention): number {
  return a.word.first - b.word.first;
}

/** "an attack", "the shelling": a noun here, not a verb. */
function isNoun({ sentence }: ActSentence, word: ActWordAt, found: readonly ActMention[]): boolean {
  if (word.topics.length === 0) return false;
  for (const each of found) if (each.theme === word) return true;
  const before = word.first - 1;
  return (
    does(sentence, before, "determiner") ||
    does(sentence, before, "possessive") ||
    does(sentence, before, "demonstrative") ||
    does(sentence, before, "adjective") ||
    does(sentence, before, "preposition") ||
    does(sentence, before, "of") ||
    does(sentence, before, "party") ||
    isMark(sentence, before, "-")
  );
}

function mentionOf(acts: ActSentence, word: ActWordAt): ActMention | null {
  const group = verbGroup(acts, word.first);
  for (const deed of word.deeds) {
    const done = group.passive && deed.ongoing !== true;
    const theme = deed.topics.length === 0 ? null : themeOf(acts, word, deed, done);
    // "a truce brokered by A": done to its theme
    const passive =
      done || (theme !== null && theme.last < word.first && deed.frame !== "self" && deed.breach !== true);
    const complement = deed.telling === true ? complementEnd(acts, word.last) : word.last;
    if (deed.topics.length > 0 && theme === null && !(deed.telling === true && deed.kind === "statement"))
      continue;
    if (isAbsent(acts, deed, theme) !== (deed.absent === true)) continue;
    const real = realOf(acts, word, theme, group);
    if (real === null) continue;
    return { acts, deed, word, theme, passive, complement, ...real };
  }
  return null;
}

interface VerbGroup {
  /** The first of "had not been" before the verb. */
  readonly first: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
}

/** The small words before a verb. */
export function verbGroup({ sentence }: ActSentence, verb: number): VerbGroup {
  let first = verb;
  let passive = false;
  let negated = false;
  let modal = false;
  for (let at = verb - 1; at >= 0 && at > verb - 9; at -= 1) {
    if (does(sentence, at, "negation")) negated = true;
    else if (does(sentence, at, "be") && !does(sentence, at, "possessive"))
      passive ||= at === first - 1 || !modal;
    else if (does(sentence, at, "modal")) modal = true;
    else if (!does(sentence, at, "have") && !does(sentence, at, "adverb")) break;
    first = at;
  }
  return { first, passive, negated, modal };
}

/** What a deed is about: behind it; before it where it is done to its subject, or where it does it itself. */
function themeOf(acts: ActSentence, word: ActWordAt, deed: ActDeed, passive: boolean): ActWordAt | null {
  const { words } = acts;
  let before: ActWordAt | null = null;
  for (let at = words.length - 1; at >= 0 && before === null; at -= 1) {
    const each = words[at] as ActWordAt;
    if (each.last < word.first && fits(each, deed) && reachesBack(acts, each, word, deed, passive))
      before = each;
  }
  if (deed.frame === "self" || (passive && before !== null)) return before;
  for (const each of words)
    if (each.first > word.last && fits(each, deed) && reachesOn(acts, word, each, deed)) return each;
  return before;
}

function fits({ topics }: ActWordAt, deed: ActDeed): boolean {
  for (const topic of topics) if (deed.topics.includes(topic)) return true;
  return false;
}

function reachesOn(acts: ActSentence, word: ActWordAt, theme: ActWordAt, deed: ActDeed): boolean {
  const { sentence } = acts;
  const reach = deed.telling === true ? 24 : GAP.after;
  if (theme.first - word.last > reach || parted(acts, word.last, theme.first)) return false;
  if (deed.telling === true) return true;
  for (let at = word.last + 1; at < theme.first; at += 1) {
    if (does(sentence, at, "relative") || does(sentence, at, "tell")) return false;
    if (deed.weak === true && does(sentence, at, "modal")) return false;
    if (acts.at[at]?.deeds.some((each) => each.kind === deed.kind) === true && acts.at[at] !== word)
      return false;
    if (acts.at[at]?.deeds.some((each) => each.breach === true || each.telling === true) === true)
      return false;
    if (acts.at[at]?.cues.includes("plan") === true) return false;
  }
  return true;
}

function reachesBack(
  acts: ActSentence,
  theme: ActWordAt,
  word: ActWordAt,
  deed: ActDeed,
  passive: boolean,
): boolean {
  const { sentence } = acts;
  const gap = word.first - theme.last - 1;
  if (deed.breach === true && refersBack(acts, word)) return gap < 24;
  if (gap > GAP.before) return false;
  const beside = deed.frame !== "self" && !passive;
  if (beside && (gap > 1 || sentence.nameAt[theme.last + 1] !== undefined)) return false;
  for (let at = theme.last + 1; at < word.first; at += 1) {
    if (isBarrier(acts, at) || does(sentence, at, "tell")) return false;
    // "hostilities grew, X reported"
    if (isMark(sentence, at, ",") && sentence.nameAt[word.first - 1] !== undefined) return false;
    if (does(sentence, at, "relative") && at > theme.last + 1) return false;
    if (acts.at[at]?.deeds.some((each) => each.topics.length === 0 || each.kind === deed.kind) === true)
      return false;
    if (
      isVerb(acts, at) &&
      at < verbGroup(acts, word.first).first &&
      acts.at[at]?.cues.includes("lead") !== true
    )
      return false;
  }
  if (deed.kind !== "status" || gap < 2) return true;
  // "the situation remained calm", not "the border saw a few quiet hours"
  const first = verbGroup(acts, word.first).first;
  return (
    first < word.first ||
    isVerb(acts, word.first - 1) ||
    cueBefore(acts, word.first, "lead", 3) !== null ||
    word.deeds.some((each) => each.absent === true)
  );
}

/** "violated it": the truce named before. */
function refersBack({ sentence }: ActSentence, word: ActWordAt): boolean {
  return does(sentence, word.last + 1, "pronoun") || does(sentence, word.last + 1, "demonstrative");
}

function isVerb({ sentence }: ActSentence, at: number): boolean {
  return (
    sentence.nameAt[at] === undefined &&
    (does(sentence, at, "modal") ||
      (does(sentence, at, "verb") &&
        !does(sentence, at, "adjective") &&
        !does(sentence, at, "event") &&
        !does(sentence, at, "thing")))
  );
}

/** "no shooting": denied before it is told. */
function isAbsent(acts: ActSentence, deed: ActDeed, theme: ActWordAt | null): boolean {
  if (theme === null || deed.kind === "statement") return false;
  const none = cueBefore(acts, theme.first, "none", 6);
  return (
    none !== null &&
    !acts.words.some((each) => each.first > none.last && each.last < theme.first && each.deeds.length > 0)
  );
}

/** Whether it was done: null for what is wished, planned, denied by "not", or a habit. */
function realOf(
  acts: ActSentence,
  word: ActWordAt,
  theme: ActWordAt | null,
  { first, negated, modal }: VerbGroup,
): { readonly denied: boolean; readonly lead: ActWordAt | null } | null {
  const { sentence } = acts;
  if (negated) return null;
  const low = Math.min(word.first, theme?.first ?? word.first);
  if (
    cueBefore(acts, low, "habit", 6) !== null ||
    cueAfter(acts, low - 1, "habit", word.last - low + 14) !== null
  )
    return null;
  const lead = modal ? cueBefore(acts, first, "lead", 12) : null;
  if (modal && lead === null) return null;
  const plan =
    cueBefore(acts, low, "plan", 6) ??
    (word.deeds.every((each) => each.frame === "self") ? null : cueBefore(acts, word.first, "plan", 3));
  if (plan !== null && plan !== word && (lead === null || plan.first > lead.first)) return null;
  let denied = false;
  for (let at = low - 1; at >= Math.max(0, low - 8) && !isBarrier(acts, at); at -= 1)
    denied ||= does(sentence, at, "denial");
  return { denied, lead };
}

/** Where what an accuser or caller says ends: at the clause's end, and at ", and it said". */
function complementEnd(acts: ActSentence, from: number): number {
  const { sentence } = acts;
  let end = clauseLast(acts, from);
  // "to cease fire, withdraw their troops and hold talks"
  while (isMark(sentence, end + 1, ",") && goesOnPlainly(acts, end + 2)) end = clauseLast(acts, end + 2);
  for (let at = from + 1; at <= end; at += 1)
    if (does(sentence, at, "contrast") || (isMark(sentence, at, ",") && does(sentence, at + 1, "tell")))
      end = at - 1;
  return end;
}

const OPENS = bitsOf([
  "determiner",
  "pronoun",
  "relative",
  "and",
  "but",
  "clause",
  "tell",
  "accordingTo",
  "citing",
]);

/** No new subject, speaker or clause behind a comma. */
function goesOnPlainly({ sentence }: ActSentence, at: number): boolean {
  if (at >= sentence.tokens.length || isMark(sentence, at) || sentence.nameAt[at] !== undefined) return false;
  return sentence.dayAt[at] === undefined && !doesOne(sentence, at, OPENS);
}

const BETWEEN: ActDeed = { part: "deed", kind: "clash", topics: ["fighting"], frame: "self" };

/** "Shooting between the two countries": fighting with both parties named needs no verb. */
function betweenMentions(acts: ActSentence, found: readonly ActMention[]): ActMention[] {
  const made: ActMention[] = [];
  for (const theme of acts.words) {
    if (!theme.topics.includes("fighting") || cueAfter(acts, theme.last, "between", 3) === null) continue;
    const taken = found.some(
      (each) =>
        each.theme === theme ||
        (each.word.first < theme.first && theme.last <= Math.max(each.complement, each.theme?.last ?? 0)),
    );
    if (taken || isAbsent(acts, BETWEEN, theme)) continue;
    const real = realOf(acts, theme, theme, {
      first: theme.first,
      passive: false,
      negated: false,
      modal: false,
    });
    if (real === null) continue;
    made.push({ acts, deed: BETWEEN, word: theme, theme, passive: false, complement: theme.last, ...real });
  }
  return made;
}
