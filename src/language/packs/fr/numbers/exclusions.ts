import type { Token } from "../../../text/tokens.js";
import type { Bare } from "./cardinal.js";
import { CURRENCY_SIGNS, LABELS, MEASURE_FILL, MEASURES } from "./words.js";

/**
 * True for a number that counts nothing: measures, shares, money, ages, clock times, names with a number, list
 * markers, parts of a compound ("T-72").
 */
export function isNoCount(tokens: readonly Token[], { first, last, max, form }: Bare): boolean {
  return (
    isCompound(tokens, first, last) ||
    isMeasured(tokens, last) ||
    isLabelled(tokens, first) ||
    (max !== null && max <= 120 && isAge(tokens, first, last)) ||
    (form === "digits" && isMarker(tokens, first, last))
  );
}

/** The number is followed by its unit: "24 km", "24 dernières heures", "70 pour cent", "3 millions de dollars". */
export function isMeasured(tokens: readonly Token[], last: number): boolean {
  let at = last + 1;
  for (let fill = 0; fill < 2 && MEASURE_FILL.has(tokens[at]?.lower ?? ""); fill += 1) at += 1;
  const unit = tokens[at];
  if (unit === undefined) return false;
  if (unit.lower === "pour") return /^(?:cent|mille)$/u.test(tokens[at + 1]?.lower ?? "");
  return MEASURES.has(unit.lower) || CURRENCY_SIGNS.has(unit.lower);
}

function isCompound(tokens: readonly Token[], first: number, last: number): boolean {
  const head = tokens[first] as Token;
  const before = tokens[first - 1];
  const next = tokens[last + 1];
  const after = tokens[last + 2];
  if (before !== undefined && !head.spaced) {
    const second = tokens[first - 2];
    if (before.lower === "+" || before.lower === "@" || CURRENCY_SIGNS.has(before.lower)) return true;
    if ((before.lower === "-" || before.lower === "/") && second?.kind !== "mark" && !before.spaced)
      return true;
    if (/^[.:,']$/u.test(before.lower) && second?.kind === "number" && !before.spaced) return true;
  }
  if (next === undefined || next.spaced || after === undefined || after.spaced) return false;
  if (next.lower === "-" || next.lower === "/") return true;
  return next.lower === ":" && after.kind === "number";
}

function isLabelled(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (before.lower === "pour" && tokens[first]?.lower === "cent") return true;
  return CURRENCY_SIGNS.has(before.lower) || LABELS.has(before.lower);
}

const AGED = /^(?:âgé|âgée|âgés|âgées|agé|agée|agés|agées)$/u;

// "âgé de 24 ans", "âgés de 4, 6 et 12 ans", "Manas, 26 ans,"
function isAge(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first - 1; at >= first - 8; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (AGED.test(token.lower)) return true;
    if (token.kind === "number" || /^(?:de|d'|à|et|,|entre|respectivement|moins|plus)$/u.test(token.lower))
      continue;
    break;
  }
  // "de 4 et 6 ans", "(34 ans)"
  let end = last + 1;
  while (/^(?:et|à|,|ou)$/u.test(tokens[end]?.lower ?? "") && tokens[end + 1]?.kind === "number") end += 2;
  return end > last + 1 && /^(?:an|ans|mois)$/u.test(tokens[end]?.lower ?? "");
}

// "1." or "2)" at the start of a line
function isMarker(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  return first === 0 && next !== undefined && !next.spaced && (next.lower === ")" || next.lower === ".");
}
