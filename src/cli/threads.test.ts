import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workplace } from "./samples.js";

const { clear, tollbook, write } = workplace();
afterAll(clear);

/** More than is read without further threads, with files among them that fail. */
let paths: readonly string[] = [];
beforeAll(() => {
  const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
  const reports = readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((path) => /\d\d-[^/\\]*\.json$/u.test(path))
    .sort()
    .map((path) => JSON.parse(readFileSync(corpus + path, "utf8")) as Record<string, unknown>);
  const lines = [1, 2, 3, 4].flatMap((round) =>
    reports.map((report) => JSON.stringify({ ...report, id: `${report.id}#${round}` })),
  );
  lines.splice(5, 0, "{ broken");
  lines.splice(170, 0, "not json either");
  paths = [
    write("many.jsonl", lines.join("\n")),
    write("empty.txt", ""),
    write("last.txt", "Six dead in Goma\n\nSix people were killed in Goma, the army said.\n"),
  ];
});

test("any number of threads prints the same", () => {
  const [one, ...others] = [1, 3].map((threads) =>
    tollbook(["extract", ...paths, "--threads", `${threads}`]),
  );
  expect(one).toMatchObject({ code: 1, err: expect.stringMatching(/^(?:input\/[-a-z]+: .*\n){3}$/u) });
  expect(one?.out.split("\n").length).toBeGreaterThan(180);
  for (const other of others) expect(other).toEqual(one);
});

test("any number of threads keeps the same book", () => {
  const [one, two] = ["1", "2"].map((threads) => {
    const book = `${threads}.db`;
    const read = tollbook(["read", ...paths, "--book", book, "--threads", threads, "--json"]);
    const shown = ["claims", "ledger"].map((name) => tollbook([name, "--book", book, "--json"]).out);
    return { read, shown, verify: tollbook(["verify", "--book", book]).code };
  });
  expect(one).toMatchObject({ read: { code: 1 }, verify: 0 });
  expect(two).toEqual(one);
});

test.each(["0", "65", "many", "-1"])("--threads %s is no number of threads", (threads) => {
  expect(tollbook(["extract", ...paths, "--threads", threads])).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringMatching(/^usage\/bad-option: .*--threads.*from 1 to 64/u),
  });
});

test("--threads says nothing of what goes on a line", () => {
  const { code, err } = tollbook(["read", ...paths, "--to", "nats://127.0.0.1:1/x", "--threads", "2"]);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^usage\/wrong-call: --to and --threads/u),
  });
});
