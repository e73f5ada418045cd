import { PEACEKEEPERS } from "../domain/claim.js";
import type { NameMention } from "../language/index.js";
import { type Breakaway, breakawayOf, homeOfGroup } from "../language/index.js";
import { fightEachOther, tellsOfFeud } from "./feud.js";
import { inOrder } from "./in-order.js";
import { isSeatOfTalks } from "./parley.js";
import type { Issuer } from "./publisher.js";
import { WEIGHT_OF_ISSUER } from "./publisher.js";
import { rivalsOf } from "./rivals.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isArms, isHalfWord, isOfLongerName } from "./sentence.js";
import { NO_LANDS, takesPart, warAcross, warOfLands } from "./war-across.js";

/** Kinds of names that stand for a party with people of its own: a state, whatever it is called by, a group, a force. */
export const PARTIES: ReadonlySet<string> = new Set(["country", "demonym", "capital", "group", "force"]);

/**
 * Who fights whom in a report, and so whose people its figures may be. Four kinds of war are told apart:
 *
 * - between two states (`interstate`): each counts its own people, and a place is of the land it lies in;
 * - inside a state (`civil`): groups fight it, or each other. Its people are the state's, a group's men the group's. So do
 *   communities (`communities.ts`): those told as a community's people are its own, and who is told no further is of all;
 * - of a group against another state (`landOfGroups`): between two lands, the group's own and that state's;
 * - of a land that broke away (`breakaway`): between it and the state, its kin beside it.
 */
export interface War {
  /** Sides by how often the report names them, most first. */
  readonly sides: readonly string[];
  /** Those of them that are states or lands. */
  readonly states: readonly string[];
  /** An armed group fights inside a state: a ministry's count is of all the dead there. */
  readonly civil: boolean;
  /** Two states fight: a ministry counts its own people. Otherwise its count is of all. */
  readonly interstate: boolean;
  /** The two states that fight, where the report leaves no doubt which. */
  readonly rivals: readonly [string, string] | null;
  /** The state the report is most about. */
  readonly state: string | null;
  /** The armed group the report is about, when it names one. */
  readonly group: string | null;
  /** All armed groups the report names in earnest, most first. */
  readonly groups: readonly string[];
  /** Of groups that fight another state from a land of their own: that land. */
  readonly landOfGroups: ReadonlyMap<string, string>;
  /** Whose army "the army" is in the war of a group against another state: that state's, where the group's land has none. */
  readonly army: string | null;
  /** The land that fights the state it broke away from, in a report about that war. */
  readonly breakaway: Breakaway | null;
  /** Groups, communities or tribes fight each other inside the state: who is told no further may be of any of them. */
  readonly feud: boolean;
  /** Whom the report itself calls the enemy: "the Israeli enemy"; null in most. */
  readonly foe: string | null;
  /** Another state's name stands beside the state's own often enough that its soldiers may be there. */
  readonly allied: boolean;
}

const WEIGHT: Partial<Record<NameMention["kind"], number>> = {
  country: 2,
  demonym: 2,
  capital: 1,
  group: 2,
  force: 1.5,
  place: 0.3,
};

/** Weighs every name of the report: two countries that are named about as often as each other are at war. */
export function warIn(
  sentences: readonly Sentence[],
  issuer: Issuer | null,
  about: string | null,
  communities: ReadonlySet<string>,
): War {
  const weights = new Map<string, number>();
  const groups = new Map<string, number>();
  if (issuer !== null) {
    weights.set(issuer.side, WEIGHT_OF_ISSUER);
    if (issuer.kind === "group") groups.set(issuer.side, WEIGHT_OF_ISSUER);
  }
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (name.side === null) continue;
      const weight = (WEIGHT[name.kind] ?? 0) * (sentence.inTitle ? 3 : 1);
      if (weight === 0 || isHalfWord(sentence, name) || isOfLongerName(sentence, name)) continue;
      if (isSeatOfTalks(sentence, name)) continue;
      if (name.kind === "group" && name.side !== PEACEKEEPERS)
        groups.set(name.side, (groups.get(name.side) ?? 0) + weight);
      weights.set(name.side, (weights.get(name.side) ?? 0) + weight);
    }
  }
  const sides = mostFirst(weights);
  // of the same weight, the one named first
  const fighting = inOrder([...groups], (a, b) => b[1] - a[1]);
  const [most, groupWeight] = fighting[0] ?? [null, 0];
  // "rebels" are of neither of two communities
  const group = communities.size > 1 && communities.has(most ?? "") ? null : most;
  const states = sides.filter((side) => !groups.has(side) && side !== PEACEKEEPERS);
  const first = weights.get(states[0] ?? "") ?? 0;
  const second = weights.get(states[1] ?? "") ?? 0;
  const land = about !== null && groups.size > 0 && !groups.has(about) ? about : null;
  const where = theatre(sentences, groups);
  // "Chad mourns 92 soldiers", and a village over the border is named once
  const isByTheWay =
    (weights.get(where ?? "") ?? 0) * OUTWEIGHED <= first &&
    !isArmsAlone(sentences, states[0] ?? null) &&
    !isInTitle(sentences, where);
  const state =
    land ?? (isByTheWay ? null : where) ?? (group === null ? null : homeOfGroup(group)) ?? states[0] ?? null;
  const other = states.find((side) => side !== state) ?? null;
  // these read all sentences: only where nothing cheaper has decided
  const isRebellion = (): boolean =>
    group !== null &&
    (groupWeight * 6 >= first + second ||
      groupWeight >= second ||
      namesRebels(sentences) ||
      !takesPart(sentences, other)) &&
    (state === null || !strikesFromAbroad(sentences, state, groups));
  const isAlone = (): boolean =>
    (weights.get(other ?? "") ?? 0) <= Math.max(BY_THE_WAY, first / 4) && !takesPart(sentences, other);
  const isRising = (): boolean =>
    group === null &&
    state !== null &&
    (weights.get(other ?? "") ?? 0) * 4 <= first &&
    tellsOfBands(sentences) &&
    isAlone();
  const war = warAcross(sentences, fighting, weights) ?? warOfLands(states);
  const breakaway = brokenAway(states, weights);
  const across = war?.states ?? (breakaway === null ? null : sidesOf(breakaway, weights));
  const feud =
    across === null &&
    (communities.size > 0 ||
      (group === null
        ? state !== null && tellsOfFeud(sentences, state) && isAlone()
        : fightEachOther(sentences, groups)));
  const civil =
    across === null && ((feud && group === null) || communities.size > 0 || isRebellion() || isRising());
  const isOther = (): boolean =>
    namedAgain(sentences, states[1] ?? null, states[0] ?? "") || takesPart(sentences, states[1] ?? null);
  const interstate = across !== null || (!civil && second >= 2 && second * 6 >= first && isOther());
  return {
    sides,
    states,
    civil,
    interstate,
    rivals: across ?? (interstate ? rivalsOf(sentences, states, weights) : null),
    state,
    group,
    groups: fighting.filter(([, weight]) => weight * 3 >= groupWeight).map(([side]) => side),
    landOfGroups: war?.landOf ?? NO_LANDS,
    army: war?.army ?? null,
    breakaway,
    feud,
    foe: foeIn(sentences),
    allied:
      state !== null &&
      states.some((side) => side !== state && isAlly(weights, side, state) && takesPart(sentences, side)),
  };
}

/** "Ukraine drone attack kills 12 in Belgorod": a title that tells where it was names no land by the way. */
function isInTitle(sentences: readonly Sentence[], side: string | null): boolean {
  const [title] = sentences;
  if (title?.inTitle !== true) return false;
  return title.names.some((name) => name.side === side && does(title, name.first - 1, "within"));
}

/** The keys of the heaviest first; of the same weight, by their letters. */
function mostFirst(weights: ReadonlyMap<string, number>): readonly string[] {
  return inOrder([...weights], (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}

/** A land that broke away, named half as often as its kin at least, in a report that names the state it broke away from or that kin. */
function brokenAway(states: readonly string[], weights: ReadonlyMap<string, number>): Breakaway | null {
  const weight = (side: string): number => weights.get(side) ?? 0;
  for (const state of states) {
    const found = breakawayOf(state);
    if (found === null || weight(state) * 2 < weight(found.kin)) continue;
    if (weight(found.state) > 0 || weight(found.kin) > 0) return found;
  }
  return null;
}

/** The state, and the land or, where its army fights beside it and is named, its kin. */
function sidesOf(
  { state, land, kin, kinFights }: Breakaway,
  weights: ReadonlyMap<string, number>,
): readonly [string, string] {
  return [state, kinFights && (weights.get(kin) ?? 0) > BY_THE_WAY ? kin : land];
}

/**
 * A state at war, or its places, are named in more than one sentence, in the title, in a heading or beside the other state, if
 * the report is not short: not "a British photographer was hurt".
 */
function namedAgain(sentences: readonly Sentence[], side: string | null, beside: string): boolean {
  if (sentences.length <= SHORT) return true;
  let told = 0;
  for (const { names, inTitle, tokens } of sentences) {
    if (!names.some((name) => name.side === side)) continue;
    told += 1;
    if (inTitle || tokens.length <= HEADING || names.some((name) => name.side === beside)) return true;
  }
  return told > 1;
}

/** In so few sentences a state at war may be named once. */
const SHORT = 8;

/** A line of so few tokens that names a state is its heading. */
const HEADING = 3;

/** "A Ukrainian drone hit a bus in Belgorod": a state named by its arms alone is not where they fell. */
function isArmsAlone(sentences: readonly Sentence[], side: string | null): boolean {
  return sentences.every((sentence) =>
    sentence.names.every((name) => name.side !== side || isArms(sentence, name)),
  );
}

function isAlly(weights: ReadonlyMap<string, number>, side: string, state: string): boolean {
  return (weights.get(side) ?? 0) * 4 >= (weights.get(state) ?? 0);
}

function namesRebels(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => anyDoes(sentence, "rebels"));
}

/** "Israeli strikes", "Russia's shelling": another state's arms fall on the land that the report is about. */
function strikesFromAbroad(
  sentences: readonly Sentence[],
  state: string,
  groups: ReadonlyMap<string, number>,
): boolean {
  let strikes = 0;
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (name.side === null || name.side === state || groups.has(name.side)) continue;
      if (name.kind !== "demonym" && name.kind !== "country") continue;
      if (isArms(sentence, name)) strikes += sentence.inTitle ? 2 : 1;
    }
  }
  return strikes >= 2;
}

/** The state whose towns and land the report names most as the place of things. */
function theatre(sentences: readonly Sentence[], groups: ReadonlyMap<string, number>): string | null {
  const places = new Map<string, number>();
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (name.side === null || !isLocated(sentence, name)) continue;
      if (groups.has(name.side) || isOfLongerName(sentence, name)) continue;
      places.set(name.side, (places.get(name.side) ?? 0) + 1);
    }
  }
  return mostFirst(places)[0] ?? null;
}

/** A town, or "in Sudan", "in the Sudan". */
function isLocated(sentence: Sentence, { kind, first }: NameMention): boolean {
  if (kind === "place") return true;
  return kind === "country" && (does(sentence, first - 1, "within") || does(sentence, first - 2, "within"));
}

/** How many times as much the state named most weighs where another's places are told of by the way. */
const OUTWEIGHED = 3;

/** The title or the opening tells of rebels, gunmen or fighters whom no name tells: "gunmen attacked three camps". */
function tellsOfBands(sentences: readonly Sentence[]): boolean {
  return sentences.slice(0, OPENING).some((sentence) => sentence.present.hasOne(BANDS));
}

const OPENING = 4;
const BANDS = bitsOf(["rebels", "band", "irregulars"]);

/** What a state weighs that is named by the way, once or twice: where refugees went, whose envoy spoke. */
const BY_THE_WAY = 4;

/** "the Israeli enemy", "the enemy Rwanda": the party beside the word, in the report's own words. */
function foeIn(sentences: readonly Sentence[]): string | null {
  for (const sentence of sentences) {
    if (!anyDoes(sentence, "enemy")) continue;
    const foe = sentence.names.find(
      ({ kind, side, first, last }) =>
        side !== null &&
        PARTIES.has(kind) &&
        sentence.quoted[first] !== true &&
        (does(sentence, last + 1, "enemy") || does(sentence, first - 1, "enemy")),
    );
    if (foe !== undefined) return foe.side;
  }
  return null;
}
