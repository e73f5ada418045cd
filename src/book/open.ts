import { type LogLine, type Occasion, openStore, type Store, type StoreView } from "../store/index.js";
import { accountsOf } from "./accounts/index.js";
import { type AddOptions, addMany } from "./add.js";
import type { Added, Incoming, OpenOptions } from "./book.js";
import { claimPage, logPage, reportPage } from "./browse.js";
import { chronicles } from "./chronicle.js";
import { decide, decisions, revisionOf } from "./decisions/index.js";
import type { Desk } from "./desk.js";
import { partition } from "./episodes.js";
import { writeEvidence } from "./evidence/write.js";
import { explain } from "./explain.js";
import { reportFile } from "./file.js";
import { importTable } from "./import/import-table.js";
import { claims, episodes, ledger } from "./ledger.js";
import { READ_HERE, type ReportReader } from "./report-reader.js";
import { reviewQueue } from "./review.js";
import { type Seeing, startSeeing } from "./seeing.js";
import { episodePage, shelf } from "./shelf/shelf.js";
import { differences, sign, signatures } from "./signing.js";
import { stampLog } from "./stamp/stamp.js";
import { comparison, copies, dayByDay, places } from "./study.js";
import { twoReaders } from "./two-readers.js";
import { verify } from "./verify/verify.js";
import { exportAs } from "./write.js";

const LINES_AT_ONCE = 500;

/**
 * Opens the book at a path. Several processes may have it open, and add to it, at once.
 *
 * @throws {TollbookError} `book/missing`, `book/no-folder`, `book/not-a-book`, `book/newer`, `book/read-only`,
 *   `book/disk-full`, `book/busy`, `book/damaged`.
 */
export async function openBook(
  path: string,
  { now, create = false, actor, reader }: OpenOptions,
): Promise<Desk> {
  const occasion = () => ({ at: now(), actor: actor ?? null });
  const store = await openStore(path, { create, occasion: occasion() });
  const seen = startSeeing(store);
  return bookOn(store, seen, occasion, now, adderOf(store, reader ?? READ_HERE));
}

type Add = (
  incoming: readonly Incoming[],
  options: Pick<AddOptions, "occasion" | "onAdded" | "onFailed">,
) => Promise<Added[]>;

/** Reports that are read apart are saved in the order in which they were handed over, call by call. */
function adderOf(store: Store, reader: ReportReader): Add {
  let last: Promise<unknown> = Promise.resolve();
  return (incoming, options) => {
    const turnToSave = reader.isApart ? last : Promise.resolve();
    const adding = addMany(store, incoming, { ...options, reader, turnToSave });
    // nothing of what was added is held on to
    last = Promise.allSettled([turnToSave, adding]).then(() => undefined);
    return adding;
  };
}

/** The book as somebody writes in it. */
function bookOn(store: Store, seen: Seeing, occasion: () => Occasion, now: () => string, add: Add): Desk {
  return {
    readOnly: store.readOnly,
    watchlist: store.watchlist,
    add: async (incoming) => (await add([incoming], { occasion, onAdded: ignore }))[0] as Added,
    addMany: (incoming, onAdded = ignore, onFailed) => add(incoming, { occasion, onAdded, onFailed }),
    reports: (ids) => seen((view) => view.heads(ids)),
    report: async (id) => (await seen((view) => view.report(id)))?.report ?? null,
    episodes: () => seen((view, grouping) => episodes(view, grouping)),
    partition: () => seen((view, grouping) => partition(view, grouping)),
    episodeOf: (report) =>
      seen(async (view, grouping) => (await grouping.at(view)).episodeOf(report)?.id ?? null),
    ledger: (options = {}) => seen((view, grouping) => ledger(view, grouping, options)),
    claims: (filter = {}) => seen((view, grouping) => claims(view, grouping, filter)),
    acts: (filter = {}) => seen((view) => view.acts(filter)),
    chronicles: (query = {}) => seen((view, grouping) => chronicles(view, grouping, query)),
    messages: (report) => seen((view) => messagesOf(view, report)),
    explain: (id, options = {}) => seen((view, grouping) => explain(view, grouping, id, options)),
    revision: () => seen.revision(),
    logEnd: () => store.view((view) => view.logEnd()),
    warm: () => seen.warm(),
    shelf: (asOf) => seen((view, grouping) => shelf(view, grouping, asOf)),
    episodePage: (query) => seen((view, grouping) => episodePage(view, grouping, query)),
    reportPage: (query) => seen((view, grouping) => reportPage(view, grouping, query)),
    claimPage: (query) => seen((view, grouping) => claimPage(view, grouping, query)),
    logPage: (query) => store.view((view) => logPage(view, query)),
    reportFile: (id, version) => seen((view, grouping) => reportFile(view, grouping, id, version)),
    comparison: (policies, options) =>
      seen((view, grouping) => comparison(view, grouping, policies, options)),
    dayByDay: (options) => seen((view, grouping) => dayByDay(view, grouping, options)),
    copies: (episode) => seen((view, grouping) => copies(view, grouping, episode)),
    places: (options) => seen((view, grouping) => places(view, grouping, options)),
    write: async (format, options = {}) =>
      (await seen((view, grouping) => exportAs(view, grouping, format, options))).content as string,
    exportAs: (format, options = {}) => seen((view, grouping) => exportAs(view, grouping, format, options)),
    decide: (drafts) => decide(store, seen, drafts, occasion()),
    decisions: (query = {}) => seen((view) => decisions(view, query)),
    revisionOf: (subject) => seen((view) => revisionOf(view, subject)),
    reviewQueue: (query = {}) => seen((view, grouping) => reviewQueue(view, grouping, query)),
    importTable: (table, options) => importTable(store, seen, table, { ...options, occasion: occasion() }),
    sign: (draft) => sign(store, seen, draft, occasion()),
    signatures: (episode) => store.view((view) => signatures(view, episode)),
    differences: (id) => seen((view, grouping) => differences(view, grouping, id)),
    twoReaders: twoReaders(store, seen, occasion),
    accounts: accountsOf(store, occasion),
    by: (name) => bookOn(store, seen, () => ({ at: now(), actor: name }), now, add),
    log: () => linesOf(store),
    stamp: (server, ask) => stampLog(store, server, now, ask),
    exportEvidence: (file) => writeEvidence(store, file, now()),
    verify: (options = {}) => verify(store, options),
    custody: (report, version) => custodyOf(store, report, version),
    async close() {
      await seen.stop();
      await store.close();
    },
  };
}

function ignore(): void {}

async function messagesOf(view: StoreView, report: string) {
  const kept = await view.report(report);
  return kept === null ? [] : (await view.reading(report, kept.version)).messages;
}

function custodyOf(store: Store, report: string, version?: number) {
  return store.view(async (view) => {
    const kept = await view.report(report, version);
    return kept === null ? null : view.custody(report, kept.version);
  });
}

async function* linesOf(store: Store): AsyncGenerator<LogLine> {
  for (let after = 0; ; ) {
    const lines = await store.view((view) => view.logLines(after, LINES_AT_ONCE));
    yield* lines;
    const last = lines.at(-1);
    if (last === undefined || lines.length < LINES_AT_ONCE) return;
    after = last.seq;
  }
}
