import type { Claim } from "../domain/claim.js";
import type { Report } from "../domain/report.js";

/** How many words a report's topics hold at most. */
export const TOPIC_WORDS = 64;

/** How far into a text its topics are looked for, and how far its lead reaches: UTF-16 code units. */
const READ_TO = 2500;
const LEAD = 600;

/**
 * What a report is about, for telling which reports speak of one episode: "side/Kyrgyzstan" for the sides of its
 * claims, the most frequent first, "place/Batken" for their places, "day/2022-09-16" for the latest day they hold
 * for, and then up to 64 words, the weightiest first: names (words that the text writes with a capital inside
 * sentences, or of a script without capitals) and numbers of two digits and more, but years. Background claims
 * are about something else and give none. Knows no language; the same report and claims give the same topics.
 */
export function topicsOf({ title, text }: Report, claims: readonly Claim[]): string[] {
  const own = claims.filter(({ scope }) => scope !== "background");
  const days = own.flatMap(({ asOf }) => /^\d{4}-\d{2}-\d{2}/u.exec(asOf ?? "")?.[0] ?? []).sort();
  return [
    ...byFrequency(own.map(({ victims }) => (victims.side === "all" ? null : victims.side))).map(tag("side")),
    ...byFrequency(own.map(({ place }) => place)).map(tag("place")),
    ...days.slice(-1).map(tag("day")),
    ...wordsOf(title, text),
  ];
}

const tag = (name: string) => (value: string) => `${name}/${value}`;

interface Seen {
  /** Times with a capital inside a sentence, and in small letters. */
  capital: number;
  small: number;
  weight: number;
}

function wordsOf(title: string, text: string): string[] {
  const seen = new Map<string, Seen>();
  scan(title, 3, true, seen);
  scan(text.slice(0, LEAD), 2, false, seen);
  scan(text.slice(LEAD, READ_TO), 1, false, seen);
  return [...seen]
    .filter(([word, how]) => isNumber(word) || how.capital > how.small)
    .map(([word, { weight }]) => ({ word, weight: weight + (isNumber(word) ? 0 : 2) }))
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .slice(0, TOPIC_WORDS)
    .map(({ word }) => word);
}

/** Headlines write every word with a capital, so a title weighs but does not tell names. */
function scan(text: string, weight: number, isTitle: boolean, seen: Map<string, Seen>): void {
  let end = -1;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?/gu)) {
    const [written] = match;
    const opens = end < 0 || /[.!?:\n"“”]/u.test(text.slice(end, match.index));
    end = match.index + written.length;
    const word = written.toLowerCase().replace(/['’]s$/u, "");
    if (word.length < (isNumber(word) ? 2 : 3) || YEAR.test(word)) continue;
    const how = seen.get(word) ?? { capital: 0, small: 0, weight: 0 };
    seen.set(word, how);
    how.weight += weight;
    if (isTitle) continue;
    if (!hasCase(word)) how.capital += 1;
    else if (written[0] !== word[0]) how.capital += opens ? 0 : 1;
    else how.small += 1;
  }
}

const YEAR = /^(?:19|20)\d\d$/u;
const isNumber = (word: string): boolean => /^\p{N}/u.test(word);
const hasCase = (word: string): boolean => word.toUpperCase() !== word;

/** Distinct values, the most frequent first, then by code units. */
function byFrequency(values: readonly (string | null)[]): string[] {
  const times = new Map<string, number>();
  for (const value of values) if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}
