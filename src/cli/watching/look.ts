import type { Item, ItemOutcome, WaitingItem, Watchlist } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import {
  type Arrival,
  type Failure,
  type FeedListing,
  type Fetcher,
  lookAt,
  parsePublished,
  readAddress,
  readEntry,
  type Validators,
} from "../../ingest/index.js";
import { isForGood, laterBy } from "./again.js";

/** What a look at a source works with. */
export interface Eyes {
  /** What is remembered of addresses and feeds. */
  readonly watchlist: Watchlist;
  readonly fetcher: Fetcher;
  readonly now: () => string;
  readonly stop: AbortSignal;
  /** Seconds between two looks: how long what failed is left alone first. */
  readonly every: number;
  /** Takes a report in, and returns when it is safe. */
  readonly take: (arrival: Arrival) => Promise<void>;
  /** One thing that a source lists could not be read; `again` says whether it will be tried again. */
  readonly onLeft: (failure: Failure, again: boolean) => void;
  /** Something of the source is being fetched. */
  readonly onFetch: (address: string) => void;
  /** Some of many things were read: time to tell of them. */
  readonly onSome: () => Promise<void>;
}

/** What came of a look. */
export interface Seen {
  /** Why the source could not be read; null where it could. */
  readonly failure: Failure | null;
  /** Of a list of feeds: their addresses. */
  readonly sources: readonly string[];
}

/** Looks at one source once: reads what it newly lists, and what was left waiting before. */
export async function lookOnce(source: string, eyes: Eyes): Promise<Seen> {
  const { watchlist, fetcher, onFetch } = eyes;
  onFetch(source);
  const look = await lookAt(source, fetcher, {}, await watchlist.visit(source));
  if (look.kind === "listing" && look.listing.kind === "sources")
    return { failure: null, sources: look.listing.sources };
  if (look.kind === "listing" && look.listing.kind === "feed")
    await list(source, look.listing, look.validators, eyes);
  let failure = look.kind === "failure" ? look.failure : null;
  if (look.kind === "arrival") failure = await keep(source, look.arrival, look.validators, eyes);
  await readWaiting(source, eyes);
  return { failure, sources: [] };
}

/** Of a feed with much that is new, what changed is told after so many things. */
const SOME = 25;

/**
 * Takes in what a feed lists. What it holds in full of things without an address is added first, and the feed is noted
 * as seen last: whoever is stopped in between sees it all again, and knows what it has.
 */
async function list(source: string, feed: FeedListing, validators: Validators, eyes: Eyes): Promise<void> {
  const { watchlist, now, take, onLeft } = eyes;
  const items: Item[] = [];
  for (const entry of feed.entries) {
    const { key, address, title, published, updated } = entry;
    if (address !== null) {
      const stamp = JSON.stringify([address, updated ?? published]);
      items.push({
        key,
        address,
        stamp,
        title,
        published: published === null ? null : parsePublished(published),
      });
      continue;
    }
    const read = await readEntry(entry, feed, source);
    const left = "error" in read ? read : await refusal(read, take);
    if (left !== null) onLeft(left, false);
  }
  await watchlist.found(source, items, { address: source, ...validators, report: null, at: now() });
}

async function readWaiting(source: string, eyes: Eyes): Promise<void> {
  let read = 0;
  for (const item of await eyes.watchlist.waiting(source)) {
    if (eyes.stop.aborted) return;
    if (item.notBefore !== null && Date.parse(item.notBefore) > Date.parse(eyes.now())) continue;
    await readItem(source, item, eyes);
    read += 1;
    if (read % SOME === 0) await eyes.onSome();
  }
}

/** Reads the page that an item names. The report is safe before the item is settled. */
async function readItem(source: string, item: WaitingItem, eyes: Eyes): Promise<void> {
  const { watchlist, fetcher, onFetch, onLeft, now } = eyes;
  const settle = (outcome: Pick<ItemOutcome, "state"> & Partial<ItemOutcome>) =>
    watchlist.settle(source, item, {
      ...{ tries: item.tries, notBefore: null, report: null, code: null, at: now() },
      ...outcome,
    });
  onFetch(item.address);
  const known = await watchlist.visit(item.address);
  const outcome = await readAddress(
    item.address,
    fetcher,
    { published: item.published },
    known?.report ? known : null,
  );
  if (outcome.kind === "not-modified") return settle({ state: "read", report: known?.report ?? null });
  if (outcome.kind === "arrival") {
    const refused = await keep(item.address, outcome.arrival, outcome.validators, eyes);
    if (refused === null) return settle({ state: "read", report: outcome.arrival.report.id });
    onLeft(refused, false);
    return settle({ state: "left", tries: item.tries + 1, code: refused.error.code });
  }
  const { error } = outcome.failure;
  if (error.code === "fetch/stopped") return;
  const tries = item.tries + 1;
  const again = !isForGood(error, tries);
  onLeft(outcome.failure, again);
  const notBefore = again ? laterBy(now(), eyes.every, tries, error) : null;
  return settle({ state: again ? "waiting" : "left", tries, notBefore, code: error.code });
}

/** Takes a report in and notes how its address answered, in this order; or gives why it can never be taken in. */
async function keep(
  address: string,
  arrival: Arrival,
  validators: Validators,
  { watchlist, now, take }: Eyes,
): Promise<Failure | null> {
  const { id } = arrival.report;
  const refused = await refusal(arrival, take);
  if (refused === null) await watchlist.keepVisit({ address, ...validators, report: id, at: now() });
  return refused;
}

/** Takes a report in; or gives why that can never be, and the watch goes on. */
async function refusal(arrival: Arrival, take: Eyes["take"]): Promise<Failure | null> {
  try {
    await take(arrival);
    return null;
  } catch (error) {
    if (!(error instanceof TollbookError) || error.code !== "line/too-large") throw error;
    return { origin: arrival.origin, error };
  }
}
