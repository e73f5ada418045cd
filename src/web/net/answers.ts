import type { Act } from "../../domain/act.js";
import type { Chronicle, ChronicleEntry } from "../../domain/chronicle.js";
import type { Claim } from "../../domain/claim.js";
import type { ClaimFields, DecisionStanding } from "../../domain/decision.js";
import type { Episode } from "../../domain/episode.js";
import type { EpisodeComparison, EpisodeHistory, EpisodeLedger, Figure } from "../../domain/ledger.js";
import type { Located } from "../../domain/located.js";
import type { Message } from "../../domain/message.js";
import type { Report } from "../../domain/report.js";

/** What the API answers with, in the domain's words; docs/api.md has the routes. */

export interface Page<T> {
  readonly items: readonly T[];
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** A figure in a list: what it leaves out is told by its episode. */
export type ListedFigure = Omit<Figure, "ignored" | "days">;

export interface EpisodeRow extends Episode {
  readonly toll: readonly ListedFigure[];
  readonly spark: readonly { readonly day: string; readonly value: number }[];
  readonly contradictions: number;
}

export interface ReportRow extends Omit<Report, "text"> {
  readonly version: number;
  readonly origin: string;
  readonly addedAt: string;
  readonly claims: number;
  readonly episode: string | null;
}

export interface Version {
  readonly version: number;
  readonly current: boolean;
  readonly sha256: string;
  readonly received: string | null;
  readonly origin: string;
  readonly addedAt: string;
}

export interface ReportFile extends Version {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly acts: readonly Act[];
  readonly messages: readonly Message[];
  readonly versions: readonly Version[];
  readonly episode: string | null;
  /** Claims as they were read, where decisions say otherwise. */
  readonly read: readonly Claim[];
  readonly decisions: readonly DecisionStanding[];
  readonly revision: number;
  readonly withdrawn: string | null;
}

export interface Context {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

export interface ClaimExplanation {
  readonly kind: "claim";
  readonly claim: Claim;
  readonly report: Report;
  readonly version: number;
  readonly current: boolean;
  readonly context: Context;
  readonly read: Claim | null;
  readonly decisions: readonly DecisionStanding[];
}

interface ToldAct {
  readonly act: Act;
  readonly report: Report;
  readonly context: Context;
}

export interface EntryExplanation {
  readonly kind: "chronicle-entry";
  readonly entry: ChronicleEntry;
  readonly episode: Episode;
  readonly acts: readonly ToldAct[];
}

export interface CopyGroup {
  readonly first: Omit<Report, "text" | "language">;
  readonly copies: readonly (Omit<Report, "text" | "language"> & { readonly alike: number })[];
}

export interface PlaceRow {
  readonly place: string;
  readonly claims: readonly string[];
  readonly incidents: readonly string[];
  /** Null where the gazetteer does not know it. */
  readonly located: Located | null;
}

export interface ReviewItem {
  readonly weight: number;
  readonly episode: string;
  readonly claim: Claim | null;
  /** Of the report it stands in. */
  readonly publisher: string | null;
  readonly published: string | null;
  readonly decision: DecisionStanding | null;
  readonly concerns: readonly {
    readonly what: "effect" | "unsure" | "contradiction" | "adrift";
    readonly message: string;
  }[];
  readonly figures: readonly string[];
}

export interface Signature {
  readonly id: string;
  readonly seq: number;
  readonly at: string;
  readonly actor: string | null;
  readonly name: string;
  readonly statement: string | null;
  readonly episode: string;
  readonly title: string;
  readonly asOf: string | null;
  readonly policy: string;
  readonly figures: readonly Omit<Figure, "ignored" | "days">[];
  readonly sha256: string;
}

export interface FigureChange {
  readonly what: "new" | "risen" | "fallen" | "changed" | "gone";
  readonly before: Omit<Figure, "ignored" | "days"> | null;
  readonly after: Omit<Figure, "ignored" | "days"> | null;
  readonly claims: readonly string[];
}

export interface Difference {
  readonly signature: Signature;
  readonly holds: boolean;
  readonly asSigned: readonly FigureChange[];
  readonly today: readonly FigureChange[];
}

export interface LogLine {
  readonly seq: number;
  readonly at: string;
  readonly actor: string | null;
  readonly kind: string;
  readonly subject: string;
  readonly body: unknown;
  readonly previous: string;
  readonly hash: string;
  readonly holds: boolean;
}

export interface Verification {
  readonly holds: boolean;
  readonly problems: readonly { readonly rule: string; readonly subject: string; readonly message: string }[];
  readonly checked: { readonly lines: number; readonly reports: number; readonly claims: number };
}

export interface Vocabulary {
  readonly policies: readonly string[];
  readonly defaultPolicy: string;
  readonly formats: readonly { readonly name: string; readonly title: string }[];
}

export interface Health {
  readonly version: string;
  readonly revision: number;
  readonly readOnly: boolean;
}

/** One handing over of reports, as it goes on. */
export interface Reading {
  readonly id: string;
  readonly name: string;
  readonly state: "reading" | "done" | "failed";
  readonly reports: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: "new" | "known" | "version";
    readonly claims: number;
    readonly messages: readonly Message[];
    readonly episode: string | null;
  }[];
  readonly failures: readonly { readonly origin: string; readonly code: string; readonly message: string }[];
}

export interface Session {
  readonly accounts: boolean;
  readonly name: string | null;
  readonly role: string | null;
  readonly csrf: string | null;
}

export type { Chronicle, EpisodeComparison, EpisodeHistory, EpisodeLedger };

/** Reports given to two people who do not see each other's answers. */
export interface Assignment {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly reports: readonly string[];
  readonly readers: readonly string[];
  readonly progress: Readonly<Record<string, { readonly answered: number; readonly finished: boolean }>>;
  readonly claims: number;
}

/** What one of the two says of a claim. */
export interface ReaderAnswer {
  readonly claim: string;
  readonly verdict: "accept" | "correct" | "reject";
  readonly fields: Partial<ClaimFields>;
}

export interface Work {
  readonly assignment: Assignment;
  readonly claims: readonly Claim[];
  readonly answers: readonly ReaderAnswer[];
}

export interface TwoReadings {
  readonly assignment: Assignment;
  readonly agreement: readonly {
    readonly field: string;
    readonly claims: number;
    readonly same: number;
    readonly percent: number | null;
    readonly kappa: number | null;
  }[];
  readonly items: readonly {
    readonly claim: Claim;
    readonly answers: readonly ReaderAnswer[];
    readonly differ: boolean;
    readonly settled: string | null;
  }[];
}
