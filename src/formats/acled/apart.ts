import { csvOf } from "../cells.js";
import { calendarDay } from "../events/days.js";
import { namesOf } from "../events/where.js";
import type { Format } from "../format.js";
import { acledEvents } from "./events.js";

const HEADER = [
  "episode",
  "episodeName",
  "record",
  "figure",
  "why",
  "start",
  "end",
  "low",
  "best",
  "high",
  "policy",
  "placesNamed",
  "claims",
  "entries",
] as const;

/** What `acled` has no row for, and why: one figure or ceasefire a row. */
export const acledApart: Format = {
  title: "deaths and ceasefires that ACLED's columns have no row for",
  type: "text/csv",
  ending: "csv",
  policy: "acled",
  needs: ["chronicles"],
  write: (shown) =>
    csvOf(
      HEADER,
      acledEvents(shown).apart.map(({ episode, figure, ceasefire, why }) => [
        episode.id,
        episode.name,
        ceasefire === null ? "deaths" : "ceasefire",
        figure?.id ?? null,
        why,
        calendarDay(ceasefire === null ? episode.start : (ceasefire.declared ?? ceasefire.effective)),
        ceasefire === null ? calendarDay(episode.end) : null,
        figure?.low ?? null,
        figure?.best ?? null,
        figure?.high ?? null,
        figure?.policy ?? null,
        namesOf(episode, shown)
          .map(({ place }) => place)
          .join("; "),
        figure?.used.join(" ") ?? null,
        ceasefire?.entries.join(" ") ?? null,
      ]),
    ),
};
