import { many } from "../../words/counts.js";
import { isSure, NEARNESS } from "./spots.js";
import type { Drawn } from "./view.js";

interface MapMarkProps {
  readonly spot: Drawn;
  readonly isChosen: boolean;
  /** The one mark that Tab stops at; arrow keys go on from there. */
  readonly isStop: boolean;
  readonly choose: (at: number) => void;
  readonly step: (from: Drawn, event: KeyboardEvent) => void;
}

/** A place on the map: leads to its claims in the list. */
export function MapMark({ spot, isChosen, isStop, choose, step }: MapMarkProps) {
  const { at, others, x, y, radius, place, claims, precision } = spot;
  const name = others.length === 0 ? place : `${place} and ${many(others.length, "name")} beside it`;
  return (
    <a
      class="map-mark"
      href={`#place-${at}`}
      data-at={at}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${name}, ${NEARNESS[precision]}: ${many(claims, "claim")}`}
      aria-current={isChosen ? "true" : undefined}
      onClick={() => choose(at)}
      onKeyDown={(event) => step(spot, event)}
    >
      <title>{`${name}: ${many(claims, "claim")}`}</title>
      <circle class="touch" cx={x} cy={y} r={Math.max(12, radius + 2)} />
      <circle
        class={isSure(precision) ? "spot" : "spot unsure"}
        cx={x}
        cy={y}
        r={isSure(precision) ? radius : radius + 3}
      />
    </a>
  );
}
