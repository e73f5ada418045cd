import { TollbookError } from "../domain/error.js";
import type { KeptReport } from "../store/index.js";
import type { ReportFile } from "./book.js";
import { decisions } from "./decisions/index.js";
import type { DecidedView } from "./decisions/view.js";
import type { Grouping } from "./grouping.js";

/** The newest version of a report, or the one asked for. @throws {TollbookError} `id/unknown`. */
export async function reportFile(
  view: DecidedView,
  grouping: Grouping,
  id: string,
  version?: number,
): Promise<ReportFile> {
  const kept = await view.report(id, version);
  if (kept === null) throw new TollbookError("id/unknown", { id });
  const reading = await view.reading(id, kept.version);
  const versions: Omit<KeptReport, "report">[] = [];
  for (const head of await view.versions([id])) {
    const other = head.version === kept.version ? kept : await view.report(id, head.version);
    if (other !== null) versions.push(without(other));
  }
  const parting = await grouping.at(view);
  const told = kept.current ? await view.told(id) : null;
  const { claims, acts, messages } = reading;
  return {
    ...{ ...kept, claims, acts, messages, versions },
    episode: parting.episodeOf(id)?.id ?? null,
    read: [...(told?.read.values() ?? [])],
    decisions: await decisions(view, { report: id, limit: 500 }),
    revision: view.standing.revisions.get(id) ?? 0,
    withdrawn: view.standing.withdrawn.get(id)?.reason ?? null,
  };
}

function without({ report: _, ...rest }: KeptReport): Omit<KeptReport, "report"> {
  return rest;
}
