import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Category } from "../domain/category.js";
import type { Scope, Status, VictimKind } from "../domain/claim.js";
import { TollbookError } from "../domain/error.js";

/** What a careful reader found: a claim as docs/claims.md has it, what goes without saying left out. */
export interface GoldClaim {
  readonly category: Category;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly approx?: boolean;
  readonly victims?: {
    readonly side?: string | null;
    readonly kind?: VictimKind;
    readonly who?: string | null;
  };
  readonly source?: string | null;
  readonly status?: Status;
  readonly scope: Scope;
  readonly previous?: boolean;
  readonly quote: string;
  readonly inTitle?: boolean;
}

/** An annotated report. `id` is the file's own, else its path. */
export interface GoldReport {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
}

/**
 * The annotated reports in a folder, to any depth, in the order of their names. Files called `ledger*.json`
 * hold what an episode comes to and are passed over.
 *
 * @throws {TollbookError} `input/missing`, `input/broken-json`, `input/not-a-report` for a file without claims,
 * `evaluate/no-reports` for a folder without reports.
 */
export async function readGold(folder: string): Promise<readonly GoldReport[]> {
  const paths = await pathsIn(folder);
  if (paths.length === 0) throw new TollbookError("evaluate/no-reports", { path: folder });
  return Promise.all(paths.map(readOne));
}

async function pathsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new TollbookError("input/missing", { path: folder }, { cause });
  });
  return names
    .filter((name) => name.endsWith(".json") && !(name.split(/[/\\]/u).at(-1) ?? "").startsWith("ledger"))
    .sort()
    .map((name) => join(folder, name));
}

async function readOne(path: string): Promise<GoldReport> {
  const value = parse(await readFile(path, "utf8"), path);
  const fields = (typeof value === "object" && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  if (!Array.isArray(fields.claims)) {
    throw new TollbookError("input/not-a-report", { path, line: null, why: 'it has no list of "claims"' });
  }
  const claims = fields.claims as readonly GoldClaim[];
  const wrong = claims.findIndex(
    (claim) => typeof claim?.quote !== "string" || typeof claim.category !== "string",
  );
  if (wrong >= 0) {
    const why = `claim ${wrong + 1} has no "quote" or no "category"`;
    throw new TollbookError("input/not-a-report", { path, line: null, why });
  }
  return {
    id: textOf(fields.id) ?? path,
    path,
    title: textOf(fields.title) ?? "",
    text: textOf(fields.text) ?? "",
    claims,
  };
}

function parse(json: string, path: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new TollbookError(
      "input/broken-json",
      { path, line: null, why: (cause as Error).message },
      { cause },
    );
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
