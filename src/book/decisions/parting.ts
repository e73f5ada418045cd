import type { Decision } from "../../domain/decision.js";
import { type Outline, outlineOf, type Parting, profileOf } from "../../reconcile/index.js";
import type { StoreView } from "../../store/index.js";

/** Which report is of which episode after people had their say, and what they called the episodes. */
export interface DecidedParting extends Parting {
  /** By episode id. */
  readonly names: ReadonlyMap<string, string>;
  /** An episode by its id; null for none. */
  outline(episode: string): Outline | null;
}

/** Finds episodes by their ids, which are listed when one is first asked for. */
function byIds(episodes: () => Iterable<Outline>): (episode: string) => Outline | null {
  let all: ReadonlyMap<string, Outline> | null = null;
  return (episode) => {
    all ??= new Map([...episodes()].map((outline) => [outline.id, outline]));
    return all.get(episode) ?? null;
  };
}

/** The parts that the reports' words give, changed by decisions in their order. Episodes that none is about stay. */
export async function decidedParting(
  view: StoreView,
  parting: Parting,
  decisions: readonly Decision[],
): Promise<DecidedParting> {
  if (decisions.length === 0)
    return {
      episodeOf: (report) => parting.episodeOf(report),
      episodes: () => parting.episodes(),
      names: new Map(),
      outline: byIds(() => parting.episodes()),
    };
  const { groups, replaced } = regroup(parting, decisions);
  const heads = new Map(
    (await view.heads([...groups.keys()])).map((head) => [head.id, profileOf(head)] as const),
  );
  const made = new Map<Set<string>, Outline>();
  for (const group of new Set(groups.values()))
    made.set(group, outlineOf([...group].flatMap((report) => heads.get(report) ?? [])));
  const episodeOf = (report: string) => {
    const group = groups.get(report);
    return group === undefined ? parting.episodeOf(report) : (made.get(group) ?? null);
  };
  const names = new Map<string, string>();
  for (const { ruling, anchors } of decisions) {
    if (ruling.kind !== "rename-episode") continue;
    const episode = episodeOf(anchors[0]?.report ?? "");
    if (episode !== null) names.set(episode.id, ruling.name);
  }
  function* episodes() {
    for (const outline of parting.episodes()) if (!replaced.has(outline.id)) yield outline;
    yield* made.values();
  }
  return { episodeOf, names, outline: byIds(episodes), episodes };
}

function regroup(parting: Parting, decisions: readonly Decision[]) {
  const groups = new Map<string, Set<string>>();
  const replaced = new Set<string>();
  const groupOf = (report: string): Set<string> | null => {
    const known = groups.get(report);
    if (known !== undefined) return known;
    const outline = parting.episodeOf(report);
    if (outline === null) return null;
    replaced.add(outline.id);
    const group = new Set(outline.reports);
    for (const each of group) groups.set(each, group);
    return group;
  };
  const move = (report: string, to: Set<string>) => {
    groupOf(report)?.delete(report);
    to.add(report);
    groups.set(report, to);
  };
  for (const { ruling, anchors } of decisions) {
    const [first, ...others] = anchors.map(({ report }) => report);
    const target = first === undefined ? null : groupOf(first);
    if (target === null) continue;
    if (ruling.kind === "merge-episodes")
      for (const other of others) {
        const group = groupOf(other);
        if (group !== null && group !== target) for (const report of [...group]) move(report, target);
      }
    // anchors of a split are the reports themselves, of an assignment the episode's first
    if (ruling.kind === "split-episode") {
      const own = new Set<string>();
      for (const { report } of anchors) if (groupOf(report) !== null) move(report, own);
    }
    if (ruling.kind === "assign-report" && groupOf(ruling.report) !== null) move(ruling.report, target);
  }
  return { groups, replaced };
}
