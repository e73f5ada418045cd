import type { Figure } from "../../domain/ledger.js";
import type { Located } from "../../domain/located.js";
import type { Shown } from "../format.js";
import { claim, EPISODE, figure, SHOWN } from "../samples.js";

/** A ledger with places and countries: what tests of formats for conflict data share. */

const country = (alpha2: string, alpha3: string, numeric: string, name: string) => ({
  ...{ alpha2, alpha3, numeric, name, continent: "AS" },
});
export const KYRGYZSTAN = country("KG", "KGZ", "417", "Kyrgyzstan");
export const TAJIKISTAN = country("TJ", "TJK", "762", "Tajikistan");

const whole = (of: typeof KYRGYZSTAN): Located => ({
  ...{ country: of, latitude: null, longitude: null, precision: "country" },
});
const batken = { country: KYRGYZSTAN, latitude: 40.063, longitude: 70.819 };

export const PLACES: ReadonlyMap<string, Located> = new Map([
  ["Kyrgyzstan", whole(KYRGYZSTAN)],
  ["Tajikistan", whole(TAJIKISTAN)],
  ["Batken", { ...batken, precision: "town" }],
  ["Batken region", { ...batken, precision: "region" }],
  ["Isfara", { country: TAJIKISTAN, latitude: 40.126, longitude: 70.625, precision: "town" }],
]);

export const ALL_DEAD = figure({ id: "f_0893022aa9c8", side: "all", low: 81, best: 100, high: 104 });

/** The sample episode with these figures, its claims at these places. */
export function shownWith(
  figures: readonly Partial<Figure>[],
  places: readonly (string | null)[],
  more: Partial<(typeof SHOWN.ledger.episodes)[number]> = {},
): Shown {
  return {
    ...SHOWN,
    ledger: {
      episodes: [{ ...EPISODE, ...more, figures: figures.map((each) => ({ ...ALL_DEAD, ...each })) }],
    },
    claims: [
      ...SHOWN.claims,
      ...places.map((place, index) => claim(`c_at${index}`, { place, quote: `${index} died there` })),
    ],
    places: PLACES,
  };
}
