import { createHash, randomBytes } from "node:crypto";
import { closeSync, createWriteStream, openSync, readSync, rmSync, statSync } from "node:fs";
import { rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { TollbookError } from "../../domain/error.js";
import { EVIDENCE_TABLES, type EvidenceTable, type Store, type StoreView } from "../../store/index.js";
import { ABOUT, BUNDLE_FORMAT, BUNDLE_VERSION, MANIFEST, type Manifest, README } from "./manifest.js";

/** What went into a bundle. */
export interface Evidence {
  readonly head: Manifest["head"];
  readonly counts: Readonly<Record<EvidenceTable, number>>;
  /** How many different bytes as received. */
  readonly bytes: number;
}

function unwritten(cause: NodeJS.ErrnoException): never {
  const why = cause.code === "ENOENT" ? "its folder is not there" : cause.message;
  throw new TollbookError("output/failed", { why }, { cause });
}

type File = Manifest["files"][number];

/**
 * Writes all that a book knows into a ZIP file, at one moment of it: `tollbook verify` checks it without the book. The
 * file has its name once it is whole; an older bundle of that name is replaced, nothing else is: no book, no device. A
 * few rows are in memory at a time.
 *
 * @throws {TollbookError} `output/failed`, `output/in-the-way`.
 */
export async function writeEvidence(store: Store, path: string, made: string): Promise<Evidence> {
  refuseOthers(path);
  // a name of its own: several may write the same bundle at once, and what is called so already is somebody's
  const draft = `${path}.${randomBytes(4).toString("hex")}.part`;
  try {
    const evidence = await store.view((view) => writeZip(view, draft, made));
    await rename(draft, path).catch(unwritten);
    return evidence;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** How a ZIP file begins. */
const ZIP = "PK\u0003\u0004";

/** Refuses a path that holds anything but an older bundle: a renamed file would take its place for good. */
function refuseOthers(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined || (there.isFile() && there.size === 0)) return;
  if (!there.isFile()) throw new TollbookError("output/in-the-way", { path, what: "no file" });
  const opening = Buffer.alloc(ZIP.length);
  const file = openSync(path, "r");
  try {
    readSync(file, opening, 0, opening.length, 0);
  } finally {
    closeSync(file);
  }
  if (opening.toString("latin1") !== ZIP)
    throw new TollbookError("output/in-the-way", { path, what: "no bundle" });
}

async function writeZip(view: StoreView, path: string, made: string): Promise<Evidence> {
  const zip = new ZipFile();
  const mtime = new Date(made);
  const files: File[] = [];
  const counts = {} as Record<EvidenceTable, number>;
  let head: Manifest["head"] = { line: 0, hash: "" };
  const writing = pipeline(zip.outputStream, createWriteStream(path, { flags: "wx" })).catch(unwritten);
  // one after the other: each is read from the book while it is written
  const add = (name: string, content: AsyncIterable<Uint8Array>) =>
    Promise.race([
      writing, // ends before the last file only by failing
      new Promise<void>((resolve, reject) => {
        const stream = Readable.from(content);
        stream.once("error", reject).once("close", resolve);
        zip.addReadStream(stream, name, { mtime });
      }),
    ]);
  const addWhole = async (name: string, content: AsyncIterable<Uint8Array>) => {
    const hash = createHash("sha256");
    let size = 0;
    const counted = async function* () {
      for await (const piece of content) {
        hash.update(piece);
        size += piece.length;
        yield piece;
      }
    };
    await add(name, counted());
    files.push({ name, size, sha256: hash.digest("hex") });
  };

  await addWhole(README, pieces(ABOUT));
  for (const table of EVIDENCE_TABLES) {
    counts[table] = 0;
    const lines = async function* () {
      for await (const rows of view.rows(table)) {
        counts[table] += rows.length;
        const last = rows.at(-1);
        if (table === "log" && last !== undefined) head = { line: Number(last.seq), hash: String(last.hash) };
        yield Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
      }
    };
    await addWhole(`${table}.jsonl`, lines());
  }
  const bytes: string[] = [];
  for (const sha256 of await view.originals()) {
    const kept = await view.original(sha256);
    if (kept === null) continue; // gone or damaged: `verify` says so, of the book and of the bundle
    bytes.push(sha256);
    await add(`bytes/${sha256}`, pieces(kept));
  }
  const manifest: Manifest = { format: BUNDLE_FORMAT, version: BUNDLE_VERSION, made, head, files, bytes };
  await add(MANIFEST, pieces(`${JSON.stringify(manifest, null, 2)}\n`));
  zip.end();
  await writing;
  return { head, counts, bytes: bytes.length };
}

async function* pieces(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  if (content.length > 0) yield Buffer.from(content);
}
