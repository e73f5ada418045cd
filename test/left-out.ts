import { writeFileSync } from "node:fs";
import { NEEDS, type Need } from "./needs.js";

/**
 * Says in the last lines of a run which suites were left out, and why. Where `TOLLBOOK_LEFT_OUT` names a file the same
 * lines are written there: `.ci/run` fails if there are any.
 */
export default function setup(): () => void {
  const lines = leftOut(NEEDS);
  const file = process.env.TOLLBOOK_LEFT_OUT ?? "";
  if (file !== "") writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
  return () => {
    if (lines.length > 0) console.warn(`\n${lines.join("\n")}`);
  };
}

/** A line for each need that is not there. */
export function leftOut(needs: readonly Need[]): string[] {
  return needs
    .filter(({ find }) => find() === null)
    .map(({ what, suites, hint }) => `left out: ${suites}, for ${what} is not installed (${hint})`);
}
