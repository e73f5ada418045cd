import { useState } from "preact/hooks";
import type { ClaimExplanation } from "../net/answers.js";
import { useAnswer } from "../net/use-answer.js";
import { to } from "../place.js";
import { sayCount } from "../words/counts.js";
import { sayDay } from "../words/days.js";
import { saySource, sayVictims } from "../words/names.js";
import { ClaimActions, type Doing } from "./claim-actions.js";
import { ClaimFieldList } from "./claim-fields.js";
import { InContext } from "./in-context.js";
import { Answer } from "./notices.js";

/** A claim with the sentence it stands in, who says so and where; what was read of it, and what can be decided. */
export function ClaimCard({ id }: { readonly id: string }) {
  const answer = useAnswer<ClaimExplanation>(`/api/explain/${encodeURIComponent(id)}`);
  const [doing, setDoing] = useState<Doing>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <article class="claim" id={id}>
      <Answer of={answer}>
        {({ claim, report, context, read, decisions, current }) => (
          <>
            <blockquote>
              <InContext context={context} />
            </blockquote>
            <p>
              <strong>{sayCount(claim, claim)}</strong>, {sayVictims(claim)}. Says: {saySource(claim.source)}.
            </p>
            <p class="quiet">
              <a href={to("report", { id: report.id, claim: claim.id })}>{report.title || report.id}</a>
              {report.publisher === null ? "" : `, ${report.publisher}`},{" "}
              {sayDay(report.published, "undated")}
              {current ? "" : " (an older version)"}
            </p>
            {claim.setAside === undefined ? null : <p class="notice">Set aside. {claim.setAside}</p>}
            <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
              <summary>How it was read, and deciding about it</summary>
              <ClaimFieldList claim={claim} read={read} />
              <ClaimActions claim={claim} decisions={decisions} doing={doing} setDoing={setDoing} />
            </details>
          </>
        )}
      </Answer>
    </article>
  );
}
