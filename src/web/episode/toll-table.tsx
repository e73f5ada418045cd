import { CATEGORY_NAMES } from "../../domain/category.js";
import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import { to } from "../place.js";
import { many, sayBest, sayBounds, titleOf } from "../words/counts.js";
import { sayDate } from "../words/days.js";
import { sayKind, saySide, saySource } from "../words/names.js";
import type { Seen } from "./seen.js";

/** The figures by category and side: how many, within which bounds, who says so, as of when. */
export function TollTable({ ledger, seen }: { readonly ledger: EpisodeLedger; readonly seen: Seen }) {
  const sources = sourcesOf(ledger);
  const categories = CATEGORY_NAMES.filter((name) =>
    ledger.figures.some(({ category }) => category === name),
  );
  if (categories.length === 0) return <p>No claim of a toll could be known by then.</p>;
  return (
    <table class="toll-table">
      <caption class="hidden">Figures by what happened to people and whose people they are</caption>
      <thead>
        <tr>
          <th scope="col">Whose people</th>
          <th scope="col" class="number">
            How many
          </th>
          <th scope="col" class="number">
            Bounds
          </th>
          <th scope="col">Who says so</th>
          <th scope="col">As of</th>
        </tr>
      </thead>
      {categories.map((category) => (
        <tbody key={category}>
          <tr class="group">
            <th scope="rowgroup" colSpan={5}>
              {titleOf(category)}
            </th>
          </tr>
          {ledger.figures
            .filter((figure) => figure.category === category)
            .map((figure) => (
              <Row key={figure.id} figure={figure} said={saidBy(figure, sources)} seen={seen} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({
  figure,
  said,
  seen,
}: {
  readonly figure: Figure;
  readonly said: string;
  readonly seen: Seen;
}) {
  const { id, side, kind, asOf, used, speaker } = figure;
  const { id: episode, policy } = seen;
  const bounds = sayBounds(figure);
  return (
    <tr class={side === "all" ? "sum" : undefined}>
      <th scope="row">
        {saySide(side)}
        {kind === "any" ? null : <span class="quiet">, {sayKind(kind)}</span>}
      </th>
      <td class="number" data-name="How many">
        <a class="figure" href={to("figure", { episode, id, asOf: seen.asOf, policy })}>
          {sayBest(figure)}
        </a>
      </td>
      <td class={bounds === null ? "number quiet none" : "number quiet"} data-name="Bounds">
        {bounds ?? "–"}
      </td>
      <td data-name="Who says so">
        {speaker === null ? said : `${speaker}: ${said}`}{" "}
        {used.length === 0 ? null : <span class="quiet">({many(used.length, "claim")})</span>}
      </td>
      <td data-name="As of">{sayDate(asOf, "not told")}</td>
    </tr>
  );
}

type Sources = ReadonlyMap<string, string>;

/** The source of each claim that the ledger's series and incidents hold. */
function sourcesOf({ series, incidents }: EpisodeLedger): Sources {
  const points = [...series, ...incidents.flatMap(({ counts }) => counts)];
  return new Map(
    points.flatMap(({ claims, source }) => claims.map((claim) => [claim, saySource(source)] as const)),
  );
}

function saidBy({ used, side, notes }: Figure, sources: Sources): string {
  if (used.length === 0) return "nobody: no claim makes one";
  const told = [...new Set(used.flatMap((claim) => sources.get(claim) ?? []))];
  // who is named goes first
  const named = [...told.filter((name) => name !== UNNAMED), ...told.filter((name) => name === UNNAMED)];
  if (side === "all" && notes.some((note) => note.includes("computed from")))
    return "added up from the sides’ figures";
  const first = named.slice(0, 2).map(shorten).join("; ");
  if (named.length > 2) return `${first}; and ${many(named.length - 2, "other")}`;
  return first || "see its words";
}

const UNNAMED = saySource(null);
const MAX_NAME = 60;
const shorten = (name: string): string =>
  name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME - 1).trimEnd()}…`;
