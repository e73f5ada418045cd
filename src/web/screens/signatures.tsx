import type { Difference, FigureChange, Signature } from "../net/answers.js";
import { useAnswer } from "../net/use-answer.js";
import { Answer, Title } from "../parts/notices.js";
import { WordsOf } from "../parts/words-of.js";
import { type ScreenProps, to } from "../place.js";
import { many, nounOf, sayBest, sayBounds } from "../words/counts.js";
import { sayDate, sayMoment } from "../words/days.js";
import { sayKind, sayPolicy, saySide } from "../words/names.js";

/** What was signed by whom; and of one signature, what is otherwise now. */
export function Signatures({ query }: ScreenProps) {
  const id = query.get("id");
  return id === null ? <SignatureList /> : <SignatureScreen id={id} />;
}

function SignatureList() {
  const answer = useAnswer<{ readonly items: readonly Signature[] }>("/api/signatures");
  return (
    <>
      <Title>Signatures</Title>
      <p class="lead">
        Ledgers that a named person put their name to. What changed since is shown beside each.
      </p>
      <Answer of={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <p>Nothing is signed yet. At the end of an episode’s page its ledger can be signed.</p>
          ) : (
            <ul class="rows">
              {items.map((each) => (
                <li key={each.id}>
                  <a href={to("signatures", { id: each.id })}>
                    {each.title}, signed by {each.name}
                  </a>
                  <span class="quiet">
                    {sayMoment(each.at)}, {sayAsOf(each)}, {sayPolicy(each.policy)}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}

const sayAsOf = ({ asOf }: Signature): string =>
  asOf === null ? "with everything read by then" : `as of ${sayDate(asOf)}`;

function SignatureScreen({ id }: { readonly id: string }) {
  const answer = useAnswer<Difference>(`/api/signatures/${encodeURIComponent(id)}`);
  return (
    <Answer of={answer}>
      {({ signature, holds, asSigned, today }) => (
        <>
          <p class="crumb">
            <a href="/signatures">Signatures</a>
          </p>
          <Title>{`${signature.title}, signed by ${signature.name}`}</Title>
          <p class="quiet">
            {sayMoment(signature.at)}, {sayAsOf(signature)}, figures by {sayPolicy(signature.policy)}.{" "}
            <a
              href={to("episode", { id: signature.episode, asOf: signature.asOf, policy: signature.policy })}
            >
              The episode
            </a>
          </p>
          {signature.statement === null ? null : <blockquote>{signature.statement}</blockquote>}
          <p class="notice">
            {holds
              ? "The ledger as of the same time is still what was signed, to the letter."
              : "The ledger as of the same time is no longer what was signed."}
          </p>
          {signature.asOf === null ? null : (
            <Changes title="Since it was signed, of the same time" changes={asSigned} />
          )}
          <Changes title="Against the ledger of today" changes={today} />
          <h2>As it was signed</h2>
          <ul class="rows">
            {signature.figures.map((figure) => (
              <li key={figure.id}>
                <p>
                  <strong>{sayBest(figure)}</strong> {nounOf(figure.category)}, {saySide(figure.side)}
                  {figure.kind === "any" ? "" : `, ${sayKind(figure.kind)}`}
                  {sayBounds(figure) === null ? "" : ` (${sayBounds(figure)})`}
                </p>
                <WordsOf claims={figure.used} />
              </li>
            ))}
          </ul>
          <p class="quiet digest">SHA-256 of what was signed: {signature.sha256}</p>
        </>
      )}
    </Answer>
  );
}

const WHAT = { new: "New", risen: "Risen", fallen: "Fallen", changed: "Changed", gone: "Gone" } as const;

function Changes({ title, changes }: { readonly title: string; readonly changes: readonly FigureChange[] }) {
  return (
    <>
      <h2>{title}</h2>
      {changes.length === 0 ? (
        <p>No figure is otherwise.</p>
      ) : (
        <p>{many(changes.length, "figure")} changed.</p>
      )}
      <ul class="rows">
        {changes.map(({ what, before, after, claims }) => {
          const figure = after ?? before;
          if (figure === null) return null;
          return (
            <li key={figure.id}>
              <p>
                <span class="verdict">{WHAT[what]}</span> {nounOf(figure.category)}, {saySide(figure.side)}
                {figure.kind === "any" ? "" : `, ${sayKind(figure.kind)}`}:{" "}
                {before === null ? "not there" : `${sayBest(before)}${inBounds(before)}`} →{" "}
                <strong>{after === null ? "not there" : `${sayBest(after)}${inBounds(after)}`}</strong>
              </p>
              <WordsOf claims={claims} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function inBounds(figure: Parameters<typeof sayBounds>[0]): string {
  const bounds = sayBounds(figure);
  return bounds === null ? "" : ` (${bounds})`;
}
