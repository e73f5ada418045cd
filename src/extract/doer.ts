import type { NameMention } from "../language/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { Sentence } from "./sentence.js";
import { does, isArms, isMark } from "./sentence.js";

const PARTY = new Set(["country", "demonym", "capital", "group", "force"]);
const DONE = new Set(["killed", "wounded", "casualties", "captured"]);
const REACH = 9;

/**
 * The side whose arms did it: "Russian shelling killed 12 people", "killed by Israeli strikes". Those it befell are
 * hardly its own, whoever tells. Null where none is named, and in a war inside a state.
 */
export function doerOf(each: Draft, context: Context): string | null {
  const { sentence, outcome } = each;
  if (context.civil || outcome === null || !DONE.has(each.category)) return null;
  if (does(sentence, outcome.first, "losing") || each.status === "withheld") return null;
  // "hospitals treat 79": no deed
  if (outcome.readings.every((reading) => reading.weak === true)) return null;
  // "une frappe russe fait 45 morts"
  const made = each.group !== null && does(sentence, each.group.first - 1, "makes");
  if (made) return subjectBefore(sentence, each.group?.first ?? each.first)?.side ?? null;
  // "погибли": the same verb has its subject before it or behind it, and nobody did it
  const befalls = outcome.readings.some(
    ({ frames }) => frames.includes("subject") && frames.includes("object"),
  );
  if (each.rules.includes("link/object") && !befalls)
    return subjectBefore(sentence, outcome.first)?.side ?? null;
  return agentBehind(sentence, Math.max(each.last, outcome.last))?.side ?? null;
}

/** The name that the verb's subject starts with: not in "an attack on Kyiv killed", "clashes with Armenia killed". */
function subjectBefore(sentence: Sentence, verb: number): NameMention | null {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at -= 1) {
    if (isMark(sentence, at, ",", ";", ":") || does(sentence, at, "tell") || does(sentence, at, "contrast"))
      return null;
    const name = sentence.nameAt[at];
    if (name === undefined || name.side === null || !PARTY.has(name.kind)) continue;
    return isRuled(sentence, name.first) ? null : name;
  }
  return null;
}

/** A name that stands behind a preposition other than "by". */
function isRuled(sentence: Sentence, name: number): boolean {
  let at = name - 1;
  while (does(sentence, at, "determiner")) at -= 1;
  if (does(sentence, at, "agent")) return false;
  return does(sentence, at, "preposition") || does(sentence, at, "of") || does(sentence, at, "joins");
}

/** "by Israeli strikes", "in an Israeli strike", "in Russian shelling": right behind what befell them. */
function agentBehind(sentence: Sentence, last: number): NameMention | null {
  for (let at = last + 1; at <= last + 3; at += 1) {
    if (isMark(sentence, at, ",", ";", ".")) return null;
    if (!does(sentence, at, "agent") && !does(sentence, at, "within")) continue;
    let next = at + 1;
    while (does(sentence, next, "determiner")) next += 1;
    const name = sentence.nameAt[next];
    if (name === undefined || name.side === null || !PARTY.has(name.kind)) return null;
    return does(sentence, at, "agent") || isArms(sentence, name) ? name : null;
  }
  return null;
}
