interface MarkProps {
  /** The line's place among the lines. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

const NAMES = ["dot", "square", "triangle", "diamond", "ring", "cross"] as const;

/** What a line's points look like, for those who hear the legend. */
export const markName = (at: number): string => NAMES[at % NAMES.length] ?? "dot";

/** A point of a line: each line has a shape of its own, so that colour is never alone. */
export function Mark({ at, x, y }: MarkProps) {
  const name = `mark s${at}`;
  switch (markName(at)) {
    case "square":
      return <rect class={name} x={x - 4} y={y - 4} width="8" height="8" />;
    case "triangle":
      return <path class={name} d={`M${x} ${y - 5.2}L${x + 5} ${y + 3.8}H${x - 5}Z`} />;
    case "diamond":
      return <path class={name} d={`M${x} ${y - 5.4}L${x + 5.4} ${y}L${x} ${y + 5.4}L${x - 5.4} ${y}Z`} />;
    case "ring":
      return <circle class={`${name} hollow`} cx={x} cy={y} r="4" />;
    case "cross":
      return (
        <path
          class={`${name} hollow`}
          d={`M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x + 4} ${y - 4}L${x - 4} ${y + 4}`}
        />
      );
    default:
      return <circle class={name} cx={x} cy={y} r="4.2" />;
  }
}
