import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoEqualEarth } from "d3-geo";
import type { Precision } from "../../../domain/located.js";

/** Longitude and latitude, WGS 84 degrees. */
export type Point = readonly [longitude: number, latitude: number];

/** A place that can be drawn. */
export interface Spot {
  /** Its place in the list of places. */
  readonly at: number;
  /** Other places of the list at the same point. */
  readonly others: readonly number[];
  readonly place: string;
  readonly point: Point;
  readonly precision: Precision;
  /** How many claims name it, or one of the others. */
  readonly claims: number;
}

/** What part of the world is drawn: pixels a radian at the centre. */
export interface View {
  readonly center: Point;
  readonly scale: number;
}

/** Of the drawing, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Free space around the outermost places, in pixels. */
const MARGIN = 36;
/** Nothing is drawn nearer than so many degrees across the smaller side: outlines are no finer. */
const NEAREST = 1.2;
/** A single town is shown with so many degrees around it, so that a reader sees where it is. */
const AROUND = 5;
const RADIAN = Math.PI / 180;

/** The part of the world that has all these spots in it; null without any. */
export function viewOf(spots: readonly Spot[], size: Size): View | null {
  if (spots.length === 0) return null;
  const center = middleOf(spots.map(({ point }) => point));
  const project = projectionOf({ center, scale: 1 }, { width: 0, height: 0 });
  const [right, down] = [Math.max(40, size.width / 2 - MARGIN), Math.max(40, size.height / 2 - MARGIN)];
  const fits = spots.flatMap(({ point }) => {
    const [x, y] = project([...point]) ?? [0, 0];
    return [right / Math.max(1e-9, Math.abs(x)), down / Math.max(1e-9, Math.abs(y))];
  });
  const widest = Math.min(size.width, size.height) / (AROUND * RADIAN);
  return { center, scale: Math.min(widest, ...fits) };
}

/** Nearer by a factor, or wider by one under 1; not beyond what outlines are good for, nor wider than the world. */
export function zoomed({ center, scale }: View, by: number, { width, height }: Size): View {
  const small = Math.min(width, height);
  const nearest = small / (NEAREST * RADIAN);
  const widest = width / (2 * Math.PI);
  return { center, scale: Math.min(nearest, Math.max(Math.min(widest, scale), scale * by)) };
}

/** The same view after it was pulled by so many pixels. */
export function pulled(view: View, size: Size, right: number, down: number): View {
  const at = projectionOf(view, size).invert?.([size.width / 2 - right, size.height / 2 - down]);
  if (at === undefined || at === null || !at.every(Number.isFinite)) return view;
  return { ...view, center: [at[0], Math.max(-85, Math.min(85, at[1]))] };
}

/** How places are put on paper: areas stay true, and near the centre so do shapes. */
export function projectionOf({ center: [longitude, latitude], scale }: View, size: Size): GeoProjection {
  const { width, height } = size;
  const reach = Math.hypot(width, height) / 2 / scale;
  const projection =
    width > 0 && reach > 1.3
      ? geoEqualEarth().rotate([-longitude, 0]).center([0, latitude])
      : geoAzimuthalEqualArea()
          .rotate([-longitude, -latitude])
          .clipAngle(width === 0 ? 179.9 : Math.min(170, reach / RADIAN + 25));
  projection
    .scale(scale)
    .translate([width / 2, height / 2])
    .precision(0.4);
  if (width > 0)
    projection.clipExtent([
      [-40, -40],
      [width + 40, height + 40],
    ]);
  return projection;
}

/** The middle of points on the globe: of the box that turns with their mean, so that one far away has its say once. */
function middleOf(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const [longitude, latitude] of points) {
    x += Math.cos(latitude * RADIAN) * Math.cos(longitude * RADIAN);
    y += Math.cos(latitude * RADIAN) * Math.sin(longitude * RADIAN);
  }
  const mean = Math.hypot(x, y) < 1e-9 ? 0 : Math.atan2(y, x) / RADIAN;
  const east = points.map(([longitude]) => ((longitude - mean + 540) % 360) - 180);
  const north = points.map(([, latitude]) => latitude);
  const halfway = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [mean + halfway(east), halfway(north)];
}

/** A length for the scale bar: kilometres, and how many pixels they are at the centre. */
export function scaleBar({ scale }: View): { readonly kilometres: number; readonly pixels: number } {
  const perPixel = 6371 / scale;
  const kilometres = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].findLast(
    (km) => km / perPixel <= 110,
  );
  return { kilometres: kilometres ?? 1, pixels: (kilometres ?? 1) / perPixel };
}

/** A spot as it is drawn. */
export interface Drawn extends Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The spots inside the drawing, those with most claims first: small marks lie on top of large ones. */
export function drawnOf(spots: readonly Spot[], view: View, size: Size): readonly Drawn[] {
  const projection = projectionOf(view, size);
  return spots
    .flatMap((spot) => {
      if (geoDistance([...spot.point], [...view.center]) > Math.PI * 0.95) return [];
      const [x, y] = projection([...spot.point]) ?? [Number.NaN, 0];
      const isInside = x >= 0 && x <= size.width && y >= 0 && y <= size.height;
      return isInside ? [{ ...spot, x, y, radius: Math.min(16, 3.5 + 1.6 * Math.sqrt(spot.claims)) }] : [];
    })
    .sort((a, b) => b.claims - a.claims || a.at - b.at);
}

/** Words on the map, and where they begin. */
export interface Label {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Height of a line of words and the mean width of a sign, in pixels. */
const [LINE, SIGN] = [15, 7];

/** Names beside their marks where there is room: those with most claims first, none over another or over a mark. */
export function labelsOf(
  drawn: readonly Drawn[],
  { width, height }: Size,
): { readonly labels: readonly Label[]; readonly taken: readonly Box[] } {
  const taken: Box[] = drawn.map(({ x, y, radius }) => ({
    ...{ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  const labels: Label[] = [];
  for (const { place, x, y, radius } of drawn) {
    const words = place.length > 26 ? `${place.slice(0, 25)}…` : place;
    const long = words.length * SIGN;
    const choices = [
      { x: x + radius + 4, y: y + 4, anchor: "start", left: x + radius + 3 },
      { x: x - radius - 4, y: y + 4, anchor: "end", left: x - radius - 5 - long },
      { x, y: y - radius - 5, anchor: "middle", left: x - long / 2 },
      { x, y: y + radius + 13, anchor: "middle", left: x - long / 2 },
    ] as const;
    for (const { left, ...label } of choices) {
      const box = { left, right: left + long + 2, top: label.y - LINE + 3, bottom: label.y + 4 };
      if (box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2) continue;
      if (taken.some((other) => isOver(box, other))) continue;
      taken.push(box);
      labels.push({ words, ...label });
      break;
    }
  }
  return { labels, taken };
}

/** Whether words in capitals of this length have room around a point. */
export function hasRoom(
  words: string,
  x: number,
  y: number,
  taken: readonly Box[],
  { width, height }: Size,
): boolean {
  const half = (words.length * (SIGN + 1)) / 2;
  const box = { left: x - half, right: x + half, top: y - LINE, bottom: y + 5 };
  if (box.left < 4 || box.right > width - 4 || box.top < 4 || box.bottom > height - 4) return false;
  return !taken.some((other) => isOver(box, other));
}

const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest mark in the direction of an arrow key; null where there is none, or it is another key. */
export function nextFrom(from: Drawn, drawn: readonly Drawn[], key: string): Drawn | null {
  const direction = ARROWS[key];
  if (direction === undefined) return null;
  let [best, least] = [null as Drawn | null, Number.POSITIVE_INFINITY];
  for (const other of drawn) {
    const [x, y] = [other.x - from.x, other.y - from.y];
    const along = x * direction[0] + y * direction[1];
    const aside = Math.abs(x * direction[1]) + Math.abs(y * direction[0]);
    const far = along + 2 * aside;
    if (other.at === from.at || along <= 0 || far >= least) continue;
    [best, least] = [other, far];
  }
  return best;
}
