import { type LogLine, openStore, type Store } from "../store/index.js";
import { addMany } from "./add.js";
import type { Added, Book, OpenOptions } from "./book.js";
import { chronicles } from "./chronicle.js";
import { partition } from "./episodes.js";
import { explain } from "./explain.js";
import { startGrouping } from "./grouping.js";
import { claims, episodes, ledger } from "./ledger.js";
import { verify } from "./verify/verify.js";

const LINES_AT_ONCE = 500;

/**
 * Opens the book at a path. Several processes may have it open, and add to it, at once.
 *
 * @throws {TollbookError} `book/missing`, `book/no-folder`, `book/not-a-book`, `book/newer`, `book/read-only`,
 *   `book/disk-full`, `book/busy`, `book/damaged`.
 */
export async function openBook(path: string, { now, create = false, actor }: OpenOptions): Promise<Book> {
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
    log: () => linesOf(store),
    verify: () => verify(store),
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

async function* linesOf(store: Store): AsyncGenerator<LogLine> {
  for (let after = 0; ; ) {
    const lines = await store.view((view) => view.logLines(after, LINES_AT_ONCE));
    yield* lines;
    const last = lines.at(-1);
    if (last === undefined || lines.length < LINES_AT_ONCE) return;
    after = last.seq;
  }
}
