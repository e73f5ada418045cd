import { readFileSync } from "node:fs";
import type { ConnectionOptions } from "node:tls";
import type { PoolConfig } from "pg";
import { TollbookError } from "../../domain/error.js";

/** Where a book in PostgreSQL lies, and how it is reached. */
export interface Address {
  /** As it may be shown: without password and parameters of the connection. */
  readonly name: string;
  readonly schema: string;
  readonly connection: PoolConfig;
}

/** Where the book lies in a database that holds other things too. */
const SCHEMA = "tollbook";

const PARAMETERS = [
  ...["schema", "host", "sslmode", "sslrootcert", "sslcert", "sslkey"],
  ...["password_file", "connect_timeout", "application_name"],
] as const;
type Parameters = Readonly<Partial<Record<(typeof PARAMETERS)[number], string>>>;

const TLS_MODES = ["disable", "require", "verify-ca", "verify-full"];

/** Whether a book is in a database, not in a file. */
export function isPostgresAddress(path: string): boolean {
  return /^postgres(?:ql)?:\/\//iu.test(path);
}

/**
 * Reads `postgres://user:password@host:port/database?schema=...`. A host left out is this machine; the driver takes a
 * user, password and database left out from PGUSER, PGPASSWORD and PGDATABASE.
 *
 * @throws {TollbookError} `usage/bad-option`, which never shows the password; `input/unreadable` for a certificate.
 */
export function readAddress(text: string): Address {
  const url = urlOf(text);
  const given = parametersOf(url);
  const schema = given.schema ?? SCHEMA;
  const host = given.host ?? hostOf(url) ?? "localhost";
  const user = decode(url.username) || undefined;
  const password = passwordOf(url, given);
  const database = decode(url.pathname.slice(1)) || undefined;
  return {
    name: nameOf(url, given),
    schema,
    connection: {
      host,
      ...(url.port === "" ? {} : { port: Number(url.port) }),
      ...(user === undefined ? {} : { user }),
      ...(database === undefined ? {} : { database }),
      ...(password === undefined ? {} : { password }),
      ...tlsOf(given, host),
      application_name: given.application_name ?? "tollbook",
      connectionTimeoutMillis: secondsOf(given.connect_timeout) * 1000,
    },
  };
}

/** A book's path or address as it may be shown: an address loses its password and parameters. */
export function shownName(path: string): string {
  if (!isPostgresAddress(path)) return path;
  try {
    return readAddress(path).name;
  } catch {
    return "the PostgreSQL address";
  }
}

function bad(expected: string): TollbookError {
  return new TollbookError("usage/bad-option", { option: "--book", value: "postgres://...", expected });
}

/** Stands for the host that an address with a user and a socket does not name. */
const NOWHERE = "socket.invalid";

function urlOf(text: string): URL {
  const named = text.replace(/^(postgres(?:ql)?:\/\/[^/?#]*@)(?=[:/?#]|$)/iu, `$1${NOWHERE}`);
  if (!URL.canParse(named)) throw bad('an address such as "postgres://user@host:5432/database"');
  return new URL(named);
}

function hostOf({ hostname }: URL): string | undefined {
  const host = decode(hostname).replace(/^\[|\]$/gu, "");
  return host === "" || host === NOWHERE ? undefined : host;
}

function parametersOf(url: URL): Parameters {
  const given: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    if (!(PARAMETERS as readonly string[]).includes(name))
      throw bad(`an address with no other parameters than ${PARAMETERS.join(", ")} (not "${name}")`);
    given[name] = value;
  }
  if (given.schema !== undefined && !/^[\p{L}_][\p{L}\p{N}_$]{0,62}$/u.test(given.schema))
    throw bad("a schema of letters, digits and _, 63 at most");
  return given;
}

function nameOf(url: URL, { schema = SCHEMA, host: socket }: Parameters): string {
  const user = url.username === "" ? "" : `${url.username}@`;
  const port = url.port === "" ? "" : `:${url.port}`;
  const host = hostOf(url) === undefined ? "" : `${url.hostname}${port}`;
  const more = [
    ...(socket === undefined ? [] : [`host=${socket}`]),
    ...(schema === SCHEMA ? [] : [`schema=${schema}`]),
  ];
  return `postgres://${user}${host}${url.pathname}${more.length === 0 ? "" : `?${more.join("&")}`}`;
}

/** Read anew for each connection: a file may be renewed while a server runs. */
function passwordOf(url: URL, { password_file: file }: Parameters): PoolConfig["password"] {
  if (url.password !== "") return decode(url.password);
  if (file === undefined) return undefined;
  return () => {
    try {
      return readFileSync(file, "utf8").replace(/\r?\n$/u, "");
    } catch (cause) {
      const why = (cause as NodeJS.ErrnoException).code ?? "it cannot be read";
      throw new TollbookError("input/unreadable", { path: file, why }, { cause });
    }
  };
}

function secondsOf(text: string | undefined): number {
  if (text === undefined) return 10;
  if (/^[1-9]\d{0,2}$/u.test(text)) return Number(text);
  throw bad("a connect_timeout of 1 to 999 seconds");
}

/**
 * TLS, as libpq's sslmode names it. On this machine it is not asked for; to another one it is, and the server must prove
 * its name: a connection that anybody could read or answer takes an explicit word.
 */
function tlsOf(given: Parameters, host: string): Pick<PoolConfig, "ssl"> {
  const isNear = host.startsWith("/") || isLoopback(host);
  const mode = given.sslmode ?? (isNear && given.sslrootcert === undefined ? "disable" : "verify-full");
  if (!TLS_MODES.includes(mode)) throw bad(`sslmode as one of ${TLS_MODES.join(", ")}`);
  if (mode === "disable") return { ssl: false };
  const ssl: ConnectionOptions = {
    rejectUnauthorized: mode !== "require" || given.sslrootcert !== undefined,
    ...(given.sslrootcert === undefined ? {} : { ca: pem(given.sslrootcert) }),
    ...(given.sslcert === undefined ? {} : { cert: pem(given.sslcert) }),
    ...(given.sslkey === undefined ? {} : { key: pem(given.sslkey) }),
    ...(mode === "verify-full" ? {} : { checkServerIdentity: () => undefined }),
  };
  return { ssl };
}

const isLoopback = (host: string): boolean => host === "localhost" || /^127\./u.test(host) || host === "::1";

function pem(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? "it cannot be read";
    throw new TollbookError("input/unreadable", { path, why }, { cause });
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw bad("an address whose % signs are written as %25");
  }
}
