import type { Changes, FigureChange, SupersededChange } from "../book/index.js";
import type { Claim } from "../domain/claim.js";
import type { Figure, SeriesPoint } from "../domain/ledger.js";
import { countText, dayText, noFigureText, painter, sideText, withDays, wrap } from "../formats/index.js";
import type { Settings } from "./config.js";

/** Claims quoted with one change of a figure; the others are counted. */
const MAX_QUOTES = 3;
/** Superseded totals listed; the others are counted. */
const MAX_SUPERSEDED = 20;

/** What changed, claim by claim, as lines. Nothing when nothing did. */
export function changesText(
  changes: Changes,
  claims: ReadonlyMap<string, Claim>,
  settings: Settings,
): readonly string[] {
  const { figures, superseded, checks, settled } = changes;
  const paint = painter(settings.colour);
  const room = Math.min(settings.width, 140);
  const sign = (holds: boolean) => (holds ? paint("green", "✓") : paint("red", "✗"));
  const checkLines = checks.flatMap(({ holds, message }) =>
    setIn(`${holds ? "✓" : "✗"} ${withDays(message)}`, room, sign(holds)),
  );
  const settledLines = settled
    .filter(({ holds }) => !holds)
    .flatMap(({ message }) => setIn(`· no longer: ${withDays(message)}`, room, "·"));
  return [
    ...figures.flatMap((change) => figureLines(change, claims, settings)),
    ...titled("Superseded", supersededLines(superseded, room)),
    ...titled("Checks", [...checkLines, ...settledLines]),
  ];
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function setIn(words: string, room: number, sign: string): readonly string[] {
  return wrap(words, room - 4).map((line, index) =>
    index === 0 ? `  ${sign}${line.slice(1)}` : `    ${line}`,
  );
}

function figureLines(
  { what, before, after, claims: ids }: FigureChange,
  claims: ReadonlyMap<string, Claim>,
  settings: Settings,
): readonly string[] {
  const paint = painter(settings.colour);
  const figure = after ?? before;
  if (figure === null) return [];
  const from = before === null ? "" : `${amountOf(before)} → `;
  const head = `${paint("bold", nameOf(figure))}: ${what === "gone" ? `${amountOf(figure)}, no longer stated` : `${from}${amountOf(figure)} (${what})`}`;
  const said = ids
    .flatMap((id) => claims.get(id) ?? [])
    .sort((left, right) => fit(right, figure) - fit(left, figure));
  const room = Math.min(settings.width, 140);
  const lines = said.slice(0, MAX_QUOTES).flatMap((claim) => quoteLines(claim, room));
  const more = said.length - MAX_QUOTES;
  return [head, ...lines, ...(more > 0 ? [`    and ${more} more`] : [])];
}

/** Claims that state the figure itself come first, those that name a source before those that do not. */
function fit(claim: Claim, { best, low, side }: Figure): number {
  return (
    (claim.min === (best ?? low) ? 4 : 0) +
    (claim.victims.side === side ? 2 : 0) +
    (claim.source === null ? 0 : 1)
  );
}

function quoteLines({ id, source, asOf, quote }: Claim, room: number): readonly string[] {
  const words = `${id}  ${source ?? "no source named"}, ${dayText(asOf)}: “${quote}”`;
  return wrap(words, room - 6).map((line, index) => `${" ".repeat(index === 0 ? 4 : 6)}${line}`);
}

function nameOf({ category, side, kind, speaker }: Figure): string {
  const parts = [
    category,
    sideText(side),
    ...(kind === "any" ? [] : [kind]),
    ...(speaker === null ? [] : [speaker]),
  ];
  return parts.join(", ");
}

function amountOf(figure: Figure): string {
  const { low, best, high, approx } = figure;
  if (best === null)
    return low === null && high === null ? noFigureText(figure) : countText({ min: low, max: high, approx });
  const value = countText({ min: best, max: high === null && low === best ? null : best, approx });
  const wide = low !== null && (low !== best || (high !== null && high !== best));
  return wide ? `${value} [${countText({ min: low, max: high, approx: false })}]` : value;
}

function supersededLines(superseded: readonly SupersededChange[], room: number): readonly string[] {
  const lines = superseded
    .slice(0, MAX_SUPERSEDED)
    .flatMap(({ point, by }) => setIn(`· ${supersededText(point, by)}`, room, "·"));
  const more = superseded.length - MAX_SUPERSEDED;
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}

function supersededText(point: SeriesPoint, by: SeriesPoint | null): string {
  const who = point.source ?? "no source named";
  const kind = point.kind === "unknown" || point.kind === "mixed" ? "" : `, ${point.kind}`;
  const old = `${point.category}, ${sideText(point.side)}${kind}: ${countText(point)} of ${dayText(point.asOf)} (${who})`;
  return by === null ? `${old} is superseded` : `${old} → ${countText(by)} of ${dayText(by.asOf)}`;
}
