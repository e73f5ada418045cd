import type { EpisodeComparison, Figure } from "../../domain/ledger.js";
import { withQuery } from "../net/ask.js";
import { useAnswer } from "../net/use-answer.js";
import { LazyDetails } from "../parts/lazy-details.js";
import { Answer } from "../parts/notices.js";
import { to } from "../place.js";
import { sayBest, sayBounds, titleOf } from "../words/counts.js";
import { explainPolicy, sayKind, sayPolicy, saySide } from "../words/names.js";
import type { Seen } from "./seen.js";

/** The same people under every policy, side by side. */
export function Comparison({ seen }: { readonly seen: Seen }) {
  return (
    <section id="comparison" aria-labelledby="comparison-title">
      <h2 id="comparison-title">Policies compared</h2>
      <p>The same claims make other figures under other rules. None of them is the true one.</p>
      <LazyDetails summary="Show all policies side by side">{() => <Compared seen={seen} />}</LazyDetails>
    </section>
  );
}

interface WithPolicies extends EpisodeComparison {
  readonly policies: readonly string[];
}

function Compared({ seen: { id, asOf } }: { readonly seen: Seen }) {
  const answer = useAnswer<WithPolicies>(
    withQuery(`/api/episodes/${encodeURIComponent(id)}/comparison`, { asOf }),
  );
  return (
    <Answer of={answer}>
      {({ policies, rows }) => (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <section class="scroll" tabIndex={0} aria-label="Figures by policy">
            <table class="comparison">
              <thead>
                <tr>
                  <th scope="col">Whose people</th>
                  {policies.map((policy) => (
                    <th key={policy} scope="col">
                      {sayPolicy(policy)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ category, side, kind, figures }) => (
                  <tr key={`${category} ${side} ${kind}`}>
                    <th scope="row">
                      {titleOf(category)}, {saySide(side)}
                      {kind === "any" ? "" : `, ${sayKind(kind)}`}
                    </th>
                    {policies.map((policy) => (
                      <td key={policy}>
                        {figures
                          .filter((figure) => figure.policy === policy)
                          .map((figure) => (
                            <Cell key={figure.id} figure={figure} episode={id} asOf={asOf} />
                          ))}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <dl class="policies">
            {policies.map((policy) => (
              <div key={policy}>
                <dt>{sayPolicy(policy)}</dt>
                <dd>{explainPolicy(policy)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Answer>
  );
}

interface CellProps {
  readonly figure: Figure;
  readonly episode: string;
  readonly asOf: string | null;
}

function Cell({ figure, episode, asOf }: CellProps) {
  const { id, policy, speaker, grade } = figure;
  return (
    <p>
      <a href={to("figure", { episode, id, asOf, policy })}>{sayBest(figure)}</a>
      <span class="quiet">
        {[sayBounds(figure), speaker, grade].flatMap((each) => each ?? []).map((each) => ` ${each}`)}
      </span>
    </p>
  );
}
