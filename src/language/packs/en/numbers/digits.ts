import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";

/** A number written in figures: `decimal` where it is no whole number as it stands ("1.5"). */
export interface Digits {
  readonly last: number;
  readonly value: number;
  readonly decimal: boolean;
}

// "0900" and "007" count nothing
const PLAIN = /^(?:0|[1-9]\d{0,14})$/u;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+$|^[1-9]\d{0,2}(?:\.\d{3})+$/u;
const LAKHS = /^[1-9]\d?(?:,\d{2})+,\d{3}$/u;
const DECIMAL = /^\d{1,6}[.,]\d{1,6}$/u;
const THREE = /^\d{3}$/u;
const HEAD = /^[1-9]\d{0,2}$/u;
const SUFFIXED = /^(\d{1,6})(k|m|mn|mln)$/u;
const TALL = new Set([
  "high",
  "long",
  "wide",
  "deep",
  "tall",
  "away",
  "from",
  "below",
  "above",
  "-",
  "thick",
]);

/** Reads figures at a token: "24", "136,770", "136.770", "1,36,770", "136 770", "136k", "1.2m". Else null. */
export function readDigits(tokens: readonly Token[], at: number): Digits | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const code = token.text.charCodeAt(0);
  if (code < 48 || code > 57) return null;
  if (token.kind === "word") return readSuffixed(tokens, at, at, "");
  const text = token.text;
  const next = tokens[at + 1];
  // "1.2m" is cut into "1", "." and "2m"
  if (next?.lower === "." && !next.spaced && tokens[at + 2]?.spaced === false) {
    const suffixed = readSuffixed(tokens, at, at + 2, `${text}.`);
    if (suffixed !== null) return suffixed;
  }
  const written = WRITTEN.of(token.form);
  if (written === null) return null;
  const { value, decimal } = written;
  return written.head && next?.kind === "number" ? joinGroups(tokens, at) : { last: at, value, decimal };
}

interface Written {
  readonly value: number;
  readonly decimal: boolean;
  /** Groups of three figures may follow. */
  readonly head: boolean;
}

/** What figures without a suffix stand for by themselves. */
const WRITTEN = new Trait<Written | null>(({ text }) => {
  if (GROUPED.test(text) || LAKHS.test(text))
    return { value: Number(text.replace(/[.,]/gu, "")), decimal: false, head: false };
  if (DECIMAL.test(text)) return { value: Number(text.replace(",", ".")), decimal: true, head: false };
  return PLAIN.test(text) ? { value: Number(text), decimal: false, head: HEAD.test(text) } : null;
});

// "136 770": groups of exactly three after one single space of any width
function joinGroups(tokens: readonly Token[], at: number): Digits {
  let last = at;
  let text = tokens[at]?.text ?? "";
  for (let groups = 0; groups < 4; groups += 1) {
    const next = tokens[last + 1];
    if (next?.kind !== "number" || !THREE.test(next.text)) break;
    if (next.start !== (tokens[last]?.end ?? 0) + 1) break;
    text += next.text;
    last += 1;
  }
  return { last, value: Number(text), decimal: false };
}

function readSuffixed(tokens: readonly Token[], at: number, last: number, head: string): Digits | null {
  const parts = SUFFIXED.exec(tokens[last]?.lower ?? "");
  if (parts === null) return null;
  if (parts[2] === "m" && TALL.has(tokens[last + 1]?.lower ?? "")) return null;
  if (at === last && head !== "") return null;
  const scale = parts[2] === "k" ? 1_000 : 1_000_000;
  const value = Number(`${head}${parts[1]}`) * scale;
  return Number.isFinite(value) ? { last, value: Math.round(value), decimal: false } : null;
}
