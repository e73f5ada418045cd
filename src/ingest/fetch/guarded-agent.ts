import type { LookupAddress, LookupOptions } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { Agent, buildConnector } from "undici";

/** Which IP addresses may be connected to. */
export type Allows = (address: string) => boolean;

/** A host's name to its addresses, as the operating system has them. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

export const resolveHost: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** An address that may not be connected to stood behind a host's name. */
export class RefusedAddress extends Error {
  constructor(readonly address: string) {
    super(`${address} may not be connected to`);
  }
}

/**
 * Connections to allowed addresses only. A host's name is resolved once for each connection and the connection goes
 * to the very addresses that were checked, so a name that resolves differently a moment later gains nothing. One
 * address that is not allowed among several refuses them all.
 *
 * @param seconds how long a connection may take to come about.
 */
export function guardedAgent(allows: Allows, resolve: Resolve, seconds: number): Agent {
  const connect = buildConnector({
    timeout: seconds * 1000,
    lookup: (host: string, options: LookupOptions, callback: Found) => {
      checked(host, allows, resolve).then(
        (found) => answer(found, options, callback),
        (error: NodeJS.ErrnoException) => callback(error, []),
      );
    },
  } as buildConnector.BuildOptions);
  return new Agent({
    connections: 2,
    keepAliveTimeout: 4000,
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/gu, "");
      // an address written out is never looked up, so it is checked here
      if (isIP(host) !== 0 && !allows(host)) callback(new RefusedAddress(host), null);
      else connect(options, callback);
    },
  });
}

type Found = (
  error: NodeJS.ErrnoException | null,
  address: string | readonly LookupAddress[],
  family?: number,
) => void;

async function checked(host: string, allows: Allows, resolve: Resolve): Promise<readonly LookupAddress[]> {
  const found = await resolve(host);
  const refused = found.find(({ address }) => !allows(address));
  if (refused !== undefined) throw new RefusedAddress(refused.address);
  return found;
}

function answer(found: readonly LookupAddress[], { all, family }: LookupOptions, callback: Found): void {
  const wanted = family === 4 || family === 6 ? found.filter((one) => one.family === family) : found;
  const first = wanted[0];
  if (first === undefined)
    callback(Object.assign(new Error("no address of that kind"), { code: "ENOTFOUND" }), []);
  else if (all === true) callback(null, wanted);
  else callback(null, first.address, first.family);
}
