import { echoOf, namedForIn } from "../echoes.js";
import type { Entry, Placed, Point } from "../placed.js";
import type { Draft, Policy } from "./draft.js";
import { estimateEntry } from "./estimate.js";

/** Nobody's side: agencies, organisations, the reports themselves. */
const NEUTRAL = "neutral";

/**
 * No merging, as an encyclopaedia's infobox: for each body of people what its own side says, what each other side
 * says, and what neutral sources say, the newest of each; a figure withheld is shown as not disclosed. What a title
 * repeats of the source that its report names is that source's.
 */
export const bySpeaker: Policy = {
  says: "no merging: what each side and the neutral sources say of each side's people, the newest of each",
  estimate: ({ entries }) => {
    const namedFor = namedForIn(entries.flatMap(({ claims }) => claims));
    return entries.flatMap((entry) => speakersOf(entry, namedFor));
  },
};

function speakersOf(entry: Entry, namedFor: (placed: Placed) => Placed | null): readonly Draft[] {
  const echoes = new Map<Point | Placed, string | null>();
  for (const point of [...entry.points, ...entry.incidents, ...entry.shares]) {
    const echo = echoOf(point, namedFor);
    if (echo === null) continue;
    for (const each of [point, ...point.claims]) echoes.set(each, echo.claim.sourceSide);
  }
  const speakerOf = (said: Point | Placed): string => {
    const own = "claim" in said ? said.claim.sourceSide : said.sourceSide;
    return echoes.get(said) ?? own ?? NEUTRAL;
  };
  const speakers = [...new Set(entry.claims.map(speakerOf))].sort();
  return speakers.map((speaker) => {
    const said = (point: Point) => speakerOf(point) === speaker;
    const own = {
      ...entry,
      claims: entry.claims.filter((placed) => speakerOf(placed) === speaker),
      points: entry.points.filter(said),
      incidents: entry.incidents.filter(said),
      shares: entry.shares.filter(said),
    };
    const draft = estimateEntry(own, { widen: false });
    const role =
      speaker === entry.side ? "own claim" : speaker === NEUTRAL ? "neutral claim" : `claim of ${speaker}`;
    return { ...draft, speaker, notes: [role, ...draft.notes] };
  });
}
