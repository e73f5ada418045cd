import { expect, test } from "vitest";
import { decode } from "./decode.js";
import { asWindows1252 } from "./windows-1252.js";

const RUSSIAN =
  "По меньшей мере 24 человека погибли, сообщило Министерство здравоохранения Кыргызстана. Ещё 87 ранены.";
const FRENCH =
  "Au moins 24 personnes tuées, selon le ministère de la Santé. « Où étaient-elles ? » L’armée n’a rien dit.";
const ENGLISH = "At least 24 people were killed, Kyrgyzstan’s Health Ministry said. “We know of 87 wounded.”";

const HIGH_1251 = new TextDecoder("windows-1251");
const HIGH_1252 = { decode: (bytes: Uint8Array) => asWindows1252(String.fromCharCode(bytes[0] ?? 0)) };

function encode(text: string, table: { decode(bytes: Uint8Array): string }): Uint8Array {
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [table.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text], (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`no byte for ${letter}`);
    return byte;
  });
}

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

test.each([RUSSIAN, FRENCH, ENGLISH])("UTF-8 and UTF-16 are read with and without a mark: %s", (text) => {
  expect(decode(Buffer.from(text))).toEqual({ text, encoding: "utf-8", guessed: false });
  expect(decode(Buffer.from(`\ufeff${text}`))).toMatchObject({ text, guessed: false });
  for (const order of ["le", "be"] as const) {
    expect(decode(utf16(text, order, true))).toEqual({ text, encoding: `utf-16${order}`, guessed: false });
    expect(decode(utf16(text, order, false))).toEqual({ text, encoding: `utf-16${order}`, guessed: true });
  }
});

test("Windows-1251 is told by its words of high bytes", () => {
  const bytes = encode(RUSSIAN, HIGH_1251);
  expect(decode(bytes)).toEqual({ text: RUSSIAN, encoding: "windows-1251", guessed: true });
});

test("an English text with a Russian name in Windows-1251 is read right", () => {
  const text = "The ministry (Минздрав) said 24 people were killed.";
  expect(decode(encode(text, HIGH_1251))).toMatchObject({ text, encoding: "windows-1251" });
});

test.each([FRENCH, ENGLISH])("Windows-1252 is told by high bytes that stand alone: %s", (text) => {
  expect(decode(encode(text, HIGH_1252))).toEqual({ text, encoding: "windows-1252", guessed: true });
});

test("a declared encoding goes before a guess", () => {
  const text = "ÀÁÂÃÄÅ àáâãäå";
  expect(decode(encode(text, HIGH_1252), "windows-1252")).toEqual({
    text,
    encoding: "windows-1252",
    guessed: false,
  });
});

test("a page that declares UTF-8 loses its few broken bytes and nothing else", () => {
  const bytes = Buffer.concat([Buffer.from(`${RUSSIAN} `.repeat(5)), Uint8Array.of(0xd0)]);
  expect(decode(bytes, "utf-8")).toMatchObject({
    text: `${`${RUSSIAN} `.repeat(5)}\ufffd`,
    encoding: "utf-8",
  });
});

test("an encoding that the bytes do not tell is not guessed", () => {
  const koi8 = encode(RUSSIAN, new TextDecoder("koi8-r"));
  expect(decode(koi8)).toBe("encoding");
  expect(decode(koi8, "koi8-r")).toMatchObject({ text: RUSSIAN });
  expect(decode(koi8, "no-such-encoding")).toBe("encoding");
});

test.each([
  ["a PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
  ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj")],
  ["a ZIP", Buffer.from("PK\x03\x04abc")],
  ["zeros", new Uint8Array(1000)],
  ["zeros in text", Buffer.from("At least 24\0 people\0\0 killed")],
  ["noise", Uint8Array.from({ length: 4000 }, (_, index) => (Math.imul(index + 1, 2654435761) >>> 24) | 1)],
])("%s is binary", (_name, bytes) => {
  expect(decode(bytes)).toBe("binary");
});
