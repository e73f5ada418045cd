import type { Context } from "./context.js";
import { isHeld, isOwnDeed } from "./deed.js";
import { doerOf } from "./doer.js";
import type { Draft } from "./draft.js";
import { partiesOf } from "./opponent.js";
import type { Readings } from "./readings.js";
import { isOfState } from "./regulars.js";
import { does } from "./sentence.js";
import { missionOf, namesOfPeople, namesOfTally, sidesOfNames } from "./side-named.js";
import { type Speaker, type Speakers, speakerOf } from "./speaker.js";

/** A claim whose people are asked for, with what several rules want to know of it; each is looked up once, when first asked. */
export class Asked {
  readonly each: Draft;
  readonly context: Context;
  readonly speakers: Speakers;
  readonly readings: Readings;
  /** The side that the names among the people themselves tell: "South African peacekeepers"; null where they tell none. */
  readonly inside: string | null;
  private spoken: Speaker | null | undefined = undefined;
  private did: string | null | undefined = undefined;
  private before: string | null | undefined = undefined;

  constructor(each: Draft, context: Context, speakers: Speakers, readings: Readings) {
    this.each = each;
    this.context = context;
    this.speakers = speakers;
    this.readings = readings;
    this.inside =
      sidesOfNames(each.group?.names ?? namesOfPeople(each), context) ??
      sidesOfNames(namesOfTally(each), context) ??
      missionOf(each);
  }

  /** Who says so. */
  get speaker(): Speaker | null {
    if (this.spoken === undefined) this.spoken = speakerOf(this.each, this.speakers);
    return this.spoken;
  }

  /** Somebody says so in this very sentence, not in one before. */
  get own(): boolean {
    return this.speaker !== null && this.speaker.rule !== "source/kept";
  }

  /**
   * "Russia lists 192 soldiers killed in Georgia": whose soldiers they are who serve abroad, in the mouth of a state at war;
   * the land is where they were. The same of "its soldiers" in anybody's mouth: "Kenya said 12 of its men died in Somalia".
   * Null for all others.
   */
  get soldiersOf(): string | null {
    const { each, context, speaker } = this;
    const { group } = each;
    const isIts = (group?.possessive === true && group.names.length === 0) || isTollOfIts(each);
    if (isIts && this.own && speaker?.side != null) return speaker.side;
    if (!context.interstate || each.kind !== "military") return null;
    if (this.beside !== null) return this.beside;
    if (!this.own || speaker?.side == null) return null;
    if (!partiesOf(context).includes(speaker.side) || isOwnDeed(each) || isHeld(each, speaker.side))
      return null;
    return isOfState(each) ? speaker.side : null;
  }

  /** "Two Israeli reservists were killed and five soldiers hurt in Lebanon": of the soldiers just counted by name. */
  get beside(): string | null {
    if (this.before === undefined) this.before = soldiersBeside(this);
    return this.before;
  }

  /** Who did it. */
  get doer(): string | null {
    if (this.did === undefined) this.did = doerOf(this.each, this.context);
    return this.did;
  }
}

/** "put its dead in Georgia at 74": the toll of whose it is. */
function isTollOfIts({ sentence, outcome, rules }: Draft): boolean {
  if (outcome === null || !rules.includes("link/toll")) return false;
  return does(sentence, outcome.first - 1, "possessive") && !does(sentence, outcome.first - 1, "genitive");
}

function soldiersBeside({ each, context, readings }: Asked): string | null {
  const { group, sentence } = each;
  if (!context.interstate || group === null || group.names.length > 0) return null;
  // "18 of its soldiers were killed and 50 wounded there": a number alone goes on with them
  if (!isOfState(each) && group.head !== null) return null;
  const before = readings.lastBefore(sentence, group.first, ({ parent }) => parent === null);
  if (before === undefined || before.kind !== "military") return null;
  const isIts = before.rules.includes("side/possessive") || before.rules.includes("side/sibling");
  return isIts || (isOfState(before) && before.rules.includes("side/phrase")) ? before.side : null;
}
