import type { Outline } from "../../reconcile/index.js";
import type { DecidedParting } from "../decisions/parting.js";
import { outlineFrom } from "./shelving.js";

/** Which report is of which episode, as of a line of the log. */
export interface KeptParting extends DecidedParting {
  readonly line: number;
}

/** From the outlines on the shelf, or from another parting. */
export function keptParting(line: number, from: readonly string[] | DecidedParting): KeptParting {
  const names = new Map<string, string>();
  const byId = new Map<string, Outline>();
  if ("episodes" in from) {
    for (const outline of from.episodes()) byId.set(outline.id, outline);
    for (const [id, name] of from.names) names.set(id, name);
  } else
    for (const text of from) {
      const { outline, name } = outlineFrom(text);
      byId.set(outline.id, outline);
      if (name !== undefined) names.set(outline.id, name);
    }
  let byReport: Map<string, Outline> | null = null;
  const allReports = () => {
    const all = new Map<string, Outline>();
    for (const outline of byId.values()) for (const report of outline.reports) all.set(report, outline);
    return all;
  };
  return {
    line,
    names,
    outline: (id) => byId.get(id) ?? null,
    episodes: () => byId.values(),
    episodeOf(report) {
      byReport ??= allReports();
      return byReport.get(report) ?? null;
    },
  };
}
