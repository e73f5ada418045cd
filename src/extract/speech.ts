import { accuserFrame } from "./accuser.js";
import { drawnFrom } from "./drawn-from.js";
import { frameAlike, type SpeechFrame } from "./frame.js";
import { gappedFrames } from "./gapped.js";
import { listHolder } from "./list-holder.js";
import { isPlausible } from "./may-speak.js";
import { ownClaim, ownedCount, whoseCount } from "./owner.js";
import { quotedFrame, quotingMedium } from "./quoted.js";
import { raisedCount } from "./raised.js";
import { bitsOf, type RoleBits } from "./role-set.js";
import { seenBy } from "./seen-by.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne, isMark } from "./sentence.js";
import { byAccount, inDocumentOf } from "./speech-account.js";
import { clauseEnd, clauseStart, startsClause } from "./speech-clause.js";
import { denierFrame } from "./speech-denial.js";
import { bracketedVoices, leadingVoice, trailingVoice } from "./speech-labels.js";
import { heardAt, tellFrame } from "./speech-tell.js";
import { tellsLater } from "./tells-later.js";
import { arrivedAt, countGivenBy, tollGivenBy } from "./told-of-figure.js";
import type { Voice } from "./voice.js";
import { voiceRight } from "./voice.js";

/** Every frame of speech in a sentence, left to right. */
export function speechFrames(sentence: Sentence): readonly SpeechFrame[] {
  const frames: SpeechFrame[] = [];
  const { tokens } = sentence;
  const opening = openingOf(sentence);
  const size = sentence.present.hasOne(opening) ? tokens.length : 0;
  for (let at = 0; at < size; at += 1) {
    if (!doesOne(sentence, at, opening)) continue;
    if (does(sentence, at, "accordingTo") && !does(sentence, at - 1, "accordingTo")) {
      let end = phraseEnd(sentence, at, "accordingTo");
      const voice = ownVoice(sentence, at, end) ?? voiceRight(sentence, end + 1);
      if (voice !== null && isPlausible(sentence, voice)) {
        const drawn = drawnFrom(sentence, voice);
        const frame = accordingTo(sentence, at, end, drawn ?? voice);
        frames.push(drawn === null || !isMediums(voice) ? frame : { ...frame, via: voice.text });
        // "according to an AFP tally": no verb
        end = Math.max(end, voice.last);
      }
      at = end;
    } else if (does(sentence, at, "citing") && isQuotedAs(sentence, at)) {
      const quoted = quotedFrame(sentence, at);
      if (quoted !== null) frames.push(quoted);
      at = Math.max(at, quoted?.last ?? at);
    } else if (does(sentence, at, "citing")) {
      const end = phraseEnd(sentence, at, "citing");
      const voice = voiceRight(sentence, end + 1);
      if (voice !== null && isPlausible(sentence, voice))
        frames.push({
          voice,
          via: quotingMedium(sentence, at),
          first: at,
          last: end,
          reach: "both",
          from: 0,
          to: tokens.length - 1,
          rule: "source/citing",
        });
      at = end;
    } else if (
      (does(sentence, at, "tell") || tellsLater(sentence, at)) &&
      sentence.nameAt[at] === undefined &&
      // "at the post, two were killed"
      !(does(sentence, at, "thing") && does(sentence, at - 1, "determiner")) &&
      !freesPeople(sentence, at) &&
      (sentence.outcomeAt[at]?.readings.every((reading) => reading.weak === true) !== false ||
        isMark(sentence, at + 1, ","))
    ) {
      const frame = tellFrame(sentence, at);
      if (frame !== null) frames.push(frame);
    } else {
      const frame =
        raisedCount(sentence, at) ??
        ownedCount(sentence, at) ??
        heardAt(sentence, at) ??
        seenBy(sentence, at) ??
        accuserFrame(sentence, at) ??
        countGivenBy(sentence, at) ??
        arrivedAt(sentence, at) ??
        tollGivenBy(sentence, at);
      if (frame !== null) frames.push(frame);
    }
  }
  for (const frame of gappedFrames(sentence, frames)) frames.push(frame);
  const denier = denierFrame(sentence);
  if (denier !== null && !isInside(denier.last, frames)) frames.push(denier);
  const account = byAccount(sentence) ?? inDocumentOf(sentence);
  if (account !== null) frames.push(account);
  const whose = whoseCount(sentence) ?? ownClaim(sentence) ?? listHolder(sentence);
  if (whose !== null) frames.push(whose);
  const trailing = trailingVoice(sentence);
  if (trailing !== null) frames.push(trailing);
  for (const bracketed of bracketedVoices(sentence)) frames.push(bracketed);
  const colon = leadingVoice(sentence);
  if (colon !== null) frames.unshift(colon);
  for (let at = 0; at < frames.length; at += 1) frames[at] = frameAlike(frames[at] as SpeechFrame);
  return frames;
}

function isInside(at: number, frames: readonly SpeechFrame[]): boolean {
  for (const { first, last } of frames) if (first < at && last >= at) return true;
  return false;
}

const TELLING = [
  "tell",
  "speaksOf",
  "identifies",
  "accuses",
  "accordingTo",
  "citing",
  "hears",
  "sees",
  "arriving",
] as const;
const SPEAKING = bitsOf(TELLING);
/** The same where a count may be raised: "raised its toll". */
const RAISING = bitsOf([...TELLING, "change"]);
/** The same where a count may be somebody's: "the army's count". */
const OWNING = bitsOf([...TELLING, "change", "genitive"]);

/** Every frame that stands in the words of a sentence themselves begins with one of these. */
function openingOf(sentence: Sentence): RoleBits {
  if (anyDoes(sentence, "account") || (anyDoes(sentence, "tallied") && anyDoes(sentence, "genitive")))
    return OWNING;
  return sentence.outcomes.length > 0 || anyDoes(sentence, "tallied") ? RAISING : SPEAKING;
}

/** "released 17 prisoners": no word of speech. */
function freesPeople(sentence: Sentence, at: number): boolean {
  const outcome = sentence.outcomeAt[at];
  if (outcome === undefined || !outcome.readings.some((reading) => reading.category === "captured"))
    return false;
  return (
    sentence.quantityAt[outcome.last + 1] !== undefined || sentence.personAt[outcome.last + 1] !== undefined
  );
}

function phraseEnd(sentence: Sentence, at: number, role: "accordingTo" | "citing"): number {
  let end = at;
  while (does(sentence, end + 1, role)) end += 1;
  return end;
}

/** "по его словам": a pronoun inside the phrase is whose words they are. */
function ownVoice(sentence: Sentence, first: number, last: number): Voice | null {
  for (let at = first + 1; at < last; at += 1)
    if (does(sentence, at, "possessive"))
      return { text: null, names: [], isMedium: false, isPronoun: true, isShort: false, first: at, last };
  return null;
}

/** "an AFP tally": a medium's own work. */
function isMediums({ names }: Voice): boolean {
  return names.some(({ kind }) => kind === "outlet");
}

function isQuotedAs(sentence: Sentence, at: number): boolean {
  return does(sentence, at - 1, "be");
}

function accordingTo(sentence: Sentence, first: number, last: number, voice: Voice): SpeechFrame {
  const opens = (first === 0 || isMark(sentence, first - 1)) && startsClause(sentence, first);
  return {
    voice,
    via: null,
    first,
    last: Math.max(last, voice.last),
    reach: "both",
    from: opens ? first : clauseStart(sentence, first),
    to: clauseEnd(sentence, voice.last + 1, sentence.tokens.length),
    rule: "source/according-to",
  };
}
