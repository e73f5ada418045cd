import type { AddressInfo } from "node:net";
import { TollbookError } from "../domain/error.js";
import { buildServer, type ServerOptions } from "./server.js";

export interface ServeOptions extends Omit<ServerOptions, "loopback"> {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly loopback: boolean;
}

export interface Listening {
  /** Where the desk is: "http://127.0.0.1:8484/". */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Starts the server.
 *
 * @throws {TollbookError} `serve/accounts-needed` for an address that others can reach while the book has no accounts, `serve/no-address` where it
 *   cannot listen there.
 */
export async function serve({ host, port, ...options }: ServeOptions): Promise<Listening> {
  if (!options.loopback && (await options.book.accounts.users()).length === 0)
    throw new TollbookError("serve/accounts-needed", { host });
  const app = await buildServer(options);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const why = error instanceof Error ? error.message : String(error);
    throw new TollbookError("serve/no-address", { host, port, why }, { cause: error });
  }
  const { port: taken } = app.server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return { address: `http://${name}:${taken}/`, close: () => app.close() };
}
