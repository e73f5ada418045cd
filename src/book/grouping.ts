import type { ReportHead } from "../domain/report.js";
import { topicsOf } from "../ingest/index.js";
import { type Parting, Partition, type Profile, profileOf } from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";

/** Which reports are of which episode, and the names people gave episodes, by id. */
export interface GroupedReports extends Parting {
  readonly names?: ReadonlyMap<string, string>;
}

/** A book's reports parted into episodes, as of a view. */
export interface Grouping {
  /** Brings the parting up to what the view sees: the whole of it the first time, then only what came in since. */
  at(view: StoreView): Promise<GroupedReports>;
}

const LINES_AT_ONCE = 500;

/** Kept beside an open book and made from it: nothing of it is stored but each report's topics. */
export function startGrouping(): {
  /** `dates` stands for the days that people decided: others part the reports anew. */
  at(view: StoreView, dates: string): Promise<Partition>;
} {
  let partition = new Partition();
  let upTo = 0;
  let decided = "";
  return {
    async at(view, dates) {
      const end = await view.logEnd();
      if (end === upTo) return partition;
      const isKept = upTo > 0 && end >= upTo && dates === decided;
      if (!isKept || !(await keepUp(view, partition, upTo, end)))
        partition = new Partition(await profilesOf(view));
      upTo = end;
      decided = dates;
      return partition;
    },
  };
}

const MANY = 500;

/**
 * Takes in what came since a line of the log; false where a report now speaks of something else, for that unmakes
 * what was, and where so many came that parting all anew is less work.
 */
async function keepUp(view: StoreView, partition: Partition, line: number, end: number): Promise<boolean> {
  const changed = await changedSince(view, line, end);
  if (changed === null) return false;
  const { added, replaced } = changed;
  // each report taken in parts its surroundings anew: of many at once, all together cost less
  if (added.length > MANY && added.length > partition.size / 10) return false;
  for (const profile of await profilesOf(view, replaced)) if (!partition.holds(profile)) return false;
  for (const profile of await profilesOf(view, added)) partition.add(profile);
  return true;
}

async function profilesOf(view: StoreView, ids?: readonly string[]): Promise<readonly Profile[]> {
  return (await withTopics(view, await view.heads(ids))).map((head) => profileOf(head));
}

/** Ids of the reports that the log adds, and of those it replaces, after a line; null where it does not tell. */
async function changedSince(view: StoreView, line: number, end: number) {
  const added = new Set<string>();
  const replaced = new Set<string>();
  for (let after = line; after < end; ) {
    const lines = await view.logLines(after, LINES_AT_ONCE);
    if (lines.length === 0) return null; // a damaged log: only the reports themselves can tell
    for (const { kind, subject } of lines) {
      if (kind === "report/added") added.add(subject);
      else if (kind === "report/version" && !added.has(subject)) replaced.add(subject);
    }
    after = lines.at(-1)?.seq ?? end;
  }
  return { added: [...added], replaced: [...replaced] };
}

/** Books of format 1 hold reports without topics: theirs are made from what is kept. */
async function withTopics(view: StoreView, heads: readonly ReportHead[]): Promise<readonly ReportHead[]> {
  const bare = heads.filter(({ topics }) => topics === undefined);
  if (bare.length === 0) return heads;
  const made = new Map<string, readonly string[]>();
  for (const { id } of bare) {
    const kept = await view.report(id);
    if (kept !== null) made.set(id, topicsOf(kept.report, await view.claimsIn([id])));
  }
  return heads.map((head) => ({ ...head, topics: head.topics ?? made.get(head.id) ?? [] }));
}
