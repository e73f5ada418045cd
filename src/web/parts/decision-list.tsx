import type { DecisionStanding } from "../../domain/decision.js";
import { sayDecision } from "../words/decisions.js";

interface DecisionListProps {
  readonly decisions: readonly DecisionStanding[];
  readonly undo: (decision: string) => void;
}

/** What was decided, each with its undoing. */
export function DecisionList({ decisions, undo }: DecisionListProps) {
  return (
    <ul class="decisions">
      {decisions.map((decision) => (
        <li key={decision.id} class={decision.undoneBy === null ? undefined : "undone"}>
          {sayDecision(decision)}
          {decision.reason === null ? "" : `: “${decision.reason}”`}{" "}
          {decision.undoneBy === null ? (
            <button type="button" onClick={() => undo(decision.id)}>
              Undo
            </button>
          ) : (
            "(taken back)"
          )}
        </li>
      ))}
    </ul>
  );
}
