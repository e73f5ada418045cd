import type { CopyGroup } from "../net/answers.js";
import { useAnswer } from "../net/use-answer.js";
import { Answer } from "../parts/notices.js";
import { to } from "../place.js";
import { many } from "../words/counts.js";
import { sayDay } from "../words/days.js";

/** Reports that carry one text: however many they are, they tell it once. */
export function Copies({ id }: { readonly id: string }) {
  const answer = useAnswer<{ readonly items: readonly CopyGroup[] }>(
    `/api/episodes/${encodeURIComponent(id)}/copies`,
  );
  return (
    <section id="copies" aria-labelledby="copies-title">
      <h2 id="copies-title">Who copied whom</h2>
      <Answer of={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <p>No two reports carry one text.</p>
          ) : (
            <>
              <p>Copies of one text add reports, but no new teller: each group below counts once.</p>
              <ul class="rows">
                {items.map(({ first, copies }) => (
                  <li key={first.id}>
                    <a href={to("report", { id: first.id })}>{first.title || first.id}</a>
                    <span class="quiet">
                      {first.publisher ?? "publisher not told"}, {sayDay(first.published, "undated")}; carried
                      by {many(copies.length, "report")}:
                    </span>
                    <ul>
                      {copies.map((copy) => (
                        <li key={copy.id}>
                          <a href={to("report", { id: copy.id })}>{copy.title || copy.id}</a>{" "}
                          <span class="quiet">
                            {copy.publisher ?? "publisher not told"}, {sayDay(copy.published, "undated")},
                            about {Math.round(copy.alike * 100)} % of the words in common
                          </span>
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Answer>
    </section>
  );
}
