import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Problem } from "../net/ask.js";
import type { Answered } from "../net/use-answer.js";
import type { Attempts } from "./use-attempt.js";

/** A failure in the API's own words. */
export function ProblemNotice({ problem }: { readonly problem: Problem | null }) {
  if (problem === null) return null;
  return (
    <div class="notice wrong" role="alert">
      <p>{problem.message}</p>
      <p class="code">{problem.code}</p>
    </div>
  );
}

/** What became of what somebody tried: why it failed, or what was done. */
export function AttemptNotice({ problem, told }: Omit<Attempts, "attempt">) {
  return (
    <>
      <ProblemNotice problem={problem} />
      <p role="status" class="quiet">
        {told}
      </p>
    </>
  );
}

interface AnswerProps<T> {
  readonly of: Answered<T>;
  readonly children: (data: T) => ComponentChildren;
}

/** What an answer shows once it is there; before that a quiet word, or the failure. */
export function Answer<T>({ of: { data, problem, isWaiting }, children }: AnswerProps<T>) {
  if (data === null)
    return problem === null ? <p class="quiet">One moment …</p> : <ProblemNotice problem={problem} />;
  return (
    <div class={isWaiting ? "waiting" : undefined} aria-busy={isWaiting}>
      <ProblemNotice problem={problem} />
      {children(data)}
    </div>
  );
}

/** Names the page, in the window's title too. */
export function Title({ children }: { readonly children: string }) {
  useEffect(() => {
    document.title = `${children} · tollbook`;
  }, [children]);
  return <h1>{children}</h1>;
}
