import type { Act, Claim, Message, Report } from "../domain/index.js";
import { NUMBER_TOO_LARGE } from "../domain/index.js";
import type { Pack, Token } from "../language/index.js";
import { readActs } from "./acts.js";
import { bareVictims } from "./bare-victims.js";
import { settleCasualties } from "./casualties.js";
import { claimOf } from "./claim-of.js";
import { communitiesOf, settleCommunities } from "./communities.js";
import { compose } from "./compose.js";
import { contextOf } from "./context.js";
import { datelineDay } from "./dateline.js";
import { withDenials } from "./denial-told.js";
import { denialOf } from "./denied.js";
import type { Draft } from "./draft.js";
import { withEachSide } from "./each-side.js";
import type { Speaker } from "./frame.js";
import { gappedParty } from "./gapped.js";
import { settleHits, settleListedHits } from "./hit.js";
import { inOrder } from "./in-order.js";
import { settlePlaces } from "./place.js";
import { Readings } from "./readings.js";
import { respectiveParty } from "./respective.js";
import { settleRevised } from "./revised.js";
import type { Heading } from "./rows.js";
import { headingOf, isRow, rowsOf } from "./rows.js";
import { settleEnds } from "./same-person.js";
import { settleScope } from "./scope.js";
import { segment } from "./segment.js";
import type { Sentence } from "./sentence.js";
import { does, words } from "./sentence.js";
import { maySilence, type Silence, silences } from "./silence.js";
import { settleSourceSides } from "./source-sides.js";
import type { Speakers } from "./speaker.js";
import { speakerOf, speakersOf } from "./speaker.js";
import { bracketedVoices } from "./speech-labels.js";
import { settleSuperseded } from "./superseded.js";
import { Surnames } from "./surnames.js";
import { settleVictims } from "./victims.js";
import { QUANTITY } from "./vocabulary.js";

/** What one report says. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly acts: readonly Act[];
  readonly messages: readonly Message[];
}

/**
 * Reads a report with a language pack: every statement of how many people suffered which outcome, in the order
 * in which they stand, the title first. Pure and deterministic; time is linear in the length of the text.
 */
export function extract(received: Report, pack: Pack): Extraction {
  const report =
    received.published === null ? { ...received, published: datelineDay(received, pack) } : received;
  const sentences = segment(report, pack);
  const communities = communitiesOf(sentences);
  settleCommunities(sentences, communities);
  const context = contextOf(report, sentences, pack, communities);
  const speakers = speakersOf(sentences, context);
  const surnames = new Surnames(sentences);
  const isSurname = (word: string): boolean => surnames.has(word);
  const drafts: Draft[] = [];
  const messages: Message[] = [];
  let heading: Heading | null = null;
  let caption: Speaker | null = null;
  for (const sentence of sentences) {
    const rows = heading === null ? null : rowsOf(sentence, heading, drafts);
    if (rows === null) {
      heading = headingOf(sentence);
      caption = heading?.isTable === true ? captionOf(sentences[sentence.index - 1], speakers) : null;
    } else if (caption !== null) for (const row of rows) settleCaption(row, caption);
    const counted = rows ?? compose(sentence, drafts, isSurname, before(sentences, sentence.index));
    // "Deaths in May, by country:" tells nothing itself
    const isHead = heading !== null && rows === null && sentence.tokens.length <= LONGEST_HEAD;
    const bare = isHead ? [] : bareVictims(sentence, counted, drafts);
    const silent = maySilence(sentence) ? silences(sentence, [...drafts.slice(-4), ...counted, ...bare]) : [];
    for (const { draft: each, party } of silent)
      settleSilence(each, party === null ? null : speakers.of(sentence, party));
    const unread = hugeNumbers(sentence);
    for (const at of unread) messages.push(tooLarge(sentence, at));
    if (counted.length === 0 && bare.length === 0 && silent.length === 0) continue;
    const here: Draft[] = [];
    for (const each of counted) if (!isSilent(each, silent)) here.push(each);
    for (const each of bare) if (!unread.includes(each.first - 1) && !isSilent(each, silent)) here.push(each);
    for (const one of silent) here.push(one.draft);
    inOrder(here, byPlace);
    for (const each of here) drafts.push(each);
  }
  settleListedHits(drafts);
  let readings = new Readings(drafts);
  if (settleCasualties(readings)) readings = new Readings(drafts);
  if (settleHits(readings)) readings = new Readings(drafts);
  settleSources(drafts, speakers);
  settleScope(readings, context);
  settleEnds(drafts);
  settleVictims(readings, context, speakers);
  settleSourceSides(drafts, context);
  settlePlaces(drafts, speakers);
  settleSuperseded(drafts, report.published);
  settleRevised(drafts, sentences);
  return {
    claims: distinct(
      withEachSide(withDenials(drafts, context.answers), context).map((each) => claimOf(report, each)),
    ),
    acts: readActs(report, sentences, context, speakers, pack),
    messages,
  };
}

/** The sentence before, over a dateline: "GORI, Aug. 15." */
function before(sentences: readonly Sentence[], index: number): Sentence | null {
  const prior = sentences[index - 1];
  const isDateline =
    prior !== undefined && prior.tokens.length <= LONGEST_DATELINE && prior.outcomes.length === 0;
  return (isDateline ? sentences[index - 2] : prior) ?? null;
}

const LONGEST_DATELINE = 5;

/** A line of so few tokens above rows is their heading. */
const LONGEST_HEAD = 10;

/** A number of more digits than can be counted exactly. */
const HUGE = /^\d[\d,.]{15,}$/u;
const SHORTEST_HUGE = 16;

function hugeNumbers({ tokens, quantityAt, begins, holds }: Sentence): readonly number[] {
  if ((holds & QUANTITY) === 0) return NONE;
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (((begins[at] as number) & QUANTITY) === 0) continue;
    const { start, end, text } = tokens[at] as Token;
    if (end - start < SHORTEST_HUGE || quantityAt[at] !== undefined) continue;
    if (HUGE.test(text)) found.push(at);
  }
  return found;
}

const NONE: readonly number[] = [];

function tooLarge({ tokens, inTitle }: Sentence, at: number): Message {
  const token = inTitle ? undefined : tokens[at];
  return {
    rule: "extract/too-large",
    message: NUMBER_TOO_LARGE,
    start: token?.start ?? null,
    end: token?.end ?? null,
  };
}

function byPlace(a: Draft, b: Draft): number {
  return a.first - b.first || a.last - b.last;
}

/** A zero or a bare claim read from the words of a silence is none: "no casualties were reported by X". */
function isSilent(each: Draft, silent: readonly Silence[]): boolean {
  if (each.max !== 0 && !each.unquantified) return false;
  for (const { draft } of silent) if (each.first <= draft.last && each.last >= draft.first) return true;
  return false;
}

/** "Killed by district (Ministry of Health)": whose table stands below such a line, where it counts nothing itself. */
function captionOf(line: Sentence | undefined, speakers: Speakers): Speaker | null {
  if (line === undefined || line.quantities.some(({ form }) => form !== "article")) return null;
  const frame = bracketedVoices(line).at(-1);
  return frame === undefined || frame.last < line.tokens.length - 1 ? null : speakers.of(line, frame.voice);
}

function settleCaption(row: Draft, speaker: Speaker): void {
  credit(row, speaker);
  row.rules.push("source/brackets");
}

function credit(each: Draft, { text, key, side, via }: Speaker): void {
  Object.assign(each, { source: text, sourceKey: key, sourceSide: side, via });
}

/** The same as of another claim. */
function creditAs(each: Draft, { source, sourceKey, sourceSide, via }: Draft): void {
  Object.assign(each, { source, sourceKey, sourceSide, via });
}

function settleSilence(each: Draft, speaker: Speaker | null): void {
  if (speaker === null) return;
  credit(each, speaker);
  // whose they are of whom nobody's office keeps silent the report tells
  if (speaker.side === null) return;
  each.side = speaker.side;
  each.rules.push("side/silent");
}

function settleSources(drafts: readonly Draft[], speakers: Speakers): void {
  // "put the toll of three days at 65 dead, 16 of them children": the whole first
  for (const each of drafts) if (each.parent === null) settleSource(each, speakers);
  for (const each of drafts) if (each.parent !== null) settleSource(each, speakers);
}
function settleSource(each: Draft, speakers: Speakers): void {
  if (each.source !== null) return;
  // "Arakan Army: 96": whose row it is, not who says so
  if (isRow(each)) return;
  const owned = each.parent !== null && !hasOwnWords(each, speakers) && !hasOwnSpeaker(each, speakers);
  if (each.parent !== null && owned) {
    // "20, of whom 14 are civilians": a part keeps the speaker of the whole
    creditAs(each, each.parent);
    each.rules.push("source/parent");
    return;
  }
  const denial = denialOf(each);
  if (denial !== null) {
    settleClaimant(each, denial.claimant === null ? null : speakers.of(each.sentence, denial.claimant));
    return;
  }
  const speaker = speakerOf(each, speakers);
  if (each.related?.source != null && (speaker === null || speaker.rule === "source/kept")) {
    creditAs(each, each.related);
    each.rules.push("source/related");
    return;
  }
  if (speaker === null) return;
  const owner = ownAccount(each, speaker);
  if (owner !== null) {
    Object.assign(each, owner);
    each.rules.push("source/gapped");
    return;
  }
  const respective = respectiveSpeaker(each, speaker);
  if (respective !== null) {
    Object.assign(each, respective);
    each.rules.push("source/respective");
    return;
  }
  if (each.unquantified && speaker.rule === "source/kept" && !each.sentence.quoted[each.first]) return;
  credit(each, speaker);
  each.rules.push(speaker.rule);
}

/** "Четверо из них, по сообщению Кремля, ...": a part told in a sentence with words of its own for who says so. */
function hasOwnWords({ sentence, parent, first }: Draft, speakers: Speakers): boolean {
  if (parent === null || parent.sentence === sentence) return false;
  const speaker = speakers.at(sentence, first);
  const rule = speaker?.rule ?? "";
  if (rule === "source/according-to") return true;
  // "A cousin said 12 of those who died were women": somebody else's word of the same dead
  return OWN_WORDS.has(rule) && (sentence.quoted[first] === true || speaker?.key !== parent.sourceKey);
}

/** Frames of whoever speaks a quotation. */
const OWN_WORDS = new Set(["source/x-said", "source/said-x"]);

/** "Over 100 died; reports suggest that 37 of them were civilians": a speaker told for the part alone. */
function hasOwnSpeaker(each: Draft, speakers: Speakers): boolean {
  const { parent, sentence } = each;
  if (parent?.sentence !== sentence) return false;
  let told = false;
  for (let at = parent.last + 1; at < each.first; at += 1) told ||= does(sentence, at, "tell");
  if (!told) return false;
  const speaker = speakerOf(each, speakers);
  return speaker !== null && speaker.rule !== "source/kept";
}

/** Whose figure it is that somebody denies; nobody, where it is not told. */
function settleClaimant(each: Draft, speaker: Speaker | null): void {
  if (speaker === null) return;
  each.source = speaker.text;
  each.sourceKey = speaker.key;
  each.sourceSide = speaker.side;
  each.rules.push("source/claimant");
}

/** "India lost 527 soldiers by its own count, Pakistan 453": by its own, too. */
function ownAccount(
  { sentence, group, rules }: Draft,
  speaker: Speaker,
): Pick<Draft, "source" | "sourceKey" | "sourceSide"> | null {
  if (group === null || speaker.rule !== "source/account" || !rules.includes("compose/gapped")) return null;
  const party = gappedParty(sentence, group.first);
  if (party === null || party.side === null || party.side === speaker.side || party.isMute) return null;
  return {
    ...{ source: words(sentence, party.first, party.last), sourceKey: `${party.side}/state` },
    sourceSide: party.side,
  };
}

/** "Kyrgyzstan and Tajikistan reported 46 and 35 deaths respectively": each of the two speaks for itself. */
function respectiveSpeaker(
  each: Draft,
  speaker: Speaker,
): Pick<Draft, "source" | "sourceKey" | "sourceSide"> | null {
  const { sentence, group } = each;
  if (group === null || speaker.side !== "all") return null;
  const name = respectiveParty(sentence, group);
  if (name === null) return null;
  const source = name.kind === "demonym" ? speaker.text : words(sentence, name.first, name.last);
  return { source, sourceKey: `${name.side}/state`, sourceSide: name.side };
}

/** Two ways to the same reading give one claim. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const byId = new Map<string, Claim>();
  for (const claim of claims) byId.set(claim.id, claim);
  return byId.size === claims.length ? claims : [...byId.values()];
}
