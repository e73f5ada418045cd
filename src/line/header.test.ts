import { describe, expect, test } from "vitest";
import { decoded, encoded, readParts } from "./header.js";

describe("a header's value", () => {
  test("comes back as it went", () => {
    expect(decoded(encoded("news/«нет» – 7\r\n.json", 500))).toBe("news/«нет» – 7\r\n.json");
  });

  test("that is cut within a pair ends with a mark in its place", () => {
    const text = `${"a".repeat(499)}\u{1F4F0}rest`;
    expect(decoded(encoded(text, 500))).toBe(`${"a".repeat(499)}\uFFFD`);
    expect(decoded(encoded(text, 501))).toBe(`${"a".repeat(499)}\u{1F4F0}`);
  });

  test("that came in with half a pair keeps all else", () => {
    expect(decoded(encoded("\uDC00a\uD83Db\u{1F4F0}", 500))).toBe("\uFFFDa\uFFFDb\u{1F4F0}");
  });

  test("of pieces that says something else is no item", () => {
    expect(readParts(`${"0a".repeat(10)} 3 2500000`)).toEqual({
      ...{ upload: "0a".repeat(10), count: 3, size: 2_500_000 },
    });
    expect(() => readParts("x 3 2500000")).toThrow(expect.objectContaining({ code: "line/unreadable" }));
  });
});
