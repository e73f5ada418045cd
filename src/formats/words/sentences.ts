import { CATEGORIES } from "../../domain/category.js";
import type { Check, Withheld } from "../../domain/ledger.js";
import { dayText, withDays } from "./day.js";
import { sourceText } from "./names.js";

/** "Tajikistan gave no figure for deaths from 18 Sep until 20 Sep." */
export function withheldSentence(
  { category, side, source, asOf, until }: Withheld,
  year: string | undefined,
): string {
  const who = side === null || side === "all" ? sourceText(source) : side;
  if (asOf !== null && asOf === until)
    return `${who} gave no figure for ${CATEGORIES[category].noun} at first on ${dayText(asOf, year)}; later that day it did.`;
  const from = asOf === null ? "at no stated day" : `from ${dayText(asOf, year)}`;
  const to = until === null ? (asOf === null ? "" : ", and none since") : ` until ${dayText(until, year)}`;
  return `${who} gave no figure for ${CATEGORIES[category].noun} ${from}${to}.`;
}

/** A check's message as a sentence. */
export function checkSentence({ message }: Check, year: string | undefined): string {
  const sentence = withDays(message, year);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${/[.!?]$/u.test(sentence) ? "" : "."}`;
}
