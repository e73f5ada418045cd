import type { Claim } from "../domain/claim.js";
import { TollbookError } from "../domain/error.js";
import type { ReportHead } from "../domain/report.js";
import { stretchOf } from "./day.js";
import { partitionOf } from "./episode.js";

/** Reports and the claims in them. */
export interface ReconcileInput {
  readonly reports: readonly ReportHead[];
  readonly claims: readonly Claim[];
  /** The ids of each episode's reports, where they are known already; else they are told apart here. */
  readonly episodes?: readonly (readonly string[])[];
  /** Names that people gave episodes, by id. */
  readonly names?: ReadonlyMap<string, string>;
}

/**
 * What could be known at a time: reports published up to it. Those published later, and those whose day is not
 * known, are left out with their claims; which reports belong together stays as all of them tell. Rule R17.
 *
 * @throws {TollbookError} `input/bad-date` for a time that is none.
 */
export function knownBy(input: ReconcileInput, asOf: string | null): ReconcileInput {
  if (asOf === null) return input;
  const { reports, claims, episodes = partitionOf(input), names } = input;
  const limit = stretchOf(asOf);
  if (limit === null) throw new TollbookError("input/bad-date", { value: asOf });
  const published = reports.filter((report) => {
    const when = stretchOf(report.published);
    return when !== null && when.start <= limit.end;
  });
  const ids = new Set(published.map(({ id }) => id));
  return {
    reports: published,
    claims: claims.filter(({ report }) => ids.has(report)),
    episodes,
    ...(names === undefined ? {} : { names }),
  };
}
