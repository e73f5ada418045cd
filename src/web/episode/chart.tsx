import { useRef } from "preact/hooks";
import type { Withheld } from "../../domain/ledger.js";
import { useWidth } from "../parts/use-width.js";
import { to } from "../place.js";
import { people, sayCount } from "../words/counts.js";
import { dayNumber, dayOfNumber, sayDate, sayShortDay } from "../words/days.js";
import { saySource } from "../words/names.js";
import { type FigureStep, type Line, type LinePoint, ticksUpTo } from "./lines.js";
import { Mark, markName } from "./mark.js";

interface ChartProps {
  readonly lines: readonly Line[];
  readonly steps: readonly FigureStep[];
  readonly silent: readonly Withheld[];
  readonly title: string;
}

const HEIGHT = 320;
/** Room for marks that stand beside each other on the first and the last day. */
const SIDE = 30;
const EDGE = { top: 14, right: 18, bottom: 30 };

interface Scale {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly width: number;
  readonly first: number;
  readonly last: number;
}

/** Step lines over days; every point is a link to its claims, and the legend names each line's source. */
export function Chart({ lines, steps, silent, title }: ChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 640);
  const spans = silent.map(({ asOf, until }) => [dayNumber(asOf), dayNumber(until)]);
  const days = [
    ...lines.flatMap(({ points }) => points.map(({ day }) => day)),
    ...steps.map(({ day }) => day),
  ];
  const all = [...days, ...spans.flat()].filter((day) => day !== null);
  const [first, last] = [Math.min(...all), Math.max(...all, Math.min(...all) + 1)];
  const most = Math.max(
    1,
    ...lines.flatMap(({ points }) => points.map(({ high }) => high)),
    ...steps.map(({ high }) => high),
  );
  const ticks = ticksUpTo(most);
  const top = ticks.at(-1) ?? most;
  const left = 14 + 8 * people(top).length;
  const scale: Scale = {
    ...{ left, width, first, last },
    x: (day) => left + SIDE + ((day - first) / (last - first)) * (width - left - EDGE.right - 2 * SIDE),
    y: (value) => HEIGHT - EDGE.bottom - (value / top) * (HEIGHT - EDGE.top - EDGE.bottom),
  };
  return (
    <figure class="chart">
      <div ref={frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is a group */}
        <svg
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="group"
          aria-label={`${title}, over time`}
        >
          <Axes scale={scale} ticks={ticks} />
          {spans.map(([from, until], at) => (
            <Silence key={`${from} ${at}`} from={from ?? first} until={until ?? last} scale={scale} />
          ))}
          <OwnFigure steps={steps} scale={scale} />
          {lines.map(({ key, points }, at) => (
            <path
              key={key}
              class={`line s${at}`}
              transform={`translate(0 ${liftOf(at, lines.length)})`}
              d={stepPath(
                points.map(({ day, low }) => [day, low]),
                scale,
              )}
            />
          ))}
          {lines.map((line, at) => (
            <Points
              key={line.key}
              line={line}
              at={at}
              scale={{ ...scale, y: (value) => scale.y(value) + liftOf(at, lines.length) }}
              aside={(point) => asideOf(lines, at, point)}
            />
          ))}
        </svg>
      </div>
      <figcaption>
        <ul class="legend">
          {steps.length === 0 ? null : (
            <li>
              <svg class="key" width="30" height="14" aria-hidden="true">
                <path class="own" d="M1 7H29" />
              </svg>
              the figure of this book, with its bounds as a band
            </li>
          )}
          {lines.map(({ key, source }, at) => (
            <li key={key}>
              <svg class="key" width="30" height="14" aria-hidden="true">
                <path class={`line s${at}`} d="M1 7H29" />
                <Mark at={at} x={15} y={7} />
              </svg>
              {saySource(source)} <span class="hidden">({markName(at)})</span>
            </li>
          ))}
          {lines.some(({ points }) => points.some(({ isRevisedDown }) => isRevisedDown)) ? (
            <li>
              <svg class="key" width="30" height="14" aria-hidden="true">
                <circle class="revised" cx="15" cy="7" r="6.5" />
              </svg>
              a source went back to a lower figure
            </li>
          ) : null}
          {silent.map(({ source, asOf, until }) => (
            <li key={`${source} ${asOf}`}>
              <svg class="key" width="30" height="14" aria-hidden="true">
                <rect class="silence" x="1" y="2" width="28" height="10" />
              </svg>
              {saySource(source)} gave no figure from {sayDate(asOf)}{" "}
              {until === null ? "on" : `until ${sayDate(until)}`}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** Lines that run together lie side by side, so many pixels apart. */
const APART = 2.4;
const liftOf = (at: number, count: number): number => (at - (count - 1) / 2) * APART;

/** Marks of several lines at one day and number stand beside each other. */
const BESIDE = 11;
function asideOf(lines: readonly Line[], at: number, { day, low }: LinePoint): number {
  const there = lines.flatMap(({ points }, other) =>
    points.some((each) => each.day === day && each.low === low) ? [other] : [],
  );
  return (there.indexOf(at) - (there.length - 1) / 2) * BESIDE;
}

function Axes({
  scale: { x, y, left, width, first, last },
  ticks,
}: {
  readonly scale: Scale;
  readonly ticks: readonly number[];
}) {
  const room = Math.max(1, Math.floor((width - left) / 74));
  const every = Math.max(1, Math.ceil((last - first + 1) / room));
  const days = Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, at) => first + at * every);
  return (
    <g class="axes">
      {ticks.map((value) => (
        <g key={value}>
          <path d={`M${left} ${y(value)}H${width - EDGE.right}`} />
          <text x={left - 8} y={y(value)} dy="0.35em" text-anchor="end">
            {people(value)}
          </text>
        </g>
      ))}
      {days.map((day) => (
        <text key={day} x={x(day)} y={HEIGHT - 8} text-anchor="middle">
          {sayShortDay(dayOfNumber(day))}
        </text>
      ))}
    </g>
  );
}

interface SilenceProps {
  readonly from: number;
  readonly until: number;
  readonly scale: Scale;
}

function Silence({ from, until, scale: { x, y } }: SilenceProps) {
  return (
    <rect
      class="silence"
      x={x(from)}
      y={EDGE.top}
      width={Math.max(4, x(until) - x(from))}
      height={y(0) - EDGE.top}
    />
  );
}

function OwnFigure({ steps, scale }: { readonly steps: readonly FigureStep[]; readonly scale: Scale }) {
  if (steps.length === 0) return null;
  const { x, y, last } = scale;
  const bands = steps.map(({ day, low, high }, at) => {
    const right = x(steps[at + 1]?.day ?? last);
    return `M${x(day)} ${y(low)}V${y(high)}H${right}V${y(low)}Z`;
  });
  return (
    <g>
      <path class="band" d={bands.join("")} />
      <path
        class="own"
        d={stepPath(
          steps.map(({ day, best }) => [day, best]),
          scale,
        )}
      />
    </g>
  );
}

/** Holds each value until the next, and the last one to the end. */
function stepPath(points: readonly (readonly [number, number])[], { x, y, last }: Scale): string {
  const parts = points.map(([day, value], at) =>
    at === 0 ? `M${x(day)} ${y(value)}` : `H${x(day)}V${y(value)}`,
  );
  return points.length === 0 ? "" : `${parts.join("")}H${x(last)}`;
}

interface PointsProps {
  readonly line: Line;
  readonly at: number;
  readonly scale: Scale;
  readonly aside: (point: LinePoint) => number;
}

function Points({ line: { source, points }, at, scale, aside }: PointsProps) {
  return (
    <g>
      {points.map((point) => {
        const [x, y] = [scale.x(point.day) + aside(point), scale.y(point.low)];
        const said = sayPoint(point, source);
        return (
          <a key={point.id} href={to("claim", { id: point.point.claims.join(",") })} aria-label={said}>
            <title>{said}</title>
            {point.high === point.low ? null : (
              <path class={`line s${at}`} d={`M${x} ${y}V${scale.y(point.high)}`} />
            )}
            {point.isRevisedDown ? <circle class="revised" cx={x} cy={y} r="8" /> : null}
            <circle class="touch" cx={x} cy={y} r="12" />
            <Mark at={at} x={x} y={y} />
          </a>
        );
      })}
    </g>
  );
}

function sayPoint({ point, isRevisedDown }: LinePoint, source: string | null): string {
  const lower = isRevisedDown ? ", lower than it said before" : "";
  return `${sayCount(point)}, ${saySource(point.source ?? source)}, ${sayDate(point.asOf)}${lower}`;
}
