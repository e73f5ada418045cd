import { type SpeechFrame, tellsOn } from "./frame.js";
import { denies } from "./governed.js";
import { isPlausible } from "./may-speak.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import { voiceLeft } from "./voice-left.js";

/**
 * Who tells another figure behind the one denied: "rejected the figure of 44: “There are twelve”", "disputed the count of 44
 * dead, putting it at 12", "rejected a figure of 44 and put the dead at 12". Null where nothing is told behind the denial.
 */
export function denierFrame(sentence: Sentence): SpeechFrame | null {
  if (!sentence.present.hasOne(DENYING)) return null;
  for (let at = 1; at < sentence.tokens.length - 2; at += 1) {
    if (!isDenying(sentence, at)) continue;
    const from = toldBehind(sentence, at);
    if (from < 0) return null;
    const voice = voiceLeft(sentence, at);
    if (voice === null || !isPlausible(sentence, voice)) return null;
    return tellsOn(sentence, voice, from, "source/x-said");
  }
  return null;
}

const DENYING = bitsOf(["denial", "disputes", "calls"]);

/** A verb of denial with its subject before it: not "the disputed figure", "was denied". */
function isDenying(sentence: Sentence, at: number): boolean {
  if (does(sentence, at, "untrue") || does(sentence, at - 1, "determiner") || does(sentence, at - 1, "be"))
    return false;
  if (does(sentence, at, "denial") || does(sentence, at, "disputes")) return true;
  if (!does(sentence, at, "calls")) return false;
  for (let end = at + 1; end < sentence.tokens.length && !isMark(sentence, end, ":"); end += 1)
    if (denies(sentence, end)) return true;
  return false;
}

/** The token behind which another figure is told than the one denied; -1 for none. */
function toldBehind(sentence: Sentence, verb: number): number {
  let isCounted = false;
  for (let at = verb + 1; at < sentence.tokens.length - 1; at += 1) {
    const form = sentence.quantityAt[at]?.form ?? "article";
    if (form !== "article") isCounted = true;
    if (isMark(sentence, at, ";")) return -1;
    if (isMark(sentence, at, ":")) return isCounted || isMark(sentence, at + 1, '"', "“", "«") ? at : -1;
    if (!isCounted) continue;
    if (isMark(sentence, at, ",") && does(sentence, at + 1, "ongoing")) return at + 1;
    const joins = does(sentence, at, "and") || does(sentence, at, "but");
    if (joins && does(sentence, at + 1, "tell") && does(sentence, at + 1, "change")) return at + 1;
  }
  return -1;
}
