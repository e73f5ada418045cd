import { expect, test } from "vitest";
import { hashOpening } from "./hash-opening.js";
import { sha256Hex } from "./id.js";

test("the digits are those of SHA-256, for texts of every length around a block and of any sign", () => {
  const signs = ["a", "é", "Ж", "😀", "\ud83d", "\u0000", '"'];
  for (let length = 0; length < 300; length += 1) {
    const text = Array.from({ length }, (_, at) => signs[(at * at + length) % (length % 2 ? 1 : 7)]).join("");
    expect(hashOpening(text)).toBe(sha256Hex(text).slice(0, 12));
  }
});

test("a long text and the short one after it come out right", () => {
  for (const text of ["24 killed, ".repeat(50_000), "24 killed"])
    expect(hashOpening(text)).toBe(sha256Hex(text).slice(0, 12));
});

test("nothing hashes as the standard says", () => {
  expect(hashOpening("")).toBe("e3b0c44298fc");
  expect(hashOpening("abc")).toBe("ba7816bf8f01");
});
