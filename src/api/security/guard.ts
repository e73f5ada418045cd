import { timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { Desk } from "../../book/index.js";
import { mayDo, type Role } from "../../domain/account.js";
import { TollbookError } from "../../domain/error.js";
import type { App } from "../routes/route.js";
import type { Sessions } from "./sessions.js";

/** Who asks. */
export interface Visitor {
  /** Null on loopback where nobody gave a name. */
  readonly name: string | null;
  readonly role: Role;
  readonly csrf: string | null;
}

declare module "fastify" {
  interface FastifyRequest {
    visitor: Visitor | null;
  }
  interface FastifyContextConfig {
    /** The least role that may ask; "anybody" needs no account. Reading takes a reader, changing a reviewer. */
    needs?: Role | "anybody";
  }
}

export const SESSION_COOKIE = "__Host-tollbook";
const SAFE = new Set(["GET", "HEAD"]);

export interface GuardOptions {
  readonly book: Pick<Desk, "accounts">;
  readonly sessions: Sessions;
  /** Only this machine can reach it: nobody signs in. */
  readonly loopback: boolean;
  /** Milliseconds. */
  readonly clock: () => number;
}

/** Finds out who asks, and whether they may. */
export function guard(app: App, options: GuardOptions): void {
  app.decorateRequest("visitor", null);
  app.addHook("onRequest", async (request) => {
    const { needs = SAFE.has(request.method) ? "reader" : "reviewer" } = request.routeOptions.config;
    request.visitor = await visitorOf(request, options);
    if (needs === "anybody") return;
    // a path of no route opens the desk's own page, which says nothing of the book; for routes the spelling of the path
    // is not asked, since "/%61pi/log" reaches "/api/log" as well
    if (request.is404 && !request.url.startsWith("/api/")) return;
    const { visitor } = request;
    if (visitor === null) throw new TollbookError("account/needed", { what: "This takes an account." });
    if (!mayDo(visitor.role, needs))
      throw new TollbookError("account/forbidden", { role: visitor.role, needed: needs });
  });
}

async function visitorOf(request: FastifyRequest, options: GuardOptions): Promise<Visitor | null> {
  const { headers, method } = request;
  if (options.loopback) return { name: givenName(headers["x-tollbook-name"]), role: "admin", csrf: null };
  const bearer = /^Bearer (\S{1,200})$/u.exec(headers.authorization ?? "")?.[1];
  if (bearer !== undefined) {
    const user = await options.book.accounts.userOfKey(bearer);
    if (user === null)
      throw new TollbookError("account/needed", { what: "The token is none, or has ended." });
    return { name: user.name, role: user.role, csrf: null };
  }
  const key = cookieOf(headers.cookie);
  const session = key === null ? null : options.sessions.find(key, options.clock());
  const user =
    session === null ? null : await options.book.accounts.stillSignedIn(session.name, session.mark);
  // gone, or with another password, whichever process changed it
  if (key !== null && user === null) options.sessions.end(key);
  if (session === null || user === null) return null;
  if (!SAFE.has(method) && !isSame(String(headers["x-tollbook-csrf"] ?? ""), session.csrf))
    throw new TollbookError("request/cross-site", { origin: "a request without the session's token" });
  return { name: user.name, role: user.role, csrf: session.csrf };
}

/** On one's own machine one may say who one is: it stands in the log. Percent-encoded, for names of any script. */
function givenName(header: string | readonly string[] | undefined): string | null {
  if (typeof header !== "string") return null;
  try {
    const name = decodeURIComponent(header).trim();
    return /^[\p{L}\p{N}][\p{L}\p{N} ._'@-]{0,99}$/u.test(name) ? name : null;
  } catch {
    return null;
  }
}

export function cookieOf(header: string | undefined): string | null {
  for (const part of (header ?? "").split(";")) {
    const [name, value] = part.trim().split("=");
    if (name === SESSION_COOKIE && value !== undefined && /^[\w-]{20,100}$/u.test(value)) return value;
  }
  return null;
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
