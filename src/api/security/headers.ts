import type { App } from "../routes/route.js";

/** Nothing but our own files, nothing inline, nobody frames us, no address tells where somebody came from. */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

/** Puts the headers on every answer, failures too. */
export function secureHeaders(app: App): void {
  app.addHook("onRequest", async (_request, reply) => {
    reply.headers(HEADERS);
  });
}

/** The same headers, for answers that are written by hand. */
export const SECURE_HEADERS: Readonly<Record<string, string>> = HEADERS;
