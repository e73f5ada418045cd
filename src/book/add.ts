import { setImmediate as turn } from "node:timers/promises";
import type { Report } from "../domain/report.js";
import { READING, sketchOf, topicsOf } from "../ingest/index.js";
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
import { readReport } from "./read-report.js";

/** How many reports share a transaction: a write to disk for each alone would cost more than the reading. */
const BATCH = 64;

/** Reads what is new and saves it, batch by batch. */
export async function addMany(
  store: Store,
  incoming: readonly Incoming[],
  occasion: () => Occasion,
  onAdded: (added: Added) => void,
): Promise<Added[]> {
  const added: Added[] = [];
  for (let from = 0; from < incoming.length; from += BATCH) {
    const batch = await addBatch(store, incoming.slice(from, from + BATCH), occasion);
    for (const each of batch) onAdded(each);
    added.push(...batch);
    await turn(); // lets signals and other work through
  }
  return added;
}

async function addBatch(
  store: Store,
  incoming: readonly Incoming[],
  occasion: () => Occasion,
): Promise<Added[]> {
  const arrivals = incoming.map((each) => ({ ...each, report: keepable(each.report) }));
  const known = await knownOf(store, arrivals);
  // what is known is not read again
  const fresh: Deposit[] = [];
  for (const [index, each] of arrivals.entries())
    if (known[index] === null) fresh.push(await depositOf(each));
  const saved = fresh.length === 0 ? [] : await store.save(fresh, occasion());

  const added: Added[] = [];
  let next = 0;
  for (const [index, { report }] of arrivals.entries()) {
    const version = known[index] ?? null;
    if (version !== null) {
      added.push(await knownReading(store, report, version));
      continue;
    }
    added.push(await addedOf(store, fresh[next] as Deposit, saved[next] as Saved));
    next += 1;
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

async function depositOf(incoming: Incoming): Promise<Deposit> {
  const { report, origin, capture, messages = [] } = incoming;
  const custody = custodyOf(incoming);
  const reading = await readReport(report);
  return {
    ...{ report, origin, sketch: sketchOf(report.text), topics: topicsOf(report, reading.claims) },
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
