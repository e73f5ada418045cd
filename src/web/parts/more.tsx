import { useEffect, useState } from "preact/hooks";
import type { Page } from "../net/answers.js";
import { ask, Problem } from "../net/ask.js";
import { useRevision } from "../net/follow.js";

export interface LongList<T> {
  readonly items: readonly T[] | null;
  readonly problem: Problem | null;
  /** Null where there is no more. */
  readonly more: (() => void) | null;
}

/** A long list, page by page; it begins anew when the question or the book changes. */
export function useLongList<T>(path: string): LongList<T> {
  const revision = useRevision();
  const [items, setItems] = useState<readonly T[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const told = (error: unknown) =>
    setProblem(error instanceof Problem ? error : new Problem("desk/fault", String(error)));

  useEffect(() => {
    const stop = new AbortController();
    ask<Page<T>>(path, { signal: stop.signal }).then(
      (page) => {
        setItems(page.items);
        setNext(page.next);
        setProblem(null);
      },
      (error: unknown) => {
        if (!stop.signal.aborted) told(error);
      },
    );
    return () => stop.abort();
  }, [path, revision]);

  const more = () => {
    const joined = path.includes("?") ? "&" : "?";
    ask<Page<T>>(`${path}${joined}after=${encodeURIComponent(next ?? "")}`).then((page) => {
      setItems((before) => [...(before ?? []), ...page.items]);
      setNext(page.next);
    }, told);
  };
  return { items, problem, more: next === null ? null : more };
}

/** The button that brings the next page. */
export function More({ more }: Pick<LongList<unknown>, "more">) {
  if (more === null) return null;
  return (
    <p>
      <button type="button" onClick={more}>
        Show more
      </button>
    </p>
  );
}
