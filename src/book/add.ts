import { setImmediate as turn } from "node:timers/promises";
import { TollbookError } from "../domain/error.js";
import type { Report } from "../domain/report.js";
import { READING } from "../ingest/index.js";
import {
  type Custody,
  contentHash,
  type Deposit,
  knownVersion,
  type Occasion,
  type Saved,
  type Store,
  type VersionHead,
} from "../store/index.js";
import type { Added, FormerVersion, Incoming } from "./book.js";
import { keepable } from "./keepable.js";
import type { ReportReader } from "./report-reader.js";

/** How many reports share a transaction: a write to disk for each alone would cost more than the reading. */
const BATCH = 64;

/** Who hears of each report, in the order in which they were given. */
export interface AddOptions {
  readonly reader: ReportReader;
  readonly occasion: () => Occasion;
  readonly onAdded: (added: Added) => void;
  /** Of one whose reading was given up; left out, that ends the adding. */
  readonly onFailed?: ((error: TollbookError) => void) | undefined;
  /** Resolves when it is the turn of these reports to be saved. */
  readonly turnToSave: Promise<unknown>;
}

/** Reads what is new and saves it, batch by batch; a reader apart has the next batch while one is saved. */
export async function addMany(
  store: Store,
  incoming: readonly Incoming[],
  { reader, occasion, onAdded, onFailed, turnToSave }: AddOptions,
): Promise<Added[]> {
  const added: Added[] = [];
  const read = (from: number) => readBatch(store, incoming.slice(from, from + BATCH), reader);
  let ahead: Promise<Batch> | null = null;
  for (let from = 0; from < incoming.length; from += BATCH) {
    const batch: Batch = await (ahead ?? read(from));
    ahead = reader.isApart && from + BATCH < incoming.length ? read(from + BATCH) : null;
    ahead?.catch(() => {}); // heard of in its turn
    await turnToSave;
    for (const each of await saveBatch(store, batch, occasion, onFailed !== undefined)) {
      if (each instanceof TollbookError) onFailed?.(each);
      else {
        onAdded(each);
        added.push(each);
      }
    }
    await turn(); // lets signals and other work through
  }
  return added;
}

/** Reports with the version that has each, or else what was read in it, or why that was given up. */
type Batch = readonly {
  readonly report: Report;
  readonly found: number | Deposit | TollbookError<"reading/given-up">;
}[];

async function readBatch(store: Store, incoming: readonly Incoming[], reader: ReportReader): Promise<Batch> {
  const arrivals = incoming.map((each) => ({ ...each, report: keepable(each.report) }));
  const known = await knownOf(store, arrivals);
  // what is known is not read again
  return Promise.all(
    arrivals.map(async (each, index) => {
      const found = known[index] ?? (await depositOf(each, reader).catch(givenUp));
      return { report: each.report, found };
    }),
  );
}

function givenUp(error: unknown): TollbookError<"reading/given-up"> {
  if (error instanceof TollbookError && error.code === "reading/given-up")
    return error as TollbookError<"reading/given-up">;
  throw error;
}

/** @throws {TollbookError} `reading/given-up` before anything of the batch is saved, unless that is let pass. */
async function saveBatch(
  store: Store,
  batch: Batch,
  occasion: () => Occasion,
  letPass: boolean,
): Promise<(Added | TollbookError)[]> {
  const fresh: Deposit[] = [];
  for (const { found } of batch) {
    if (found instanceof TollbookError && !letPass) throw found;
    if (typeof found === "object" && !(found instanceof TollbookError)) fresh.push(found);
  }
  const saved = fresh.length === 0 ? [] : await store.save(fresh, occasion());

  const added: (Added | TollbookError)[] = [];
  let next = 0;
  for (const { report, found } of batch) {
    if (found instanceof TollbookError) added.push(found);
    else if (typeof found === "number") added.push(await knownReading(store, report, found));
    else {
      added.push(await addedOf(store, found, saved[next] as Saved));
      next += 1;
    }
  }
  return added;
}

/** For each report the version that has its content, null where none has. */
async function knownOf(store: Store, arrivals: readonly Incoming[]): Promise<(number | null)[]> {
  const ids = [...new Set(arrivals.map(({ report }) => report.id))];
  const versions = await store.view((view) => view.versions(ids));
  const held = new Map<string, VersionHead[]>();
  for (const head of versions) held.set(head.id, [...(held.get(head.id) ?? []), head]);
  return arrivals.map(({ report, capture }) => {
    const known = knownVersion(held.get(report.id) ?? [], contentHash(report), capture?.at ?? null);
    return known?.version ?? null;
  });
}

function custodyOf({ bytes, form, capture, defaults, reading = READING }: Incoming): Custody | undefined {
  if (bytes === undefined) return undefined;
  const given = Object.entries(defaults ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return {
    bytes,
    form: form ?? null,
    capture: capture ?? null,
    defaults: Object.fromEntries(given),
    reading,
  };
}

async function depositOf(incoming: Incoming, reader: ReportReader): Promise<Deposit> {
  const { report, origin, capture, messages = [] } = incoming;
  const custody = custodyOf(incoming);
  const reading = await reader.readToKeep(report);
  return {
    ...{ report, origin, sketch: reading.sketch, topics: reading.topics },
    ...(custody === undefined ? {} : { custody }),
    capturedAt: capture?.at ?? null,
    claims: reading.claims,
    acts: reading.acts,
    messages: [...messages, ...reading.messages],
  };
}

async function addedOf(store: Store, deposit: Deposit, { status, version }: Saved): Promise<Added> {
  // another process was faster with the same report: what that one read is what the book has
  if (status === "known") return knownReading(store, deposit.report, version);
  const { report, claims, acts, messages } = deposit;
  const before = status === "version" ? await formerVersion(store, report.id, version - 1) : null;
  return { status, before, version, report, claims, acts, messages };
}

function formerVersion(store: Store, id: string, version: number): Promise<FormerVersion | null> {
  return store.view(async (view) => {
    const kept = await view.report(id, version);
    return kept && { report: kept.report, claims: (await view.reading(id, version)).claims };
  });
}

async function knownReading(store: Store, report: Report, version: number): Promise<Added> {
  const reading = await store.view((view) => view.reading(report.id, version));
  return { status: "known", before: null, version, report, ...reading };
}
