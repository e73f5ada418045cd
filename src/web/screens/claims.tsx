import { useState } from "preact/hooks";
import { CATEGORY_NAMES } from "../../domain/category.js";
import type { Claim } from "../../domain/claim.js";
import { withQuery } from "../net/ask.js";
import { More, useLongList } from "../parts/more.js";
import { ProblemNotice, Title } from "../parts/notices.js";
import { type ScreenProps, setQuery, to } from "../place.js";
import { labelOf, sayCount } from "../words/counts.js";
import { sayDay } from "../words/days.js";
import { SCOPE_WORDS, saySource, sayVictims } from "../words/names.js";

/** Every claim of the book with its words, searched and filtered. */
export function Claims({ query }: ScreenProps) {
  const [q, category, side] = [query.get("q") ?? "", query.get("category") ?? "", query.get("side") ?? ""];
  const [source, episode] = [query.get("source") ?? "", query.get("episode")];
  const list = useLongList<Claim>(withQuery("/api/claims", { q, category, side, source, episode }));
  const [words, setWords] = useState({ q, side, source });
  const input = (name: "q" | "side" | "source", title: string) => (
    <label class={name === "q" ? "wide" : undefined}>
      <span>{title}</span>
      <input
        value={words[name]}
        onInput={(event) => setWords({ ...words, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      <Title>Claims</Title>
      <search class="filters">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setQuery(words);
          }}
        >
          {input("q", "Words of the quote, the source or the place")}
          <label>
            <span>What happened</span>
            <select value={category} onChange={(event) => setQuery({ category: event.currentTarget.value })}>
              <option value="">everything</option>
              {CATEGORY_NAMES.map((name) => (
                <option key={name} value={name}>
                  {labelOf(name)}
                </option>
              ))}
            </select>
          </label>
          {input("side", "Whose people")}
          {input("source", "Who says so")}
          <button type="submit">Search</button>
        </form>
        {episode === null ? null : (
          <p class="quiet">
            Only claims of one <a href={to("episode", { id: episode })}>episode</a>.{" "}
            <a href={to("claims", { q, category, side, source })}>Of all</a>
          </p>
        )}
      </search>
      <ProblemNotice problem={list.problem} />
      {list.items?.length === 0 ? <p>No claim is like this.</p> : null}
      <ul class="rows">
        {list.items?.map((claim) => (
          <li key={claim.id}>
            <a href={to("report", { id: claim.report, claim: claim.id })}>“{claim.quote}”</a>
            <span class="quiet">
              {sayCount(claim, claim)}, {labelOf(claim.category)}; {sayVictims(claim)}. Says:{" "}
              {saySource(claim.source)}. {SCOPE_WORDS[claim.scope]}, {sayDay(claim.asOf, "no time given")}.
              {claim.setAside === undefined ? "" : " Set aside."}
            </span>
          </li>
        ))}
      </ul>
      <More more={list.more} />
    </>
  );
}
