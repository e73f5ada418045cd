import type { ActKind } from "../domain/act.js";

/** What an act is about, where its verb alone does not tell: "declared" a ceasefire, or a day of mourning. */
export type ActTopic =
  | "ceasefire" // ceasefire, truce, cessation of hostilities
  | "fighting" // clashes, shooting, exchange of fire
  | "attack" // attack, shelling, air strike
  | "weapon" // rockets, shells: what is fired
  | "forces" // troops, units, heavy weapons: what is pulled back
  | "pullback" // withdrawal, disengagement
  | "talks" // negotiations, phone call, mediation
  | "restraint" // restraint, escalation, dialogue: what is called for or against
  | "situation" // the situation, the border, the line of contact: what is calm
  | "emergency" // state of emergency, martial law, mourning
  | "border" // border, crossing: what is closed
  | "held" // bodies, prisoners: who is handed over
  | "charge"; // accusations, allegations: what is denied

/**
 * Where an act's parties stand.
 *
 * - `doer`: the subject does it, to the object: "A shelled B", "B was shelled by A".
 * - `mutual`: all of them do it together: "A met B", "A and B agreed", "A clashed with B".
 * - `self`: what it is about is the subject: "fighting broke out", "the truce took effect".
 */
export type ActFrame = "doer" | "mutual" | "self";

/** A word or phrase that names what an act is about. */
export interface ActTheme {
  readonly part: "theme";
  readonly topic: ActTopic;
}

/** A word or phrase that does something: an act of its own kind beside a theme of one of `topics`. */
export interface ActDeed {
  readonly part: "deed";
  readonly kind: ActKind;
  /** Empty where the word is enough by itself: "shelled", "accused". */
  readonly topics: readonly ActTopic[];
  readonly frame: ActFrame;
  /** Its complement is part of it, and its doer is who says so: "accused A of shelling", "urged B to withdraw". */
  readonly telling?: boolean;
  /** A form that is never passive: "was shelling". */
  readonly ongoing?: boolean;
  /** Breaks what its theme stands for; the doer is the one blamed: "violated the ceasefire". */
  readonly breach?: boolean;
  /** An act only where its theme is denied: "no shooting was reported". */
  readonly absent?: boolean;
  /** The doer rejects what is said of it: "denied the accusations". */
  readonly denies?: boolean;
  /** Gives way to another deed about the same theme: "announced that a truce was reached". */
  readonly weak?: boolean;
  /** An act only where the party it is done to is named: "struck B". */
  readonly needsTarget?: boolean;
  /** Names no party unless the words around it do: a calm border. */
  readonly partyless?: boolean;
}

/** A small word that tells how the others are meant. */
export interface ActCue {
  /**
   * - `parties`: stands for the two that fight: "both sides", "the parties", "each other".
   * - `lead`: what follows in the infinitive is done, not only wished: "agreed to", "ordered to", "began to".
   * - `plan`: what follows is not done: "call for", "plans to", "in case of".
   * - `habit`: it happens again and again: no act of this episode.
   * - `none`: "no", "not a single".
   * - `between`: opens the list of the parties: "between".
   */
  readonly part: "parties" | "lead" | "plan" | "habit" | "none" | "between";
}

export type ActWord = ActTheme | ActDeed | ActCue;
