import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Claim } from "../../domain/claim.js";
import type { DecisionStanding } from "../../domain/decision.js";
import { decide } from "../net/decide.js";
import { sayDecision } from "../words/decisions.js";
import { CorrectForm } from "./correct-form.js";
import { focusOnce } from "./focus-once.js";
import { AttemptNotice } from "./notices.js";
import { onEscape } from "./on-escape.js";
import { useAttempt } from "./use-attempt.js";

export type Doing = "correct" | "reject" | null;

interface ClaimActionsProps {
  readonly claim: Claim;
  readonly decisions?: readonly DecisionStanding[];
  /** Which form is open; kept outside where keys open it too. */
  readonly doing: Doing;
  readonly setDoing: (doing: Doing) => void;
  /** Told what was made, and how it is said; a decision taken back makes none. */
  readonly onDecided?: (made: DecisionStanding | null, said: string) => void;
}

/** Accept, correct, reject, undo: a decision lies over the reading, which stays as it is. */
export function ClaimActions({ claim, decisions = [], doing, setDoing, onDecided }: ClaimActionsProps) {
  const { attempt, ...outcome } = useAttempt();
  const [correct, reject] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const opened = useRef<Doing>(null);
  useLayoutEffect(() => {
    // who closes a form is where it was opened, unless the focus has gone elsewhere already
    const opener = opened.current === "correct" ? correct.current : reject.current;
    const { activeElement } = document;
    if (doing === null && opened.current !== null && (activeElement ?? document.body) === document.body)
      opener?.focus({ preventScroll: true });
    opened.current = doing;
  }, [doing]);
  const make = (act: () => Promise<DecisionStanding | null>, done: string) =>
    void attempt(async () => {
      const made = await act();
      setDoing(null);
      onDecided?.(made, done);
    }, done);
  const revision = claim.revision ?? 0;
  const standing = decisions.find(({ undoneBy, ruling }) => undoneBy === null && ruling.kind !== "undo");
  return (
    <div class="actions">
      <div class="row">
        <button
          type="button"
          onClick={() => make(() => decide({ kind: "accept", claim: claim.id }, { revision }), "Accepted.")}
        >
          Accept
        </button>
        <button
          type="button"
          ref={correct}
          aria-expanded={doing === "correct"}
          onClick={() => setDoing(doing === "correct" ? null : "correct")}
        >
          Correct
        </button>
        <button
          type="button"
          ref={reject}
          aria-expanded={doing === "reject"}
          onClick={() => setDoing(doing === "reject" ? null : "reject")}
        >
          Reject
        </button>
        {standing === undefined ? null : (
          <button
            type="button"
            onClick={() =>
              make(async () => {
                await decide({ kind: "undo", decision: standing.id });
                return null;
              }, "Taken back.")
            }
          >
            Undo
          </button>
        )}
      </div>
      {doing === "correct" ? (
        <CorrectForm
          claim={claim}
          save={(fields, reason) =>
            make(
              () => decide({ kind: "correct", claim: claim.id, fields }, { revision, reason }),
              "Corrected.",
            )
          }
          cancel={() => setDoing(null)}
        />
      ) : null}
      {doing === "reject" ? (
        <RejectForm
          save={(reason) =>
            make(() => decide({ kind: "reject", claim: claim.id }, { revision, reason }), "Rejected.")
          }
          cancel={() => setDoing(null)}
        />
      ) : null}
      <AttemptNotice {...outcome} />
      {decisions.length === 0 ? null : (
        <ul class="decisions">
          {decisions.map((decision) => (
            <li key={decision.id} class={decision.undoneBy === null ? undefined : "undone"}>
              {sayDecision(decision)}
              {decision.undoneBy === null ? "" : " (taken back)"}
              {decision.reason === null ? "" : `: “${decision.reason}”`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function RejectForm({
  save,
  cancel,
}: {
  readonly save: (reason: string) => void;
  readonly cancel: () => void;
}) {
  const [reason, setReason] = useState("");
  return (
    <form
      class="panel"
      onKeyDown={(event) => onEscape(event, cancel)}
      onSubmit={(event) => {
        event.preventDefault();
        save(reason.trim());
      }}
    >
      <label>
        <span>Why does this claim not count?</span>
        <input
          required
          ref={focusOnce}
          value={reason}
          maxLength={2000}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="main">
          Reject the claim
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
