import { PEACEKEEPERS } from "../domain/claim.js";
import type { NameMention } from "../language/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { PARTIES } from "./parties.js";
import { does } from "./sentence.js";

/** The side of the names among the people; of several the nation, else the one that the report is about. */
export function sidesOfNames(names: readonly NameMention[], context: Context): string | null {
  if (names.length === 0) return null;
  const own = names.filter((name) => name.side !== null && PARTIES.has(name.kind));
  const sides = [...new Set(own.map((name) => name.side as string))];
  if (sides.length === 1) return sides[0] ?? null;
  if (sides.length > 1) {
    // "South African peacekeepers": the nation, when named, before the mission
    const nations = [
      ...new Set(own.filter((name) => name.kind !== "group").map((name) => name.side as string)),
    ];
    if (nations.length === 1) return nations[0] ?? null;
    const lands = new Set(sides.map((side) => context.landOfGroups.get(side)));
    const [land] = lands;
    // "Hamas and Islamic Jihad men"
    if (lands.size === 1 && land !== undefined) return land;
    const known = sides.filter((side) => context.sides.includes(side));
    return known.length > 1 ? "all" : (known[0] ?? null);
  }
  const peacekeepers = names.find((name) => name.kind === "organisation" && name.side !== null);
  return peacekeepers?.side ?? null;
}

/** "the number of Thai workers killed in Israel rose to 39": the names between the noun for a count and what befell them. */
export function namesOfTally({ sentence, outcome, rules }: Draft): NameMention[] {
  if (outcome === null || !rules.includes("link/tally")) return [];
  let of = outcome.first - 1;
  while (of > outcome.first - TALLY && !does(sentence, of, "of")) of -= 1;
  if (!does(sentence, of, "of") || !does(sentence, of - 1, "tallied")) return [];
  return sentence.names.filter(
    ({ kind, first, last }) =>
      first > of &&
      last < (outcome.first as number) &&
      (kind === "demonym" || kind === "group" || kind === "force"),
  );
}

/** From "of" to what befell them, in tokens. */
const TALLY = 10;

/** "Congolese soldiers gave themselves up": the names before the people that a claim without a number is of. */
export function namesOfPeople({ sentence, first, last }: Draft): NameMention[] {
  return sentence.names.filter((name) => {
    if (name.first < first || name.last >= last) return false;
    if (name.kind !== "demonym" && !(name.kind === "group" && name.people)) return false;
    let at = name.last + 1;
    while (does(sentence, at, "adjective") && sentence.personAt[at] === undefined) at += 1;
    return sentence.personAt[at] !== undefined;
  });
}

/** "more than 20 peacekeepers", of no nation: the mission's. */
export function missionOf({ sentence, group, first }: Draft): string | null {
  const head = group === null ? first : group.head?.last;
  return head !== undefined && does(sentence, head, "mission") ? PEACEKEEPERS : null;
}
