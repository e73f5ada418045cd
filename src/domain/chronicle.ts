import type { ActKind } from "./act.js";
import type { Status } from "./claim.js";
import type { Episode } from "./episode.js";

/** Who says so, as first worded; all null where the reports themselves do. */
export interface Teller {
  readonly source: string | null;
  readonly sourceKey: string | null;
  readonly sourceSide: string | null;
}

/** One act, however many reports tell it. */
export interface ChronicleEntry {
  /** Stable for the same acts. */
  readonly id: string;
  readonly kind: ActKind;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly status: Status;
  /** ISO 8601 day, with the hour where one is given ("2022-09-16T16:00"); null where no words say. */
  readonly day: string | null;
  /** The first day a report told of it; null where no such report has a date. */
  readonly reported: string | null;
  readonly place: string | null;
  /** The words of the first report that tells it. */
  readonly quote: string;
  /** Distinct sources, in the order of the reports. */
  readonly tellers: readonly Teller[];
  /** Independent tellings: one source quoted by many reports counts once, and so do copies of one text. */
  readonly tellings: number;
  /** Ids of the acts folded into it, in the order of the reports. */
  readonly acts: readonly string[];
}

/** What one party alleges of breaches of a ceasefire. */
export interface Allegations {
  readonly accuser: string;
  readonly blamed: readonly string[];
  /** Entries, not reports. */
  readonly count: number;
  /** Days of those that have one, sorted, each once. */
  readonly days: readonly string[];
  /** Ids of the entries. */
  readonly entries: readonly string[];
}

/** One ceasefire, from its announcement to the next. */
export interface Ceasefire {
  readonly parties: readonly string[];
  /** First day it is said to have been agreed or declared; null where no words say. */
  readonly declared: string | null;
  /** The first day a report told of it. */
  readonly reported: string | null;
  /** When it takes effect, with the hour when given; null where only its agreement is told. */
  readonly effective: string | null;
  /** Ids of the entries that tell of it. */
  readonly entries: readonly string[];
  readonly allegations: readonly Allegations[];
  /** Last day a breach is alleged, or fighting told, after its declaration. */
  readonly lastBreach: string | null;
  /** The day from which nothing against it is told, as far as the reports go; null where they end with a breach. */
  readonly holdingSince: string | null;
  /** Ids of entries that say that all is calm, on or after that day. */
  readonly calm: readonly string[];
}

/** What one party says another did. */
export interface Blame {
  readonly accuser: string;
  readonly accused: string;
  /** A charge in words, an attack told by the side that suffered it, a breach of a ceasefire. */
  readonly of: "accusation" | "attack" | "ceasefire-violation-alleged";
  readonly count: number;
  readonly days: readonly string[];
  /** Ids of the entries, oldest first. */
  readonly entries: readonly string[];
  /** What the accused says: ids of its denials, and how often it blames back. */
  readonly denials: readonly string[];
  readonly blamesBack: number;
}

/** What the parties did and said, by day. */
export interface Chronicle {
  readonly entries: readonly ChronicleEntry[];
  readonly ceasefires: readonly Ceasefire[];
  readonly blame: readonly Blame[];
}

export interface EpisodeChronicle extends Episode, Chronicle {}
