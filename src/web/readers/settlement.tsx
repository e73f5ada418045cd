import type { TwoReadings } from "../net/answers.js";
import { ask } from "../net/ask.js";
import { lookAgain } from "../net/follow.js";
import { useAnswer } from "../net/use-answer.js";
import { Answer, ProblemNotice, Title } from "../parts/notices.js";
import { useAttempt } from "../parts/use-attempt.js";
import { to } from "../place.js";
import { labelOf, many, sayCount } from "../words/counts.js";
import { FIELD_WORDS, sayAnswer } from "../words/decisions.js";
import { sayVictims } from "../words/names.js";

/** How far two readers agree, field by field, and the claims on which they do not. */
export function Settlement({ id }: { readonly id: string }) {
  const answer = useAnswer<TwoReadings>(`/api/assignments/${encodeURIComponent(id)}/comparison`);
  return (
    <>
      <p class="crumb">
        <a href="/readers">Two readers</a>
      </p>
      <Answer of={answer}>{(readings) => <Compared readings={readings} />}</Answer>
    </>
  );
}

function Compared({ readings: { assignment, agreement, items } }: { readonly readings: TwoReadings }) {
  const apart = items.filter(({ differ }) => differ);
  const left = apart.filter(({ settled }) => settled === null);
  return (
    <>
      <Title>{`${assignment.name}: ${assignment.readers.join(" and ")}`}</Title>
      <h2>How far they agree</h2>
      <Agreement agreement={agreement} />
      <p class="quiet">
        Cohen’s kappa takes off what two would agree on by chance: 1 is full agreement, 0 is no more than
        chance. It is not told where both used one value throughout.
      </p>
      <h2>{left.length === 0 ? "Nothing is left to settle" : `${many(left.length, "claim")} to settle`}</h2>
      <ul class="rows">
        {apart.map((item) => (
          <Apart key={item.claim.id} item={item} assignment={assignment} />
        ))}
      </ul>
    </>
  );
}

const NAMES: Readonly<Record<string, string>> = { verdict: "The verdict", count: "How many" };
const nameOf = (field: string): string =>
  NAMES[field] ?? FIELD_WORDS[field as keyof typeof FIELD_WORDS] ?? field;

function Agreement({ agreement }: Pick<TwoReadings, "agreement">) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="scroll" tabIndex={0} aria-label="Agreement by field">
      <table>
        <thead>
          <tr>
            <th scope="col">On</th>
            <th scope="col" class="number">
              Claims
            </th>
            <th scope="col" class="number">
              The same
            </th>
            <th scope="col" class="number">
              Per cent
            </th>
            <th scope="col" class="number">
              Cohen’s kappa
            </th>
          </tr>
        </thead>
        <tbody>
          {agreement.map(({ field, claims, same, percent, kappa }) => (
            <tr key={field}>
              <th scope="row">{nameOf(field)}</th>
              <td class="number">{claims}</td>
              <td class="number">{same}</td>
              <td class="number">{percent === null ? "–" : percent.toFixed(0)}</td>
              <td class="number">{kappa === null ? "–" : kappa.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface ApartProps {
  readonly item: TwoReadings["items"][number];
  readonly assignment: TwoReadings["assignment"];
}

function Apart({ item: { claim, answers, settled }, assignment: { id, readers } }: ApartProps) {
  const { problem, attempt } = useAttempt();
  const settle = (choice: "first" | "second") =>
    attempt(async () => {
      const body = { claim: claim.id, choice };
      await ask(`/api/assignments/${encodeURIComponent(id)}/settlements`, { method: "POST", body });
      lookAgain();
    });
  return (
    <li>
      <p>
        <a href={to("report", { id: claim.report, claim: claim.id })}>“{claim.quote}”</a>{" "}
        <span class="quiet">
          read as {sayCount(claim, claim)}, {labelOf(claim.category)}; {sayVictims(claim)}
        </span>
      </p>
      <ul>
        {answers.map((each, at) => (
          <li key={readers[at]} class="answer">
            {readers[at]}: {sayAnswer(each)}{" "}
            {settled === null ? (
              <button type="button" onClick={() => void settle(at === 0 ? "first" : "second")}>
                As {readers[at]} says
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {settled === null ? null : <p class="quiet">Settled.</p>}
      <ProblemNotice problem={problem} />
    </li>
  );
}
