import type { Pack, Role } from "../../pack.js";
import type { Token } from "../../text/tokens.js";
import { ABBREVIATIONS } from "./abbreviations.js";
import { beginsDay, readDays } from "./dates/index.js";
import { ACT_WORDS, KIND_WORDS, OUTCOMES, PERSON_WORDS, ROLE_WORDS } from "./lexicons.js";
import { isInCompound } from "./names/compounds.js";
import { bodyOf, enNames } from "./names/index.js";
import { ORDINARY } from "./names/ordinary.gen.js";
import { beginsQuantity, readQuantities } from "./numbers/index.js";

const NOTHING: readonly Role[] = [];
const ADVERB: readonly Role[] = ["adverb"];
const VERB: readonly Role[] = ["verb"];
const PARTICIPLE: readonly Role[] = ["verb", "participle"];

/** A word no list knows, by its ending: "-ly" is an adverb, "-ed" and "-ing" are taken for verbs. */
function roleOfUnknown({
  kind,
  capital,
  lower,
  text,
}: Pick<Token, "kind" | "capital" | "lower" | "text">): readonly Role[] {
  if (kind !== "word" || lower.length < 5) return NOTHING;
  // "Alfred", but "DENOUNCED"
  if (capital && (lower.length < 6 || text !== text.toUpperCase())) return NOTHING;
  if (lower.endsWith("ly")) return ADVERB;
  if (lower.endsWith("ing")) return PARTICIPLE;
  return lower.endsWith("ed") ? VERB : NOTHING;
}

const ORDINARY_WORDS = new Set(ORDINARY.split(" "));

/** Endings that few names have and many words do. */
const ORDINARY_ENDING =
  /(?:tion|tions|ment|ments|ness|ity|ities|ism|ists?|ive|ives|ous|ful|able|ible|ance|ence|ical|ings?|ed|ly|ers|ors|ways|ship|less|ants|ents)$/u;

function isOrdinary({ lower }: Token): boolean {
  return lower.length < 3 || ORDINARY_WORDS.has(lower) || (lower.length > 5 && ORDINARY_ENDING.test(lower));
}

export const en: Pack = {
  code: "en",
  name: "English",
  abbreviations: ABBREVIATIONS,
  quantities: readQuantities,
  days: readDays,
  begins: { name: (form) => enNames().opens(form), day: beginsDay, quantity: beginsQuantity },
  names(tokens, places) {
    const found = enNames().match(tokens, places);
    if (found.length === 0) return found;
    // "said Musa": a verb before a name is no first name
    return found.filter(
      (name) =>
        (name.kind !== "person" || tokens[name.first]?.capital === true) && !isInCompound(tokens, name),
    );
  },
  outcomes: OUTCOMES,
  persons: PERSON_WORDS,
  kinds: KIND_WORDS,
  roles: ROLE_WORDS,
  roleOfUnknown,
  isOrdinary,
  acts: ACT_WORDS,
  bodyOf,
};
