import type { Report } from "../domain/report.js";
import { isEnglishFlash } from "./english-flash.js";
import { looksEnglish } from "./looks-english.js";

/** The language of a report: its code, and by what it is known. */
export interface ToldLanguage {
  readonly code: string;
  /** stated: the report says so; common: English by its common words; few: by the words of a flash; letters: by its letters. */
  readonly by: "stated" | "common" | "few" | "letters";
}

/**
 * The language a report names; else what its words tell; null where they do not tell it. A wrong language would read
 * wrong numbers, so short and mixed texts are left untold.
 */
export async function toldLanguage({ language, title, text }: Report): Promise<ToldLanguage | null> {
  if (language !== null) return { code: language, by: "stated" };
  const words = `${title}\n${text}`;
  if (looksEnglish(words)) return { code: "en", by: "common" };
  if (isEnglishFlash(words)) return { code: "en", by: "few" };
  // the tables of letters take time to load, and most reports say their language or are English
  const { languageByLetters } = await import("./language-by-letters.js");
  const code = languageByLetters(words);
  return code === null ? null : { code, by: "letters" };
}

/** What a language is called in English; its code where that is not known. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(["en"], { type: "language", fallback: "code" }).of(code) ?? code;
}
