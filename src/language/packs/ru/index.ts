import type { Pack, Role } from "../../pack.js";
import type { Token } from "../../text/tokens.js";
import { ABBREVIATIONS } from "./abbreviations.js";
import { readDays } from "./dates/index.js";
import { ACT_WORDS, KIND_WORDS, OUTCOMES, PERSON_WORDS, ROLE_WORDS } from "./lexicons.js";
import { bodyOf, ruNames } from "./names/index.js";
import { readQuantities } from "./numbers/index.js";

const NOTHING: readonly Role[] = [];
const VERB: readonly Role[] = ["verb"];
const ADVERB: readonly Role[] = ["adverb"];
const ADJECTIVE: readonly Role[] = ["adjective"];

const ADJECTIVAL =
  /(?:[нскв]ый|[ск]ий|ная|ское|ской|ском|ского|скому|ским|ские|ских|скими|скую|ская|ного|ному|ных|ными|ные|ное|ную|нной|нном)$/u;
const VERBAL =
  /(?:ует|уют|ает|ают|яет|яют|ился|илась|ились|ались|ался|алась|овал|овала|овали|ывал|ывали|ться)$/u;

/** A word no list knows, by its ending: an adjective, or a verb of a clause of its own. */
function roleOfUnknown(token: Token): readonly Role[] {
  if (token.kind !== "word" || token.capital || token.lower.length < 5) return NOTHING;
  if (ADJECTIVAL.test(token.lower)) return ADJECTIVE;
  if (VERBAL.test(token.lower)) return VERB;
  return token.lower.endsWith("ски") ? ADVERB : NOTHING;
}

export const ru: Pack = {
  ownersFollow: true,
  withoutArticles: true,
  code: "ru",
  name: "Russian",
  abbreviations: ABBREVIATIONS,
  quantities: readQuantities,
  days: readDays,
  names: (tokens) => ruNames().match(tokens),
  outcomes: OUTCOMES,
  persons: PERSON_WORDS,
  kinds: KIND_WORDS,
  roles: ROLE_WORDS,
  roleOfUnknown,
  acts: ACT_WORDS,
  bodyOf,
};
