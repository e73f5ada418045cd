import type { PlaceRow } from "../net/answers.js";
import { withQuery } from "../net/ask.js";
import { useAnswer } from "../net/use-answer.js";
import { Answer } from "../parts/notices.js";
import { WordsOf } from "../parts/words-of.js";
import type { Seen } from "./seen.js";

/** The places that claims name, each with its claims. */
export function Places({ seen: { id, asOf } }: { readonly seen: Seen }) {
  const answer = useAnswer<{ readonly items: readonly PlaceRow[] }>(
    withQuery(`/api/episodes/${encodeURIComponent(id)}/places`, { asOf }),
  );
  return (
    <section id="places" aria-labelledby="places-title">
      <h2 id="places-title">Places</h2>
      <Answer of={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <p>No claim names a place.</p>
          ) : (
            <ul class="places">
              {items.map(({ place, claims }) => (
                <li key={place}>
                  <p>{place}</p>
                  <WordsOf claims={claims} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}
