import type { ClaimFields, Decision, FieldName } from "../../domain/decision.js";
import { sayMoment } from "./days.js";

const DID: Readonly<Record<Decision["ruling"]["kind"], string>> = {
  accept: "accepted the reading",
  correct: "corrected",
  reject: "rejected the claim",
  add: "added a claim",
  "merge-claims": "joined claims into one",
  "split-claim": "split the claim",
  "merge-episodes": "joined episodes",
  "split-episode": "made an episode of some reports",
  "rename-episode": "renamed the episode",
  "assign-report": "moved the report to an episode",
  "date-report": "set the report’s date",
  "withdraw-report": "withdrew the report",
  undo: "took a decision back",
};

export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  category: "What happened to them",
  min: "At least",
  max: "At most",
  approx: "A round number",
  unquantified: "No number given",
  side: "Whose people",
  kind: "What kind of people",
  who: "What they are called",
  source: "Who says so",
  sourceKey: "Source key",
  sourceSide: "Side the source speaks for",
  via: "Told through",
  status: "How it is said",
  scope: "What the number covers",
  previous: "Quoted as a former figure",
  place: "Place",
  asOf: "As of",
  start: "Words begin at",
  end: "Words end at",
  inTitle: "In the title",
};

/** "Anna corrected: at least 26, 21 November 2026, 23:20". */
export function sayDecision({ actor, ruling, at }: Decision): string {
  const fields = ruling.kind === "correct" ? `: ${sayFields(ruling.fields)}` : "";
  return `${actor ?? "Somebody at this machine"} ${DID[ruling.kind]}${fields}, ${sayMoment(at)}`;
}

/** "at least → 26, at most → 26". */
function sayFields(fields: Partial<ClaimFields>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${FIELD_WORDS[name as FieldName].toLowerCase()} → ${value ?? "nothing"}`)
    .join(", ");
}

const VERDICTS = { accept: "accepts it", correct: "corrects it", reject: "rejects it" } as const;

/** What one of two readers says of a claim. */
export function sayAnswer({ verdict, fields }: Answered): string {
  return verdict === "correct" ? `${VERDICTS.correct}: ${sayFields(fields)}` : VERDICTS[verdict];
}

interface Answered {
  readonly verdict: keyof typeof VERDICTS;
  readonly fields: Partial<ClaimFields>;
}
