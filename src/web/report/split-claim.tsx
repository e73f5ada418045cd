import { useState } from "preact/hooks";
import type { Claim } from "../../domain/claim.js";
import { decide } from "../net/decide.js";
import { changesOf, FieldInputs, type Values, valuesOf } from "../parts/correct-form.js";
import { LazyDetails } from "../parts/lazy-details.js";
import { AttemptNotice } from "../parts/notices.js";
import { useAttempt } from "../parts/use-attempt.js";

const MOST = 20;

/** One claim read where the words make several: it is set aside for its parts, each with the same words. */
export function SplitClaim({ claim }: { readonly claim: Claim }) {
  const before = valuesOf(claim);
  const [parts, setParts] = useState<readonly Values[]>([before, before]);
  const { attempt, ...outcome } = useAttempt();
  const set = (at: number, change: Partial<Values>) =>
    setParts(parts.map((part, place) => (place === at ? { ...part, ...change } : part)));
  const split = () => {
    const into = parts.map((part) => changesOf(before, part));
    return decide({ kind: "split-claim", claim: claim.id, into }, { revision: claim.revision ?? 0 });
  };
  return (
    <LazyDetails summary="Split it: one claim where the words make several">
      {() => (
        <form
          class="panel"
          onSubmit={(event) => {
            event.preventDefault();
            void attempt(split, "Split. Undo takes it back.");
          }}
        >
          {parts.map((part, at) => (
            <fieldset key={at}>
              <legend>Part {at + 1}</legend>
              <FieldInputs values={part} set={(change) => set(at, change)} />
            </fieldset>
          ))}
          <div class="row">
            <button type="submit" class="main">
              Split it into {parts.length}
            </button>
            <button
              type="button"
              disabled={parts.length >= MOST}
              onClick={() => setParts([...parts, before])}
            >
              One part more
            </button>
            <button type="button" disabled={parts.length <= 2} onClick={() => setParts(parts.slice(0, -1))}>
              Without the last part
            </button>
          </div>
          <AttemptNotice {...outcome} />
        </form>
      )}
    </LazyDetails>
  );
}
