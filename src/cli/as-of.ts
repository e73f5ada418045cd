import type { Episode } from "../domain/episode.js";
import { dayText } from "../formats/index.js";

/** An episode whose heading says as of which day it is told. */
export function named<E extends Episode>(episode: E, asOf: string | undefined): E {
  return asOf === undefined ? episode : { ...episode, name: `${episode.name}, as of ${dayText(asOf)}` };
}

/** An episode with the days and reports that it had by then: those of `then`, the same book's episodes at the time. */
export function asItWas<E extends Episode>(episode: E, then: readonly Episode[]): E {
  const own = new Set(episode.reports);
  const was =
    then.find(({ id }) => id === episode.id) ??
    then.find(({ reports }) => reports.some((report) => own.has(report)));
  const { start = null, end = null, reports = [] } = was ?? {};
  return { ...episode, start, end, reports };
}
