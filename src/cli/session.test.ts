import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FIRST, SECOND, workplace } from "./samples.js";

const { root, clear, tollbook, write } = workplace();

beforeAll(() => {
  write("day1/first.json", JSON.stringify(FIRST));
  write("day2/second.json", JSON.stringify(SECOND));
});
afterAll(clear);

describe("a first session", () => {
  test("tollbook alone prints its help", () => {
    const { code, out } = tollbook([]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: tollbook \[options\] \[command\]/u);
    expect(out).toContain("Examples:");
  });

  test("read tells what is new, then what has risen and what it replaced, quote by quote", () => {
    const first = tollbook(["read", "day1"]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/killed, Kyrgyzstan: 24\+ \(new\)\n {4}c_[0-9a-f]{12} .*Health Ministry/u);
    expect(first.out).toMatch(/\n1 report read, 0 already known, 0 failed\.\n$/u);

    const second = tollbook(["read", "day2", "day1"]);
    expect(second.out).toMatch(/killed, Kyrgyzstan: 24\+ → 46.* \(risen\)\n {4}c_[0-9a-f]{12} .*“.*46/u);
    expect(second.out).toMatch(/\n1 report read, 1 already known, 0 failed\.\n$/u);
  });

  test("reading again changes nothing and says so", () => {
    expect(tollbook(["read", "day1", "day2"]).out).toBe("0 reports read, 2 already known, 0 failed.\n");
  });

  test("a mended report that no longer tells of anybody harmed takes its figures with it", () => {
    const path = write("mended/first.json", JSON.stringify(FIRST));
    tollbook(["read", path, "--book", "mended.db"]);
    write("mended/first.json", JSON.stringify({ ...FIRST, title: "Quiet", text: "The night was quiet." }));
    const { out } = tollbook(["read", path, "--book", "mended.db"]);
    expect(out).toMatch(/^killed, Kyrgyzstan: 24\+?, no longer stated$/mu);
    expect(out).toMatch(/\n1 report read \(1 in a new version\), 0 already known, 0 failed\.\n$/u);
  });

  test("read --json gives what was read and what changed", () => {
    const { out } = tollbook(["read", "day1", "--book", "other.db", "--json"]);
    const { reports, failed, changes } = JSON.parse(out);
    expect(reports).toMatchObject([{ id: "first", status: "new", published: "2022-09-16" }]);
    expect(failed).toEqual([]);
    expect(changes.figures[0]).toMatchObject({
      what: "new",
      before: null,
      after: { category: "killed", best: 24 },
    });
    expect(changes.figures[0].claims.length).toBeGreaterThan(0);
  });

  test("the ledger stands on standard output, without colour, in 80 columns", () => {
    const { code, out, err } = tollbook(["ledger"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/Killed\n {2}Kyrgyzstan +46 /u);
    expect(out).toContain("→ 46 on 18 Sep");
    expect(out).not.toContain("\u001b");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("the ledger narrows by day, category and side, and speaks JSON and CSV", () => {
    const asOf = JSON.parse(
      tollbook(["ledger", "--as-of", "2022-09-17", "--category", "killed", "--side", "Kyrgyzstan", "--json"])
        .out,
    );
    expect(asOf.episodes[0].figures).toMatchObject([{ category: "killed", side: "Kyrgyzstan", best: 24 }]);
    expect(tollbook(["ledger", "--format", "csv"]).out).toMatch(/^episode,episodeName,id/u);
    expect(tollbook(["ledger", "--policy", "by-speaker"]).out).toContain("policy by-speaker");
  });

  test("an episode goes by its id or a part of its name", () => {
    const { episodes } = JSON.parse(tollbook(["episodes", "--json"]).out);
    expect(episodes).toMatchObject([{ reports: ["first", "second"], start: "2022-09-16" }]);
    expect(tollbook(["ledger", episodes[0].id]).out).toBe(tollbook(["ledger", "kyrgyz"]).out);
    expect(tollbook(["ledger", "Atlantis"])).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringMatching(/^episode\/unknown: /u),
    });
    expect(tollbook(["episodes"]).out).toContain("2 reports");
  });

  test("claims carry their words and filter by what they say", () => {
    const { claims } = JSON.parse(tollbook(["claims", "--category", "wounded", "--json"]).out);
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(FIRST.text.slice(claim.start, claim.end)).toBe(claim.quote);
    expect(tollbook(["claims", "--report", "second"]).out).toContain("Border clashes: what is known");
    expect(tollbook(["claims", "--source", "nobody at all"]).out).toBe("No claim fits.\n");
    expect(tollbook(["claims", "--scope", "background", "--status", "asserted"]).code).toBe(0);
  });

  test("explain finds a figure of any episode, and one made with an option when given the same", () => {
    const option = ["--policy-option", "hierarchy=media,government"];
    const { episodes } = JSON.parse(tollbook(["ledger", "--policy", "hierarchy", ...option, "--json"]).out);
    for (const { id, figures } of episodes)
      for (const figure of figures) {
        expect(figure.id.slice(2, 6)).toBe(id.slice(2, 6));
        expect(tollbook(["explain", figure.id]).err).toMatch(/^id\/unknown/u);
        const { out } = tollbook(["explain", figure.id, ...option, "--json"]);
        expect(JSON.parse(out).figure).toEqual(figure);
      }
    const plain = JSON.parse(tollbook(["ledger", "--json"]).out).episodes[0].figures[0];
    expect(tollbook(["explain", plain.id, ...option]).err).toMatch(
      /does nothing for a figure of latest-official/u,
    );
    expect(tollbook(["explain", plain.used[0], ...option]).err).toMatch(
      /does nothing for what is no figure/u,
    );
  });

  test("explain leads from a figure to its claims and from a claim to its words", () => {
    const { episodes } = JSON.parse(tollbook(["ledger", "--json"]).out);
    const figure = episodes[0].figures[0];
    const text = tollbook(["explain", figure.id]).out;
    for (const id of [...figure.used, ...figure.ignored.map(({ claim }: { claim: string }) => claim)])
      expect(text).toContain(id);
    const claim = tollbook(["explain", figure.used[0]]).out;
    expect(claim.replace(/\s+/gu, " ")).toMatch(/«.*46.*» ?.*rules: \S+/u);
    expect(JSON.parse(tollbook(["explain", figure.used[0], "--json"]).out)).toMatchObject({
      kind: "claim",
      report: { id: "second" },
    });
    expect(tollbook(["explain", "c_000000000000"])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^id\/unknown: /u),
    });
  });

  test("explain --as-of leads from a figure of that day's ledger", () => {
    const day = ["--as-of", "2022-09-17"];
    const { episodes } = JSON.parse(tollbook(["ledger", ...day, "--json"]).out);
    const [figure] = episodes[0].figures;
    expect(JSON.parse(tollbook(["explain", figure.id, ...day, "--json"]).out).figure).toEqual(figure);
    const { out } = tollbook(["explain", figure.id, ...day]);
    for (const id of figure.used) expect(out).toContain(id);
    expect(tollbook(["explain", figure.id]).out).not.toBe(out);
    expect(tollbook(["explain", figure.used[0], ...day])).toMatchObject({
      ...{ code: 2, out: "" },
      err: expect.stringMatching(/^usage\/wrong-call: --as-of .* nothing for a claim/u),
    });
  });

  test("verify passes, and fails by name when a byte of a report was changed", () => {
    expect(tollbook(["verify"])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Everything holds: 3 log lines, 2 reports/u),
    });
    const book = join(root, "changed.db");
    writeFileSync(book, readFileSync(join(root, "tollbook.db")));
    const bytes = readFileSync(book);
    const at = bytes.indexOf("said on Sunday that 46");
    bytes.write("said on Sunday that 47", at);
    writeFileSync(book, bytes);
    const { code, out, err } = tollbook(["verify", "--book", "changed.db"]);
    expect(code).toBe(1);
    expect(out).toContain("second");
    expect(err).toMatch(/^book\/verify-failed: /u);
  });
});
