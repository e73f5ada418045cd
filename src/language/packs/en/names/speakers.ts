import { entriesOf, type NameEntry, rowsOf, wordingsOf } from "../../../names/index.js";
import { kindOf } from "../../../names/latin/index.js";
import { MINISTRY_PATTERNS, OFFICES, PORTFOLIOS } from "./offices.js";

/** Ministries, armies, police, officials: what speaks for a side once one is known. */
export function officeEntries(): NameEntry[] {
  const ministries: NameEntry[] = [];
  const patterns = MINISTRY_PATTERNS.map((pattern) => pattern.split("X"));
  for (const [key = "", subjects] of rowsOf(PORTFOLIOS))
    for (const subject of wordingsOf(subjects))
      for (const [before = "", after = ""] of patterns)
        ministries.push({ words: before + subject + after, kind: "office", side: null, key, capital: false });
  const others = rowsOf(OFFICES).flatMap(([key = "", names, victimKind]) =>
    wordingsOf(names)
      .flatMap(withSingular)
      .flatMap((wording) => entriesOf(wording, { kind: "office", side: null, key, ...kindOf(victimKind) })),
  );
  return [...others, ...ministries];
}

/** "health officials" and "a health official". */
function withSingular(wording: string): string[] {
  return /(?:official|source)s$/u.test(wording) ? [wording, wording.slice(0, -1)] : [wording];
}
