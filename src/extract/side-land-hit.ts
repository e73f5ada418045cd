import type { Context } from "./context.js";
import { strikerBefore } from "./doer.js";
import type { Draft } from "./draft.js";
import { otherParty, partiesOf } from "./opponent.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

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

/** Of two states at war those of which a sentence names a place, or in which it tells that something was. */
function landsIn(sentence: Sentence, rivals: readonly string[]): ReadonlySet<string> {
  return new Set(
    sentence.names
      .filter(
        ({ kind, side, first }) =>
          side !== null &&
          rivals.includes(side) &&
          (kind === "place" || ((kind === "country" || kind === "capital") && isWithin(sentence, first))),
      )
      .map(({ side }) => side as string),
  );
}

/** "in Israel", "in northern Israel" */
function isWithin(sentence: Sentence, name: number): boolean {
  const before = does(sentence, name - 1, "adjective") ? name - 2 : name - 1;
  return does(sentence, before, "within");
}
