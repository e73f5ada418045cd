import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FIRST, SECOND, workplace } from "./samples.js";

const corpus = fileURLToPath(new URL("../../corpus", import.meta.url));

const { root, clear, tollbook, write } = workplace();

beforeAll(() => {
  write("day1/first.json", JSON.stringify(FIRST));
  write("day2/second.json", JSON.stringify(SECOND));
});
afterAll(clear);

describe("extract", () => {
  test("prints a JSON object a line and needs no book", () => {
    const cwd = join(root, "nothing-here");
    mkdirSync(cwd);
    const { code, out } = tollbook(["extract", "../day1", "../day2"], { cwd });
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(["first", "second"]);
    expect(Object.keys(lines[0])).toEqual([
      "id",
      "title",
      "published",
      "language",
      "claims",
      "acts",
      "messages",
    ]);
    expect(lines[0].claims[0]).toMatchObject({
      category: "killed",
      rules: expect.any(Array),
      confidence: expect.any(Number),
    });
    expect(existsSync(join(cwd, "tollbook.db"))).toBe(false);
  });

  test("reads standard input as text, and takes date and publisher from options", () => {
    const input = "Six dead in Goma\n\nSix people were killed in Goma on Monday, the army said.\n";
    const [line] = tollbook(["extract", "-", "--published", "27 January 2025", "--language", "en-GB"], {
      input,
    }).out.split("\n");
    expect(JSON.parse(line ?? "")).toMatchObject({
      title: "Six dead in Goma",
      published: "2025-01-27",
      language: "en",
    });
  });

  test("a language without a pack is said, not guessed", () => {
    const path = write(
      "ky.json",
      JSON.stringify({ title: "24 киши каза болду", text: "24 киши каза болду.", language: "ky" }),
    );
    const { code, out } = tollbook(["extract", path]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ claims: [], messages: [{ rule: "extract/no-pack" }] });
  });
});

describe("evaluate", () => {
  test("scores the corpus, lists errors, and speaks JSON", () => {
    const table = tollbook(["evaluate", corpus, "--errors"]);
    expect(table.code).toBe(0);
    expect(table.out).toMatch(/^\d+ reports \(0 without an answer\), \d+ gold claims/u);
    expect(table.out).toMatch(/\nmissed \(\d+\)\n/u);
    const result = JSON.parse(tollbook(["evaluate", corpus, "--json"]).out);
    expect(result).toMatchObject({ missing: 0, reports: expect.any(Number), f1: expect.any(Number) });
    expect(result.errors).toBeUndefined();
  });

  test("a folder without annotated reports is named", () => {
    expect(tollbook(["evaluate", join(root, "nothing-here")])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^evaluate\/no-reports: /u),
    });
  });
});
