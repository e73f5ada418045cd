import fc from "fast-check";
import { expect, test } from "vitest";
import { JsonBytes } from "./json-bytes.js";

const json = new JsonBytes();

function written(value: unknown): string | null {
  return json.write(value, 8) ? new TextDecoder().decode(json.bytes.subarray(0, json.size)) : null;
}

test("plain JSON is written as JSON.stringify writes it", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary", maxDepth: 3 }), (value) => {
      expect(written(value)).toBe(JSON.stringify(value));
    }),
  );
});

test.each([
  'said "no"\\ and\n\u0007 left',
  "Кыргызстан, “46 погибших”",
  "a pair \ud83d\ude00, and halves \ud83d and \ude00",
  "é".repeat(70_000),
])("a text with its escapes: %#", (text) => {
  expect(written([text, { [text]: text }])).toBe(JSON.stringify([text, { [text]: text }]));
});

test("fields that are undefined are left out, numbers beyond count are null", () => {
  expect(written({ a: undefined, b: Number.NaN, c: -1.5e-7 })).toBe('{"b":null,"c":-1.5e-7}');
});

test.each([[new Date(0)], [new Map()], [1n], [undefined], [{ toJSON: () => 1 }], [[() => 1]]])(
  "what is no plain JSON is refused: %#",
  (value) => {
    expect(json.write(value, 0)).toBe(false);
  },
);

test("behind what is written there is the room asked for", () => {
  for (let size = 4000; size < 4200; size += 1) {
    expect(json.write("x".repeat(size), 73)).toBe(true);
    expect(json.bytes.length - json.size).toBeGreaterThanOrEqual(73);
  }
});
