import { useState } from "preact/hooks";
import type { Assignment, EpisodeRow, Page } from "../net/answers.js";
import { ask } from "../net/ask.js";
import { lookAgain } from "../net/follow.js";
import { useAnswer } from "../net/use-answer.js";
import { AttemptNotice } from "../parts/notices.js";
import { useAttempt } from "../parts/use-attempt.js";
import { many } from "../words/counts.js";

const MAX_REPORTS = 500;

/** Gives the reports of an episode to two readers. */
export function GiveForm() {
  const episodes = useAnswer<Page<EpisodeRow>>("/api/episodes?limit=500");
  const [chosen, setChosen] = useState("");
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const { attempt, ...outcome } = useAttempt();
  const items = episodes.data?.items ?? [];
  const episode = items.find(({ id }) => id === chosen) ?? items[0];
  const give = async () => {
    if (episode === undefined) return;
    const reports = episode.reports.slice(0, MAX_REPORTS);
    const body = { name: episode.name, reports, readers: [first.trim(), second.trim()] };
    await ask<Assignment>("/api/assignments", { method: "POST", body });
    lookAgain();
    setFirst("");
    setSecond("");
  };
  return (
    <>
      <h2>Give reports to two readers</h2>
      <form
        class="panel"
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(give, "Given.");
        }}
      >
        <div class="row">
          <label class="wide">
            <span>The reports of</span>
            <select value={episode?.id ?? ""} onChange={(event) => setChosen(event.currentTarget.value)}>
              {items.map(({ id, name, reports }) => (
                <option key={id} value={id}>
                  {name} ({many(reports.length, "report")})
                </option>
              ))}
            </select>
          </label>
          <ReaderInput title="First reader" value={first} set={setFirst} />
          <ReaderInput title="Second reader" value={second} set={setSecond} />
        </div>
        {(episode?.reports.length ?? 0) > MAX_REPORTS ? (
          <p class="quiet">The first {MAX_REPORTS} reports are given; more at once cannot be.</p>
        ) : null}
        <button type="submit" class="main" disabled={episode === undefined}>
          Give them
        </button>
        <AttemptNotice {...outcome} />
      </form>
    </>
  );
}

interface ReaderInputProps {
  readonly title: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

function ReaderInput({ title, value, set }: ReaderInputProps) {
  return (
    <label>
      <span>{title}</span>
      <input required maxLength={100} value={value} onInput={(event) => set(event.currentTarget.value)} />
    </label>
  );
}
