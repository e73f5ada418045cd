import { useState } from "preact/hooks";
import type { ReportFile } from "../net/answers.js";
import { decide } from "../net/decide.js";
import { DecisionList } from "../parts/decision-list.js";
import { AttemptNotice } from "../parts/notices.js";
import { PickEpisode } from "../parts/pick-episode.js";
import { useAttempt } from "../parts/use-attempt.js";

/** What can be decided about a report as a whole: its date, its episode, and whether its claims count. */
export function DecideReport({ file }: { readonly file: ReportFile }) {
  const { report, revision, decisions, withdrawn, episode } = file;
  const [date, setDate] = useState(report.published ?? "");
  const [reason, setReason] = useState("");
  const { attempt, ...outcome } = useAttempt();
  const make = (act: () => Promise<unknown>, done: string) =>
    void attempt(act, done).then((isDone) => {
      if (isDone) setReason("");
    });
  const own = decisions.filter(
    ({ ruling }) =>
      ruling.kind === "date-report" || ruling.kind === "withdraw-report" || ruling.kind === "assign-report",
  );
  return (
    <details>
      <summary>Decide about the whole report</summary>
      <form
        class="panel"
        onSubmit={(event) => {
          event.preventDefault();
          const published = date.trim() || null;
          make(
            () => decide({ kind: "date-report", report: report.id, published }, { revision }),
            "The date is set.",
          );
        }}
      >
        <label>
          <span>Published on (2022-09-18, or with a time; empty where nothing tells)</span>
          <input value={date} maxLength={40} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
        <button type="submit">Set the date</button>
      </form>
      {withdrawn === null ? (
        <form
          class="panel"
          onSubmit={(event) => {
            event.preventDefault();
            const ruling = { kind: "withdraw-report", report: report.id } as const;
            make(() => decide(ruling, { revision, reason: reason.trim() }), "Withdrawn.");
          }}
        >
          <label>
            <span>Why its claims shall no longer count</span>
            <input
              required
              maxLength={2000}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
          <button type="submit">Withdraw the report</button>
        </form>
      ) : null}
      <div class="panel">
        <PickEpisode
          title="Move it, with all its claims, to another episode"
          without={episode}
          action="Move the report there"
          pick={(to) =>
            make(
              () => decide({ kind: "assign-report", report: report.id, episode: to }, { revision }),
              "Moved.",
            )
          }
        />
      </div>
      <AttemptNotice {...outcome} />
      <DecisionList
        decisions={own}
        undo={(decision) => make(() => decide({ kind: "undo", decision }), "Taken back.")}
      />
    </details>
  );
}
