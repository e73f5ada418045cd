import { expect, test } from "vitest";
import { TollbookError } from "../../domain/error.js";
import { bookError } from "./errors.js";

const ADDRESS = "postgres://db.example/book";
const codeOf = (error: unknown) => (error as TollbookError).code;
const failed = (code: string, message: string) => Object.assign(new Error(message), { code });

test.each([
  ["EPIPE", "write EPIPE", "book/lost"],
  ["ECONNRESET", "read ECONNRESET", "book/lost"],
  ["ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:1", "book/unreachable"],
  ["28P01", "password authentication failed", "book/refused"],
  ["55P03", "canceling statement due to lock timeout", "book/busy"],
  ["08006", "connection failure", "book/lost"],
])("%s is %s", (code, message, wanted) => {
  const error = bookError(failed(code, message), ADDRESS);
  expect(error).toBeInstanceOf(TollbookError);
  expect(codeOf(error)).toBe(wanted);
});

test("what is neither the server's nor the connection's stays itself", () => {
  const error = failed("22012", "division by zero");
  expect(bookError(error, ADDRESS)).toBe(error);
});
