import type { Store, StoreView } from "../store/index.js";
import { type DecidedParting, decidedParting } from "./decisions/parting.js";
import { type Standing, startStanding } from "./decisions/standing.js";
import { type DecidedView, decidedView, type ToldCache } from "./decisions/view.js";
import { type Grouping, type Look, startGrouping } from "./grouping.js";
import { type LookAt, startKeeper } from "./shelf/keeper.js";
import { keptLists, type Lists, madeLists } from "./shelf/lists.js";
import { rulesMark } from "./shelf/rules.js";
import { startSummaries } from "./summaries.js";

/** Looks at one moment of a book, with what people decided laid over what was read. */
export interface Seeing {
  <T>(use: (view: DecidedView, grouping: Seen) => Promise<T>): Promise<T>;
  /** The last line of the log that changed what the book says. */
  revision(): Promise<number>;
  /** Brings the shelf up to date and gets ready for what comes in, a little at a time. */
  warm(): Promise<void>;
  /** Ends what is under way beside those who look. */
  stop(): Promise<void>;
}

/** Which reports are of which episode, at that moment. */
export interface Seen extends Grouping {
  at(view: StoreView): Promise<DecidedParting>;
  /** What lists say of every episode. */
  lists(): Promise<Lists>;
}

/** Thrown by a look that needs something which is made outside of it, a little at a time: then it is looked again. */
class NotReady {
  constructor(readonly what: "shelf" | "parting") {}
}

/** So often it is looked again; then what is missing is made at once. */
const TRIES = 20;

const datesOf = ({ dated }: Standing): string => JSON.stringify([...dated]);

/**
 * What is kept beside an open book: decisions, which report is of which episode, and what lists say of them, on the
 * book's shelf. `rules` tells the shelf's rules; where they are null, lists are made without it. So many episodes are put
 * there `together`.
 */
export function startSeeing(store: Store, rules: () => string | null = rulesMark, together?: number): Seeing {
  const standing = startStanding();
  const grouping = startGrouping();
  const summaries = startSummaries();
  const told: ToldCache = new Map();
  let last: { readonly end: number; readonly parting: DecidedParting } | null = null;
  const newest = { end: -1, revision: 0 };
  let preparing: Promise<void> | null = null;
  let isStopped = false;

  /** Lines are only ever added: only those after the last look are looked at. */
  async function revisionAt(view: StoreView): Promise<number> {
    const end = await view.logEnd();
    if (end === newest.end) return newest.revision;
    if (end < newest.end) return view.contentRevision();
    newest.revision = Math.max(newest.revision, await view.contentRevision(Math.max(0, newest.end)));
    newest.end = end;
    return newest.revision;
  }

  async function momentAt(bare: StoreView, isLast: boolean) {
    const now = await standing.at(bare);
    const revision = await revisionAt(bare);
    const view = decidedView(bare, now, told);
    const dates = datesOf(now);
    const parting = async (): Promise<DecidedParting> => {
      const end = await bare.logEnd();
      if (last?.end === end) return last.parting;
      const byWords = await grouping.at(view, dates, isLast);
      if (byWords === null) throw new NotReady("parting");
      const made = await decidedParting(view, byWords, now.episodes);
      last = { end, parting: made };
      return made;
    };
    return { view, standing: now, revision, parting };
  }

  /** Looks, and looks again after what was missing has been made. */
  async function looking<T>(
    use: (moment: Awaited<ReturnType<typeof momentAt>>, isLast: boolean) => Promise<T>,
  ): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await store.view(async (bare) => {
          const isLast = tries === TRIES;
          return use(await momentAt(bare, isLast), isLast);
        });
      } catch (error) {
        if (!(error instanceof NotReady)) throw error;
        if (error.what === "parting") await prepare();
        else if (!(await keeper.catchUp())) tries = TRIES - 1;
      }
    }
  }

  const look: LookAt = (use) => looking((moment) => use(moment));
  const keeper = startKeeper(store, look, rules, together);

  function prepare(): Promise<void> {
    if (isStopped) return Promise.resolve();
    preparing ??= (async () => {
      // the same decisions for all of it, whatever is decided meanwhile
      const now = await store.view((bare) => standing.at(bare));
      const view: Look = (use) => store.view((bare) => use(decidedView(bare, now, told)));
      await grouping.prepare(view, datesOf(now), () => isStopped);
    })().finally(() => {
      preparing = null;
    });
    return preparing;
  }

  const seeing = <T>(use: (view: DecidedView, grouping: Seen) => Promise<T>): Promise<T> =>
    looking((moment, isLast) => {
      const { view, standing: now, parting } = moment;
      const at = async () => {
        const mark = await keeper.at(moment);
        return mark === null ? parting() : keeper.parting(view.bare, mark);
      };
      return use(view, {
        at,
        async lists() {
          if ((await keeper.at(moment)) !== null) return keptLists(view.bare, at);
          if (!isLast) throw new NotReady("shelf");
          const parted = await parting();
          return madeLists(await summaries.at(view, parted, now), parted);
        },
      });
    });
  return Object.assign(seeing, {
    revision: () => store.view(revisionAt),
    async warm() {
      await keeper.catchUp();
      const isReady = await store.view(async (bare) => {
        const now = await standing.at(bare);
        return (await grouping.at(decidedView(bare, now, told), datesOf(now), false)) !== null;
      });
      if (!isReady) await prepare();
    },
    async stop() {
      isStopped = true;
      await keeper.stop();
      await preparing?.catch(() => {});
    },
  });
}
