import { expect, test } from "vitest";
import { sayLine } from "./log.js";

test.each([
  ["report/added", "A report was read"],
  ["import/table", "A table was imported"],
  ["decision/merge-episodes", "Episodes were joined"],
  ["decision/sign", "A ledger was signed"],
  ["user/refused", "A sign-in was refused"],
])("a line %s is told in words", (kind, words) => {
  expect(sayLine(kind)).toBe(words);
});

test("what has no words is told as it is", () => {
  expect(sayLine("user/of-a-later-day")).toBe("user/of-a-later-day");
  expect(sayLine("accept")).toBe("accept");
});
