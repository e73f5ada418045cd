const LINES: Readonly<Record<string, string>> = {
  "book/made": "The book was made",
  "report/added": "A report was read",
  "report/version": "A report was read in a newer version",
  sign: "A ledger was signed",
  accept: "A claim was accepted",
  correct: "A claim was corrected",
  reject: "A claim was rejected",
  add: "A claim was added",
  undo: "A decision was taken back",
  give: "Reports were given to two readers",
  answer: "A reader answered",
  settle: "Two readers’ difference was settled",
  "date-report": "A report was given a date",
  "withdraw-report": "A report was withdrawn",
};

/** A kind of log line in words; one without words is told as it is. */
export function sayLine(kind: string): string {
  return LINES[kind] ?? LINES[kind.replace(/^decision\//u, "")] ?? kind;
}
