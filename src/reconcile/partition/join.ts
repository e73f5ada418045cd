import { compareText } from "../placed.js";
import { bridgesIn } from "./bridges.js";
import { STRONGLY_TIED } from "./likeness.js";
import type { Profile } from "./profile.js";

/** Reports of one thread whose days are further apart than this are not of one episode for that alone. */
export const THREAD_DAYS = 14;

/** A core joins another only when this share of its reports is tied to it. */
export const SHARE_TIED = 0.25;

/** A report as `joinAlike` takes it: its profile and how alike it is to those it is tied to, by their places. */
export interface Tied {
  readonly profile: Profile;
  readonly ties: ReadonlyMap<number, number>;
}

/**
 * Parts reports that hang together somehow into episodes. First cores: dated reports that are strongly tied or
 * follow each other closely on one thread. A report whose ties alone hold two bodies of others together makes no
 * core with them. Then each core joins the one larger core it is most alike, if enough of its reports are tied to
 * it: a single report that speaks of two episodes belongs to one and does not make them one. Undated reports never hold two cores together, for nothing says that they are of one time.
 *
 * Gives for each report the place of the one that stands for its episode. The order of reports changes nothing.
 */
export function joinAlike(reports: readonly Tied[]): readonly number[] {
  const sets = new Sets(reports.length);
  joinStrong(reports, sets);
  joinThreads(reports, sets);
  for (const [core, other] of attachments(coresOf(reports, sets))) sets.join(core.first, other.first);
  return reports.map((_, place) => sets.rootOf(place));
}

/** Which reports stand together: each points to one before it, the first to itself. */
export class Sets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, place) => place);
  }

  rootOf(place: number): number {
    let root = place;
    for (let up = this.#parent[root] ?? root; up !== root; up = this.#parent[root] ?? root) root = up;
    this.#parent[place] = root;
    return root;
  }

  join(a: number, b: number): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}

function joinStrong(reports: readonly Tied[], sets: Sets): void {
  const isDated = (place: number) => (reports[place]?.profile.day ?? null) !== null;
  const strong = reports.map(({ ties }, place) =>
    isDated(place)
      ? [...ties].flatMap(([other, value]) => (value >= STRONGLY_TIED && isDated(other) ? other : []))
      : [],
  );
  const bridges = bridgesIn(strong);
  for (const [place, others] of strong.entries()) {
    if (bridges.has(place)) continue;
    for (const other of others) if (!bridges.has(other)) sets.join(place, other);
  }
}

function joinThreads(reports: readonly Tied[], sets: Sets): void {
  const threads = new Map<string, { readonly place: number; readonly day: number }>();
  const byDay = [...reports.entries()].sort(([, a], [, b]) => (a.profile.day ?? 0) - (b.profile.day ?? 0));
  for (const [place, { profile }] of byDay) {
    const { day } = profile;
    if (day === null) continue;
    for (const thread of profile.threads) {
      const before = threads.get(thread);
      if (before !== undefined && day - before.day <= THREAD_DAYS) sets.join(before.place, place);
      threads.set(thread, { place, day });
    }
  }
}

interface Core {
  /** The place of one of its reports. */
  readonly first: number;
  id: string;
  size: number;
  isDated: boolean;
  /** By other core: how many of its reports are tied to it, and the strongest tie. */
  readonly beside: Map<Core, { tied: number; strongest: number }>;
}

function coresOf(reports: readonly Tied[], sets: Sets): Iterable<Core> {
  const cores = new Map<number, Core>();
  for (const [place, { profile }] of reports.entries()) {
    const root = sets.rootOf(place);
    const core = cores.get(root) ?? startCore(root, profile.id);
    cores.set(root, core);
    core.size += 1;
    core.isDated ||= profile.day !== null;
    if (compareText(profile.id, core.id) < 0) core.id = profile.id;
  }
  for (const [place, { ties }] of reports.entries()) {
    const core = cores.get(sets.rootOf(place)) as Core;
    const nearest = new Map<Core, number>();
    for (const [other, likeness] of ties) {
      const its = cores.get(sets.rootOf(other)) as Core;
      if (its !== core) nearest.set(its, Math.max(nearest.get(its) ?? 0, likeness));
    }
    for (const [its, likeness] of nearest) {
      const { tied, strongest } = core.beside.get(its) ?? { tied: 0, strongest: 0 };
      core.beside.set(its, { tied: tied + 1, strongest: Math.max(strongest, likeness) });
    }
  }
  return cores.values();
}

function startCore(first: number, id: string): Core {
  return { first, id, size: 0, isDated: false, beside: new Map() };
}

/** Each core with the greater one it joins; a core that joins none is left out. */
function attachments(cores: Iterable<Core>): readonly (readonly [Core, Core])[] {
  return [...cores].flatMap((core) => {
    const [best] = [...core.beside]
      .filter(([other, { tied }]) => isGreater(other, core) && tied >= core.size * SHARE_TIED)
      .sort(([a, x], [b, y]) => y.strongest - x.strongest || compareText(a.id, b.id));
    return best === undefined ? [] : [[core, best[0]] as const];
  });
}

/** Dated before undated, many before few, then by name: so that joining never goes in a circle. */
function isGreater(a: Core, b: Core): boolean {
  if (a.isDated !== b.isDated) return a.isDated;
  return a.size === b.size ? compareText(a.id, b.id) < 0 : a.size > b.size;
}
