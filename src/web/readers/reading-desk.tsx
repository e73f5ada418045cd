import { useState } from "preact/hooks";
import type { Claim } from "../../domain/claim.js";
import type { Assignment, ClaimExplanation, ReaderAnswer, Work } from "../net/answers.js";
import { ask, withQuery } from "../net/ask.js";
import { lookAgain } from "../net/follow.js";
import { useAnswer } from "../net/use-answer.js";
import { ClaimFieldList } from "../parts/claim-fields.js";
import { CorrectForm } from "../parts/correct-form.js";
import { InContext } from "../parts/in-context.js";
import { Answer, AttemptNotice, Title } from "../parts/notices.js";
import { useAttempt } from "../parts/use-attempt.js";
import { go } from "../place.js";
import { useKeys } from "../review/keys.js";
import { sayAnswer } from "../words/decisions.js";

interface ReadingDeskProps {
  readonly id: string;
  readonly reader: string;
}

/** One reader's claims, one after the other, as they were read; the other reader's answers are not here. */
export function ReadingDesk({ id, reader }: ReadingDeskProps) {
  const work = useAnswer<Work>(withQuery(`/api/assignments/${encodeURIComponent(id)}/work`, { reader }));
  return (
    <>
      <p class="crumb">
        <a href="/readers">Two readers</a>
      </p>
      <Answer of={work}>{(given) => <Reading work={given} reader={reader} />}</Answer>
    </>
  );
}

function Reading({ work, reader }: { readonly work: Work; readonly reader: string }) {
  const { assignment, claims, answers } = work;
  const open = claims.findIndex(({ id }) => !answers.some(({ claim }) => claim === id));
  const [at, setAt] = useState<number | null>(null);
  const [isCorrecting, setCorrecting] = useState(false);
  const { attempt, ...outcome } = useAttempt();
  const place = Math.min(at ?? (open === -1 ? 0 : open), claims.length - 1);
  const claim = claims[place];
  const answer = answers.find((each) => each.claim === claim?.id);
  const move = (step: number) => {
    setCorrecting(false);
    setAt(Math.max(0, Math.min(claims.length - 1, place + step)));
  };
  const send = (body: { readonly answers: readonly ReaderAnswer[]; readonly finished: boolean }) =>
    ask<Assignment>(`/api/assignments/${encodeURIComponent(assignment.id)}/answers`, {
      method: "POST",
      body: { reader, ...body },
    });
  const say = (verdict: ReaderAnswer["verdict"], fields: ReaderAnswer["fields"] = {}) => {
    if (claim === undefined) return;
    const answered = { claim: claim.id, verdict, fields };
    void attempt(() => send({ answers: [answered], finished: false }), "Kept.").then((isKept) => {
      if (!isKept) return;
      lookAgain();
      move(1);
    });
  };
  const finish = async () => {
    await send({ answers: [], finished: true });
    lookAgain();
    go("/readers");
  };
  useKeys({
    a: () => say("accept"),
    c: () => setCorrecting(true),
    r: () => say("reject"),
    j: () => move(1),
    k: () => move(-1),
    Escape: () => setCorrecting(false),
  });
  return (
    <>
      <Title>{`${assignment.name}: ${reader} reads`}</Title>
      <p class="quiet">
        Claim {place + 1} of {claims.length}; {answers.length} answered. Keys: a accept, c correct, r reject,
        j and k to move.
      </p>
      {claim === undefined ? null : (
        <article class="claim">
          <Words key={claim.id} claim={claim} />
        </article>
      )}
      <div class="row">
        <button type="button" onClick={() => say("accept")}>
          Accept
        </button>
        <button type="button" aria-expanded={isCorrecting} onClick={() => setCorrecting(!isCorrecting)}>
          Correct
        </button>
        <button type="button" onClick={() => say("reject")}>
          Reject
        </button>
        <button type="button" onClick={() => move(-1)} disabled={place === 0}>
          Before
        </button>
        <button type="button" onClick={() => move(1)} disabled={place >= claims.length - 1}>
          Next
        </button>
      </div>
      {answer === undefined || claim === undefined ? null : <p>Your answer: {sayAnswer(answer)}.</p>}
      {isCorrecting && claim !== undefined ? (
        <CorrectForm
          key={claim.id}
          claim={claim}
          hasReason={false}
          save={(fields) => say("correct", fields)}
          cancel={() => setCorrecting(false)}
        />
      ) : null}
      <AttemptNotice {...outcome} />
      {claim === undefined ? null : <ClaimFieldList claim={claim} />}
      {open === -1 ? (
        <p>
          All are answered.{" "}
          <button type="button" class="main" onClick={() => void attempt(finish)}>
            Finish for good
          </button>
        </p>
      ) : null}
    </>
  );
}

function Words({ claim }: { readonly claim: Claim }) {
  const told = useAnswer<ClaimExplanation>(`/api/explain/${encodeURIComponent(claim.id)}`);
  return (
    <Answer of={told}>
      {({ context, report }) => (
        <>
          <blockquote>
            <InContext context={context} />
          </blockquote>
          <p class="quiet">
            {report.title || report.id}
            {report.publisher === null ? "" : `, ${report.publisher}`}
          </p>
        </>
      )}
    </Answer>
  );
}
