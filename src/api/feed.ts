import type { ServerResponse } from "node:http";

/** One thing to tell: its name, and what it carries. */
export interface FeedEvent {
  readonly event: string;
  readonly data: unknown;
}

/** What is looked at: what the book says, and the end of its log. */
interface Watched {
  revision(): Promise<number>;
  logEnd(): Promise<number>;
}

const MAX_LISTENERS = 200;
/** So that nothing between us and a browser takes the silence for the end. */
const HEARTBEAT_MS = 20_000;
const LOOK_EVERY_MS = 1_000;

/**
 * Tells listeners what changes, as server-sent events. The book is looked at once a second while somebody listens,
 * whatever process writes to it; what this server does itself is told at once.
 */
export class Feed {
  readonly #book: Watched;
  readonly #listeners = new Set<{
    readonly to: ServerResponse;
    readonly wants: (event: FeedEvent) => boolean;
  }>();
  #timer: NodeJS.Timeout | null = null;
  #beat: NodeJS.Timeout | null = null;
  #told = -1;
  #line = -1;

  constructor(book: Watched) {
    this.#book = book;
  }

  /**
   * Begins with the revision and the log's end as they are; ends with the connection. Where too many listen, the one that has listened longest
   * is let go: it comes again by itself, and begins with the revision, so that it misses nothing.
   */
  async listen(to: ServerResponse, wants: (event: FeedEvent) => boolean = () => true): Promise<void> {
    const listener = { to, wants };
    for (const oldest of this.#listeners) {
      if (this.#listeners.size < MAX_LISTENERS) break;
      this.#listeners.delete(oldest);
      oldest.to.end();
    }
    this.#listeners.add(listener);
    to.on("close", () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#rest();
    });
    const [revision, line] = [await this.#book.revision(), await this.#book.logEnd()];
    write(to, { event: "revision", data: { revision } });
    write(to, { event: "log", data: { line } });
    // what changes from here on is told, also before the first look
    if (this.#told === -1) [this.#told, this.#line] = [revision, line];
    if (!this.#listeners.has(listener)) return; // gone while the book was asked
    this.#timer ??= setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
    this.#beat ??= setInterval(() => this.#comfort(), HEARTBEAT_MS).unref();
  }

  /** Tells of a new revision where there is one, and of new lines of the log. */
  async look(): Promise<void> {
    try {
      const [revision, line] = [await this.#book.revision(), await this.#book.logEnd()];
      if (revision !== this.#told && this.#told !== -1) this.tell({ event: "revision", data: { revision } });
      if (line !== this.#line && this.#line !== -1) this.tell({ event: "log", data: { line } });
      this.#told = revision;
      this.#line = line;
    } catch {
      // the book is busy or gone: requests say so, and the next look may see it again
    }
  }

  tell(event: FeedEvent): void {
    for (const { to, wants } of this.#listeners) if (wants(event)) write(to, event);
  }

  close(): void {
    this.#rest();
    for (const { to } of this.#listeners) to.end();
    this.#listeners.clear();
  }

  #comfort(): void {
    for (const { to } of this.#listeners) to.write(": still here\n\n");
  }

  #rest(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    if (this.#beat !== null) clearInterval(this.#beat);
    this.#timer = null;
    this.#beat = null;
    this.#told = -1;
    this.#line = -1;
  }
}

/** A listener that does not read is let go: what it misses it can ask for. */
const MAX_WAITING = 1024 * 1024;

function write(to: ServerResponse, { event, data }: FeedEvent): void {
  if (to.writableLength > MAX_WAITING) to.destroy();
  else to.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
