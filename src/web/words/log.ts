import type { Decision } from "../../domain/decision.js";

type Decided = Decision["ruling"]["kind"] | "sign" | "give" | "answer" | "settle";

const DECIDED: Readonly<Record<Decided, string>> = {
  accept: "A claim was accepted",
  correct: "A claim was corrected",
  reject: "A claim was rejected",
  add: "A claim was added",
  "merge-claims": "Claims were joined",
  "split-claim": "A claim was split",
  "merge-episodes": "Episodes were joined",
  "split-episode": "An episode was split",
  "rename-episode": "An episode was renamed",
  "assign-report": "A report was moved to an episode",
  "date-report": "A report was given a date",
  "withdraw-report": "A report was withdrawn",
  undo: "A decision was taken back",
  sign: "A ledger was signed",
  give: "Reports were given to two readers",
  answer: "A reader answered",
  settle: "Two readers’ difference was settled",
};

const LINES: Readonly<Record<string, string>> = {
  "book/made": "The book was made",
  "report/added": "A report was read",
  "report/version": "A report was read in a newer version",
  "import/table": "A table was imported",
  "user/added": "An account was added",
  "user/changed": "An account was changed",
  "user/removed": "An account was removed",
  "user/signed-in": "Somebody signed in",
  "user/refused": "A sign-in was refused",
  "user/signed-out": "Somebody signed out",
  "user/token-made": "A key for a program was made",
  "user/token-ended": "A key for a program was ended",
};

/** A kind of log line in words; one without words is told as it is. */
export function sayLine(kind: string): string {
  const decided = kind.startsWith("decision/") ? kind.slice("decision/".length) : null;
  return (decided === null ? LINES[kind] : (DECIDED as Readonly<Record<string, string>>)[decided]) ?? kind;
}
