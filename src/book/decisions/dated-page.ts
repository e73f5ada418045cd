import type { KeptHead, ReportFilter, StoreView } from "../../store/index.js";
import { lots } from "../lots.js";
import type { Standing } from "./standing.js";

/** A page of the list of reports, each under the day that was decided for it. */
export async function datedPage(
  bare: StoreView,
  dated: Standing["dated"],
  filter: ReportFilter,
): Promise<KeptHead[]> {
  if (dated.size === 0) return bare.reportsPage(filter);
  const { after, undated, ids, ...others } = filter;
  const moved = ids === undefined ? [...dated.keys()] : ids.filter((id) => dated.has(id));
  const found = await notDated(bare, dated, filter);
  for (const some of lots(moved))
    for (const head of await bare.reportsPage({ ...others, ids: some, limit: some.length })) {
      const row = { ...head, published: dated.get(head.id) ?? null };
      if (undated === true && row.published !== null) continue;
      if (after === undefined || byDay(row, after) > 0) found.push(row);
    }
  return found.sort(byDay).slice(0, filter.limit);
}

/** The first of those whose day nobody decided. */
async function notDated(
  bare: StoreView,
  dated: Standing["dated"],
  filter: ReportFilter,
): Promise<KeptHead[]> {
  const found: KeptHead[] = [];
  for (let { after } = filter; ; ) {
    const some = await bare.reportsPage({ ...filter, ...(after === undefined ? {} : { after }) });
    found.push(...some.filter(({ id }) => !dated.has(id)));
    const last = some.at(-1);
    if (last === undefined || some.length < filter.limit || found.length >= filter.limit) return found;
    after = { published: last.published ?? "", id: last.id };
  }
}

/** The newest first, undated last, then by id. */
export function byDay(
  a: { readonly published: string | null; readonly id: string },
  b: { readonly published: string | null; readonly id: string },
): number {
  return compare(b.published ?? "", a.published ?? "") || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
