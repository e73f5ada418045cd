import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FIRST, SECOND, workplace } from "./samples.js";

const { clear, tollbook, write } = workplace();

beforeAll(() => {
  write("day1/first.json", JSON.stringify(FIRST));
  write("day2/second.json", JSON.stringify(SECOND));
});
afterAll(clear);

describe("wrong usage", () => {
  test.each([
    [["frobnicate"], "usage/wrong-call"],
    [["ledger", "--frobnicate"], "usage/wrong-call"],
    [["read"], "usage/wrong-call"],
    [["explain", "a", "b"], "usage/wrong-call"],
    [["ledger", "--policy", "best-guess"], "policy/unknown"],
    [["ledger", "--category", "dead"], "usage/bad-option"],
    [["ledger", "--format", "xls"], "usage/bad-option"],
    [["ledger", "--as-of", "yesterday"], "input/bad-date"],
    [["read", "day1", "--published", "soon"], "input/bad-date"],
    [["read", "day1", "--language", "English!"], "usage/bad-option"],
    [["claims", "--scope", "all"], "usage/bad-option"],
  ])("%j is exit code 2 and one sentence", (args, code) => {
    const { code: exit, out, err } = tollbook(args);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toMatch(new RegExp(`^${code}: [^\\n]+\\.\\n$`, "u"));
  });
});

test.each([
  [["ledger", "--as-of", "--book", "x.db"], "--as-of"],
  [["chronicle", "--as-of", "--json"], "--as-of"],
  [["read", "day1", "--published", "--json"], "--published"],
])("%j names the option whose date was left out", (args, option) => {
  const { code, err } = tollbook(args);
  expect(code).toBe(2);
  expect(err).toMatch(
    new RegExp(
      `^usage/bad-option: ${option} cannot be "--[a-z]+"\\. Give a date after it, such as [0-9-]+\\.\\n$`,
      "u",
    ),
  );
});

describe("bad input", () => {
  const good = JSON.stringify({
    title: "Good",
    text: "Three people were killed, police said.",
    language: "en",
  });
  const lines = Array.from({ length: 8 }, (_, index) =>
    JSON.stringify({
      id: `l${index + 1}`,
      title: "Line",
      text: "Two people were killed.",
      published: "2022-09-18",
    }),
  );
  const fifty = Buffer.concat([
    Buffer.from(`${lines[0]}\n{"title":"`),
    Buffer.alloc(50_000_000, "x"),
    Buffer.from(`"}\n${lines[2]}\n`),
  ]);
  const utf16 = Buffer.from(`\ufeffTitle\n\nFour people were killed, police said.\n`, "utf16le");
  const cyrillic = Buffer.from("cfeee3e8e1ebe82032342e20cfeee3e8e1ebe820e2f1e52e", "hex");

  test.each([
    ["empty.txt", "", "input/empty", 0],
    ["noise.txt", Uint8Array.from({ length: 3000 }, (_, index) => (index * 89) % 256), "input/binary", 0],
    [
      "line7.jsonl",
      lines.map((line, index) => (index === 6 ? '{"id": "l7", ' : line)).join("\n"),
      "input/broken-json",
      7,
    ],
    ["fifty.jsonl", fifty, "input/too-large", 2],
    [
      "koi8.txt",
      Buffer.from("f0cf20cdc5cedbd8dcc5ca20cdc5d2c520323420decccfd7c5cbc120d0cfc7c9c2ccc9", "hex"),
      "input/encoding",
      0,
    ],
    ["list.json", `[${good}]`, "input/not-a-report", 0],
    ["paper.rtf", "%PDF-1.7", "input/unknown-format", 0],
  ])("%s: one sentence with a code, and all else is read", (name, content, code, read) => {
    const [bad, fine] = [write(`bad/${name}`, content), write(`good-${name}/good.json`, good)];
    const { code: exit, out, err } = tollbook(["read", bad, fine, "--book", `${name}.db`]);
    expect(exit).toBe(1);
    expect(err).toMatch(new RegExp(`^${code}: [^\\n]*${name.replaceAll(".", "\\.")}`, "mu"));
    if (name === "line7.jsonl") expect(err).toContain("Line 7 of ");
    expect(out).toMatch(new RegExp(`\\n${read + 1} reports? read, 0 already known, 1 failed\\.\\n$`, "u"));
    expect(tollbook(["verify", "--book", `${name}.db`]).code).toBe(0);
  });

  test("UTF-16 and Windows-1251 are read right", () => {
    const paths = [write("enc/utf16.txt", utf16), write("enc/cyrillic.txt", cyrillic)];
    const [one, other] = tollbook(["extract", ...paths])
      .out.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(one).toMatchObject({ title: "Title", claims: [{ min: 4, max: 4 }] });
    expect(other.messages[0].message).toContain("windows-1251");
  });

  test("a missing path is named and the others are read", () => {
    const { code, out, err } = tollbook(["read", "no-such-folder", "day1", "--book", "missing.db"]);
    expect({ code, err }).toEqual({
      code: 1,
      err: "input/missing: There is nothing at no-such-folder. Check the path.\n",
    });
    expect(out).toMatch(/1 report read, 0 already known, 1 failed\.\n$/u);
  });

  test("a report without a date is kept and said to be undated", () => {
    const { code, err } = tollbook(["read", write("undated/a.json", good), "--book", "undated.db"]);
    expect(code).toBe(0);
    expect(err).toMatch(/^note: .*a\.json: the report has no date; it is kept as undated\.\n$/u);
  });
});
