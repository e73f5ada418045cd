import { TollbookError } from "../../domain/error.js";
import type { Outline } from "../../reconcile/index.js";
import type { ShelfMark, Shelved, Shelving, Store, StoreView } from "../../store/index.js";
import type { DecidedParting } from "../decisions/parting.js";
import type { Standing } from "../decisions/standing.js";
import { othersTurn } from "../grouping.js";
import { changedSince, isSame, summariesOf } from "../summaries.js";
import { type KeptParting, keptParting } from "./parting.js";
import { rulesMark } from "./rules.js";
import { shelvedOf } from "./shelving.js";

/** One moment of the book, as the keeper looks at it. */
export interface Moment {
  readonly view: StoreView;
  readonly standing: Standing;
  /** The last line that changed what the book says. */
  readonly revision: number;
  /** Which report is of which episode, by the words and by what people decided. */
  parting(): Promise<DecidedParting>;
}

/** Looks at a moment. */
export type LookAt = <T>(use: (moment: Moment) => Promise<T>) => Promise<T>;

/** Keeps the shelf: tells whether it is as of a moment, and brings it up to the newest. */
export interface Keeper {
  /** What the shelf was made of, where that is all that a moment of the book sees; else null. */
  at(moment: Pick<Moment, "view" | "revision">): Promise<ShelfMark | null>;
  /** Which report is of which episode, as the shelf has it. */
  parting(view: StoreView, mark: ShelfMark): Promise<DecidedParting>;
  /** Brings the shelf up to date, a little at a time; false where that cannot be done. Those who ask together wait for one. */
  catchUp(): Promise<boolean>;
  /** Ends what is under way: what was put on the shelf so far stays there. */
  stop(): Promise<void>;
}

/** So many episodes are put on the shelf together. */
const TOGETHER = 100;
/** So many reports are looked at before others have their turn. */
const REPORTS_AT_ONCE = 30;
const TRIES = 4;

export function startKeeper(
  store: Pick<Store, "readOnly" | "shelve">,
  look: LookAt,
  rules: () => string | null = rulesMark,
  together = TOGETHER,
): Keeper {
  let [known, parting]: [ShelfMark | null, KeptParting | null] = [null, null];
  let working: Promise<boolean> | null = null;
  let isStopped = false;
  // the revision at which it could not be written to, and the last one that was seen
  let [barredAt, lastSeen] = [-1, 0];

  const believed = async (view: StoreView): Promise<ShelfMark | null> => {
    const mark = rules() === null ? null : await view.shelfMark(known ?? undefined);
    known = mark?.rules === rules() ? mark : null;
    return known;
  };

  const partingAt = async (view: StoreView, mark: ShelfMark): Promise<KeptParting> => {
    if (!mark.isWhole) return keptParting(mark.line, await view.shelfOutlines());
    if (parting?.line !== mark.line) parting = keptParting(mark.line, await view.shelfOutlines());
    return parting;
  };

  async function work(): Promise<boolean> {
    for (let tries = 0; tries < TRIES && !isStopped; tries += 1) {
      const plan = await look((moment) => planOf(moment, believed, partingAt, rules() as string));
      if (plan === null) return false;
      if (plan === "kept" || (await carryOut(plan))) return true;
    }
    return false;
  }

  /** False where somebody else changed the shelf, or this was stopped. */
  async function carryOut({ mark, after, gone, stale, now }: Plan): Promise<boolean> {
    let before = mark;
    const shelve = async (put: readonly Shelved[], isLast: boolean, off: readonly string[]) => {
      const shelving: Shelving = { before, after: { ...after, isWhole: isLast }, gone: off, put };
      if (!(await store.shelve(shelving))) return false;
      before = shelving.after;
      return true;
    };
    // what is not true of the newer line any more goes before the shelf says that it is of that line
    const off = mark === null ? [] : [...gone, ...stale.map(({ id }) => id)];
    if (stale.length > together && !(await shelve([], false, off))) return false;
    let put: Shelved[] = [];
    for (const some of lotsOf(stale, Math.min(REPORTS_AT_ONCE, together))) {
      if (isStopped) return false;
      for (const each of await look(({ view }) => made(view, now, some))) put.push(each);
      await othersTurn();
      if (put.length < together || stale.length <= together) continue;
      if (!(await shelve(put, false, []))) return false;
      put = [];
    }
    if (!(await shelve(put, true, stale.length > together ? [] : gone))) return false;
    known = before;
    parting = now;
    return true;
  }

  return {
    async at({ view, revision }) {
      lastSeen = revision;
      if (revision === 0) return null;
      const mark = await believed(view);
      return mark?.isWhole === true && mark.line === revision ? mark : null;
    },
    parting: partingAt,
    catchUp() {
      if (store.readOnly || barredAt === lastSeen || isStopped || rules() === null)
        return Promise.resolve(false);
      working ??= work()
        .catch((error: unknown) => {
          if (isStopped) return false;
          if (!(error instanceof TollbookError) || !error.code.startsWith("book/")) throw error;
          // nothing can be written now: until something else is to be kept, answers are made without the shelf
          barredAt = lastSeen;
          return false;
        })
        .finally(() => {
          working = null;
        });
      return working;
    },
    async stop() {
      isStopped = true;
      await working?.catch(() => {});
    },
  };
}

interface Plan {
  readonly mark: ShelfMark | null;
  readonly after: ShelfMark;
  readonly gone: readonly string[];
  readonly stale: readonly Outline[];
  /** As it was at that moment: reports that come in while it is carried out have no part in it. */
  readonly now: KeptParting;
}

/** What has to be done so that the shelf is as of a moment; null where it cannot be, as for an empty book. */
async function planOf(
  moment: Moment,
  believed: (view: StoreView) => Promise<ShelfMark | null>,
  partingAt: (view: StoreView, mark: ShelfMark) => Promise<KeptParting>,
  rules: string,
): Promise<Plan | "kept" | null> {
  const { view, standing, revision } = moment;
  if (revision === 0) return null;
  const mark = await believed(view);
  if (mark?.isWhole === true && mark.line === revision) return "kept";
  const [line] = await view.logLines(revision - 1, 1);
  if (line?.seq !== revision) return null;
  const after = { rules, line: revision, hash: line.hash, isWhole: true };
  if (mark === null) {
    const now = keptParting(revision, await moment.parting());
    return { mark, after, gone: [], now, stale: [...now.episodes()] };
  }
  if (mark.line > revision) return null;
  const before = await partingAt(view, mark);
  const changed = await changedSince(view, mark.line, revision, standing);
  if (changed === null) return null;
  const now = keptParting(revision, mark.isWhole && !changed.parts ? before : await moment.parting());
  const gone = new Set([...before.episodes()].map(({ id }) => id));
  const stale: Outline[] = [];
  for (const outline of now.episodes()) {
    const { id, reports } = outline;
    const kept = before.outline(id);
    const holds =
      kept !== null &&
      isSame(kept.reports, reports) &&
      before.names.get(id) === now.names.get(id) &&
      !(changed.reports.size > 0 && reports.some((report) => changed.reports.has(report)));
    gone.delete(id);
    if (!holds) stale.push(outline);
  }
  return { mark, after, gone: [...gone], stale, now };
}

async function made(
  view: StoreView,
  parting: DecidedParting,
  outlines: readonly Outline[],
): Promise<readonly Shelved[]> {
  const found: Shelved[] = [];
  for await (const { outline, summary } of summariesOf(view, parting, outlines))
    found.push(shelvedOf(outline, parting.names.get(outline.id), summary));
  return found;
}

function* lotsOf(outlines: readonly Outline[], reports: number): Generator<readonly Outline[]> {
  let lot: Outline[] = [];
  let size = 0;
  for (const outline of outlines) {
    lot.push(outline);
    size += outline.reports.length;
    if (size < reports) continue;
    yield lot;
    [lot, size] = [[], 0];
  }
  if (lot.length > 0) yield lot;
}
