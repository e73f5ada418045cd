import { TollbookError } from "../../domain/error.js";
import type { App } from "../routes/route.js";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/iu;
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** Is an address that is listened on one that only this machine reaches? */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/iu.test(host);
}

/**
 * Keeps other sites' pages out. On loopback a request must name this machine in `Host`, so that a name which an
 * attacker points at 127.0.0.1 is not answered. What changes something must come from our own pages, or from a
 * program that sends neither `Origin` nor `Sec-Fetch-Site`.
 */
export function keepOthersOut(app: App, { loopback }: { readonly loopback: boolean }): void {
  app.addHook("onRequest", async ({ method, headers }) => {
    const host = headers.host ?? "";
    if (loopback && !LOOPBACK.test(host))
      throw new TollbookError("request/host", { host: host.slice(0, 200) });
    if (SAFE.has(method)) return;
    const { origin } = headers;
    const site = headers["sec-fetch-site"];
    const isForeign = origin !== undefined && hostOf(origin) !== host.toLowerCase();
    if (isForeign || (site !== undefined && site !== "same-origin" && site !== "none"))
      throw new TollbookError("request/cross-site", { origin: (origin ?? "another site").slice(0, 200) });
  });
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return null;
  }
}
