import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { TollbookError } from "../domain/error.js";
import type { Failure } from "./arrival.js";
import { isGlob, matchesGlob, parseGlob } from "./glob.js";
import { failureOf, refuse } from "./refusal.js";

/** A file to read. `named`: the caller asked for this very file, so its format must be one we read. */
export interface Found {
  readonly path: string;
  readonly named: boolean;
}

/**
 * Files for the paths, folders and patterns given, in the order given; a folder's in the order of their names,
 * whatever the disk's. No file twice. Names that begin with a dot are passed over in folders.
 */
export async function findFiles(paths: readonly string[]): Promise<readonly (Found | Failure)[]> {
  const found: (Found | Failure)[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    for (const one of await findUnder(path)) {
      const key = "error" in one ? one.origin : (one.place ?? (await whereItIs(one.path)));
      if (seen.has(key)) continue;
      seen.add(key);
      found.push("error" in one ? one : { path: one.path, named: one.named });
    }
  }
  return found;
}

/** `place`: its path without links, where a folder's listing told it. */
interface Located extends Found {
  readonly place: string | null;
}

const ADDRESS = "it is an address, and only tollbook read fetches: save the page and name the file";

async function findUnder(path: string): Promise<readonly (Located | Failure)[]> {
  if (path === "-") return [{ path, named: true, place: null }];
  if (/^https?:\/\//iu.test(path)) return [refuse(path, "input/unreadable", { path, why: ADDRESS })];
  try {
    const status = await stat(path);
    if (!status.isDirectory()) return [{ path, named: true, place: null }];
    return await walk(path, { depth: Number.POSITIVE_INFINITY, hidden: false });
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    return missing && isGlob(path) ? findMatches(path) : [failureOf(cause, path)];
  }
}

async function findMatches(pattern: string): Promise<readonly (Located | Failure)[]> {
  const glob = parseGlob(pattern);
  const hidden = glob.patterns.flat().some((part) => part.startsWith("."));
  const below = await walk(glob.root, { depth: glob.depth, hidden }).catch(() => []);
  const prefix = glob.root === "/" || glob.root === "." ? "" : `${glob.root}/`;
  const matches = below.flatMap((one) => {
    if ("error" in one) return [];
    const inside = one.path.slice(glob.root === "/" ? 1 : prefix.length);
    return matchesGlob(glob, inside.split("/")) ? [{ ...one, named: true }] : [];
  });
  if (matches.length > 0) return matches;
  return [{ error: new TollbookError("input/no-match", { pattern }), origin: pattern }];
}

interface Reach {
  readonly depth: number;
  readonly hidden: boolean;
}

/** Something met on the way: a plain file that is known as one by its folder's listing has a place. */
interface Met {
  readonly path: string;
  readonly depth: number;
  readonly place: string | null;
}

/**
 * All files below a folder. A folder met again through a link is not entered twice. The disk is asked once for each
 * folder and each link, and not for each file.
 */
async function walk(root: string, reach: Reach): Promise<readonly (Located | Failure)[]> {
  const found: (Located | Failure)[] = [];
  const entered = new Set<string>();
  const open: Met[] = [{ path: root, depth: 0, place: null }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, depth, place } = next;
    const listing = place === null ? await listFolder(path, entered) : null;
    if (listing === null) {
      found.push({ path, named: false, place });
    } else if ("error" in listing) {
      if (depth === 0) throw listing.error.cause;
      found.push(listing);
    } else if (depth < reach.depth) {
      const entries = listing.entries.filter(({ name }) => reach.hidden || !name.startsWith("."));
      for (const entry of entries.reverse()) {
        const inside = entry.isFile() ? join(listing.place, entry.name) : null;
        open.push({ path: join(path, entry.name), depth: depth + 1, place: inside });
      }
    }
  }
  return found;
}

/** A folder by its path without links, and what is in it, sorted by name. */
interface Listing {
  readonly place: string;
  readonly entries: readonly Dirent[];
}

/** What is in a folder; null for a file, nothing for a folder that was entered before. */
async function listFolder(path: string, entered: Set<string>): Promise<Listing | null | Failure> {
  try {
    if (!(await stat(path)).isDirectory()) return null;
    const place = await realpath(path);
    if (entered.has(place)) return { place, entries: [] };
    entered.add(place);
    const entries: readonly Dirent[] = await readdir(path, { withFileTypes: true });
    return { place, entries: [...entries].sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (cause) {
    return failureOf(cause, path);
  }
}

async function whereItIs(path: string): Promise<string> {
  return path === "-" ? path : realpath(path).catch(() => path);
}
