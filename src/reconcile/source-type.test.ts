import { describe, expect, test } from "vitest";
import { OUTLETS } from "../language/names/latin/outlets.js";
import { OFFICES as EN_OFFICES } from "../language/packs/en/names/offices.js";
import { ORGANISATIONS } from "../language/packs/en/names/organisations.js";
import * as keys from "./source-keys.js";
import { sourceTypeOf } from "./source-type.js";

const TABLE: readonly (readonly [string | null, string | null, string | null, string])[] = [
  // key, side it speaks for, whose people, type
  ["Kyrgyzstan/health-ministry", "Kyrgyzstan", "Kyrgyzstan", "government"],
  ["Kyrgyzstan/state", "Kyrgyzstan", "Tajikistan", "opponent"],
  ["military", "South Africa", "South Africa", "government"],
  ["m23", "M23", "M23", "government"],
  ["m23", "M23", "South Africa", "opponent"],
  ["Tajikistan/foreign-ministry", "Tajikistan", "all", "government"],
  ["Tajikistan/foreign-ministry", "Tajikistan", null, "government"],
  ["all/malawi-uruguay", "all", "Malawi", "other"],
  ["all", "all", "Kyrgyzstan", "government"],
  ["DR Congo/hospital", "DR Congo", "South Africa", "medic"],
  ["?/hospital", null, null, "medic"],
  ["Tajikistan/community-vorukh", "Tajikistan", "Tajikistan", "other"],
  ["un", null, "all", "un"],
  ["ohchr", null, null, "un"],
  ["red-cross", null, null, "ngo"],
  ["sohr", null, "Syria", "ngo"],
  ["reuters", null, null, "media"],
  ["?/emergencies-ministry", null, "Kyrgyzstan", "other"],
  ["?/reports", null, null, "unnamed"],
  ["telegram", null, null, "unnamed"],
  ["dujarric", null, null, "other"],
];

test.each(TABLE)("%s, speaking for %s, of people of %s, is %s", (sourceKey, sourceSide, side, type) => {
  expect(sourceTypeOf({ source: "x", sourceKey, sourceSide }, side)).toBe(type);
});

test("the report itself is media", () => {
  expect(sourceTypeOf({ source: null, sourceKey: null, sourceSide: null }, "Kyrgyzstan")).toBe("media");
  expect(sourceTypeOf({ source: null, sourceKey: "", sourceSide: null }, null)).toBe("media");
});

describe("the lists of keys", () => {
  const lists = Object.entries(keys);

  test("are sorted, and none stands in two", () => {
    for (const [name, list] of lists) expect([...list], name).toEqual([...list].sort());
    const all = lists.flatMap(([, list]) => [...list]);
    expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
  });

  test("know every organisation, outlet and office of the English pack", () => {
    const known = new Set(lists.flatMap(([, list]) => [...list]));
    const named = [ORGANISATIONS, OUTLETS, EN_OFFICES].flatMap((table) =>
      table.split("\n").flatMap((line) => line.split("|")[0]?.trim().replace("!", "") || []),
    );
    const missing = [...new Set(named)].filter((key) => !known.has(key) && !key.endsWith("-ministry"));
    expect(missing, "sort these into src/reconcile/source-keys.ts").toEqual([]);
  });
});
