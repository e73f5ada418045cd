import type { EpisodeChronicle } from "../../domain/chronicle.js";
import type { EntryExplanation } from "../net/answers.js";
import { withQuery } from "../net/ask.js";
import { useAnswer } from "../net/use-answer.js";
import { InContext } from "../parts/in-context.js";
import { LazyDetails } from "../parts/lazy-details.js";
import { Answer } from "../parts/notices.js";
import { to } from "../place.js";
import { ACT_WORDS, BLAME_WORDS } from "../words/acts.js";
import { many } from "../words/counts.js";
import { dayNumber, sayDay } from "../words/days.js";
import { STATUS_WORDS, saySource } from "../words/names.js";
import type { Seen } from "./seen.js";

type Entry = EpisodeChronicle["entries"][number];
type Ceasefire = EpisodeChronicle["ceasefires"][number];

/** What the parties did and said by day, how ceasefires held, who blames whom. */
export function ChronicleSection({ seen: { id, asOf } }: { readonly seen: Seen }) {
  const answer = useAnswer<EpisodeChronicle>(
    withQuery(`/api/episodes/${encodeURIComponent(id)}/chronicle`, { asOf }),
  );
  return (
    <section id="chronicle" aria-labelledby="chronicle-title">
      <h2 id="chronicle-title">Chronicle</h2>
      <Answer of={answer}>
        {({ entries, ceasefires, blame, end }) => (
          <>
            {ceasefires.map((ceasefire) => (
              <Clock key={ceasefire.entries[0]} ceasefire={ceasefire} end={asOf ?? end} />
            ))}
            <BlameTable blame={blame} />
            <h3>Day by day</h3>
            {entries.length === 0 ? <p>Nothing is told of what the parties did and said.</p> : null}
            <ol class="days">
              {byDay(entries).map(([day, own]) => (
                <li key={day}>
                  <h4>{day === "" ? "No day told" : sayDay(day)}</h4>
                  <ul>
                    {own.map((entry) => (
                      <EntryRow key={entry.id} entry={entry} asOf={asOf} />
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          </>
        )}
      </Answer>
    </section>
  );
}

function byDay(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = (entry.day ?? "").slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
}

function EntryRow({ entry, asOf }: { readonly entry: Entry; readonly asOf: string | null }) {
  const { id, kind, actors, targets, status, place, quote, tellers, tellings } = entry;
  const said = [...new Set(tellers.map(({ source }) => saySource(source)))].slice(0, 3).join("; ");
  return (
    <li>
      <p>
        <span class="kind">{ACT_WORDS[kind]}</span>{" "}
        {[actors.join(", "), targets.join(", ")].filter(Boolean).join(" → ")}
        {place === null ? "" : `, ${place}`}
        {status === "asserted" ? "" : ` (${STATUS_WORDS[status]})`}
      </p>
      <p class="said">“{quote}”</p>
      <LazyDetails
        summary={
          <span class="quiet">
            Says: {said}. {many(tellings, "independent telling")}
          </span>
        }
      >
        {() => <Told id={id} asOf={asOf} />}
      </LazyDetails>
    </li>
  );
}

function Told({ id, asOf }: { readonly id: string; readonly asOf: string | null }) {
  const answer = useAnswer<EntryExplanation>(withQuery(`/api/explain/${id}`, { asOf }));
  return (
    <Answer of={answer}>
      {({ acts }) => (
        <>
          {acts.map(({ act, report, context }) => (
            <blockquote key={act.id}>
              <InContext context={context} />
              <p class="quiet">
                <a href={to("report", { id: report.id })}>{report.title || report.id}</a>
                {report.publisher === null ? "" : `, ${report.publisher}`},{" "}
                {sayDay(report.published, "undated")}
              </p>
            </blockquote>
          ))}
        </>
      )}
    </Answer>
  );
}

function Clock({ ceasefire, end }: { readonly ceasefire: Ceasefire; readonly end: string | null }) {
  const { parties, declared, reported, effective, allegations, lastBreach, holdingSince } = ceasefire;
  const from = dayNumber(holdingSince);
  const until = dayNumber(end);
  const days = from === null || until === null ? null : Math.max(0, until - from);
  return (
    <div class="clock">
      <h3>Ceasefire: {parties.join(" and ") || "parties not told"}</h3>
      <p>
        {holdingSince === null ? (
          <strong>
            {declared === null && lastBreach === null
              ? "Whether it held cannot be told: no report says which day it began."
              : "Not known to hold at the end of these reports."}
          </strong>
        ) : (
          <strong>
            Nothing against it is told since {sayDay(holdingSince)}
            {days === null || days === 0 ? "" : `, ${many(days, "day")} to the last word of these reports`}.
          </strong>
        )}
      </p>
      <p class="quiet">
        Declared: {sayDay(declared, `not told; first reported ${sayDay(reported, "undated")}`)}. In effect
        from: {sayDay(effective, "not told")}. Last breach or fighting told after it:{" "}
        {sayDay(lastBreach, "none")}.
      </p>
      {allegations.length === 0 ? null : (
        <ul>
          {allegations.map(({ accuser, blamed, count, days: on }) => (
            <li key={`${accuser} ${blamed.join()}`}>
              {accuser} alleges {many(count, "breach", "breaches")} by {blamed.join(", ") || "nobody named"}
              {on.length === 0 ? "" : ` (${on.map((day) => sayDay(day)).join("; ")})`}.
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function BlameTable({ blame }: Pick<EpisodeChronicle, "blame">) {
  if (blame.length === 0) return null;
  return (
    <>
      <h3>Who blames whom</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="scroll" tabIndex={0} aria-label="Who blames whom">
        <table>
          <thead>
            <tr>
              <th scope="col">Says</th>
              <th scope="col">Of</th>
              <th scope="col">What</th>
              <th scope="col" class="number">
                Times
              </th>
              <th scope="col">The accused</th>
            </tr>
          </thead>
          <tbody>
            {blame.map(({ accuser, accused, of, count, denials, blamesBack }) => (
              <tr key={`${accuser} ${accused} ${of}`}>
                <th scope="row">{accuser}</th>
                <td>{accused}</td>
                <td>{BLAME_WORDS[of]}</td>
                <td class="number">{count}</td>
                <td class="quiet">
                  {[
                    denials.length === 0 ? "" : `denies it (${denials.length})`,
                    blamesBack === 0 ? "" : `blames back (${blamesBack})`,
                  ]
                    .filter(Boolean)
                    .join(", ") || "is not told to answer"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
