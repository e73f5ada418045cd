import type { ActKind } from "../../domain/act.js";
import type { Blame } from "../../domain/chronicle.js";

export const ACT_WORDS: Readonly<Record<ActKind, string>> = {
  clash: "Fighting",
  attack: "Attack",
  accusation: "Accusation",
  "ceasefire-agreed": "Ceasefire agreed",
  "ceasefire-violation-alleged": "Breach of the ceasefire alleged",
  withdrawal: "Withdrawal",
  talks: "Talks",
  statement: "Statement",
  status: "State of things",
  emergency: "Emergency declared",
  exchange: "Exchange",
};

export const BLAME_WORDS: Readonly<Record<Blame["of"], string>> = {
  accusation: "blames it",
  attack: "tells of its attack",
  "ceasefire-violation-alleged": "alleges a breach of the ceasefire",
};
