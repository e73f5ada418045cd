import type { Assignment } from "../net/answers.js";
import { useAnswer } from "../net/use-answer.js";
import { Answer, Title } from "../parts/notices.js";
import { type ScreenProps, to } from "../place.js";
import { GiveForm } from "../readers/give-form.js";
import { ReadingDesk } from "../readers/reading-desk.js";
import { Settlement } from "../readers/settlement.js";
import { many } from "../words/counts.js";
import { sayMoment } from "../words/days.js";

/** Reports that two people read without seeing each other's answers: giving, reading, settling. */
export function Readers({ query }: ScreenProps) {
  const [id, reader] = [query.get("id"), query.get("reader")];
  if (id !== null && reader !== null) return <ReadingDesk id={id} reader={reader} />;
  if (id !== null) return <Settlement id={id} />;
  return <AssignmentList />;
}

function AssignmentList() {
  const answer = useAnswer<{ readonly items: readonly Assignment[] }>("/api/assignments");
  return (
    <>
      <Title>Two readers</Title>
      <p class="lead">
        Two people look at the same claims and do not see each other’s answers. How far they agree tells how
        far a reading can be trusted; where they differ, it is settled.
      </p>
      <Answer of={answer}>
        {({ items }) =>
          items.length === 0 ? (
            <p>Nothing is given to two readers yet.</p>
          ) : (
            <ul class="rows">
              {items.map((each) => (
                <Row key={each.id} assignment={each} />
              ))}
            </ul>
          )
        }
      </Answer>
      <GiveForm />
    </>
  );
}

function Row({ assignment }: { readonly assignment: Assignment }) {
  const { id, name, at, reports, readers, progress, claims } = assignment;
  const areDone = readers.every((reader) => progress[reader]?.finished === true);
  return (
    <li>
      <p>
        <strong>{name}</strong>{" "}
        <span class="quiet">
          {many(reports.length, "report")}, {many(claims, "claim")}, given {sayMoment(at)}
        </span>
      </p>
      <ul>
        {readers.map((reader) => {
          const { answered = 0, finished = false } = progress[reader] ?? {};
          return (
            <li key={reader}>
              {finished ? (
                `${reader} has finished`
              ) : (
                <a href={to("readers", { id, reader })}>
                  {reader}: {answered} of {claims} answered
                </a>
              )}
            </li>
          );
        })}
        <li>
          {areDone ? (
            <a href={to("readers", { id })}>
              How far {readers.join(" and ")} agree, and what is to be settled
            </a>
          ) : (
            <span class="quiet">Their answers are shown when both have finished.</span>
          )}
        </li>
      </ul>
    </li>
  );
}
