import type { Precision } from "../../../domain/located.js";
import type { PlaceRow } from "../../net/answers.js";
import type { Point, Spot } from "./view.js";

/**
 * The places that lie somewhere, those of one point together: a town under two spellings, the districts named after it.
 * A town and what is only near it stay apart. A country lies in the middle of its outline.
 */
export function spotsOf(places: readonly PlaceRow[], middles: ReadonlyMap<string, Point>): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (const [at, { place, claims, located }] of places.entries()) {
    if (located === null) continue;
    const { latitude, longitude, precision, country } = located;
    const point: Point | undefined =
      latitude === null || longitude === null ? middles.get(country.numeric) : [longitude, latitude];
    if (point === undefined) continue;
    const key = `${point} ${isSure(precision)}`;
    const known = spots.get(key);
    spots.set(
      key,
      known === undefined
        ? { at, others: [], place, point, precision, claims: claims.length }
        : { ...known, others: [...known.others, at], claims: known.claims + claims.length },
    );
  }
  return [...spots.values()];
}

/** Is the point the place itself, or only near it? */
export const isSure = (precision: Precision): boolean => precision === "town";

/** How near the point is, in words. */
export const NEARNESS: Readonly<Record<Precision, string>> = {
  town: "town",
  near: "near the town",
  district: "district",
  region: "region",
  country: "country",
};
