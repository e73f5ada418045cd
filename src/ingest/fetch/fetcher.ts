import type { Capture } from "../../domain/capture.js";
import type { Allows, Resolve } from "./guarded-agent.js";

/** What a server gave with an answer, to ask later whether anything changed since. */
export interface Validators {
  /** The address that answered. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What came of asking. */
export type Answer = Fetched | NotModified;

export interface Fetched {
  readonly kind: "fetched";
  readonly capture: Capture;
  readonly validators: Validators;
}

/** Nothing changed since the validators given were. */
export interface NotModified {
  readonly kind: "not-modified";
}

export interface FetcherOptions {
  /** The User-Agent, by which a host knows who asks and whom to write to. */
  readonly agent: string;
  /** The time, ISO 8601. */
  readonly now: () => string;
  /** Ends all waiting and all requests. */
  readonly stop: AbortSignal;
  /** Seconds between the beginnings of two requests to one host. */
  readonly pace?: number;
  /** Which IP addresses may be connected to: public ones, unless told otherwise. */
  readonly allows?: Allows;
  /** How hosts' names become addresses: as the operating system does it. */
  readonly resolve?: Resolve;
  readonly limits?: Partial<Limits>;
}

export interface Limits {
  /** A response may have, packed and unpacked. */
  readonly bytes: number;
  /** Until a connection stands, and then until the headers are there. */
  readonly seconds: number;
  /** For a whole response, body and all. */
  readonly wholeSeconds: number;
  /** How often one address is asked, all in all, when its server is busy or the connection fails. */
  readonly tries: number;
  /** Before the second try, in seconds; twice as long before each further one. */
  readonly wait: number;
  /** The longest Retry-After that is waited for, in seconds. */
  readonly longestWait: number;
  readonly redirects: number;
}

/** Fetches addresses politely, one answer a call; see docs/reading-pages.md for what it does and never does. */
export interface Fetcher {
  /**
   * Fetches one address, redirects followed. With `known` the server is asked only for what changed since.
   *
   * @throws {TollbookError} with a `fetch/` code.
   */
  fetch(address: string, known?: Validators | null): Promise<Answer>;
  close(): Promise<void>;
}
