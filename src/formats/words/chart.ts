import { CATEGORIES, type Category } from "../../domain/category.js";
import type { EpisodeLedger, SeriesPoint } from "../../domain/ledger.js";
import { countText, numberText } from "./count.js";
import { dayText } from "./day.js";
import { capital, sideText, sourceText } from "./names.js";
import { xmlText } from "./xml.js";

const WIDTH = 720;
const HEIGHT = 300;
const LEFT = 64;
const RIGHT = 150;
const TOP = 40;
const BOTTOM = 36;

/** Dark enough on white, and told apart without colour by the name at each line's end. */
const COLOURS = ["#1f5f8b", "#b3541e", "#4a6b2a", "#7a3b7a", "#555555"];
const MAX_SIDES = COLOURS.length;

interface Dot {
  readonly day: string;
  /** What is drawn: the least, or the most where nothing less is said. */
  readonly value: number;
  readonly point: SeriesPoint;
}

/** Height of a chart, in the units of its width of 720. */
export const CHART = { width: WIDTH, height: HEIGHT } as const;

/**
 * The totals that sources gave for each side by day, as the inside of an SVG: a dot for each, a stroke to its upper bound,
 * an open dot where a bound is open, and a line through the largest of each day. Null with fewer than two days.
 */
export function chartOf(episode: EpisodeLedger, category: Category): string | null {
  const sides = sidesOf(episode, category);
  const dots = sides.flatMap(([, own]) => own);
  const days = [...new Set(dots.map(({ day }) => day))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const top = Math.max(1, ...dots.map(({ value, point }) => Math.max(value, point.max ?? 0)));
  const step = niceStep(top);
  const ceiling = Math.ceil(top / step) * step;
  const from = Date.parse(first);
  const x = (day: string) =>
    round(LEFT + ((Date.parse(day) - from) / (Date.parse(last) - from)) * (WIDTH - LEFT - RIGHT));
  const y = (value: number) => round(HEIGHT - BOTTOM - (value / ceiling) * (HEIGHT - TOP - BOTTOM));
  const ticks = Array.from({ length: Math.round(ceiling / step) + 1 }, (_, index) => index * step);
  return [
    `<text x="0" y="16" font-weight="bold">${xmlText(`${capital(CATEGORIES[category].noun)}, as totals were given`)}</text>`,
    ...ticks.map(
      (tick) =>
        `<path d="M${LEFT} ${y(tick)}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 8}" y="${y(tick) + 4}" text-anchor="end">${numberText(tick)}</text>`,
    ),
    ...dayMarks(days).map(
      (day) => `<text x="${x(day)}" y="${HEIGHT - 12}" text-anchor="middle">${xmlText(dayText(day))}</text>`,
    ),
    ...sides.map(([, own], index) => sideMarks(own, COLOURS[index] ?? "#555", x, y)),
    ...endNames(sides, y),
  ].join("\n");
}

type Sides = readonly (readonly [string, readonly Dot[]])[];

/** The sides with dated totals, those with the largest first; the rest of many is left out of the picture. */
function sidesOf({ series }: EpisodeLedger, category: Category): Sides {
  const sides = new Map<string, Dot[]>();
  for (const point of series) {
    const value = point.min ?? point.max;
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(point.asOf ?? "")?.[0];
    if (point.category !== category || point.scope !== "total" || value === null || day === undefined)
      continue;
    if (Number.isNaN(Date.parse(day))) continue;
    const name = sideText(point.side);
    sides.set(name, [...(sides.get(name) ?? []), { day, value, point }]);
  }
  const most = (dots: readonly Dot[]) => Math.max(...dots.map(({ value }) => value));
  return [...sides]
    .map(([name, dots]) => [name, dots.sort(byDay)] as const)
    .sort((a, b) => most(b[1]) - most(a[1]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_SIDES);
}

function byDay(a: Dot, b: Dot): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : a.value - b.value || (a.point.id < b.point.id ? -1 : 1);
}

type Scale<T> = (value: T) => number;

function sideMarks(dots: readonly Dot[], colour: string, x: Scale<string>, y: Scale<number>): string {
  const line = largest(dots).map(({ day, value }, index) =>
    index === 0 ? `M${x(day)} ${y(value)}` : `H${x(day)}V${y(value)}`,
  );
  const marks = dots.map(({ day, value, point }) => {
    const said = `${countText(point)}, ${sideText(point.side)}: ${sourceText(point.source)}, ${dayText(day)} (${point.claims.join(" ")})`;
    const range =
      point.max !== null && point.max > value
        ? `<path d="M${x(day)} ${y(value)}V${y(point.max)}" stroke="${colour}" stroke-width="3"/>`
        : "";
    const fill = point.min === null || point.max === null ? "#fff" : colour;
    return `<g><title>${xmlText(said)}</title>${range}<circle cx="${x(day)}" cy="${y(value)}" r="4" fill="${fill}" stroke="${colour}" stroke-width="2"/></g>`;
  });
  return [`<path d="${line.join("")}" fill="none" stroke="${colour}" stroke-width="1.5"/>`, ...marks].join(
    "\n",
  );
}

/** The largest total of each day. */
function largest(dots: readonly Dot[]): readonly Dot[] {
  return [...new Map(dots.map((dot) => [dot.day, dot])).values()];
}

/** Names at the ends of the lines, moved apart where they would lie on each other. */
function endNames(sides: Sides, y: Scale<number>): readonly string[] {
  const ends = sides
    .map(([name, dots], index) => ({
      name,
      at: y(dots.at(-1)?.value ?? 0),
      colour: COLOURS[index] ?? "#555",
    }))
    .sort((a, b) => a.at - b.at);
  let above = Number.NEGATIVE_INFINITY;
  return ends.map(({ name, at, colour }) => {
    above = Math.max(at, above + 16);
    const short = name.length > 20 ? `${name.slice(0, 19)}…` : name;
    return `<text x="${WIDTH - RIGHT + 10}" y="${above + 4}" fill="${colour}" font-weight="bold">${xmlText(short)}</text>`;
  });
}

/** At most five days along the axis, the first and the last among them. */
function dayMarks(days: readonly string[]): readonly string[] {
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const length = Date.parse(last) - Date.parse(first);
  const marks = [first];
  for (const day of days.slice(1, -1)) {
    const far = (other: string) => Math.abs(Date.parse(day) - Date.parse(other)) >= length / 5;
    if (far(marks.at(-1) ?? first) && far(last)) marks.push(day);
  }
  return [...marks, last];
}

function niceStep(top: number): number {
  const rough = top / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough) ?? rough;
  return Math.max(1, step);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
