import { stat } from "node:fs/promises";
import { type Entry, fromBuffer, open, type ZipFile } from "yauzl";
import { TollbookError } from "../../domain/error.js";
import { failureOf } from "../refusal.js";
import { crc32 } from "./crc32.js";

/** One file in a ZIP archive. */
export interface ZipEntry {
  /** With "/" between its parts; never leads out of the archive. */
  readonly name: string;
  /** In bytes, unpacked: a file that unpacks to another size is refused while it is read. */
  readonly size: number;
  /** The bytes, unpacked. @throws {TollbookError} `input/bad-archive` where they are damaged. */
  read(): AsyncIterable<Uint8Array>;
}

export interface Zip {
  readonly entries: readonly ZipEntry[];
  close(): void;
}

const MAX_ENTRIES = 500_000;
/** All files together may unpack to so many times the archive's size: text packs to a tenth, a bomb to a thousandth. */
const MAX_RATIO = 200;
const ALWAYS_ALLOWED = 100 << 20;

/**
 * Opens a ZIP archive and lists its files; nothing is written anywhere. `bytes`: the whole of it, where it is at hand.
 *
 * @throws {TollbookError} `input/bad-archive` for what is no ZIP, or one that is refused: a name given twice or leading
 *   out of the archive, a file behind a password, more files or far more bytes than an archive of its size can hold.
 */
export async function openZip(path: string, bytes?: Uint8Array): Promise<Zip> {
  const bad = (why: string, cause?: unknown) =>
    new TollbookError("input/bad-archive", { path, why }, { cause });
  const size =
    bytes?.length ??
    (
      await stat(path).catch((cause: unknown) => {
        throw failureOf(cause, path).error;
      })
    ).size;
  const file = await new Promise<ZipFile>((resolve, reject) => {
    const options = { lazyEntries: true, autoClose: false, strictFileNames: true };
    const done = (error: Error | null, opened?: ZipFile) =>
      error === null && opened !== undefined
        ? resolve(opened)
        : reject(bad(`it is no ZIP archive (${error?.message ?? "unknown"})`, error));
    if (bytes === undefined) open(path, options, done);
    else fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options, done);
  });
  try {
    const entries = await listOf(file, size, bad);
    return { entries: entries.map((entry) => entryOf(file, entry, bad)), close: () => file.close() };
  } catch (error) {
    file.close();
    throw error;
  }
}

type Bad = (why: string, cause?: unknown) => TollbookError;

function listOf(file: ZipFile, packed: number, bad: Bad): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const names = new Set<string>();
  let size = 0;
  return new Promise((resolve, reject) => {
    const refuse = (why: string, cause?: unknown) => reject(bad(why, cause));
    if (file.entryCount > MAX_ENTRIES) refuse(`it holds more than ${MAX_ENTRIES} files`);
    file.on("error", (error: Error) => refuse(`its list of files cannot be read (${error.message})`, error));
    file.on("end", () => resolve(entries));
    file.on("entry", (entry: Entry) => {
      size += entry.uncompressedSize;
      if (names.has(entry.fileName)) return refuse(`it holds two files called ${entry.fileName}`);
      if (entry.generalPurposeBitFlag & 1) return refuse(`${entry.fileName} in it wants a password`);
      if (size > packed * MAX_RATIO + ALWAYS_ALLOWED)
        return refuse(`it unpacks to more than ${MAX_RATIO} times its size`);
      names.add(entry.fileName);
      if (!entry.fileName.endsWith("/")) entries.push(entry);
      file.readEntry();
    });
    file.readEntry();
  });
}

function entryOf(file: ZipFile, entry: Entry, bad: Bad): ZipEntry {
  const broken = (error: unknown) =>
    bad(`${entry.fileName} in it is damaged (${(error as Error).message})`, error);
  return {
    name: entry.fileName,
    size: entry.uncompressedSize,
    async *read() {
      const stream = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) => {
        file.openReadStream(entry, (error, opened) =>
          error === null ? resolve(opened) : reject(broken(error)),
        );
      });
      let crc = 0;
      try {
        for await (const piece of stream) {
          crc = crc32(piece, crc);
          yield piece;
        }
      } catch (error) {
        throw broken(error);
      }
      if (crc !== entry.crc32) throw broken(new Error("its checksum does not match"));
    },
  };
}
