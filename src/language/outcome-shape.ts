import type { Frame } from "./pack.js";

/** What an outcome word is, in a pack's list of them. */
export interface Shape {
  readonly frames: readonly Frame[];
  readonly people?: boolean;
  readonly weak?: boolean;
  readonly single?: boolean;
  readonly taken?: boolean;
  readonly jointly?: boolean;
  readonly armed?: boolean;
  readonly mortal?: boolean;
  readonly code?: boolean;
}

/** The shapes an outcome word has where what befalls somebody stands behind him and what is done to him before; every list of a pack is under one of them. */
export const SHAPES = {
  object: { frames: ["object"] },
  "weak object": { frames: ["object"], weak: true },
  subject: { frames: ["subject"] },
  "armed subject": { frames: ["subject"], armed: true },
  /** "40 fighters were destroyed": of men under arms; not of houses. */
  "armed either": { frames: ["either"], armed: true },
  "weak subject": { frames: ["subject"], weak: true },
  either: { frames: ["either"] },
  /** "shot": wounded, unless the report tells that they died. */
  mortal: { frames: ["either"], mortal: true },
  /** "hit in the shelling", "were shot at a checkpoint": the same, and never what somebody does. */
  "mortal subject": { frames: ["subject"], mortal: true },
  /** "shooting four people": the same, as an act told beside the verb. */
  "weak mortal object": { frames: ["object"], weak: true, mortal: true },
  /** "five shot, two fatally": how it ended for some of them. */
  manner: { frames: [] },
  "weak either": { frames: ["either"], weak: true },
  /** "87 wounded": counted itself, or a predicate of what stands before it, or a verb. */
  "either or head": { frames: ["either", "head"], people: true },
  "subject or head": { frames: ["subject", "head"], people: true },
  event: { frames: ["head"] },
  people: { frames: ["head"], people: true },
  toll: { frames: ["toll"] },
  "single object": { frames: ["object"], single: true },
  "single subject": { frames: ["subject"], single: true },
  "single event": { frames: ["head"], single: true },
  /** "9 KIA, 60 WIA", "9 soldiers KIA", in capitals. */
  code: { frames: ["either", "head", "toll"], code: true },
  /** "207 killed or missing": at most so many are dead. */
  jointly: { frames: ["either", "head"], people: true, jointly: true },
  "joint toll": { frames: ["toll"], jointly: true },
  /** "62 lives", counted only where a word of taking stands by. */
  "taken event": { frames: ["head"], taken: true },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;
