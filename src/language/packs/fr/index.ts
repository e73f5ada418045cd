import type { Pack, Role } from "../../pack.js";
import type { Token } from "../../text/tokens.js";
import { ABBREVIATIONS } from "./abbreviations.js";
import { readDays } from "./dates/index.js";
import { ELISIONS } from "./elisions.js";
import { ACT_WORDS, KIND_WORDS, OUTCOMES, PERSON_WORDS, ROLE_WORDS } from "./lexicons.js";
import { bodyOf, readNames } from "./names/index.js";
import { readQuantities } from "./numbers/index.js";

const NOTHING: readonly Role[] = [];
const ADVERB: readonly Role[] = ["adverb"];
const VERB: readonly Role[] = ["verb"];
const ADVERBS =
  /(?:amment|emment|ément|ellement|iquement|alement|ièrement|eusement|ivement|ablement|iblement|tairement)$/u;
const VERBS = /(?:aient|èrent|eront|eraient)$/u;

/** A word no list knows, by its ending: many in "-ment" are adverbs, plural verbs tell themselves. */
function roleOfUnknown(token: Token): readonly Role[] {
  if (token.kind !== "word" || token.capital || token.lower.length < 6) return NOTHING;
  if (ADVERBS.test(token.lower)) return ADVERB;
  return VERBS.test(token.lower) ? VERB : NOTHING;
}

export const fr: Pack = {
  code: "fr",
  name: "French",
  abbreviations: ABBREVIATIONS,
  elisions: ELISIONS,
  modifiersFollow: true,
  quantities: readQuantities,
  days: readDays,
  names: (tokens) =>
    readNames(tokens).filter((name) => name.kind !== "person" || tokens[name.first]?.capital === true),
  outcomes: OUTCOMES,
  persons: PERSON_WORDS,
  kinds: KIND_WORDS,
  roles: ROLE_WORDS,
  roleOfUnknown,
  acts: ACT_WORDS,
  bodyOf,
};
