import { useEffect, useState } from "preact/hooks";
import { ask, type Problem, problemOf } from "./ask.js";
import { useRevision } from "./follow.js";

export interface Answered<T> {
  readonly data: T | null;
  readonly problem: Problem | null;
  /** The data is of an earlier question, or of none. */
  readonly isWaiting: boolean;
}

const MAX_KEPT = 60;
/** The last answers by path: shown at once when somebody comes back, while they are asked for anew. */
const kept = new Map<string, unknown>();

function keep(path: string, data: unknown): void {
  kept.delete(path);
  kept.set(path, data);
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_KEPT) break;
    kept.delete(oldest);
  }
}

/** The answer to a question, asked again whenever the book changes. Null asks nothing. */
export function useAnswer<T>(path: string | null): Answered<T> {
  const revision = useRevision(path);
  const [state, setState] = useState<{
    readonly path: string | null;
    readonly data: T | null;
    readonly problem: Problem | null;
  }>({ path: null, data: null, problem: null });

  useEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    ask<T>(path, { signal: stop.signal }).then(
      (data) => {
        keep(path, data);
        if (!stop.signal.aborted) setState({ path, data, problem: null });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const problem = problemOf(error);
        setState((before) => ({ path, data: before.path === path ? before.data : null, problem }));
      },
    );
    return () => stop.abort();
  }, [path, revision]);

  if (path === null) return { data: null, problem: null, isWaiting: false };
  if (state.path === path) return { data: state.data, problem: state.problem, isWaiting: false };
  const data = (kept.get(path) as T | undefined) ?? (isSameQuestion(state.path, path) ? state.data : null);
  return { data, problem: null, isWaiting: true };
}

/** The same route with other parameters: what is on the screen may stay until the answer is there. */
function isSameQuestion(a: string | null, b: string): boolean {
  return a !== null && a.split("?")[0] === b.split("?")[0];
}
