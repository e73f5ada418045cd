import { wordAt } from "../../../text/day-shape.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";

/** A time of day, "10:00" in 24 hours, and the last of its tokens. */
export interface Clock {
  readonly last: number;
  readonly time: string;
}

const AFTER_NOON = new Set(["afternoon", "evening", "night"]);

/** Reads "10:00", "2 p.m.", "2.30pm", "0900 GMT", "10 o'clock", with the words that place it. Else null. */
export function readClock(tokens: readonly Token[], at: number): Clock | null {
  const bare = readBare(tokens, at);
  if (bare === null) return null;
  let { last, hour } = bare;
  // "10:00 in the morning", "at 9:00 in the evening"
  const tail = /^(?:in|at)$/u.test(wordAt(tokens, last + 1))
    ? wordAt(tokens, last + 2) === "the"
      ? last + 3
      : last + 2
    : -1;
  if (tail > 0) {
    const part = wordAt(tokens, tail);
    if (part === "morning" || AFTER_NOON.has(part)) {
      if (AFTER_NOON.has(part) && hour < 12 && (part !== "night" || hour > 4)) hour += 12;
      last = tail;
    }
  }
  if (hour > 23 || bare.minute > 59) return null;
  const time = `${String(hour).padStart(2, "0")}:${String(bare.minute).padStart(2, "0")}`;
  return { last: skipZone(tokens, last), time };
}

const HOUR = new Trait<boolean>(({ lower }) => /^\d{1,2}$/u.test(lower));

interface BareClock {
  readonly last: number;
  readonly hour: number;
  readonly minute: number;
}

function readBare(tokens: readonly Token[], at: number): BareClock | null {
  const text = wordAt(tokens, at);
  if (text === "noon" || text === "midday") return { last: at, hour: 12, minute: 0 };
  if (text === "midnight") return { last: at, hour: 0, minute: 0 };
  const joined = tokens[at]?.kind === "word" ? /^(\d{1,2})([ap])m$/u.exec(text) : null;
  if (joined !== null) return halved(at, Number(joined[1]), 0, joined[2] === "p");
  if (tokens[at]?.kind !== "number") return null;
  if (HOUR.of((tokens[at] as Token).form)) {
    const mark = wordAt(tokens, at + 1);
    const minutes =
      (mark === ":" || mark === ".") && tokens[at + 2]?.spaced === false
        ? /^([0-5]\d)(?:([ap])m)?$/u.exec(wordAt(tokens, at + 2))
        : null;
    if (minutes !== null) {
      if (minutes[2] !== undefined)
        return halved(at + 2, Number(text), Number(minutes[1]), minutes[2] === "p");
      if (mark === ":") return withHalf(tokens, at + 2, Number(text), Number(minutes[1]));
    }
    if (isHalf(wordAt(tokens, at + 1)) || wordAt(tokens, at + 1) === "o'clock")
      return withHalf(tokens, wordAt(tokens, at + 1) === "o'clock" ? at + 1 : at, Number(text), 0);
    return null;
  }
  const dotted = isHalf(wordAt(tokens, at + 1)) ? /^(\d{1,2})\.([0-5]\d)$/u.exec(text) : null;
  if (dotted !== null) return withHalf(tokens, at, Number(dotted[1]), Number(dotted[2]));
  const military = text.length === 4 ? /^([01]\d|2[0-3])([0-5]\d)$/u.exec(text) : null;
  return military !== null && /^(?:gmt|utc|hours|hrs|local)$/u.test(wordAt(tokens, at + 1))
    ? { last: at, hour: Number(military[1]), minute: Number(military[2]) }
    : null;
}

function isHalf(word: string): boolean {
  return word === "am" || word === "pm" || word === "a.m." || word === "p.m.";
}

function withHalf(tokens: readonly Token[], last: number, hour: number, minute: number): BareClock | null {
  const half = wordAt(tokens, last + 1);
  return isHalf(half) ? halved(last + 1, hour, minute, half.startsWith("p")) : { last, hour, minute };
}

function halved(last: number, hour: number, minute: number, afternoon: boolean): BareClock | null {
  if (hour > 12) return afternoon && hour < 24 ? { last, hour, minute } : null;
  return { last, hour: (hour % 12) + (afternoon ? 12 : 0), minute };
}

// "local time", "Moscow time", "GMT", "(0900 GMT)", "hours"
function skipZone(tokens: readonly Token[], last: number): number {
  let end = last;
  if (/^(?:gmt|utc|hours|hrs|cet|est|msk)$/u.test(wordAt(tokens, end + 1))) end += 1;
  if (wordAt(tokens, end + 2) === "time" && wordAt(tokens, end + 1) !== "the") end += 2;
  if (wordAt(tokens, end + 1) !== "(") return end;
  for (let i = end + 2; i <= end + 8; i += 1) {
    if (wordAt(tokens, i) !== ")") continue;
    const zone = wordAt(tokens, i - 1);
    return zone === "gmt" || zone === "utc" || zone === "time" ? i : end;
  }
  return end;
}
