/** A room may import the rooms it names, and itself. Tests and store suites are exempt. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  language: ["domain"],
  extract: ["domain", "language"],
  reconcile: ["domain"],
  ingest: ["domain"],
  store: ["domain"],
  formats: ["domain"],
  gazetteer: ["domain"],
  evaluate: ["domain"],
  book: ["domain", "language", "extract", "reconcile", "ingest", "store", "formats", "gazetteer"],
  api: ["domain", "book"],
  line: ["domain"],
  observe: ["domain"],
  cli: [
    ...["domain", "book", "ingest", "formats", "evaluate", "extract", "language", "reconcile", "api"],
    ...["line", "observe"],
  ],
  web: ["domain"],
};

/**
 * Folders whose members stand side by side and must not import each other: a folder each, or a file each.
 * What lies directly in such a folder and is named in `shared` may be imported by all of them.
 */
export const SIDE_BY_SIDE: Readonly<Record<string, readonly string[]>> = {
  "language/packs": [],
  "reconcile/policies": ["add-up.ts", "draft.ts", "estimate.ts", "incidents.ts", "statement.ts", "sum.ts"],
  formats: ["format.ts", "cells.ts", "words", "events", "tables", "samples.ts"],
  "store/migrations": [],
  "cli/commands": ["command.ts"],
  "api/routes": ["route.ts"],
};

/** Files behind a room's door that others may import all the same. */
const OPEN_FILES = new Set(["language/pack.ts", "language/mention.ts", "line/address.ts"]);

/** One import statement: the module it names and the line it stands in, counted from 1. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** A source file under src/, by its path there ("language/packs/en/index.ts"), with what it imports. */
export interface Source {
  readonly path: string;
  readonly imports: readonly Import[];
}

/** Every relative import of `source` that leaves its room wrongly or reaches a sibling, a sentence each. */
export function straysOf(source: Source): string[] {
  return source.imports.flatMap(({ specifier, line }) => {
    if (!specifier.startsWith(".")) return [];
    const target = targetOf(source.path, specifier);
    const wrong =
      wrongRoom(source.path, target) ?? behindDoor(source.path, target) ?? sibling(source.path, target);
    return wrong === null ? [] : [`src/${source.path}:${line} imports ${specifier}: ${wrong}`];
  });
}

/**
 * The circles in the imports of `sources`, types included: each as the paths along it, the first path again at
 * its end. Every circle there is makes at least one appear.
 */
export function cyclesOf(sources: readonly Source[]): string[][] {
  const next = new Map(
    sources.map(({ path, imports }) => [
      moduleOf(path),
      imports
        .filter(({ specifier }) => specifier.startsWith("."))
        .map(({ specifier }) => targetOf(path, specifier)),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[][] = [];

  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) {
      cycles.push([...trail.slice(seen), path]);
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of [...next.keys()].sort()) visit(path, []);
  return cycles;
}

/** The path under src/ of what `specifier`, written in `from`, names: "../domain/claim.js" to "domain/claim.ts". */
export function targetOf(from: string, specifier: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return moduleOf(parts.join("/"));
}

/** A module's path whatever language it is written in: the sources, and what imports call them, by one name. */
export function moduleOf(path: string): string {
  return path.replace(/\.(?:js|tsx)$/u, ".ts");
}

function wrongRoom(from: string, target: string): string | null {
  const [room, other] = [roomOf(from), roomOf(target)];
  if (room === null || room === other) return null;
  const allowed = ROOMS[room];
  if (allowed === undefined) return `the room "${room}" is not in the table of test/rooms.ts`;
  if (other === null) return `nothing in a room imports the files directly in src/`;
  return allowed.includes(other)
    ? null
    : `${room} may import ${allowed.join(", ") || "no other room"}, not ${other}`;
}

function behindDoor(from: string, target: string): string | null {
  const room = roomOf(target);
  if (room === null || room === roomOf(from) || room === "domain" || OPEN_FILES.has(target)) return null;
  // Packs are rooms of their own behind one door, which names them all.
  if (target === `${room}/index.ts` || target === "language/packs/index.ts") return null;
  return `others enter ${room} by src/${room}/index.ts`;
}

function sibling(from: string, target: string): string | null {
  for (const [folder, shared] of Object.entries(SIDE_BY_SIDE)) {
    const [mine, other] = [memberOf(folder, from), memberOf(folder, target)];
    if (mine === null || other === null || mine === other || mine === "index.ts") continue;
    if (!shared.includes(other))
      return `${mine} and ${other} stand side by side in src/${folder} and do not import each other`;
  }
  return null;
}

function memberOf(folder: string, path: string): string | null {
  return path.startsWith(`${folder}/`) ? (path.slice(folder.length + 1).split("/")[0] ?? null) : null;
}

function roomOf(path: string): string | null {
  const [room, ...rest] = path.split("/");
  return rest.length === 0 ? null : (room ?? null);
}
