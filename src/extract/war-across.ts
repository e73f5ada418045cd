import { groupsFrom, homeOfGroup, type NameMention, warAbroadOf } from "../language/index.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isArms } from "./sentence.js";

/** The war of groups against another state, from a land of their own. */

export const NO_LANDS: ReadonlyMap<string, string> = new Map();

export interface WarAcross {
  /** The state that is fought, and the land from which. */
  readonly states: readonly [string, string];
  /** The land of each group that fights it. */
  readonly landOf: ReadonlyMap<string, string>;
  readonly army: string | null;
}

/**
 * The war of a group (most named first) against another state, from its own land. The report names that state as often, or
 * often enough where its arms or forces are told of; where the land has no army of its own, at all.
 */
export function warAcross(
  sentences: readonly Sentence[],
  groups: readonly (readonly [string, number])[],
  weights: ReadonlyMap<string, number>,
): WarAcross | null {
  let states: readonly [string, string] | null = null;
  const landOf = new Map<string, string>();
  let hasArmy = false;
  const most = groups[0]?.[1] ?? 0;
  for (const [group, weight] of groups) {
    const war = warAbroadOf(group);
    // "killed in a Houthi strike last week": of another war
    if (war === null || weight * OVERSHADOWED <= most) continue;
    const foe = war.foes.find((state) => {
      const named = weights.get(state) ?? 0;
      if (named >= weight || (!war.hasArmy && named > 0)) return true;
      return (
        (named * OUTNAMED >= weight && takesPart(sentences, state)) ||
        (named > 0 && isHit(sentences, group, state))
      );
    });
    if (foe === undefined || isHomeWar(sentences, group, war.land)) continue;
    states ??= [foe, war.land];
    landOf.set(group, war.land);
    hasArmy ||= war.hasArmy;
  }
  return states === null ? null : { states, landOf, army: hasArmy ? null : states[0] };
}

/** A group named so many times as seldom as another is there by the way. */
const OVERSHADOWED = 2;

/** "A Houthi drone exploded in Tel Aviv, killing a man": the group's arms on that state's town, and people harmed there. */
function isHit(sentences: readonly Sentence[], group: string, state: string): boolean {
  return sentences.some(
    (sentence) =>
      sentence.outcomes.length > 0 &&
      sentence.names.some((name) => name.side === group && isArms(sentence, name)) &&
      sentence.names.some(({ kind, side, first }) => {
        if (side !== state || (kind !== "place" && kind !== "capital")) return false;
        let at = first - 1;
        while (does(sentence, at, "adjective") || does(sentence, at, "within")) at -= 1;
        return does(sentence, at, "struck") || does(sentence, at, "events") || does(sentence, at, "event");
      }),
  );
}

/** The group fights its own land's government, whose men the report tells of, and other states are there beside these: a war inside a state. */
function isHomeWar(sentences: readonly Sentence[], group: string, land: string): boolean {
  return homeOfGroup(group) === land && sentences.some((sentence) => tellsOfArmyOf(sentence, land));
}

/** "government soldiers", "Yemeni troops", "the Yemeni army". */
function tellsOfArmyOf(sentence: Sentence, land: string): boolean {
  if (sentence.names.some((name) => name.side === land && isUnderArms(sentence, name))) return true;
  if (!anyDoes(sentence, "ofState")) return false;
  return sentence.tokens.some((_, at) => {
    if (!does(sentence, at, "ofState")) return false;
    const next = does(sentence, at + 1, "genitive") ? at + 2 : at + 1;
    return sentence.personAt[next]?.word.kind === "military" || does(sentence, next, "force");
  });
}

/** How many times as often as its enemy a group may be named. */
const OUTNAMED = 4;

/**
 * Two of the three states named most, of which one is a land without an army that groups fight the other from; none of them need
 * be named. The third may be where workers among the dead came from.
 */
export function warOfLands(states: readonly string[]): WarAcross | null {
  for (const land of states.slice(0, MOST)) {
    for (const state of states.slice(0, MOST)) {
      const landOf = land === state ? null : groupsFrom(land, state);
      if (landOf !== null) return { states: [state, land], landOf, army: state };
    }
  }
  return null;
}

const MOST = 3;

/** A state whose arms or forces the report names: one that fights, not one whose people are merely there. */
export function takesPart(sentences: readonly Sentence[], side: string | null): boolean {
  if (side === null) return false;
  return sentences.some((sentence) =>
    sentence.names.some(
      (name) =>
        name.side === side &&
        (isUnderArms(sentence, name) || isArms(sentence, name) || does(sentence, name.first - 1, "against")),
    ),
  );
}

/** "Yemeni soldiers", "the Kenyan army", "Ethiopian military": a state's name beside its men under arms. */
function isUnderArms(sentence: Sentence, { kind, victimKind, last }: NameMention): boolean {
  return (
    (kind === "force" && victimKind !== null) ||
    sentence.personAt[last + 1]?.word.kind === "military" ||
    sentence.nameAt[last + 1]?.victimKind === "military" ||
    sentence.kindAt[last + 1] === "military"
  );
}
