import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import { withQuery } from "../net/ask.js";
import { useAnswer } from "../net/use-answer.js";
import { ClaimCard } from "../parts/claim-card.js";
import { LazyDetails } from "../parts/lazy-details.js";
import { Answer, Title } from "../parts/notices.js";
import { type ScreenProps, to } from "../place.js";
import { many, nounOf, sayBest, sayBounds } from "../words/counts.js";
import { sayDate, withDaysSaid } from "../words/days.js";
import { explainPolicy, sayKind, sayPolicy, sayReason, saySide } from "../words/names.js";

/** One figure, with every claim it was made from and every one that it was not, and why. */
export function FigureScreen({ query }: ScreenProps) {
  const [episode, id] = [query.get("episode") ?? "", query.get("id") ?? ""];
  const [asOf, policy] = [query.get("asOf"), query.get("policy")];
  const ledger = useAnswer<EpisodeLedger>(
    withQuery(`/api/episodes/${encodeURIComponent(episode)}`, { asOf, policy }),
  );
  return (
    <Answer of={ledger}>
      {({ name, figures }) => {
        const figure = figures.find((each) => each.id === id);
        const back = <a href={to("episode", { id: episode, asOf, policy })}>{name}</a>;
        if (figure === undefined)
          return (
            <>
              <Title>This figure is not there</Title>
              <p>Nothing supports it as of this time and under this policy. Back to {back}.</p>
            </>
          );
        return <FigureBody figure={figure} back={back} asOf={asOf} />;
      }}
    </Answer>
  );
}

function FigureBody({
  figure,
  back,
  asOf,
}: {
  readonly figure: Figure;
  readonly back: preact.JSX.Element;
  readonly asOf: string | null;
}) {
  const { category, side, kind, used, ignored, notes, policy, speaker, grade } = figure;
  const bounds = sayBounds(figure);
  return (
    <>
      <p class="crumb">{back}</p>
      <Title>{`${sayBest(figure)} ${nounOf(category)}, ${saySide(side)}`}</Title>
      <dl class="facts">
        {kind === "any" || kind === "unknown" ? null : (
          <div>
            <dt>Of them</dt>
            <dd>{sayKind(kind)}</dd>
          </div>
        )}
        <div>
          <dt>Bounds</dt>
          <dd>{bounds ?? "nothing wider is told"}</dd>
        </div>
        <div>
          <dt>As of</dt>
          <dd>
            {sayDate(figure.asOf, "no time given")}
            {asOf === null ? "" : `; looked at as of ${sayDate(asOf)}`}
          </dd>
        </div>
        <div>
          <dt>Made by</dt>
          <dd>
            {sayPolicy(policy)}. {explainPolicy(policy)}
          </dd>
        </div>
        {speaker === null ? null : (
          <div>
            <dt>Speaker</dt>
            <dd>{speaker}</dd>
          </div>
        )}
        {grade === undefined ? null : (
          <div>
            <dt>Borne out</dt>
            <dd>{grade}</dd>
          </div>
        )}
      </dl>
      {notes.length === 0 ? null : (
        <ul class="notes">
          {notes.map((note) => (
            <li key={note}>{withDaysSaid(note)}</li>
          ))}
        </ul>
      )}
      <h2>{many(used.length, "claim")} in the figure</h2>
      {used.slice(0, 30).map((claim) => (
        <ClaimCard key={claim} id={claim} />
      ))}
      {used.length > 30 ? <p class="quiet">And {used.length - 30} more, which say the same.</p> : null}
      <h2>
        {ignored.length === 0
          ? "No claim was left out"
          : `${many(ignored.length, "claim")} left out, and why`}
      </h2>
      <LeftOut ignored={ignored} />
    </>
  );
}

function LeftOut({ ignored }: Pick<Figure, "ignored">) {
  const byReason = new Map<string, string[]>();
  for (const { claim, reason } of ignored) byReason.set(reason, [...(byReason.get(reason) ?? []), claim]);
  return (
    <>
      {[...byReason].map(([reason, claims]) => (
        <LazyDetails
          key={reason}
          class="left-out"
          summary={`${capital(sayReason(reason))} (${claims.length})`}
        >
          {() => claims.slice(0, 30).map((claim) => <ClaimCard key={claim} id={claim} />)}
        </LazyDetails>
      ))}
    </>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
