import { useEffect, useRef, useState } from "preact/hooks";
import type { EpisodeHistory } from "../../domain/ledger.js";
import { setQuery } from "../place.js";
import { sayDate } from "../words/days.js";
import type { Seen } from "./seen.js";

interface AsOfProps {
  readonly seen: Seen;
  readonly history: EpisodeHistory | null;
}

/** A moved slider asks again only after it has rested so long, in milliseconds. */
const REST = 150;

/** Puts the whole page back to what could be known on an earlier day. */
export function AsOf({ seen: { asOf }, history }: AsOfProps) {
  const days = (history?.days ?? []).flatMap(({ day }) => day ?? []);
  const place = asOf === null ? days.length : placeOf(days, asOf);
  const [moved, setMoved] = useState<number | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const move = (to: number) => {
    clearTimeout(rest.current);
    setMoved(to);
    rest.current = setTimeout(() => {
      setQuery({ asOf: days[to] ?? null });
      setMoved(null);
    }, REST);
  };
  if (days.length === 0) return null;
  const at = moved ?? place;
  const said = at >= days.length ? "today, with everything read" : sayDate(days[at] ?? null);
  return (
    <div class={asOf === null ? "as-of" : "as-of past"}>
      <label>
        <span>As it could be known on</span>
        <input
          type="range"
          min={0}
          max={days.length}
          step={1}
          value={at}
          aria-valuetext={said}
          onInput={({ currentTarget }) => move(Number(currentTarget.value))}
        />
      </label>
      <output>{said}</output>
      {asOf === null ? null : (
        <button type="button" onClick={() => setQuery({ asOf: null })}>
          Back to today
        </button>
      )}
    </div>
  );
}

/** The last of the days that is not after the time; 0 where all are. */
function placeOf(days: readonly string[], asOf: string): number {
  const after = days.findIndex((day) => day > asOf.slice(0, 10));
  return after === -1 ? days.length - 1 : Math.max(0, after - 1);
}
