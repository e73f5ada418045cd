import type { Figure, FigureDay } from "../../domain/ledger.js";
import { numberText } from "./count.js";
import { dayText } from "./day.js";

const MAX_STEPS = 7;

/**
 * A figure's days in a sentence: the chain it comes from ("24 on 16 Sep → 59 on 17 Sep (derived)"), or how it is
 * divided between them ("divided over 3 days: 16 on 14 Sep, then 15 a day"). Nothing for a figure without days.
 */
export function byDayText({ days = [] }: Figure, year: string | undefined): readonly string[] {
  const [first] = days;
  if (first === undefined) return [];
  if (days.every(({ speaker, reported }) => speaker === null && reported === null))
    return [sharesText(days, year)];
  const shown = days.length <= MAX_STEPS ? days : [...days.slice(0, 2), null, ...days.slice(3 - MAX_STEPS)];
  return [
    shown
      .map((each, index) => (each === null ? "…" : stepText(each, shown[index - 1] ?? null, year)))
      .join(" → "),
  ];
}

function sharesText(days: readonly FigureDay[], year: string | undefined): string {
  const [first, second] = days.map(({ derived }) => derived ?? 0);
  const rest = `${numberText(second ?? 0)} a day`;
  const lead = `divided over ${days.length} days: `;
  if (first === second) return lead + rest;
  return `${lead}${numberText(first ?? 0)} on ${dayText(days[0]?.day ?? null, year)}, then ${rest}`;
}

/** A step stays on one line: its spaces do not break. */
function stepText(day: FigureDay, before: FigureDay | null, year: string | undefined): string {
  const number = numberText(day.reported ?? day.derived ?? 0);
  const derived = day.reported === null ? " (derived)" : "";
  const phase = before !== null && before.phase !== day.phase ? `phase ${day.phase}: ` : "";
  return `${phase}${number} on ${dayText(day.day, year)}${derived}`.replaceAll(" ", "\u00a0");
}
