import type { Message } from "../domain/message.js";
import type { Report } from "../domain/report.js";
import { extract } from "../extract/index.js";
import type { Pack } from "../language/pack.js";
import { PACKS } from "../language/packs/index.js";
import type { Reading } from "../store/index.js";
import { looksEnglish } from "./looks-english.js";

/**
 * Reads a report with the pack of its language. A report that no pack can read, or over which the reader fails,
 * has no claims and a message that says why: the book keeps it all the same.
 */
export function readReport(report: Report): Reading {
  const pack = packOf(report);
  if (pack === null) return { claims: [], acts: [], messages: [noPack(report)] };
  try {
    return extract(report, pack);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The reader failed over this report (${why}). It was kept, without claims.`;
    return { claims: [], acts: [], messages: [{ rule: "extract/failed", message, start: null, end: null }] };
  }
}

/** The pack for a report: of the language it names; English where it names none and looks like it; else null. */
export function packOf({ language, title, text }: Report): Pack | null {
  if (language !== null) return Object.hasOwn(PACKS, language) ? (PACKS[language] ?? null) : null;
  return looksEnglish(`${title}\n${text}`) ? (PACKS.en ?? null) : null;
}

function noPack({ language }: Report): Message {
  const known = Object.keys(PACKS).join(", ");
  const message =
    language === null
      ? `The report does not say its language and does not look English. It was kept, without claims. Packs: ${known}.`
      : `There is no language pack for "${language}". The report was kept, without claims. Packs: ${known}.`;
  return { rule: "extract/no-pack", message, start: null, end: null };
}
