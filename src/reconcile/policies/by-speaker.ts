import type { Entry, Placed, Point } from "../placed.js";
import type { Draft, Policy } from "./draft.js";
import { estimateEntry } from "./estimate.js";

/** Nobody's side: agencies, organisations, the reports themselves. */
const NEUTRAL = "neutral";

/**
 * No merging, as an encyclopaedia's infobox: for each body of people what its own side says, what each other side
 * says, and what neutral sources say, the newest of each; a figure withheld is shown as not disclosed.
 */
export const bySpeaker: Policy = {
  says: "no merging: what each side and the neutral sources say of each side's people, the newest of each",
  estimate: ({ entries }) => entries.flatMap(speakersOf),
};

function speakersOf(entry: Entry): readonly Draft[] {
  const speakers = [...new Set(entry.claims.map(speakerOf))].sort();
  return speakers.map((speaker) => {
    const said = (point: Point) => (point.sourceSide ?? NEUTRAL) === speaker;
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

function speakerOf({ claim }: Placed): string {
  return claim.sourceSide ?? NEUTRAL;
}
