import type { ReportHead } from "../domain/report.js";
import { topicsOf } from "../ingest/index.js";
import { type Outline, type Parting, Partition, type Profile, profileOf } from "../reconcile/index.js";
import type { StoreView } from "../store/index.js";

/** Which reports are of which episode, and the names people gave episodes, by id. */
export interface GroupedReports extends Parting {
  readonly names?: ReadonlyMap<string, string>;
  /** An episode by its id; null for none. */
  outline(episode: string): Outline | null;
}

/** A book's reports parted into episodes, as of a view. */
export interface Grouping {
  /** Brings the parting up to what the view sees: the whole of it the first time, then only what came in since. */
  at(view: StoreView): Promise<GroupedReports>;
}

const LINES_AT_ONCE = 500;

/** Which report is of which episode by their words alone, kept in memory beside an open book and brought up to each view. */
export interface PartingByWords {
  /**
   * `dates` stands for the days that people decided: others part the reports anew. Null where all reports would have to
   * be parted anew and that is not wanted here.
   */
  at(view: StoreView, dates: string, mayBeLong: boolean): Promise<Partition | null>;
  /** Parts all reports anew, a little at a time: between two steps others have their turn. Leaves off where it `isOver`. */
  prepare(look: Look, dates: string, isOver?: () => boolean): Promise<void>;
}

/** Looks at the book as it is at the moment of each call. */
export type Look = <T>(use: (view: StoreView) => Promise<T>) => Promise<T>;

/** Nothing of it is stored but each report's topics. */
export function startGrouping(): PartingByWords {
  let partition = new Partition();
  let upTo = 0;
  let decided = "";
  return {
    async at(view, dates, mayBeLong) {
      const end = await view.logEnd();
      for (;;) {
        if (end === upTo && dates === decided) return partition;
        const [kept, from] = [partition, upTo];
        const isKept = from > 0 && end >= from && dates === decided;
        const isUp = isKept && (await keepUp(view, kept, from, end));
        // made anew by others meanwhile: what this view sees was not taken into that one
        if (partition !== kept) continue;
        if (!isUp) {
          if (!mayBeLong) return null;
          partition = new Partition(await profilesOf(view));
        }
        [upTo, decided] = [end, dates];
        return partition;
      }
    },
    async prepare(look, dates, isOver = () => false) {
      const { end, ids } = await look(async (view) => ({
        end: await view.logEnd(),
        ids: await view.reportIds(),
      }));
      const profiles: Profile[] = [];
      for (let from = 0; from < ids.length; from += HEADS_AT_ONCE) {
        const some = await look((view) => profilesOf(view, ids.slice(from, from + HEADS_AT_ONCE)));
        for (const profile of some) profiles.push(profile);
        await othersTurn();
        if (isOver()) return;
      }
      const making = Partition.made(profiles);
      for (let step = making.next(); ; step = making.next()) {
        if (step.done === true) {
          // what came meanwhile, or was seen in a newer version, `at` takes in as what came after
          partition = step.value;
          [upTo, decided] = [end, dates];
          return;
        }
        await othersTurn();
        if (isOver()) return;
      }
    },
  };
}

const HEADS_AT_ONCE = 200;

/** Lets whatever else waits in this process have its turn. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
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
