/** What a feed, a sitemap or a list of feeds says. */
export type Listing = FeedListing | SourceListing;

/** A feed (RSS, Atom, JSON Feed) or a sitemap: what is to be read, in the order listed. */
export interface FeedListing {
  readonly kind: "feed";
  readonly title: string | null;
  /** As the feed writes it. */
  readonly language: string | null;
  readonly entries: readonly Entry[];
  /** Of a sitemap of sitemaps: how many it names. They are not fetched: nobody asked for them. */
  readonly sitemaps: number;
}

/** A list of feeds (OPML). */
export interface SourceListing {
  readonly kind: "sources";
  readonly title: string | null;
  /** Addresses of feeds, each once. */
  readonly sources: readonly string[];
}

/** One thing that a feed lists. Null is what it does not say. */
export interface Entry {
  /** What the feed knows it by: its id, else its address, else its title. */
  readonly key: string;
  /** Where it stands in full, http or https. */
  readonly address: string | null;
  readonly title: string | null;
  /** As the feed writes it. */
  readonly published: string | null;
  /** When it was changed last, as the feed writes it. */
  readonly updated: string | null;
  /** What the feed itself holds of it, as HTML, or as plain text where `plain`. */
  readonly body: { readonly words: string; readonly plain: boolean; readonly summary: boolean } | null;
}
