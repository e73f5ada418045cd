import { expect, test } from "vitest";
import { countryOf, locate } from "./index.js";

test.each([
  ["Goma", "CD", "town", -1.68, 29.22],
  ["Batken", "KG", "town", 40.06, 70.82],
  ["Vorukh district", "TJ", "district", 39.85, 70.58],
  ["New York", "US", "town", 40.71, -74.01],
  ["Osh region", "KG", "region", 40.53, 72.8],
  ["Isfara district", "TJ", "district", 40.13, 70.63],
])("%s is found", (name, alpha2, precision, latitude, longitude) => {
  const found = locate(name);
  expect(found?.country.alpha2).toBe(alpha2);
  expect(found?.precision).toBe(precision);
  expect(found?.latitude).toBeCloseTo(latitude, 1);
  expect(found?.longitude).toBeCloseTo(longitude, 1);
});

test("a country has codes and no point", () => {
  expect(locate("DR Congo")).toEqual({
    country: {
      alpha2: "CD",
      alpha3: "COD",
      numeric: "180",
      name: expect.stringContaining("Congo"),
      continent: "AF",
    },
    latitude: null,
    longitude: null,
    precision: "country",
  });
  expect(countryOf("The Netherlands")?.alpha2).toBe("NL");
});

test.each(["", "Nowhere at all", "Hyderabad", "constructor", "__proto__", "kg"])(
  "%o is not guessed",
  (name) => {
    expect(locate(name)).toBeNull();
    expect(countryOf(name)).toBeNull();
  },
);
