import type { LineSecrets } from "../line/index.js";
import type { TraceSettings } from "../observe/index.js";
import type { Terminal } from "./terminal.js";

/** What a command works with: nothing of the outside world comes from elsewhere. */
export interface Context {
  readonly terminal: Terminal;
  /** The time, ISO 8601. */
  readonly now: () => string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Set off by Ctrl-C: what is begun is finished, nothing new is begun. */
  readonly stop: AbortSignal;
  /** Whom a host may ask about what is fetched: the address of a page or a mailbox; null where nobody says. */
  readonly contact: string | null;
  /** Who decides and imports, unless --by says: stands in the log; null where nobody is known. */
  readonly person: string | null;
  /** The address of the time-stamp server to ask; null where none is set. */
  readonly timeStampServer: string | null;
  /** The address of a book as it was given, with what the environment adds to it. */
  readonly bookAddress: (path: string) => string;
  /** Who asks the servers of a line. @throws {TollbookError} `line/no-secret` */
  readonly lineSecrets: () => LineSecrets;
  /** Where traces go; null for nowhere. */
  readonly traceSettings: TraceSettings | null;
  /** Ends a command: 0 all went well, 1 the work failed or part of it did. */
  readonly end: (code: 0 | 1) => void;
}
