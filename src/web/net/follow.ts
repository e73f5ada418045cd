import { useEffect, useState } from "preact/hooks";

type Listener = () => void;
const changed = new Set<Listener>();
const readingTold = new Set<Listener>();
let revision = 0;
let isConnected = true;

/** Follows the book's changes as the server tells them, until the page closes; a lost connection is taken up again. */
export function follow(): void {
  const events = new EventSource("/api/events");
  events.addEventListener("revision", (event) => {
    const told = (JSON.parse((event as MessageEvent<string>).data) as { readonly revision: number }).revision;
    const isNews = told !== revision || !isConnected;
    isConnected = true;
    revision = told;
    if (isNews) for (const listener of changed) listener();
  });
  events.addEventListener("reading", () => {
    for (const listener of readingTold) listener();
  });
  events.addEventListener("error", () => {
    isConnected = false;
    for (const listener of changed) listener();
  });
}

/** Whatever has just been done is seen at once, without waiting for the server to tell it. */
export function lookAgain(): void {
  ticks += 1;
  for (const listener of changed) listener();
}
let ticks = 0;

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

/** Changes whenever the book does. */
export function useRevision(): string {
  return useListening(changed, () => `${revision}.${ticks}`);
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
