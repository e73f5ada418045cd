import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** A file of the desk, held in memory: nothing that a request says ever reaches the disk. */
export interface DeskFile {
  readonly type: string;
  readonly body: Buffer;
  /** The same, compressed; null for what does not get smaller. */
  readonly gzip: Buffer | null;
  readonly tag: string;
  /** Its name changes with its content. */
  readonly isForever: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** The built desk by path ("/assets/desk.js"); empty where it has not been built. */
export function deskFiles(folder: string): ReadonlyMap<string, DeskFile> {
  const files = new Map<string, DeskFile>();
  const take = (path: string, name: string): void => {
    const type = TYPES[extname(name)];
    if (type === undefined) return;
    const body = readFileSync(path);
    const small = gzipSync(body, { level: 9 });
    files.set(name, {
      ...{ type, body, gzip: small.length < body.length * 0.9 ? small : null },
      tag: `"${createHash("sha256").update(body).digest("hex").slice(0, 24)}"`,
      isForever: /-[\w-]{8}\.\w+$/u.test(name),
    });
  };
  const walk = (path: string, name: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(join(path, entry.name), `${name}${entry.name}/`);
      else if (entry.isFile()) take(join(path, entry.name), `${name}${entry.name}`);
    }
  };
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) walk(folder, "/");
  return files;
}
