import type { Claim } from "../domain/claim.js";
import type { GoldClaim } from "./gold.js";
import { isSameName, isSameSide } from "./names.js";

/** What of a found claim is compared, beyond category, bounds and place in the text. */
export const ATTRIBUTE_NAMES = ["side", "kind", "source", "status", "scope", "previous", "approx"] as const;
export type AttributeName = (typeof ATTRIBUTE_NAMES)[number];

/** Those that must all be right for a claim to be strictly right. */
export const STRICT: readonly AttributeName[] = ["side", "source", "status", "scope", "previous"];

/** As much of a read claim as is compared. */
export type Predicted = Pick<
  Claim,
  | "category"
  | "min"
  | "max"
  | "approx"
  | "victims"
  | "source"
  | "status"
  | "scope"
  | "previous"
  | "quote"
  | "start"
  | "end"
  | "inTitle"
>;

const AGREES: Readonly<Record<AttributeName, (gold: GoldClaim, read: Predicted) => boolean>> = {
  side: (gold, read) => isSameSide(gold.victims?.side, read.victims?.side),
  kind: (gold, read) => (gold.victims?.kind ?? "unknown") === (read.victims?.kind ?? "unknown"),
  source: (gold, read) => isSameName(gold.source, read.source),
  status: (gold, read) => (gold.status ?? "asserted") === (read.status ?? "asserted"),
  scope: (gold, read) => gold.scope === read.scope,
  previous: (gold, read) => Boolean(gold.previous) === Boolean(read.previous),
  approx: (gold, read) => Boolean(gold.approx) === Boolean(read.approx),
};

/** The attributes in which a read claim differs from the gold one, in the order of the table. */
export function wrongAttributes(gold: GoldClaim, read: Predicted): readonly AttributeName[] {
  return ATTRIBUTE_NAMES.filter((name) => !AGREES[name](gold, read));
}

/** The value of an attribute, for people to read. */
export function attributeValue(claim: GoldClaim | Predicted, name: AttributeName): string {
  if (name === "side") return claim.victims?.side ?? "none";
  if (name === "kind") return claim.victims?.kind ?? "unknown";
  if (name === "status") return claim.status ?? "asserted";
  return String(claim[name] ?? (name === "source" ? "none" : false));
}
