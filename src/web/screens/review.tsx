import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DecisionStanding } from "../../domain/decision.js";
import type { ClaimExplanation, ReviewItem } from "../net/answers.js";
import { withQuery } from "../net/ask.js";
import { decide } from "../net/decide.js";
import { useAnswer } from "../net/use-answer.js";
import { ClaimActions, type Doing } from "../parts/claim-actions.js";
import { ClaimFieldList } from "../parts/claim-fields.js";
import { InContext } from "../parts/in-context.js";
import { Answer, ProblemNotice, Title } from "../parts/notices.js";
import { useAttempt } from "../parts/use-attempt.js";
import { go, type ScreenProps, to } from "../place.js";
import { KEYS, useKeys } from "../review/keys.js";
import { labelOf, many, sayCount } from "../words/counts.js";
import { sayDate, sayDay, sentence, withDaysSaid } from "../words/days.js";
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

/** Which item is on the screen. */
interface Held {
  /** Null before the first was shown. */
  readonly key: string | null;
  /** Its place in the queue when it was last there. */
  readonly at: number;
  /** It has yet to come back into the queue. */
  readonly isAwaited: boolean;
}

/** What can be taken back. */
interface Last {
  readonly decision: string;
  readonly key: string;
}

const keyOf = ({ claim, decision }: ReviewItem): string => claim?.id ?? decision?.id ?? "";
const keyAt = (items: readonly ReviewItem[], at: number): string | null => {
  const item = items[at];
  return item === undefined ? null : keyOf(item);
};

function Desk({ items }: Queue) {
  const [held, setHeld] = useState<Held>({ key: null, at: 0, isAwaited: false });
  const [opened, setOpened] = useState<{ readonly key: string; readonly doing: Doing } | null>(null);
  const [helps, setHelps] = useState(false);
  const [last, setLast] = useState<Last | null>(null);
  const [said, setSaid] = useState("");
  const { problem, attempt } = useAttempt();
  /** The claim decided about last, as it was then: it may stay on the screen until the queue is told anew. */
  const decided = useRef("");
  // the claim on the screen stays while the queue moves under it; once it has left, the next one takes its place
  const found = items.findIndex((each) => keyOf(each) === held.key);
  const place = found === -1 ? Math.min(held.at, items.length - 1) : found;
  const item = items[place];
  const key = item === undefined ? "" : keyOf(item);
  const claim = item?.claim ?? null;
  const show = (at: number) => setHeld({ key: keyAt(items, at), at, isAwaited: false });
  useLayoutEffect(() => {
    if (found !== -1 ? place !== held.at : !held.isAwaited) show(place);
  });
  const doing = opened?.key === key ? opened.doing : null;
  const setDoing = (next: Doing) => setOpened({ key, doing: next });
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: "nearest" });
  });
  const move = (step: number) => {
    setOpened(null);
    show(Math.max(0, Math.min(items.length - 1, place + step)));
  };
  const told = (made: DecisionStanding | null, what: string) => {
    setLast(made === null ? null : { decision: made.id, key });
    setSaid(made === null ? what : `${what} U takes it back.`);
  };
  const accept = () => {
    if (claim === null) return;
    const [{ id }, revision] = [claim, claim.revision ?? 0];
    if (decided.current === `${id} ${revision}`) return;
    void attempt(async () => {
      const made = await decide({ kind: "accept", claim: id }, { revision });
      decided.current = `${id} ${revision}`;
      told(made, "Accepted.");
    });
  };
  const undo = () => {
    if (last === null) return;
    void attempt(async () => {
      await decide({ kind: "undo", decision: last.decision });
      decided.current = "";
      setHeld({ key: last.key, at: place, isAwaited: true });
      told(null, "Taken back.");
    });
  };
  useKeys({
    a: accept,
    c: () => setDoing("correct"),
    r: () => setDoing("reject"),
    u: undo,
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
            <button type="button" onClick={undo}>
              Undo the last
            </button>
          )}
        </p>
        {helps ? <KeyList /> : null}
        <ProblemNotice problem={problem} />
        <p role="status" class="quiet">
          {said}
        </p>
        {item === undefined ? null : (
          <Case key={key} item={item} doing={doing} setDoing={setDoing} onDecided={told} />
        )}
      </div>
      <aside aria-label="The queue">
        <h2>{many(items.length, "claim")} to look at</h2>
        <ol class="queue" ref={list}>
          {items.map((each, index) => (
            <li key={keyOf(each)}>
              <button
                type="button"
                class="plain"
                aria-current={index === place ? "true" : undefined}
                onClick={() => {
                  setOpened(null);
                  show(index);
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
  readonly onDecided: (made: DecisionStanding | null, said: string) => void;
}

function Case({ item, doing, setDoing, onDecided }: CaseProps) {
  const { claim, concerns, episode, decision } = item;
  const answer = useAnswer<ClaimExplanation>(
    claim === null ? null : `/api/explain/${encodeURIComponent(claim.id)}`,
  );
  return (
    <article class="claim">
      <ul class="concerns">
        {concerns.map(({ what, message }) => (
          <li key={what}>{sentence(withDaysSaid(message))}</li>
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
                <InContext context={told.context} />
              </blockquote>
              <p class="quiet">
                <a href={to("report", { id: told.report.id, claim: claim.id })}>
                  {told.report.title || told.report.id}
                </a>
                {told.report.publisher === null ? "" : `, ${told.report.publisher}`},{" "}
                {sayDay(told.report.published, "undated")}.{" "}
                <a href={to("episode", { id: episode })}>The episode</a>
              </p>
              <ClaimActions
                {...{ claim: told.claim, decisions: told.decisions }}
                {...{ doing, setDoing, onDecided }}
              />
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
