import { dayNumber } from "../words/days.js";

interface SparkProps {
  readonly points: readonly { readonly day: string; readonly value: number }[];
}

const [WIDTH, HEIGHT] = [120, 28];

/** The toll's course as a step line, beside its numbers: nothing in it that is not told in words nearby. */
export function Spark({ points }: SparkProps) {
  const days = points.map(({ day }) => dayNumber(day) ?? 0);
  if (points.length < 2) return null;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const most = Math.max(1, ...points.map(({ value }) => value));
  const x = (day: number) => 2 + ((day - first) / Math.max(1, last - first)) * (WIDTH - 6);
  const y = (value: number) => HEIGHT - 3 - (value / most) * (HEIGHT - 7);
  const steps = points.map(({ value }, at) => {
    const right = x(days[at] ?? first).toFixed(1);
    return at === 0 ? `M${right} ${y(value).toFixed(1)}` : `H${right}V${y(value).toFixed(1)}`;
  });
  const end = points.at(-1);
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path d={steps.join("")} />
      {end === undefined ? null : <circle cx={x(days.at(-1) ?? 0)} cy={y(end.value)} r="2.2" />}
    </svg>
  );
}
