import { type JetStreamClient, type JetStreamManager, jetstream, jetstreamManager } from "@nats-io/jetstream";
import {
  type Authenticator,
  AuthorizationError,
  connect as connectTo,
  credsAuthenticator,
  type NatsConnection,
  tokenAuthenticator,
  usernamePasswordAuthenticator,
} from "@nats-io/transport-node";
import { TollbookError } from "../domain/error.js";
import type { LineAddress } from "./address.js";

/** Who asks, where the address does not say, and how the server is known: contents, not paths. */
export interface LineSecrets {
  readonly user: string | null;
  readonly password: string | null;
  readonly token: string | null;
  /** A credentials file (JWT and seed). */
  readonly credentials: string | null;
  /** PEM: who may vouch for the server, and the certificate and key to show it. */
  readonly tls: { readonly ca: string | null; readonly cert: string | null; readonly key: string | null };
}

export const NO_SECRETS: LineSecrets = {
  ...{ user: null, password: null, token: null, credentials: null },
  tls: { ca: null, cert: null, key: null },
};

/** An open connection to the servers of a line. */
export interface Link {
  readonly address: LineAddress;
  readonly connection: NatsConnection;
  readonly stream: JetStreamClient;
  readonly manager: JetStreamManager;
  /** Whether the servers answer now, as far as is known. */
  readonly up: () => boolean;
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly secrets: LineSecrets;
  /** How this program names itself to the servers. */
  readonly as: string;
  /** The connection was lost, or is back. It is tried again for ever. */
  readonly onChange?: (up: boolean) => void;
}

/** How long an answer is waited for, in milliseconds; and at the end. */
const PATIENCE = 5_000;
const GOODBYE = 2_000;

/**
 * Connects to the servers of a line. Once connected, a lost connection is made again for ever.
 *
 * @throws {TollbookError} `line/unreachable`, `line/refused`, `line/no-jetstream`.
 */
export async function connect(
  address: LineAddress,
  { secrets, as, onChange = () => {} }: ConnectOptions,
): Promise<Link> {
  const connection = await reach(address, secrets, as);
  let up = true;
  void (async () => {
    for await (const status of connection.status()) {
      if (status.type !== "disconnect" && status.type !== "reconnect") continue;
      up = status.type === "reconnect";
      onChange(up);
    }
  })();
  const close = async () => {
    // what was acknowledged or given back last must be on its way before the door closes
    if (up && !connection.isClosed()) await within(GOODBYE, connection.flush());
    await within(GOODBYE, connection.close());
  };
  try {
    if (connection.info?.jetstream !== true)
      throw new TollbookError("line/no-jetstream", { line: address.shown });
    const manager = await jetstreamManager(connection, { timeout: PATIENCE, checkAPI: false });
    const stream = jetstream(connection, { timeout: PATIENCE });
    return { address, connection, stream, manager, up: () => up && !connection.isClosed(), close };
  } catch (error) {
    await close();
    throw lineError(error, address);
  }
}

/** Waits for an answer, but not for ever. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let late: NodeJS.Timeout | undefined;
  const timeout = new Promise((resolve) => {
    late = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work.catch(() => {}), timeout]);
  clearTimeout(late);
}

async function reach(address: LineAddress, secrets: LineSecrets, name: string): Promise<NatsConnection> {
  const { ca, cert, key } = secrets.tls;
  const given = {
    ...(ca === null ? {} : { ca }),
    ...(cert === null ? {} : { cert }),
    ...(key === null ? {} : { key }),
  };
  try {
    return await connectTo({
      servers: [...address.servers],
      name,
      timeout: PATIENCE,
      authenticator: authenticatorsOf(address, secrets),
      maxReconnectAttempts: -1,
      reconnectTimeWait: 500,
      reconnectJitter: 250,
      pingInterval: 10_000,
      maxPingOut: 2,
      ignoreAuthErrorAbort: true,
      noAsyncTraces: true,
      ...(address.tls || Object.keys(given).length > 0 ? { tls: given } : {}),
    });
  } catch (error) {
    throw lineError(error, address);
  }
}

function authenticatorsOf(address: LineAddress, secrets: LineSecrets): Authenticator[] {
  const { credentials } = secrets;
  const user = address.user ?? secrets.user;
  const password = address.password ?? secrets.password;
  const found: Authenticator[] = [];
  if (credentials !== null) found.push(credsAuthenticator(new TextEncoder().encode(credentials)));
  if (user !== null) found.push(usernamePasswordAuthenticator(user, password ?? ""));
  if (secrets.token !== null) found.push(tokenAuthenticator(secrets.token));
  return found;
}

/** What the client reported, as tollbook says it; an error that is none of the line's as it is. */
export function lineError(error: unknown, { shown }: LineAddress): TollbookError {
  if (error instanceof TollbookError) return error;
  const why = whyOf(error);
  const code =
    error instanceof AuthorizationError || /permission|authorization|authentication/iu.test(why)
      ? "line/refused"
      : "line/unreachable";
  return new TollbookError(code, { line: shown, why }, { cause: error });
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.message.replace(/\.$/u, "");
  const cause = error.cause instanceof Error && error.cause !== error ? error.cause.message : "";
  if (own === "" || own === "connection refused") return "the connection was refused";
  return cause !== "" && !own.includes(cause) ? `${own}: ${cause}` : own;
}
