import type { Context } from "./context.js";
import type { Draft, Settled } from "./draft.js";
import type { Readings } from "./readings.js";
import { Asked } from "./side-asked.js";
import {
  ofArrest,
  ofCaptor,
  ofFighting,
  ofOtherParty,
  ofPlace,
  ofRegulars,
  ofRelated,
  ofSpeaker,
  ofSpeakers,
  ofStruck,
  ofTellersEnemy,
  ofTellersLoss,
  ofTown,
} from "./side-by-teller.js";
import {
  ofBothSides,
  ofCampOrGapped,
  ofForeigners,
  ofInflicted,
  ofLandBeside,
  ofLoser,
  ofMission,
  ofMissionBetween,
  ofNameBeside,
  ofNames,
  ofOnlyGroup,
  ofOthers,
  ofOwner,
  ofOwnSide,
  ofPlaced,
  ofRebels,
  ofRespective,
  ofRow,
  ofSection,
  ofSubjectLosing,
  ofTitle,
} from "./side-by-words.js";
import {
  ofCounted,
  ofNearest,
  ofPartitive,
  ofSameFigure,
  ofSibling,
  ofSum,
  ofWhole,
} from "./side-carried.js";
import { ofBody } from "./side-of-body.js";
import { ofMember } from "./side-of-member.js";
import { ofOtherSide } from "./side-turned.js";
import type { Speakers } from "./speaker.js";

/** What one rule makes of a claim: a side that settles it (null where it is settled that none can be told), or nothing. */
type SideRule = (asked: Asked) => Settled | null;

/**
 * By what a claim's clause and its speaker tell whose people it counts: the first rule that has an answer gives it. They
 * stand in the order of how near to the people the words are, because English lets the nearer words correct the farther:
 *
 * 1. Words within the counted phrase, or a place in a row, a pair or an ellipsis that stands for such words. Nothing
 *    corrects them; peacekeepers are of neither of the states they stand between, though these speak of them.
 * 2. Names beside the phrase: the losing subject ("Kenya lost 12 in Somalia") before a land ("12 in Somalia"), a land
 *    bound to the number alone before "on both sides", and that before looser phrases, which may lie further off.
 * 3. Figures that the claim is bound to: a part is of its whole's people, a bare second figure of the first one's. These
 *    come before possessives and speakers, which belong to the sentence and were already heard for the first figure.
 * 4. Whose they are by a possessive, by being rebels, by a verb of losing, by the heading: still words about the people.
 * 5. Who tells of them. What a party says of itself, of those it holds or struck, of its enemies, comes before the rule
 *    that everybody counts his own, to which these are the exceptions.
 * 6. What is left are circumstances: fighting between named parties, the place, and who did it.
 *
 * What none of them tells is worked out from the whole report afterwards (side-of-report.ts).
 */
const RULES: readonly SideRule[] = [
  // 1. the counted phrase
  ofNames,
  ofForeigners,
  ofMember,
  ofMissionBetween,
  ofRow,
  ofRespective,
  ofCampOrGapped,
  ofOthers,
  ofPlaced,
  // 2. beside it
  ofInflicted,
  ofSubjectLosing,
  ofOwnSide,
  ofLandBeside,
  ofBothSides,
  ofNameBeside,
  ofBody,
  // 3. the figure it is bound to
  ofSameFigure,
  ofNearest,
  ofWhole,
  ofPartitive,
  ofCounted,
  ofSibling,
  ofSum,
  // 4. the clause
  ofTitle,
  ofOwner,
  ofRebels,
  ofLoser,
  ofSection,
  ofOtherSide,
  // 5. who tells
  ofTellersLoss,
  ofCaptor,
  ofRelated,
  ofSpeakers,
  ofStruck,
  ofArrest,
  ofRegulars,
  ofOnlyGroup,
  ofTellersEnemy,
  ofTown,
  ofSpeaker,
  // 6. the circumstances
  ofFighting,
  ofPlace,
  ofOtherParty,
  ofMission,
];

const NOBODY: Settled = { side: null, rule: "side/none" };

/** Whose people a claim counts, by its clause and its speaker; "side/none" where these tell nothing. */
export function sideOf(each: Draft, context: Context, speakers: Speakers, readings: Readings): Settled {
  const asked = new Asked(each, context, speakers, readings);
  for (const rule of RULES) {
    const settled = rule(asked);
    if (settled !== null) return settled;
  }
  return NOBODY;
}
