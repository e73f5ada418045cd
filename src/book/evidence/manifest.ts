/** What an evidence bundle says of itself, in its file manifest.json. */
export interface Manifest {
  readonly format: typeof BUNDLE_FORMAT;
  readonly version: number;
  /** When it was made, ISO 8601. */
  readonly made: string;
  /** The last line of the log, and its hash. */
  readonly head: { readonly line: number; readonly hash: string };
  /** Every other file in the bundle but those of bytes, by name. */
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
  /** SHA-256 of the bytes that are in the bundle, each in a file of that name under bytes/. */
  readonly bytes: readonly string[];
}

export const BUNDLE_FORMAT = "tollbook evidence";
export const BUNDLE_VERSION = 1;
export const MANIFEST = "manifest.json";
export const README = "README.txt";
export const BYTES = /^bytes\/([0-9a-f]{64})$/u;

export const ABOUT = `This is evidence: reports as they were read, what was read in them, and the log of it, out of a tollbook book.

  tollbook verify FILE.zip             checks all of it, without the book
  tollbook verify FILE.zip --reread    also makes every report again from its bytes as received

Without tollbook: each .jsonl file holds one row a line. Bytes as they came in are under bytes/, each called by its
SHA-256. Each line of log.jsonl has the SHA-256 of the line before in "previous"; its own "hash" is the SHA-256 of
"previous" followed by the JSON object of actor, at, body, kind, seq and subject, with keys in order and no spaces,
body as it stands. A report's line seals the report, its claims, acts and messages, and its bytes. manifest.json has
the SHA-256 of every other file and the hash of the log's last line: compare that one with what the maker noted.
`;

/** @throws {SyntaxError} where the text is no manifest that this tollbook reads; the message says why. */
export function parseManifest(text: string): Manifest {
  const value = JSON.parse(text) as Partial<Manifest> | null;
  if (typeof value !== "object" || value === null || value.format !== BUNDLE_FORMAT)
    throw new SyntaxError("it is not that of a tollbook evidence bundle");
  if (value.version !== BUNDLE_VERSION)
    throw new SyntaxError(
      `it is of version ${String(value.version)}, and this tollbook reads ${BUNDLE_VERSION}`,
    );
  const { made, head, files, bytes } = value;
  const isFile = (file: unknown) => {
    const { name, size, sha256 } = (file ?? {}) as Partial<Manifest["files"][number]>;
    return typeof name === "string" && typeof size === "number" && typeof sha256 === "string";
  };
  const isWhole =
    typeof made === "string" &&
    typeof head?.line === "number" &&
    typeof head.hash === "string" &&
    Array.isArray(files) &&
    files.every(isFile) &&
    Array.isArray(bytes) &&
    bytes.every((sha256) => typeof sha256 === "string");
  if (!isWhole) throw new SyntaxError("a part of it is missing");
  return value as Manifest;
}
