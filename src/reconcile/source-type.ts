import {
  INTERGOVERNMENTAL,
  LOCAL_OFFICES,
  MEDIA,
  MEDICAL,
  NOBODY,
  NON_GOVERNMENTAL,
  OFFICES,
} from "./source-keys.js";

/** What kind of source speaks, the order being the default of the policy `hierarchy`. */
export const SOURCE_TYPES = [
  "government",
  "un",
  "ngo",
  "medic",
  "media",
  "opponent",
  "other",
  "unnamed",
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export function isSourceType(name: string): name is SourceType {
  return (SOURCE_TYPES as readonly string[]).includes(name);
}

/** The part of a claim or point that tells its kind of source; the key is null or empty for the report itself. */
interface Spoken {
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly sourceSide: string | null;
}

/**
 * The kind of source that speaks of a side's people, by its key alone, whatever the language:
 *
 * - `medic`: hospitals and those who treat the harmed, on whatever side;
 * - `un`: the United Nations and other bodies of states; `ngo`: the Red Cross, aid and rights groups, recorders;
 * - `media`: an outlet, and the report itself where it names nobody;
 * - `government`: an authority of the victims' own side (an armed group's for its own people too); where whose
 *   people is not said, or all sides' are, any side's authority;
 * - `opponent`: an authority of another side;
 * - `unnamed`: "reports", social networks; `other`: a witness, a person, an office of nobody knows which side.
 */
export function sourceTypeOf({ source, sourceKey, sourceSide }: Spoken, side: string | null): SourceType {
  const key = sourceKey ?? "";
  if (key === "" && source === null) return "media";
  const slash = key.lastIndexOf("/");
  const name = key.slice(slash + 1);
  if (MEDICAL.has(name)) return "medic";
  if (NOBODY.has(name)) return "unnamed";
  if (sourceSide === null) {
    if (slash >= 0) return "other";
    if (INTERGOVERNMENTAL.has(name)) return "un";
    if (NON_GOVERNMENTAL.has(name)) return "ngo";
    return MEDIA.has(name) ? "media" : "other";
  }
  // "Kyrgyzstan/health-ministry" is an office, "military" and "tashiev" name a force and an office holder.
  const isOffice = OFFICES.has(name) || LOCAL_OFFICES.has(name) || name.endsWith("-ministry");
  if (slash >= 0 && !isOffice) return "other";
  return side === null || side === "all" || sourceSide === "all" || sourceSide === side
    ? "government"
    : "opponent";
}

/**
 * How far a kind of source is relied on where sources differ, 1 the most: 1 those who count for themselves and
 * fight for nobody; 2 the victims' own authorities, and the press; 3 the opponent, and whoever nobody can ask.
 */
export const RELIABILITY = {
  un: 1,
  ngo: 1,
  medic: 1,
  government: 2,
  media: 2,
  opponent: 3,
  other: 3,
  unnamed: 3,
} as const satisfies Readonly<Record<SourceType, 1 | 2 | 3>>;

export type Reliability = (typeof RELIABILITY)[SourceType];
