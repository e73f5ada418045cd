import type { NameMention } from "../language/index.js";
import { isOfficeOfState } from "../language/index.js";
import { isSubjectOf } from "./deed.js";
import type { Draft } from "./draft.js";
import type { Group } from "./group.js";
import { lossesOf } from "./losses-of.js";
import { PARTIES } from "./parties.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import type { Asked } from "./side-asked.js";
import { missionOf } from "./side-named.js";
import { isDeed } from "./whose.js";

/** "puts the losses of the BIFF at 21 dead", "its own losses are light: nine killed". */
export function losersSide({ each, speakers }: Asked): string | null {
  const losers = lossesOf(each);
  if (losers === null) return null;
  return losers === "own" ? (speakers.at(each.sentence, each.first)?.side ?? null) : losers.side;
}

/** "its dead", "three of its peacekeepers": whose, by the subject of the sentence or the speaker. */
export function possessedBy(asked: Asked): string | null {
  const { each, context, speakers, readings } = asked;
  const { sentence, group } = each;
  const owner = isDeed(each) ? null : ownerOf(sentence, each.outcome?.first ?? each.first);
  if (owner !== null) return owner.side;
  if (group !== null && context.group !== null && isOfTheGroup(sentence, group)) return context.group;
  const from = group?.first ?? each.first;
  let outcomeBefore = (each.outcome?.first ?? 0) - 1;
  // "its own dead"
  if (does(sentence, outcomeBefore, "adjective") && does(sentence, outcomeBefore - 1, "possessive"))
    outcomeBefore -= 1;
  const has =
    group?.possessive === true ||
    does(sentence, from - 1, "possessive") ||
    (outcomeBefore >= 0 &&
      does(sentence, outcomeBefore, "possessive") &&
      !does(sentence, outcomeBefore, "genitive"));
  if (!has) return null;
  const personal = sentence.tokens.some(
    (_, at) => at >= from - 1 && at <= (group?.last ?? each.last) && does(sentence, at, "personalPossessive"),
  );
  if (personal) {
    const before = readings.lastBefore(sentence, from, ({ side }) => side !== null);
    // not "police say he shot his friend"
    const isOfMen = each.max !== 1 && each.kind !== "civilian" && !isDeed(each);
    return before?.side ?? (isOfMen ? commandersSide(asked) : null);
  }
  const denier = denierOf(each);
  if (denier !== null) return denier;
  const speaker = speakers.at(sentence, each.first);
  // "Bishkek and Dushanbe put their dead at 81"
  if (speaker?.side === "all" && speaker.rule !== "source/kept") return "all";
  // "his Defence Ministry had put its dead at 18": the ministry's, in a war inside a state that state's
  if (context.civil && speaker?.isBody === true && speaker.rule !== "source/kept")
    return speaker.side ?? missionOf(each) ?? context.state;
  // "The group said 25 of its men", "the ministry in Baku put its losses at 71": nobody else's name stands between
  const isSpeakers = speaker?.side != null && speaker.side !== "all" && speaker.rule !== "source/kept";
  const isAnothers = ({ side, last }: NameMention) =>
    side !== null && side !== speaker?.side && last < each.first;
  if (isSpeakers && !sentence.names.some(isAnothers)) return speaker.side;
  const named = speakers.sideBefore(sentence, each.first);
  // "Cambodia says Thailand holds 18 of its soldiers": not those of whoever holds them
  // nor, with "Pakistan said Afghan fire had killed four of its soldiers", those of whoever fired
  const isDoers = named !== null && (isSubjectOf(each, named) || (!isOfItsOwn(each) && asked.doer === named));
  if (isDoers) return speaker?.side === named ? null : (speaker?.side ?? null);
  return named ?? speaker?.side ?? null;
}

/** "A commander of the government's forces said seven of his men had died": of the party whose officer says so. */
function commandersSide({ speaker, own, context }: Asked): string | null {
  if (!own || speaker === null || speaker.side === "all") return null;
  if (speaker.side !== null) return speaker.side;
  const isOfState = context.civil && isOfficeOfState(speaker.key.slice(UNKNOWN.length));
  return isOfState && speaker.key.startsWith(UNKNOWN) ? context.state : null;
}

/** How the key of a speaker begins whose side is not known. */
const UNKNOWN = "?/";

/** "Hamas denied an Israeli claim that 20 of its fighters had been killed": those of whoever denies it. */
function denierOf({ sentence, status, first }: Draft): string | null {
  if (status !== "denied") return null;
  for (let verb = 0; verb < first; verb += 1) {
    if (!does(sentence, verb, "denial")) continue;
    for (let at = verb - 1; at >= 0; at -= 1) {
      const name = sentence.nameAt[at];
      if (name?.side != null && PARTIES.has(name.kind)) return name.side;
      if (isMark(sentence, at, ";", '"', "”")) return null;
    }
    return null;
  }
  return null;
}

/** "killed two of its own soldiers" */
function isOfItsOwn({ sentence, first, last }: Draft): boolean {
  for (let at = first; at < last; at += 1)
    if (does(sentence, at, "possessive")) return does(sentence, at + 1, "adjective");
  return false;
}

/** "3,000 of the group's men": of the armed group that the report is about. */
function isOfTheGroup(sentence: Sentence, { first, last }: Group): boolean {
  for (let at = first + 1; at < last; at += 1)
    if (does(sentence, at, "genitive") && does(sentence, at - 1, "movement")) return true;
  return false;
}

/** "Kyrgyzstan's dead", "SANDF's DRC death toll": the name before the genitive. */
function ownerOf(sentence: Sentence, outcome: number): NameMention | null {
  for (let at = outcome - 1; at >= Math.max(1, outcome - 4); at -= 1) {
    if (does(sentence, at, "genitive")) {
      const name = sentence.nameAt[at - 1];
      return name?.side != null && PARTIES.has(name.kind) ? name : null;
    }
    const isWord = sentence.tokens[at]?.kind === "word" && sentence.roles[at]?.length === 0;
    if (!(sentence.nameAt[at] !== undefined || does(sentence, at, "adjective") || isWord)) return null;
  }
  return null;
}
