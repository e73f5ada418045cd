import type { ReportHead } from "../domain/report.js";
import { topicsOf } from "../ingest/index.js";
import { type Parting, Partition, profileOf } from "../reconcile/index.js";
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
      const fresh = upTo === 0 || end < upTo || dates !== decided ? null : await addedSince(view, upTo, end);
      if (fresh === null)
        partition = new Partition((await withTopics(view, await view.heads())).map(toProfile));
      else for (const head of await withTopics(view, await view.heads(fresh))) partition.add(profileOf(head));
      upTo = end;
      decided = dates;
      return partition;
    },
  };
}

const toProfile = (head: ReportHead) => profileOf(head);

/** Ids of the reports that the log adds after a line; null where it replaces one, for that unmakes what was. */
async function addedSince(view: StoreView, line: number, end: number): Promise<readonly string[] | null> {
  const added: string[] = [];
  for (let after = line; after < end; ) {
    const lines = await view.logLines(after, LINES_AT_ONCE);
    if (lines.some(({ kind }) => kind === "report/version") || lines.length === 0) return null;
    for (const { kind, subject } of lines) if (kind === "report/added") added.push(subject);
    after = lines.at(-1)?.seq ?? end;
  }
  return added;
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
