import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Desk, openBook } from "../../src/book/index.js";
import { readPaths } from "../../src/ingest/index.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The reports of the sample, and those of the annotated corpus. */
export const SAMPLE: readonly string[] = [join(root, "examples/batken-2022")];
export const CORPUS: readonly string[] = readdirSync(join(root, "corpus"), {
  recursive: true,
  encoding: "utf8",
})
  .filter((path) => /[/\\]\d\d-[^/\\]+\.json$/u.test(path))
  .map((path) => join(root, "corpus", path))
  .sort();

export interface OpenBook {
  readonly book: Desk;
  /** Its file. */
  readonly path: string;
  close(): Promise<void>;
}

/** A book of its own with what is read at these paths. */
export async function bookOf(paths: readonly string[]): Promise<OpenBook> {
  const folder = mkdtempSync(join(tmpdir(), "tollbook-formats-"));
  const path = join(folder, "book.db");
  const book = await openBook(path, { now: () => "2026-01-02T03:04:05Z", create: true });
  const arrivals = [];
  for await (const outcome of readPaths(paths)) if (!("error" in outcome)) arrivals.push(outcome);
  await book.addMany(arrivals);
  return {
    ...{ book, path },
    async close() {
      await book.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
