import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "./in-order.js";

test("a list is put in order as the engine sorts it, equals in the order given", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat()), { maxLength: 40 }), (list) => {
      const compare = (a: readonly [number, number], b: readonly [number, number]) => a[0] - b[0];
      expect(inOrder([...list], compare)).toEqual([...list].sort(compare));
    }),
  );
});
