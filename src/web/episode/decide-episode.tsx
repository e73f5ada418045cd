import { useState } from "preact/hooks";
import type { DecisionStanding, Ruling } from "../../domain/decision.js";
import type { EpisodeLedger } from "../../domain/ledger.js";
import type { Page, ReportRow } from "../net/answers.js";
import { ask, withQuery } from "../net/ask.js";
import { decide } from "../net/decide.js";
import { useAnswer } from "../net/use-answer.js";
import { DecisionList } from "../parts/decision-list.js";
import { LazyDetails } from "../parts/lazy-details.js";
import { Answer, AttemptNotice } from "../parts/notices.js";
import { Pick } from "../parts/pick.js";
import { PickEpisode } from "../parts/pick-episode.js";
import { type Attempts, useAttempt } from "../parts/use-attempt.js";
import { go, to } from "../place.js";
import { sayDay } from "../words/days.js";

/** What can be decided about an episode as a whole: its name, and which reports are of it. */
export function DecideEpisode({ episode }: { readonly episode: EpisodeLedger }) {
  return (
    <LazyDetails summary="Decide about the whole episode: its name, joining, splitting">
      {() => <Forms episode={episode} />}
    </LazyDetails>
  );
}

type Told = Page<DecisionStanding> & { readonly revision: number };
const aboutOf = (id: string) => withQuery("/api/decisions", { subject: id });

function Forms({ episode: { id, name } }: { readonly episode: EpisodeLedger }) {
  const about = useAnswer<Told>(aboutOf(id));
  const attempts = useAttempt();
  const { attempt, ...outcome } = attempts;
  return (
    <Answer of={about}>
      {({ items, revision }) => {
        const join = async (other: string) => {
          const { revision: theirs } = await ask<Told>(aboutOf(other));
          await decide(
            { kind: "merge-episodes", episodes: [id, other] },
            { revisions: { [id]: revision, [other]: theirs } },
          );
          // the joined episode is called by its first report, which may be the other's
          const [first] = (await ask<Told>(aboutOf(id))).items;
          const report = first?.anchors[0]?.report;
          if (report !== undefined) await goToEpisodeOf(report);
        };
        return (
          <>
            <Rename
              name={name}
              attempts={attempts}
              rename={(to) => decide({ kind: "rename-episode", episode: id, name: to }, { revision })}
            />
            <div class="panel">
              <PickEpisode
                title="Join another episode with this one"
                without={id}
                action="Join it with this one"
                pick={(other) => void attempt(() => join(other), "Joined.")}
              />
            </div>
            <Split id={id} attempts={attempts} decide={(ruling) => decide(ruling, { revision })} />
            <AttemptNotice {...outcome} />
            <DecisionList
              decisions={items.filter(({ ruling }) => ruling.kind !== "undo")}
              undo={(decision) => void attempt(() => decide({ kind: "undo", decision }), "Taken back.")}
            />
          </>
        );
      }}
    </Answer>
  );
}

async function episodeOf(report: string): Promise<string | null> {
  const path = `/api/reports/${encodeURIComponent(report)}`;
  return (await ask<{ readonly episode: string | null }>(path)).episode;
}

/** An episode's id may change with its reports: the report leads to it. */
async function goToEpisodeOf(report: string): Promise<void> {
  const episode = await episodeOf(report);
  if (episode !== null) go(to("episode", { id: episode }));
}

interface RenameProps {
  readonly name: string;
  readonly attempts: Attempts;
  readonly rename: (name: string) => Promise<unknown>;
}

function Rename({ name, attempts: { attempt }, rename }: RenameProps) {
  const [typed, setTyped] = useState(name);
  return (
    <form
      class="panel"
      onSubmit={(event) => {
        event.preventDefault();
        void attempt(() => rename(typed.trim()), "Renamed.");
      }}
    >
      <label>
        <span>What the episode is called</span>
        <input
          required
          maxLength={200}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={typed.trim() === name}>
        Rename the episode
      </button>
    </form>
  );
}

interface SplitProps {
  readonly id: string;
  readonly attempts: Attempts;
  readonly decide: (ruling: Ruling) => Promise<unknown>;
}

const LISTED = 500;

function Split({ id, attempts: { attempt }, decide: make }: SplitProps) {
  const answer = useAnswer<Page<ReportRow>>(withQuery("/api/reports", { episode: id, limit: LISTED }));
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [own, setOwn] = useState<string | null>(null);
  const split = async () => {
    const reports = [...picked];
    const [rest] = (answer.data?.items ?? []).filter((each) => !picked.has(each.id));
    await make({ kind: "split-episode", episode: id, reports });
    setPicked(new Set());
    setOwn(await episodeOf(reports[0] ?? ""));
    // whoever split it goes on with what is left, where it can be taken back
    if (rest !== undefined) await goToEpisodeOf(rest.id);
  };
  return (
    <form
      class="panel"
      onSubmit={(event) => {
        event.preventDefault();
        void attempt(split, "Split.");
      }}
    >
      <fieldset>
        <legend>Reports that are an episode of their own</legend>
        <Answer of={answer}>
          {({ items, next }) => (
            <div class="picks">
              {items.map(({ id: report, title, publisher, published }) => (
                <Pick key={report} {...{ id: report, picked, setPicked }}>
                  {title || report} ({publisher ?? "publisher not told"}, {sayDay(published, "undated")})
                </Pick>
              ))}
              {next === null ? null : <p class="quiet">The newest {LISTED} are listed.</p>}
            </div>
          )}
        </Answer>
      </fieldset>
      <button type="submit" disabled={picked.size === 0}>
        Make an episode of these reports
      </button>
      {own === null || own === id ? null : (
        <p>
          <a href={to("episode", { id: own })}>The episode made of them</a>
        </p>
      )}
    </form>
  );
}
