import { CATEGORIES } from "../../domain/category.js";
import type { Check, Withheld } from "../../domain/ledger.js";
import { dayText, withDays } from "./day.js";
import { sourceText } from "./names.js";

/** "Tajikistan gave no figure for deaths from 18 Sep until 20 Sep." */
export function withheldSentence(
  { category, side, source, asOf, until }: Withheld,
  year: string | undefined,
): string {
  const isOfSide = side !== null && side !== "all";
  const { noun } = CATEGORIES[category];
  const said =
    !isOfSide && source === null
      ? `No figure for ${noun} was given`
      : `${isOfSide ? side : sourceText(source)} gave no figure for ${noun}`;
  if (asOf !== null && asOf === until)
    return `${said} at first on ${dayText(asOf, year)}; later that day ${isOfSide || source !== null ? "it did" : "one was"}.`;
  const from = asOf === null ? "at no stated day" : `from ${dayText(asOf, year)}`;
  const to = until === null ? (asOf === null ? "" : ", and none since") : ` until ${dayText(until, year)}`;
  return `${said} ${from}${to}.`;
}

/** A check's message as a sentence. */
export function checkSentence({ message }: Check, year: string | undefined): string {
  const sentence = withDays(message, year);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${/[.!?]$/u.test(sentence) ? "" : "."}`;
}
