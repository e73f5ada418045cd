import type { DecisionStanding, Ruling } from "../../domain/decision.js";
import { ask, Problem } from "./ask.js";
import { lookAgain } from "./follow.js";

interface Told {
  readonly decisions: readonly DecisionStanding[];
}

interface Looked {
  /** Of the one subject that was looked at. */
  readonly revision?: number;
  /** Of each, by id, where there are several. */
  readonly revisions?: Readonly<Record<string, number>>;
  readonly reason?: string | null;
}

/**
 * Makes a decision on what was looked at: `revision` is that of its subject then. Whoever decided in between is not
 * overwritten.
 *
 * @throws {Problem} in words for the person who decided.
 */
export async function decide(
  ruling: Ruling,
  { revision, revisions, reason = null }: Looked = {},
): Promise<DecisionStanding | null> {
  try {
    const body = { ruling, reason, ...(revisions === undefined ? {} : { revisions }) };
    const { decisions } = await ask<Told>("/api/decisions", {
      method: "POST",
      body,
      ...(revision === undefined ? {} : { revision }),
    });
    lookAgain();
    return decisions[0] ?? null;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "decision/stale") throw error;
    lookAgain();
    throw new Problem(
      error.code,
      "Somebody decided about this while you were looking at it. Nothing of yours was kept, and nothing of theirs is " +
        "lost. It is shown now as they left it: look again, then decide.",
    );
  }
}
