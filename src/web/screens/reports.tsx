import { useState } from "preact/hooks";
import type { ReportRow } from "../net/answers.js";
import { withQuery } from "../net/ask.js";
import { More, useLongList } from "../parts/more.js";
import { ProblemNotice, Title } from "../parts/notices.js";
import { type ScreenProps, setQuery, to } from "../place.js";
import { many } from "../words/counts.js";
import { sayDay } from "../words/days.js";

/** Every report of the book, searched by its words. */
export function Reports({ query }: ScreenProps) {
  const [q, episode, undated] = [query.get("q") ?? "", query.get("episode"), query.get("undated")];
  const list = useLongList<ReportRow>(withQuery("/api/reports", { q, episode, undated }));
  const [words, setWords] = useState(q);
  return (
    <>
      <Title>Reports</Title>
      <search class="filters">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setQuery({ q: words });
          }}
        >
          <label class="wide">
            <span>Words of the title, the text or the publisher’s name</span>
            <input type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={undated === "true"}
              onChange={(event) => setQuery({ undated: event.currentTarget.checked ? "true" : null })}
            />
            <span>only undated ones</span>
          </label>
          <button type="submit">Search</button>
        </form>
        {episode === null ? null : (
          <p class="quiet">
            Only reports of one <a href={to("episode", { id: episode })}>episode</a>.{" "}
            <a href={to("reports", { q })}>Of all</a>
          </p>
        )}
      </search>
      <ProblemNotice problem={list.problem} />
      {list.items?.length === 0 ? <p>No report has these words.</p> : null}
      <ul class="rows">
        {list.items?.map(({ id, title, publisher, published, claims, language, version }) => (
          <li key={id}>
            <a href={to("report", { id })}>{title || id}</a>
            <span class="quiet">
              {publisher ?? "publisher not told"}, {sayDay(published, "undated")}. {many(claims, "claim")}
              {language === null || language === "en" ? "" : `, in “${language}”`}
              {version > 1 ? `, version ${version}` : ""}.
            </span>
          </li>
        ))}
      </ul>
      <More more={list.more} />
    </>
  );
}
