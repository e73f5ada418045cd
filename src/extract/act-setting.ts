import type { DayMention } from "../language/index.js";
import { type ActSentence, parted } from "./act-words.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";
import { words } from "./voice.js";

/** Farther back than this many days, an act belongs to an earlier episode. */
const LONG_AGO = 60;

/** When an act was: its calendar day, with the hour where `hours`; "past" when it belongs to another time. */
export function dayOf(acts: ActSentence, first: number, last: number, published: string | null, hours: boolean): string | null | "past" {
  const mention = nearestDay(acts, first, last);
  if (mention === null || mention.value === null) return null;
  if (isLongAgo(mention.value, published)) return "past";
  if (mention.grain !== "day" || mention.until !== null) return null;
  return hours ? mention.value : mention.value.slice(0, 10);
}

function nearestDay(acts: ActSentence, first: number, last: number): DayMention | null {
  let best: DayMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const day of acts.sentence.days) {
    if (day.grain === "long" || day.value === null) continue;
    const [low, high, gap] = day.first > last ? [last, day.first, day.first - last] : day.last < first ? [day.last, first, first - day.last] : [0, 0, 0];
    const cost = gap + (parted(acts, low, high) ? 12 : 0);
    if (cost < nearest) [best, nearest] = [day, cost];
  }
  return best;
}

/** Another year, or weeks before the report; a month or year counts by its end. */
function isLongAgo(value: string, published: string | null): boolean {
  if (published === null) return false;
  const until = value.length === 4 ? `${value}-12-31` : value.length === 7 ? `${value}-28` : value.slice(0, 10);
  const days = (Date.parse(`${published.slice(0, 10)}T00:00:00Z`) - Date.parse(`${until}T00:00:00Z`)) / 86_400_000;
  return days > LONG_AGO;
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
    const inside = ["determiner", "adjective", "thing", "of", "possessive"] as const;
    const skips = inside.some((role) => does(sentence, before, role)) || sentence.nameAt[before] !== undefined;
    if (!skips) break;
  }
  return does(sentence, before, "preposition") && !does(sentence, before, "against") && !does(sentence, before, "origin");
}
