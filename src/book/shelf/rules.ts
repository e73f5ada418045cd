import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Rooms that have no say in what lists say of an episode. */
const OTHERS = /^(?:bin|web|cli|api|line|observe|formats|evaluate|gazetteer)\b/u;
const NOT_RULES = /(?:\.test\.ts|\.d\.ts|\/(?:suite|samples)\.ts|\.map)$/u;
/** Where a build leaves its mark, beside what it built. */
const MARK = "rules.txt";

let mark: string | null | undefined;

/**
 * Tells the rules by which this program reads, parts and reckons from those of any other: a hash of their code, worked
 * out when it was built. Null where it cannot be told; then nothing that was kept is believed, and nothing is kept.
 */
export function rulesMark(): string | null {
  mark ??= markFrom(dirname(fileURLToPath(import.meta.url)));
  return mark;
}

function markFrom(start: string): string | null {
  for (let folder = start, up = 0; up < 4; folder = dirname(folder), up += 1) {
    const built = join(folder, MARK);
    if (existsSync(built)) return readFileSync(built, "utf8").trim() || null;
    if (basename(folder) === "src") return markOfCode(folder, ".ts");
  }
  return null;
}

/** The mark of the code in a folder: what a build writes into its `rules.txt`. */
export function markOfCode(folder: string, ending: ".ts" | ".js"): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  for (const path of files.sort()) {
    if (!path.endsWith(ending) || OTHERS.test(path) || NOT_RULES.test(path)) continue;
    const content = readFileSync(join(folder, path));
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  return hash.digest("hex").slice(0, 32);
}
