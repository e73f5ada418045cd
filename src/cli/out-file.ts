import { randomBytes } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { TollbookError } from "../domain/error.js";

/**
 * Writes a file that has its name only once it is whole: what had the name before is there until then. A device or a
 * pipe (`/dev/null`, a named pipe) stays what it is and is written to; a link's target is written, not the link.
 *
 * @throws {TollbookError} `output/failed`.
 */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const there = await stat(path).catch(missing);
    if (there !== null && !there.isFile()) return await writeFile(path, content, { flag: "r+" });
    const target = there === null ? path : await realpath(path);
    // what a process has open by number is written to, not replaced
    if (/^\/(?:dev|proc)\//u.test(path)) return await writeFile(path, content);
    const draft = `${target}.${randomBytes(4).toString("hex")}.part`;
    try {
      await writeFile(draft, content, { flag: "wx" });
      await rename(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TollbookError("output/failed", { why }, { cause: error });
  }
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
