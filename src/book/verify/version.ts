import { sketchOf } from "../../ingest/index.js";
import { type AuditedRow, type AuditedVersion, contentHash } from "../../store/index.js";
import type { Problem } from "../book.js";
import type { Logged } from "./record.js";

/** What does not hold of one version of a report and its reading; `logged` null where the log has no line for it. */
export function checkVersion(version: AuditedVersion, logged: Logged | null): Problem[] {
  return [
    ...checkContent(version, logged),
    ...(logged === null ? [unlogged(version)] : checkLogged(version, logged)),
    ...checkQuotes(version, "claim", version.claims),
    ...checkQuotes(version, "act", version.acts),
  ];
}

const nameOf = ({ report, version }: AuditedVersion): string =>
  version === 1 ? `report ${report.id}` : `version ${version} of report ${report.id}`;

function unlogged(version: AuditedVersion): Problem {
  const message = `The log has no line for ${nameOf(version)}.`;
  return { rule: "report/not-in-log", subject: version.report.id, message };
}

function checkContent(version: AuditedVersion, logged: Logged | null): Problem[] {
  const { report, sha256, sketch } = version;
  const problem = (rule: string, message: string): Problem => ({ rule, subject: report.id, message });
  const hash = contentHash(report);
  const problems: Problem[] = [];
  const said = logged?.sha256 ?? sha256;
  if (hash !== said)
    problems.push(
      problem(
        "report/changed",
        `The words or data of ${nameOf(version)} were changed: they hash to ${hash.slice(0, 12)}…, not to ${said.slice(0, 12)}… as when it was added.`,
      ),
    );
  if (sha256 !== hash && sha256 !== said)
    problems.push(
      problem(
        "report/changed",
        `The hash kept with ${nameOf(version)} is neither its own nor that of the log.`,
      ),
    );
  else if (sha256 !== hash && hash === said)
    problems.push(problem("report/changed", `The hash kept with ${nameOf(version)} was changed.`));
  if (hash === said && String(sketchOf(report.text)) !== String(sketch))
    problems.push(
      problem("report/sketch", `The sketch kept with ${nameOf(version)} is not that of its text.`),
    );
  return problems;
}

function checkLogged(version: AuditedVersion, logged: Logged): Problem[] {
  const { report, origin, received, addedAt, topics } = version;
  const changed = [
    ...(origin === logged.origin ? [] : ["origin"]),
    ...(received === logged.received ? [] : ["received"]),
    ...(addedAt === logged.at ? [] : ["added at"]),
  ];
  const message = `Of ${nameOf(version)} was changed: ${changed.join(", ")} (line ${logged.line} of the log says otherwise).`;
  return [
    ...(changed.length === 0 ? [] : [{ rule: "report/changed", subject: report.id, message }]),
    ...(logged.topics === undefined || logged.topics === topics ? [] : [otherTopics(version)]),
    ...checkRows(version, "claim", version.claims, logged.claims),
    ...checkRows(version, "act", version.acts, logged.acts),
    ...checkRows(
      version,
      "message",
      version.messages,
      logged.messages.map((seal) => [null, seal] as const),
    ),
  ];
}

function otherTopics(version: AuditedVersion): Problem {
  const message = `The topics kept with ${nameOf(version)} are not those it was added with.`;
  return { rule: "report/topics", subject: version.report.id, message };
}

function checkRows(
  version: AuditedVersion,
  what: "claim" | "act" | "message",
  rows: readonly AuditedRow[],
  logged: readonly (readonly [id: string | null, seal: string])[],
): Problem[] {
  const problems: Problem[] = [];
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  const name = (id: string | null, seq: number) => id ?? `${version.report.id} ${what} ${seq + 1}`;
  for (const [seq, [id, seal]] of logged.entries()) {
    const row = bySeq.get(seq);
    bySeq.delete(seq);
    const subject = name(id, seq);
    if (row === undefined)
      problems.push({
        rule: `${what}/missing`,
        subject,
        message: `The ${what} ${subject} of ${nameOf(version)} is gone.`,
      });
    else if (row.seal !== seal)
      problems.push({
        rule: `${what}/changed`,
        subject,
        message: `The ${what} ${subject} of ${nameOf(version)} was changed after it was read${row.id === id ? "" : `; its id is now ${row.id}`}.`,
      });
  }
  for (const [seq, row] of bySeq)
    problems.push({
      rule: `${what}/not-in-log`,
      subject: name(row.id, seq),
      message: `The log does not know the ${what} ${name(row.id, seq)} of ${nameOf(version)}.`,
    });
  return problems;
}

function checkQuotes(version: AuditedVersion, what: "claim" | "act", rows: readonly AuditedRow[]): Problem[] {
  const { title, text } = version.report;
  return rows.flatMap(({ id, evidence }) => {
    if (evidence === null) return [];
    const { quote, start, end, inTitle } = evidence;
    const found = (inTitle ? title : text).slice(start, end);
    if (found === quote) return [];
    const place = `${inTitle ? "title" : "text"} of ${nameOf(version)}, ${start} to ${end}`;
    const message = `The quote of ${what} ${id} is not what stands there: "${quote}" against "${found}" (${place}).`;
    return [{ rule: `${what}/quote`, subject: id ?? version.report.id, message }];
  });
}
