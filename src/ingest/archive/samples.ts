import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** Web archives as the tests write them. */

const FILLER =
  "The road to the pass was closed, and the villages beyond it had no light for a second night. ".repeat(8);

/** A page with a toll in it that no other number's page has. */
export function pageOf(number: number, more = ""): string {
  return (
    `<!doctype html><html lang="en"><head><title>Toll rises to ${number + 20}</title>` +
    `<meta property="article:published_time" content="2022-09-16T10:00:00Z">` +
    `<meta property="og:site_name" content="Sample Wire"></head><body><nav>Home | World</nav><article>` +
    `<h1>Toll rises to ${number + 20}</h1><p>At least ${number + 20} people were killed on the Kyrgyz side, ` +
    `the Kyrgyz Health Ministry said on Friday.</p><p>${FILLER}</p>${more}</article></body></html>`
  );
}

export interface RecordSample {
  readonly type?: string;
  readonly uri?: string;
  readonly block: string | Uint8Array;
  /** Further header lines, or others in place of what would stand there. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One record, with its digest and the two line ends after it. */
export function recordOf({ type = "response", uri, block, headers = {} }: RecordSample): Buffer {
  const bytes = Buffer.from(block);
  const lines = {
    "WARC-Type": type,
    ...(uri === undefined ? {} : { "WARC-Target-URI": uri }),
    "WARC-Date": "2022-09-16T12:00:00Z",
    "WARC-Record-ID": `<urn:uuid:00000000-0000-4000-8000-${createHash("sha1").update(bytes).digest("hex").slice(0, 12)}>`,
    "Content-Type": type === "response" ? "application/http; msgtype=response" : "text/plain",
    "WARC-Block-Digest": `sha1:${createHash("sha1").update(bytes).digest("hex")}`,
    "Content-Length": String(bytes.length),
    ...headers,
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join("")}\r\n`), bytes, Buffer.from("\r\n\r\n")]);
}

/** An HTTP answer as a record's block. */
export function answerOf(
  body: string | Uint8Array,
  {
    status = 200,
    headers = { "Content-Type": "text/html; charset=utf-8" } as Readonly<Record<string, string>>,
  } = {},
): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${lines.join("")}\r\n`), Buffer.from(body)]);
}

export const uriOf = (number: number): string => `https://news.example/${number}`;

/** The record of a page. */
export function pageRecord(number: number): Buffer {
  return recordOf({ uri: uriOf(number), block: answerOf(pageOf(number)) });
}

export const INFO = recordOf({
  type: "warcinfo",
  block: "software: Sample Crawler/1.0\r\nformat: WARC File Format 1.0\r\n",
});

/** Records as the members of a compressed archive. */
export function packed(records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}
