const LINES: Readonly<Record<string, string>> = {
  "book/created": "The book was opened",
  "report/added": "A report was read",
  "report/version": "A report was read in a newer version",
  sign: "A ledger was signed",
  accept: "A claim was accepted",
  correct: "A claim was corrected",
  reject: "A claim was rejected",
  add: "A claim was added",
  undo: "A decision was taken back",
};

/** A kind of log line in words; one without words is told as it is. */
export function sayLine(kind: string): string {
  return LINES[kind] ?? LINES[kind.replace(/^decision\//u, "")] ?? kind;
}
