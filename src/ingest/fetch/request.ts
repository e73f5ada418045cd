import { setTimeout as sleep } from "node:timers/promises";
import { type Agent, request as ask, type Dispatcher } from "undici";
import { TollbookError } from "../../domain/error.js";
import { readBody, UnreadableBody } from "./body.js";
import type { Limits } from "./fetcher.js";
import { RefusedAddress } from "./guarded-agent.js";
import type { Pace } from "./pace.js";
import { shorten } from "./web-address.js";

/** How requests are made. */
export interface Line {
  readonly agent: Agent;
  readonly name: string;
  readonly pace: Pace;
  readonly limits: Limits;
  readonly stop: AbortSignal;
  readonly now: () => string;
}

/** One response, redirect or not. The body is there for 200 alone. */
export interface Response {
  readonly url: URL;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
  readonly at: string;
}

/**
 * Asks for one address, without following redirects, up to `limits.tries` times where the server is busy (429, 5xx) or
 * the connection fails; the last answer counts, whatever it is.
 *
 * @throws {TollbookError} with a `fetch/` code.
 */
export async function request(
  url: URL,
  extra: Readonly<Record<string, string>>,
  line: Line,
): Promise<Response> {
  const { limits, stop } = line;
  for (let tries = 1; ; tries += 1) {
    const last = tries >= limits.tries;
    let wait = limits.wait * 2 ** (tries - 1);
    try {
      await line.pace.turn(url.host, stop);
      const response = await once(url, extra, line);
      if (last || !isBusy(response.status)) return response;
      const asked = retryAfter(headerOf(response.headers, "retry-after"), line.now());
      if (asked !== null && asked > limits.longestWait) return response;
      wait = asked ?? wait;
    } catch (cause) {
      const error = inOurWords(cause, url, line);
      if (last || (error.code !== "fetch/unreachable" && error.code !== "fetch/timeout")) throw error;
    }
    await sleep(wait * 1000, undefined, { signal: stop }).catch(() => {
      throw new TollbookError("fetch/stopped", { url: shorten(url.href) });
    });
  }
}

async function once(url: URL, extra: Readonly<Record<string, string>>, line: Line): Promise<Response> {
  const { limits } = line;
  const tooLong = AbortSignal.timeout(limits.wholeSeconds * 1000);
  const response = await ask(url, {
    dispatcher: line.agent,
    method: "GET",
    headersTimeout: limits.seconds * 1000,
    bodyTimeout: limits.seconds * 1000,
    signal: AbortSignal.any([tooLong, line.stop]),
    headers: { "user-agent": line.name, accept: ACCEPT, "accept-encoding": "gzip, br, deflate", ...extra },
    responseHeaders: "raw",
  });
  const headers = pairsOf(response.headers as unknown as readonly string[]);
  const at = line.now();
  const { statusCode: status } = response;
  if (status !== 200) {
    response.body.on("error", () => {}); // nobody reads it
    response.body.destroy();
    return { url, status, headers, at, body: NOTHING };
  }
  const length = Number(headerOf(headers, "content-length") ?? 0);
  if (length > limits.bytes) {
    response.body.on("error", () => {});
    response.body.destroy();
    throw new UnreadableBody("too-large", "it says that it is larger than a report may be");
  }
  const body = await readBody(response.body, headerOf(headers, "content-encoding"), limits.bytes);
  return { url, status, headers, at, body };
}

const NOTHING = new Uint8Array(0);
const ACCEPT =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/*;q=0.8, */*;q=0.5";

/** "raw" headers are a flat list: name, value, name, value. */
function pairsOf(raw: readonly (string | Uint8Array)[]): readonly (readonly [string, string])[] {
  const words = raw.map((part) => (typeof part === "string" ? part : Buffer.from(part).toString("latin1")));
  return words.flatMap((word, index) =>
    index % 2 === 0 ? [[word.toLowerCase(), words[index + 1] ?? ""] as const] : [],
  );
}

/** The value of a header, the last where it came twice; null where it did not come. */
export function headerOf(headers: Response["headers"], name: string): string | null {
  return headers.findLast(([one]) => one === name)?.[1] ?? null;
}

export function isBusy(status: number): boolean {
  return status === 429 || status >= 500;
}

/** The seconds that a Retry-After header asks to wait: it holds them, or a date. Null where it holds neither. */
export function retryAfter(value: string | null, now: string): number | null {
  if (value === null) return null;
  if (/^\s*\d{1,9}\s*$/u.test(value)) return Number(value);
  const until = Date.parse(value);
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - Date.parse(now)) / 1000));
}

function inOurWords(cause: unknown, address: URL, { limits, stop }: Line): TollbookError {
  if (cause instanceof TollbookError) return cause;
  const url = shorten(address.href);
  if (stop.aborted) return new TollbookError("fetch/stopped", { url }, { cause: cause as Error });
  const refused = inCauses(cause, (one) => one instanceof RefusedAddress);
  if (refused instanceof RefusedAddress)
    return new TollbookError("fetch/private-address", { url, address: refused.address });
  if (cause instanceof UnreadableBody)
    return cause.kind === "too-large"
      ? new TollbookError("fetch/too-large", { url, limit: sizeText(limits.bytes) })
      : new TollbookError("fetch/broken", { url, why: cause.message }, { cause });
  const name = (cause as Error).name;
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  if (name === "TimeoutError" || /TIMEOUT|TIMEDOUT/u.test(code)) {
    const seconds = name === "TimeoutError" ? limits.wholeSeconds : limits.seconds;
    return new TollbookError("fetch/timeout", { url, seconds }, { cause: cause as Error });
  }
  const why = WHY[code] ?? (code === "" ? String((cause as Error).message ?? cause) : code);
  return new TollbookError("fetch/unreachable", { url, why }, { cause: cause as Error });
}

function inCauses(error: unknown, is: (one: unknown) => boolean): unknown {
  for (let one = error; one instanceof Error; one = one.cause) if (is(one)) return one;
  return null;
}

export function sizeText(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${bytes} bytes`;
}

const WHY: Readonly<Record<string, string>> = {
  ENOTFOUND: "no such host",
  EAI_AGAIN: "the host's name could not be looked up",
  ECONNREFUSED: "the host refuses the connection",
  ECONNRESET: "the connection broke off",
  UND_ERR_SOCKET: "the connection broke off",
  EHOSTUNREACH: "there is no way to the host",
  ENETUNREACH: "there is no way to the host",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by itself alone",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by itself alone",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate cannot be verified",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is another host's",
  UND_ERR_HEADERS_OVERFLOW: "its headers are too long",
};

export type { Dispatcher };
