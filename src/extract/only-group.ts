import type { Context } from "./context.js";

/** The one armed group that the report names; null where it names several, or none. */
export function onlyGroup({ groups }: Context): string | null {
  return groups.length === 1 ? (groups[0] ?? null) : null;
}
