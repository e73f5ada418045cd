import { createWriteStream, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { TollbookError } from "../../domain/error.js";
import { INFO, packed, pageRecord } from "../../ingest/archive/samples.js";
import { isFailure, openZip, readPaths } from "../../ingest/index.js";
import { openBook } from "../open.js";
import { incoming, incomings, now, temporaryFolder } from "../samples.js";
import { verifyEvidence } from "./check.js";

let folder: ReturnType<typeof temporaryFolder>;
let bundle: string;
/** The files of the bundle, in order. */
let files: Map<string, Buffer>;
let made = 0;

beforeAll(async () => {
  folder = temporaryFolder();
  const archive = join(folder.path, "a.warc.gz");
  writeFileSync(archive, packed([INFO, pageRecord(1), pageRecord(2)]));
  const book = await openBook(join(folder.path, "book.db"), { now, create: true });
  await book.addMany([...incomings(4), incoming(2, "Updated: “ötkön” 𝕏\u2028.")]);
  for await (const outcome of readPaths([archive])) if (!isFailure(outcome)) await book.add(outcome);
  bundle = join(folder.path, "bundle.zip");
  const evidence = await book.exportEvidence(bundle);
  expect(evidence).toMatchObject({ bytes: 2, counts: { reports: 7, captures: 2 } });
  expect(evidence.head.hash).toBe((await book.verify()).head);
  await book.close();
  files = await filesOf(bundle);
});
afterAll(() => folder.clear());

async function filesOf(path: string): Promise<Map<string, Buffer>> {
  const zip = await openZip(path);
  const found = new Map<string, Buffer>();
  for (const entry of zip.entries) {
    const parts: Uint8Array[] = [];
    for await (const part of entry.read()) parts.push(part);
    found.set(entry.name, Buffer.concat(parts));
  }
  zip.close();
  return found;
}

async function zipOf(content: ReadonlyMap<string, Buffer>): Promise<string> {
  made += 1;
  const path = join(folder.path, `other-${made}.zip`);
  const zip = new ZipFile();
  const writing = pipeline(zip.outputStream, createWriteStream(path));
  for (const [name, bytes] of content) zip.addBuffer(bytes, name);
  zip.end();
  await writing;
  return path;
}

/** The bundle with some files changed (null: left out), checked. `honest` makes the manifest anew for them. */
async function changed(changes: Readonly<Record<string, string | Buffer | null>>, honest = false) {
  const content = new Map(files);
  for (const [name, bytes] of Object.entries(changes)) {
    if (bytes === null) content.delete(name);
    else content.set(name, Buffer.from(bytes));
  }
  if (honest) {
    const manifest = JSON.parse(files.get("manifest.json")?.toString() ?? "");
    const { createHash } = await import("node:crypto");
    for (const file of manifest.files) {
      const bytes = content.get(file.name) ?? Buffer.alloc(0);
      file.size = bytes.length;
      file.sha256 = createHash("sha256").update(bytes).digest("hex");
    }
    content.set("manifest.json", Buffer.from(JSON.stringify(manifest)));
  }
  const { problems, holds } = await verifyEvidence(await zipOf(content));
  expect(holds).toBe(problems.length === 0);
  return problems.map(({ rule, subject }) => `${rule} ${subject}`);
}

const textOf = (name: string): string => files.get(name)?.toString() ?? "";

test("a bundle holds without its book, and its reports are made again from their bytes", async () => {
  const found = await verifyEvidence(bundle, { reread: true });
  expect(found).toMatchObject({ holds: true, problems: [], checked: { reports: 7, bytes: 2, remade: 2 } });
});

test("every table of the record that has a seal in the log is in a bundle", async () => {
  const [{ COLUMNS }, { EVIDENCE_TABLES }] = [
    await import("../../store/tables.js"),
    await import("../../store/index.js"),
  ];
  expect([...EVIDENCE_TABLES].sort()).toEqual(
    Object.keys(COLUMNS)
      // accounts stay with their book, what is remembered of feeds is no part of the record, bytes are files of their own
      .filter(
        (name) => !["users", "tokens", "visits", "items", "notices", "meta", "originals"].includes(name),
      )
      .sort(),
  );
});

test("the same book at the same time gives the same files", async () => {
  const book = await openBook(join(folder.path, "book.db"), { now });
  const again = join(folder.path, "again.zip");
  await book.exportEvidence(again);
  await book.close();
  expect(readFileSync(again).equals(readFileSync(bundle))).toBe(true);
});

test("a bundle takes the place of an older one, and of nothing else", async () => {
  const book = await openBook(join(folder.path, "book.db"), { now });
  const notes = join(folder.path, "notes.txt");
  writeFileSync(notes, "not to be lost");
  for (const path of [notes, join(folder.path, "book.db"), "/dev/null", folder.path]) {
    const before = statSync(path);
    await expect(book.exportEvidence(path), path).rejects.toMatchObject({ code: "output/in-the-way" });
    const after = statSync(path);
    expect([after.ino, after.mode], path).toEqual([before.ino, before.mode]);
  }
  expect(readFileSync(notes, "utf8")).toBe("not to be lost");
  const again = join(folder.path, "again.zip");
  await book.exportEvidence(again);
  await book.exportEvidence(again);
  await book.close();
  expect((await verifyEvidence(again)).holds).toBe(true);
});

test("a changed word is named, whether or not the manifest was changed with it", async () => {
  const words = { "reports.jsonl": textOf("reports.jsonl").replace("24 people", "94 people") };
  expect(await changed(words)).toContain("bundle/changed reports.jsonl");
  expect(await changed(words, true)).toContain("report/changed dispatch-0");
  const claims = { "claims.jsonl": textOf("claims.jsonl").replace('"min":24', '"min":25') };
  expect((await changed(claims, true)).map((problem) => problem.split(" ")[0])).toEqual(["claim/changed"]);
});

test("lines left out are named", async () => {
  const without = (name: string) => ({ [name]: textOf(name).replace(/^.*\n/u, "") });
  expect(await changed(without("claims.jsonl"), true)).toEqual([expect.stringMatching(/^claim\/missing /u)]);
  expect((await changed(without("reports.jsonl"), true)).join()).toContain("report/missing");
  expect(await changed(without("log.jsonl"), true)).toContain("log/gap log 1");
  const last = { "log.jsonl": textOf("log.jsonl").replace(/[^\n]*\n$/u, "") };
  expect(await changed(last, true)).toContain("bundle/head manifest.json");
});

test("files left out, put in or put under another name are named", async () => {
  const [name = ""] = [...files.keys()].filter((each) => each.startsWith("bytes/"));
  expect(await changed({ [name]: null })).toEqual([
    `bundle/missing ${name}`,
    expect.stringMatching(/^bytes\/missing /u),
  ]);
  expect(await changed({ [name]: "other bytes" })).toContain(`bundle/changed ${name}`);
  expect(await changed({ "acts.jsonl": null })).toContain("bundle/missing acts.jsonl");
  expect(await changed({ "more.txt": "x", "bytes/short": "x" })).toEqual([
    "bundle/stray more.txt",
    "bundle/stray bytes/short",
  ]);
});

test("rows that are none do no harm", async () => {
  const more = [
    "[]",
    "nothing",
    '{"seq":1}',
    textOf("claims.jsonl").split("\n")[0],
    '{"id":{"$ne":1}}',
    "null",
  ];
  const problems = await changed({ "claims.jsonl": `${textOf("claims.jsonl")}${more.join("\n")}\n` }, true);
  expect(problems).toHaveLength(6);
  for (const problem of problems) expect(problem).toMatch(/^bundle\/line claims\.jsonl:\d+$/u);
});

test("what is no bundle is refused in a sentence", async () => {
  const refusal = async (path: string) => {
    const error = await verifyEvidence(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(TollbookError);
    return (error as TollbookError).message.replaceAll(path, "FILE");
  };
  writeFileSync(join(folder.path, "no.zip"), "PK\x03\x04 nothing");
  expect(await refusal(join(folder.path, "no.zip"))).toMatch(/^FILE was not read: it is no ZIP archive/u);
  expect(await refusal(await zipOf(new Map([["a.txt", Buffer.from("x")]])))).toContain("no manifest.json");
  const manifest = (text: string) => zipOf(new Map([["manifest.json", Buffer.from(text)]]));
  expect(await refusal(await manifest("{"))).toContain("its manifest.json cannot be used");
  expect(await refusal(await manifest('{"format":"tollbook evidence","version":9}'))).toContain(
    "of version 9",
  );
  expect(await refusal(await manifest('{"format":"tollbook evidence","version":1}'))).toContain(
    "a part of it is missing",
  );
  expect(await refusal(join(folder.path, "absent.zip"))).toContain("There is nothing at FILE");
});

test("bombs and names that lead out of the bundle are refused before they are unpacked", async () => {
  const bomb = new Map(files);
  bomb.set("claims.jsonl", Buffer.alloc(150 << 20, " "));
  await expect(verifyEvidence(await zipOf(bomb))).rejects.toThrow(/unpacks to more than 200 times its size/u);
  const escaping = readFileSync(bundle);
  for (let at = escaping.indexOf("README.txt"); at >= 0; at = escaping.indexOf("README.txt", at + 1))
    escaping.write("../../x.sh", at, "latin1");
  const path = join(folder.path, "escaping.zip");
  writeFileSync(path, escaping);
  await expect(verifyEvidence(path)).rejects.toThrow(/list of files cannot be read|invalid/u);
});
