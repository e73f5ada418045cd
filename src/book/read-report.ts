import type { Message } from "../domain/message.js";
import type { Report } from "../domain/report.js";
import { extract } from "../extract/index.js";
import type { Pack } from "../language/pack.js";
import { PACKS } from "../language/packs/index.js";
import type { Reading } from "../store/index.js";
import { languageName, type ToldLanguage, toldLanguage } from "./told-language.js";

/** What a report says, and the code of the language that it was read in; null where none could be told. */
export interface ReportReading extends Reading {
  readonly language: string | null;
}

/**
 * Reads a report with the pack of its language. A report that no pack can read, or over which the reader fails,
 * has no claims and a message that says why: the book keeps it all the same.
 */
export async function readReport(report: Report): Promise<ReportReading> {
  const told = await toldLanguage(report);
  const language = told?.code ?? null;
  const pack = packFor(told);
  if (pack === null) return { language, claims: [], acts: [], messages: [noPack(told)] };
  try {
    const { claims, acts, messages } = extract(report, pack);
    return { language, claims, acts, messages: [...guessed(told), ...messages] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      language,
      claims: [],
      acts: [],
      messages: [
        noticed(
          "extract/failed",
          `The reader failed over this report (${why}). It was kept, without claims.`,
        ),
      ],
    };
  }
}

/** The pack for a report: of the language that it names, or that its words tell; null where there is none. */
export async function packOf(report: Report): Promise<Pack | null> {
  return packFor(await toldLanguage(report));
}

function packFor(told: ToldLanguage | null): Pack | null {
  return told !== null && Object.hasOwn(PACKS, told.code) ? (PACKS[told.code] ?? null) : null;
}

function noticed(rule: string, message: string): Message {
  return { rule, message, start: null, end: null };
}

/** A language that was told by few words or by letters is said: it may be wrong. */
function guessed(told: ToldLanguage | null): readonly Message[] {
  if (told === null || told.by === "stated" || told.by === "common") return [];
  const words = told.by === "few" ? "its few words were" : "it was";
  const message = `The report does not say its language; ${words} read as ${languageName(told.code)}.`;
  return [noticed("extract/guessed-language", message)];
}

function noPack(told: ToldLanguage | null): Message {
  const known = Object.keys(PACKS).join(", ");
  const which =
    told === null
      ? "The report does not say its language, and its words do not tell it."
      : told.by === "stated"
        ? `There is no language pack for "${told.code}".`
        : `The report does not say its language; it looks like ${languageName(told.code)}, and there is no language pack for "${told.code}".`;
  return noticed("extract/no-pack", `${which} The report was kept, without claims. Packs: ${known}.`);
}
