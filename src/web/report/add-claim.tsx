import { useState } from "preact/hooks";
import type { Report } from "../../domain/report.js";
import { decide } from "../net/decide.js";
import { FieldInputs, type Values } from "../parts/correct-form.js";
import { ProblemNotice } from "../parts/notices.js";
import { useAttempt } from "../parts/use-attempt.js";
import { type Chosen, trimmed } from "./selection.js";

const BLANK: Values = {
  ...{ category: "killed", min: null, max: null, approx: false, unquantified: false },
  ...{ side: null, kind: "unknown", who: null, source: null, sourceSide: null, via: null },
  ...{ status: "asserted", scope: "total", previous: false, place: null, asOf: null },
};

interface AddClaimProps {
  readonly report: Report;
  readonly chosen: Chosen | null;
  readonly onAdded: (claim: string) => void;
}

/** A claim the reading missed: words selected in the text, or typed exactly as they stand there. */
export function AddClaim({ report, chosen, onAdded }: AddClaimProps) {
  const [typed, setTyped] = useState("");
  const [values, setValues] = useState(BLANK);
  const [reason, setReason] = useState("");
  const { problem, attempt } = useAttempt();
  const words = typed === "" ? chosen : found(report.text, typed);
  const add = async () => {
    if (words === null) return;
    const fields = { ...values, ...words, inTitle: false };
    const made = await decide({ kind: "add", report: report.id, fields }, { reason: reason.trim() || null });
    setValues(BLANK);
    setTyped("");
    setReason("");
    const id = made?.makes[0];
    if (id !== undefined) onAdded(id);
  };
  return (
    <details class="add-claim" open={chosen !== null || undefined}>
      <summary>Add a claim that the reading missed</summary>
      <form
        class="panel"
        onSubmit={(event) => {
          event.preventDefault();
          void attempt(add);
        }}
      >
        <p>
          {words === null ? (
            "Select its words in the text, or type them exactly as they stand there."
          ) : (
            <>
              Its words: <mark>{report.text.slice(words.start, words.end)}</mark>
            </>
          )}
        </p>
        <label>
          <span>Words of the text</span>
          <input value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        {typed !== "" && words === null ? <p class="quiet">The text does not have these words.</p> : null}
        <FieldInputs values={values} set={(change) => setValues({ ...values, ...change })} />
        <label>
          <span>Why (kept in the log)</span>
          <input value={reason} maxLength={2000} onInput={(event) => setReason(event.currentTarget.value)} />
        </label>
        <button type="submit" class="main" disabled={words === null}>
          Add this claim
        </button>
        <ProblemNotice problem={problem} />
      </form>
    </details>
  );
}

function found(text: string, typed: string): Chosen | null {
  const words = typed.trim();
  const start = words === "" ? -1 : text.indexOf(words);
  return start === -1 ? null : trimmed(text, start, start + words.length);
}
