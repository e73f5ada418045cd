import { TollbookError } from "../domain/error.js";

/** Where a line is, and what is set for it. */
export interface LineAddress {
  /** "host:port", one or more of a cluster. */
  readonly servers: readonly string[];
  readonly tls: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** What its streams are called after. */
  readonly name: string;
  /** What may wait on it before those who put things there must wait; null for what the streams have. */
  readonly maxBytes: number | null;
  readonly maxItems: number | null;
  /** How many servers of a cluster keep each item; null for what the streams have. */
  readonly replicas: number | null;
  /** As it may be shown: without name and password. */
  readonly shown: string;
}

const PORT = 4222;
const NAME = "tollbook";

/** Whether an argument names a line, not a book or a file. */
export function isLineAddress(value: string): boolean {
  return /^(?:nats|tls):\/\//iu.test(value);
}

/**
 * Reads `nats://[user[:password]@]host[:port][,host...][/name][?max-bytes=1GB&max-items=100000&replicas=3]`; `tls://`
 * asks for TLS.
 *
 * @throws {TollbookError} `line/bad-address`
 */
export function readLineAddress(value: string): LineAddress {
  const match = /^(nats|tls):\/\/(?:([^@/?#]*)@)?([^@/?#]+)(?:\/([^/?#]*))?(?:\?([^#]*))?$/iu.exec(
    value.trim(),
  );
  if (match === null) throw bad(value, "it is not nats://host:port/name");
  const [, scheme = "nats", login, hosts = "", named = "", query = ""] = match;
  const servers = hosts.split(",").map((host) => serverOf(host, value));
  const name = named === "" ? NAME : named;
  if (!/^[A-Za-z0-9_-]{1,60}$/u.test(name))
    throw bad(value, "the line's name takes letters, digits, - and _, at most 60");
  const [user = null, password = null] = login === undefined ? [] : loginOf(login, value);
  const tls = scheme.toLowerCase() === "tls";
  return {
    ...{ servers, tls, user, password, name },
    ...settingsIn(query, value),
    shown: `${tls ? "tls" : "nats"}://${servers.join(",")}/${name}`,
  };
}

function serverOf(host: string, value: string): string {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/iu.exec(host);
  const port = Number(match?.[2] ?? PORT);
  if (match === null || port < 1 || port > 65_535) throw bad(value, "a server in it is not host:port");
  return `${match[1]}:${port}`;
}

function loginOf(login: string, value: string): readonly string[] {
  try {
    const at = login.indexOf(":");
    const parts = at < 0 ? [login] : [login.slice(0, at), login.slice(at + 1)];
    return parts.map(decodeURIComponent);
  } catch {
    throw bad(value, "the name or the password in it is not percent-encoded");
  }
}

type Settings = Pick<LineAddress, "maxBytes" | "maxItems" | "replicas">;

function settingsIn(query: string, value: string): Settings {
  const settings: { -readonly [K in keyof Settings]: number | null } = {
    maxBytes: null,
    maxItems: null,
    replicas: null,
  };
  for (const [key, given] of new URLSearchParams(query)) {
    if (key === "max-bytes") settings.maxBytes = bytesOf(given, value);
    else if (key === "max-items") settings.maxItems = wholeNumber(key, given, 1e9, value);
    else if (key === "replicas") settings.replicas = wholeNumber(key, given, 5, value);
    else throw bad(value, `it knows max-bytes, max-items and replicas, not "${key}"`);
  }
  return settings;
}

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 };

function bytesOf(given: string, value: string): number {
  const match = /^(\d{1,13})(?:([kmgt])?b?)?$/iu.exec(given);
  const bytes = Number(match?.[1]) * (UNITS[match?.[2]?.toLowerCase() ?? ""] ?? Number.NaN);
  if (bytes >= 1e6 && bytes <= 1e15) return bytes;
  throw bad(value, "max-bytes takes a size from 1MB on, such as 500MB or 20GB");
}

function wholeNumber(name: string, given: string, most: number, value: string): number {
  const number = /^\d{1,10}$/u.test(given) ? Number(given) : Number.NaN;
  if (number >= 1 && number <= most) return number;
  throw bad(value, `${name} takes a number from 1 to ${most}`);
}

function bad(value: string, why: string): TollbookError {
  return new TollbookError("line/bad-address", { line: withoutLogin(value), why });
}

/** An address as it may be shown, whatever else is wrong with it. */
function withoutLogin(value: string): string {
  return value.replace(/^([a-z]+:\/\/).*@/isu, "$1");
}
