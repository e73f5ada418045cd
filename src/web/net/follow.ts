import { useEffect, useState } from "preact/hooks";

type Listener = () => void;
const changed = new Set<Listener>();
const readingTold = new Set<Listener>();
/** Of the book, as the server told last; -1 before it did. */
let revision = -1;
/** The oldest revision that an answer on the screen is of; infinite while none is in. */
let oldest = Number.POSITIVE_INFINITY;
let isConnected = true;
let ticks = 0;
/** Of the log's lines alone: they change more than the book's revision does. */
let lines = 0;

/** Has everything on the screen asked for anew. */
function renew(): void {
  ticks += 1;
  oldest = Number.POSITIVE_INFINITY;
  for (const listener of changed) listener();
}

/** Follows the book's changes as the server tells them, until the page closes; a lost connection is taken up again. */
export function follow(): void {
  const events = new EventSource("/api/events");
  events.addEventListener("revision", (event) => {
    const told = (JSON.parse((event as MessageEvent<string>).data) as { readonly revision: number }).revision;
    const wasLost = !isConnected;
    isConnected = true;
    const before = revision;
    revision = told;
    // what was just asked for is mostly of this very revision already
    if (wasLost || oldest < told) renew();
    else if (before === -1) for (const listener of changed) listener();
  });
  events.addEventListener("log", () => {
    lines += 1;
    for (const listener of changed) listener();
  });
  events.addEventListener("reading", () => {
    for (const listener of readingTold) listener();
  });
  events.addEventListener("error", () => {
    isConnected = false;
    for (const listener of changed) listener();
  });
}

/**
 * An answer came, of a revision that its tag names (`W/"17"`); one without is of the time it was asked, `asked`, which is -1
 * where the server had not told any. Where the server has told of a newer one meanwhile, it is asked for again.
 */
export function noteAnswer(tag: string | null, asked: number): void {
  const named = /^W\/"(\d+)"$/u.exec(tag ?? "")?.[1];
  const own = named === undefined ? asked : Number(named);
  oldest = Math.min(oldest, own);
  if (own < revision) renew();
}

/** The revision that was told last, for `noteAnswer`. */
export const revisionNow = (): number => revision;

/** Whatever has just been done is seen at once, without waiting for the server to tell it. */
export function lookAgain(): void {
  renew();
}

function useListening<T>(listeners: Set<Listener>, read: () => T): T {
  const [value, setValue] = useState(read);
  useEffect(() => {
    const listener = () => setValue(read());
    listeners.add(listener);
    listener();
    return () => void listeners.delete(listener);
  }, []);
  return value;
}

/** Answers that change with any line of the log: signing and answering blind change nothing that the book says. */
const isOfLog = (path: string | null): boolean =>
  /^\/api\/(?:assignments|signatures|log)\b/u.test(path ?? "");

/** Changes whenever the answer to a question is to be asked for again. */
export function useRevision(path: string | null): string {
  const now = useListening(changed, () => `${ticks} ${lines}`);
  return isOfLog(path) ? now : (now.split(" ")[0] ?? "");
}

/** False while the server does not answer. */
export function useConnection(): boolean {
  return useListening(changed, () => isConnected);
}

/** Calls `listener` whenever a reading went on. */
export function useReadingNews(listener: Listener): void {
  useEffect(() => {
    readingTold.add(listener);
    return () => void readingTold.delete(listener);
  }, [listener]);
}
