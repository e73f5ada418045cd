import type { Report } from "../../domain/report.js";
import { isFailure, READING, remake } from "../../ingest/index.js";
import { type AuditedVersion, bytesHash, contentHash, type StoreView } from "../../store/index.js";
import type { Problem } from "../book.js";
import { keepable } from "../keepable.js";
import type { Logged } from "./record.js";

/** How far the bytes are looked at: their hashes alone, or each reading copy made again from them as well. */
export interface CustodyCheck {
  readonly view: StoreView;
  readonly reread: boolean;
  /** Whether the bytes with a hash have it: each is unpacked once. */
  readonly known: Map<string, boolean>;
  /** How many reading copies were made again; how many are as a newer reading makes them. */
  readonly counts: { remade: number; otherwise: number };
}

/** What does not hold of the bytes that a version of a report was made from. */
export async function checkCustody(
  check: CustodyCheck,
  version: AuditedVersion,
  logged: Logged | null,
): Promise<Problem[]> {
  const { id } = version.report;
  const name = version.version === 1 ? `report ${id}` : `version ${version.version} of report ${id}`;
  const problem = (rule: string, message: string): Problem => ({ rule, subject: id, message });
  const { capture } = version;
  if (capture === null)
    return logged?.capture === undefined
      ? []
      : [
          problem(
            "capture/missing",
            `How the bytes of ${name} were got is gone; the log says that it was kept.`,
          ),
        ];
  const problems: Problem[] = [];
  if (logged !== null && logged.capture === undefined)
    problems.push(problem("capture/not-in-log", `The log does not know how the bytes of ${name} were got.`));
  else if (logged !== null && logged.capture !== capture.seal)
    problems.push(
      problem("capture/changed", `What is kept of how the bytes of ${name} were got was changed.`),
    );
  const held = await checkBytes(check, capture.sha256);
  if (held === null)
    return [...problems, problem("bytes/missing", `The bytes that ${name} was made from are gone.`)];
  if (!held)
    return [
      ...problems,
      problem(
        "bytes/changed",
        `The bytes that ${name} was made from were changed: they do not hash to ${capture.sha256.slice(0, 12)}….`,
      ),
    ];
  return [...problems, ...(check.reread ? await checkCopy(check, version, name) : [])];
}

async function checkBytes({ view, known }: CustodyCheck, sha256: string): Promise<boolean | null> {
  const before = known.get(sha256);
  if (before !== undefined) return before;
  const bytes = await view.original(sha256);
  if (bytes === null && !(await view.originals([sha256])).includes(sha256)) return null;
  const holds = bytes !== null && bytesHash(bytes) === sha256;
  known.set(sha256, holds);
  return holds;
}

/** Makes the reading copy again from the bytes, and compares. */
async function checkCopy(check: CustodyCheck, version: AuditedVersion, name: string): Promise<Problem[]> {
  const { report } = version;
  const custody = await check.view.custody(report.id, version.version);
  if (custody === null || custody.bytes === null || custody.form === null) return [];
  const { bytes, form, capture, defaults, reading } = custody;
  const made = await remake({ bytes, form, capture, defaults }, version.origin);
  check.counts.remade += 1;
  const same = !isFailure(made) && contentHash(keepable(made.report)) === contentHash(report);
  if (same) return [];
  if (reading !== READING) {
    check.counts.otherwise += 1;
    return [];
  }
  const what = isFailure(made)
    ? made.error.message
    : `it has another ${differences(report, keepable(made.report))}.`;
  return [
    {
      rule: "report/reread",
      subject: report.id,
      message: `Made again from its bytes, ${name} is not what the book has: ${what}`,
    },
  ];
}

function differences(kept: Report, made: Report): string {
  const names = ["id", "title", "text", "published", "publisher", "url", "language"] as const;
  return names.filter((name) => kept[name] !== made[name]).join(", ");
}
