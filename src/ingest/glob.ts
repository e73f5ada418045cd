/** Whether a path is a pattern: has "*", "?", "[...]" or "{a,b}" in it. */
export function isGlob(path: string): boolean {
  return /[*?]|\[[^\]]+\]|\{[^{}]*,[^{}]*\}/u.test(path);
}

/** The folder that a pattern starts from, the segments after it, and whether they reach to any depth. */
export interface Glob {
  readonly root: string;
  readonly patterns: readonly (readonly string[])[];
  readonly depth: number;
}

/** At most this many alternatives come out of a pattern's braces. */
const MAX_ALTERNATIVES = 1000;

export function parseGlob(pattern: string): Glob {
  const segments = pattern.split("/");
  const wild = segments.findIndex(isGlob);
  const root = segments.slice(0, wild).join("/");
  const patterns = alternatives(segments.slice(wild).join("/")).map((path) => path.split("/"));
  const depth = patterns.some((path) => path.includes("**"))
    ? Number.POSITIVE_INFINITY
    : Math.max(...patterns.map((path) => path.length));
  return { root: root === "" ? (pattern.startsWith("/") ? "/" : ".") : root, patterns, depth };
}

/**
 * Whether a path below the root, in segments, fits. "*" and "?" stay within a segment, "**" is any number of
 * segments. Names that begin with a dot fit only a pattern that begins with one.
 */
export function matchesGlob(glob: Glob, path: readonly string[]): boolean {
  return glob.patterns.some((pattern) => matchRuns(pattern, path, (part) => part === "**", matchSegment));
}

function matchSegment(pattern: string, name: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  const parts = [...pattern.matchAll(/\[[!^]?\]?[^\]]*\]|[\s\S]/gu)].map(([part]) => part);
  return matchRuns(parts, [...name], (part) => part === "*", matchLetter);
}

function matchLetter(part: string, letter: string): boolean {
  if (part === "?") return true;
  if (part.length < 3 || !part.startsWith("[")) return part === letter;
  const negated = part[1] === "!" || part[1] === "^";
  const set = part.slice(negated ? 2 : 1, -1);
  const within = [...set.matchAll(/([\s\S])-([\s\S])|([\s\S])/gu)].some(([, from, to, one]) =>
    one !== undefined ? one === letter : letter >= (from ?? "") && letter <= (to ?? ""),
  );
  return within !== negated;
}

/** Matches with one point of return, the last star seen: at most pattern times path steps, never exponential. */
function matchRuns(
  pattern: readonly string[],
  items: readonly string[],
  isStar: (part: string) => boolean,
  fits: (part: string, item: string) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  let item = 0;
  while (item < items.length) {
    const part = pattern[at];
    if (part !== undefined && isStar(part)) {
      star = at;
      resume = item;
      at += 1;
    } else if (part !== undefined && fits(part, items[item] ?? "")) {
      at += 1;
      item += 1;
    } else if (star >= 0) {
      resume += 1;
      item = resume;
      at = star + 1;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}

function alternatives(pattern: string): readonly string[] {
  let open = [pattern];
  for (;;) {
    const next = open.flatMap(expandFirst);
    if (next.length === open.length && next.every((path, index) => path === open[index])) return open;
    if (next.length > MAX_ALTERNATIVES) return open;
    open = next;
  }
}

function expandFirst(pattern: string): readonly string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/u.exec(pattern);
  if (braces === null) return [pattern];
  const before = pattern.slice(0, braces.index);
  const after = pattern.slice(braces.index + braces[0].length);
  return (braces[1] ?? "").split(",").map((choice) => before + choice + after);
}
