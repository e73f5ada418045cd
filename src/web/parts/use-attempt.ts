import { useState } from "preact/hooks";
import { Problem } from "../net/ask.js";

export interface Attempts {
  readonly problem: Problem | null;
  /** What was done last, in words for the screen and for those who hear it. */
  readonly told: string;
  /** Does something that may fail; `done` is said when it did not. */
  readonly attempt: (act: () => Promise<unknown>, done?: string) => Promise<boolean>;
}

/** Doing things that may fail, with their failure in words. */
export function useAttempt(): Attempts {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [told, setTold] = useState("");
  const attempt = async (act: () => Promise<unknown>, done = "") => {
    setProblem(null);
    try {
      await act();
      setTold(done);
      return true;
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem("desk/fault", String(error)));
      return false;
    }
  };
  return { problem, told, attempt };
}
