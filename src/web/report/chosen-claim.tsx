import { useState } from "preact/hooks";
import type { Claim } from "../../domain/claim.js";
import type { EpisodeLedger } from "../../domain/ledger.js";
import type { ReportFile } from "../net/answers.js";
import { useAnswer } from "../net/use-answer.js";
import { ClaimActions, type Doing } from "../parts/claim-actions.js";
import { ClaimFieldList } from "../parts/claim-fields.js";
import { to } from "../place.js";
import { labelOf, nounOf, sayBest, sayCount } from "../words/counts.js";
import { sayReason, saySide } from "../words/names.js";
import { JoinClaims } from "./join-claims.js";
import { SplitClaim } from "./split-claim.js";

interface ChosenClaimProps {
  readonly claim: Claim;
  readonly file: ReportFile;
}

/** The claim that was picked: its fields, what it does in the ledger, and what can be decided. */
export function ChosenClaim({
  claim,
  file: { claims, read, decisions, episode, current },
}: ChosenClaimProps) {
  const [doing, setDoing] = useState<Doing>(null);
  const own = decisions.filter(({ anchors, makes, subjects }) =>
    [...subjects, ...makes, ...anchors.flatMap((each) => [each.claim, each.root])].includes(claim.id),
  );
  return (
    <section class="chosen-claim" aria-labelledby="chosen-title">
      <h2 id="chosen-title" tabIndex={-1}>
        {sayCount(claim, claim)}, {labelOf(claim.category)}
      </h2>
      <p>
        <mark>{claim.quote}</mark> <a href="#chosen">In the text</a>
      </p>
      {claim.setAside === undefined ? null : <p class="notice">Set aside. {claim.setAside}</p>}
      <ClaimFieldList claim={claim} read={read.find(({ id }) => id === claim.id) ?? null} />
      {current && episode !== null ? <InLedger claim={claim.id} episode={episode} /> : null}
      {current ? (
        <>
          <ClaimActions claim={claim} decisions={own} doing={doing} setDoing={setDoing} />
          <JoinClaims claim={claim} others={claims} />
          <SplitClaim claim={claim} />
        </>
      ) : (
        <p class="quiet">An older version of the report: its claims no longer count.</p>
      )}
    </section>
  );
}

function InLedger({ claim, episode }: { readonly claim: string; readonly episode: string }) {
  const { data } = useAnswer<EpisodeLedger>(`/api/episodes/${encodeURIComponent(episode)}`);
  if (data === null) return null;
  const lines = data.figures.flatMap((figure) => {
    const reason = figure.ignored.find((each) => each.claim === claim)?.reason;
    const name = `${sayBest(figure)} ${nounOf(figure.category)}, ${saySide(figure.side)}`;
    const link = <a href={to("figure", { episode, id: figure.id })}>{name}</a>;
    if (figure.used.includes(claim)) return [<li key={figure.id}>It is in the figure {link}.</li>];
    if (reason === undefined) return [];
    return [
      <li key={figure.id}>
        It is not in the figure {link}: {sayReason(reason)}.
      </li>,
    ];
  });
  return (
    <>
      <h3>In the ledger</h3>
      {lines.length === 0 ? (
        <p>It stands beside the figures: about another time, or a withheld number.</p>
      ) : null}
      <ul>{lines}</ul>
    </>
  );
}
