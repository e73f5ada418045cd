import { useState } from "preact/hooks";
import type { EpisodeRow, Page } from "../net/answers.js";
import { withQuery } from "../net/ask.js";
import { useAnswer } from "../net/use-answer.js";
import { many } from "../words/counts.js";
import { sayDays } from "../words/days.js";
import { Answer } from "./notices.js";

interface PickEpisodeProps {
  readonly title: string;
  /** One that cannot be picked. */
  readonly without: string | null;
  /** What picking does, for the button. */
  readonly action: string;
  readonly pick: (episode: string) => void;
}

/** Finds an episode by its words, and picks one. */
export function PickEpisode({ title, without, action, pick }: PickEpisodeProps) {
  const [typed, setTyped] = useState("");
  const [asked, setAsked] = useState<string | null>(null);
  const answer = useAnswer<Page<EpisodeRow>>(
    asked === null ? null : withQuery("/api/episodes", { q: asked, limit: 20 }),
  );
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(typed.trim());
        }}
      >
        <label>
          <span>{title}: its name, a side or a place</span>
          <input type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <button type="submit">Find episodes</button>
      </form>
      {asked === null ? null : (
        <Answer of={answer}>
          {({ items }) => {
            const found = items.filter(({ id }) => id !== without);
            if (found.length === 0) return <p>No other episode has these words.</p>;
            return (
              <ul class="rows">
                {found.map(({ id, name, start, end, reports }) => (
                  <li key={id}>
                    <p>
                      {name}{" "}
                      <span class="quiet">
                        {sayDays(start, end)}, {many(reports.length, "report")}
                      </span>
                    </p>
                    <button type="button" aria-label={`${action}: ${name}`} onClick={() => pick(id)}>
                      {action}
                    </button>
                  </li>
                ))}
              </ul>
            );
          }}
        </Answer>
      )}
    </>
  );
}
