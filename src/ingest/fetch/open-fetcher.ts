import { TollbookError } from "../../domain/error.js";
import { MAX_REPORT_BYTES } from "../arrival.js";
import type { Answer, Fetcher, FetcherOptions, Limits, Validators } from "./fetcher.js";
import { guardedAgent, resolveHost } from "./guarded-agent.js";
import { startPace } from "./pace.js";
import { isPublicAddress } from "./public-address.js";
import { headerOf, isBusy, type Line, type Response, request, retryAfter } from "./request.js";
import { EVERYTHING, MAX_ROBOTS_BYTES, parseRobots, type Robots } from "./robots.js";
import { parseWebAddress, shorten } from "./web-address.js";

/** What holds unless told otherwise; docs/reading-pages.md lists it. */
export const LIMITS: Limits = {
  bytes: MAX_REPORT_BYTES,
  seconds: 20,
  wholeSeconds: 60,
  tries: 4,
  wait: 1,
  longestWait: 60,
  redirects: 8,
};

/** Seconds between two requests to one host. */
export const PACE = 1;

/** How long a host's robots.txt is taken for granted, in milliseconds. */
const ROBOTS_HOLD = 60 * 60 * 1000;

/** Opens the one thing in tollbook that makes requests for what it reads. */
export function openFetcher(options: FetcherOptions): Fetcher {
  const { agent: name, now, stop, allows = isPublicAddress, resolve = resolveHost } = options;
  const limits = { ...LIMITS, ...options.limits };
  const agent = guardedAgent(allows, resolve, limits.seconds);
  const pace = startPace(options.pace ?? PACE);
  const line: Line = { agent, name, pace, limits, stop, now };
  const rules = rulesOf(line);
  return {
    fetch: (address, known = null) => fetch(address, known, line, rules),
    close: () => agent.destroy(),
  };
}

/** What a host's robots.txt allows; throws where it cannot be had, and says why. */
type Rules = (url: URL) => Promise<Robots>;

async function fetch(address: string, known: Validators | null, line: Line, rules: Rules): Promise<Answer> {
  let url = parseWebAddress(address);
  for (let hops = 0; hops <= line.limits.redirects; hops += 1) {
    const robots = await rules(url);
    if (!robots.allows(url.href)) throw new TollbookError("fetch/robots", { url: shorten(url.href) });
    const response = await request(url, conditionsOf(url, known), line);
    const next = redirectOf(response);
    if (next === null) return answerOf(response, line, known);
    url = parseWebAddress(next, url.href);
  }
  throw new TollbookError("fetch/redirects", { url: shorten(address), count: line.limits.redirects });
}

/** Validators are the words of the address that gave them, and are told to no other. */
function conditionsOf(url: URL, known: Validators | null): Readonly<Record<string, string>> {
  if (known === null || known.url !== url.href) return {};
  return {
    ...(known.etag === null ? {} : { "if-none-match": known.etag }),
    ...(known.lastModified === null ? {} : { "if-modified-since": known.lastModified }),
  };
}

function redirectOf({ status, headers }: Response): string | null {
  return [301, 302, 303, 307, 308].includes(status) ? headerOf(headers, "location") : null;
}

function answerOf(response: Response, { name, now }: Line, known: Validators | null): Answer {
  const { url, status, headers, body, at } = response;
  if (status === 304 && known !== null) return { kind: "not-modified" };
  if (status !== 200) {
    const after = isBusy(status) ? retryAfter(headerOf(headers, "retry-after"), now()) : null;
    throw new TollbookError("fetch/status", { url: shorten(url.href), status, after });
  }
  const capture = { url: url.href, status, headers, at, agent: name, bytes: body };
  return { kind: "fetched", capture, validators: validatorsOf(response) };
}

/** Longer ones are no validators: they would be sent back each time. */
const MAX_VALIDATOR = 500;

function validatorsOf({ url, headers }: Response): Validators {
  const short = (value: string | null) =>
    value !== null && value.length <= MAX_VALIDATOR && /^[\x20-\x7e]+$/u.test(value) ? value : null;
  return {
    url: url.href,
    etag: short(headerOf(headers, "etag")),
    lastModified: short(headerOf(headers, "last-modified")),
  };
}

/** Asks each host for its robots.txt once an hour at most. Hosts asked at the same time wait for one answer. */
function rulesOf(line: Line): Rules {
  const held = new Map<string, { readonly at: number; readonly rules: Promise<Robots> }>();
  return (url) => {
    const at = Date.parse(line.now());
    const before = held.get(url.origin);
    if (before !== undefined && at - before.at < ROBOTS_HOLD) return before.rules;
    const rules = askRobots(url, line);
    held.set(url.origin, { at, rules });
    rules.catch(() => held.delete(url.origin)); // what failed is asked again
    return rules;
  };
}

/** RFC 9309: where there is none, all is allowed; where it cannot be had, nothing is. */
async function askRobots(page: URL, line: Line): Promise<Robots> {
  const limits = { ...line.limits, bytes: MAX_ROBOTS_BYTES, tries: Math.min(2, line.limits.tries) };
  let url = new URL("/robots.txt", page);
  for (let hops = 0; hops <= 5; hops += 1) {
    const response = await request(url, {}, { ...line, limits });
    const next = redirectOf(response);
    if (next !== null) {
      url = parseWebAddress(next, url.href);
      continue;
    }
    if (isBusy(response.status)) {
      const after = retryAfter(headerOf(response.headers, "retry-after"), line.now());
      throw new TollbookError("fetch/status", { url: url.href, status: response.status, after });
    }
    if (response.status !== 200) return EVERYTHING;
    const robots = parseRobots(new URL("/robots.txt", page).href, new TextDecoder().decode(response.body));
    if (robots.delay !== null) line.pace.slow(page.host, robots.delay);
    return robots;
  }
  return EVERYTHING;
}
