import { type Told, toldOf } from "../events/told.js";
import type { Format, Shown } from "../format.js";
import { oneLine } from "../words/brief.js";
import { dayText, stretchText } from "../words/day.js";
import { plural } from "../words/names.js";
import { xmlText } from "../words/xml.js";

/**
 * A timeline for TimelineJS: the figures and what the parties did and said. A date has the parts that are told and no
 * more; what no words date stands at the first day a report told of it, and its date says so.
 */
export const timelinejs: Format = {
  title: "figures and acts as a timeline for TimelineJS",
  type: "application/json",
  ending: "json",
  needs: ["chronicles"],
  write: (shown) => `${JSON.stringify(timelineOf(shown), null, 1)}\n`,
  leftOut: (shown) =>
    toldOf(shown)
      .filter((told) => dateOf(told) === null)
      .map(({ id, headline }) => `${id} ${headline}: no day, and no report of it has a date`),
};

function timelineOf(shown: Shown): object {
  const { episodes } = shown.ledger;
  const [first] = episodes;
  const headline =
    episodes.length === 1 && first !== undefined ? first.name : plural(episodes.length, "episode");
  const text =
    episodes.length === 1 && first !== undefined ? stretchText(first.start, first.end) : "Figures and acts";
  const events = toldOf(shown).flatMap((told) => {
    const date = dateOf(told);
    return date === null ? [] : [eventOf(told, date)];
  });
  return { title: { text: { headline: xmlText(headline), text: xmlText(text) } }, events };
}

interface TimelineDate {
  readonly start_date: object;
  readonly display_date: string;
}

function eventOf(
  { id, episode, episodeName, what, headline, details, quotes, rests, reports }: Told,
  date: TimelineDate,
) {
  const lines = [
    ...quotes.map((quote) => `<blockquote>${xmlText(oneLine(quote))}</blockquote>`),
    ...details.map((detail) => `<p>${xmlText(detail)}</p>`),
    `<p><code>${xmlText(id)}</code>: ${rests.map((each) => `<code>${xmlText(each)}</code>`).join(" ")}</p>`,
  ];
  return {
    unique_id: id,
    ...date,
    group: xmlText(episodeName),
    text: { headline: xmlText(headline), text: lines.join("") },
    // TimelineJS leaves these be: they lead back to the words
    tollbook: { episode, what, rests, reports },
  };
}

function dateOf({ when, reported }: Told): TimelineDate | null {
  const [told, display] =
    when !== null ? [when, dayText(when)] : [reported, `no day said; told by ${dayText(reported)}`];
  const [, year, month, day, hour, minute] =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/u.exec(told ?? "") ?? [];
  if (year === undefined) return null;
  const parts = when === null ? { year, month, day } : { year, month, day, hour, minute };
  const start = Object.entries(parts).flatMap(([name, digits]) =>
    digits === undefined ? [] : [[name, Number(digits)] as const],
  );
  return { start_date: Object.fromEntries(start), display_date: display };
}
