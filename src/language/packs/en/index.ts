import type { Pack, Role } from "../../pack.js";
import type { Token } from "../../text/tokens.js";
import { ABBREVIATIONS } from "./abbreviations.js";
import { readDays } from "./dates/index.js";
import { ACT_WORDS, KIND_WORDS, OUTCOMES, PERSON_WORDS, ROLE_WORDS } from "./lexicons.js";
import { isInCompound } from "./names/compounds.js";
import { bodyOf, enNames } from "./names/index.js";
import { readQuantities } from "./numbers/index.js";

const NOTHING: readonly Role[] = [];
const ADVERB: readonly Role[] = ["adverb"];
const VERB: readonly Role[] = ["verb"];

/** A word no list knows, by its ending: "-ly" is an adverb, "-ed" and "-ing" are taken for verbs. */
function roleOfUnknown({ kind, capital, lower }: Pick<Token, "kind" | "capital" | "lower">): readonly Role[] {
  if (kind !== "word" || capital || lower.length < 5) return NOTHING;
  if (lower.endsWith("ly")) return ADVERB;
  return lower.endsWith("ed") || lower.endsWith("ing") ? VERB : NOTHING;
}

export const en: Pack = {
  code: "en",
  name: "English",
  abbreviations: ABBREVIATIONS,
  quantities: readQuantities,
  days: readDays,
  names: (tokens) =>
    // "said Musa": a verb before a name is no first name
    enNames()
      .match(tokens)
      .filter(
        (name) =>
          (name.kind !== "person" || tokens[name.first]?.capital === true) && !isInCompound(tokens, name),
      ),
  outcomes: OUTCOMES,
  persons: PERSON_WORDS,
  kinds: KIND_WORDS,
  roles: ROLE_WORDS,
  roleOfUnknown,
  acts: ACT_WORDS,
  bodyOf,
};
