import type { VictimKind } from "../../../../domain/claim.js";
import type { NameEntry } from "../../../names/index.js";
import { FORCES } from "./forces.js";
import { GROUPS } from "./groups.js";
import { entriesOf, keyOf, rowsOf, wordingsOf } from "./lines.js";
import { MINISTRY_PATTERNS, OFFICES, PORTFOLIOS } from "./offices.js";
import { ORGANISATIONS } from "./organisations.js";
import { OUTLETS } from "./outlets.js";

/** Armed groups. */
export function groupEntries(): NameEntry[] {
  return rowsOf(GROUPS).flatMap(([marked = "", names, victimKind]) => {
    const side = marked.replace(/[*^]/gu, "");
    const sense = { kind: "group", side, key: keyOf(side), ...kindOf(victimKind) } as const;
    return [marked, ...wordingsOf(names)].flatMap((wording) => entriesOf(wording, sense));
  });
}

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

/** Offices with their side in the name. */
export function forceEntries(): NameEntry[] {
  return rowsOf(FORCES).flatMap(([side = "", key = "", names, victimKind]) =>
    wordingsOf(names).flatMap((wording) =>
      entriesOf(wording, { kind: "force", side, key, ...kindOf(victimKind) }),
    ),
  );
}

/** Bodies that speak for no side. */
export function organisationEntries(): NameEntry[] {
  return rowsOf(ORGANISATIONS).flatMap(([marked = "", names]) => {
    const sense = {
      kind: "organisation",
      side: null,
      key: marked.replace("!", ""),
      ...kindOf(marked.startsWith("!") ? "military" : ""),
    } as const;
    return wordingsOf(names).flatMap((wording) => entriesOf(wording, sense));
  });
}

/** Agencies, papers, stations. */
export function outletEntries(): NameEntry[] {
  return rowsOf(OUTLETS).flatMap(([key = "", names]) =>
    wordingsOf(names).flatMap((wording) => entriesOf(wording, { kind: "outlet", side: null, key })),
  );
}

/** "health officials" and "a health official". */
function withSingular(wording: string): string[] {
  return /(?:official|source)s$/u.test(wording) ? [wording, wording.slice(0, -1)] : [wording];
}

function kindOf(cell: string | undefined): { readonly victimKind?: VictimKind } {
  return cell ? { victimKind: cell as VictimKind } : {};
}
