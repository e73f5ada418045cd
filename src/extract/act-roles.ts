import type { Doers } from "./act-doers.js";
import type { ActMention } from "./act-mentions.js";
import { type Cast, partiesIn } from "./act-parties.js";
import { clauseLast } from "./act-words.js";
import type { Speaker } from "./speaker.js";

/** Who did an act and to whom, and by which rule. */
interface ActRoles {
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly rule: string;
}

/** Subject and object by their canonical names, neither twice. */
interface Named {
  readonly mention: ActMention;
  readonly cast: Cast;
  readonly own: readonly string[];
  readonly others: readonly string[];
  /** How the subject was found, or the object where there is none. */
  readonly rule: string;
}

/** Puts subject and object in their places; null where nobody is there who could do such a thing. */
export function rolesOf(
  mention: ActMention,
  { subject, object }: Doers,
  source: Speaker | null,
  cast: Cast,
): ActRoles | null {
  const { deed } = mention;
  // "A and B clashed, A said, accusing B": one of the two it is not
  const apart = subject.sides.filter((side) => deed.frame !== "doer" || !object.sides.includes(side));
  const own = apart.length > 0 ? apart : subject.sides;
  const others = object.sides.filter((side) => !own.includes(side));
  const rule = own.length > 0 ? subject.rule : others.length > 0 ? object.rule : "actors/none";
  const named = { mention, cast, own, others, rule };
  if (deed.partyless === true) return { actors: [], targets: [], rule: "actors/none" };
  if (deed.breach === true) return breachRoles(named, source);
  if (deed.denies === true) return own.length === 0 ? null : { actors: others, targets: own, rule };
  if (deed.frame === "self") return selfRoles(named);
  if (deed.frame === "mutual") return mutualRoles(named);
  return deed.weak === true ? announcedRoles(named) : doerRoles(named);
}

function isAmong(sides: readonly string[], pair: readonly string[]): boolean {
  return sides.length > 0 && sides.every((side) => pair.includes(side));
}

/** The fighting parties, where nobody else is named. */
function bothOf({ cast }: Named): ActRoles {
  return {
    actors: cast.pair,
    targets: [],
    rule: cast.pair.length > 0 ? "actors/two-parties" : "actors/none",
  };
}

/** Who alleges a breach is who says so; whom they blame, else the other party. */
function breachRoles({ mention, cast: { pair }, own, rule }: Named, source: Speaker | null): ActRoles | null {
  if (mention.denied) return own.length === 0 ? null : { actors: [], targets: own, rule };
  const side = source?.side ?? null;
  const actors = side === null ? [] : side === "all" ? pair : [side];
  if (own.length > 0) return { actors, targets: own, rule };
  if (actors.length !== 1 || !isAmong(actors, pair))
    return actors.length === 0 ? null : { actors, targets: [], rule };
  return { actors, targets: pair.filter((each) => !actors.includes(each)), rule: "targets/other-party" };
}

function selfRoles(named: Named): ActRoles | null {
  const { own, rule, mention } = named;
  if (own.length > 0) return { actors: own, targets: [], rule };
  const { kind } = mention.deed;
  const needsNames =
    mention.word === mention.theme || kind === "attack" || kind === "withdrawal" || kind === "talks";
  return needsNames ? null : bothOf(named);
}

const OF_BOTH: ReadonlySet<string> = new Set(["ceasefire-agreed", "clash", "withdrawal"]);

function mutualRoles(named: Named): ActRoles | null {
  const { mention, cast, own, others, rule } = named;
  const { kind, needsTarget } = mention.deed;
  const all = [...own, ...others];
  if (kind === "accusation")
    return own.length === 0 ? null : { actors: own, targets: own.length > 1 ? own : others, rule };
  if (needsTarget === true && all.length < 2) return null;
  if (all.length === 0) return OF_BOTH.has(kind) ? bothOf(named) : null;
  // "the army clashed with the rebels", "they agreed to a truce": it takes two
  const one = all.length === 1 && isAmong(all, cast.pair);
  if (one && (kind === "clash" || (kind === "ceasefire-agreed" && rule === "actors/pronoun")))
    return bothOf(named);
  const isGuest =
    kind === "talks" && own.length === 1 && isAmong(others, cast.pair) && !isAmong(own, cast.pair);
  return isGuest ? { actors: own, targets: others, rule } : { actors: all, targets: [], rule };
}

/** "A declared a truce" is A's own; "C announced a truce between A and B" is theirs. */
function announcedRoles(named: Named): ActRoles | null {
  const { cast, own, others, rule } = named;
  if (others.length > 1) return { actors: others, targets: [], rule };
  if (isAmong(own, cast.pair)) return { actors: [...own, ...others], targets: [], rule };
  if (cast.pair.length > 0) return bothOf(named);
  return own.length > 0 ? { actors: own, targets: [], rule } : null;
}

function doerRoles(named: Named): ActRoles | null {
  const { mention, cast, own, others, rule } = named;
  const { deed, acts, word, theme } = mention;
  const { kind } = deed;
  const eachOther =
    kind === "accusation" && own.length > 1 && acts.at[word.last + 1]?.cues.includes("parties") === true;
  const targets = eachOther ? own : others;
  if (deed.needsTarget === true && targets.length === 0) return null;
  if (kind === "accusation" && targets.length === 0 && !isAmong(own, cast.pair)) return null;
  // a call or condemnation is about the fight: it names peace, or one of those who fight
  if (kind === "statement" && theme === null && !targets.some((side) => cast.context.sides.includes(side)))
    return null;
  if (own.length > 0) return { actors: own, targets, rule };
  if (kind === "emergency" && mention.passive) {
    // "mourning was declared in Kyrgyzstan"
    const actors = partiesIn(acts, theme?.first ?? word.first, clauseLast(acts, word.last), cast);
    return actors.length === 0 ? null : { actors, targets: [], rule: "actors/place" };
  }
  const isSuffered = (kind === "attack" && mention.passive) || kind === "exchange";
  return isSuffered && targets.length > 0 ? { actors: [], targets, rule: "actors/none" } : null;
}
