import { stretchOf } from "../day.js";
import { sayCount } from "../say.js";
import { type CheckView, type Finding, sayBody } from "./finding.js";

/** A figure dated before its episode: a slip of the pen, an old item republished, or another episode's figure. */
export function beforeEpisode({ episode, claims }: CheckView): readonly Finding[] {
  if (episode.start === null) return [];
  const start = `${episode.start}T00:00:00`;
  return claims
    .filter(({ claim }) => claim.scope !== "background" && claim.status !== "withheld")
    .filter(({ claim }) => (stretchOf(claim.asOf)?.end ?? start) < start)
    .map((placed) => ({
      rule: "before-episode",
      holds: false,
      message: `${sayCount(placed.claim)} (${sayBody(placed)}) is dated ${placed.claim.asOf}, before the episode begins on ${episode.start}`,
      claims: [placed],
    }));
}
