import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ENVELOPE_FORMAT, itemId, pack, unpack } from "./envelope.js";
import type { Item } from "./item.js";
import { itemOf } from "./samples.js";

const capture = (bytes: Uint8Array) => ({
  ...{ url: "https://news.example/item", status: 200, at: "2022-09-16T10:00:00Z", agent: "tollbook/1" },
  headers: [["content-type", "text/html; charset=utf-8"]] as const,
  bytes,
});

const thrown = (work: () => unknown): { code: string; message: string } => {
  try {
    work();
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error("nothing was thrown");
};

describe("an item comes back as it went", () => {
  const page = new TextEncoder().encode("<p>Seven were killed.</p>");
  const record = randomBytes(30_000);
  const cases: Readonly<Record<string, Item>> = {
    "of a file": itemOf("a", "Seven were killed – «сегодня» 🕯 \0 \u2028"),
    "without bytes": { ...itemOf("b", "Seven."), bytes: undefined as never },
    "of a page, whose bytes are those of the answer": itemOf("c", "Seven.", {
      bytes: page,
      capture: capture(page),
    }),
    "of a page without bytes of its own": {
      ...itemOf("d", "Seven.", { capture: capture(page) }),
      bytes: undefined as never,
    },
    "of an archive's record, which holds more than the answer": itemOf("e", "Seven.", {
      ...{ bytes: record, form: "warc", capture: capture(record.subarray(10_000)) },
    }),
    "with defaults and messages": itemOf("f", "Seven.", {
      defaults: { published: "2022-09-16", publisher: null },
      messages: [{ rule: "input/bad-date", message: "The date is none.", start: null, end: null }],
    }),
  };
  test.each(Object.entries(cases))("%s", (_name, item) => {
    const wanted = Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
    const back = unpack(pack(item));
    expect(plain(back)).toEqual(plain(wanted as unknown as Item));
    expect(Buffer.compare(pack(item), pack(item))).toBe(0);
  });

  test("whatever its words", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 300 });
    fc.assert(
      fc.property(words, words, (id, text) => {
        const item = itemOf(`x${id}`, text);
        expect(plain(unpack(pack(item)))).toEqual(plain(item));
      }),
      { numRuns: 200 },
    );
  });
});

/** Bytes as numbers: a Buffer and an array of the same bytes are the same here. */
function plain(item: Item): unknown {
  const { bytes, capture: captured, ...rest } = item;
  const numbers = (some: Uint8Array | undefined) => (some === undefined ? null : [...some]);
  return {
    ...rest,
    bytes: numbers(bytes),
    capture: captured && { ...captured, bytes: numbers(captured.bytes) },
  };
}

describe("what is no item is refused with a reason", () => {
  const whole = pack(itemOf("a", "Seven were killed."));
  const json = (fields: object) =>
    Buffer.from(`p${JSON.stringify({ format: 1, reading: 1, body: null, ...fields })}\n`);
  const report = { id: "a", title: "", text: "" };
  test.each([
    ["nothing", new Uint8Array()],
    ["another program's words", Buffer.from('{"hello":1}')],
    ["no line", Buffer.from("pabc")],
    ["no JSON", Buffer.from("pabc\n")],
    ["a list", Buffer.from("p[1]\n")],
    ["the first half", whole.subarray(0, whole.length - 5)],
    ["damaged packing", Buffer.concat([Buffer.from("z"), randomBytes(40)])],
    ["no report", json({ origin: "x", messages: [] })],
    ["a report without an id", json({ report: { ...report, id: "" }, origin: "x", messages: [] })],
    ["a number for a title", json({ report: { ...report, title: 7 }, origin: "x", messages: [] })],
    ["a form of another world", json({ report, origin: "x", messages: [], form: "opera" })],
    ["a length that is none", json({ report, origin: "x", messages: [], body: -4 })],
    ["a capture without its bytes", json({ report, origin: "x", messages: [], capture: { url: "x" } })],
  ])("%s", (_name, bytes) => {
    expect(thrown(() => unpack(bytes)).code).toBe("line/unreadable");
  });

  test("a bomb is not unpacked", () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024), { level: 1 });
    expect(thrown(() => unpack(Buffer.concat([Buffer.from("z"), bomb]))).code).toBe("line/unreadable");
  });

  test("one of a newer format is not unreadable: a newer worker reads it", () => {
    const newer = json({ format: ENVELOPE_FORMAT + 1, anything: true });
    expect(thrown(() => unpack(newer))).toMatchObject({ code: "line/newer-item" });
  });

  test("bytes changed at random give an item or a refusal, nothing else", () => {
    const large = pack(itemOf("a", "Seven were killed. ".repeat(2_000)));
    fc.assert(
      fc.property(fc.nat(), fc.nat(255), fc.boolean(), (place, value, isLarge) => {
        const bytes = Buffer.from(isLarge ? large : whole);
        bytes[place % bytes.length] = value;
        try {
          expect(unpack(bytes).report.id).toBeTypeOf("string");
        } catch (error) {
          expect((error as { code: string }).code).toMatch(/^line\//u);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("an item's id is made of what it says", () => {
  const item = itemOf("a", "Seven were killed.");
  test("where it was found does not count", () => {
    expect(itemId({ ...item, origin: "elsewhere/a.json" })).toBe(itemId(item));
  });
  test("another text, date, or answer at another time is another", () => {
    const page = new TextEncoder().encode("<p>Seven.</p>");
    const answered = { ...item, bytes: page, capture: capture(page) };
    const ids = [
      item,
      { ...item, report: { ...item.report, text: "Eight were killed." } },
      { ...item, report: { ...item.report, published: null } },
      answered,
      { ...answered, capture: { ...answered.capture, at: "2022-09-17T10:00:00Z" } },
    ].map(itemId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
