import type { Check, EpisodeLedger } from "../../domain/ledger.js";
import { WordsOf } from "../parts/words-of.js";
import { many } from "../words/counts.js";
import { sentence, withDaysSaid } from "../words/days.js";

/** What does not add up, and what does, in plain words with the claims it is about. */
export function Checks({ ledger: { checks } }: { readonly ledger: EpisodeLedger }) {
  const [wrong, right] = [checks.filter(({ holds }) => !holds), checks.filter(({ holds }) => holds)];
  return (
    <section id="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">What adds up, and what does not</h2>
      {wrong.length === 0 ? <p>Nothing here contradicts another.</p> : null}
      <CheckList checks={wrong} />
      {right.length === 0 ? null : (
        <details>
          <summary>{many(right.length, "sum or total")} that agree</summary>
          <CheckList checks={right} />
        </details>
      )}
    </section>
  );
}

function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  return (
    <ul class="checks">
      {checks.map(({ rule, message, claims, holds }) => (
        <li key={`${rule} ${message}`}>
          <p>
            <span class="verdict">{holds ? "Agrees" : "Does not agree"}</span>{" "}
            {sentence(withDaysSaid(message))}
          </p>
          <WordsOf claims={claims} />
        </li>
      ))}
    </ul>
  );
}
