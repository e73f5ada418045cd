import { type Added, type Book, type Changes, changesOf } from "../../book/index.js";
import type { Claim } from "../../domain/claim.js";
import type { Ledger } from "../../domain/ledger.js";
import { plural } from "../../formats/index.js";
import { changesText } from "../changes-text.js";
import type { Terminal } from "../terminal.js";
import { changedIn, versionText } from "../version-text.js";

/** What is told at one time: a line of `watch --json`, and what a webhook gets. */
export interface Told {
  /** ISO 8601. */
  readonly at: string;
  readonly reports: readonly ReportTold[];
  readonly changes: Changes;
  /** The claims that the changes name, whole, with their quotes. */
  readonly claims: readonly Claim[];
}

export interface ReportTold {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly status: Added["status"];
  readonly version: number;
  readonly changed: readonly string[];
  readonly claims: number;
}

/** Tells now and then. */
export interface Tells {
  /** Tells what changed since the last time, if anything was read or changed. One telling at a time. */
  tell(): Promise<void>;
}

export interface Teller extends Tells {
  /** Takes in a report that is safe in the book, to be told with the next `tell`. */
  add(added: Added): void;
}

export interface TellerOptions {
  readonly book: Book;
  readonly now: () => string;
  readonly terminal: Terminal;
  readonly json: boolean;
  /** Where what changed is to be posted; null for nowhere. */
  readonly webhook: string | null;
}

/**
 * Starts telling: from what the book says was told last, so that what was read before a sudden end is told after it.
 * What is told is kept in the book together with what is still to be posted of it.
 */
export async function startTelling({ book, now, terminal, json, webhook }: TellerOptions): Promise<Teller> {
  let before = await lastTold(book, now);
  let waiting: Added[] = [];
  let isFirst = true;
  let turn: Promise<void> = Promise.resolve();

  async function tellNow(): Promise<void> {
    const fresh = waiting.filter(({ status }) => status !== "known");
    waiting = [];
    if (fresh.length === 0 && !isFirst) return;
    isFirst = false;
    const after = await book.ledger();
    const changes = changesOf(before, after);
    if (fresh.length === 0 && isNothing(changes)) return;
    const claims = await claimsIn(changes, book);
    const told: Told = { at: now(), reports: fresh.map(reportTold), changes, claims };
    const state = slim(after);
    const line = JSON.stringify(told);
    if (json) await terminal.out(`${line}\n`);
    else await terminal.out(`${textOf(told, fresh, terminal).join("\n")}\n\n`);
    await book.watchlist.tell(
      JSON.stringify(state),
      webhook === null ? [] : [{ to: webhook, body: line }],
      told.at,
    );
    before = state;
  }

  return {
    add: (added) => void waiting.push(added),
    tell() {
      turn = turn.then(tellNow);
      return turn;
    },
  };
}

async function lastTold(book: Book, now: () => string): Promise<Ledger> {
  const kept = await book.watchlist.told();
  const ledger = kept === null ? null : parseLedger(kept);
  if (ledger !== null) return ledger;
  const state = slim(await book.ledger());
  await book.watchlist.tell(JSON.stringify(state), [], now());
  return state;
}

function parseLedger(text: string): Ledger | null {
  try {
    const value = JSON.parse(text) as Partial<Ledger> | null;
    return Array.isArray(value?.episodes) ? (value as Ledger) : null;
  } catch {
    return null; // another program wrote there: what is in the book now is taken as told
  }
}

/** As much of a ledger as the next comparison needs. */
function slim({ episodes }: Ledger): Ledger {
  return {
    episodes: episodes.map((episode) => ({
      ...episode,
      figures: episode.figures.map((figure) => ({ ...figure, ignored: [], notes: [] })),
      series: episode.series.filter(({ supersededBy }) => supersededBy !== null),
      ...{ background: [], withheld: [] },
    })),
  };
}

function isNothing({ figures, superseded, checks, settled }: Changes): boolean {
  return figures.length + superseded.length + checks.length + settled.length === 0;
}

async function claimsIn({ figures }: Changes, book: Book): Promise<readonly Claim[]> {
  const named = new Set(figures.flatMap(({ claims }) => claims));
  return named.size === 0 ? [] : (await book.claims()).filter(({ id }) => named.has(id));
}

function reportTold(added: Added): ReportTold {
  const { id, title, publisher, published, url } = added.report;
  const { status, version } = added;
  const changed = changedIn(added);
  return { id, title, publisher, published, url, status, version, changed, claims: added.claims.length };
}

/** Reports listed by name; the others are counted. */
const MAX_LISTED = 20;

function textOf(
  { at, changes, claims }: Told,
  fresh: readonly Added[],
  terminal: Terminal,
): readonly string[] {
  const time = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  const news = fresh.filter(({ status }) => status === "new");
  const listed = news.slice(0, MAX_LISTED).map(({ report, claims: read }) => {
    const who = report.publisher ?? (report.url === null ? null : new URL(report.url).host);
    const by = who === null ? "" : `, ${who}`;
    return `  ${report.title || report.id}${by} (${plural(read.length, "claim")})`;
  });
  const more = news.length - MAX_LISTED;
  const lines = changesText(changes, new Map(claims.map((claim) => [claim.id, claim])), terminal);
  return [
    fresh.length === 0
      ? `${time}: what changed since it was told last`
      : `${time}: ${plural(fresh.length, "report")} read`,
    ...listed,
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...fresh.slice(0, 10 * MAX_LISTED).flatMap((added) => versionText(added, terminal)),
    ...(lines.length > 0 ? lines : ["Nothing changed in the ledger."]),
  ];
}
