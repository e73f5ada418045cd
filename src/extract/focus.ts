import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

/** A report about an older war says so in its title or opening: that time is no background to it. */
export function focusOf(sentences: readonly Sentence[], published: string | null): string | null {
  if (published === null) return null;
  const opening = sentences.slice(0, OPENING);
  // "A bomb killed nine on Tuesday. In January a strike killed 39": news of the day
  if (opening.some((sentence) => tellsOfDay(sentence, published))) return null;
  for (const sentence of opening) {
    for (const day of sentence.days) {
      if (day.value === null || day.grain === "long" || day.grain === "year") continue;
      if (monthsSince(day.value, published) >= 3) return day.value.slice(0, 7);
    }
  }
  return null;
}

/** How many sentences tell what a report is about. */
const OPENING = 3;

function monthsSince(value: string, published: string): number {
  const years = Number(published.slice(0, 4)) - Number(value.slice(0, 4));
  return years * 12 + Number(published.slice(5, 7)) - Number(value.slice(5, 7) || "1");
}

/** Somebody was harmed on a day not long before the report; not "killed 130 in March, it said today". */
function tellsOfDay(sentence: Sentence, published: string): boolean {
  const { days, outcomes, quantities } = sentence;
  if (days.length === 0 || outcomes.length === 0) return false;
  if (quantities.every(({ form }) => form === "article")) return false;
  const isOfWords = (at: number): boolean => does(sentence, at - 1, "tell") || does(sentence, at - 2, "tell");
  return days.every(
    ({ value, grain, first }) =>
      value !== null && grain === "day" && monthsSince(value, published) < 2 && !isOfWords(first),
  );
}
