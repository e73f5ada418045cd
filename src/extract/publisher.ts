import type { Report } from "../domain/report.js";
import type { NameMention, Pack } from "../language/index.js";
import { tokenise } from "../language/index.js";

/** A party that puts out a report of its own. */
export interface Issuer {
  readonly side: string;
  readonly kind: "state" | "group";
}

/** As much as a party is worth that the report names once in its title. */
export const WEIGHT_OF_ISSUER = 6;

/** The names in what a report says of who put it out. */
export function namesOfPublisher({ publisher }: Report, pack: Pack): readonly NameMention[] {
  return publisher === null ? [] : pack.names(tokenise(publisher, 0, pack.elisions));
}

/**
 * "Ministry of Defence of Armenia", "General Staff of Ukraine", "Arakan Army": the party itself, by an office or force of
 * one side, or by a group's name. Null for an outlet, whatever land it is named after: "The Armenian Weekly".
 */
export function issuedBy(names: readonly NameMention[]): Issuer | null {
  if (names.some(({ kind }) => kind === "outlet" || kind === "organisation")) return null;
  const sides = new Set(names.filter(({ side }) => side !== null).map(({ side }) => side as string));
  const [side] = sides;
  if (side === undefined || sides.size > 1) return null;
  const [first] = names;
  if (first?.kind === "group") return { side, kind: "group" };
  const isOffice = names.some(({ kind }) => kind === "office" || kind === "force");
  return isOffice ? { side, kind: "state" } : null;
}
