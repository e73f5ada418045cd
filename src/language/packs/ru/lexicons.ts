import type { VictimKind } from "../../../domain/claim.js";
import type { PersonWord, Role } from "../../pack.js";
import { Lexicon } from "../../text/lexicon.js";
import { formsOf, wordingsOf } from "./forms/phrases.js";
import { actEntries } from "./words/acts.js";
import { outcomeEntries } from "./words/outcomes.js";
import { HOUSEHOLDS, KINDS, PERSONS } from "./words/persons.js";
import { ROLES } from "./words/roles.js";

/** Nouns that are one by form and people in number. */
const MASS = /(?:населен|мирняк|^народ)/u;

/** A form of one person only where it is the dictionary form, or no form of several: "жители", but "солдат". */
function personEntries(): [string, PersonWord][] {
  const households = new Set(HOUSEHOLDS.split(",").flatMap((pattern) => formsOf(pattern)));
  const entries = new Map<string, PersonWord>();
  for (const [kind, list] of Object.entries(PERSONS) as [VictimKind, string][]) {
    if (list.trim() === "") continue;
    for (const pattern of list.split(",")) {
      const lemma = wordingsOf(pattern)[0]?.words;
      for (const { words, plural, case: declined } of wordingsOf(pattern)) {
        const many = MASS.test(lemma ?? "") || ((plural || declined === null) && words !== lemma);
        const known = entries.get(words);
        if (known?.kind === kind && known.plural) continue;
        const word = { kind, plural: many, household: households.has(words) };
        const oblique = !many && words !== lemma;
        entries.set(words, oblique ? { ...word, oblique } : word);
      }
    }
  }
  return [...entries];
}

/** An adjective alone has all three genders. */
function roleForms(pattern: string): string[] {
  const plain = pattern.trim();
  if (!/^[^ ]+(?:ый|ий|ой)~$/u.test(plain)) return formsOf(plain);
  return [plain, `${plain}f`, `${plain}n`].flatMap((each) => formsOf(each));
}

function roleEntries(): [string, readonly Role[]][] {
  const roles = new Map<string, Role[]>();
  for (const [role, list] of Object.entries(ROLES) as [Role, string][]) {
    for (const pattern of list.split(",")) {
      if (pattern.trim() === "") continue;
      for (const phrase of roleForms(pattern)) {
        const known = roles.get(phrase) ?? [];
        if (!known.includes(role)) known.push(role);
        roles.set(phrase, known);
      }
    }
  }
  return [...roles];
}

function kindEntries(): [string, VictimKind][] {
  return (Object.entries(KINDS) as [VictimKind, string][]).flatMap(([kind, list]) =>
    list
      .split(",")
      .flatMap((pattern) => formsOf(pattern).map((words): [string, VictimKind] => [words, kind])),
  );
}

export const ACT_WORDS = new Lexicon(actEntries);
export const OUTCOMES = new Lexicon(outcomeEntries);
export const PERSON_WORDS = new Lexicon(personEntries);
export const ROLE_WORDS = new Lexicon(roleEntries);
export const KIND_WORDS = new Lexicon(kindEntries);
