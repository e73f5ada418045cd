import { type GeoPath, geoContains } from "d3-geo";
import type { Atlas } from "./atlas.js";
import { type Drawn, hasRoom, type labelsOf, type Size } from "./view.js";

interface MapOutlinesProps {
  readonly atlas: Atlas;
  readonly path: GeoPath;
  /** Countries that are themselves a place named, by their codes. */
  readonly named: ReadonlySet<string>;
  readonly drawn: readonly Drawn[];
  /** Where words and marks are already. */
  readonly taken: ReturnType<typeof labelsOf>["taken"];
  readonly size: Size;
}

/** A country is named on the map where at least so many pixels of it are seen. */
const SEEN = 2_500;

/** Sea, land, borders, and the names of countries where there is room. */
export function MapOutlines({ atlas, path, named, drawn, taken, size }: MapOutlinesProps) {
  const { width, height } = size;
  const seen = atlas.countries.flatMap((country) => {
    const line = path(country.outline);
    return line === null || line === "" ? [] : [{ country, line }];
  });
  const names = seen.flatMap(({ country }) => {
    const hasMark = drawn.some(({ point }) => point === country.middle);
    if (hasMark || path.area(country.outline) < SEEN) return [];
    const [x, y] = path.centroid(country.outline);
    const at = path.projection();
    const point = typeof at === "function" && "invert" in at ? at.invert?.([x, y]) : null;
    const isOnIt = point != null && geoContains(country.outline, point);
    return isOnIt && hasRoom(country.name, x, y, taken, size) ? [{ name: country.name, x, y }] : [];
  });
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      <defs>
        <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class="map-hatch" d="M0 0V7" />
        </pattern>
      </defs>
      <rect class="map-sea" width={width} height={height} />
      <path class="map-land" d={seen.map(({ line }) => line).join("")} />
      {seen.map(({ country, line }) =>
        country.numeric !== null && named.has(country.numeric) ? (
          <path key={country.numeric} fill="url(#hatch)" d={line} />
        ) : null,
      )}
      <path class="map-borders" d={path(atlas.borders) ?? ""} />
      {names.map(({ name, x, y }) => (
        <text key={name} class="map-country" x={x} y={y} text-anchor="middle">
          {name}
        </text>
      ))}
    </g>
  );
}
