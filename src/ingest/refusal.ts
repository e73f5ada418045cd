import { type Details, type ErrorCode, TollbookError } from "../domain/error.js";
import type { Failure } from "./arrival.js";

/** A refusal to read something, as the stream carries it. */
export function refuse<C extends ErrorCode>(
  origin: string,
  code: C,
  details: Details[C],
  options?: ErrorOptions,
): Failure {
  return { error: new TollbookError(code, details, options), origin };
}

/** What the file system answered, in our words. */
export function failureOf(cause: unknown, path: string): Failure {
  if (cause instanceof TollbookError) return { error: cause, origin: path };
  const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
  if (code === "ENOENT") return refuse(path, "input/missing", { path }, { cause });
  const why = WHY[code] ?? code;
  return refuse(path, "input/unreadable", { path, why }, { cause });
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of the path is a file",
  ELOOP: "its links go round in a circle",
  EIO: "the disk reports an error",
  ENAMETOOLONG: "the name is too long",
};
