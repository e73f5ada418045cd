import type { Claim } from "../../domain/claim.js";
import { isImported } from "../../domain/imported.js";
import type { Figure } from "../../domain/ledger.js";

/** A source as a table names it: without its article; a report's own word is nobody's. */
export function sourceText(source: string | null): string {
  if (source === null) return "no source named";
  const name = source.replace(/\s+/gu, " ").replace(/^the\s+/iu, "");
  return capital(name);
}

/** Words with a capital letter first. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LANGUAGES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** "in French" for words of a report in another language than this program's; null for English and where none is known. */
export function languageText(code: string | null): string | null {
  if (code === null || code === "en" || !/^[a-z]{2,3}$/u.test(code)) return null;
  return `in ${LANGUAGES.of(code) ?? code}`;
}

/** Whose people, in words: a side, all of them, or that nobody says. */
export function sideText(side: string | null): string {
  if (side === null) return "side not said";
  return side === "all" ? "all sides" : side;
}

/** Whose people a figure counts: "Kyrgyzstan", or "Kyrgyzstan, military" where it is of one kind alone. */
export function whoseText({ side, kind }: Pick<Figure, "side" | "kind">): string {
  return kind === "any" ? sideText(side) : `${sideText(side)}, ${kind}`;
}

/** "1 report", "12 reports", "2 imported": in how many reports the claims stand, or in how many of a person's table. */
export function reportsText(claims: readonly Claim[]): string {
  const imported = new Set(claims.filter(isImported).map((claim) => claim.report)).size;
  const read = new Set(claims.map((claim) => claim.report)).size - imported;
  if (imported === 0) return plural(read, "report");
  return read === 0 ? `${imported} imported` : `${plural(read, "report")}, ${imported} imported`;
}

/** "1 report", "2 reports": for nouns that take an s. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
