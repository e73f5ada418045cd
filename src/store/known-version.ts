import type { Claim } from "../domain/claim.js";
import type { VersionHead } from "./store.js";

/**
 * The version of a report that a content is; null where it is a new one. A file's content is known when any version has
 * it: reading an old file again undoes no correction. What an address answered with later than with its newest version
 * is what stands there now: where that is an older version's content, the correction was taken back, and it is new. A
 * newest version that no address answered with counts from when it was added.
 */
export function knownVersion(
  held: readonly VersionHead[],
  sha256: string,
  capturedAt: string | null,
): VersionHead | null {
  const same = held.filter((version) => version.sha256 === sha256);
  const newest = held.find(({ current }) => current);
  const isLater =
    capturedAt !== null &&
    newest !== undefined &&
    Date.parse(capturedAt) > Date.parse(newest.capturedAt ?? newest.addedAt);
  return (isLater ? same.find(({ current }) => current) : same.at(-1)) ?? null;
}

/**
 * The same for a report whose claims somebody gives with it: what is given now is what counts, so that only the current
 * version is known, and that only where it makes the same claims. `held` and `given` are claims as they are kept.
 */
export function knownGiven(
  versions: readonly VersionHead[],
  sha256: string,
  held: readonly Pick<Claim, "id">[],
  given: readonly Pick<Claim, "id">[],
): VersionHead | null {
  const current = versions.find((version) => version.current && version.sha256 === sha256);
  return current !== undefined && sameClaims(held, given) ? current : null;
}

/** Whether these are the same claims: the id of a claim that was given is made of all that it says. */
export function sameClaims(
  some: readonly Pick<Claim, "id">[],
  others: readonly Pick<Claim, "id">[],
): boolean {
  const ids = (claims: readonly Pick<Claim, "id">[]) =>
    claims
      .map(({ id }) => id)
      .sort()
      .join(" ");
  return ids(some) === ids(others);
}
