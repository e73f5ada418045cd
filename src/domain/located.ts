/** How near a point is to the place that was named. */
export const PRECISIONS = ["town", "near", "district", "region", "country"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A country by its codes. */
export interface CountryCodes {
  /** ISO 3166-1 alpha-2, alpha-3 and numeric with its zeros ("417"). */
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string;
  /** In English. */
  readonly name: string;
  /** Two letters: AF, AN, AS, EU, NA, OC, SA. */
  readonly continent: string;
}

/** Where a place lies, found by its name alone. */
export interface Located {
  readonly country: CountryCodes;
  /** WGS 84 degrees of the town; of the town it is named after for a district or region; null for a country. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: Precision;
}
