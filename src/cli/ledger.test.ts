import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Comparison, History, Ledger } from "../domain/ledger.js";
import { POLICY_NAMES } from "../reconcile/index.js";
import { workplace } from "./samples.js";

const { root, clear, tollbook: run } = workplace();
const tollbook = (...args: readonly string[]) => run(args);

afterAll(clear);

const REPORTS = {
  "2022-09-16":
    "The Kyrgyz Health Ministry said on Friday that 24 people were killed on the Kyrgyz side. The UN said 31 people were killed on the Kyrgyz side.",
  "2022-09-18":
    "The Kyrgyz Health Ministry said on Sunday that 46 people have been killed on the Kyrgyz side.",
};

beforeAll(() => {
  const paths = Object.entries(REPORTS).map(([published, text]) => {
    const path = join(root, `${published}.json`);
    writeFileSync(
      path,
      JSON.stringify({ id: published, published, language: "en", title: "Border clashes", text }),
    );
    return path;
  });
  expect(tollbook("read", ...paths).code).toBe(0);
});

const parsed = <T>(...args: readonly string[]) => JSON.parse(tollbook("ledger", ...args, "--json").out) as T;

function bestOf(...args: readonly string[]): number | null | undefined {
  const figures = parsed<Ledger>("--category", "killed", "--side", "Kyrgyzstan", ...args).episodes[0]
    ?.figures;
  return figures?.find(({ kind }) => kind === "any")?.best;
}

describe("ledger --compare", () => {
  test("prints all policies in a table that fits 80 columns", () => {
    const { code, out, err } = tollbook("ledger", "--compare");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const policy of POLICY_NAMES) expect(out).toContain(`\n  ${policy}`);
    expect(out).toMatch(/\n {2}latest-official +46\b/u);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("compares those named, in their order, and gives the whole as JSON", () => {
    const { policies, episodes } = parsed<Comparison>("--compare", "acled,ucdp", "--side", "Kyrgyzstan");
    expect(policies).toEqual(["acled", "ucdp"]);
    expect(episodes[0]?.rows[0]?.figures.map(({ policy }) => policy)).toEqual(["acled", "ucdp"]);
  });
});

test("compare and history show the one episode that is named", () => {
  const [first] = parsed<Ledger>().episodes;
  for (const what of ["--compare", "--history"]) {
    const { episodes } = parsed<Comparison | History>(first?.id ?? "", what);
    expect(episodes.map(({ id }) => id)).toEqual([first?.id]);
  }
});

describe("ledger --policy-option", () => {
  test("orders the hierarchy's kinds of source", () => {
    const hierarchy = ["--policy", "hierarchy"];
    expect(bestOf(...hierarchy)).toBe(46);
    expect(bestOf(...hierarchy, "--policy-option", "hierarchy=un,government")).toBe(31);
  });

  test("is refused in one line where it is wrong, or would do nothing", () => {
    const wrong = tollbook("ledger", "--policy", "hierarchy", "--policy-option", "hierarchy=army");
    expect(wrong.code).toBe(2);
    expect(wrong.err).toMatch(
      /^usage\/bad-option: --policy-option cannot be "hierarchy=army"\. Give .+\.\n$/u,
    );
    const idle = tollbook("ledger", "--policy-option", "hierarchy=un");
    expect(idle.code).toBe(2);
    expect(idle.err).toMatch(
      /^usage\/wrong-call: --policy-option hierarchy=\.\.\. does nothing without .+\n$/u,
    );
  });
});

describe("ledger --history", () => {
  test("prints the toll day by day, per source", () => {
    const { code, out } = tollbook("ledger", "--history", "--category", "killed");
    expect(code).toBe(0);
    expect(out).toMatch(
      /\n16 Sep 2022\n(?: {2}.*\n)* {2}killed +Kyrgyzstan +24 {2}Kyrgyz Health Ministry\n/u,
    );
    expect(out).toMatch(/\n18 Sep 2022\n {2}killed +Kyrgyzstan +24 → 46 {2}Kyrgyz Health Ministry\n/u);
  });

  test("gives JSON, and what was known by a day", () => {
    expect(parsed<History>("--history").episodes[0]?.days.map(({ day }) => day)).toEqual(
      Object.keys(REPORTS),
    );
    const early = parsed<History>("--history", "--as-of", "2022-09-17");
    expect(early.episodes[0]?.days.map(({ day }) => day)).toEqual(["2022-09-16"]);
  });

  test.each([
    [["--history", "--compare"]],
    [["--compare", "--policy", "ucdp"]],
    [["--history", "--format", "csv"]],
    [["--compare", "sums"]],
    [["--json", "--format", "csv"]],
    [["--json", "--format", "text"]],
  ])("%j is wrong usage, said in one line", (args) => {
    const { code, err } = tollbook("ledger", ...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^(?:usage|policy)\/[a-z-]+: .+\n$/u);
  });

  test("--json with --format json is JSON", () => {
    const { code, out } = tollbook("ledger", "--json", "--format", "json");
    expect({ code, out }).toEqual({ code: 0, out: tollbook("ledger", "--json").out });
  });
});

describe("ledger --side", () => {
  test("a side that is not in the episode is refused, and those that are named", () => {
    for (const more of [[], ["--history"], ["--json"]]) {
      const { code, out, err } = tollbook("ledger", "--side", "Narnia", ...more);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(
        /^usage\/bad-option: --side cannot be "Narnia"\. Give a side that is in the episode, or "all"; there (?:is|are) .*Kyrgyzstan.*\.\n$/u,
      );
    }
    expect(tollbook("ledger", "--side", "all").code).toBe(0);
  });

  test("a side that is in the episode, but had no figure by then, has none", () => {
    expect(tollbook("ledger", "--side", "Kyrgyzstan", "--as-of", "2022-09-16").code).toBe(0);
  });
});

test("ledger --as-of says as of which day it is, however it is shown", () => {
  for (const more of [[], ["--history"], ["--compare"]]) {
    const { out } = tollbook("ledger", "--as-of", "2022-09-17", ...more);
    expect(out.split("\n\n", 1)[0]?.replace(/\s+/gu, " ")).toContain(", as of 17 Sep 2022 ");
  }
  expect(parsed<Ledger>("--as-of", "2022-09-17").episodes[0]?.name).not.toContain("as of");
});
