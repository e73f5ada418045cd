import { TollbookError } from "../../domain/error.js";
import type { Report } from "../../domain/report.js";
import type { ReportReading } from "../read-report.js";
import type { ReadingToKeep, ReportReader } from "../report-reader.js";
import { type Answer, answerTo, noneFor } from "./answer.js";
import { startThread, type Task, type Thread } from "./thread.js";

export interface PoolOptions {
  /** How many threads read at once, from 1. */
  readonly threads: number;
  /**
   * The calling thread is one of them: it reads whenever all others have enough, one short report at a time, and hears of
   * all else between two. For a program that does nothing else meanwhile but hand over reports and keep what comes back.
   */
  readonly withCaller?: boolean;
  /**
   * How many UTF-16 code units of reports are read in the calling thread before the first of the pool is started: what
   * a thread takes to start and to become fast is worth it only for more than a hundred reports.
   */
  readonly firstHere?: number;
  /** How long a thread may read one report, in seconds. */
  readonly seconds?: number;
  /** How much memory a thread may take, in megabytes. */
  readonly megabytes?: number;
}

/** Threads that read reports. */
export interface ReadingPool extends ReportReader {
  /** Ends the threads; what they were reading is given up. Without it they end with the process, and keep none alive. */
  close(): Promise<void>;
}

const FIRST_HERE = 100_000;
/** The longest report there may be, and the heaviest for its length, takes half a minute. */
const SECONDS = 600;
const MEGABYTES = 2_048;

/** Sent to a thread before the last is answered, so that it never waits for the calling thread. UTF-16 code units. */
const POSTED_LENGTH = 64_000;
const POSTED = 32;

/** What the calling thread reads beside the others holds nothing else up for long. UTF-16 code units. */
const SHORT = 8_000;

const CLOSED = "the pool was closed";

/** A report over which so many threads have ended is given up. */
const MOST_DEATHS = 2;

/**
 * Opens a pool that reads reports on several cores. Readings are the same as of one thread, each for the report it was
 * asked of. Threads are started when there is enough to read, and again where one ends. A report over which threads
 * end again and again, or that takes longer or more memory than any should, is `reading/given-up`; others are read all
 * the same. Where no thread can be started the calling one reads. Tests start threads of their own making.
 */
export function startReadingPool(options: PoolOptions, startOne = startThread): ReadingPool {
  const { threads, withCaller = false, firstHere = FIRST_HERE } = options;
  const { seconds = SECONDS, megabytes = MEGABYTES } = options;
  const apart = withCaller ? threads - 1 : threads;
  const pool = new Set<Thread>();
  const waiting: Task[] = [];
  let here = firstHere;
  let canStart = true;
  let isClosed = false;
  let isHelping = false;
  let watching: NodeJS.Timeout | null = null;

  const start = (): void => {
    try {
      const thread = startOne(megabytes, {
        onRoom: deal,
        onEnded(why, left, began) {
          pool.delete(thread);
          if (!began) canStart = false;
          takeBack(why, left, began);
          deal();
        },
      });
      pool.add(thread);
    } catch {
      canStart = false;
    }
  };

  /** Reports that a thread left behind are read before all others; the one it was reading may be at fault. */
  const takeBack = (why: string, left: readonly Task[], began: boolean): void => {
    const [first, ...others] = left;
    if (first === undefined) return;
    if (began) first.deaths += 1;
    // nobody reads them any more
    if (isClosed) {
      for (const task of left) task.settle({ why });
      return;
    }
    if (first.deaths >= MOST_DEATHS) {
      first.settle({ why });
      waiting.unshift(...others);
    } else waiting.unshift(first, ...others);
  };

  /** A thread for each report that waits, as long as there may be more; none while one has nothing to do. */
  const startMore = (): void => {
    const idle = [...pool].filter(({ posted }) => posted.length === 0).length;
    for (let more = waiting.length - idle; more > 0 && pool.size < apart && canStart; more -= 1) start();
  };

  /** The thread that a report goes to next: of those that are ready and have room the one with the least to do. */
  const threadFor = (): Thread | null => {
    const [least] = [...pool].filter(hasRoom).sort((a, b) => a.posted.length - b.posted.length);
    return least ?? null;
  };

  function deal(): void {
    while (waiting.length > 0 && !isClosed) {
      startMore();
      const thread = threadFor();
      if (thread === null && pool.size > 0) break;
      const task = waiting.shift() as Task;
      if (thread === null) void readHere(task);
      else post(thread, task);
    }
    if (withCaller) help();
    watch();
  }

  /** Reads one of those that wait, when all that has come in by now has been heard of. */
  const help = (): void => {
    if (isHelping || isClosed || !waiting.some(isShort)) return;
    isHelping = true;
    setImmediate(async () => {
      const at = waiting.findIndex(isShort);
      const [task] = at === -1 ? [] : waiting.splice(at, 1);
      if (task !== undefined) await readHere(task);
      isHelping = false;
      deal();
    });
  };

  /** Seconds are counted as they are seen to pass, so that a process that was stopped for an hour gives nothing up. */
  const watch = (): void => {
    const isBusy = [...pool].some(({ posted }) => posted.length > 0);
    if (isBusy && watching === null) watching = setInterval(lookAtAll, 1_000).unref();
    if (isBusy || watching === null) return;
    clearInterval(watching);
    watching = null;
  };
  const lookAtAll = (): void => {
    for (const thread of pool) {
      const { posted } = thread;
      if (thread.look() <= seconds) continue;
      if (posted[0] !== undefined) posted[0].deaths = MOST_DEATHS;
      void thread.end(`it took longer than ${seconds} seconds`);
    }
  };

  const ask = (report: Report, toKeep: boolean): Promise<ReportReading> => {
    const length = report.title.length + report.text.length;
    return new Promise((resolve, reject) => {
      const settle = (answer: Answer) => {
        if ("reading" in answer) resolve(answer.reading);
        else reject(new TollbookError("reading/given-up", { report: report.id, why: answer.why }));
      };
      const task: Task = { report, toKeep, length, deaths: 0, settle };
      here -= length;
      if (isClosed) settle({ why: CLOSED });
      else if (here >= 0 || threads < 2) void readHere(task);
      else {
        waiting.push(task);
        deal();
      }
    });
  };

  return {
    isApart: threads > 1,
    read: (report) => ask(report, false),
    readToKeep: (report) => ask(report, true) as Promise<ReadingToKeep>,
    async close() {
      isClosed = true;
      for (const { settle } of waiting.splice(0)) settle({ why: CLOSED });
      await Promise.all([...pool].map((thread) => thread.end(CLOSED)));
    },
  };
}

/** One that has just been started is given nothing that others could read before it is ready. */
function hasRoom(thread: Thread): boolean {
  const { posted, postedLength, isReady } = thread;
  return isReady() && (posted.length === 0 || (posted.length < POSTED && postedLength() < POSTED_LENGTH));
}

/** One over which a thread has ended is not read in the calling one. */
function isShort({ length, deaths }: Task): boolean {
  return length <= SHORT && deaths === 0;
}

/** What cannot be sent to a thread is no report, and is settled as such. */
function post(thread: Thread, task: Task): void {
  try {
    thread.post(task);
  } catch (error) {
    task.settle(noneFor(error));
  }
}

async function readHere(task: Task): Promise<void> {
  task.settle(await answerTo(task));
}
