import type { VictimKind } from "../../../domain/claim.js";
import type { PersonWord, Role } from "../../pack.js";
import { Lexicon } from "../../text/lexicon.js";
import { actEntries } from "./words/acts.js";
import { outcomeEntries } from "./words/outcomes.js";
import { PERSONS } from "./words/persons.js";
import { ROLES } from "./words/roles.js";

const HOUSEHOLDS = new Set(["family", "household"]);

function* personEntries(): Generator<[string, PersonWord]> {
  for (const [kind, list] of Object.entries(PERSONS) as [VictimKind, string][]) {
    for (const pair of listed(list)) {
      const [singular = "", plural = ""] = pair.split("/");
      const household = HOUSEHOLDS.has(singular);
      if (plural !== "-") yield [plural, { kind, plural: true, household, invariant: singular === plural }];
      if (singular !== plural)
        yield [singular, { kind, plural: plural === "-", household, invariant: plural === "-" }];
    }
  }
}

/** Cuts "boy/boys bus driver/bus drivers" into its pairs: a singular and its plural have equally many words. */
function listed(list: string): string[] {
  const entries: string[] = [];
  for (const line of list.split("\n")) {
    const pieces = line.trim().split("/");
    if (pieces.length < 2) continue;
    let singular = pieces[0] ?? "";
    for (let index = 1; index < pieces.length; index += 1) {
      const words = (pieces[index] ?? "").split(" ");
      const length = words[0] === "-" ? 1 : singular.split(" ").length;
      entries.push(`${singular}/${words.slice(0, length).join(" ")}`);
      singular = words.slice(length).join(" ");
    }
  }
  return entries;
}

function roleEntries(): [string, readonly Role[]][] {
  const roles = new Map<string, Role[]>();
  for (const [role, list] of Object.entries(ROLES) as [Role, string][]) {
    for (const phrase of list.split(/[,\n]/u)) {
      const word = phrase.trim();
      if (word === "") continue;
      const known = roles.get(word) ?? [];
      if (!known.includes(role)) known.push(role);
      roles.set(word, known);
    }
  }
  return [...roles];
}

export const ACT_WORDS = new Lexicon(actEntries);
export const OUTCOMES = new Lexicon(outcomeEntries);
export const PERSON_WORDS = new Lexicon(personEntries);
export const ROLE_WORDS = new Lexicon(roleEntries);

/** Adjectives that tell the kind of people in "civilian deaths". */
export const KIND_WORDS = new Lexicon<VictimKind>(() => [
  ["civilian", "civilian"],
  ["military", "military"],
  ["combat", "military"],
  ["combatant", "military"],
  ["troop", "military"],
  ["rebel", "military"],
  ["militant", "military"],
  ["uniformed", "military"],
  ["police", "police"],
  ["child", "civilian"],
]);
