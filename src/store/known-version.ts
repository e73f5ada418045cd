import type { VersionHead } from "./store.js";

/**
 * The version of a report that a content is; null where it is a new one. A file's content is known when any version has
 * it: reading an old file again undoes no correction. What an address answered with after its newest version was added
 * is what stands there now: where that is an older version's content, the correction was taken back, and it is new.
 */
export function knownVersion(
  held: readonly VersionHead[],
  sha256: string,
  capturedAt: string | null,
): VersionHead | null {
  const same = held.filter((version) => version.sha256 === sha256);
  const newest = held.find(({ current }) => current);
  const isLater =
    capturedAt !== null && newest !== undefined && Date.parse(capturedAt) > Date.parse(newest.addedAt);
  return (isLater ? same.find(({ current }) => current) : same.at(-1)) ?? null;
}
