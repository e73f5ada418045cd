import { Worker } from "node:worker_threads";
import type { Answer, Question } from "./answer.js";

/** A report on its way through a pool. */
export interface Task extends Question {
  /** UTF-16 code units. */
  readonly length: number;
  /** How many threads have ended over it. */
  deaths: number;
  readonly settle: (answer: Answer) => void;
}

/** What becomes of a thread. */
export interface Fate {
  /** It is ready, or has answered: it has room for more. */
  readonly onRoom: () => void;
  /**
   * It is gone. `left` are its reports without an answer, the one it was reading first; `began` is false where it never
   * came so far as to read.
   */
  readonly onEnded: (why: string, left: readonly Task[], began: boolean) => void;
}

/** One thread of a pool. */
export interface Thread {
  /** Its reports without an answer, the one it is reading first. */
  readonly posted: readonly Task[];
  /** Together, in UTF-16 code units. */
  readonly postedLength: () => number;
  /** It has started, and reads at once what it is given. */
  readonly isReady: () => boolean;
  /** For how many looks it has been reading the same report: `look` is called once a second. */
  readonly look: () => number;
  readonly post: (task: Task) => void;
  /** Ends it, whatever it is doing. */
  readonly end: (why: string) => Promise<void>;
}

/** The thread's file lies beside this one, in dist/book/threads as in the joined files of dist/bin. */
const FILE = new URL("./reading-thread.js", import.meta.url);

/**
 * Starts a thread. While it starts or reads, it keeps the process from ending; idle, it does not.
 *
 * @throws Where the system gives no further thread.
 */
export function startThread(
  megabytes: number,
  { onRoom, onEnded }: Fate,
  worker = new Worker(FILE, { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
): Thread {
  const posted: Task[] = [];
  let began = false;
  let looks = 0;
  let isOver = false;

  const over = (why: string) => {
    if (isOver) return;
    isOver = true;
    onEnded(why, posted.splice(0), began);
  };
  const end = async (why: string) => {
    over(why);
    await worker.terminate();
  };
  worker.on("message", (message: Answer | "ready") => {
    if (message === "ready") {
      began = true;
      onRoom();
      if (posted.length === 0) worker.unref();
      return;
    }
    looks = 0;
    const task = posted.shift();
    if (posted.length === 0) worker.unref();
    task?.settle(message);
    onRoom();
  });
  worker.on("error", (error: NodeJS.ErrnoException) => {
    const isFull = error.code === "ERR_WORKER_OUT_OF_MEMORY";
    over(isFull ? `it took more than ${megabytes} MB of memory` : error.message);
  });
  // an answer that cannot be read: which report it is for nobody knows, nor those that follow
  worker.on("messageerror", (error) => void end(error.message));
  worker.on("exit", () => over("the thread that read it ended"));

  return {
    posted,
    postedLength: () => posted.reduce((sum, { length }) => sum + length, 0),
    isReady: () => began,
    look: () => (posted.length === 0 || !began ? 0 : ++looks),
    post(task) {
      worker.postMessage({ report: task.report, toKeep: task.toKeep } satisfies Question);
      if (posted.length === 0) worker.ref();
      posted.push(task);
    },
    end,
  };
}
