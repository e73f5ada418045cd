import type { KeptDecision, LogLine } from "../../store/index.js";
import type { Problem } from "../book.js";

/** What the log says of decisions: id to the seal, and the line that tells of it. */
export type LoggedDecisions = Map<string, { readonly seal: string; readonly line: number }>;

/** Takes in the line of a decision. */
export function addDecision(
  logged: LoggedDecisions,
  { seq, body }: Pick<LogLine, "seq" | "body">,
): Problem[] {
  const { id, seal } = (body ?? {}) as { readonly id?: unknown; readonly seal?: unknown };
  if (typeof id !== "string" || typeof seal !== "string") {
    const message = `What line ${seq} of the log says of a decision cannot be read.`;
    return [{ rule: "log/body", subject: `log ${seq}`, message }];
  }
  logged.set(id, { seal, line: seq });
  return [];
}

/** Decisions that are not as the log has them, that the log does not know, and that are gone. */
export function checkDecisions(logged: LoggedDecisions, kept: readonly KeptDecision[]): Problem[] {
  const problems: Problem[] = [];
  const found = new Set<string>();
  for (const { id, seq, kind, seal } of kept) {
    found.add(id);
    const said = logged.get(id);
    if (said === undefined) {
      const message = `The log does not know the decision ${id} (${kind}).`;
      problems.push({ rule: "decision/not-in-log", subject: id, message });
    } else if (said.seal !== seal || said.line !== seq) {
      const message = `The decision ${id} (${kind}) is not as line ${said.line} of the log has it.`;
      problems.push({ rule: "decision/changed", subject: id, message });
    }
  }
  for (const [id, { line }] of logged) {
    if (found.has(id)) continue;
    const message = `The decision ${id} of line ${line} of the log is gone.`;
    problems.push({ rule: "decision/missing", subject: id, message });
  }
  return problems;
}
