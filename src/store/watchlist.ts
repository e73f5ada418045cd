/**
 * What is remembered of addresses and feeds between one look at them and the next. It is no part of the record: it has
 * no line in the log, `verify` does not look at it, and a book that lost it would only ask once more.
 */
export interface Watchlist {
  /** How an address answered last; null for one that was never read. */
  visit(address: string): Promise<Visit | null>;
  keepVisit(visit: Visit): Promise<void>;
  /**
   * Puts what a source lists on the list, together with the visit that found it, all or nothing. Items that are there
   * with the same stamp stay as they are; others wait to be read. Gives how many of them.
   */
  found(source: string, items: readonly Item[], visit: Visit): Promise<number>;
  /** Items of a source that wait to be read, by publication (undated last), then key. */
  waiting(source: string): Promise<WaitingItem[]>;
  /** What came of reading an item; nothing where it has another stamp by now. */
  settle(source: string, item: Pick<Item, "key" | "stamp">, outcome: ItemOutcome): Promise<void>;
  /** The state that was last told, as `tell` kept it; null before the first time. */
  told(): Promise<string | null>;
  /** Keeps the state that is told now and what is still to be posted of it, all or nothing. */
  tell(state: string, notices: readonly Pick<Notice, "to" | "body">[], at: string): Promise<void>;
  /** What is still to be posted to an address, oldest first. */
  notices(to: string): Promise<Notice[]>;
  delivered(id: number): Promise<void>;
}

export interface Visit {
  /** As it was asked for. */
  readonly address: string;
  /** That of the answer, after redirects, with what it gave to ask later whether anything changed. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The id of the report that was read there; null for a feed. */
  readonly report: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** One thing that a feed lists. */
export interface Item {
  /** What the feed knows it by. */
  readonly key: string;
  readonly address: string;
  /** Another stamp says that the item was changed. */
  readonly stamp: string;
  readonly title: string | null;
  readonly published: string | null;
}

export interface WaitingItem extends Item {
  /** How often it was tried in vain. */
  readonly tries: number;
  /** ISO 8601: it is not tried again before; null for at once. */
  readonly notBefore: string | null;
}

export interface ItemOutcome {
  /** read: its report is in the book; waiting: to be tried again; left: given up, for the reason in `code`. */
  readonly state: "read" | "waiting" | "left";
  readonly tries: number;
  readonly notBefore: string | null;
  readonly report: string | null;
  readonly code: string | null;
  readonly at: string;
}

export interface Notice {
  readonly id: number;
  readonly to: string;
  readonly body: string;
  readonly at: string;
}
