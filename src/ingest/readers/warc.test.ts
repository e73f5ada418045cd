import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import { answerOf, INFO, packed, pageOf, pageRecord, recordOf, uriOf } from "../archive/samples.js";
import { type Arrival, type Failure, type Hooks, isFailure, readPaths } from "../index.js";

const root = mkdtempSync(join(tmpdir(), "tollbook-warc-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let written = 0;
async function readBytes(bytes: Uint8Array, ending = ".warc.gz", hooks: Hooks = {}) {
  written += 1;
  const path = join(root, `${written}${ending}`);
  writeFileSync(path, bytes);
  const arrivals: Arrival[] = [];
  const failures: Failure[] = [];
  for await (const outcome of readPaths([path], {}, hooks)) {
    if (isFailure(outcome)) failures.push(outcome);
    else arrivals.push(outcome);
  }
  const told = failures.map(({ error }) => error.message.replaceAll(path, "FILE"));
  return { path, arrivals, failures, told, titles: arrivals.map(({ report }) => report.title) };
}

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

describe.each([
  [".warc.gz", packed],
  [".warc", (records: readonly Uint8Array[]) => Buffer.concat(records)],
])("%s", (ending, pack) => {
  test("each page is a report, with the bytes of its record and how it was captured", async () => {
    const passed: number[] = [];
    const { path, arrivals, failures } = await readBytes(pack([INFO, pageRecord(4), pageRecord(5)]), ending, {
      onPassed: (_, records) => passed.push(records),
    });
    expect(failures).toEqual([]);
    expect(passed).toEqual([1]);
    expect(arrivals.map(({ origin }) => origin)).toEqual([`${path}:2`, `${path}:3`]);
    const [arrival] = arrivals as [Arrival];
    expect(arrival.report).toMatchObject({
      ...{ title: "Toll rises to 24", published: "2022-09-16T10:00Z", publisher: "Sample Wire" },
      ...{ url: "https://news.example/4", language: "en" },
    });
    expect(arrival.report.text).toMatch(/^(?:Toll rises to 24\n\n)?At least 24 people .*second night\.$/su);
    expect(Buffer.from(arrival.bytes ?? []).toString()).toBe(pageRecord(4).toString().slice(0, -4));
    expect(arrival).toMatchObject({ form: "warc" });
    expect(arrival.capture).toMatchObject({
      ...{ url: "https://news.example/4", status: 200, at: "2022-09-16T12:00:00Z" },
      ...{ agent: "Sample Crawler/1.0", headers: [["content-type", "text/html; charset=utf-8"]] },
    });
  });

  test("of a thousand pages with fifty damaged ones 950 are read and 50 named", async () => {
    const kinds = [
      (record: Buffer) => record.subarray(0, record.length - 300), // cut short
      (record: Buffer) => Buffer.concat([record.subarray(0, 700), record.subarray(720)]), // a gap
      (record: Buffer) => Buffer.from(record.toString().replace("Kyrgyz", "Kirgiz")), // other words
      (record: Buffer) => Buffer.from(record.toString().replace(/^Content-Length.*\r\n/mu, "")),
      (record: Buffer) => Buffer.from(record.toString().replace("WARC/1.0", "WHAT/1.0")),
      (record: Buffer) => Buffer.from(record.toString().replace(/^(Content-Length: )/mu, "$19")), // too long
    ];
    const isDamaged = (number: number) => number % 20 === 7;
    const records = numbers(1000).map((number) => {
      const record = pageRecord(number);
      return isDamaged(number) ? (kinds[((number - 7) / 20) % kinds.length]?.(record) ?? record) : record;
    });
    const { arrivals, failures, told } = await readBytes(pack(records), ending);
    expect(arrivals.map(({ report }) => report.url)).toEqual(
      numbers(1000)
        .filter((number) => !isDamaged(number))
        .map(uriOf),
    );
    expect(failures).toHaveLength(50);
    expect(new Set(failures.map(({ origin }) => origin)).size).toBe(50);
    for (const { error } of failures) expect(error.code).toBe("input/damaged");
    const why = ending === ".warc" ? "it does not end where it says" : "it is cut off";
    expect(told[0]?.replace(/\d+\)/u, "N)")).toBe(
      `Record 8 of FILE (https://news.example/7, from byte N) was not read: ${why}. The others are read.`,
    );
  });
});

const toll = (number: number) => `Toll rises to ${number + 20}`;
const page = (number: number, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
  recordOf({
    uri: uriOf(number),
    block: answerOf(body, { headers: { "Content-Type": "text/html", ...headers } }),
  });
/** The same bytes each time, which do not pack. */
function noiseOf(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
const chunked = (body: Uint8Array) =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)};x=y\r\n`), body, Buffer.from("\r\n0\r\n\r\n")]);

test("bodies in chunks and packed are unpacked, and those that only say so are taken as they are", async () => {
  const html = (number: number) => Buffer.from(pageOf(number));
  const { titles, told } = await readBytes(
    packed([
      page(1, chunked(html(1)), { "Transfer-Encoding": "chunked" }),
      page(2, html(2), { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }),
      page(3, chunked(gzipSync(html(3))), { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }),
      page(4, brotliCompressSync(html(4)), { "Content-Encoding": "br" }),
      page(5, deflateSync(html(5)), { "Content-Encoding": "deflate" }),
      page(6, deflateRawSync(html(6)), { "Content-Encoding": "deflate" }),
      page(7, Buffer.concat([Buffer.of(0x28, 0xb5, 0x2f, 0xfd), html(7)]), { "Content-Encoding": "zstd" }),
      page(8, gzipSync(html(8)).subarray(0, 300), { "Content-Encoding": "gzip" }),
      page(9, gzipSync(Buffer.alloc(200_000_000)), { "Content-Encoding": "gzip" }),
    ]),
  );
  expect(titles).toEqual([1, 2, 3, 4, 5, 6].map(toll));
  expect(told.map((message) => message.replace(/^.*not read: (.*)\. The.*$/u, "$1"))).toEqual([
    "its body is packed in a way that tollbook does not read",
    "its body cannot be unpacked",
    "its body is larger than 20 MB",
  ]);
});

test("the charset is the answer's, then the page's", async () => {
  const words = "<html><head><title>Toll</title></head><body><p>Погибли 24 человека, сообщил министр.</p>";
  const cp1251 = Buffer.from(
    [...words].map((letter) =>
      letter > "\u0400" ? (letter.codePointAt(0) ?? 0) - 0x350 : letter.charCodeAt(0),
    ),
  );
  const { arrivals } = await readBytes(
    packed([page(1, cp1251, { "Content-Type": "text/html; charset=windows-1251" })]),
  );
  expect(arrivals[0]?.report.text).toBe("Погибли 24 человека, сообщил министр.");
});

test("requests, pictures, redirects, error pages and revisits are passed over", async () => {
  const passed: number[] = [];
  const { arrivals, failures } = await readBytes(
    packed([
      INFO,
      recordOf({ type: "request", uri: uriOf(1), block: "GET / HTTP/1.1\r\n\r\n" }),
      recordOf({ type: "revisit", uri: uriOf(1), block: "HTTP/1.1 200 OK\r\n\r\n" }),
      recordOf({ type: "metadata", uri: uriOf(1), block: "a: b\r\n" }),
      recordOf({ type: "response", uri: "dns:news.example", block: "x" }),
      recordOf({ uri: uriOf(2), block: answerOf(pageOf(2), { status: 404 }) }),
      recordOf({ uri: uriOf(3), block: answerOf("", { status: 301, headers: { Location: "/" } }) }),
      recordOf({
        uri: uriOf(4),
        block: answerOf(Buffer.alloc(99), { headers: { "Content-Type": "image/png" } }),
      }),
      page(5, Buffer.alloc(30 << 20, "x"), { "Content-Type": "video/mp4" }),
      recordOf({
        type: "resource",
        uri: uriOf(6),
        block: "Toll\n\nAt least 30 died.",
        headers: { "Content-Type": "text/plain" },
      }),
    ]),
    ".warc.gz",
    { onPassed: (_, records) => passed.push(records) },
  );
  expect(failures).toEqual([]);
  expect(passed).toEqual([9]);
  expect(arrivals).toMatchObject([{ report: { text: "At least 30 died." }, capture: { status: null } }]);
});

test("an archive packed in one piece is read, and where it is cut off the rest is named as missing", async () => {
  const whole = gzipSync(Buffer.concat(numbers(300).map(pageRecord)));
  expect((await readBytes(whole)).titles).toEqual(numbers(300).map(toll));
  const { titles, told } = await readBytes(whole.subarray(0, whole.length - 200));
  expect(titles).toEqual(numbers(300).map(toll).slice(0, titles.length));
  expect(titles.length).toBeLessThan(300);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^Record \d+ of FILE .* was not read: it is cut off\./u);
});

test("a large packed member is read piece by piece", async () => {
  const video = { headers: { "Content-Type": "video/mp4" } };
  const large = recordOf({ uri: uriOf(1), block: answerOf(noiseOf(6 << 20), video) });
  const many = numbers(9).map((number) =>
    Buffer.concat([
      pageRecord(number),
      recordOf({ uri: uriOf(1), block: answerOf(noiseOf(1 << 20), video) }),
    ]),
  );
  const archive = (middle: Uint8Array) =>
    Buffer.concat([packed([large, pageRecord(1)]), middle, packed([pageRecord(2)])]);
  const { titles, failures } = await readBytes(archive(gzipSync(Buffer.concat(many))));
  expect(failures).toEqual([]);
  expect(titles).toEqual([1, ...numbers(9), 2].map(toll));

  const whole = gzipSync(Buffer.concat(many));
  const half = whole.length >> 1;
  const broken = Buffer.concat([whole.subarray(0, half), whole.subarray(half + 100)]);
  const rest = await readBytes(archive(broken));
  expect(rest.titles[0]).toBe(toll(1));
  expect(rest.titles.at(-1)).toBe(toll(2));
  expect(rest.titles.length).toBeLessThan(11);
  expect(rest.told).toHaveLength(1);
});

test("what is no archive between records is named, and the records around it are read", async () => {
  const noise = noiseOf(90_000);
  const { titles, told } = await readBytes(
    Buffer.concat([packed([pageRecord(1)]), noise, packed([pageRecord(2)])]),
  );
  expect(titles).toEqual([1, 2].map(toll));
  expect(told).toHaveLength(1);
  expect((await readBytes(Buffer.concat([packed([pageRecord(1)]), Buffer.alloc(5000)]))).told).toEqual([]);
  expect((await readBytes(Buffer.from("this is no archive at all"), ".warc")).told).toEqual([
    "Record 1 of FILE (no address, from byte 0) was not read: no WARC record begins here. The others are read.",
  ]);
  expect((await readBytes(Buffer.alloc(0))).failures[0]?.error.code).toBe("input/empty");
});

test("a record that claims more than the file has does not take the others with it", async () => {
  const liar = recordOf({
    uri: uriOf(1),
    block: answerOf(pageOf(1)),
    headers: { "Content-Length": "99999999999" },
  });
  const { titles, told } = await readBytes(Buffer.concat([liar, ...numbers(5).map(pageRecord)]), ".warc");
  expect(titles).toEqual(numbers(5).map(toll));
  expect(told.join()).toMatch(
    /^Record 1 of FILE \(https:\/\/news\.example\/1, from byte 0\) was not read: it does not end/u,
  );
});

test("a member that unpacks to a thousand times its size is passed through without being held", async () => {
  const bomb = gzipSync(
    recordOf({
      uri: uriOf(1),
      block: answerOf(Buffer.alloc(120_000_000), { headers: { "Content-Type": "text/html" } }),
    }),
  );
  const before = process.memoryUsage().rss;
  const { titles } = await readBytes(Buffer.concat([bomb, packed([pageRecord(2)])]));
  expect(titles).toEqual([toll(2)]);
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});

test("what another library wrote is read", async () => {
  const record = WARCRecord.create(
    {
      url: uriOf(3),
      date: "2022-09-16T12:00:00Z",
      type: "response",
      httpHeaders: { "Content-Type": "text/html" },
    },
    (async function* () {
      yield Buffer.from(pageOf(3));
    })(),
  );
  const bytes = await WARCSerializer.serialize(record, { gzip: true });
  const { titles, failures } = await readBytes(bytes);
  expect(failures).toEqual([]);
  expect(titles).toEqual([toll(3)]);
});
