import { PEACEKEEPERS } from "../domain/claim.js";
import type { Report } from "../domain/report.js";
import type { NameMention, Pack } from "../language/index.js";
import { type Breakaway, breakawayOf, homeOfGroup, warAbroadOf } from "../language/index.js";
import { type Answer, answersTo } from "./answers.js";
import { focusOf } from "./focus.js";
import { sectionsOf } from "./headings.js";
import { issuedBy, namesOfPublisher, WEIGHT_OF_ISSUER } from "./publisher.js";
import { rivalsOf } from "./rivals.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isArms, isHalfWord, isMark } from "./sentence.js";
import { ofOneEvent, tellsOfAttacks } from "./topic.js";

/** What a report as a whole tells about who fights whom. */
export interface Context {
  /** All sentences of the report, the title first, each at its index. */
  readonly sentences: readonly Sentence[];
  /** Sides by how often the report names them, most first. */
  readonly sides: readonly string[];
  /** An armed group fights inside a state: a ministry's count is of all the dead there. */
  readonly civil: boolean;
  /** The month a report about an older war is about ("2022-09"); null for news of the day. */
  readonly focus: string | null;
  /** Sentences, by index, of a report about one strike, raid or ambush, that speak of it. */
  readonly oneEvent: ReadonlySet<number>;
  /** Sentences, by index, that the next one doubts or denies, and how. */
  readonly answers: ReadonlyMap<number, Answer>;
  /** Sentences, by index, that tell of one strike or clash. */
  readonly strikes: ReadonlySet<number>;
  /** A report of attacks here and there inside one state: no two states fight, and its opening speaks of no war. */
  readonly scattered: boolean;
  /** Two states fight: a ministry counts its own people. Otherwise its count is of all. */
  readonly interstate: boolean;
  /** The two states that fight, where the report leaves no doubt which. */
  readonly rivals: readonly [string, string] | null;
  /** The state the report is most about. */
  readonly state: string | null;
  /** The armed group the report is about, when it names one. */
  readonly group: string | null;
  /** Of groups that fight another state from a land of their own: that land. */
  readonly landOfGroups: ReadonlyMap<string, string>;
  /** The land that fights the state it broke away from, in a report about that war. */
  readonly breakaway: Breakaway | null;
  /** All armed groups the report names in earnest, most first. */
  readonly groups: readonly string[];
  /** Another state's name stands beside the state's own often enough that its soldiers may be there. */
  readonly allied: boolean;
  /** The report speaks again and again of fighting between the sides, and not only of attacks on people. */
  readonly fought: boolean;
  /** The report tells of an attack of that group: those it befell are the state's. */
  readonly raided: boolean;
  /** The party the report is written from: by its dateline or publisher, or because the other is whom it fights with. */
  readonly home: string | null;
  /** The party whose office or army put the report out: "our losses" in the report's own words are its. */
  readonly issuer: string | null;
  readonly published: string | null;
  /** The country that the title sets in front as its subject: "Iran: daily casualty bulletin". */
  readonly about: string | null;
  /** The party whose section a sentence stands in, by index. */
  readonly sections: ReadonlyMap<number, string>;
}

const WEIGHT: Partial<Record<NameMention["kind"], number>> = {
  country: 2,
  demonym: 2,
  capital: 1,
  group: 2,
  force: 1.5,
  place: 0.3,
};

/** In so many sentences a report speaks of fighting that is about it. */
const AGAIN = 2;

/** Weighs every name of the report: two countries that are named about as often as each other are at war. */
export function contextOf(report: Report, sentences: readonly Sentence[], pack: Pack): Context {
  const weights = new Map<string, number>();
  const groups = new Map<string, number>();
  const publisher = namesOfPublisher(report, pack);
  const issuer = issuedBy(publisher);
  if (issuer !== null) {
    weights.set(issuer.side, WEIGHT_OF_ISSUER);
    if (issuer.kind === "group") groups.set(issuer.side, WEIGHT_OF_ISSUER);
  }
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (name.side === null || isHalfWord(sentence, name)) continue;
      const weight = (WEIGHT[name.kind] ?? 0) * (sentence.inTitle ? 3 : 1);
      if (weight === 0) continue;
      if (name.kind === "group" && name.side !== PEACEKEEPERS)
        groups.set(name.side, (groups.get(name.side) ?? 0) + weight);
      weights.set(name.side, (weights.get(name.side) ?? 0) + weight);
    }
  }
  const sides = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([side]) => side);
  const [group, groupWeight] = [...groups].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  const states = sides.filter((side) => !groups.has(side) && side !== PEACEKEEPERS);
  const first = weights.get(states[0] ?? "") ?? 0;
  const second = weights.get(states[1] ?? "") ?? 0;
  const about = aboutOf(sentences);
  const land = about !== null && groups.size > 0 && !groups.has(about) ? about : null;
  const state =
    land ?? theatre(sentences, groups) ?? states[0] ?? (group === null ? null : homeOfGroup(group));
  const attacked = state !== null && strikesFromAbroad(sentences, state, groups);
  const rebels =
    group !== null &&
    (groupWeight * 6 >= first + second ||
      groupWeight >= second ||
      namesRebels(sentences) ||
      !takesPart(sentences, states.find((side) => side !== state) ?? null));
  const war = warAcross(groups, weights);
  const breakaway = brokenAway(states, weights);
  const across = war?.states ?? (breakaway === null ? null : ([breakaway.state, breakaway.land] as const));
  const civil = rebels && !attacked && across === null;
  const interstate = across !== null || (!civil && second >= 2 && second * 6 >= first);
  return {
    sides,
    civil,
    interstate,
    rivals: across ?? (interstate ? rivalsOf(sentences, states, weights) : null),
    state,
    group,
    landOfGroups: war?.landOf ?? NO_LANDS,
    breakaway,
    groups: [...groups].filter(([, weight]) => weight * 3 >= groupWeight).map(([side]) => side),
    allied: state !== null && states.some((side) => side !== state && isAlly(weights, side, state)),
    fought: sentences.filter((sentence) => anyDoes(sentence, "conflict")).length >= AGAIN,
    raided: group !== null && sentences.slice(0, 4).some((sentence) => tellsAttackOf(sentence, group)),
    home: homeOf(publisher, sentences, states.slice(0, 2)),
    issuer: issuer?.side ?? null,
    published: report.published,
    oneEvent: ofOneEvent(sentences),
    scattered: !interstate && tellsOfAttacks(sentences, civil),
    answers: answersTo(sentences),
    strikes: new Set(
      sentences
        .filter((sentence) => tellsStrike(sentence) || tellsOfOne(sentence))
        .map((sentence) => sentence.index),
    ),
    focus: focusOf(sentences, report.published),
    sentences,
    sections: sectionsOf(sentences, interstate),
    about,
  };
}

/** A land that broke away, named half as often as its kin at least, in a report that names the state it broke away from. */
function brokenAway(states: readonly string[], weights: ReadonlyMap<string, number>): Breakaway | null {
  const weight = (side: string): number => weights.get(side) ?? 0;
  for (const state of states) {
    const found = breakawayOf(state);
    if (found !== null && weight(found.state) > 0 && weight(state) * 2 >= weight(found.kin)) return found;
  }
  return null;
}

const NO_LANDS: ReadonlyMap<string, string> = new Map();

interface WarAcross {
  /** The state that is fought, and the land from which. */
  readonly states: readonly [string, string];
  /** The land of each group that fights it. */
  readonly landOf: ReadonlyMap<string, string>;
}

/** The war of a group against another state, from the land of its own; the report names that state as often as the group. */
function warAcross(
  groups: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): WarAcross | null {
  let states: readonly [string, string] | null = null;
  const landOf = new Map<string, string>();
  for (const [group, weight] of [...groups].sort((a, b) => b[1] - a[1])) {
    const war = warAbroadOf(group);
    const foe = war?.foes.find((state) => (weights.get(state) ?? 0) >= weight);
    if (war === null || foe === undefined) continue;
    states ??= [foe, war.land];
    landOf.set(group, war.land);
  }
  return states === null ? null : { states, landOf };
}

/** A state whose arms or forces the report names: one that fights, not one whose people are merely there. */
function takesPart(sentences: readonly Sentence[], side: string | null): boolean {
  if (side === null) return false;
  return sentences.some((sentence) =>
    sentence.names.some(
      (name) =>
        name.side === side &&
        (name.kind === "force" ||
          isArms(sentence, name) ||
          does(sentence, name.first - 1, "against") ||
          sentence.personAt[name.last + 1]?.word.kind === "military" ||
          sentence.kindAt[name.last + 1] === "military"),
    ),
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

/** "la double attaque du Jnim": an event of the group. */
function tellsAttackOf(sentence: Sentence, group: string): boolean {
  return sentence.names.some((name) => {
    if (name.kind !== "group" || name.side !== group || !sentence.modifiersFollow) return false;
    let at = name.first - 1;
    while (does(sentence, at, "determiner") && !does(sentence, at, "of")) at -= 1;
    return does(sentence, at, "of") && (does(sentence, at - 1, "event") || does(sentence, at - 1, "events"));
  });
}

/** "The numbers from Monday's blast keep changing": one event is spoken of, which had its day or is known. */
function tellsOfOne(sentence: Sentence): boolean {
  if (sentence.inTitle || !anyDoes(sentence, "occurrence") || anyDoes(sentence, "events")) return false;
  return sentence.tokens.some(
    (_, at) =>
      does(sentence, at, "occurrence") &&
      sentence.nameAt[at] === undefined &&
      (does(sentence, at - 1, "genitive") || does(sentence, at - 1, "determiner")),
  );
}

function tellsStrike(sentence: Sentence): boolean {
  if (sentence.inTitle || !anyDoes(sentence, "struck")) return false;
  return sentence.tokens.some(
    (_, at) => does(sentence, at, "struck") && sentence.outcomeAt[at] === undefined,
  );
}

/** The state whose towns and land the report names most as the place of things. */
function theatre(sentences: readonly Sentence[], groups: ReadonlyMap<string, number>): string | null {
  const places = new Map<string, number>();
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (name.side === null || groups.has(name.side)) continue;
      const located =
        name.kind === "place"
          ? 1
          : name.kind === "country" &&
              (does(sentence, name.first - 1, "within") || does(sentence, name.first - 2, "within"))
            ? 1
            : 0;
      if (located > 0) places.set(name.side, (places.get(name.side) ?? 0) + located);
    }
  }
  return [...places].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

function homeOf(
  publisher: readonly NameMention[],
  sentences: readonly Sentence[],
  parties: readonly string[],
): string | null {
  const sent = datelineOf(sentences);
  if (sent !== null && parties.includes(sent)) return sent;
  const ofParty = publisher.find(({ side }) => side !== null && parties.includes(side));
  if (ofParty !== undefined) return ofParty.side;
  // "clashes with Cambodia": the other party is at home
  const against = new Map<string, number>();
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      if (
        name.side === null ||
        name.kind !== "country" ||
        !does(sentence, name.first - 1, "against") ||
        does(sentence, name.first - 1, "agent")
      )
        continue;
      against.set(name.side, (against.get(name.side) ?? 0) + 1);
    }
  }
  const [one, other] = parties;
  if (one === undefined || other === undefined) return one ?? null;
  const [first, second] = [against.get(one) ?? 0, against.get(other) ?? 0];
  if (first > 0 && second === 0) return other;
  return second > 0 && first === 0 ? one : null;
}

/** A title that opens with a country and a colon, and does not quote its government. */
function aboutOf(sentences: readonly Sentence[]): string | null {
  const title = sentences.find((sentence) => sentence.inTitle);
  const name = title?.names[0];
  if (title === undefined || name === undefined || name.first !== 0 || name.kind !== "country") return null;
  return isMark(title, name.last + 1, ":") ? name.side : null;
}

function datelineOf(sentences: readonly Sentence[]): string | null {
  const first = sentences.find((sentence) => !sentence.inTitle);
  const name = first?.names[0];
  if (first === undefined || name === undefined || name.first > 1) return null;
  const written = first.tokens[name.first]?.text ?? "";
  const isDateline = written.length > 2 && written === written.toUpperCase();
  return isDateline && (name.kind === "capital" || name.kind === "place") ? name.side : null;
}
