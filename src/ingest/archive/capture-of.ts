import type { Capture } from "../../domain/capture.js";
import { parseHttpResponse, typeOf, type Unreadable } from "./http-response.js";
import type { WarcRecord } from "./record.js";

/** What a record holds: something captured; nothing that could be a report; or a body that cannot be read. */
export type Content =
  | { readonly kind: "captured"; readonly capture: Capture; readonly type: string; readonly isCut: boolean }
  | { readonly kind: "other" }
  | { readonly kind: "unreadable"; readonly why: string };

const OTHER: Content = { kind: "other" };

/** Media types that a reader makes reports of, in a record. */
const READABLE = new Set(["application/xhtml+xml", "text/html", "text/plain"]);

const WHY: Readonly<Record<Unreadable, string>> = {
  broken: "its body cannot be unpacked",
  "too-large": "its body is larger than 20 MB",
  "unknown-coding": "its body is packed in a way that tollbook does not read",
};

/**
 * What a whole record holds. Answers with status 200 and resources of a readable kind are captured; requests, pictures,
 * redirects, error pages, revisits and what the archive says of itself are `other`.
 */
export function contentOf({ headers, bytes, block }: WarcRecord, agent: string | null): Content {
  const type = headers.get("warc-type")?.toLowerCase();
  const address = addressOf(headers);
  if (address === null) return OTHER;
  const isCut = headers.has("warc-truncated");
  const capture = { url: address, at: headers.get("warc-date") ?? "", agent };
  const own = typeOf(headers.get("content-type") ?? "");
  if (type === "resource" || type === "conversion") {
    if (!READABLE.has(own.type)) return OTHER;
    const headerPair = ["content-type", headers.get("content-type") ?? ""] as const;
    const body = bytes.subarray(block);
    return {
      kind: "captured",
      type: own.type,
      isCut,
      capture: { ...capture, status: null, headers: [headerPair], bytes: body },
    };
  }
  if (type !== "response") return OTHER;
  const response = parseHttpResponse(bytes.subarray(block));
  if (response === null || response.status !== 200 || !isReadable(response.type, response.body)) return OTHER;
  const { status, body } = response;
  if (typeof body === "string") return { kind: "unreadable", why: WHY[body] };
  return {
    kind: "captured",
    type: response.type,
    isCut,
    capture: { ...capture, status, headers: response.headers, bytes: body },
  };
}

/** A server may leave the kind out; then the first bytes tell a page. */
function isReadable(type: string, body: Uint8Array | Unreadable): boolean {
  if (type !== "") return READABLE.has(type);
  return (
    typeof body !== "string" &&
    /^\s*<(?:!doctype\s+html|html|head)\b/iu.test(Buffer.from(body.subarray(0, 500)).toString("latin1"))
  );
}

/** The web address that a record is about; null where it is about none (a note of the archive on itself). */
export function addressOf(headers: ReadonlyMap<string, string>): string | null {
  const written = (headers.get("warc-target-uri") ?? "").replace(/^<(.*)>$/u, "$1");
  return /^https?:\/\//iu.test(written) && URL.canParse(written) ? written : null;
}

/** The software that made the archive, out of its first record's lines. */
export function softwareOf({ headers, bytes, block }: WarcRecord): string | null {
  if (headers.get("warc-type")?.toLowerCase() !== "warcinfo") return null;
  const lines = bytes.toString("utf8", block, Math.min(bytes.length, block + 16_384));
  return /^software:[ \t]*(\S.{0,200}?)\s*$/imu.exec(lines)?.[1] ?? null;
}
