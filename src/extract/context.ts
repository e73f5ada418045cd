import type { Report } from "../domain/report.js";
import type { NameMention, Pack } from "../language/index.js";
import { type Answer, answersTo } from "./answers.js";
import { focusOf } from "./focus.js";
import { sectionsOf } from "./headings.js";
import { settleLandNouns } from "./land-noun.js";
import { type War, warIn } from "./parties.js";
import { issuedBy, namesOfPublisher } from "./publisher.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isMark } from "./sentence.js";
import { ofOneEvent, tellsOfAttacks } from "./topic.js";

/** What a report as a whole tells about who fights whom. */
export interface Context extends War {
  /** All sentences of the report, the title first, each at its index. */
  readonly sentences: readonly Sentence[];
  /** The month a report about an older war is about ("2022-09"); null for news of the day. */
  readonly focus: string | null;
  /** Sentences, by index, of a report about one strike, raid or ambush, that speak of it. */
  readonly oneEvent: ReadonlySet<number>;
  /** Sentences, by index, that the next one doubts or denies, and how. */
  readonly answers: ReadonlyMap<number, Answer>;
  /** Sentences, by index, that tell of one strike or clash. */
  readonly strikes: ReadonlySet<number>;
  /** A report of attacks here and there inside one state: no two states or groups fight, and its opening speaks of no war. */
  readonly scattered: boolean;
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

/** In so many sentences a report speaks of fighting that is about it. */
const AGAIN = 2;

/** `communities` are those that fight in the report. */
export function contextOf(
  report: Report,
  sentences: readonly Sentence[],
  pack: Pack,
  communities: ReadonlySet<string>,
): Context {
  const publisher = namesOfPublisher(report, pack);
  const issuer = issuedBy(publisher);
  const about = aboutOf(sentences);
  const war = warIn(sentences, issuer, about, communities);
  settleLandNouns(sentences, war);
  const { group, civil, interstate } = war;
  // written out field by field: all rules ask of it, and of an object put together from parts they ask slowly
  return {
    sides: war.sides,
    states: war.states,
    civil,
    interstate,
    rivals: war.rivals,
    state: war.state,
    group,
    groups: war.groups,
    landOfGroups: war.landOfGroups,
    army: war.army,
    breakaway: war.breakaway,
    feud: war.feud,
    foe: war.foe,
    allied: war.allied,
    fought: war.feud || tellsOften(sentences),
    raided: group !== null && sentences.slice(0, 4).some((sentence) => tellsAttackOf(sentence, group)),
    home: homeOf(publisher, sentences, war.states.slice(0, 2)),
    issuer: issuer?.side ?? null,
    published: report.published,
    oneEvent: ofOneEvent(sentences),
    scattered: !interstate && !war.feud && tellsOfAttacks(sentences, civil && group !== null),
    answers: answersTo(sentences),
    strikes: strikesIn(sentences),
    focus: focusOf(sentences, report.published),
    sentences,
    sections: sectionsOf(sentences, interstate),
    about,
  };
}

/** Whether the report speaks again and again of fighting. */
function tellsOften(sentences: readonly Sentence[]): boolean {
  let told = 0;
  for (const sentence of sentences) if (anyDoes(sentence, "conflict")) told += 1;
  return told >= AGAIN;
}

function strikesIn(sentences: readonly Sentence[]): ReadonlySet<number> {
  const strikes = new Set<number>();
  for (const sentence of sentences)
    if (tellsStrike(sentence) || tellsOfOne(sentence)) strikes.add(sentence.index);
  return strikes;
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
  for (let at = 1; at < sentence.tokens.length; at += 1) {
    if (!does(sentence, at, "occurrence") || sentence.nameAt[at] !== undefined) continue;
    if (does(sentence, at - 1, "genitive") || does(sentence, at - 1, "determiner")) return true;
  }
  return false;
}

function tellsStrike(sentence: Sentence): boolean {
  if (sentence.inTitle || !anyDoes(sentence, "struck")) return false;
  for (let at = 0; at < sentence.tokens.length; at += 1)
    if (does(sentence, at, "struck") && sentence.outcomeAt[at] === undefined)
      return !goesOnSince(sentence, at);
  return false;
}

/** "Jets have bombed Idlib since Monday": again and again. */
function goesOnSince(sentence: Sentence, verb: number): boolean {
  return does(sentence, verb - 1, "have") && anyDoes(sentence, "countsFrom");
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

/** A title that opens with a country and a colon, and does not quote its government; or with a town and what befell it: "Kyiv attack live". */
function aboutOf(sentences: readonly Sentence[]): string | null {
  const title = sentences.find((sentence) => sentence.inTitle);
  const name = title?.names[0];
  if (title === undefined || name === undefined) return null;
  if (name.first === 0 && (name.kind === "place" || name.kind === "capital"))
    return isAttackOn(title, name.last + 1) ? name.side : null;
  if (name.kind !== "country") return null;
  for (let at = 0; at < name.first; at += 1) if (!isPartOfLand(title, at)) return null;
  return isMark(title, name.last + 1, ":") ? name.side : null;
}

/** "attack", "market bombing": a noun for one event that such a title puts behind where it was. */
function isAttackOn(title: Sentence, first: number): boolean {
  const isPlain = title.roles[first]?.length === 0 && title.tokens[first]?.kind === "word";
  const at = isPlain ? first + 1 : first;
  return does(title, at, "occurrence") || does(title, at, "occurring");
}

/** "North-west Syria: flash update", "Eastern DR Congo": what stands before the country is a word that does nothing. */
function isPartOfLand(title: Sentence, at: number): boolean {
  if (at > LONGEST_PART || isMark(title, at, "-") || does(title, at, "adjective")) return at <= LONGEST_PART;
  return (
    title.roles[at]?.length === 0 &&
    title.tokens[at]?.kind === "word" &&
    title.nameAt[at] === undefined &&
    title.personAt[at] === undefined &&
    title.outcomeAt[at] === undefined
  );
}

/** The last place in a title, from 0, that such a word may have. */
const LONGEST_PART = 3;

function datelineOf(sentences: readonly Sentence[]): string | null {
  const first = sentences.find((sentence) => !sentence.inTitle);
  const name = first?.names[0];
  if (first === undefined || name === undefined || name.first > 1) return null;
  const written = first.tokens[name.first]?.text ?? "";
  const isDateline = written.length > 2 && written === written.toUpperCase();
  return isDateline && (name.kind === "capital" || name.kind === "place") ? name.side : null;
}
