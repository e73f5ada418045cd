import { execFileSync } from "node:child_process";
import { pbkdf2 } from "node:crypto";
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { afterEach, expect, test } from "vitest";
import { MAX_REPORT_BYTES, MAX_REPORT_LENGTH } from "./arrival.js";
import { type Arrival, type Defaults, type Failure, type Hooks, isFailure, readPaths } from "./index.js";
import { readBytes } from "./read-file.js";

/** A folder of real files, for tests; `remove` takes it away. */
function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = mkdtempSync(join(tmpdir(), "tollbook-ingest-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

async function readAll(paths: readonly string[], defaults: Defaults = {}, hooks: Hooks = {}) {
  const outcomes: (Arrival | Failure)[] = [];
  for await (const outcome of readPaths(paths, defaults, hooks)) outcomes.push(outcome);
  return {
    outcomes,
    arrivals: outcomes.filter((outcome): outcome is Arrival => !isFailure(outcome)),
    failures: outcomes.filter(isFailure),
  };
}

let folders: { remove: () => void }[] = [];
afterEach(() => {
  for (const folder of folders) folder.remove();
  folders = [];
});

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = folderOf(files);
  folders.push(made);
  return made.root;
}

const REPORT = { title: "Clashes kill 24", text: "At least 24 people were killed." };
const line = (more: object = {}) => JSON.stringify({ ...REPORT, ...more });

test("a folder is read to any depth, in the order of names, without hidden files", async () => {
  const root = folder({
    "b.json": line({ id: "b" }),
    "a/2.txt": "Two\n\nTwo died.",
    "a/10.md": "# Ten\n\nTen *died*.",
    ".git/x.json": line(),
    "photo.jpg": "x",
    "c.HTML": "<title>Page</title><p>Six died.</p>",
  });
  const skipped: string[] = [];
  const seen: [string, number, number][] = [];
  const { arrivals, failures } = await readAll(
    [root],
    {},
    {
      onSkipped: (path) => skipped.push(path),
      onFile: (path, index, total) => seen.push([path.slice(root.length + 1), index, total]),
    },
  );
  expect(failures).toEqual([]);
  expect(arrivals.map(({ report }) => report.title)).toEqual(["Ten", "Two", "Clashes kill 24", "Page"]);
  expect(arrivals[0]?.report.text).toBe("Ten died.");
  expect(skipped).toEqual([join(root, "photo.jpg")]);
  expect(seen[0]).toEqual(["a/10.md", 1, 5]);
});

test("a pattern reads what fits it, and a file named twice is read once", async () => {
  const root = folder({
    "a/1.json": line({ id: 1 }),
    "a/2.json": line({ id: 2 }),
    "b/1.txt": "One\nOne died.",
  });
  const { arrivals } = await readAll([`${root}/a/*.json`, `${root}/a/1.json`, `${root}/**/1.*`]);
  expect(arrivals.map(({ report }) => report.id)).toEqual(["1", "2", arrivals[2]?.report.id]);
  const { failures } = await readAll([`${root}/*.pdf`]);
  expect(failures.map(({ error }) => error.code)).toEqual(["input/no-match"]);
});

test("links that go round in a circle end", async () => {
  const root = folder({ "a/1.json": line() });
  symlinkSync(root, join(root, "a", "again"));
  expect((await readAll([root])).arrivals).toHaveLength(1);
});

test("a file that a link leads to is read once, under the name that comes first", async () => {
  const root = folder({ "a/2.json": line({ id: "2" }), "b/3.json": line({ id: "3" }) });
  symlinkSync(join(root, "b", "3.json"), join(root, "a", "1.json"));
  symlinkSync(join(root, "nowhere"), join(root, "c.json"));
  const { arrivals, failures } = await readAll([root, join(root, "b", "3.json")]);
  expect(arrivals.map(({ origin }) => origin.slice(root.length + 1))).toEqual(["a/1.json", "a/2.json"]);
  expect(failures.map(({ error, origin }) => [error.code, origin.slice(root.length + 1)])).toEqual([
    ["input/missing", "c.json"],
  ]);
});

test.skipIf(process.platform === "win32")(
  "a pipe into which nobody writes is no file to wait for",
  async () => {
    const root = folder({ "b.json": line({ id: "b" }) });
    execFileSync("mkfifo", [join(root, "a.json")]);
    const { arrivals, failures } = await readAll([root]);
    expect(arrivals).toHaveLength(1);
    expect(failures[0]?.error.code).toBe("input/unreadable");
  },
);

test("signals and other work come through between files", async () => {
  const root = folder(
    Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`${n}.json`, line({ id: n })])),
  );
  let turns = 0;
  const count = () => {
    turns += 1;
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  await readAll([root]);
  clearImmediate(next);
  expect(turns).toBeGreaterThan(40);
});

test("JSON with broken line 7 gives the other lines", async () => {
  const lines = Array.from({ length: 10 }, (_, index) =>
    index === 6 ? '{"title": "x"' : line({ id: `r${index + 1}` }),
  );
  const root = folder({ "live.jsonl": `${lines.join("\n")}\n\n` });
  const { arrivals, failures } = await readAll([root]);
  expect(arrivals.map(({ report }) => report.id).join()).toBe("r1,r2,r3,r4,r5,r6,r8,r9,r10");
  expect(arrivals[0]?.origin).toBe(join(root, "live.jsonl:1"));
  expect(failures[0]?.error).toMatchObject({ code: "input/broken-json", details: { line: 7 } });
  expect(failures[0]?.error.message).toMatch(/^Line 7 of .*live\.jsonl is not valid JSON \(.+\)\. /u);
});

test("a line of 50 MB is named and the lines around it are read", async () => {
  const huge = Buffer.alloc(50_000_000, "x");
  const parts = [
    Buffer.from(`${line({ id: "a" })}\n{"title":"`),
    huge,
    Buffer.from(`"}\n${line({ id: "c" })}`),
  ];
  const { arrivals, failures } = await readAll([folder({ "x.jsonl": Buffer.concat(parts) })]);
  expect(arrivals.map(({ report }) => report.id)).toEqual(["a", "c"]);
  expect(failures.map(({ error }) => error)).toMatchObject([
    { code: "input/too-large", details: { line: 2 } },
  ]);
});

test.each([
  ["empty.txt", "", "input/empty"],
  ["blank.json", '{"title": "", "text": null}', "input/empty"],
  ["blank.html", "<html><body><script>x</script></body></html>", "input/empty"],
  ["picture.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), "input/binary"],
  [
    "koi8.txt",
    Buffer.from("f0cf20cdc5cedbd8dcc5ca20cdc5d2c520323420decccfd7c5cbc120d0cfc7c9c2ccc9", "hex"),
    "input/encoding",
  ],
  ["broken.json", '{"title": "x",\n "text": }', "input/broken-json"],
  ["list.json", "[]", "input/not-a-report"],
  ["ledger.json", '{"figures": []}', "input/not-a-report"],
  ["number.json", '{"title": 3, "text": {}}', "input/not-a-report"],
  ["report.odt", "x", "input/unknown-format"],
  ["large.txt", Buffer.alloc(MAX_REPORT_BYTES + 1, "x"), "input/too-large"],
  ["long.txt", "Twelve people were killed. ".repeat(MAX_REPORT_LENGTH / 25), "input/too-large"],
  [
    "long.jsonl",
    JSON.stringify({ title: "x", text: "Six died. ".repeat(MAX_REPORT_LENGTH / 10) }),
    "input/too-large",
  ],
])("%s fails as it should: %#", async (name, content, code) => {
  const root = folder({ [name]: content });
  const { outcomes, failures } = await readAll([join(root, name)]);
  expect(outcomes).toHaveLength(1);
  expect(failures[0]?.error.code).toBe(code);
  expect(failures[0]?.error.message).toContain(name);
});

test("what is not there is named, and the rest is read", async () => {
  const root = folder({ "a.json": line() });
  const { arrivals, failures } = await readAll([join(root, "none.json"), root]);
  expect(arrivals).toHaveLength(1);
  expect(failures[0]?.error.code).toBe("input/missing");
});

test("UTF-16 and Windows-1251 files are read, and the guess is told", async () => {
  const russian = Buffer.from("cfeee3e8e1ebee203234f7e5ebeee2e5eae02e0acfeee3e8e1ebee2032342e", "hex");
  const root = folder({ "a.txt": Buffer.from("\ufeffTitle\r\nSix died.", "utf16le"), "b.txt": russian });
  const [utf16, cyrillic] = (await readAll([root])).arrivals;
  expect(utf16?.report).toMatchObject({ title: "Title", text: "Six died." });
  expect(cyrillic?.report.text).toBe("Погибло 24.");
  expect(cyrillic?.messages[0]?.rule).toBe("ingest/guessed-encoding");
});

test("an id comes from the file, else from the content and nothing else", async () => {
  const [one, two] = [folder({ "a.json": line() }), folder({ "b.json": line({ claims: [1], note: "x" }) })];
  const [a, b] = [(await readAll([one])).arrivals[0], (await readAll([two])).arrivals[0]];
  expect(a?.report.id).toMatch(/^r_[0-9a-f]{12}$/u);
  expect(b?.report).toEqual(a?.report);
  const { arrivals } = await readAll([folder({ "a.json": line({ id: "tass/1" }) })]);
  expect(arrivals[0]?.report.id).toBe("tass/1");
});

test("a date that the text tells goes before the caller's, and makes one report of the same file", async () => {
  const root = folder({
    "a.txt": "Clashes kill 24\n\nPublished: 18 September 2022\n\nAt least 24 people were killed.",
  });
  const read = async (published?: string) =>
    (await readAll([root], published === undefined ? {} : { published })).arrivals[0]?.report;
  const bare = await read();
  expect(bare?.published).toBe("2022-09-18");
  expect(await read("2022-09-20")).toEqual(bare);
  expect(await read("2022-09-21")).toEqual(bare);
  const untold = folder({ "a.txt": "Clashes kill 24\n\nAt least 24 people were killed." });
  const [one, two] = [await readAll([untold], { published: "2022-09-20" }), await readAll([untold])];
  expect(one.arrivals[0]?.report.id).not.toBe(two.arrivals[0]?.report.id);
});

test("a large file that another takes the name of is read as it was opened", async () => {
  const root = folder({
    "a.txt": `Clashes kill 24\n\n${"At least 24 people were killed. ".repeat(40_000)}`,
    "b.txt": "Another",
  });
  // all threads that could open a file wait behind these
  const busy = Array.from({ length: 16 }, () => promisify(pbkdf2)("a", "b", 60_000, 64, "sha512"));
  const reading = readBytes(join(root, "a.txt"));
  renameSync(join(root, "b.txt"), join(root, "a.txt"));
  const bytes = await reading;
  expect(bytes instanceof Uint8Array && bytes.length).toBeGreaterThan(1_000_000);
  await Promise.all(busy);
});

test("what a file says goes before what the caller takes for granted", async () => {
  const root = folder({
    "a.json": line({ published: "18 September 2022", publisher: "TASS", language: "en-US" }),
    "b.json": line({ published: "some day", language: "English!" }),
  });
  const { arrivals } = await readAll([root], { published: "2022-09-20", publisher: "Desk", language: "ru" });
  expect(arrivals[0]?.report).toMatchObject({ published: "2022-09-18", publisher: "TASS", language: "en" });
  expect(arrivals[1]?.report).toMatchObject({ published: "2022-09-20", publisher: "Desk", language: "ru" });
  expect(arrivals[1]?.messages.map(({ rule }) => rule)).toEqual(["ingest/bad-date", "ingest/bad-language"]);
});

const stdin = (...chunks: readonly string[]) => ({
  stdin: Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
});

test.each([
  ["JSON on one line", [line({ id: "a" })], ["a"]],
  ["JSON on many lines", [JSON.stringify({ id: "a", ...REPORT }, null, 2)], ["a"]],
  [
    "JSON lines in odd pieces",
    [`${line({ id: "a" }).slice(0, 9)}`, `${line({ id: "a" }).slice(9)}\n${line({ id: "b" })}\n`],
    ["a", "b"],
  ],
])("standard input is read as %s", async (_name, chunks, ids) => {
  const { arrivals, failures } = await readAll(["-"], {}, stdin(...chunks));
  expect(failures).toEqual([]);
  expect(arrivals.map(({ report }) => report.id)).toEqual(ids);
});

test("standard input is read as text and as a page", async () => {
  const text = await readAll(["-"], {}, stdin("Clashes kill 24\n\nAt least 24 ", "people were killed."));
  expect(text.arrivals[0]?.report).toMatchObject(REPORT);
  const page = await readAll(["-"], {}, stdin("<!DOCTYPE html><title>Flash</title>", "<p>Six died.</p>"));
  expect(page.arrivals[0]?.report).toMatchObject({ title: "Flash", text: "Six died." });
  const nothing = await readAll(["-"], {}, stdin());
  expect(nothing.failures[0]?.error.code).toBe("input/empty");
});

test("one sentence is text, one headline a title", async () => {
  const sentence = await readAll(["-"], {}, stdin("At least 24 people were killed.\n"));
  expect(sentence.arrivals[0]?.report).toMatchObject({ title: "", text: "At least 24 people were killed." });
  const headline = await readAll(["-"], {}, stdin("Clashes kill 24\n"));
  expect(headline.arrivals[0]?.report).toMatchObject({ title: "Clashes kill 24", text: "" });
});

test("a web address is said to be one, a question mark in it or not", async () => {
  const { failures } = await readAll(["https://news.example/item", "HTTP://news.example/?id=1"]);
  expect(failures).toHaveLength(2);
  for (const { error, origin } of failures)
    expect(error.message).toMatch(
      new RegExp(`^${origin.replace("?", "\\?")} cannot be read \\(it is an address`, "u"),
    );
});
