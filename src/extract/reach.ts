import type { Placed, Speaker, SpeechFrame } from "./frame.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

export function speakerAt(
  sentence: Sentence,
  token: number,
  placed: readonly Placed[],
  kept: Speaker | null,
): Speaker | null {
  const covering = placed.filter(
    ({ frame }) => covers(sentence, frame, token) || closesBoth(sentence, frame, token, placed),
  );
  if (covering.length > 0) {
    const near = [...covering].sort(
      (a, b) => distance(a.frame, token) - distance(b.frame, token),
    )[0] as Placed;
    if (isAppended(sentence, near.frame, token)) return null;
    return near.speaker;
  }
  if (placed.length > 0) {
    // the sentence has a speaker, but not for this part: the report's own voice, unless it is inside the quotation
    if (sentence.quoted[token]) return placed[0]?.speaker ?? null;
    return kept !== null && placed.every(({ frame }) => frame.first > token) ? kept : null;
  }
  return kept === null ? null : { ...kept, rule: "source/kept" };
}

function distance(frame: SpeechFrame, token: number): number {
  if (token < frame.first) return frame.first - token;
  return token > frame.last ? token - frame.last : 0;
}

function covers(sentence: Sentence, frame: SpeechFrame, token: number): boolean {
  if (token >= frame.first && token <= frame.last) return false;
  if (token < frame.from || token > frame.to) return false;
  const [low, high] = token < frame.first ? [token, frame.first] : [frame.last, token];
  for (let at = low + 1; at < high; at += 1) {
    if (isMark(sentence, at, ";") && frame.reach !== "right") return false;
    if (does(sentence, at, "contrast") && !isMark(sentence, at + 1, ",")) return false;
  }
  return true;
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
  for (let at = frame.last + 1; at < token; at += 1) {
    if (!isMark(sentence, at, ",")) continue;
    const relative = does(sentence, at + 1, "relative") && !does(sentence, at + 1, "demonstrative");
    if (!does(sentence, at + 1, "clause") && !relative) continue;
    // it ends at the next comma: "36 dead, after 24 earlier in the week, and 130 injured"
    let end = at + 1;
    while (end < sentence.tokens.length && !isMark(sentence, end, ",", ";")) end += 1;
    if (token < end) return true;
  }
  return false;
}

/** Frames that go with the figure itself, in whatever clause it stands: "its toll, which stood at 78". */
const OF_THE_FIGURE = new Set(["source/according-to", "source/citing", "source/raised", "source/owner"]);
