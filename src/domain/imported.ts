import type { Claim } from "./claim.js";

/** Rules of claims that a person's table gave: with words of the source beside the number, or with nothing but the cell. */
export const IMPORTED_QUOTE = "import/quote";
export const IMPORTED_CELL = "import/cell";

/** Came the claim from a person's table, and not from a report that was read? */
export function isImported({ rules }: Pick<Claim, "rules">): boolean {
  return rules.some((rule) => rule === IMPORTED_QUOTE || rule === IMPORTED_CELL);
}

/** Stands nothing but a table's cell behind its number, and no words of whoever said so? */
export function isBareCell({ rules }: Pick<Claim, "rules">): boolean {
  return rules.includes(IMPORTED_CELL);
}
