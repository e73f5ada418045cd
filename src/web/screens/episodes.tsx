import { useState } from "preact/hooks";
import type { EpisodeRow } from "../net/answers.js";
import { withQuery } from "../net/ask.js";
import { More, useLongList } from "../parts/more.js";
import { ProblemNotice, Title } from "../parts/notices.js";
import { ReadIn } from "../parts/read-in.js";
import { Spark } from "../parts/spark.js";
import { type ScreenProps, setQuery, to } from "../place.js";
import { many, nounOf, sayBest, sayBounds, sayFigure } from "../words/counts.js";
import { sayDate, sayDays } from "../words/days.js";

const SORTS = [
  ["newest", "the newest first"],
  ["oldest", "the oldest first"],
  ["toll", "the deadliest first"],
] as const;

/** The first screen: what is in the book, and the way to put more into it. */
export function Episodes({ query }: ScreenProps) {
  const [q, sort, asOf] = [query.get("q") ?? "", query.get("sort") ?? "newest", query.get("asOf")];
  const list = useLongList<EpisodeRow>(withQuery("/api/episodes", { q, sort, asOf }));
  const [words, setWords] = useState(q);
  const isEmpty = list.items?.length === 0 && q === "" && asOf === null;
  return (
    <>
      <Title>Episodes</Title>
      <p class="lead">
        Each is a stretch of violence, with every claim of its toll that was read and who made it.
      </p>
      <search class="filters">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setQuery({ q: words });
          }}
        >
          <label class="wide">
            <span>Name, side or place</span>
            <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
          <label>
            <span>Order</span>
            <select value={sort} onChange={(event) => setQuery({ sort: event.currentTarget.value })}>
              {SORTS.map(([name, title]) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">Search</button>
        </form>
        <p class="quiet">
          Words of a report or a claim: search <a href={to("reports", { q: words })}>reports</a> or{" "}
          <a href={to("claims", { q: words })}>claims</a>.
        </p>
      </search>
      {asOf === null ? null : (
        <p class="notice">
          As it could be known on {sayDate(asOf)}. <a href={to("", { q, sort })}>As of today</a>
        </p>
      )}
      <ProblemNotice problem={list.problem} />
      {list.items === null && list.problem === null ? <p class="quiet">One moment …</p> : null}
      {isEmpty ? <p>The book is empty. Put a first report into it below.</p> : null}
      {list.items?.length === 0 && !isEmpty ? <p>No episode has these words.</p> : null}
      <ol class="episodes">
        {list.items?.map((episode) => (
          <Row key={episode.id} episode={episode} asOf={asOf} />
        ))}
      </ol>
      <More more={list.more} />
      <ReadIn />
    </>
  );
}

function Row({ episode, asOf }: { readonly episode: EpisodeRow; readonly asOf: string | null }) {
  const { id, name, sides, start, end, reports, toll, spark, contradictions } = episode;
  const killed = toll.find(({ category }) => category === "killed");
  const others = toll.filter(({ category }) => category !== "killed" && category !== "casualties");
  return (
    <li>
      <div class="what">
        <h2>
          <a href={to("episode", { id, asOf })}>{name}</a>
        </h2>
        <p class="quiet">
          {sayDays(start, end)}. {sides.length === 0 ? "" : `${sides.slice(0, 6).join(", ")}. `}
          {many(reports.length, "report")}.
          {contradictions === 0 ? "" : ` ${many(contradictions, "contradiction")} noticed.`}
        </p>
      </div>
      <div class="toll">
        {killed === undefined ? (
          <p class="quiet">No figure of the killed.</p>
        ) : (
          <p class="headline">
            <strong>{sayBest(killed)}</strong> killed
            {sayBounds(killed) === null ? null : <span class="quiet"> ({sayBounds(killed)})</span>}
          </p>
        )}
        <p class="quiet">
          {others.map((figure) => `${sayFigure(figure)} ${nounOf(figure.category)}`).join(", ")}
        </p>
      </div>
      <Spark points={spark} />
    </li>
  );
}
