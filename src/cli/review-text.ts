import { isDeepStrictEqual } from "node:util";
import type { Difference, FigureChange } from "../book/index.js";
import type { Decision, Ruling } from "../domain/decision.js";
import type { Figure } from "../domain/ledger.js";
import { countText, sideText } from "../formats/index.js";

/** A decision as one line. */
export function decisionText({ id, at, actor, reason, ruling, makes }: Decision): string {
  const made = makes.length === 0 ? "" : `, which makes ${makes.join(", ")}`;
  const why = reason === null ? "" : `, because: ${reason}`;
  return `${id}  ${at}  ${actor ?? "somebody"}: ${rulingText(ruling)}${made}${why}`;
}

function rulingText(ruling: Ruling): string {
  switch (ruling.kind) {
    case "accept":
    case "reject":
      return `${ruling.kind}ed ${ruling.claim}`;
    case "correct":
      return `corrected ${ruling.claim}: ${fieldsText(ruling.fields)}`;
    case "add":
      return `added a claim to ${ruling.report}: ${fieldsText(ruling.fields)}`;
    case "merge-claims":
      return `merged ${ruling.claims.join(", ")}`;
    case "split-claim":
      return `split ${ruling.claim}: ${ruling.into.map(fieldsText).join("; ")}`;
    case "merge-episodes":
      return `merged the episodes ${ruling.episodes.join(", ")}`;
    case "split-episode":
      return `split ${ruling.reports.join(", ")} from ${ruling.episode}`;
    case "rename-episode":
      return `named ${ruling.episode} “${ruling.name}”`;
    case "assign-report":
      return `put ${ruling.report} into ${ruling.episode}`;
    case "date-report":
      return `dated ${ruling.report} ${ruling.published ?? "with no date"}`;
    case "withdraw-report":
      return `withdrew ${ruling.report}`;
    case "undo":
      return `undid ${ruling.decision}`;
  }
}

function fieldsText(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${value === null ? "none" : String(value)}`)
    .join(" ");
}

/** A signed ledger and what is otherwise now. */
export function differenceLines({ signature, asSigned, today, holds }: Difference): readonly string[] {
  const { id, name, at, title, asOf, statement } = signature;
  const time = asOf === null ? "" : `, as of ${asOf}`;
  const state = holds ? "holds to the letter" : "is otherwise now";
  return [
    `${id}  ${title}${time}, signed by ${name} at ${at}: ${state}`,
    ...(statement === null ? [] : [`  “${statement}”`]),
    ...(isDeepStrictEqual(asSigned.figures, today.figures)
      ? changeLines("now", today.figures)
      : [...changeLines("as signed, made anew", asSigned.figures), ...changeLines("today", today.figures)]),
  ];
}

function changeLines(what: string, changes: readonly FigureChange[]): readonly string[] {
  return changes.map(({ before, after }) => {
    const { category, side, kind } = (after ?? before) as Figure;
    const people = kind === "any" ? sideText(side) : `${sideText(side)} (${kind})`;
    return `  ${what}: ${category}, ${people}: ${numbersOf(before)} → ${numbersOf(after)}`;
  });
}

function numbersOf(figure: Figure | null): string {
  if (figure === null) return "none";
  const { low, best, high } = figure;
  const bound = (value: number | null) =>
    value === null ? "open" : countText({ min: value, max: value, approx: false });
  return `${best === null ? "no best" : bound(best)} (${bound(low)} to ${bound(high)})`;
}
