import type { Token } from "../../../text/tokens.js";
import { wordAt } from "./day.js";

export interface ClockRead {
  readonly last: number;
  /** "11:00". */
  readonly time: string;
}

/** "11:00", "8 часам утра", "8 часов вечера", "полудню". */
export function readClock(tokens: readonly Token[], at: number): ClockRead | null {
  const word = wordAt(tokens, at);
  if (/^полд(?:ень|ню|ня)$|^полудню$/u.test(word)) return { last: at, time: "12:00" };
  const hour = hourOf(tokens[at]);
  if (hour === null) return null;
  if (wordAt(tokens, at + 1) === ":" && /^[0-5]\d$/u.test(wordAt(tokens, at + 2)))
    return { last: at + 2, time: `${two(hour)}:${wordAt(tokens, at + 2)}` };
  if (!/^час(?:а|ов|ам|у)?$/u.test(wordAt(tokens, at + 1))) return null;
  const part = wordAt(tokens, at + 2);
  if (!/^(?:утра|дня|вечера|ночи)$/u.test(part))
    return hour > 12 ? { last: at + 1, time: `${two(hour)}:00` } : null;
  const later = (part === "дня" || part === "вечера") && hour < 12 ? 12 : 0;
  return { last: at + 2, time: `${two(hour + later)}:00` };
}

function hourOf(token: Token | undefined): number | null {
  if (token === undefined || token.kind !== "number" || !/^\d{1,2}$/u.test(token.text)) return null;
  const hour = Number(token.text);
  return hour < 24 ? hour : null;
}

function two(hour: number): string {
  return String(hour).padStart(2, "0");
}
