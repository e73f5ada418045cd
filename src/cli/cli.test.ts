import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = mkdtempSync(join(tmpdir(), "tollbook-cli-"));
const bin = fileURLToPath(new URL("../../bin/tollbook.js", import.meta.url));
const corpus = fileURLToPath(new URL("../../corpus", import.meta.url));
const ENV = { ...process.env, COLUMNS: "80" };

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs the command line as people do. */
function tollbook(args: readonly string[], more: { input?: string | Buffer; cwd?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    env: ENV,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...more,
  });
  return { code: status, out: stdout, err: stderr };
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const FIRST = {
  id: "first",
  published: "2022-09-16",
  publisher: "The Daily",
  language: "en",
  title: "Clashes kill 24",
  text: "At least 24 people have been killed on the Kyrgyz side, the Kyrgyz Health Ministry said on Friday. Kyrgyzstan said 87 people were wounded.",
};
const SECOND = {
  id: "second",
  published: "2022-09-18",
  publisher: "The Herald",
  language: "en",
  title: "Border clashes: what is known",
  text: "The clashes are over. The Kyrgyz Health Ministry said on Sunday that 46 people have been killed on the Kyrgyz side.",
};

beforeAll(() => {
  write("day1/first.json", JSON.stringify(FIRST));
  write("day2/second.json", JSON.stringify(SECOND));
});

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
      "ru.json",
      JSON.stringify({ title: "Погибли 24", text: "Погибли 24 человека.", language: "ru" }),
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
    ["paper.pdf", "%PDF-1.7", "input/unknown-format", 0],
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

describe("bad books", () => {
  test("no book, no folder, and a file that is no book are named and not touched", () => {
    const text = write("notes.db", "These are my notes.");
    for (const [book, code] of [
      ["none.db", "book/missing"],
      [text, "book/not-a-book"],
    ] as const) {
      const { code: exit, out, err } = tollbook(["ledger", "--book", book]);
      expect({ exit, out }).toEqual({ exit: 1, out: "" });
      expect(err).toMatch(new RegExp(`^${code}: [^\\n]+\\n$`, "u"));
    }
    expect(tollbook(["read", "day1", "--book", text]).err).toMatch(/^book\/not-a-book: /u);
    expect(readFileSync(text, "utf8")).toBe("These are my notes.");
    expect(tollbook(["read", "day1", "--book", "no/folder/x.db"]).err).toMatch(/^book\/no-folder: /u);
    expect(existsSync(join(root, "none.db"))).toBe(false);
  });

  test("a folder that cannot be written is named", ({ skip }) => {
    const folder = "/proc/sys";
    if (!existsSync(folder)) skip("no /proc here");
    const { code, err } = tollbook(["read", "day1", "--book", `${folder}/x.db`]);
    expect(code).toBe(1);
    expect(err).toMatch(/^book\/(?:read-only|no-folder): /u);
  });

  test("a full disk is named, what was read is kept, and the rest follows once there is room", ({ skip }) => {
    const disk = join(root, "disk");
    mkdirSync(disk);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=600k", "tmpfs", disk]);
    if (mounted.status !== 0) skip("a small disk cannot be mounted here");
    try {
      const reports = Array.from({ length: 300 }, (_, index) =>
        JSON.stringify({
          id: `d${index}`,
          title: "Toll",
          text: `${index} people were killed. ${"They said no more. ".repeat(300)}`,
          published: "2022-09-18",
          language: "en",
        }),
      );
      const path = write("many.jsonl", reports.join("\n"));
      const book = join(disk, "full.db");
      const full = tollbook(["read", path, "--book", book]);
      expect(full.code).toBe(1);
      expect(full.err).toMatch(/^book\/disk-full: /mu);
      execFileSync("mount", ["-o", "remount,size=64m", disk]);
      expect(tollbook(["verify", "--book", book]).code).toBe(0);
      const again = tollbook(["read", path, "--book", book]);
      expect(again.code).toBe(0);
      const [, read, known] = /(\d+) reports? read, (\d+) already known, 0 failed/u.exec(again.out) ?? [];
      expect(Number(read) + Number(known)).toBe(300);
    } finally {
      spawnSync("umount", [disk]);
    }
  });
});

describe("outside the happy path", () => {
  test("a reader that goes away is no error", () => {
    const path = write(
      "long.jsonl",
      Array.from({ length: 3000 }, (_, index) => JSON.stringify({ ...FIRST, id: `x${index}` })).join("\n"),
    );
    const command = `"${process.execPath}" "${bin}" extract "${path}" | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: root, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n").at(-1)).toBe("0");
  });

  test("an output that cannot be written is named", ({ skip }) => {
    if (!existsSync("/dev/full")) skip("no /dev/full here");
    const { stderr, status } = spawnSync(
      "bash",
      ["-c", `"${process.execPath}" "${bin}" claims > /dev/full`],
      { cwd: root, encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^output\/failed: /u);
  });

  test("Ctrl-C ends a read with a good book and says what was read", async () => {
    const reports = Array.from({ length: 600 }, (_, index) =>
      JSON.stringify({ ...FIRST, id: `s${index}`, text: `${FIRST.text} Report ${index}.` }),
    );
    const path = write("stop.jsonl", reports.join("\n"));
    const child = spawn(process.execPath, [bin, "read", path, "--book", "stop.db"], { cwd: root, env: ENV });
    let [out, err] = ["", ""];
    child.stdout.on("data", (part) => (out += part));
    child.stderr.on("data", (part) => (err += part));
    await untilBook(join(root, "stop.db-wal"), 100_000);
    child.kill("SIGINT");
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(1);
    expect(err).toMatch(
      /^Stopped\. What was read so far is in the book; the same command reads the rest\.$/mu,
    );
    const read = Number(/(\d+) reports? read, 0 already known, 0 failed/u.exec(out)?.[1]);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(600);
    expect(tollbook(["verify", "--book", "stop.db"]).code).toBe(0);
    appendFileSync(path, "\n");
    expect(tollbook(["read", path, "--book", "stop.db"]).out).toMatch(
      new RegExp(`${600 - read} reports? read, ${read} already known, 0 failed`, "u"),
    );
  });
});

/** Waits until a file has so many bytes: the reading has begun to write. */
async function untilBook(path: string, size: number): Promise<void> {
  while (!existsSync(path) || readFileSync(path).length < size)
    await new Promise((resolve) => setTimeout(resolve, 5));
}
