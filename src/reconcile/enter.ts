import type { Category } from "../domain/category.js";
import type { VictimKind } from "../domain/claim.js";
import { isTotal, type Placed } from "./placed.js";

/** The claims of one line of the ledger, before totals are told apart. */
export interface EntryClaims {
  readonly key: string;
  readonly category: Category;
  readonly side: string | null;
  readonly kind: VictimKind | "any";
  readonly claims: readonly Placed[];
}

/** The line a total belongs to: people of no kind or several are the side's; the displaced are told apart never. */
function kindOf({ claim }: Placed): VictimKind | "any" {
  const { kind } = claim.victims;
  return claim.category === "displaced" || kind === "unknown" || kind === "mixed" ? "any" : kind;
}

const bodyOf = ({ claim }: Placed) => `${claim.category}|${claim.victims.side ?? ""}`;

/**
 * Puts every claim on one line: category, side and, where a kind has a total of its own, kind. A claim that
 * makes no total (a subset, one incident, a figure withheld) goes to its kind's line when there is one, else to
 * its side's. Background alone makes no line. Rules R5 and R6.
 */
export function enter(claims: readonly Placed[]): readonly EntryClaims[] {
  const lines = new Map<string, Set<VictimKind | "any">>();
  for (const placed of claims) {
    if (!isTotal(placed.claim)) continue;
    const kinds = lines.get(bodyOf(placed)) ?? new Set();
    lines.set(bodyOf(placed), kinds.add(kindOf(placed)));
  }
  const entries = new Map<string, { readonly kind: VictimKind | "any"; readonly claims: Placed[] }>();
  const put = (placed: Placed, kind: VictimKind | "any") => {
    const key = `${bodyOf(placed)}|${kind}`;
    const entry = entries.get(key) ?? { kind, claims: [] };
    entry.claims.push(placed);
    entries.set(key, entry);
  };

  const background: Placed[] = [];
  for (const placed of claims) {
    if (placed.claim.scope === "background") background.push(placed);
    else put(placed, lineFor(placed, lines.get(bodyOf(placed))));
  }
  for (const placed of background) {
    const line = lineFor(placed, lines.get(bodyOf(placed)));
    if (entries.has(`${bodyOf(placed)}|${line}`)) put(placed, line);
  }
  return [...entries].map(([key, { kind, claims: own }]) => {
    const { category, victims } = (own[0] as Placed).claim;
    return { key, category, side: victims.side, kind, claims: own };
  });
}

function lineFor(placed: Placed, kinds: ReadonlySet<VictimKind | "any"> | undefined): VictimKind | "any" {
  const own = kindOf(placed);
  if (kinds === undefined || kinds.has("any")) return kinds?.has(own) ? own : "any";
  if (kinds.has(own)) return own;
  const makesFloor = placed.claim.scope === "incident" && placed.claim.min !== null;
  return own === "any" && !makesFloor ? ([...kinds].sort()[0] ?? "any") : "any";
}
