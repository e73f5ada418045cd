import { about } from "./about.js";
import { accounts } from "./accounts.js";
import { changes } from "./changes.js";
import { claims } from "./claims.js";
import { decisions } from "./decisions.js";
import { episode } from "./episode.js";
import { episodes } from "./episodes.js";
import { events } from "./events.js";
import { explain } from "./explain.js";
import { exported } from "./export.js";
import { log } from "./log.js";
import { readings } from "./readings.js";
import { reports } from "./reports.js";
import type { Route } from "./route.js";
import { signatures } from "./signatures.js";
import { twoReaders } from "./two-readers.js";

/** Every route of the API. */
export const ROUTES: readonly Route[] = [
  about,
  episodes,
  episode,
  changes,
  claims,
  explain,
  reports,
  log,
  exported,
  readings,
  decisions,
  signatures,
  twoReaders,
  accounts,
  events,
];
