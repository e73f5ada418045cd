import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { type Desk, openBook } from "../../book/index.js";
import {
  answerHello,
  type LineAddress,
  type Link,
  lineStanding,
  putBack,
  startTaking,
  strandedOn,
  sweepParts,
  type Taken,
  type Taking,
  type WorkerStanding,
} from "../../line/index.js";
import type { Traces } from "../../observe/index.js";
import type { Context } from "../context.js";
import { stampWhatWasRead } from "../stamping.js";
import { versionOf } from "../version.js";
import { keepAll } from "./keep.js";
import type { WorkerMeter } from "./measures.js";
import { startOpening, type Turn } from "./opening.js";
import { knownError, untilDone } from "./patience.js";

export interface WorkOptions {
  readonly from: LineAddress;
  /** Where the book is, and as it may be shown. */
  readonly book: string;
  readonly tries: number;
  /** End when nothing waits any more. */
  readonly once: boolean;
  /** Put back first what was set aside. */
  readonly again: boolean;
  readonly meter: WorkerMeter;
  readonly traces: Traces;
}

/** What others may know of a worker at any moment. */
export interface Worker {
  standing(): WorkerStanding;
  /** Brings what is measured of the line up to now. */
  measure(): Promise<void>;
  /** Works until it is stopped, or nothing is left. */
  run(): Promise<void>;
}

/** Taken together at most: the book keeps some dozens in one transaction. */
const TOGETHER = 64;
/** Bytes of items taken together: nothing else runs while they are read, not even a sign of life. */
const SIZE_TOGETHER = 1_000_000;
/** In hand at most. */
const IN_HAND = 192;
/** How long nothing has to come for the worker to look after other things, in milliseconds. */
const PATIENCE = 1_000;
/** How often the line is swept and the log time-stamped, in milliseconds. */
const CHORES_EVERY = 600_000;

/** How often it is looked whether the book is still one for this worker, in milliseconds. */
const CHECK_EVERY = 30_000;

/** How often it is looked for what a killed server left standing on the line, in milliseconds. */
const LOOK_WHEN_IDLE = 5_000;
const LOOK_WHEN_BUSY = 20_000;

/** A worker: takes items from a line, reads them, keeps them in a book, and only then has the line forget them. */
export function startWorker(options: WorkOptions, context: Context): Worker {
  const { tries, once, meter, traces } = options;
  const { terminal, stop, now } = context;
  const name = `${hostname()}-${process.pid}-${randomBytes(2).toString("hex")}`;
  const version = versionOf();
  const since = now();
  const counts = { reports: 0, known: 0, failures: 0, setAside: 0 };
  let state: WorkerStanding["state"] = "waiting";
  let says = "It has not begun.";
  let taking: Taking | null = null;
  let hasKept = false;
  const turn: Turn = (to, sentence) => {
    state = to;
    says = sentence;
  };

  const standing = (): WorkerStanding => ({
    ...{ name, version, host: hostname(), pid: process.pid, since, state, says },
    ...counts,
    inHand: taking?.inHand ?? 0,
  });

  const { tell, openLine, openDesk, away } = startOpening({ ...options, as: name, turn }, context);

  /** Reads and keeps items; what is not settled when it throws is still in hand. */
  async function keep(items: readonly Taken[], book: Desk): Promise<void> {
    const began = performance.now();
    for (const { deliveries } of items) if (deliveries > 1) meter.add("tollbook_redelivered_total");
    await keepAll(items, {
      ...{ book, tries, traces },
      onKept(taken, added) {
        hasKept ||= added.status !== "known";
        counts[added.status === "known" ? "known" : "reports"] += 1;
        meter.add("tollbook_reports_total", 1, { status: added.status });
        if (added.status !== "known") meter.add("tollbook_claims_total", added.claims.length);
        meter.took("tollbook_arrival_to_book_seconds", Math.max(0, (Date.parse(now()) - taken.since) / 1000));
      },
      onFailed({ item }, error, setAside) {
        counts.failures += 1;
        meter.add("tollbook_failures_total", 1, { code: error.code });
        if (setAside) {
          counts.setAside += 1;
          meter.add("tollbook_set_aside_total", 1, { code: error.code });
        }
        terminal.err(`${error.code}: ${error.message}${setAside ? "" : ` ${item.origin} is tried again.`}`);
      },
    });
    meter.took("tollbook_keeping_seconds", (performance.now() - began) / 1000);
    meter.set("tollbook_in_hand", taking?.inHand ?? 0);
  }

  let lastChores = performance.now();
  async function chores(link: Link, book: Desk): Promise<void> {
    if (performance.now() - lastChores < CHORES_EVERY) return;
    lastChores = performance.now();
    await sweepParts(link, Date.parse(now())).catch(() => {}); // the line is away: the next time
    if (hasKept) await stampWhatWasRead(book, context);
    hasKept = false;
  }

  let lastLook = 0;
  /** What a killed server left standing: looked for now and then, sooner while there is nothing else to do. */
  async function stranded(link: Link, isIdle: boolean): Promise<Taken[]> {
    if (!link.up() || performance.now() - lastLook < (isIdle ? LOOK_WHEN_IDLE : LOOK_WHEN_BUSY)) return [];
    const found = await strandedOn(link, TOGETHER, isIdle).catch(() => []); // the line is away: the next time
    if (found.length < TOGETHER) lastLook = performance.now();
    return found;
  }

  async function isEmpty(link: Link): Promise<boolean> {
    const found = await lineStanding(link).catch(() => null);
    return found?.waiting === 0;
  }

  function take(link: Link): Promise<Taking | null> {
    const start = () =>
      startTaking({
        ...{ link, most: IN_HAND, as: name },
        onUnreadable(origin, error) {
          const left = error.code === "line/newer-item";
          if (!left) {
            counts.setAside += 1;
            meter.add("tollbook_set_aside_total", 1, { code: error.code });
          }
          terminal.err(`${error.code}: ${origin}: ${error.message}`);
        },
      });
    return untilDone(start, { stop, isForGood: () => false, onFailure: (error) => tell(error) });
  }

  let lastCheck = performance.now();
  /** Why the book could not be opened anew now: a newer worker may have made it newer meanwhile. Null where it could. */
  async function outgrown(): Promise<unknown> {
    if (performance.now() - lastCheck < CHECK_EVERY) return null;
    lastCheck = performance.now();
    return openBook(options.book, { now }).then(
      (book) => book.close().then(() => null),
      (error: unknown) => error,
    );
  }

  /** Works with one opening of the book; gives back what it could not keep where the book fails. */
  async function workWith(first: Desk, link: Link): Promise<void> {
    let book: Desk | null = first;
    taking = await take(link);
    if (taking === null) return book.close();
    turn("working", "It takes what comes.");
    let inHand: Taken[] = [];
    try {
      while (!stop.aborted && book !== null) {
        const troubled: unknown = await outgrown();
        if (troubled !== null) {
          book = await afterTrouble(book, troubled, inHand);
          if (state === "too-old") return;
          continue;
        }
        if (inHand.length === 0) inHand = await stranded(link, false);
        if (inHand.length === 0)
          inHand = await taking.next({ items: TOGETHER, size: SIZE_TOGETHER, patience: PATIENCE });
        if (inHand.length === 0) inHand = await stranded(link, true);
        if (inHand.length === 0) {
          await chores(link, book);
          if (once && (await isEmpty(link))) return;
          continue;
        }
        try {
          const batch = inHand;
          await keep(batch, book);
          inHand = [];
        } catch (error) {
          book = await afterTrouble(book, error, inHand);
          inHand = book === null ? inHand : inHand.filter(({ isSettled }) => !isSettled());
          if (state === "too-old") return;
        }
      }
    } finally {
      for (const taken of inHand) if (!taken.isSettled()) taken.giveBack();
      await taking.stop();
      taking = null;
      if (book !== null && hasKept) await stampWhatWasRead(book, context).catch(() => {});
      await book?.close().catch(() => {});
    }
  }

  /** The book failed: opens it again, however long that takes. What is in hand stays there. Null where it was stopped. */
  async function afterTrouble(book: Desk, error: unknown, inHand: readonly Taken[]): Promise<Desk | null> {
    const more = ` ${inHand.length} in hand; it is tried again until it works.`;
    const isTooOld = away(knownError(error), more);
    await book.close().catch(() => {});
    if (isTooOld) return null;
    await sleep(500, undefined, { signal: stop }).catch(() => {});
    const again = await openDesk(false);
    if (again !== null) turn("working", "It takes what comes.");
    return again;
  }

  let link: Link | null = null;
  async function measure(): Promise<void> {
    meter.set("tollbook_in_hand", taking?.inHand ?? 0);
    if (link?.up() !== true) return;
    const late = sleep(2_000, null, { ref: false });
    const found = await Promise.race([lineStanding(link).catch(() => null), late]);
    if (found === null) return;
    meter.set("tollbook_line_waiting", found.waiting);
    meter.set("tollbook_line_poison", found.poison);
  }

  async function run(): Promise<void> {
    link = await openLine();
    if (link === null) return;
    const silent = answerHello(link, standing);
    try {
      if (options.again) {
        const count = await putBack(link);
        terminal.err(`note: ${count} set aside put back on the line.`);
      }
      for (let isFirst = true; !stop.aborted; isFirst = false) {
        const book = await openDesk(isFirst);
        if (book === null) break;
        await workWith(book, link);
        if (once && state === "working") break;
      }
    } finally {
      turn("stopping", "It was told to stop.");
      silent();
      await link.close();
      await traces.close();
    }
  }

  return { standing, measure, run };
}
