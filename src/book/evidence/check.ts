import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TollbookError } from "../../domain/error.js";
import { openZip, partLines, type ZipEntry } from "../../ingest/index.js";
import { EVIDENCE_TABLES, type EvidenceTable, type Restoring, restore, wrongRow } from "../../store/index.js";
import type { Problem, Verification, VerifyOptions } from "../book.js";
import { verify } from "../verify/verify.js";
import { BYTES, MANIFEST, type Manifest, parseManifest, README } from "./manifest.js";

/** No row of a book is longer, in bytes: a report's text has at most two million characters. */
const MAX_LINE = 64 << 20;
/** No file of bytes as received is larger than a report may be, with the headers of an archive's record. */
const MAX_BYTES = 32 << 20;
const MAX_MANIFEST = 256 << 20;
/** A broken bundle is broken enough after so many. */
const MAX_PROBLEMS = 1000;

/**
 * Checks an evidence bundle by itself: that its files are those of its manifest, and everything that `verify` checks of
 * a book. It is unpacked into a book of its own in the folder for temporary files, which is taken away again.
 *
 * @throws {TollbookError} `input/bad-archive` for what is no bundle, or is refused; `input/missing` for nothing.
 */
export async function verifyEvidence(path: string, options: VerifyOptions = {}): Promise<Verification> {
  const zip = await openZip(path);
  const folder = mkdtempSync(join(tmpdir(), "tollbook-evidence-"));
  try {
    const manifest = await readManifest(path, zip.entries);
    const restoring = await restore(join(folder, "bundle.db"));
    try {
      const problems: Problem[] = [];
      const say = (rule: string, subject: string, message: string) => {
        if (problems.length < MAX_PROBLEMS) problems.push({ rule, subject, message });
      };
      await unpack(zip.entries, manifest, restoring, say);
      const found = await verify(restoring.store, { ...options, accounts: false });
      if (found.head !== manifest.head.hash)
        say("bundle/head", MANIFEST, "The log's last line is not the one that the manifest names.");
      const all = [...problems, ...found.problems];
      return { ...found, problems: all, holds: all.length === 0 };
    } finally {
      await restoring.store.close();
    }
  } finally {
    zip.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Say = (rule: string, subject: string, message: string) => void;

async function readManifest(path: string, entries: readonly ZipEntry[]): Promise<Manifest> {
  const entry = entries.find(({ name }) => name === MANIFEST);
  if (entry === undefined || entry.size > MAX_MANIFEST)
    throw new TollbookError("input/bad-archive", {
      path,
      why: "it is no evidence bundle: it has no manifest.json",
    });
  const parts: Uint8Array[] = [];
  for await (const part of entry.read()) parts.push(part);
  try {
    return parseManifest(Buffer.concat(parts).toString("utf8"));
  } catch (cause) {
    const why = `its manifest.json cannot be used: ${(cause as Error).message}`;
    throw new TollbookError("input/bad-archive", { path, why }, { cause });
  }
}

async function unpack(
  entries: readonly ZipEntry[],
  manifest: Manifest,
  into: Restoring,
  say: Say,
): Promise<void> {
  const expected = new Map(manifest.files.map((file) => [file.name, file]));
  const expectedBytes = new Set(manifest.bytes);
  for (const entry of entries) {
    const { name } = entry;
    if (name === MANIFEST) continue;
    const sha256 = BYTES.exec(name)?.[1];
    const table = EVIDENCE_TABLES.find((each) => name === `${each}.jsonl`);
    if (sha256 !== undefined && expectedBytes.delete(sha256)) await takeBytes(entry, sha256, into, say);
    else if ((table !== undefined || name === README) && expected.has(name)) {
      const { size, hash } = await takeLines(entry, table ?? null, into, say);
      const file = expected.get(name);
      if (file?.sha256 !== hash || file.size !== size)
        say("bundle/changed", name, `The file ${name} is not the one that the manifest names.`);
      expected.delete(name);
    } else say("bundle/stray", name, `The file ${name} is in the bundle and its manifest does not name it.`);
  }
  const missing = [...expected.keys(), ...[...expectedBytes].map((sha256) => `bytes/${sha256}`)];
  for (const name of missing)
    say("bundle/missing", name, `The manifest names a file ${name}, which is not in the bundle.`);
  for (const table of EVIDENCE_TABLES)
    if (!manifest.files.some(({ name }) => name === `${table}.jsonl`))
      say("bundle/missing", `${table}.jsonl`, `The bundle has no file ${table}.jsonl.`);
}

async function takeBytes(entry: ZipEntry, sha256: string, into: Restoring, say: Say): Promise<void> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of entry.read()) {
    size += part.length;
    if (size > MAX_BYTES)
      return say("bundle/changed", entry.name, `The file ${entry.name} is larger than any report.`);
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  if (createHash("sha256").update(bytes).digest("hex") !== sha256)
    say("bundle/changed", entry.name, `The file ${entry.name} does not have the hash it is called by.`);
  else await into.putBytes(sha256, bytes);
}

/** Takes in the rows of a file, and what the whole file hashes to. */
async function takeLines(
  entry: ZipEntry,
  table: EvidenceTable | null,
  into: Restoring,
  say: Say,
): Promise<{ readonly size: number; readonly hash: string }> {
  const hash = createHash("sha256");
  let size = 0;
  const counted = async function* () {
    for await (const piece of entry.read()) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  };
  for await (const { number, bytes } of partLines(counted(), MAX_LINE)) {
    if (table === null) continue;
    const wrong = bytes === null ? "it is longer than a row can be" : await takeRow(table, bytes, into);
    if (wrong !== null)
      say(
        "bundle/line",
        `${entry.name}:${number}`,
        `Line ${number} of ${entry.name} cannot be used: ${wrong}.`,
      );
  }
  return { size, hash: hash.digest("hex") };
}

async function takeRow(table: EvidenceTable, bytes: Uint8Array, into: Restoring): Promise<string | null> {
  let row: unknown;
  try {
    row = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return "it is no JSON";
  }
  const wrong = wrongRow(table, row);
  if (wrong !== null) return wrong;
  return into.put(table, row as never).then(
    () => null,
    () => "another line is of the same thing",
  );
}
