import type { Placed, Speaker, SpeechFrame } from "./frame.js";
import { resumesIn } from "./kept.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { opensContrast } from "./speech-clause.js";
import { takenBack } from "./take-back.js";

/** How much speaks for an answer, by what it rests on. A frame loses a little with each token between. */
const WEIGHT = { frame: 5, quotation: 4, kept: 3, before: 2, issuer: 1, nobody: 0 };
const BY_TOKEN = 1 / 4096;

/**
 * Who says what stands at a token: each way to tell makes its answer, and the one that most speaks for wins; null
 * where that is nobody. The speaker's rule tells by which way it was found. `kept` spoke before and goes on; `issuer`
 * is whose document the report is: its own voice.
 */
export function whoSays(
  sentence: Sentence,
  token: number,
  placed: readonly Placed[],
  kept: Speaker | null,
  issuer: Speaker | null,
): Speaker | null {
  let best: Speaker | null = null;
  let rule: string | null = null;
  let weight = WEIGHT.nobody;
  if (issuer !== null) {
    best = issuer;
    rule = "source/issuer";
    weight = WEIGHT.issuer;
  }
  // "He added that two had died. In all, 24 are dead, and six are missing, X said.": before the sentence's own speaker
  if (kept !== null && areBehind(placed, token)) {
    best = kept;
    rule = placed.length === 0 ? "source/kept" : null;
    weight = placed.length === 0 ? WEIGHT.kept : WEIGHT.before;
  }
  if (sentence.quoted[token] === true && placed[0] !== undefined) {
    best = placed[0].speaker;
    rule = null;
    weight = WEIGHT.quotation;
  }
  for (const { frame, speaker } of placed) {
    if (frame.last < token && isOfNextBracket(sentence, frame, token, placed)) continue;
    const near = WEIGHT.frame - distance(frame, token) * BY_TOKEN;
    const appended = near + BY_TOKEN / 2;
    if (appended <= weight) continue;
    if (!covers(sentence, frame, token) && !closesBoth(sentence, frame, token, placed)) continue;
    if (near > weight) {
      best = tellsIt(sentence, frame, token) ? speaker : null;
      rule = null;
      weight = near;
    }
    // what is appended is the report's own, unless somebody nearer says it
    if (isAppended(sentence, frame, token)) {
      best = issuer;
      rule = null;
      weight = appended;
    }
  }
  if (weight <= WEIGHT.issuer) {
    const told = toldBefore(sentence, token, placed);
    if (told !== null) return { ...told, rule: "source/kept" };
  }
  return best === null || rule === null ? best : { ...best, rule };
}

/** "14 villagers died, the mayor said, and nine gunmen, according to the army": of whoever is told behind it, by such words again. */
function isOfNextBracket(
  sentence: Sentence,
  frame: SpeechFrame,
  token: number,
  placed: readonly Placed[],
): boolean {
  if (placed.length < 2 || !isBetweenCommas(sentence, frame)) return false;
  for (const { frame: next } of placed)
    if (next.first > token && isBetweenCommas(sentence, next)) return true;
  return false;
}

function isBetweenCommas(sentence: Sentence, { voice, first, last }: SpeechFrame): boolean {
  const end = Math.max(last, voice.last) + 1;
  if (!isMark(sentence, Math.min(first, voice.first) - 1, ",")) return false;
  return end >= sentence.tokens.length || isMark(sentence, end, ",", ".", ";");
}

function areBehind(placed: readonly Placed[], token: number): boolean {
  for (const { frame } of placed) if (frame.first <= token) return false;
  return true;
}

/** "..., the bulletin said; 60 of the deaths were recorded in a day": behind a semicolon, of people told of before it. */
function toldBefore(sentence: Sentence, token: number, placed: readonly Placed[]): Speaker | null {
  let from = token;
  while (from > 0 && !isMark(sentence, from - 1, ";")) from -= 1;
  if (from === 0) return null;
  let to = token;
  while (to < sentence.tokens.length && !isMark(sentence, to, ";")) to += 1;
  if (placed.some(({ frame }) => frame.first < to && frame.last >= from)) return null;
  const before = placed.findLast(({ frame }) => frame.last < from);
  if (before === undefined) return null;
  // "a drone struck an ambulance, he wrote; its driver died"
  const goesOn = does(sentence, from, "possessive") && !does(sentence, from, "genitive");
  return goesOn || resumesIn(sentence, from, to) ? before.speaker : null;
}

/** Who denies, or does not say: "Moscow denied shelling the school where 12 died". Of its own it tells that nobody did. */
function tellsIt(sentence: Sentence, frame: SpeechFrame, token: number): boolean {
  const { rule, voice, first, last } = frame;
  // "To those who write of 300 dead: that is false, the ministry said"
  if (first > token && takenBack(sentence, token + 1, first - 1) !== null) return false;
  // "That 80 were seized, as activists claim, has been denied by both governments"
  if (rule === "source/by" && first > token && does(sentence, first, "denial")) return false;
  const isHarm = sentence.quantityAt[token] !== undefined || sentence.outcomeAt[token] !== undefined;
  if (
    !isHarm ||
    rule !== "source/x-said" ||
    does(sentence, last, "count") ||
    sentence.quantityAt[token]?.max === 0
  )
    return true;
  if (does(sentence, last, "denial")) return tellsAgain(sentence, last, token);
  let isSilent = false;
  for (let at = voice.last + 1; at < last; at += 1) isSilent ||= does(sentence, at, "negation");
  return !isSilent || !isOfAWord(sentence, last, token);
}

/** "has not commented on reports that": what is told of somebody else's word. */
function isOfAWord(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (does(sentence, at, "assertion") && does(sentence, at, "tell")) return true;
  return false;
}

/** "denied this and said six had died": told by the same speaker, in another verb. */
function tellsAgain(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (does(sentence, at, "tell") && !does(sentence, at, "assertion")) return true;
  return false;
}

function distance(frame: SpeechFrame, token: number): number {
  if (token < frame.first) return frame.first - token;
  return token > frame.last ? token - frame.last : 0;
}

function covers(sentence: Sentence, frame: SpeechFrame, token: number): boolean {
  if (token >= frame.first && token <= frame.last) return false;
  if (token < frame.from || token > frame.to) return false;
  const [low, high] = token < frame.first ? [token, frame.first] : [frame.last, token];
  if (frame.rule === "source/x-said" && isBracketed(sentence, low, high, token < frame.first)) return false;
  for (let at = low + 1; at < high; at += 1) {
    if (isMark(sentence, at, ";") && frame.reach !== "right") return false;
    if (
      opensContrast(sentence, at) &&
      !isMark(sentence, at + 1, ",") &&
      !isBackshifted(sentence, frame, at, token)
    )
      return false;
  }
  return true;
}

/** "said it had captured 216, while 180 others had surrendered": by its tense told by the same speaker. */
function isBackshifted(sentence: Sentence, frame: SpeechFrame, contrast: number, token: number): boolean {
  if (frame.last > contrast || token < contrast || frame.rule !== "source/x-said") return false;
  let isPast = false;
  for (let at = contrast + 1; at < sentence.tokens.length && !isMark(sentence, at, ",", ";"); at += 1) {
    if (does(sentence, at, "tell") || does(sentence, at, "accordingTo")) return false;
    isPast ||= does(sentence, at, "had");
  }
  return isPast;
}

/** "18 are held (and not 20, as Cambodia says)": what stands in brackets speaks for nothing outside them. */
function isBracketed(sentence: Sentence, low: number, high: number, isBehind: boolean): boolean {
  let open = 0;
  for (let at = low + 1; at < high; at += 1) {
    if (isMark(sentence, at, "(")) open += 1;
    else if (!isMark(sentence, at, ")")) continue;
    else if (open > 0) open -= 1;
    else return !isBehind;
  }
  return isBehind && open > 0;
}

/** "31 have died, while 57 were injured, the ministry said": one speaker for both, where no party stands between. */
function closesBoth(
  sentence: Sentence,
  frame: SpeechFrame,
  token: number,
  placed: readonly Placed[],
): boolean {
  if (placed.length > 1 || frame.reach !== "left" || token < frame.from || token >= frame.first) return false;
  for (let at = token + 1; at < frame.first; at += 1)
    if (isMark(sentence, at, ";") || sentence.nameAt[at]?.side != null) return false;
  return true;
}

/** "..., which brings the toll to 81", "after clashes that killed 50": the report's word beside the official's. */
function isAppended(sentence: Sentence, frame: SpeechFrame, token: number): boolean {
  if (OF_THE_FIGURE.has(frame.rule)) return false;
  if (sentence.quoted[token] || token < frame.first) return false;
  if (sentence.inTitle && isAsideOfTitle(sentence, frame, token)) return true;
  for (let at = frame.last + 1; at < token; at += 1) {
    if (isOfEvent(sentence, frame, at, token)) return true;
    // "the UN said, as many as 40 died"
    if (!isMark(sentence, at, ",") || sentence.quantityAt[at + 1] !== undefined) continue;
    if (opensContrast(sentence, at + 1) && isBackshifted(sentence, frame, at + 1, token)) continue;
    const relative = does(sentence, at + 1, "relative") && !does(sentence, at + 1, "demonstrative");
    // "which makes 13 in all"
    const sums = does(sentence, at + 1, "summing");
    if (!does(sentence, at + 1, "clause") && !relative && !sums && !isWithDead(sentence, frame, at + 1))
      continue;
    // it ends at the next comma: "36 dead, after 24 earlier in the week, and 130 injured"
    let end = at + 1;
    while (end < sentence.tokens.length && !isMark(sentence, end, ",", ";")) end += 1;
    // "so that its dead now come to 59": the speaker's own
    if (token < end) return !isOwn(sentence, at + 1, token);
  }
  return false;
}

/** "said the town was calm after clashes that killed 50": what befell people in an event that only dates what is said. */
function isOfEvent(sentence: Sentence, { last }: SpeechFrame, clause: number, token: number): boolean {
  if (!does(sentence, clause, "clause") || does(sentence, clause, "relative")) return false;
  if (clause <= last + 1 || countsBefore(sentence, last, clause)) return false;
  let event = clause + 1;
  while (event < token && event < clause + LONGEST_EVENT && !doesOne(sentence, event, EVENTS)) {
    if (isMark(sentence, event) || does(sentence, event, "be") || does(sentence, event, "have")) return false;
    event += 1;
  }
  if (!doesOne(sentence, event, EVENTS)) return false;
  const relative = does(sentence, event + 1, "relative") || does(sentence, event + 1, "wherein");
  if (!relative || event + 1 >= token) return false;
  for (let at = event + 2; at < token; at += 1) if (isMark(sentence, at, ",", ";")) return false;
  return true;
}

const EVENTS = bitsOf(["event", "events", "conflict", "occurrence"]);
/** How far behind its clause word the event may stand, in tokens: "after two days of heavy clashes". */
const LONGEST_EVENT = 7;

/** "said it was alarmed, with over 40 dead": appended, where no figure was told before. */
function isWithDead(sentence: Sentence, { last }: SpeechFrame, at: number): boolean {
  if (!does(sentence, at, "together") || countsBefore(sentence, last, at)) return false;
  return sentence.quantityAt[at + 1] !== undefined;
}

/** "Tourists tell of terror as 38 die", "Cambodia says 12 more dead, toll now 32": a title's last word is its own. */
function isAsideOfTitle(sentence: Sentence, { last }: SpeechFrame, token: number): boolean {
  for (let at = token - 1; at > last + 1; at -= 1) {
    if (isMark(sentence, at, ";") || sentence.quantityAt[at] !== undefined) return false;
    if (isMark(sentence, at, ",")) return opensToll(sentence, at + 1);
    if (does(sentence, at, "clause") && !does(sentence, at, "preposition"))
      return !tellsBefore(sentence, last, at);
  }
  return false;
}

function opensToll(sentence: Sentence, at: number): boolean {
  return sentence.outcomeAt[at]?.readings.some(({ frames }) => frames.includes("toll")) === true;
}

/** A figure between the word of speech and the clause is what is said: "ministry says 12 dead as bridge falls". */
function tellsBefore(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (sentence.quantityAt[at] !== undefined) return true;
  return false;
}

/** The same of a number, "a bridge" being none. */
function countsBefore(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if ((sentence.quantityAt[at]?.form ?? "article") !== "article") return true;
  return false;
}

function isOwn(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (does(sentence, at, "possessive") && !does(sentence, at, "genitive")) return true;
  return false;
}

/** Frames that go with the figure itself, in whatever clause it stands: "its toll, which stood at 78". */
const OF_THE_FIGURE = new Set(["source/according-to", "source/citing", "source/raised", "source/owner"]);
