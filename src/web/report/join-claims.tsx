import { useState } from "preact/hooks";
import type { Claim } from "../../domain/claim.js";
import { decide } from "../net/decide.js";
import { LazyDetails } from "../parts/lazy-details.js";
import { AttemptNotice } from "../parts/notices.js";
import { Pick } from "../parts/pick.js";
import { useAttempt } from "../parts/use-attempt.js";
import { labelOf, sayCount } from "../words/counts.js";
import { saySide } from "../words/names.js";

interface JoinClaimsProps {
  readonly claim: Claim;
  /** The claims of its report, itself too. */
  readonly others: readonly Claim[];
}

/** Says that other claims of the report are the same statement as this one: it stays, they are set aside. */
export function JoinClaims({ claim, others }: JoinClaimsProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { attempt, ...outcome } = useAttempt();
  const choices = others.filter(({ id, setAside }) => id !== claim.id && setAside === undefined);
  if (choices.length === 0) return null;
  const join = () => {
    const chosen = choices.filter(({ id }) => picked.has(id));
    const all = [claim, ...chosen];
    const revisions = Object.fromEntries(all.map(({ id, revision }) => [id, revision ?? 0]));
    return decide({ kind: "merge-claims", claims: all.map(({ id }) => id) }, { revisions });
  };
  return (
    <LazyDetails summary="Join others with it: one statement, read more than once">
      {() => (
        <form
          class="panel"
          onSubmit={(event) => {
            event.preventDefault();
            void attempt(join, "Joined. Undo takes it back.").then((done) => {
              if (done) setPicked(new Set());
            });
          }}
        >
          <fieldset>
            <legend>This claim stays; those picked no longer count</legend>
            {choices.map((each) => (
              <Pick key={each.id} {...{ id: each.id, picked, setPicked }}>
                {sayCount(each, each)} {labelOf(each.category)}, {saySide(each.victims.side)}: “{each.quote}”
              </Pick>
            ))}
          </fieldset>
          <button type="submit" class="main" disabled={picked.size === 0}>
            Join these claims
          </button>
          <AttemptNotice {...outcome} />
        </form>
      )}
    </LazyDetails>
  );
}
