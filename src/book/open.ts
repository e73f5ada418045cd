import { type LogLine, openStore, type Store } from "../store/index.js";
import { addMany } from "./add.js";
import type { Added, OpenOptions } from "./book.js";
import { claimPage, logPage, reportPage } from "./browse.js";
import { chronicles } from "./chronicle.js";
import type { Desk } from "./desk.js";
import { partition } from "./episodes.js";
import { explain } from "./explain.js";
import { reportFile } from "./file.js";
import { startGrouping } from "./grouping.js";
import { claims, episodes, ledger } from "./ledger.js";
import { shelf } from "./shelf.js";
import { comparison, copies, dayByDay, places } from "./study.js";
import { verify } from "./verify/verify.js";
import { write } from "./write.js";

const LINES_AT_ONCE = 500;

/**
 * Opens the book at a path. Several processes may have it open, and add to it, at once.
 *
 * @throws {TollbookError} `book/missing`, `book/no-folder`, `book/not-a-book`, `book/newer`, `book/read-only`,
 *   `book/disk-full`, `book/busy`, `book/damaged`.
 */
export async function openBook(path: string, { now, create = false, actor }: OpenOptions): Promise<Desk> {
  const occasion = () => ({ at: now(), actor: actor ?? null });
  const store = await openStore(path, { create, occasion: occasion() });
  const grouping = startGrouping();
  return {
    readOnly: store.readOnly,
    watchlist: store.watchlist,
    add: async (incoming) => (await addMany(store, [incoming], occasion, ignore))[0] as Added,
    addMany: (incoming, onAdded = ignore) => addMany(store, incoming, occasion, onAdded),
    reports: () => store.view((view) => view.heads()),
    report: async (id) => (await store.view((view) => view.report(id)))?.report ?? null,
    episodes: () => store.view((view) => episodes(view, grouping)),
    partition: () => store.view((view) => partition(view, grouping)),
    episodeOf: (report) =>
      store.view(async (view) => (await grouping.at(view)).episodeOf(report)?.id ?? null),
    ledger: (options = {}) => store.view((view) => ledger(view, grouping, options)),
    claims: (filter = {}) => store.view((view) => claims(view, grouping, filter)),
    acts: (filter = {}) => store.view((view) => view.acts(filter)),
    chronicles: (query = {}) => store.view((view) => chronicles(view, grouping, query)),
    messages: (report) => messagesOf(store, report),
    explain: (id, options = {}) => store.view((view) => explain(view, grouping, id, options)),
    revision: () => store.view((view) => view.logEnd()),
    shelf: (asOf) => store.view((view) => shelf(view, grouping, asOf)),
    reportPage: (query) => store.view((view) => reportPage(view, grouping, query)),
    claimPage: (query) => store.view((view) => claimPage(view, grouping, query)),
    logPage: (query) => store.view((view) => logPage(view, query)),
    reportFile: (id, version) => store.view((view) => reportFile(view, grouping, id, version)),
    comparison: (policies, options) => store.view((view) => comparison(view, grouping, policies, options)),
    dayByDay: (options) => store.view((view) => dayByDay(view, grouping, options)),
    copies: (episode) => store.view((view) => copies(view, grouping, episode)),
    places: (options) => store.view((view) => places(view, grouping, options)),
    write: (format, options = {}) => store.view((view) => write(view, grouping, format, options)),
    log: () => linesOf(store),
    verify: (options = {}) => verify(store, options),
    custody: (report, version) => custodyOf(store, report, version),
    close: () => store.close(),
  };
}

function ignore(): void {}

function messagesOf(store: Store, report: string) {
  return store.view(async (view) => {
    const kept = await view.report(report);
    return kept === null ? [] : (await view.reading(report, kept.version)).messages;
  });
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
