import type { EpisodeLedger } from "../../domain/ledger.js";
import type { CountryCodes } from "../../domain/located.js";
import type { Shown } from "../format.js";

/** One of two who fight. */
export interface Actor {
  readonly name: string;
  /** The country of that name; null for a group. */
  readonly country: CountryCodes | null;
}

/** Two who fight; a state first where one of them is none. */
export type Dyad = readonly [Actor, Actor];

/** The two sides of an episode; null where it has fewer or more: who fought whom is then not the ledger's to say. */
export function dyadOf(
  { sides }: Pick<EpisodeLedger, "sides">,
  { places }: Pick<Shown, "places">,
): Dyad | null {
  const [a, b, ...more] = sides.map((name): Actor => {
    const located = places.get(name);
    return { name, country: located?.precision === "country" ? located.country : null };
  });
  if (a === undefined || b === undefined || more.length > 0) return null;
  return a.country === null && b.country !== null ? [b, a] : [a, b];
}
