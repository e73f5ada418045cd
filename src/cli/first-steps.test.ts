import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FIRST, workplace } from "./samples.js";

const { tollbook, write, root, clear } = workplace();
beforeAll(() => {
  write("one.json", JSON.stringify(FIRST));
  tollbook(["read", "one.json"]);
});
afterAll(clear);

test("a wrong path, an empty folder and a file that is no report make no book", () => {
  mkdirSync(join(root, "empty"));
  write("bad/broken.json", "{");
  const none = (args: readonly string[]) => {
    const told = tollbook(["read", ...args, "--book", "none.db"]);
    expect(existsSync(join(root, "none.db"))).toBe(false);
    return told;
  };
  expect(none(["nowhere"])).toMatchObject({
    code: 1,
    err: expect.stringMatching(
      /^input\/missing: .*\nnote: nothing was read, and no book was made at none\.db\.\n$/u,
    ),
  });
  expect(none(["empty"])).toMatchObject({
    code: 0,
    out: "0 reports read, 0 already known, 0 failed.\n",
    err: expect.stringMatching(
      /^note: there is no report at these paths; reports are files .* \.txt, \.md, /u,
    ),
  });
  const broken = none(["bad", "--json"]);
  expect([broken.code, JSON.parse(broken.out).failed[0].code]).toEqual([1, "input/broken-json"]);
});

test("files of other kinds in a folder are told once, by their endings", () => {
  write("mixed/a.json", JSON.stringify(FIRST));
  for (const name of ["b.png", "c.png", "deep/d.doc", "README"]) write(`mixed/${name}`, "x");
  const { code, err } = tollbook(["read", "mixed", "--book", "mixed.db"]);
  expect(code).toBe(0);
  expect(err).toBe(
    "note: 4 files in folders were passed over, for tollbook does not read such: .png (2), .doc (1), without an ending (1).\n",
  );
  expect(tollbook(["extract", "mixed"]).err).toBe(err);
});

test("a day of publication that is yet to come is told", () => {
  const { code, err } = tollbook(["read", "-", "--published", "2999-01-01", "--book", "late.db"], {
    input: "Clashes\n\nAt least 24 people were killed.",
  });
  expect([code, err]).toEqual([
    0,
    expect.stringMatching(/^note: --published 2999-01-01 lies in the future/u),
  ]);
});

test("a decision is somebody's by name, without being asked who", () => {
  const [claim] = JSON.parse(tollbook(["claims", "--json"]).out).claims;
  const decide = (...more: readonly string[]) =>
    JSON.parse(tollbook(["review", "accept", claim.id, "--json", ...more]).out).actor;
  expect(decide()).toMatch(/\S/u);
  expect(decide("--by", "Amina Osmonova")).toBe("Amina Osmonova");
  expect(tollbook(["review", "accept", claim.id, "--by", " "])).toMatchObject({ code: 2 });
});

test("a ledger as of a day before all reports says that nothing was published by then", () => {
  expect(tollbook(["ledger", "--as-of", "1999-01-01"]).out).toBe(
    "No episode: nothing in the book was published by 1 Jan 1999; its first report is of 16 Sep 2022.\n",
  );
});

test("advice fits what was wrong", () => {
  const [claim] = JSON.parse(tollbook(["claims", "--json"]).out).claims;
  const told = (...args: readonly string[]) => tollbook(args).err;
  expect(told("review", "correct", claim.id, "foo=1")).toMatch(
    /^decision\/bad-field: foo cannot be a field of a claim\. Give one of category, min,/u,
  );
  expect(told("review", "correct", claim.id, "min")).toMatch(
    /Give a field and what it is to hold, such as "min=24"/u,
  );
  expect(told("verify", "nope.zip")).toBe("input/missing: There is nothing at nope.zip. Check the path.\n");
  expect(told("export", "--evidence", "nowhere/x.zip")).toMatch(
    /^output\/failed: .*its folder is not there\)\. Name a place that is there/u,
  );
});

test("what changed since a signature is told once where nothing else was known then", () => {
  const [episode] = JSON.parse(tollbook(["episodes", "--json"]).out).episodes;
  tollbook(["review", "sign", episode.id, "--name", "Amina Osmonova"]);
  const [claim] = JSON.parse(tollbook(["claims", "--json"]).out).claims.filter(
    ({ category, inTitle }: { category: string; inTitle: boolean }) => category === "killed" && !inTitle,
  );
  tollbook(["review", "correct", claim.id, "min=59", "max=59"]);
  const lines = tollbook(["review", "signed"]).out.trim().split("\n").slice(1);
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.join()).not.toContain("as signed");
  expect(lines.join()).toContain("now: killed");
});
