import type { VictimKind } from "../../../domain/claim.js";
import type { NameKind } from "../../mention.js";
import { rowsOf, wordingsOf } from "../lines.js";
import { GROUP_ALIASES, ORGANISATION_ALIASES, OUTLET_ALIASES, PERSON_ALIASES } from "./bodies.js";
import { FORCE_ALIASES, OFFICE_ALIASES } from "./offices.js";

/** One body or person as another language words it. */
export interface Alias {
  readonly kind: NameKind;
  /** Canonical English name of its side; null where it speaks for none, or for one that the report must tell. */
  readonly side: string | null;
  /** The English pack's key. */
  readonly key: string;
  /** Wordings as the table has them, with the marks of their language. */
  readonly wordings: readonly string[];
  readonly victimKind: VictimKind | null;
}

/** Everything the alias tables say in one language; its pack makes names of it. */
export function aliasesOf(language: string): Alias[] {
  return allAliases().flatMap(({ language: own, ...alias }) => (own === language ? [alias] : []));
}

/** Every line of the tables, with its language. */
export function allAliases(): (Alias & { readonly language: string; readonly from: string })[] {
  const people = (cell: string | undefined) => (cell ? (cell as VictimKind) : null);
  return [
    ...rowsOf(OFFICE_ALIASES).map(([key = "", language = "", words, kind, from = ""]) => ({
      kind: "office" as const,
      side: null,
      key,
      language,
      wordings: wordingsOf(words),
      victimKind: people(kind),
      from,
    })),
    ...rowsOf(FORCE_ALIASES).map(([side = "", key = "", language = "", words, kind, from = ""]) => ({
      kind: "force" as const,
      side,
      key,
      language,
      wordings: wordingsOf(words),
      victimKind: people(kind),
      from,
    })),
    ...rowsOf(GROUP_ALIASES).map(([side = "", language = "", words, from = ""]) => ({
      kind: "group" as const,
      side,
      key: side,
      language,
      wordings: wordingsOf(words),
      victimKind: null,
      from,
    })),
    ...rowsOf(ORGANISATION_ALIASES).map(([key = "", language = "", words, from = ""]) => ({
      kind: "organisation" as const,
      side: null,
      key: key.replace("!", ""),
      language,
      wordings: wordingsOf(words),
      victimKind: key.startsWith("!") ? ("military" as const) : null,
      from,
    })),
    ...rowsOf(OUTLET_ALIASES).map(([key = "", language = "", words, from = ""]) => ({
      kind: "outlet" as const,
      side: null,
      key,
      language,
      wordings: wordingsOf(words),
      victimKind: null,
      from,
    })),
    ...rowsOf(PERSON_ALIASES).map(([side = "", key = "", language = "", words, from = ""]) => ({
      kind: "person" as const,
      side,
      key,
      language,
      wordings: wordingsOf(words),
      victimKind: null,
      from,
    })),
  ];
}
