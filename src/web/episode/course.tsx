import { useState } from "preact/hooks";
import { CATEGORY_NAMES, type Category } from "../../domain/category.js";
import type { EpisodeHistory, EpisodeLedger } from "../../domain/ledger.js";
import { to } from "../place.js";
import { sayCount, titleOf } from "../words/counts.js";
import { sayDate } from "../words/days.js";
import { sayReason, saySide, saySource } from "../words/names.js";
import { Chart } from "./chart.js";
import { figureSteps, type Line, linesOf } from "./lines.js";
import type { Seen } from "./seen.js";

interface CourseProps {
  readonly ledger: EpisodeLedger;
  readonly history: EpisodeHistory | null;
  readonly seen: Seen;
}

const MAX_LINES = 6;

/** The toll over time: a step line for each source, the book's own figure, and all of it as a table. */
export function Course({ ledger, history, seen }: CourseProps) {
  const choices = choicesOf(ledger);
  const [chosen, setChosen] = useState("");
  const current = choices.find(({ key }) => key === chosen) ?? choices[0];
  if (current === undefined) return null;
  const { category, side } = current;
  const lines = linesOf(ledger, category, side);
  const steps = figureSteps(history, category, side, seen.asOf);
  const silent = ledger.withheld.filter((each) => each.category === category && each.side === side);
  return (
    <section id="course" aria-labelledby="course-title">
      <h2 id="course-title">Over time</h2>
      <p>
        <label>
          <span>Show</span>
          <select value={current.key} onChange={(event) => setChosen(event.currentTarget.value)}>
            {choices.map(({ key, category: each, side: whose }) => (
              <option key={key} value={key}>
                {titleOf(each)}: {saySide(whose)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Chart
        lines={lines.slice(0, MAX_LINES)}
        steps={steps}
        silent={silent}
        title={`${titleOf(category)}, ${saySide(side)}`}
      />
      {lines.length > MAX_LINES ? (
        <p class="quiet">
          {lines.length - MAX_LINES} sources with fewer figures are in the table and not in the chart.
        </p>
      ) : null}
      <details>
        <summary>The same as a table</summary>
        <LineTable lines={lines} />
      </details>
    </section>
  );
}

interface Choice {
  readonly key: string;
  readonly category: Category;
  readonly side: string | null;
}

/** Bodies of people with at least one dated total, in the order of the ledger. */
function choicesOf(ledger: EpisodeLedger): readonly Choice[] {
  const found = new Map<string, Choice>();
  for (const category of CATEGORY_NAMES)
    for (const point of ledger.series) {
      const { side } = point;
      const key = `${category} ${side}`;
      if (point.category !== category || found.has(key) || linesOf(ledger, category, side).length === 0)
        continue;
      found.set(key, { key, category, side });
    }
  return [...found.values()];
}

function LineTable({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Who says so</th>
          <th scope="col">As of</th>
          <th scope="col" class="number">
            How many
          </th>
          <th scope="col">What became of it</th>
        </tr>
      </thead>
      <tbody>
        {lines.flatMap(({ source, points }) =>
          points.map(({ point, isRevisedDown }) => (
            <tr key={point.id}>
              <th scope="row">{saySource(point.source ?? source)}</th>
              <td>{sayDate(point.asOf)}</td>
              <td class="number">
                <a href={to("claim", { id: point.claims.join(",") })}>{sayCount(point)}</a>
              </td>
              <td class="quiet">
                {isRevisedDown ? "lower than before; " : ""}
                {point.reason === null ? "stands" : sayReason(point.reason)}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
