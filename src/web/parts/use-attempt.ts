import { useRef, useState } from "preact/hooks";
import { type Problem, problemOf } from "../net/ask.js";

export interface Attempts {
  readonly problem: Problem | null;
  /** What was done last, in words for the screen and for those who hear it. */
  readonly told: string;
  /**
   * Does something that may fail; `done` is said when it did not, and the answer is true. While it goes on nothing else
   * is begun: what is pressed twice is done once.
   */
  readonly attempt: (act: () => Promise<unknown>, done?: string) => Promise<boolean>;
}

/** Doing things that may fail, with their failure in words. */
export function useAttempt(): Attempts {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [told, setTold] = useState("");
  const isGoing = useRef(false);
  const attempt = async (act: () => Promise<unknown>, done = "") => {
    if (isGoing.current) return false;
    isGoing.current = true;
    setProblem(null);
    setTold("");
    try {
      await act();
      setTold(done);
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    } finally {
      isGoing.current = false;
    }
  };
  return { problem, told, attempt };
}
