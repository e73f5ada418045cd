import type { VictimKind } from "../../../domain/claim.js";
import type { NameEntry } from "../entry.js";
import { entriesOf, keyOf, rowsOf, wordingsOf } from "../lines.js";
import { GROUPS } from "./groups.js";
import { OUTLETS } from "./outlets.js";

/** Armed groups; `table` for those a language has names of its own for. */
export function groupEntries(table: string = GROUPS): NameEntry[] {
  return rowsOf(table).flatMap(([marked = "", names, victimKind]) => {
    const side = marked.replace(/[*^]/gu, "");
    const sense = { kind: "group", side, key: keyOf(side), ...kindOf(victimKind) } as const;
    return [marked, ...wordingsOf(names)].flatMap((wording) => entriesOf(wording, sense));
  });
}

/** Offices with their side in the name: side, key, wordings, the kind of their own people. */
export function forceEntries(table: string): NameEntry[] {
  return rowsOf(table).flatMap(([side = "", key = "", names, victimKind]) =>
    wordingsOf(names).flatMap((wording) =>
      entriesOf(wording, { kind: "force", side, key, ...kindOf(victimKind) }),
    ),
  );
}

/** Bodies that speak for no side: key ("!" before it: its own people are soldiers), wordings. */
export function organisationEntries(table: string): NameEntry[] {
  return rowsOf(table).flatMap(([marked = "", names]) => {
    const sense = {
      kind: "organisation",
      side: null,
      key: marked.replace("!", ""),
      ...kindOf(marked.startsWith("!") ? "military" : ""),
    } as const;
    return wordingsOf(names).flatMap((wording) => entriesOf(wording, sense));
  });
}

/** Agencies, papers, stations; `table` for those a language has names of its own for. */
export function outletEntries(table: string = OUTLETS): NameEntry[] {
  return rowsOf(table).flatMap(([key = "", names]) =>
    wordingsOf(names).flatMap((wording) => entriesOf(wording, { kind: "outlet", side: null, key })),
  );
}

/** The kind of a body's own people, from a table's cell. */
export function kindOf(cell: string | undefined): { readonly victimKind?: VictimKind } {
  return cell ? { victimKind: cell as VictimKind } : {};
}
