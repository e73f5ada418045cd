/** The book that commands use when none is named. */
export const DEFAULT_BOOK = "tollbook.db";

/** What the environment sets: the one place that looks at it. */
export interface Settings {
  readonly width: number;
  readonly colour: boolean;
  /** Whether progress may be shown on standard error. */
  readonly progress: boolean;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Settings from the environment (`COLUMNS`, `NO_COLOR`, `TERM`) and the two streams. */
export function settingsOf(
  env: Readonly<Record<string, string | undefined>>,
  stdout: Stream,
  stderr: Stream,
): Settings {
  const asked = Number.parseInt(env.COLUMNS ?? "", 10);
  const dumb = env.TERM === "dumb";
  return {
    width: stdout.columns ?? (asked > 0 ? asked : 80),
    colour: stdout.isTTY === true && !dumb && !env.NO_COLOR,
    progress: stderr.isTTY === true && !dumb,
  };
}

/** `TOLLBOOK_CONTACT`: whom the hosts of what is fetched may ask, unless --contact says; null where it is not set. */
export function contactOf(env: Readonly<Record<string, string | undefined>>): string | null {
  const contact = env.TOLLBOOK_CONTACT?.trim() ?? "";
  return contact === "" ? null : contact;
}

/** `TOLLBOOK_TIME_STAMPS`: the address of the time-stamp server to ask; null where it is not set, or is none. */
export function timeStampServerOf(env: Readonly<Record<string, string | undefined>>): string | null {
  const server = env.TOLLBOOK_TIME_STAMPS?.trim() ?? "";
  return /^https?:\/\//iu.test(server) && URL.canParse(server) ? server : null;
}
