import type { NameMention } from "../language/index.js";
import type { Draft } from "./draft.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** Tokens between a noun for losses and the figure it introduces. */
const REACH = 8;

/** The same where a mere adjective tells whose they are: "Russian losses at 1,110". */
const BESIDE = 2;

/** Whose losses a figure is introduced as: a party by its name, or the speaker's own. */
export type LossesOf = NameMention | "own" | null;

/** "puts the losses of the BIFF at 21 dead", "the rebels' casualties at 40", "its own losses are light: nine killed". */
export function lossesOf({ sentence, group, outcome }: Draft): LossesOf {
  if (group === null) return null;
  const from = Math.min(group.first, outcome?.first ?? group.first);
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (isMark(sentence, at) && !isMark(sentence, at, ":")) return null;
    if (sentence.quantityAt[at] !== undefined || does(sentence, at, "contrast")) return null;
    const losses = sentence.outcomeAt[at];
    if (losses !== undefined) return losses === outcome ? null : ownerOf(sentence, losses, from);
  }
  return null;
}

function ownerOf(sentence: Sentence, losses: OutcomeMention, figure: number): LossesOf {
  if (!losses.readings.some(({ frames }) => frames.includes("head") || frames.includes("toll"))) return null;
  if (does(sentence, losses.last + 1, "of")) {
    const name = sentence.nameAt[losses.last + (does(sentence, losses.last + 2, "determiner") ? 3 : 2)];
    return name !== undefined && isParty(name) ? name : null;
  }
  let before = losses.first - 1;
  while (does(sentence, before, "adjective") && sentence.nameAt[before] === undefined) before -= 1;
  if (does(sentence, before, "genitive")) {
    const name = sentence.nameAt[before - 1];
    return name !== undefined && isParty(name) ? name : null;
  }
  // "put Russian losses at 1,110"
  const people = sentence.nameAt[before];
  if (people?.kind === "demonym" && people.side !== null && figure - losses.last <= BESIDE) return people;
  return does(sentence, before, "possessive") ? "own" : null;
}

function isParty({ side, kind }: NameMention): boolean {
  return side !== null && (kind === "country" || kind === "group" || kind === "force" || kind === "capital");
}
