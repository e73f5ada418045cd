import { CATEGORY_NAMES } from "../../domain/category.js";
import type { EpisodeLedger, Figure, SeriesPoint } from "../../domain/ledger.js";
import { to } from "../place.js";
import { many, sayBest, sayBounds, titleOf } from "../words/counts.js";
import { sayDate } from "../words/days.js";
import { nameSource, sayKind, saySide } from "../words/names.js";
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

/** What one claim says, as the ledger's series and incidents hold it. */
type Told = Pick<SeriesPoint, "side" | "source" | "min" | "max"> & { readonly asOf: string | null };
type Sources = ReadonlyMap<string, Told>;

function sourcesOf({ series, incidents }: EpisodeLedger): Sources {
  const points: readonly (Told & { readonly claims: readonly string[] })[] = [
    ...series,
    ...incidents.flatMap(({ day, counts }) => counts.map((count) => ({ ...count, asOf: day }))),
  ];
  return new Map(points.flatMap((point) => point.claims.map((claim) => [claim, point] as const)));
}

/** Who gives the figure's own number: of its day before others, whoever is named before nobody. The printed ledger says the same. */
function saidBy(figure: Figure, sources: Sources): string {
  const { used, side, best, asOf, ignored } = figure;
  const denied = ignored.filter(({ reason }) => reason.startsWith("denied:")).length;
  if (used.length === 0)
    return denied === 0 ? "nobody: no claim makes one" : `denied: what ${many(denied, "claim")} said`;
  const told = used.flatMap((claim) => sources.get(claim) ?? []).filter((each) => tells(figure, each));
  if (told.length === 0) return side === "all" && best !== null ? "the sides added up" : "see its words";
  const newest = told.filter((each) => each.asOf?.slice(0, 10) === asOf?.slice(0, 10));
  const first = (newest.length > 0 ? newest : told).find(({ source }) => source !== null) ?? told[0];
  return shorten(nameSource(first?.source ?? null));
}

function tells({ best, low, high, side }: Figure, told: Told): boolean {
  if (told.side !== side && !(side === "all" && told.side === null)) return false;
  if (best !== null) return told.min === best || (told.min === null && told.max === best);
  return low === null ? told.max === high : told.min === low;
}

const MAX_NAME = 60;
const shorten = (name: string): string =>
  name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME - 1).trimEnd()}…`;
