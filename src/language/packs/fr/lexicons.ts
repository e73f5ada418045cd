import type { VictimKind } from "../../../domain/claim.js";
import { foldWord } from "../../names/index.js";
import type { PersonWord, Role } from "../../pack.js";
import { Lexicon } from "../../text/lexicon.js";
import { adjectiveForms, formsOf } from "./agreement.js";
import { actEntries } from "./words/acts.js";
import { outcomeEntries } from "./words/outcomes.js";
import { HOUSEHOLDS, PERSONS, PLURALS_ONLY } from "./words/persons.js";
import { ROLES } from "./words/roles.js";

/** "soldat+" counts one and many; a noun of both genders ("habitant~") has four forms; others are plural only. */
function* personEntries(): Generator<[string, PersonWord]> {
  for (const [kind, list] of Object.entries(PERSONS) as [VictimKind, string][])
    for (const pattern of listed(list)) {
      const base = pattern.replace(/[~+]/gu, "");
      const singular = new Set(
        pattern.includes("~") ? formsOf(pattern).filter((_, at, all) => at < all.length / 2) : formsOf(base),
      );
      for (const form of formsOf(pattern))
        yield [form, { kind, plural: !singular.has(form), household: HOUSEHOLDS.has(base) }];
    }
  for (const [kind, list] of Object.entries(PLURALS_ONLY) as [VictimKind, string][])
    for (const pattern of listed(list))
      for (const form of formsOf(pattern)) yield [form, { kind, plural: true }];
}

function listed(list: string): string[] {
  return list.split(/[,\n]/u).flatMap((each) => each.trim() || []);
}

function roleEntries(): [string, readonly Role[]][] {
  const roles = new Map<string, Role[]>();
  for (const [role, list] of Object.entries(ROLES) as [Role, string][])
    for (const pattern of listed(list))
      for (const form of formsOf(pattern)) {
        const known = roles.get(form) ?? [];
        if (!known.includes(role)) known.push(role);
        roles.set(form, known);
      }
  return [...roles];
}

function* kindEntries(): Generator<[string, VictimKind]> {
  const kinds = {
    civilian: "civil",
    military: "militaire,combattant,rebelle,jihadiste,djihadiste",
    police: "policier",
  };
  for (const [kind, list] of Object.entries(kinds) as [VictimKind, string][])
    for (const word of list.split(",")) for (const form of adjectiveForms(word)) yield [form, kind];
}

/** Words of the lists by themselves, folded as names are: a capital does not make names of them. */
export function ordinaryWords(): ReadonlySet<string> {
  const words = [...roleEntries(), ...personEntries(), ...outcomeEntries()].map(([phrase]) => phrase);
  return new Set(words.filter((word) => /^\p{L}{2,}$/u.test(word)).map(foldWord));
}

export const ACT_WORDS = new Lexicon(actEntries);
export const OUTCOMES = new Lexicon(outcomeEntries);
export const PERSON_WORDS = new Lexicon(personEntries);
export const ROLE_WORDS = new Lexicon(roleEntries);
/** Adjectives that tell the kind of people: "victimes civiles", "pertes militaires". */
export const KIND_WORDS = new Lexicon<VictimKind>(kindEntries);
