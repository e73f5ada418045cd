import type { EpisodeLedger } from "../../domain/ledger.js";
import { WordsOf } from "../parts/words-of.js";
import { to } from "../place.js";
import { labelOf, sayCount } from "../words/counts.js";
import { sayDay, sentence } from "../words/days.js";
import { saySide, saySource } from "../words/names.js";

/** What is told beside the toll: who gave no figure, single incidents, other times. */
export function Others({ ledger }: { readonly ledger: EpisodeLedger }) {
  const { withheld, incidents, background, recalled } = ledger;
  if (withheld.length + incidents.length + background.length + recalled.length === 0) return null;
  return (
    <section aria-labelledby="others-title">
      <h2 id="others-title">Told beside the toll</h2>
      {withheld.length === 0 ? null : (
        <>
          <h3>Who gave no figure</h3>
          <ul class="rows">
            {withheld.map(({ category, side, source, asOf, until, claims }) => (
              <li key={`${category} ${side} ${source} ${asOf}`}>
                <p>
                  {sentence(
                    `${saySource(source)} gave no figure of the ${labelOf(category)} of ${saySide(side)}, from ` +
                      `${sayDay(asOf, "the beginning")} ` +
                      (until === null ? "on; none has come since" : `until ${sayDay(until)}`),
                  )}
                </p>
                <WordsOf claims={claims} />
              </li>
            ))}
          </ul>
        </>
      )}
      {incidents.length === 0 ? null : (
        <>
          <h3>Single strikes and clashes</h3>
          <ul class="rows">
            {incidents.map(({ id, day, place, counts, claims }) => (
              <li key={id}>
                <p>
                  {sayDay(day)}, {place}:{" "}
                  {counts
                    .map(
                      (count) =>
                        `${sayCount(count)} ${labelOf(count.category)} of ${saySide(count.side)} (${saySource(count.source)})`,
                    )
                    .join("; ")}
                  .
                </p>
                <WordsOf claims={claims} />
              </li>
            ))}
          </ul>
        </>
      )}
      {background.length + recalled.length === 0 ? null : (
        <>
          <h3>Other times, in no figure above</h3>
          <ul class="rows">
            {[...background, ...recalled].map(({ category, side, when, claims, episode, ...count }) => (
              <li key={`${claims[0]} ${category} ${side}`}>
                <p>
                  {sayDay(when, "no time told")}: {sayCount(count)} {labelOf(category)}, {saySide(side)}.
                  {episode === undefined ? null : (
                    <>
                      {" "}
                      <a href={to("episode", { id: episode })}>The episode it is told with</a>
                    </>
                  )}
                </p>
                <WordsOf claims={claims} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
