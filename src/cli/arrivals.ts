import type { Watchlist } from "../book/index.js";
import {
  type Arrival,
  type Defaults,
  type Failure,
  type Fetcher,
  type Hooks,
  isWebAddress,
  lookAt,
  readListing,
  readPaths,
  type Validators,
} from "../ingest/index.js";

/** An address whose server says that the report in the book is what still stands there. */
export interface Unchanged {
  readonly origin: string;
  /** The report's id. */
  readonly unchanged: string;
}

export type Outcome = Arrival | Failure | Unchanged;

/** Where reports come from. */
export interface Sources {
  readonly defaults: Defaults;
  readonly hooks: Hooks;
  /** What is known of addresses from the last time. */
  readonly visits: Pick<Watchlist, "visit">;
  /** Opens the fetcher: called when there is something to fetch. */
  readonly fetcher: () => Promise<Fetcher>;
  /** Called before each address is fetched. */
  readonly onAddress: (address: string) => void;
}

/** Reads files and addresses in the order given. Validators of what an address gave go into `seen`, by origin. */
export async function* arrivalsOf(
  paths: readonly string[],
  sources: Sources,
  seen: Map<string, Validators>,
): AsyncGenerator<Outcome> {
  const read = new Set<string>();
  for (const some of runsOf(paths)) {
    if (!isWebAddress(some[0] ?? "")) {
      yield* readPaths(some, sources.defaults, sources.hooks);
      continue;
    }
    for (const address of some) {
      if (read.has(address)) continue;
      read.add(address);
      yield* readOne(address, sources, seen);
    }
  }
}

/** The paths in their order, addresses and files apart: "a.txt b.txt https://x c.txt" is three runs. */
function runsOf(paths: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const path of paths) {
    const last = runs.at(-1);
    if (last !== undefined && isWebAddress(last[0] ?? "") === isWebAddress(path)) last.push(path);
    else runs.push([path]);
  }
  return runs;
}

async function* readOne(
  address: string,
  { defaults, visits, fetcher, onAddress }: Sources,
  seen: Map<string, Validators>,
): AsyncGenerator<Outcome> {
  onAddress(address);
  const known = await visits.visit(address);
  // who gives a date or a publisher now wants the report made with it
  const isPlain = Object.values(defaults).every((value) => value === null || value === undefined);
  const conditions = known?.report && isPlain ? known : null;
  const look = await lookAt(address, await fetcher(), defaults, conditions);
  if (look.kind === "failure") yield look.failure;
  else if (look.kind === "not-modified") yield { origin: address, unchanged: known?.report ?? "" };
  else if (look.kind === "listing") yield* readListing(look.listing, address, defaults);
  else {
    seen.set(address, look.validators);
    yield look.arrival;
  }
}
