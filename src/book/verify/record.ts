import type { LogLine, ReportBody } from "../../store/index.js";
import type { Problem } from "../book.js";
import { addAccountLine, type LoggedAccounts } from "./accounts.js";
import { addDecision, type LoggedDecisions } from "./decisions.js";

/** What the log says of one version of one report. */
export interface Logged extends ReportBody {
  readonly id: string;
  readonly line: number;
  readonly at: string;
}

/** What a log says of the reports, by `keyOf`. */
export interface LogRecord {
  readonly logged: Map<string, Logged>;
  readonly decisions: LoggedDecisions;
  readonly accounts: LoggedAccounts;
  add(line: LogLine): Problem[];
}

export const keyOf = (id: string, version: number): string => `${version} ${id}`;

export function startRecord(): LogRecord {
  const logged = new Map<string, Logged>();
  const decisions: LoggedDecisions = new Map();
  const accounts: LoggedAccounts = { users: new Map(), tokens: new Map() };
  return {
    logged,
    decisions,
    accounts,
    add(line) {
      if (line.kind === "book/made") return [];
      if (line.kind.startsWith("import/")) return [];
      if (line.kind.startsWith("user/")) {
        addAccountLine(accounts, line);
        return [];
      }
      if (line.kind.startsWith("decision/")) return addDecision(decisions, line);
      const { seq, at, subject: id, kind, body } = line;
      const wrong = (rule: string, message: string) => [{ rule, subject: `log ${seq}`, message }];
      if (kind !== "report/added" && kind !== "report/version")
        return wrong(
          "log/kind",
          `Line ${seq} of the log is of a kind this tollbook does not know: "${kind}".`,
        );
      if (!isReportBody(body))
        return wrong("log/body", `What line ${seq} of the log says of report ${id} cannot be read.`);
      const key = keyOf(id, body.version);
      const before = logged.get(key);
      if (before !== undefined)
        return wrong(
          "log/twice",
          `Line ${seq} of the log adds report ${id} again, after line ${before.line}.`,
        );
      logged.set(key, { ...body, id, line: seq, at });
      return [];
    },
  };
}

function isReportBody(body: unknown): body is ReportBody {
  if (typeof body !== "object" || body === null) return false;
  const { version, sha256, topics, capture, claims, acts, messages } = body as {
    readonly [K in keyof ReportBody]?: unknown;
  };
  const lists = [claims, acts, messages];
  return (
    typeof version === "number" &&
    typeof sha256 === "string" &&
    (topics === undefined || typeof topics === "string") &&
    (capture === undefined || typeof capture === "string") &&
    lists.every(Array.isArray)
  );
}
