import type { Ceasefire } from "../../domain/chronicle.js";
import type { Claim } from "../../domain/claim.js";
import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import { MOST_DAYS, type Share, sharesByDay } from "../../domain/shares.js";
import { calendarDay } from "../events/days.js";
import { type Where, whereOf } from "../events/where.js";
import { wholeFigures } from "../events/whole.js";
import type { Shown } from "../format.js";
import { countText } from "../words/count.js";
import { byId, oncePerShown } from "../words/looked-up.js";

/** A day's part of an episode's deaths, at the place that stands for it. */
export interface DeathDay extends Share {
  readonly episode: EpisodeLedger;
  readonly figure: Figure;
  readonly where: Where;
  /** Of how many days the figure was divided over. */
  readonly days: number;
}

/** A ceasefire that is told to have been agreed at a place. */
export interface Agreement {
  readonly episode: EpisodeLedger;
  readonly ceasefire: Ceasefire;
  /** ISO calendar day. */
  readonly day: string;
  readonly where: Where;
}

/** What ACLED's columns have no row for, and why. */
export interface Apart {
  readonly episode: EpisodeLedger;
  readonly figure: Figure | null;
  readonly ceasefire: Ceasefire | null;
  readonly why: string;
}

export interface AcledEvents {
  readonly deaths: readonly DeathDay[];
  readonly agreements: readonly Agreement[];
  readonly apart: readonly Apart[];
}

/** Every episode's deaths and ceasefires: as rows, a day and a place each, or apart with the reason. */
export const acledEvents = oncePerShown((shown): AcledEvents => {
  const deaths: DeathDay[] = [];
  const agreements: Agreement[] = [];
  const apart: Apart[] = [];
  const claims = byId(shown.claims);
  for (const episode of shown.ledger.episodes) {
    const where = whereOf(episode, shown);
    const figures = wholeFigures(episode, "killed");
    const dead = episode.figures.some(({ category }) => category === "killed");
    if (figures.length === 0 && dead)
      apart.push({ episode, figure: null, ceasefire: null, why: "no one figure for all of its dead" });
    for (const figure of figures) {
      const shares = sharesOf(episode, figure, claims);
      const why = whyNoRow(figure, where, shares);
      if (why !== null || where === null || typeof shares === "string")
        apart.push({ episode, figure, ceasefire: null, why: why ?? NO_PLACE });
      else for (const share of shares) deaths.push({ ...share, episode, figure, where, days: shares.length });
    }
    for (const ceasefire of ceasefiresOf(episode, shown)) {
      const day = calendarDay(ceasefire.declared ?? ceasefire.effective);
      const place = day === null ? null : agreedAt(episode, ceasefire, shown);
      if (day !== null && place !== null) agreements.push({ episode, ceasefire, day, where: place });
      else
        apart.push({
          episode,
          figure: null,
          ceasefire,
          why: day === null ? NO_DAY : "no place told of it is known",
        });
    }
  }
  return { deaths, agreements, apart };
});

const NO_PLACE = "no place that stands for it is known";
const NO_DAY = "no day is known";

function whyNoRow(figure: Figure, where: Where | null, shares: readonly Share[] | string): string | null {
  if (figure.best === null) {
    const said = countText({ min: figure.low, max: figure.high, approx: figure.approx });
    return `no one number under policy ${figure.policy}: ${said}`;
  }
  if (where === null) return NO_PLACE;
  if (where.located.precision === "country") return `only a country is known: ${where.place}`;
  return typeof shares === "string" ? shares : null;
}

/**
 * A figure day by day: as its policy divided it; the count of one incident on its own day; else equally over the days
 * from the episode's first to the figure's own, the rest to the first. Where no days can be told, why.
 */
function sharesOf(
  episode: EpisodeLedger,
  figure: Figure,
  claims: ReadonlyMap<string, Claim>,
): readonly Share[] | string {
  const { best, asOf, days = [] } = figure;
  if (days.length > 0 && days.every(({ speaker, derived }) => speaker === null && derived !== null))
    return days.map(({ day, derived }) => ({ day, share: derived ?? 0 }));
  const [first, own] = [calendarDay(episode.start), calendarDay(asOf)];
  if (own === null) return asOf === null ? NO_DAY : `${NO_DAY}, only ${asOf}`;
  const start = isOfOneIncident(figure, claims) ? own : first;
  if (start === null) return "no first day is known";
  if (own < start) return `it is of ${own}, before the first day, ${start}`;
  const shares = sharesByDay(best ?? 0, start, own);
  return shares.length > 0 ? shares : `more than ${MOST_DAYS} days, from ${start} to ${own}: not divided`;
}

/** Whether it rests on counts of one strike, clash or day alone, and is no sum over the sides. */
function isOfOneIncident({ side, used }: Figure, claims: ReadonlyMap<string, Claim>): boolean {
  const own = used.map((id) => claims.get(id));
  return (
    own.length > 0 &&
    own.every((claim) => claim?.scope === "incident" && !claim.unquantified && claim.victims.side === side)
  );
}

function ceasefiresOf({ id }: EpisodeLedger, { chronicles }: Shown): readonly Ceasefire[] {
  return byId(chronicles).get(id)?.ceasefires ?? [];
}

/** The place that the entries telling of a ceasefire name; null where they name none, or the gazetteer does not know it. */
function agreedAt(
  { id }: EpisodeLedger,
  { entries }: Ceasefire,
  { chronicles, places }: Shown,
): Where | null {
  const told = new Set(entries);
  for (const entry of byId(chronicles).get(id)?.entries ?? []) {
    if (!told.has(entry.id) || entry.kind !== "ceasefire-agreed" || entry.place === null) continue;
    const located = places.get(entry.place);
    if (located !== undefined && located.precision !== "country")
      return { place: entry.place, located, alone: true };
  }
  return null;
}
