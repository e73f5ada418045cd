import type { NameMention, Role } from "../language/index.js";
import { GENERIC_OFFICES } from "../language/index.js";
import type { Context } from "./context.js";
import type { Speaker, SpeechFrame } from "./frame.js";
import { bodyThatOpens, partySpeaker, pronounSpeaker } from "./pronoun.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does, isArms, isMark } from "./sentence.js";
import { speechFrames } from "./speech.js";
import type { Voice } from "./voice.js";
import { voiceBetween, voiceRight } from "./voice.js";

export type { Speaker } from "./frame.js";

interface Placed {
  readonly frame: SpeechFrame;
  readonly speaker: Speaker;
}

/** Who speaks in each sentence of a report; read in order, once. */
export interface Speakers {
  /** The speaker of what stands at a token; null for the report's own voice. */
  at(sentence: Sentence, token: number): Speaker | null;
  /** The speaker that a voice outside any speech frame stands for: the party that keeps silent. */
  of(sentence: Sentence, voice: Voice): Speaker | null;
  /** The side that the nearest name before a token stands for, in this sentence or the one before. */
  sideBefore(sentence: Sentence, token: number): string | null;
}

/**
 * Reads the speech frames of all sentences and keeps, as a reader does, who is speaking: opened by a frame or a
 * quotation, kept by "it added" and by the next sentence of a quotation, closed by a new speaker, by the
 * paragraph, or by the report's own voice.
 */
export function speakersOf(sentences: readonly Sentence[], context: Context): Speakers {
  /** By sentence, in order. */
  const placed: (readonly Placed[])[] = [];
  const kept: (Speaker | null)[] = [];
  /** By sentence, whether somebody tells something in it. */
  const spoke: boolean[] = [];
  let last: Speaker | null = null;
  const known: Speaker[] = [];
  const bodySpeaker = (sentence: Sentence): Speaker | null => {
    const voice = bodyThatOpens(sentence);
    if (voice === null) return null;
    const frame = { voice, via: null, first: voice.first, last: voice.last, rule: "source/pronoun" };
    return resolve({ ...frame, reach: "both", from: 0, to: 0 }, sentence, null, known, context, undefined);
  };
  let owner: Speaker | null = null;
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const sameParagraph = before !== undefined && !before.inTitle && before.paragraph === sentence.paragraph;
    const carried = keepsSpeaker(
      sentence,
      before,
      sameParagraph,
      last,
      before !== undefined && spoke[before.index] === true,
    )
      ? last
      : null;
    kept[sentence.index] = carried;
    const frames = speechFrames(sentence);
    const spokeBefore = last;
    const own: Placed[] = [];
    for (const frame of frames) {
      const speaker = resolve(
        frame,
        sentence,
        frame.voice.isPronoun
          ? pronounSpeaker(
              sentence,
              frame.voice,
              before,
              last,
              own.length > 0 || (before !== undefined && (placed[before.index]?.length ?? 0) > 0),
              frame.reach !== "right",
              (from) => bodySpeaker(from),
            )
          : last,
        known,
        context,
        before,
      );
      if (speaker === null) {
        // somebody speaks, and it is not told who: nobody, rather than the speaker before
        if (frame.voice.isPronoun && frame.reach !== "right") kept[sentence.index] = null;
        continue;
      }
      own.push({ frame, speaker });
      known.push(speaker);
      if (known.length > MEMORY) known.shift();
      last = speaker;
    }
    const merged = relay(own);
    placed[sentence.index] = merged;
    spoke[sentence.index] =
      merged.length === 0
        ? kept[sentence.index] !== null
        : merged.some(({ frame, speaker }) => !isSilent(sentence, frame) || speaker.key === spokeBefore?.key);
    if (sameParagraph && before !== undefined && reportsBackward(sentence, merged)) {
      // "To 59 has grown the toll. RIA Novosti reports it with reference to the ministry."
      if ((placed[before.index] ?? []).length === 0) kept[before.index] = merged[0]?.speaker ?? null;
    }
    if (merged.length > 0 && opensQuoted(sentence))
      closesQuotation(sentences, sentence, placed, kept, merged[0]?.speaker ?? null);
    const announced = merged.length === 0 ? issuer(sentence, known, context) : null;
    last = merged.at(-1)?.speaker ?? announced ?? carried ?? (sameParagraph ? null : last);
    if (sentence.inTitle) {
      last = null;
      if (merged.length === 0 && sentence.outcomes.length === 0)
        owner ??= announced ?? issuerBefore(sentence, known, context);
    }
  });
  return {
    at: (sentence, token) =>
      speakerAt(sentence, token, placed[sentence.index] ?? [], kept[sentence.index] ?? null) ??
      (sentence.inTitle || (placed[sentence.index]?.length ?? 0) > 0 ? null : owner),
    of: (sentence, voice) => {
      const before = sentences[sentence.index - 1];
      const frame: SpeechFrame = {
        voice,
        via: null,
        first: voice.first,
        last: voice.last,
        reach: "both",
        from: 0,
        to: 0,
        rule: "source/silent",
      };
      return resolve(
        frame,
        sentence,
        voice.isPronoun
          ? pronounSpeaker(
              sentence,
              voice,
              before,
              placed[sentence.index]?.at(-1)?.speaker ??
                kept[sentence.index] ??
                lastBefore(placed, sentences, sentence),
              false,
            )
          : null,
        known,
        context,
        before,
      );
    },
    sideBefore: (sentence, token) => sideBefore(sentences, sentence, token),
  };
}

function lastBefore(
  placed: readonly (readonly Placed[])[],
  sentences: readonly Sentence[],
  sentence: Sentence,
): Speaker | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 3); index -= 1) {
    const each = sentences[index];
    const found = each === undefined ? undefined : placed[each.index]?.at(-1);
    if (found !== undefined) return found.speaker;
  }
  return null;
}

/** "Cambodia has not published any figures", "declined to comment": who holds back, and tells nothing further. */
function isSilent(sentence: Sentence, { voice, first, last, rule }: SpeechFrame): boolean {
  if (rule !== "source/x-said") return false;
  for (let at = voice.last + 1; at <= Math.max(first, last); at += 1)
    if (does(sentence, at, "negation") || does(sentence, at, "silence")) return true;
  return false;
}

/** How many speakers back "the ministry" is looked for. */
const MEMORY = 40;

/** "... We pick up the bodies. I cannot say how many,” a worker told EFE.": the whole quotation is the worker's. */
function closesQuotation(
  sentences: readonly Sentence[],
  sentence: Sentence,
  placed: readonly (readonly Placed[])[],
  kept: (Speaker | null)[],
  speaker: Speaker | null,
): void {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 8); index -= 1) {
    const each = sentences[index];
    if (each === undefined || each.inTitle || each.paragraph !== sentence.paragraph) return;
    if ((placed[each.index]?.length ?? 0) > 0 || each.quoted.at(-1) !== true) return;
    kept[each.index] = speaker;
    if (each.quoted[0] !== true) return;
  }
}

/** A sentence that says nothing of its own but who said the one before. */
function reportsBackward(sentence: Sentence, placed: readonly Placed[]): boolean {
  if (placed.length === 0) return false;
  if (does(sentence, 0, "demonstrative") && sentence.personAt[1] === undefined) return true;
  if (sentence.outcomes.length > 0 || sentence.quantities.some((quantity) => quantity.form === "digits"))
    return false;
  if (!anyDoes(sentence, "tell")) return false;
  // "EFE had this confirmed by a civil society leader."
  if (sentence.tokens.some((_, at) => does(sentence, at, "demonstrative") && does(sentence, at + 1, "tell")))
    return true;
  return sentence.tokens.some(
    (_, at) =>
      at > 0 &&
      does(sentence, at, "pronoun") &&
      does(sentence, at - 1, "tell") &&
      !["be", "have", "modal", "verb", "tell"].some((role) => does(sentence, at + 1, role as Role)),
  );
}

/** "A new statement has come from the Health Ministry": nobody speaks here, but the next sentence is theirs. */
function issuer(sentence: Sentence, known: readonly Speaker[], context: Context): Speaker | null {
  if (!anyDoes(sentence, "document")) return null;
  const at = sentence.tokens.findIndex(
    (_, index) => does(sentence, index, "document") && sentence.nameAt[index] === undefined,
  );
  if (at < 0) return null;
  const name = sentence.names.find(
    (each) =>
      each.first > at &&
      (each.kind === "office" || each.kind === "force") &&
      (does(sentence, each.first - 1, "origin") ||
        does(sentence, each.first - 1, "agent") ||
        does(sentence, each.first - 2, "origin") ||
        does(sentence, each.first - 3, "origin") ||
        does(sentence, each.first - 2, "agent")),
  );
  if (name === undefined) return null;
  return issuerNamed(sentence, name, known, context);
}

/** "Ministry of Defence statement on the incident": whose document a title announces. */
function issuerBefore(title: Sentence, known: readonly Speaker[], context: Context): Speaker | null {
  const name = title.names.find(
    ({ kind, last }) =>
      (kind === "office" || kind === "force" || kind === "organisation") &&
      does(title, last + 1, "document") &&
      !does(title, last + 1, "tell"),
  );
  return name === undefined ? null : issuerNamed(title, name, known, context, name.last);
}

/** Who issues a document, by the name and what belongs to it in front: "the Kyrgyz Health Ministry". */
function issuerNamed(
  sentence: Sentence,
  name: NameMention,
  known: readonly Speaker[],
  context: Context,
  last?: number,
): Speaker | null {
  let start = name.first;
  while (start > 0 && isOfName(sentence, start - 1)) start -= 1;
  const voice = last === undefined ? voiceRight(sentence, start) : voiceBetween(sentence, start, last);
  if (voice === null) return null;
  const frame = { voice, via: null, first: start, last: voice.last, reach: "both" as const, from: 0, to: 0 };
  return resolve({ ...frame, rule: "source/issuer" }, sentence, null, known, context, undefined);
}

function isOfName(sentence: Sentence, at: number): boolean {
  return (
    sentence.nameAt[at] !== undefined ||
    does(sentence, at, "adjective") ||
    (does(sentence, at, "determiner") && !does(sentence, at, "of"))
  );
}

/**
 * "Reuters, citing security sources", "Quoting a union, the paper wrote": who is cited says so, and the medium that
 * cites it carries it. Whoever cites, the cited one is the source.
 */
function relay(placed: readonly Placed[]): readonly Placed[] {
  if (placed.length < 2) return placed;
  const citing = placed.find(({ frame }) => frame.rule === "source/citing")?.frame;
  const carries = ({ frame }: Placed): boolean =>
    frame.voice.isMedium || (citing !== undefined && cites(frame, citing));
  const media = placed.filter(carries);
  const voices = placed.filter((each) => !carries(each));
  if (media.length === 0 || voices.length === 0) return [...placed];
  const isNear = (voice: Placed, medium: Placed): boolean =>
    voice.frame.rule === "source/citing" || Math.abs(voice.frame.first - medium.frame.last) < 14;
  return placed.flatMap((each) => {
    if (carries(each)) return voices.some((voice) => isNear(voice, each)) ? [] : [each];
    const near = media.find((medium) => isNear(each, medium));
    if (near === undefined || each.speaker.via !== null) return [each];
    return [
      {
        frame: {
          ...each.frame,
          from: Math.min(each.frame.from, near.frame.from),
          to: Math.max(each.frame.to, near.frame.to),
          reach: each.frame.reach === near.frame.reach ? each.frame.reach : ("both" as const),
        },
        speaker: { ...each.speaker, via: mediumOf(near) },
      },
    ];
  });
}

/** "Le Soir, citing a hospital, reported", "Quoting a union, Le Soir wrote": the speaker stands right beside the citation. */
function cites({ voice, rule }: SpeechFrame, citing: SpeechFrame): boolean {
  if (rule !== "source/x-said") return false;
  const gap = voice.last < citing.first ? citing.first - voice.last : voice.first - citing.voice.last;
  return gap > 0 && gap <= 2;
}

/** Its name; null for a ministry or a person that cites another, who is no medium. */
function mediumOf({ frame, speaker }: Placed): string | null {
  if (frame.voice.isMedium) return speaker.text;
  return frame.voice.names.some((name) => name.kind !== "outlet") || frame.voice.isPronoun
    ? null
    : speaker.text;
}

function resolve(
  frame: SpeechFrame,
  sentence: Sentence,
  last: Speaker | null,
  known: readonly Speaker[],
  context: Context,
  before: Sentence | undefined,
): Speaker | null {
  const { voice } = frame;
  if (voice.isPronoun && frame.rule === "source/account") {
    // "India lost 527 soldiers by its own count": of the party the clause is about
    const owner = partyBefore(sentence, voice.first);
    if (owner !== null) return { ...partySpeaker(sentence, owner), via: frame.via, rule: frame.rule };
  }
  if (voice.isPronoun) {
    if (last !== null) return { ...last, via: frame.via ?? last.via, rule: "source/pronoun" };
    return null;
  }
  const text = voice.text ?? "";
  const office = voice.names.find((name) => name.kind === "office");
  const together =
    does(sentence, voice.first, "sum") ||
    (does(sentence, voice.last, "voice") &&
      sentence.tokens
        .slice(voice.first, voice.last)
        .some((_, offset) => does(sentence, voice.first + offset, "both")));
  let side = together ? "all" : sideOfVoice(sentence, voice);
  let key = keyOfVoice(voice, side);
  if (voice.isShort && opensPossessive(sentence, voice)) {
    // "In Israel ... Its Health Ministry": of the party just named, whoever spoke last
    side = ownerBefore(sentence, voice, before);
    key = keyOfVoice(voice, side);
    const earlier = [...known].reverse().find((speaker) => speaker.key === key);
    if (side !== null && earlier !== undefined)
      return { ...earlier, via: frame.via ?? earlier.via, rule: "source/short" };
  } else if (voice.isShort) {
    const generic = GENERIC_OFFICES.has(office?.key ?? "");
    const earlier = generic
      ? (known.findLast(({ key: named }) => named.endsWith(`-${office?.key}`)) ??
        known.findLast(({ key: named }) => isOfAnyKind(named)))
      : known.findLast(sameOffice(text, office?.key));
    if (isDocument(sentence, voice) && last !== null)
      return { ...last, via: frame.via ?? last.via, rule: "source/document" };
    if (earlier !== undefined) {
      side = earlier.side;
      key = earlier.key;
      if (isGeneric(sentence, voice) || generic)
        return { ...earlier, text: earlier.text, via: frame.via ?? earlier.via, rule: "source/short" };
    } else {
      side = possessorSide(sentence, voice, context, before);
      key = keyOfVoice(voice, side);
    }
  }
  if (side === null && !voice.isShort && voice.names.length > 0) {
    const owner = [voice.first, voice.first + 1, voice.first + 2].some((at) =>
      does(sentence, at, "genitive"),
    );
    if (owner) side = possessorSide(sentence, voice, context, before);
    if (side !== null) key = keyOfVoice(voice, side);
  }
  if (side === null && office !== undefined) {
    // "Armenia" as a heading: the ministry named below it is Armenia's
    side = context.sections.get(sentence.index) ?? null;
    if (side !== null) key = keyOfVoice(voice, side);
  }
  if (side === null && voice.names.length === 0) {
    const same = sameByName(text, known);
    if (same !== null) return { ...same, text, via: frame.via, rule: frame.rule };
  }
  return { text, key, side, via: frame.via, rule: frame.rule };
}

/** The key of a ministry or department, whichever: "the department" may be one that was named a ministry. */
function isOfAnyKind(key: string): boolean {
  for (const generic of GENERIC_OFFICES) if (key.endsWith(`-${generic}`)) return true;
  return false;
}

/** "its Health Ministry", "their army". */
function opensPossessive(sentence: Sentence, voice: Voice): boolean {
  return does(sentence, voice.first, "possessive") && !does(sentence, voice.first, "genitive");
}

/** The last party named before a token, behind the last semicolon. */
function partyBefore(sentence: Sentence, before: number): NameMention | null {
  const name = sentence.names
    .filter(
      (each) =>
        each.side !== null && NATIONAL.has(each.kind) && each.last < before && !isArms(sentence, each),
    )
    .at(-1);
  if (name === undefined) return null;
  for (let at = name.last + 1; at < before; at += 1) if (isMark(sentence, at, ";")) return null;
  return name;
}

/** The party that "its" stands for: the last one named before it, else the first of the sentence before. */
function ownerBefore(sentence: Sentence, voice: Voice, before: Sentence | undefined): string | null {
  const parties = (each: Sentence): NameMention[] =>
    each.names.filter((name) => name.side !== null && (NATIONAL.has(name.kind) || name.kind === "group"));
  const here = parties(sentence).filter((name) => name.last < voice.first && !isArms(sentence, name));
  return here.at(-1)?.side ?? (before === undefined ? null : (parties(before)[0]?.side ?? null));
}

/** "Somsak", "Mr Tashiev": somebody who spoke before under a longer name. */
function sameByName(text: string, known: readonly Speaker[]): Speaker | null {
  const all = text.split(" ");
  const name = all.at(-1) ?? "";
  if (name.length < 4 || all.length > 2 || name[0] === name[0]?.toLowerCase()) return null;
  for (let at = known.length - 1; at >= 0; at -= 1) {
    const earlier = known[at] as Speaker;
    if (earlier.text.length > text.length && earlier.text.replaceAll(",", "").split(" ").includes(name))
      return earlier;
  }
  return null;
}

/** "the statement", "the source": a definite noun that names nobody. */
function isGeneric(sentence: Sentence, voice: Voice): boolean {
  if (voice.names.length > 0 || voice.last - voice.first !== 1) return false;
  const definite = does(sentence, voice.first, "determiner") || does(sentence, voice.first, "demonstrative");
  return (
    definite &&
    !does(sentence, voice.first, "indefiniteArticle") &&
    sentence.tokens[voice.last]?.capital === false
  );
}

/** "the statement", "this source", "the message": speaks for whoever spoke last. */
function isDocument(sentence: Sentence, voice: Voice): boolean {
  if (voice.names.length > 0) return false;
  const head = does(sentence, voice.last, "document") || does(sentence, voice.last, "speaker");
  return (
    head &&
    voice.last - voice.first <= 2 &&
    (voice.first === voice.last ||
      does(sentence, voice.first, "determiner") ||
      does(sentence, voice.first, "demonstrative")) &&
    !does(sentence, voice.first, "indefiniteArticle")
  );
}

/** Tells whether an earlier speaker is of the same office, or named by the same last word. */
function sameOffice(text: string, officeKey: string | undefined): (earlier: Speaker) => boolean {
  const ending = officeKey === undefined ? null : `/${officeKey}`;
  let named: RegExp | null | undefined;
  return (earlier) => {
    if (ending !== null && (earlier.key.endsWith(ending) || earlier.key === officeKey)) return true;
    if (named === undefined) named = lastWordOf(text);
    return named?.test(earlier.text) === true;
  };
}

/** Finds the last word of a text in others; null for a short one. */
function lastWordOf(text: string): RegExp | null {
  const word = /(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase() ?? "";
  return word.length > 3 ? new RegExp(`\\b${word}\\b`, "iu") : null;
}

/** "the country's Health Ministry", "the ministry": whose, by the last country named before it. */
function possessorSide(
  sentence: Sentence,
  voice: Voice,
  context: Context,
  before: Sentence | undefined,
): string | null {
  if (voice.names.length === 0) return null;
  const named = sentence.names.filter(
    (name) =>
      name.side !== null &&
      name.last < voice.first &&
      NATIONAL.has(name.kind) &&
      !isArms(sentence, name) &&
      !does(sentence, name.first - 1, "against"),
  );
  const owned = [voice.first, voice.first + 1, voice.first + 2].some((at) => does(sentence, at, "genitive"));
  if (owned && named.length > 0) return named.at(-1)?.side ?? null;
  if (context.home !== null) return context.home;
  if (new Set(named.map((name) => name.side)).size > 1) return null;
  if (named.length > 0 && !sentence.inTitle) return named.at(-1)?.side ?? null;
  // "... граждан Киргизии. Об этом сообщили в Минздраве республики"
  const spoken = sentence.ownersFollow && named.length === 0 ? nationBefore(before) : null;
  return spoken ?? (context.interstate ? null : context.state);
}

/** The nation that a sentence speaks of before all others: not the one it fights with. */
function nationBefore(sentence: Sentence | undefined): string | null {
  const name = sentence?.names.find(
    (each) =>
      each.side !== null &&
      NATIONAL.has(each.kind) &&
      !(each.kind === "country" && does(sentence, each.first - 1, "against")),
  );
  return name?.side ?? null;
}
const NATIONAL = new Set(["country", "demonym", "capital"]);

const OWN = new Set(["country", "demonym", "capital", "group", "force", "person", "office"]);

function sideOfVoice(sentence: Sentence, voice: Voice): string | null {
  // "Iran's ambassador to the United Nations": the body he is sent to is not whom he speaks for
  const names = voice.names.filter(
    (name) => name.kind !== "organisation" || !isSentTo(sentence, voice, name),
  );
  const sides = new Set(
    names.filter((name) => name.side !== null && OWN.has(name.kind)).map((name) => name.side as string),
  );
  if (names.some((name) => name.kind === "organisation")) {
    const org = names.find((name) => name.kind === "organisation");
    return org?.side ?? null;
  }
  if (sides.size === 0) {
    const place = names.find((name) => name.kind === "place" && name.side !== null);
    return place?.side ?? null;
  }
  if (sides.size === 1) return [...sides][0] ?? null;
  // "Colombia's ELN": the group, not the land it fights in
  const group = names.at(-1);
  if (group?.kind === "group" && group.side !== null) return group.side;
  const countries = names.filter((name) => name.kind === "country" || name.kind === "capital");
  return countries.length > 1 && names.every((name) => name.kind === "country" || name.kind === "capital")
    ? "all"
    : (names.find((name) => name.side !== null)?.side ?? null);
}

/** Behind a preposition that does not make it the speaker's own: "to the United Nations". */
function isSentTo(sentence: Sentence, voice: Voice, name: NameMention): boolean {
  let at = name.first - 1;
  while (at > voice.first && does(sentence, at, "determiner")) at -= 1;
  return at > voice.first && does(sentence, at, "preposition") && !does(sentence, at, "joins");
}

function keyOfVoice(voice: Voice, side: string | null): string {
  const force = voice.names.find((name) => name.kind === "force");
  if (force !== undefined) return `${force.side ?? side ?? "?"}/${force.key}`;
  const office = voice.names.find((name) => name.kind === "office");
  if (office !== undefined) return `${side ?? "?"}/${office.key}`;
  const body = voice.names.find(
    (name) =>
      name.kind === "organisation" ||
      name.kind === "outlet" ||
      name.kind === "group" ||
      name.kind === "person",
  );
  if (body !== undefined && voice.names.length <= 2) return body.key;
  const country = voice.names.find((name) => name.kind === "country" || name.kind === "capital");
  const bare = (voice.text ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (country !== undefined && bare.length <= country.last - country.first + 2) return `${side ?? "?"}/state`;
  const content = bare.filter((word) => word.length > 3).sort();
  return `${side ?? "?"}/${content.join("-")}`;
}

function keepsSpeaker(
  sentence: Sentence,
  before: Sentence | undefined,
  sameParagraph: boolean,
  last: Speaker | null,
  spoke: boolean,
): boolean {
  if (last === null || before === undefined || sentence.inTitle) return false;
  if (opensQuoted(sentence)) return true;
  // "Its previous count was 24."
  if (does(sentence, 0, "possessive") && [1, 2, 3].some((at) => does(sentence, at, "tallied"))) return true;
  if (does(sentence, 0, "but") || !spoke) return false;
  // "Earlier, 24 deaths were reported": by nobody in particular
  if (isReportedByNobody(sentence)) return false;
  // "Shooting between the two had already killed", "The worst violence, which left": the report's own account
  if (
    [0, 1, 2, 3].some((step) => {
      const at = afterDay(sentence) + step;
      return (
        (does(sentence, at, "conflict") || does(sentence, at, "event")) &&
        !does(sentence, at - 1, "preposition") &&
        !does(sentence, at - 2, "preposition")
      );
    })
  )
    return false;
  // a new subject that is a party of its own speaks for itself
  if (opensWithOtherParty(sentence, last)) return false;
  return (
    sameParagraph ||
    (before.quoted.filter(Boolean).length > SCARE_QUOTE &&
      sentence.quantities.some((quantity) => quantity.form === "digits") &&
      !sentence.names.some((name) => name.first <= 2 && name.kind !== "demonym"))
  );
}

/** A quotation of so few tokens, its marks included, is a word or two set in quotes, and opens no speech. */
const SCARE_QUOTE = 6;

function isReportedByNobody(sentence: Sentence): boolean {
  if (!anyDoes(sentence, "tell") || !(anyDoes(sentence, "be") || anyDoes(sentence, "impersonal")))
    return false;
  return sentence.tokens.some(
    (_, at) =>
      does(sentence, at, "tell") &&
      (does(sentence, at - 1, "be") || does(sentence, at, "impersonal")) &&
      !does(sentence, at, "ongoing") &&
      !does(sentence, at + 1, "agent") &&
      sentence.outcomeAt[at] === undefined,
  );
}

function opensQuoted(sentence: Sentence): boolean {
  return sentence.quoted[0] === true;
}

/** Where a sentence begins behind the day it may open with: "Au début de la semaine, des tirs ...". */
function afterDay(sentence: Sentence): number {
  const day = sentence.dayAt[0];
  return day !== undefined && isMark(sentence, day.last + 1, ",") ? day.last + 2 : 0;
}

function opensWithOtherParty(sentence: Sentence, last: Speaker): boolean {
  const name = sentence.names[0];
  if (name === undefined || name.first > 2) return false;
  return (
    (name.kind === "country" ||
      name.kind === "capital" ||
      name.kind === "outlet" ||
      name.kind === "organisation") &&
    name.side !== last.side
  );
}

function speakerAt(
  sentence: Sentence,
  token: number,
  placed: readonly Placed[],
  kept: Speaker | null,
): Speaker | null {
  const covering = placed.filter(
    ({ frame }) => covers(sentence, frame, token) || closesBoth(sentence, frame, token, placed),
  );
  if (covering.length > 0) {
    const near = [...covering].sort(
      (a, b) => distance(a.frame, token) - distance(b.frame, token),
    )[0] as Placed;
    if (isAppended(sentence, near.frame, token)) return null;
    return near.speaker;
  }
  if (placed.length > 0) {
    // the sentence has a speaker, but not for this part: the report's own voice, unless it is inside the quotation
    if (sentence.quoted[token]) return placed[0]?.speaker ?? null;
    return kept !== null && placed.every(({ frame }) => frame.first > token) ? kept : null;
  }
  return kept === null ? null : { ...kept, rule: "source/kept" };
}

function distance(frame: SpeechFrame, token: number): number {
  if (token < frame.first) return frame.first - token;
  return token > frame.last ? token - frame.last : 0;
}

function covers(sentence: Sentence, frame: SpeechFrame, token: number): boolean {
  if (token >= frame.first && token <= frame.last) return false;
  if (token < frame.from || token > frame.to) return false;
  const [low, high] = token < frame.first ? [token, frame.first] : [frame.last, token];
  for (let at = low + 1; at < high; at += 1) {
    if (isMark(sentence, at, ";") && frame.reach !== "right") return false;
    if (does(sentence, at, "contrast") && !isMark(sentence, at + 1, ",")) return false;
  }
  return true;
}

/** "31 have died, while 57 were injured, the ministry said": one speaker for both, where no party stands between. */
function closesBoth(
  sentence: Sentence,
  frame: SpeechFrame,
  token: number,
  placed: readonly Placed[],
): boolean {
  if (placed.length > 1 || frame.reach !== "left" || token < frame.from || token >= frame.first) return false;
  for (let at = token + 1; at < frame.first; at += 1)
    if (isMark(sentence, at, ";") || sentence.nameAt[at]?.side != null) return false;
  return true;
}

/** "..., which brings the toll to 81", "after clashes that killed 50": the report's word beside the official's. */
function isAppended(sentence: Sentence, frame: SpeechFrame, token: number): boolean {
  if (OF_THE_FIGURE.has(frame.rule)) return false;
  if (sentence.quoted[token] || token < frame.first) return false;
  for (let at = frame.last + 1; at < token; at += 1) {
    if (!isMark(sentence, at, ",")) continue;
    const relative = does(sentence, at + 1, "relative") && !does(sentence, at + 1, "demonstrative");
    if (!does(sentence, at + 1, "clause") && !relative) continue;
    // it ends at the next comma: "36 dead, after 24 earlier in the week, and 130 injured"
    let end = at + 1;
    while (end < sentence.tokens.length && !isMark(sentence, end, ",", ";")) end += 1;
    if (token < end) return true;
  }
  return false;
}

/** Frames that go with the figure itself, in whatever clause it stands: "its toll, which stood at 78". */
const OF_THE_FIGURE = new Set(["source/according-to", "source/citing", "source/raised", "source/owner"]);

function sideBefore(sentences: readonly Sentence[], sentence: Sentence, token: number): string | null {
  const here = sentence.names.filter(
    (name) =>
      name.side !== null &&
      name.last < token &&
      OWN.has(name.kind) &&
      (!does(sentence, name.first - 1, "preposition") || does(sentence, name.first - 1, "of")),
  );
  if (here.length > 0) return here.at(-1)?.side ?? null;
  const before = sentences[sentence.index - 1];
  if (before === undefined || before.inTitle !== sentence.inTitle) return null;
  return before.names.find((name) => name.side !== null && OWN.has(name.kind))?.side ?? null;
}
