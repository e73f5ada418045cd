import type { Claim, Scope, Status, VictimKind } from "../../domain/claim.js";
import { withDaysSaid } from "./days.js";

/** Whose people, in words. */
export function saySide(side: string | null): string {
  if (side === "all") return "All sides";
  return side ?? "Whose people is not told";
}

const KINDS: Readonly<Record<VictimKind | "any", string>> = {
  civilian: "civilians",
  military: "soldiers and other fighters",
  police: "police and border guards",
  mixed: "civilians and fighters together",
  unknown: "civilian or military not told",
  any: "",
};

/** What kind of people; empty where a figure is about all of them. */
export const sayKind = (kind: VictimKind | "any"): string => KINDS[kind];

export const saySource = (source: string | null): string => source ?? "the reports themselves";

/** A source as a table names it: without its article, with a capital. */
export function nameSource(source: string | null): string {
  if (source === null) return "no source named";
  const name = source.replace(/\s+/gu, " ").replace(/^the\s+/iu, "");
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  total: "a running total",
  increment: "an addition to an earlier figure",
  incident: "one strike, clash or day",
  subset: "a part of another figure",
  background: "another time or the long run",
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  asserted: "said to be so",
  denied: "denied",
  unconfirmed: "said to be unconfirmed",
  withheld: "the party gave no figure",
};

const POLICIES: Readonly<Record<string, readonly [title: string, means: string]>> = {
  "latest-official": ["Latest official", "The newest total that each side’s own officials gave."],
  ucdp: ["UCDP", "Lowest and highest reliable figure; the best comes from the most reliable kind of source."],
  acled: ["ACLED", "One number: the lowest usable one until a more reliable or corroborated one exists."],
  ibc: ["Iraq Body Count", "Civilians only: lowest and highest of two or more independent sources; no best."],
  airwars: ["Airwars", "Lowest and highest of what is told, graded by how well it is borne out; no best."],
  majority: ["Majority", "What most independent tellings give; copies count once."],
  hierarchy: [
    "Order of sources",
    "The newest total of the highest kind of source: officials, UN, aid groups, media.",
  ],
  "official-chain": ["Official chain", "Day by day the first speaker of an ordered list who gives a figure."],
  "by-speaker": ["Each speaker apart", "No merging: what each side and the neutral sources say."],
};

export const sayPolicy = (policy: string): string => POLICIES[policy]?.[0] ?? policy;
export const explainPolicy = (policy: string): string => POLICIES[policy]?.[1] ?? "";

const CODES: Readonly<Record<string, string>> = {
  superseded: "replaced by a later figure",
  subset: "part of another figure",
  background: "about another time",
  incident: "about one incident",
};

/** A ledger's reason ("subset: part of another figure") as words alone. */
export function sayReason(reason: string): string {
  const [, code = "", rest = ""] = /^([a-z-]+): ?(.*)$/su.exec(reason) ?? [];
  return withDaysSaid(rest === "" ? (CODES[code] ?? reason) : rest);
}

/** "Kyrgyzstan, civilians: 46 killed" is told elsewhere; here, who the people are. */
export function sayVictims({ victims: { side, kind, who } }: Pick<Claim, "victims">): string {
  const parts = [saySide(side), kind === "unknown" ? "" : sayKind(kind), who === null ? "" : `“${who}”`];
  return parts.filter(Boolean).join(", ");
}

/** How sure the reading is, in words. */
export function sayConfidence(confidence: number): string {
  const percent = `${Math.round(confidence * 100)} %`;
  if (confidence >= 0.9) return `sure (${percent})`;
  if (confidence >= 0.7) return `fairly sure (${percent})`;
  return `unsure (${percent})`;
}
