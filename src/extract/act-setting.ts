import type { DayMention } from "../language/index.js";
import { type ActSentence, parted } from "./act-words.js";
import type { Context } from "./context.js";
import { daysBetween } from "./days-between.js";
import type { Sentence } from "./sentence.js";
import { does, words } from "./sentence.js";

/** Farther back than this many days, an act belongs to an earlier episode. */
const LONG_AGO = 60;

/** When an act was: its calendar day, with the hour where `hours`; "past" when it belongs to another time. */
export function dayOf(
  acts: ActSentence,
  word: Run,
  theme: Run | null,
  { published, focus }: Context,
  hours: boolean,
): string | null | "past" {
  const mention = nearestDay(acts, word, theme);
  if (mention === null || mention.value === null) return null;
  if (isLongAgo(mention.value, focus === null ? published : `${focus}-01`)) return "past";
  if (mention.grain !== "day" || mention.until !== null) return null;
  return hours ? mention.value : mention.value.slice(0, 10);
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The nearest day in the act's own clause, else the one that opens the sentence. */
function nearestDay(acts: ActSentence, word: Run, theme: Run | null): DayMention | null {
  let best: DayMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  // "took stock on Sunday of the clashes that broke out": the day of another verb
  const from =
    theme !== null && theme.last < word.first && does(acts.sentence, theme.last + 1, "relative")
      ? theme.last
      : -1;
  for (const day of acts.sentence.days) {
    if (day.grain === "long" || day.value === null || day.first < from) continue;
    const [low, high] = day.first > word.last ? [word.last, day.first] : [day.last, word.first];
    if (parted(acts, low, high) && day.first > 2) continue;
    if (
      isOwnersDay(acts, day, theme) ||
      (word === theme && day.first > word.last && isOthersDay(acts, low, high))
    )
      continue;
    if (high - low < nearest) [best, nearest] = [day, high - low];
  }
  return best;
}

/** "Friday's ceasefire was holding": the day of the ceasefire, not of its holding. */
function isOwnersDay({ sentence }: ActSentence, day: DayMention, theme: Run | null): boolean {
  const owns = theme !== null && day.last < theme.first && theme.first - day.last < 4;
  return owns && does(sentence, day.last + 1, "possessive");
}

/** "The dead of the clashes between A and B reached 81 on Sunday": the day of what is told of them. */
function isOthersDay({ sentence }: ActSentence, low: number, high: number): boolean {
  for (let at = low + 1; at < high; at += 1) {
    const tells = does(sentence, at, "verb") || does(sentence, at, "tell") || does(sentence, at, "have");
    if (tells || sentence.outcomeAt[at] !== undefined) return true;
    if (does(sentence, at, "change") && !does(sentence, at, "preposition")) return true;
  }
  return false;
}

/** Another year, or weeks before the report; a month or year counts by its end. */
function isLongAgo(value: string, published: string | null): boolean {
  if (published === null) return false;
  const until = value.length === 4 ? `${value}-12-31` : value.length === 7 ? `${value}-28` : value;
  return daysBetween(until, published) > LONG_AGO;
}

/** The place named inside an act's words, behind "in", "at", "on", "near"; the most specific there is. */
export function placeOf(sentence: Sentence, first: number, last: number): string | null {
  let best: { readonly rank: number; readonly words: string } | null = null;
  for (const name of sentence.names) {
    if (name.first < first || name.last > last) continue;
    const rank = name.kind === "place" ? 3 : name.kind === "capital" ? 2 : name.kind === "country" ? 1 : 0;
    if (rank === 0 || (best !== null && best.rank >= rank) || !isPlaced(sentence, name.first)) continue;
    let end = name.last;
    while (does(sentence, end + 1, "thing") && end < Math.min(last, name.last + 2)) end += 1;
    best = { rank, words: words(sentence, name.first, end) };
  }
  return best?.words ?? null;
}

function isPlaced(sentence: Sentence, at: number): boolean {
  let before = at - 1;
  for (let steps = 0; before > 0 && steps < 6; steps += 1, before -= 1) {
    const skips =
      sentence.nameAt[before] !== undefined ||
      does(sentence, before, "determiner") ||
      does(sentence, before, "adjective") ||
      does(sentence, before, "thing") ||
      does(sentence, before, "of") ||
      does(sentence, before, "possessive");
    if (!skips) break;
  }
  return (
    does(sentence, before, "preposition") &&
    !does(sentence, before, "against") &&
    !does(sentence, before, "origin")
  );
}
