import { useEffect, useRef, useState } from "preact/hooks";
import type { DecisionStanding } from "../../domain/decision.js";
import type { ClaimExplanation, ReviewItem } from "../net/answers.js";
import { Problem, withQuery } from "../net/ask.js";
import { decide } from "../net/decide.js";
import { useAnswer } from "../net/use-answer.js";
import { ClaimActions, type Doing } from "../parts/claim-actions.js";
import { ClaimFieldList } from "../parts/claim-fields.js";
import { Answer, ProblemNotice, Title } from "../parts/notices.js";
import { go, type ScreenProps, to } from "../place.js";
import { KEYS, useKeys } from "../review/keys.js";
import { labelOf, many, sayCount } from "../words/counts.js";
import { sayDate, sayDay, withDaysSaid } from "../words/days.js";
import { saySide } from "../words/names.js";

interface Queue {
  readonly items: readonly ReviewItem[];
}

/** What wants a look, the heaviest first, one after the other. */
export function Review({ query }: ScreenProps) {
  const episode = query.get("episode");
  const queue = useAnswer<Queue>(withQuery("/api/review", { episode, limit: 100 }));
  return (
    <>
      <Title>Review</Title>
      <p class="lead">
        Claims that many people rest on, that were read unsurely, or that contradict others. What you decide
        lies over the reading, which stays as it is.
      </p>
      {episode === null ? null : (
        <p class="quiet">
          Only of one <a href={to("episode", { id: episode })}>episode</a>. <a href="/review">Of all</a>
        </p>
      )}
      <Answer of={queue}>
        {({ items }) => (items.length === 0 ? <p>Nothing wants a look.</p> : <Desk items={items} />)}
      </Answer>
    </>
  );
}

function Desk({ items }: Queue) {
  const [at, setAt] = useState(0);
  const [doing, setDoing] = useState<Doing>(null);
  const [helps, setHelps] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [last, setLast] = useState<DecisionStanding | null>(null);
  const [told, setTold] = useState("");
  const place = Math.min(at, items.length - 1);
  const item = items[place];
  const claim = item?.claim ?? null;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  });
  const move = (step: number) => {
    setDoing(null);
    setAt(Math.max(0, Math.min(items.length - 1, place + step)));
  };
  const attempt = async (act: () => Promise<DecisionStanding | null>, done: string, isUndo = false) => {
    setProblem(null);
    try {
      const made = await act();
      setLast(isUndo ? null : made);
      setTold(done);
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem("desk/fault", String(error)));
    }
  };
  useKeys({
    a: () => {
      if (claim !== null)
        void attempt(
          () => decide({ kind: "accept", claim: claim.id }, { revision: claim.revision ?? 0 }),
          "Accepted. U takes it back.",
        );
    },
    c: () => setDoing("correct"),
    r: () => setDoing("reject"),
    u: () => {
      if (last !== null) void attempt(() => decide({ kind: "undo", decision: last.id }), "Taken back.", true);
    },
    j: () => move(1),
    k: () => move(-1),
    o: () => {
      if (claim !== null) go(to("report", { id: claim.report, claim: claim.id }));
    },
    "?": () => setHelps(!helps),
    Escape: () => {
      setDoing(null);
      setHelps(false);
    },
  });
  return (
    <div class="beside review">
      <div class="case">
        <p class="row">
          <button type="button" onClick={() => move(-1)} disabled={place === 0}>
            Before
          </button>
          <button type="button" onClick={() => move(1)} disabled={place >= items.length - 1}>
            Next
          </button>
          <button type="button" aria-expanded={helps} onClick={() => setHelps(!helps)}>
            Keys (?)
          </button>
          {last === null ? null : (
            <button
              type="button"
              onClick={() => attempt(() => decide({ kind: "undo", decision: last.id }), "Taken back.", true)}
            >
              Undo the last
            </button>
          )}
        </p>
        {helps ? <KeyList /> : null}
        <ProblemNotice problem={problem} />
        <p role="status" class="quiet">
          {told}
        </p>
        {item === undefined ? null : (
          <Case key={claim?.id ?? item.decision?.id} item={item} doing={doing} setDoing={setDoing} />
        )}
      </div>
      <aside aria-label="The queue">
        <h2>{many(items.length, "claim")} to look at</h2>
        <ol class="queue" ref={list}>
          {items.map((each, index) => (
            <li key={each.claim?.id ?? each.decision?.id}>
              <button
                type="button"
                class="plain"
                aria-current={index === place ? "true" : undefined}
                onClick={() => {
                  setDoing(null);
                  setAt(index);
                }}
              >
                {each.claim === null
                  ? "A decision that lost its words"
                  : `${sayCount(each.claim, each.claim)} ${labelOf(each.claim.category)}, ${saySide(each.claim.victims.side)}`}
                <span class="quiet">
                  {" "}
                  {each.publisher ?? "publisher not told"}, {sayDate(each.published, "undated")}.{" "}
                  {each.concerns.map(({ what }) => WHY[what]).join(", ")}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </aside>
    </div>
  );
}

const WHY = {
  effect: "weighs much",
  unsure: "unsure",
  contradiction: "contradiction",
  adrift: "adrift",
} as const;

interface CaseProps {
  readonly item: ReviewItem;
  readonly doing: Doing;
  readonly setDoing: (doing: Doing) => void;
}

function Case({ item: { claim, concerns, episode, decision }, doing, setDoing }: CaseProps) {
  const answer = useAnswer<ClaimExplanation>(
    claim === null ? null : `/api/explain/${encodeURIComponent(claim.id)}`,
  );
  return (
    <article class="claim">
      <ul class="concerns">
        {concerns.map(({ what, message }) => (
          <li key={what}>{withDaysSaid(message)}</li>
        ))}
      </ul>
      {claim === null ? (
        <p>
          {decision === null ? null : (
            <a href={to("report", { id: decision.anchors[0]?.report ?? "" })}>The report</a>
          )}
        </p>
      ) : (
        <Answer of={answer}>
          {(told) => (
            <>
              <blockquote>
                <p>
                  {told.context.before}
                  <mark>{told.context.quote}</mark>
                  {told.context.after}
                </p>
              </blockquote>
              <p class="quiet">
                <a href={to("report", { id: told.report.id, claim: claim.id })}>
                  {told.report.title || told.report.id}
                </a>
                {told.report.publisher === null ? "" : `, ${told.report.publisher}`},{" "}
                {sayDay(told.report.published, "undated")}.{" "}
                <a href={to("episode", { id: episode })}>The episode</a>
              </p>
              <ClaimActions claim={told.claim} decisions={told.decisions} doing={doing} setDoing={setDoing} />
              <ClaimFieldList claim={told.claim} read={told.read} />
            </>
          )}
        </Answer>
      )}
    </article>
  );
}

function KeyList() {
  return (
    <dl class="keys panel">
      {KEYS.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
