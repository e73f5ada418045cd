import type { Count, VictimKind } from "../domain/claim.js";

/** A run of tokens that a parser recognised: indexes into the sentence's tokens, both inclusive. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
}

/** A number of something, not yet known to be people. */
export interface QuantityMention extends TokenRun, Count {
  /**
   * digits "24", words "Thirty-five", vague "dozens", article "a" / "an" (read as one only before a person),
   * none "no" / "none" / "nobody" (zero), pronoun "one", "both".
   */
  readonly form: "digits" | "words" | "vague" | "article" | "none" | "pronoun";
  /** "13 more", "another 103", "a further 87", "87 others": beside another figure. */
  readonly additional: boolean;
  /** "несколько": people suffered it, and no number is given. */
  readonly uncounted?: boolean;
  /** "nobody", "no one": zero, and of people by itself. */
  readonly ofPeople?: boolean;
  /** The token run of the bare number inside ("24" in "at least 24"). */
  readonly core: TokenRun;
  /** Names of the rules that read it. */
  readonly rules: readonly string[];
}

/** A day, month, year or moment. */
export interface DayMention extends TokenRun {
  /** ISO 8601: "2022-09-16", "2022-09-18T10:00", "2021-04", "2021"; null where the words do not fix one. */
  readonly value: string | null;
  /** The last day, where the words name a stretch ("Sept. 14-16"); else null. */
  readonly until: string | null;
  /**
   * day: one calendar day or part of it; span: several days ("this week", "Sept. 14-16"); month; year;
   * long: the long run ("since independence", "in the past decade", "over the years").
   */
  readonly grain: "day" | "span" | "month" | "year" | "long";
  /** Told as one time, though it has two or three days: "over the weekend", "in the last 72 hours". */
  readonly brief?: boolean;
  /** Its own words say that a count runs up to it: "по состоянию на 18 сентября". */
  readonly upTo?: boolean;
  readonly rules: readonly string[];
}

export type NameKind =
  | "country" // Kyrgyzstan, the DRC
  | "demonym" // Kyrgyz, Malawians
  | "capital" // Bishkek: a place, and its government when it speaks
  | "place" // a city, region or area
  | "group" // M23, Hamas: an armed group with people of its own
  | "community" // Druze, Kuki: a people of no side, until the report has it fight another; its key is its name
  | "office" // Health Ministry, army: speaks for a side once one is known
  | "force" // SANDF, IDF: an office whose side is in its name
  | "organisation" // UN, Red Cross: speaks for no side
  | "outlet" // Reuters, TASS: a medium
  | "person"; // Emomali Rahmon: a known office holder

/** Keys of offices that name none by themselves: "the ministry" is the one named last. */
export const GENERIC_OFFICES: ReadonlySet<string> = new Set(["department", "ministry"]);

/** Offices, by key, that any state has and that speak for it: not hospitals, rescuers or "officials", who may be anybody's. */
const OFFICES_OF_STATES: ReadonlySet<string> = new Set([
  "border-service",
  "defence-ministry",
  "emergencies-ministry",
  "gendarmerie",
  "government",
  "governor",
  "health-authorities",
  "health-ministry",
  "information-ministry",
  "interior-ministry",
  "local-authorities",
  "mayor",
  "military",
  "ministry",
  "ombudsman",
  "police",
  "prosecutor",
  "security-committee",
  "social-ministry",
]);

/** Whether an office speaks for the state whose it is. */
export function isOfficeOfState(key: string): boolean {
  return OFFICES_OF_STATES.has(key);
}

/** Offices, by key, that each town has its own: "the rescuers" here are not those there. */
const OFFICES_OF_TOWNS: ReadonlySet<string> = new Set([
  "civil-defence",
  "emergencies-ministry",
  "governor",
  "local-authorities",
  "mayor",
  "police",
]);

export function isOfficeOfTown(key: string): boolean {
  return OFFICES_OF_TOWNS.has(key);
}

/** Offices, by key, that speak of what their state does to another, too: its army, its defence ministry, the state itself. */
const OFFICES_OF_WAR: ReadonlySet<string> = new Set(["air-force", "defence-ministry", "military", "state"]);

/** Whether a key of a source with its side before it, "Russia/military", is of such an office. */
export function speaksOfWar(sourceKey: string): boolean {
  return OFFICES_OF_WAR.has(sourceKey.slice(sourceKey.indexOf("/") + 1));
}

/** A name the gazetteer knows. */
export interface NameMention extends TokenRun {
  readonly kind: NameKind;
  /** Canonical English name of the country or group whose people or voice it is; null for neutral ones. */
  readonly side: string | null;
  /** One key for one thing however worded: "kyrgyzstan", "health-ministry", "reuters". */
  readonly key: string;
  /** A demonym or office noun that stands for people itself: "three Malawians", "12 Tajiks". */
  readonly people: boolean;
  /** Its form alone may say that what stands before it is its own: "граждан Киргизии", "Минздрав Киргизии". */
  readonly genitive?: boolean;
  /** For an office or force: the kind its own people are. */
  readonly victimKind: VictimKind | null;
}
