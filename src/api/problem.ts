import type { FastifyError } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { type ErrorCode, TollbookError } from "../domain/error.js";

/** The HTTP status of every error: a new code is not compiled without one. */
export const STATUS = {
  "book/not-a-book": 500,
  "book/newer": 500,
  "book/missing": 500,
  "book/read-only": 403,
  "book/no-folder": 500,
  "book/disk-full": 507,
  "book/busy": 503,
  "book/half-copied": 500,
  "book/not-empty": 409,
  "book/copy-differs": 500,
  "book/unreachable": 503,
  "book/lost": 503,
  "book/refused": 500,
  "book/no-database": 500,
  "book/older": 500,
  "book/unsuitable": 500,
  "book/damaged": 500,
  "book/verify-failed": 500,
  "input/missing": 404,
  "input/unreadable": 422,
  "input/empty": 422,
  "input/binary": 422,
  "input/encoding": 422,
  "input/unknown-format": 415,
  "input/broken-json": 422,
  "input/not-a-report": 422,
  "input/too-large": 413,
  "input/no-match": 404,
  "input/bad-date": 400,
  "input/bad-archive": 422,
  "input/damaged": 422,
  "input/no-columns": 422,
  "reading/given-up": 500,
  "import/columns": 422,
  "import/broken-table": 422,
  "import/cell": 422,
  "import/row": 422,
  "import/refused": 422,
  "fetch/bad-address": 400,
  "fetch/private-address": 403,
  "fetch/robots": 403,
  "fetch/status": 502,
  "fetch/unreachable": 502,
  "fetch/timeout": 504,
  "fetch/too-large": 502,
  "fetch/broken": 502,
  "fetch/redirects": 502,
  "fetch/not-a-report": 422,
  "fetch/stopped": 503,
  "feed/broken": 422,
  "feed/no-words": 422,
  "watch/nothing": 404,
  "webhook/failed": 502,
  "line/bad-address": 400,
  "line/unreachable": 502,
  "line/refused": 502,
  "line/no-jetstream": 502,
  "line/not-a-line": 502,
  "line/missing": 404,
  "line/stopped": 503,
  "line/too-large": 413,
  "line/unreadable": 422,
  "line/newer-item": 422,
  "line/no-secret": 500,
  "worker/gave-up": 500,
  "pack/unknown": 400,
  "policy/unknown": 400,
  "episode/unknown": 404,
  "id/unknown": 404,
  "usage/bad-option": 400,
  "usage/wrong-call": 400,
  "evaluate/no-reports": 404,
  "decision/stale": 412,
  "decision/no-revision": 428,
  "decision/bad-field": 422,
  "decision/impossible": 422,
  "account/needed": 401,
  "account/refused": 401,
  "account/too-many": 429,
  "account/forbidden": 403,
  "account/unknown": 404,
  "account/exists": 409,
  "account/bad-name": 422,
  "account/weak-password": 422,
  "account/last-admin": 409,
  "request/invalid": 400,
  "request/no-route": 404,
  "request/too-large": 413,
  "request/media-type": 415,
  "request/cursor": 400,
  "request/host": 421,
  "request/cross-site": 403,
  "serve/accounts-needed": 500,
  "serve/no-address": 500,
  "stamp/failed": 502,
  "output/failed": 500,
  "output/in-the-way": 409,
  "internal/unexpected": 500,
} as const satisfies Readonly<Record<ErrorCode, number>>;

/** A failure as it is answered: what it was, for a program and for a person. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: unknown;
}

/** Any error as a TollbookError: those of HTTP get their code, a fault of ours is `internal/unexpected`. */
export function tollbookError(error: unknown, limit: string): TollbookError {
  if (error instanceof TollbookError) return error;
  const cause = { cause: error };
  if (hasZodFastifySchemaValidationErrors(error)) {
    const problem = error.validation
      .map(({ instancePath, message }) => {
        const where = [error.validationContext, ...instancePath.split("/").filter(Boolean)].join(".");
        return `${where}: ${(message ?? "not as described").replace(/\s*\n\s*/gu, " ")}`;
      })
      .join("; ");
    return new TollbookError("request/invalid", { problem }, cause);
  }
  const { code, statusCode = 500, message } = error as FastifyError;
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return new TollbookError("request/too-large", { limit }, cause);
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") {
    const type = /: (.*)$/u.exec(message)?.[1] ?? "unknown";
    return new TollbookError("request/media-type", { type, known: ["application/json"] }, cause);
  }
  if (statusCode >= 400 && statusCode < 500) {
    const problem = message.replace(/[.\s]+$/u, "");
    return new TollbookError("request/invalid", { problem }, cause);
  }
  return new TollbookError("internal/unexpected", { why: message ?? String(error) }, cause);
}

export function problemOf({ code, message, details }: TollbookError): Problem {
  return { code, message, details };
}
