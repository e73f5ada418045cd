import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { hashOpening } from "./hash-opening.js";
import { contentId, sha256Hex, sha256OfBytes } from "./id.js";

const SIGNS = ["a", "é", "Ж", "😀", "\ud83d", "\ude00", "\u0000", '"', "\ufeff"];
const texts = Array.from({ length: 200 }, (_, length) =>
  Array.from({ length }, (_, at) => SIGNS[(at * at + length) % (length % 3 ? SIGNS.length : 1)]).join(""),
);

test("hashes are those of another implementation, lone surrogates and all", () => {
  for (const text of [...texts, "24 killed, ".repeat(50_000)]) {
    const bytes = utf8ToBytes(text);
    const expected = bytesToHex(sha256(bytes));
    expect(sha256Hex(text)).toBe(expected);
    expect(sha256OfBytes(bytes)).toBe(expected);
    // a part of a larger buffer
    expect(sha256OfBytes(new Uint8Array([1, ...bytes]).subarray(1))).toBe(expected);
  }
});

test("an id is the same where Node's own hash is not to be had", () => {
  for (const text of texts)
    expect(contentId("c", text, { text })).toBe(`c_${hashOpening(JSON.stringify([text, { text }]))}`);
});
