import { type ExtendedFeature, geoArea, geoCentroid } from "d3-geo";
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import address from "world-atlas/countries-50m.json?url";
import type { Point } from "./view.js";

/** A country's outline. */
export interface Country {
  /** ISO 3166-1 numeric, with its zeros; null for land without a code. */
  readonly numeric: string | null;
  readonly name: string;
  readonly outline: ExtendedFeature<MultiPolygon | Polygon>;
  /** The middle of its largest part. */
  readonly middle: Point;
}

/** The outlines of the world's countries. */
export interface Atlas {
  readonly countries: readonly Country[];
  /** Lines between two countries. */
  readonly borders: MultiLineString;
}

type World = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

let loading: Promise<Atlas> | null = null;

/** Read once, from this server. @throws where it does not answer. */
export function atlasOnce(): Promise<Atlas> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Atlas> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const world = (await answer.json()) as World;
  const { countries } = world.objects;
  const features = feature(world, countries).features as Feature<MultiPolygon | Polygon, { name: string }>[];
  return {
    borders: mesh(world, countries, (a, b) => a !== b),
    countries: features.map((outline) => ({
      numeric: outline.id === undefined ? null : String(outline.id).padStart(3, "0"),
      name: outline.properties.name,
      outline,
      middle: middleOf(outline.geometry),
    })),
  };
}

function middleOf(geometry: MultiPolygon | Polygon): Point {
  const parts: Position[][][] = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  return geoCentroid(largest);
}
