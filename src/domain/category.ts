/** The outcomes a claim can be about, in the order in which a ledger lists them. */
export const CATEGORIES = {
  killed: { label: "killed", noun: "deaths" },
  wounded: { label: "wounded", noun: "wounded" },
  missing: { label: "missing", noun: "missing" },
  captured: { label: "captured", noun: "captured" },
  displaced: { label: "displaced", noun: "displaced" },
  casualties: { label: "casualties (killed or wounded)", noun: "casualties" },
} as const;

export type Category = keyof typeof CATEGORIES;

export const CATEGORY_NAMES = Object.keys(CATEGORIES) as readonly Category[];
