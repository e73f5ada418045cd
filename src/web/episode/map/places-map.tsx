import { geoPath } from "d3-geo";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PlaceRow } from "../../net/answers.js";
import { useWidth } from "../../parts/use-width.js";
import { many } from "../../words/counts.js";
import { type Atlas, atlasOnce } from "./atlas.js";
import { MapMark } from "./map-mark.js";
import { MapOutlines } from "./map-outlines.js";
import { spotsOf } from "./spots.js";
import {
  type Drawn,
  drawnOf,
  labelsOf,
  nextFrom,
  projectionOf,
  pulled,
  scaleBar,
  type View,
  viewOf,
  zoomed,
} from "./view.js";

export interface PlacesMapProps {
  readonly places: readonly PlaceRow[];
  /** The one that was picked, by its place in the list. */
  readonly chosen: number | null;
  readonly choose: (at: number) => void;
}

/** The places of an episode on a map. All that is on it stands in the list beside it, too. */
export function PlacesMap(props: PlacesMapProps) {
  const [atlas, setAtlas] = useState<Atlas | "missing" | null>(null);
  useEffect(() => {
    atlasOnce().then(setAtlas, () => setAtlas("missing"));
  }, []);
  if (atlas === "missing")
    return <p class="notice">The outlines of countries could not be loaded. The places are listed.</p>;
  if (atlas === null) return <p class="quiet map-wait">One moment …</p>;
  return <Drawing {...props} atlas={atlas} />;
}

interface DrawingProps extends PlacesMapProps {
  readonly atlas: Atlas;
}

function Drawing({ places, chosen, choose, atlas }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 640);
  const size = { width, height: Math.round(Math.max(260, Math.min(500, width * 0.66))) };
  const middles = useMemo(
    () => new Map(atlas.countries.map(({ numeric, middle }) => [numeric ?? "", middle])),
    [atlas],
  );
  const spots = useMemo(() => spotsOf(places, middles), [places, middles]);
  // countries named as a whole do not decide what is shown where there is something nearer
  const near = spots.filter(({ precision }) => precision !== "country");
  const whole = viewOf(near.length > 0 ? near : spots, size);
  const [moved, setMoved] = useState<View | null>(null);
  const view = moved ?? whole;
  const pull = usePulling(view, size, setMoved);
  const [focused, setFocused] = useState<number | null>(null);
  useEffect(() => {
    const spot = spots.find(({ at, others }) => [at, ...others].includes(chosen ?? -1));
    if (spot === undefined || view === null || drawnOf([spot], view, size).length > 0) return;
    setMoved({ ...view, center: spot.point });
  }, [chosen]);
  if (view === null || whole === null)
    return <p class="quiet">None of the places is known to the gazetteer.</p>;

  const drawn = drawnOf(spots, view, size);
  const { labels, taken } = labelsOf(drawn, size);
  const path = geoPath(projectionOf(view, size));
  const named = new Set(
    places.flatMap(({ located }) => (located?.precision === "country" ? [located.country.numeric] : [])),
  );
  const stop = drawn.find(({ at }) => at === (focused ?? chosen)) ?? drawn[0];
  const bar = scaleBar(view);
  const outside = spots.length - drawn.length;
  const step = (from: Drawn, event: KeyboardEvent) => {
    const next = nextFrom(from, drawn, event.key);
    if (next === null) return;
    event.preventDefault();
    setFocused(next.at);
    frame.current?.querySelector<SVGAElement>(`[data-at="${next.at}"]`)?.focus();
  };
  return (
    <figure class="map">
      <div class="map-frame" ref={frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is no fieldset */}
        <svg
          role="group"
          aria-label={`Map with ${many(drawn.length, "place")}. Arrow keys go from one to the next.`}
          viewBox={`0 0 ${width} ${size.height}`}
          width={width}
          height={size.height}
          {...pull}
        >
          <MapOutlines atlas={atlas} path={path} named={named} drawn={drawn} taken={taken} size={size} />
          {drawn.map((spot) => (
            <MapMark
              key={spot.at}
              spot={spot}
              isChosen={[spot.at, ...spot.others].includes(chosen ?? -1)}
              isStop={spot.at === stop?.at}
              choose={choose}
              step={step}
            />
          ))}
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
          <g class="map-names" aria-hidden="true">
            {labels.map(({ words, x, y, anchor }) => (
              <text key={`${words} ${x} ${y}`} x={x} y={y} text-anchor={anchor}>
                {words}
              </text>
            ))}
          </g>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
          <g class="map-scale" aria-hidden="true">
            <path d={`M12 ${size.height - 18}v6h${bar.pixels.toFixed(1)}v-6`} />
            <text x="14" y={size.height - 22}>
              {bar.kilometres} km
            </text>
          </g>
        </svg>
      </div>
      <div class="row">
        <button type="button" onClick={() => setMoved(zoomed(view, 1.6, size))}>
          Nearer
        </button>
        <button type="button" onClick={() => setMoved(zoomed(view, 1 / 1.6, size))}>
          Wider
        </button>
        <button type="button" onClick={() => setMoved(viewOf(spots, size))}>
          All places
        </button>
        <span class="quiet" role="status">
          {outside === 0 ? "" : `${many(outside, "place")} outside this part of the map.`}
        </span>
      </div>
      <figcaption class="quiet">
        A filled dot is a town. A dashed ring is not certain: something near a town, a district or a region at
        the town it is named after, or a whole country, which is hatched, in its middle. The larger the mark,
        the more claims. Outlines: Natural Earth; they say nothing about disputed borders.
      </figcaption>
    </figure>
  );
}

/** The mouse pulls the map; fingers scroll the page, as everywhere on it. */
function usePulling(view: View | null, size: { width: number; height: number }, set: (view: View) => void) {
  const from = useRef<{ readonly x: number; readonly y: number; readonly view: View } | null>(null);
  return {
    onPointerDown(event: PointerEvent) {
      const isOnMark = event.target instanceof Element && event.target.closest("a") !== null;
      if (view === null || event.pointerType !== "mouse" || event.button !== 0 || isOnMark) return;
      from.current = { x: event.clientX, y: event.clientY, view };
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      if (from.current === null) return;
      set(pulled(from.current.view, size, event.clientX - from.current.x, event.clientY - from.current.y));
    },
    onPointerUp: () => {
      from.current = null;
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
