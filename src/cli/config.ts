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

/** libpq's variables that become parameters of an address, unless it has them. The driver reads the others itself. */
const ADDRESS_VARIABLES = {
  PGSSLMODE: "sslmode",
  PGSSLROOTCERT: "sslrootcert",
  PGSSLCERT: "sslcert",
  PGSSLKEY: "sslkey",
  PGPASSWORD_FILE: "password_file",
} as const;

/** The address of a book in PostgreSQL with what the environment adds to it; a path as it is. */
export function bookAddressOf(env: Readonly<Record<string, string | undefined>>, path: string): string {
  if (!/^postgres(?:ql)?:\/\//iu.test(path)) return path;
  const [, authority = ""] = /^[^:]+:\/\/([^/?#]*)/u.exec(path) ?? [];
  const given = new URLSearchParams(path.split("?")[1] ?? "");
  const added: [string, string][] = [];
  if (authority.replace(/^.*@/u, "") === "" && env.PGHOST) added.push(["host", env.PGHOST]);
  for (const [variable, name] of Object.entries(ADDRESS_VARIABLES)) {
    const value = env[variable];
    // what may also do without TLS is no promise: as if nothing were said
    if (value && !(name === "sslmode" && /^(?:allow|prefer)$/u.test(value))) added.push([name, value]);
  }
  const more = new URLSearchParams(added.filter(([name]) => !given.has(name)));
  return more.size === 0 ? path : `${path}${path.includes("?") ? "&" : "?"}${more}`;
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
