import { plural } from "../../formats/index.js";
import type { Failure } from "../../ingest/index.js";
import type { Context } from "../context.js";

/** How the sources fare. */
export interface Standing {
  readonly sources: number;
  /** Sources that failed at the last look, and why. */
  readonly failing: readonly { readonly source: string; readonly code: string }[];
  /** Reports read since the start. */
  readonly read: number;
  /** What is being fetched; null for nothing. */
  readonly fetching: string | null;
  /** Milliseconds until the next look; null while one goes on. */
  readonly next: number | null;
}

/** One line that says how the watch goes. */
export function statusText({ sources, failing, read, fetching, next }: Standing): string {
  const [first] = failing;
  const trouble =
    first === undefined
      ? "all well"
      : `${failing.length} failing (${hostOf(first.source)}: ${first.code}${failing.length > 1 ? ", ..." : ""})`;
  const waiting = next === null || next <= 0 ? "working" : `next look in ${timeText(next)}`;
  const doing = fetching === null ? waiting : `fetching ${hostOf(fetching)}`;
  return `watching ${plural(sources, "source")}, ${trouble}; ${plural(read, "report")} read; ${doing}`;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** A stretch of time as people say it. */
export function timeText(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

/** Keeps the line that says how the watch goes, and shows it where somebody watches. */
export interface Board {
  read(): void;
  fetching(address: string): void;
  /** A source was looked at, and will be again in so many seconds. */
  looked(source: string, failure: Failure | null, pause: number): void;
  isFailing(source: string): boolean;
  close(): void;
}

/** How often the line is renewed, in milliseconds: it says how long it is until the next look. */
const RENEWED = 5000;

export function openBoard(named: number, { terminal, now }: Pick<Context, "terminal" | "now">): Board {
  const failing = new Map<string, string>();
  const next = new Map<string, number>();
  let [read, fetching] = [0, null as string | null];
  const show = () => {
    const soonest = Math.min(...next.values());
    terminal.passing(
      statusText({
        ...{ sources: Math.max(named, next.size), read, fetching },
        failing: [...failing].map(([source, code]) => ({ source, code })),
        next: Number.isFinite(soonest) ? soonest - Date.parse(now()) : null,
      }),
    );
  };
  const renewing = terminal.progress ? setInterval(show, RENEWED) : null;
  return {
    read() {
      read += 1;
    },
    fetching(address) {
      fetching = address;
      show();
    },
    looked(source, failure, pause) {
      fetching = null;
      next.set(source, Date.parse(now()) + pause * 1000);
      if (failure === null) failing.delete(source);
      else failing.set(source, failure.error.code);
      show();
    },
    isFailing: (source) => failing.has(source),
    close() {
      if (renewing !== null) clearInterval(renewing);
      terminal.passing(null);
    },
  };
}
