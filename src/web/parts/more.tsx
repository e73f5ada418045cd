import { useEffect, useRef, useState } from "preact/hooks";
import type { Page } from "../net/answers.js";
import { ask, type Problem, problemOf } from "../net/ask.js";
import { useRevision } from "../net/follow.js";

export interface LongList<T> {
  /** Null until the first page is there. */
  readonly items: readonly T[] | null;
  readonly problem: Problem | null;
  /** Null where there is no more. */
  readonly more: (() => void) | null;
}

interface Loaded<T> {
  readonly path: string;
  readonly items: readonly T[] | null;
  readonly next: string | null;
  readonly problem: Problem | null;
}

const PAGE = 50;
const MOST = 500;

/** A long list, page by page; it begins anew when the question changes, and is asked for as far as it was when the book does. */
export function useLongList<T>(path: string): LongList<T> {
  const revision = useRevision(path);
  const none: Loaded<T> = { path, items: null, next: null, problem: null };
  const [state, setState] = useState(none);
  const loaded = state.path === path ? state : none;
  const isAsking = useRef(false);
  const many = Math.min(MOST, Math.max(PAGE, loaded.items?.length ?? 0));

  const load = (query: string, before: readonly T[], signal?: AbortSignal) => {
    isAsking.current = true;
    const joined = path.includes("?") ? "&" : "?";
    ask<Page<T>>(query === "" ? path : `${path}${joined}${query}`, signal === undefined ? {} : { signal })
      .then(
        ({ items, next }) => {
          if (signal?.aborted === true) return;
          const told = { path, items: [...before, ...items], next, problem: null };
          // a page more of what is no longer asked for is nobody's
          setState((now) => (signal === undefined && now.path !== path ? now : told));
        },
        (error: unknown) => {
          if (signal?.aborted === true) return;
          const problem = problemOf(error);
          setState((now) => {
            if (now.path === path) return { ...now, problem };
            return signal === undefined ? now : { ...none, problem };
          });
        },
      )
      .finally(() => {
        isAsking.current = false;
      });
  };
  useEffect(() => {
    const stop = new AbortController();
    load(many === PAGE ? "" : `limit=${many}`, [], stop.signal);
    return () => stop.abort();
  }, [path, revision]);

  const { items, next, problem } = loaded;
  const more = () => {
    if (!isAsking.current && next !== null) load(`after=${encodeURIComponent(next)}`, items ?? []);
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
