import { readFileSync } from "node:fs";
import { isPostgresAddress } from "../book/index.js";
import { TollbookError } from "../domain/error.js";
import type { LineSecrets } from "../line/index.js";
import type { TraceSettings } from "../observe/index.js";

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
  if (!isPostgresAddress(path)) return path;
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

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Who asks a line's servers, where its address does not say: `TOLLBOOK_NATS_USER`, `_PASSWORD` or `_PASSWORD_FILE`,
 * `_TOKEN` or `_TOKEN_FILE`, `_CREDS` (a file), and for TLS `_CA`, `_CERT`, `_KEY` (files).
 *
 * @throws {TollbookError} `line/no-secret`
 */
export function lineSecretsOf(env: Environment): LineSecrets {
  const file = (name: string) => contentOf(`TOLLBOOK_NATS_${name}`, env);
  return {
    user: env.TOLLBOOK_NATS_USER || null,
    password: secretOf("TOLLBOOK_NATS_PASSWORD", env),
    token: secretOf("TOLLBOOK_NATS_TOKEN", env),
    credentials: file("CREDS"),
    tls: { ca: file("CA"), cert: file("CERT"), key: file("KEY") },
  };
}

/** A secret that the environment holds, or the file that `NAME_FILE` names. */
function secretOf(name: string, env: Environment): string | null {
  const own = env[name] || null;
  const inFile = contentOf(`${name}_FILE`, env)?.replace(/\r?\n$/u, "") ?? null;
  if (own !== null && inFile !== null)
    throw new TollbookError("line/no-secret", { name, why: `${name}_FILE is set, too; keep one of them` });
  return own ?? inFile;
}

function contentOf(name: string, env: Environment): string | null {
  const path = env[name] || null;
  if (path === null) return null;
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const why = `the file it names cannot be read (${(cause as NodeJS.ErrnoException).code ?? "error"})`;
    throw new TollbookError("line/no-secret", { name, why }, { cause });
  }
}

/**
 * Where traces go, by OpenTelemetry's own names: `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`, or
 * `OTEL_EXPORTER_OTLP_ENDPOINT` and "/v1/traces", with `OTEL_EXPORTER_OTLP_HEADERS` and `OTEL_SERVICE_NAME`. Null,
 * and no traces, where neither is set to an http address.
 */
export function traceSettingsOf(env: Environment): TraceSettings | null {
  const base = env.OTEL_EXPORTER_OTLP_ENDPOINT?.trim().replace(/\/+$/u, "");
  const endpoint = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT?.trim() || (base ? `${base}/v1/traces` : "");
  if (!/^https?:\/\//iu.test(endpoint) || !URL.canParse(endpoint)) return null;
  const headers = (env.OTEL_EXPORTER_OTLP_HEADERS ?? "").split(",").flatMap((pair) => {
    const at = pair.indexOf("=");
    return at < 1 ? [] : [[pair.slice(0, at).trim(), decodedOr(pair.slice(at + 1).trim())] as const];
  });
  return { endpoint, headers: Object.fromEntries(headers), service: env.OTEL_SERVICE_NAME || "tollbook" };
}

function decodedOr(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Who is at work: `TOLLBOOK_BY`, else the name of the account on this machine; null where neither is known. */
export function personOf(env: Environment, account: () => { readonly username: string }): string | null {
  const named = env.TOLLBOOK_BY?.trim() ?? "";
  if (named !== "") return named.slice(0, 200);
  try {
    return account().username.trim() || null;
  } catch {
    return null; // an account without a name, as in some containers
  }
}
