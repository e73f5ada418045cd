import { contentId } from "../domain/id.js";
import type { Incident, IncidentCount } from "../domain/ledger.js";
import { calendarDay } from "./day.js";
import { compareText, type Placed } from "./placed.js";

/**
 * The strikes and clashes inside an episode: counts of one incident whose day and place are known, those of one day
 * and place together, each count beside the others. They are in no sum, for incidents may overlap. Rule R20.
 */
export function incidentsIn(claims: readonly Placed[], episode: string): readonly Incident[] {
  const incidents = new Map<string, { day: string; place: string; claims: Placed[] }>();
  for (const placed of claims) {
    const { claim } = placed;
    const [day, place] = [calendarDay(placed.asOf), claim.place?.trim() ?? ""];
    if (claim.setAside !== undefined || claim.scope !== "incident" || day === null || place === "") continue;
    const key = `${day} ${placeName(place)}`;
    const known = incidents.get(key);
    if (known === undefined) incidents.set(key, { day, place, claims: [placed] });
    else known.claims.push(placed);
  }
  return [...incidents]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, { day, place, claims: own }]) => ({
      id: contentId("i", episode, key),
      day,
      place,
      counts: countsOf(own),
      claims: [...new Set(own.map(({ claim }) => claim.id))].sort(),
    }));
}

/** "the Batken district" and "Batken District" are one place. */
export function placeName(place: string): string {
  return place
    .trim()
    .toLowerCase()
    .replace(/^the\s+/u, "");
}

function countsOf(claims: readonly Placed[]): readonly IncidentCount[] {
  const counts = new Map<string, IncidentCount>();
  for (const { claim } of claims) {
    const { category, victims, min, max, approx, status, source, sourceKey } = claim;
    const { side, kind } = victims;
    const key = JSON.stringify([category, side, kind, sourceKey, min, max, approx, status]);
    const own = [...new Set([...(counts.get(key)?.claims ?? []), claim.id])].sort();
    counts.set(key, { category, side, kind, source, sourceKey, min, max, approx, status, claims: own });
  }
  return [...counts].sort(([a], [b]) => compareText(a, b)).map(([, count]) => count);
}
