import { geoDistance } from "d3-geo";
import { describe, expect, test } from "vitest";
import type { PlaceRow } from "../../net/answers.js";
import { spotsOf } from "./spots.js";
import {
  drawnOf,
  labelsOf,
  nextFrom,
  type Point,
  projectionOf,
  pulled,
  type Spot,
  scaleBar,
  viewOf,
  zoomed,
} from "./view.js";

const SIZE = { width: 640, height: 420 };
const spot = (at: number, place: string, point: Point, claims = 1): Spot => ({
  ...{ at, others: [], place, point, precision: "town", claims },
});
const BORDER = [
  spot(0, "Batken", [70.819, 40.063], 9),
  spot(1, "Isfara", [70.625, 40.126], 4),
  spot(2, "Dushanbe", [68.779, 38.536]),
];

describe("what part of the world is shown", () => {
  test.each([
    ["one town", BORDER.slice(0, 1)],
    ["towns of a border", BORDER],
    [
      "towns on both sides of the date line",
      [spot(0, "Suva", [178.44, -18.14]), spot(1, "Apia", [-171.77, -13.83])],
    ],
    [
      "towns on four continents",
      [spot(0, "Goma", [29.2, -1.7]), spot(1, "Lima", [-77, -12]), spot(2, "Osaka", [135.5, 34.7])],
    ],
    ["a town near the pole", [spot(0, "Longyearbyen", [15.6, 78.2]), spot(1, "Oslo", [10.7, 59.9])]],
  ])("all places are in it: %s", (_, spots) => {
    const view = viewOf(spots, SIZE);
    expect(view).not.toBeNull();
    if (view !== null) expect(drawnOf(spots, view, SIZE).length).toBe(spots.length);
  });

  test("a single town is shown with its surroundings, no nearer than outlines are good for", () => {
    const view = viewOf(BORDER.slice(0, 1), SIZE);
    expect(view === null ? 0 : (SIZE.height / view.scale) * (180 / Math.PI)).toBeCloseTo(5, 5);
  });

  test("without a place there is nothing to show", () => {
    expect(viewOf([], SIZE)).toBeNull();
  });

  test("nearer and wider end somewhere", () => {
    let near = viewOf(BORDER, SIZE) ?? { center: [0, 0] as Point, scale: 1 };
    let wide = near;
    for (let n = 0; n < 40; n += 1) {
      near = zoomed(near, 1.6, SIZE);
      wide = zoomed(wide, 1 / 1.6, SIZE);
    }
    expect((SIZE.height / near.scale) * (180 / Math.PI)).toBeCloseTo(1.2, 5);
    expect(wide.scale * 2 * Math.PI).toBeCloseTo(SIZE.width, 5);
  });

  test("what is pulled to the right shows what lies west", () => {
    const view = viewOf(BORDER, SIZE);
    if (view === null) throw new Error("no view");
    const after = pulled(view, SIZE, 100, 0);
    expect(after.center[0]).toBeLessThan(view.center[0]);
    const [x = 0] = projectionOf(after, SIZE)([...view.center]) ?? [];
    expect(x).toBeCloseTo(SIZE.width / 2 + 100, -1);
  });

  test("the scale bar is as long as it says", () => {
    const view = viewOf(BORDER, SIZE);
    if (view === null) throw new Error("no view");
    const { kilometres, pixels } = scaleBar(view);
    const invert = projectionOf(view, SIZE).invert;
    const [from, to] = [invert?.([320 - pixels / 2, 210]), invert?.([320 + pixels / 2, 210])];
    expect(geoDistance(from ?? [0, 0], to ?? [0, 0]) * 6371).toBeCloseTo(kilometres, 0);
    expect(pixels).toBeLessThanOrEqual(110);
  });
});

describe("names beside marks", () => {
  test("none lies over another or over a mark", () => {
    const crowd = Array.from({ length: 60 }, (_, n) =>
      spot(n, `Village ${n}`, [70 + (n % 8) * 0.1, 40 + n * 0.01], n),
    );
    const view = viewOf(crowd, SIZE);
    if (view === null) throw new Error("no view");
    const { labels, taken } = labelsOf(drawnOf(crowd, view, SIZE), SIZE);
    const names = taken.slice(-labels.length);
    expect(labels.length).toBeGreaterThan(3);
    for (const a of names)
      for (const b of taken)
        if (a !== b)
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  });
});

test("arrow keys go to the nearest mark in their direction", () => {
  const view = viewOf(BORDER, SIZE);
  if (view === null) throw new Error("no view");
  const drawn = drawnOf(BORDER, view, SIZE);
  const [batken] = drawn;
  if (batken === undefined) throw new Error("no mark");
  expect(nextFrom(batken, drawn, "ArrowLeft")?.place).toBe("Isfara");
  expect(nextFrom(batken, drawn, "ArrowDown")?.place).toBe("Dushanbe");
  expect(nextFrom(batken, drawn, "ArrowRight")).toBeNull();
  expect(nextFrom(batken, drawn, "Enter")).toBeNull();
});

describe("places on the map", () => {
  const country = { alpha2: "KG", alpha3: "KGZ", numeric: "417", name: "Kyrgyzstan", continent: "AS" };
  const batken = { latitude: 40.063, longitude: 70.819, country } as const;
  const row = (place: string, located: PlaceRow["located"], claims = 1): PlaceRow => ({
    ...{ place, located, incidents: [], claims: Array.from({ length: claims }, (_, n) => `${place} ${n}`) },
  });
  const PLACES = [
    row("Kyrgyzstan", { country, latitude: null, longitude: null, precision: "country" }, 3),
    row("Batken", { ...batken, precision: "town" }, 2),
    row("Ovchi", null),
    row("Batken region", { ...batken, precision: "region" }, 4),
    row("Batken district", { ...batken, precision: "district" }, 1),
  ];

  test("a town and the region named after it stay apart; names of one point are one mark", () => {
    const middle: Point = [74.5, 41.5];
    expect(spotsOf(PLACES, new Map([["417", middle]]))).toEqual([
      { at: 0, others: [], place: "Kyrgyzstan", point: middle, precision: "country", claims: 3 },
      { at: 1, others: [], place: "Batken", point: [70.819, 40.063], precision: "town", claims: 2 },
      { at: 3, others: [4], place: "Batken region", point: [70.819, 40.063], precision: "region", claims: 5 },
    ]);
  });

  test("a country without an outline is not drawn somewhere else", () => {
    expect(spotsOf(PLACES.slice(0, 1), new Map())).toEqual([]);
  });
});
