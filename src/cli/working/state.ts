import { setTimeout as sleep } from "node:timers/promises";
import { openBook, shownName } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import type { LineAddress, LineStanding, Poison, WorkerStanding } from "../../line/index.js";
import type { Context } from "../context.js";
import { nameOnLine } from "../lines.js";

/** How a line and its workers fare. */
export interface LineState extends LineStanding {
  readonly line: string;
  /** Items a second, over the time that was looked at. */
  readonly putASecond: number;
  readonly settledASecond: number;
  /** How long the oldest item has waited, in seconds; null where none waits. */
  readonly oldestSeconds: number | null;
  readonly workers: readonly WorkerStanding[];
  readonly poisonItems: readonly Poison[];
}

/** How a book fares. */
export interface BookState {
  readonly book: string;
  /** Lines in its log. */
  readonly lines: number;
  /** When a report came into it last; null where none has. */
  readonly lastReport: string | null;
}

/** Something that could not be asked. */
export interface Trouble {
  readonly code: string;
  readonly message: string;
}

const MAX_POISON = 20;
const ANSWERS_WITHIN = 700;

/** Looks at a line twice, `over` seconds apart. */
export async function lineState(
  address: LineAddress,
  over: number,
  { lineSecrets, now, stop }: Context,
): Promise<LineState | Trouble> {
  const { connect, lineStanding, poisonOn, workersOn } = await import("../../line/index.js");
  try {
    const link = await connect(address, { secrets: lineSecrets(), as: nameOnLine() });
    try {
      const before = await lineStanding(link);
      const [workers] = await Promise.all([
        workersOn(link, Math.min(ANSWERS_WITHIN, over * 1000)),
        sleep(over * 1000, undefined, { signal: stop }).catch(() => {}),
      ]);
      const after = await lineStanding(link);
      const perSecond = (count: number) => Math.round((count / over) * 10) / 10;
      const waited = after.oldest === null ? null : (Date.parse(now()) - Date.parse(after.oldest)) / 1000;
      return {
        line: address.shown,
        ...after,
        putASecond: perSecond(after.put - before.put),
        settledASecond: perSecond(after.settled - before.settled),
        oldestSeconds: waited === null ? null : Math.max(0, Math.round(waited)),
        workers,
        poisonItems: await poisonOn(link, MAX_POISON),
      };
    } finally {
      await link.close();
    }
  } catch (error) {
    return troubleOf(error);
  }
}

/** Asks a book how far it is. */
export async function bookState(path: string, { now }: Context): Promise<BookState | Trouble> {
  try {
    const book = await openBook(path, { now });
    try {
      const { items } = await book.logPage({ limit: 1 });
      const { items: reports } = await book.logPage({ kind: "report/", limit: 1 });
      return { book: shownName(path), lines: items[0]?.seq ?? 0, lastReport: reports[0]?.at ?? null };
    } finally {
      await book.close();
    }
  } catch (error) {
    return troubleOf(error);
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof TollbookError) return { code: error.code, message: error.message };
  throw error;
}
