import { noteAnswer, revisionNow } from "./follow.js";

/** A failure as the API tells it; `code` is "network/none" where no answer came. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Whatever was thrown, as a Problem: what is none is a fault of the desk's own. */
export function problemOf(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem("desk/fault", String(error));
}

/** What is sent along with whatever changes something. */
interface Standing {
  /** The session's token; null where nobody signs in. */
  readonly csrf: string | null;
  /** How somebody at this machine wants to stand in the log; null where signing in tells. */
  readonly name: string | null;
}

let standing: Standing = { csrf: null, name: null };

export function setStanding(change: Partial<Standing>): void {
  standing = { ...standing, ...change };
}

export interface Sending {
  readonly method?: "GET" | "POST" | "DELETE" | "PATCH" | "PUT";
  readonly body?: unknown;
  /** The revision that was looked at. */
  readonly revision?: number;
  readonly signal?: AbortSignal;
}

/**
 * Asks the API.
 *
 * @throws {Problem} with the API's code and sentence.
 */
export async function ask<T>(
  path: string,
  { method = "GET", body, revision, signal }: Sending = {},
): Promise<T> {
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (revision !== undefined) headers["if-match"] = `"${revision}"`;
  if (method !== "GET" && standing.csrf !== null) headers["x-tollbook-csrf"] = standing.csrf;
  if (method !== "GET" && standing.name !== null)
    headers["x-tollbook-name"] = encodeURIComponent(standing.name);
  const options: RequestInit = { method, headers };
  if (body !== undefined) options.body = JSON.stringify(body);
  if (signal !== undefined) options.signal = signal;
  const asked = revisionNow();
  const answer = await answerTo(path, options);
  if (answer.status === 204) return undefined as T;
  if (answer.ok) {
    const told = (await answer.json()) as T;
    if (method === "GET" && isOfBook(path)) noteAnswer(answer.headers.get("etag"), asked);
    return told;
  }
  throw problemIn(await answer.json().catch(() => null), answer.status);
}

/** A file of the API's as text. @throws {Problem} as `ask`. */
export async function askText(path: string): Promise<string> {
  const answer = await answerTo(path, {});
  if (answer.ok) return answer.text();
  throw problemIn(await answer.json().catch(() => null), answer.status);
}

async function answerTo(path: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(path, options);
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    throw new Problem("network/none", "The server does not answer. Is tollbook serve still running?");
  }
}

function problemIn(told: unknown, status: number): Problem {
  if (typeof told === "object" && told !== null && "code" in told && "message" in told)
    return new Problem(String(told.code), String(told.message));
  return new Problem("network/strange", `The server answered with status ${status} and no reason.`);
}

/** Answers that the book's changes make old; who is signed in and what is being handed over are not of the book. */
const isOfBook = (path: string): boolean =>
  !/^\/api\/(?:session|vocabulary|readings|verify|users|tokens|health)\b/u.test(path);

/** "/api/reports?q=…": what is undefined, null or empty is left out. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | null | undefined>>,
): string {
  const given = Object.entries(query).filter(
    (entry): entry is [string, string | number] =>
      entry[1] !== undefined && entry[1] !== null && entry[1] !== "",
  );
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return given.length === 0 ? path : `${path}?${search}`;
}
