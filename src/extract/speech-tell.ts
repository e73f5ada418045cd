import { type SpeechFrame, tellsOn } from "./frame.js";
import { isPlausible, maySpeak } from "./may-speak.js";
import { networkBehind } from "./network.js";
import { findsBodies, isNounForWord, isOfName, isPost, isReportOf } from "./no-speech.js";
import { heardFrom } from "./owner.js";
import type { Sentence } from "./sentence.js";
import { does, isMark, words } from "./sentence.js";
import { hasPerson, isSomebody } from "./somebody.js";
import { clauseStart } from "./speech-clause.js";
import { beforeAdverbs, speaksLeft, speaksRight, statementEnd } from "./speech-reach.js";
import { clauseClose, toldEnd, toldOf } from "./told-of.js";
import { countedBefore, giverBehind } from "./told-of-figure.js";
import type { Voice } from "./voice.js";
import { hasVoice, voiceRight } from "./voice.js";
import { invertedVoice, opensClause, placeBehind, voiceBehind } from "./voice-behind.js";
import { voiceLeft } from "./voice-left.js";
import { isArticle } from "./where-said.js";

export function heardAt(sentence: Sentence, at: number): SpeechFrame | null {
  return does(sentence, at, "hears") ? heardFrom(sentence, at, voiceLeft(sentence, at)) : null;
}

/** "by telephone", "by e-mail": a medium without article or name. */
function isManner(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "manner") && sentence.nameAt[at] === undefined;
}

export function tellFrame(sentence: Sentence, at: number): SpeechFrame | null {
  const { tokens } = sentence;
  if (isNounForWord(sentence, at) || isPost(sentence, at) || isReportOf(sentence, at)) return null;
  if (isOfName(sentence, at)) return null;
  // "The first report said"
  if (does(sentence, at, "document") && does(sentence, at + 1, "tell")) return null;
  const heard = heardAt(sentence, at);
  if (heard !== null) return heard;
  // "by": reported by X, confirmed by X; not "said by telephone"
  if (does(sentence, at + 1, "agent") && !isManner(sentence, at + 2)) {
    const voice = voiceRight(sentence, at + 2);
    if (voice === null || !isPlausible(sentence, voice)) return null;
    return {
      voice,
      via: null,
      first: at,
      last: voice.last,
      reach: "both",
      from: clauseStart(sentence, at),
      to: tokens.length - 1,
      rule: "source/by",
    };
  }
  if (does(sentence, at, "impersonal")) return behindVerb(sentence, at, placeBehind(sentence, at));
  // "she struggles to find the words"
  if (does(sentence, at, "discovers") && does(sentence, at - 1, "modal")) return null;
  if (findsBodies(sentence, at)) return null;
  const passive = does(sentence, beforeAdverbs(sentence, at - 1), "be") && !does(sentence, at, "ongoing");
  // "pretended to be a policeman": of himself
  if (!passive && does(sentence, at + 2, "bareBe") && does(sentence, at + 3, "determiner")) return null;
  if (passive && !does(sentence, at, "told")) return saidWhere(sentence, at) ?? giverBehind(sentence, at);
  const told = passive ? null : toldOf(sentence, at);
  const left = told ?? (passive ? null : voiceLeft(sentence, at));
  const afterComma = isMark(sentence, beforeAdverbs(sentence, at - 1), ",", '"', "”", "»", "—", "–");
  if (does(sentence, at, "inverts") && (afterComma || !isSubject(sentence, left))) {
    const behind = voiceBehind(sentence, at);
    if (behind !== null && !(behind.isMedium && left !== null && isPlausible(sentence, left)))
      return behindVerb(sentence, at, behind);
  }
  const inverted = invertedVoice(sentence, at);
  const isNone =
    inverted === null || opensClause(sentence, at, left, inverted) || isNoSpeech(sentence, left, inverted);
  const right = isNone ? null : inverted;
  // "..., said X" where nothing but a quotation or a comma stands before the verb
  if (
    right !== null &&
    (left === null || isMark(sentence, beforeHave(sentence, at), ",", '"', "”", "»", "—", "–"))
  ) {
    const via = carrier(sentence, at + 1) ?? carrier(sentence, right.last + 1);
    return {
      voice: right,
      via,
      first: at,
      last: right.last,
      reach: "left",
      from: 0,
      to: tokens.length - 1,
      rule: "source/said-x",
    };
  }
  if (passive) {
    // "Sputnik was told at the health ministry"
    const place = does(sentence, at + 1, "preposition") ? voiceRight(sentence, at + 2) : null;
    const told = voiceLeft(sentence, beforeAdverbs(sentence, at - 1));
    if (place === null || told === null || !isPlausible(sentence, place)) return null;
    return {
      voice: place,
      via: told.isMedium ? told.text : null,
      first: told.first,
      last: place.last,
      reach: "both",
      from: 0,
      to: tokens.length - 1,
      rule: "source/was-told",
    };
  }
  const late = lateSubject(sentence, at, left);
  if (late !== null)
    return {
      voice: late,
      via: null,
      first: at,
      last: late.last,
      reach: "left",
      from: 0,
      to: at,
      rule: "source/late-subject",
    };
  if (left === null || !maySpeak(sentence, left, at) || speaksWithin(sentence, left, at)) return null;
  // "reports that the army has from local agencies show": no subject
  if (does(sentence, left.first - 1, "outOf") && !isMark(sentence, left.last + 1, ","))
    return holderFrame(sentence, left, at);
  // "by official counts": a noun
  if (does(sentence, left.first - 1, "agent") && does(sentence, at, "account")) return null;
  // "kills nine at police post in Quetta"
  const isPlace = does(sentence, at, "hearsay") && does(sentence, left.first - 1, "preposition");
  if (isPlace && sentence.nameAt[left.first - 1] === undefined) return null;
  if (isOnlyWhere(sentence, left)) return null;
  // "asked that the government clarify the deaths"
  if (does(sentence, left.first - 1, "relative") && does(sentence, left.first - 2, "demands")) return null;
  const via = carrier(sentence, at + 1) ?? networkBehind(sentence, left.last + 1);
  const counted = countedBefore(sentence, left, at);
  const after = speaksRight(sentence, at);
  // "the toll rose to 33, as both sides said they wanted a truce": of another thing
  const tellsElse = after && does(sentence, left.first - 1, "clause") && !isMark(sentence, at + 1);
  // "the council put it at 105, its secretary adding that six were missing"
  const isBeside = does(sentence, at, "ongoing") && after && isMark(sentence, left.first - 1, ",");
  const before = (speaksLeft(sentence, left) && !tellsElse && !isBeside) || counted >= 0;
  // "60,000 remain evacuated, and their mayors told them not to come": of what stands before they tell nothing
  const opens = does(sentence, left.first - 1, "and") || does(sentence, left.first - 1, "but");
  if (!before && !after && opens && isMark(sentence, left.first - 2, ",")) return null;
  return {
    voice: left,
    via,
    first: left.first,
    last: at,
    reach: before && after ? "both" : after ? "right" : "left",
    from: counted >= 0 ? counted : before || !after ? 0 : at + 1,
    to:
      told !== null
        ? toldEnd(sentence, told, at)
        : after
          ? Math.min(statementEnd(sentence, at), openerEnd(sentence, left.first, at))
          : left.first - 1,
    rule: "source/x-said",
  };
}

/** "cattle rustling in the North Rift had claimed 100 lives": a place behind a preposition, and nobody. */
function isOnlyWhere(sentence: Sentence, { first, last, names }: Voice): boolean {
  if (!does(sentence, first - 1, "preposition") || does(sentence, first - 1, "of") || first < 2) return false;
  if (isMark(sentence, first - 2) || hasVoice(sentence, first, last) || hasPerson(sentence, first, last))
    return false;
  return names.every(({ kind }) => kind === "place");
}

/** "After the mayor said that the road was open, 12 people died": where a clause that opens the sentence ends, if something is told in it. */
function openerEnd(sentence: Sentence, voice: number, verb: number): number {
  const end = sentence.tokens.length;
  if (voice !== 1 || !does(sentence, 0, "clause") || does(sentence, 0, "contrast")) return end;
  const close = clauseClose(sentence, verb);
  if (
    close + 1 >= end ||
    close === verb ||
    sentence.dayAt[verb + 1] !== undefined ||
    sentence.dayAt[verb + 2] !== undefined
  )
    return end;
  for (let at = verb + 1; at <= close; at += 1)
    if (sentence.outcomeAt[at] !== undefined || sentence.quantityAt[at]?.form === "digits") return end;
  return close;
}

/** "Reports that the army has from local agencies show": whoever holds them tells what they say. */
function holderFrame(sentence: Sentence, agency: Voice, verb: number): SpeechFrame | null {
  const has = agency.first - 2;
  if (!does(sentence, has, "have")) return null;
  const voice = voiceLeft(sentence, has);
  if (
    voice === null ||
    !does(sentence, voice.first - 1, "relative") ||
    !does(sentence, voice.first - 2, "document")
  )
    return null;
  return tellsOn(sentence, voice, verb, "source/x-said");
}

/** "The minister, Ali Noor, conceded defeat in a video": what stands behind the verb is nobody, and nothing was said before. */
function isNoSpeech(sentence: Sentence, left: Voice | null, right: Voice): boolean {
  if (left === null || left.first > 0 || left.isPronoun || !isSomebody(sentence, left)) return false;
  const { first } = right;
  const names = sentence.nameAt[first] !== undefined || sentence.personAt[first] !== undefined;
  return (
    !names && !isArticle(sentence, first) && !does(sentence, first, "voice") && !sentence.mayBeName(first)
  );
}

/** "\"I found my wife dead,\" a herder said": what somebody tells of himself inside the quotation is the herder's. */
function speaksWithin(sentence: Sentence, voice: Voice, verb: number): boolean {
  // "“I am told four of theirs fell,” the general said"
  const isOwn = voice.isPronoun || does(sentence, verb, "told");
  return isOwn && does(sentence, voice.first, "firstPerson") && sentence.quoted[verb] === true;
}

/** "Минздрав сообщил": a voice before the verb, that stands behind no preposition of its own and no comma. */
function isSubject(sentence: Sentence, left: Voice | null): boolean {
  if (left === null || !isPlausible(sentence, left)) return false;
  return !does(sentence, left.first, "preposition") && !does(sentence, left.first - 1, "preposition");
}

/** Speech whose speaker stands behind the verb, wherever the verb stands: "об этом сообщили в Минздраве". */
function behindVerb(sentence: Sentence, at: number, voice: Voice | null): SpeechFrame | null {
  if (voice === null) return null;
  return {
    voice,
    via: viaBetween(sentence, at, voice),
    first: at,
    last: voice.last,
    reach: "both",
    from: 0,
    to: sentence.tokens.length - 1,
    rule: "source/behind",
  };
}

/** "рассказал РИА Новости глава района": the medium between the verb and who speaks to it. */
function viaBetween(sentence: Sentence, verb: number, voice: Voice): string | null {
  for (let at = verb + 1; at < voice.first; at += 1) {
    const name = sentence.nameAt[at];
    if (name?.kind === "outlet") return words(sentence, name.first, name.last);
  }
  return null;
}

/** "This was said in the Vorukh community": who said it is where. */
function saidWhere(sentence: Sentence, at: number): SpeechFrame | null {
  if (!does(sentence, 0, "demonstrative") || !does(sentence, at + 1, "joins")) return null;
  const voice = voiceRight(sentence, at + 2);
  if (voice === null) return null;
  return {
    voice,
    via: null,
    first: at,
    last: voice.last,
    reach: "both",
    from: 0,
    to: sentence.tokens.length - 1,
    rule: "source/said-where",
  };
}

/** "Forty-six counted for its part, in its last report, the ministry": a verb of counting before its subject. */
function lateSubject(sentence: Sentence, verb: number, left: Voice | null): Voice | null {
  if (!does(sentence, verb, "count") || (left !== null && !left.isPronoun && isPlausible(sentence, left)))
    return null;
  for (let at = verb + 1; at < Math.min(sentence.tokens.length, verb + 14); at += 1) {
    if (sentence.outcomeAt[at] !== undefined || isMark(sentence, at, ";")) return null;
    const quantity = sentence.quantityAt[at];
    if (quantity !== undefined && quantity.form !== "article") return null;
    const name = sentence.nameAt[at];
    if (name === undefined || !SPEAKS.has(name.kind)) continue;
    const start = does(sentence, name.first - 1, "determiner") ? name.first - 1 : name.first;
    return does(sentence, start - 1, "preposition") ? null : voiceRight(sentence, start);
  }
  return null;
}

export const SPEAKS = new Set(["country", "capital", "office", "force", "demonym", "group", "organisation"]);

/** The token before a verb and its auxiliary: ", a annoncé". */
function beforeHave(sentence: Sentence, verb: number): number {
  let at = verb - 1;
  while (does(sentence, at, "have") || does(sentence, at, "adverb")) at -= 1;
  return at;
}

/** Who was told, or the network on which it was said. */
function carrier(sentence: Sentence, at: number): string | null {
  return toldWhom(sentence, at) ?? networkBehind(sentence, at);
}

function toldWhom(sentence: Sentence, at: number): string | null {
  if (!does(sentence, at - 1, "told") && !does(sentence, at, "toWhom")) return null;
  for (let index = at; index < at + 6; index += 1) {
    const name = sentence.nameAt[index];
    if (name?.kind === "outlet") return words(sentence, name.first, name.last);
    if (does(sentence, index, "relative") || isMark(sentence, index, ",", ".")) return null;
  }
  return null;
}
