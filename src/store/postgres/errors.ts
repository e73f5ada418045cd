import { TollbookError } from "../../domain/error.js";
import { BUSY_SECONDS, isSqlState, wasReading } from "./dialect.js";

/** What PostgreSQL, or the way to it, reported about the book at `path`, as tollbook says it; else the error itself. */
export function bookError(error: unknown, path: string): unknown {
  if (error instanceof TollbookError) return error;
  const cause = { cause: error };
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const why = String(message ?? error);
  if (isSqlState(code)) return stateError(code, why, path, cause);
  if (isTls(error))
    return new TollbookError("book/unreachable", { path, why: `the connection is not safe: ${why}` }, cause);
  if (NO_ANSWER.test(why))
    return new TollbookError("book/unreachable", { path, why: "it does not answer" }, cause);
  if (LOST.test(why)) return new TollbookError("book/lost", { path, why }, cause);
  if (typeof code === "string" && NO_WAY.has(code))
    return new TollbookError("book/unreachable", { path, why: whyOf(code, why) }, cause);
  if (/not support SSL/u.test(why))
    return new TollbookError(
      "book/unreachable",
      { path, why: "it does not speak TLS; where that is meant to be so, add sslmode=disable" },
      cause,
    );
  if (/password must be a string|SASL/u.test(why))
    return new TollbookError("book/refused", { path, why: "it asks for a password" }, cause);
  return error;
}

const NO_WAY = new Set([
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "ENOENT"],
  ...["EACCES", "ETIMEDOUT", "EADDRNOTAVAIL"],
]);

const NO_ANSWER = /connection timeout|timeout expired|timeout exceeded when trying to connect/iu;

const LOST =
  /connection terminated|ECONNRESET|EPIPE|query read timeout|client has encountered a connection error|not queryable|socket hang up|connection ended/iu;

function whyOf(code: string, why: string): string {
  const words: Readonly<Record<string, string>> = {
    ECONNREFUSED: "nothing listens there",
    ENOTFOUND: "no machine has this name",
    EAI_AGAIN: "the name cannot be looked up",
    ENOENT: "no server has a socket there",
    EACCES: "its socket may not be used",
  };
  return words[code] ?? why;
}

function isTls(error: unknown): boolean {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return (
    /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/u.test(String(code)) ||
    /certificate/iu.test(String(message))
  );
}

/** By SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html */
function stateError(state: string, why: string, path: string, cause: ErrorOptions): unknown {
  const error = { path, why };
  switch (state) {
    case "28P01":
    case "28000":
      return new TollbookError("book/refused", error, cause);
    case "3D000":
      return new TollbookError("book/no-database", { path }, cause);
    case "42501":
      if (wasReading(cause.cause)) return new TollbookError("book/refused", error, cause);
      return new TollbookError("book/read-only", { path }, cause);
    case "25006":
      return new TollbookError("book/read-only", { path }, cause);
    case "53100":
      return new TollbookError("book/disk-full", { path }, cause);
    case "55P03":
    case "40P01":
    case "40001":
      return new TollbookError("book/busy", { path, seconds: BUSY_SECONDS }, cause);
    case "42P01":
    case "42703":
    case "XX001":
    case "XX002":
    case "58030":
      return new TollbookError("book/damaged", { path, what: why }, cause);
    case "25P03":
    case "57P01":
    case "57P02":
      return new TollbookError("book/lost", error, cause);
    case "53300":
    case "57P03":
      return new TollbookError("book/unreachable", error, cause);
    default:
      return state.startsWith("08") ? new TollbookError("book/lost", error, cause) : cause.cause;
  }
}
