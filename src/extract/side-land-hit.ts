import type { Context } from "./context.js";
import { strikerBefore } from "./doer.js";
import type { Draft } from "./draft.js";
import { isWithin, landsIn } from "./lands-named.js";
import { otherParty, partiesOf } from "./opponent.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, doesOne } from "./sentence.js";

/** Which of two lands at war a strike befell, by the sentences around the people counted. */

/** "On the Adigrat road a shell struck a bus. Eleven passengers were killed": where the strike fell that they died of. */
export function landStruck(each: Draft, context: Context): string | null {
  if (!each.rules.includes("scope/strike") || each.sentence.names.some(({ side }) => side !== null))
    return null;
  const { sentences } = context;
  const strike = sentences[each.sentence.index - 1];
  if (strike === undefined) return null;
  const named = strike.names.filter(({ side }) => side !== null);
  const lands = new Set(named.map(({ side }) => side));
  const isPlace = named.some(({ kind, first }) => kind === "place" || does(strike, first - 1, "within"));
  const [land] = lands;
  if (isPlace && lands.size === 1 && land != null && partiesOf(context).includes(land)) return land;
  // "Ecuador's army shelled a village. Nine people were killed."
  const striker = strikerBefore(strike, strike.tokens.length);
  const other = striker === null ? null : otherParty(striker, context);
  return other !== null && !(isPlace && lands.size === 1) ? other : null;
}

/** How many sentences back in the paragraph it may be told where an incident was. */
const WHERE = 3;

/** One strike befalls one land: of two states at war, that of the place which the sentence or the paragraph before it names last. */
export function landHit(each: Draft, context: Context): string | null {
  const { rivals, sentences } = context;
  if (rivals === null || each.scope !== "incident" || each.previous) return null;
  const { sentence } = each;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - WHERE); index -= 1) {
    const at = sentences[index];
    if (at === undefined || at.inTitle !== sentence.inTitle || at.paragraph !== sentence.paragraph)
      return null;
    const lands = landsIn(at, rivals);
    const [land] = lands;
    if (lands.size > 1) return null;
    if (land !== undefined) return land;
  }
  return null;
}

/**
 * "The television tower in Kharkiv came down. Nobody was hurt, the Russian army says": people told no further of whom a party
 * tells, in a paragraph that tells last of what happened in the other land; null where it may speak of its own.
 */
export function landOfDeed({ sentence }: Draft, side: string, { rivals, sentences }: Context): string | null {
  if (rivals?.includes(side) !== true || anyDoes(sentence, "possessive") || isOfAnEvent(sentence))
    return null;
  let refers = tellsOfThe(sentence);
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - WHERE); index -= 1) {
    const at = sentences[index];
    if (at === undefined || at.inTitle || (at.paragraph !== sentence.paragraph && !refers)) return null;
    refers ||= tellsOfThe(at);
    const [land, another] = landsIn(at, rivals);
    if (land === undefined) continue;
    if (land === side || another !== undefined) return null;
    // "The Israeli army went into Rafah"
    return at.present.hasOne(STRIKE) || !at.names.some((name) => name.side === side) ? land : null;
  }
  return null;
}

const STRIKE = bitsOf(["event", "events", "struck"]);

/** "hurt by a rocket", "in shelling": in some other strike than the one told of before. */
function isOfAnEvent(sentence: Sentence): boolean {
  if (!sentence.present.hasOne(EVENT)) return false;
  return sentence.tokens.some((_, at) => isEvent(sentence, at) && !isKnownEvent(sentence, at));
}

/** "The strike had hit a command post": of a strike told of before, be it in another paragraph. */
function tellsOfThe(sentence: Sentence): boolean {
  if (!sentence.present.hasOne(EVENT)) return false;
  return sentence.tokens.some((_, at) => isEvent(sentence, at) && isKnownEvent(sentence, at));
}

function isEvent(sentence: Sentence, at: number): boolean {
  return doesOne(sentence, at, EVENT) && sentence.outcomeAt[at] === undefined;
}

function isKnownEvent(sentence: Sentence, event: number): boolean {
  let at = event - 1;
  while (doesOne(sentence, at, EVENT) || does(sentence, at, "adjective")) at -= 1;
  const isKnown = does(sentence, at, "determiner") || does(sentence, at, "demonstrative");
  return isKnown && !does(sentence, at, "indefiniteArticle");
}

const EVENT = bitsOf(["event", "events", "occurrence"]);

/**
 * "... three of them in Skardu. | The bodies of five soldiers reached the base hospital in Srinagar": of two states at war the
 * one of which the sentence names a town, in a paragraph that names nothing of the other.
 */
export function landTurnedTo({ sentence }: Draft, { rivals, sentences }: Context): string | null {
  if (rivals === null || !sentence.names.some(({ kind }) => kind === "place")) return null;
  const sides = new Set<string>();
  for (let index = sentence.index; index > 0; index -= 1) {
    const at = sentences[index];
    if (at === undefined || at.inTitle || at.paragraph !== sentence.paragraph) break;
    for (const { side } of at.names) if (side !== null) sides.add(side);
  }
  const [land] = sides;
  return sides.size === 1 && land !== undefined && rivals.includes(land) ? land : null;
}

/** "In Israel nobody argues. Thirteen people were killed": of two states at war the one in which the sentence before is set. */
export function landSet({ sentence }: Draft, { rivals, sentences }: Context): string | null {
  const before = sentences[sentence.index - 1];
  if (rivals === null || before === undefined || before.inTitle || before.paragraph !== sentence.paragraph)
    return null;
  const [name, second] = before.names;
  if (name?.side == null || second !== undefined || !rivals.includes(name.side)) return null;
  const isPlace = name.kind === "country" || name.kind === "capital" || name.kind === "place";
  const opens = isWithin(before, name.first) && name.first <= 2;
  if (!isPlace || !opens || before.outcomes.length > 0 || before.present.hasOne(STRIKE)) return null;
  return sentence.names.some(({ side }) => side !== null && rivals.includes(side)) ? null : name.side;
}
