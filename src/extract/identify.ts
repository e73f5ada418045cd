import type { NameMention } from "../language/index.js";
import { GENERIC_OFFICES, isOfficeOfTown } from "../language/index.js";
import { isBody, isPerson } from "./body-or-person.js";
import type { Context } from "./context.js";
import type { Speaker, SpeechFrame } from "./frame.js";
import { landOfParagraph } from "./lands-named.js";
import { NATIONAL, opensGenitive, possessorSide } from "./office-side.js";
import { onlyGroup } from "./only-group.js";
import { partySpeaker } from "./pronoun.js";
import type { Sentence } from "./sentence.js";
import { does, isArms, isMark, words } from "./sentence.js";
import { type Voice, voiceAround } from "./voice.js";
import { foeOfVoice, keyOfVoice, sideOfVoice } from "./voice-side.js";

export function identify(
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
    const body = owner === null ? null : voiceAround(sentence, owner);
    // "The Serbian Defence Ministry stood by its figure": the body, not its nation alone
    if (body !== null && body.last < voice.first && body.names.some(({ kind }) => kind === "office"))
      return identify({ ...frame, voice: body }, sentence, last, known, context, before);
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
    // "officials from both sides"
    (voice.names.every(({ side: own }) => own === null) && does(sentence, voice.last, "sum")) ||
    // "both governments"; not "two residents", "two nurses at the hospital"
    (voice.last - voice.first <= 2 &&
      does(sentence, voice.last, "voice") &&
      does(sentence, voice.last, "thing") &&
      sentence.tokens
        .slice(voice.first, voice.last)
        .some((_, offset) => does(sentence, voice.first + offset, "both")));
  const foe = foeOfVoice(sentence, voice, context.foe);
  let side = together ? "all" : (foe ?? sideOfVoice(sentence, voice));
  let key = keyOfVoice(voice, side);
  // "Its last bulletin gives 63 dead": of the body that spoke, or that was told of
  if (isOwnDocument(sentence, voice) && last !== null && last.isPerson !== true)
    return { ...last, via: frame.via ?? last.via, rule: "source/document" };
  if (voice.isShort && opensPossessive(sentence, voice)) {
    // "In Israel ... Its Health Ministry": of the party just named, whoever spoke last
    side = ownerBefore(sentence, voice, before);
    key = keyOfVoice(voice, side);
    const earlier = known.findLast((speaker) => speaker.key === key);
    if (side !== null && earlier !== undefined)
      return { ...earlier, via: frame.via ?? earlier.via, rule: "source/short" };
  } else if (voice.isShort && !together && foe === null) {
    const generic = GENERIC_OFFICES.has(office?.key ?? "");
    const told = generic
      ? (known.findLast(({ key: named }) => named.endsWith(`-${office?.key}`)) ??
        known.findLast(({ key: named }) => isOfAnyKind(named)))
      : known.findLast(sameOffice(text, office?.key));
    const earlier = told !== undefined && isOfOtherTown(told, office, sentence, context) ? undefined : told;
    // "the Syrian Observatory reported. According to the organisation"
    if (last?.isBody === true && isGeneric(sentence, voice) && does(sentence, voice.last, "bodyNoun"))
      return { ...last, via: frame.via ?? last.via, rule: "source/short" };
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
  // "our Ministry of Health has registered 129 dead": of the land that the report is written from
  if (isOurs(sentence, voice)) {
    side = context.issuer ?? context.home;
    key = keyOfVoice(voice, side);
  }
  // "Amnesty International's Nigeria office" speaks for no state
  const isOfOrganisation = voice.names[0]?.kind === "organisation";
  if (side === null && !voice.isShort && voice.names.length > 0 && !isOfOrganisation) {
    if (opensGenitive(sentence, voice)) side = possessorSide(sentence, voice, context, before);
    if (side !== null) key = keyOfVoice(voice, side);
  }
  if (side === null && office !== undefined) {
    // "Armenia" as a heading: the ministry named below it is Armenia's
    side = context.sections.get(sentence.index) ?? null;
    if (side !== null) key = keyOfVoice(voice, side);
  }
  // "the breakaway region's authorities", "the separatist health ministry"
  if (context.breakaway !== null && speaksForBreakaway(sentence, voice)) {
    side = context.breakaway.land;
    key = keyOfVoice(voice, side);
  }
  // "The group put the dead at 61": the one group that the report names, or the one named last
  if (side === null && isOfMovement(sentence, voice))
    side = onlyGroup(context) ?? groupBefore(sentence, voice.first, before);
  // "Researchers from Human Rights Watch were there. Doctors have treated 273, the group says"
  const meant = side === null && isOfMovement(sentence, voice) ? organisationBefore(before) : null;
  if (meant !== null)
    return {
      text: meant.text,
      key: meant.key,
      side: null,
      via: frame.via,
      rule: "source/short",
      isBody: true,
    };
  if (side === null && voice.names.length === 0) {
    const same = sameByName(text, known);
    if (same !== null) return { ...same, text, via: frame.via, rule: frame.rule };
  }
  // written out field by field: who is put together from parts is slow to make and to ask
  return {
    text,
    key,
    side,
    via: frame.via,
    rule: frame.rule,
    isBody: isBody(sentence, voice),
    isPerson: isPerson(sentence, voice),
  };
}

/** In the report's own words, not in somebody's quotation. */
function isOurs(sentence: Sentence, { first, names }: Voice): boolean {
  return names.length > 0 && does(sentence, first, "ours") && sentence.quoted[first] !== true;
}

function speaksForBreakaway(sentence: Sentence, voice: Voice): boolean {
  if (voice.names.some(({ side, kind }) => side !== null && NATIONAL.has(kind))) return false;
  for (let at = voice.first; at <= voice.last; at += 1) if (does(sentence, at, "breakaway")) return true;
  return false;
}

/** The key of a ministry or department, whichever: "the department" may be one that was named a ministry. */
function isOfAnyKind(key: string): boolean {
  for (const generic of GENERIC_OFFICES) if (key.endsWith(`-${generic}`)) return true;
  return false;
}

/** "its last bulletin", "its statement" */
function isOwnDocument(sentence: Sentence, { first, last, names }: Voice): boolean {
  if (names.length > 0 || !opensOwn(sentence, first)) return false;
  // "Its last statement, issued in May"
  let head = first;
  while (head < last && !isMark(sentence, head + 1, ",")) head += 1;
  return does(sentence, head, "document");
}

/** "its Health Ministry", "their army". */
function opensPossessive(sentence: Sentence, { first }: Voice): boolean {
  return opensOwn(sentence, first);
}

function opensOwn(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "possessive") && !does(sentence, at, "genitive");
}

/** The last party named before a token, behind the last semicolon. */
function partyBefore(sentence: Sentence, before: number): NameMention | null {
  const name = sentence.names
    .filter(
      (each) =>
        each.side !== null &&
        NATIONAL.has(each.kind) &&
        each.last < before &&
        !isArms(sentence, each) &&
        // "said in Moscow that, by his reckoning"
        !does(sentence, each.first - 1, "within"),
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
  const here = parties(sentence).filter(
    (name) => name.last < voice.first && (!isArms(sentence, name) || isStriker(sentence, name)),
  );
  // "Djibouti holds 100 Eritrean prisoners, its ministry said", "Kenya lost 12 men in Somalia, its army said"
  const isPlural = does(sentence, voice.first, "pluralPossessive");
  const subjects = here.filter((name) =>
    isPlural ? name.kind === "demonym" && isOfPeople(sentence, name) : !isOfObject(sentence, name),
  );
  return (
    (subjects.at(-1) ?? here.at(-1))?.side ??
    (before === undefined ? null : (parties(before)[0]?.side ?? null))
  );
}

/** The people's nation in a verb's object, or the land where it happened: neither does the verb tell of. */
function isOfObject(sentence: Sentence, name: NameMention): boolean {
  const { kind, first } = name;
  if (does(sentence, first - 1, "within")) return true;
  if (kind !== "demonym" || first < 2 || !isOfPeople(sentence, name)) return false;
  return sentence.quantityAt[first - 1] !== undefined || does(sentence, first - 1, "adjective");
}

/** "Rwanda shelled a camp": the party itself, as the subject. */
function isStriker(sentence: Sentence, { kind, first, last }: NameMention): boolean {
  return kind === "country" && first <= 1 && does(sentence, last + 1, "struck");
}

/** "Eritrean prisoners", "Syrian border guards" */
function isOfPeople(sentence: Sentence, name: NameMention): boolean {
  let next = name.last + 1;
  while (does(sentence, next, "adjective") && sentence.personAt[next] === undefined) next += 1;
  return sentence.personAt[next] !== undefined || sentence.outcomeAt[next] !== undefined;
}

/** "Somsak", "Mr Tashiev": somebody who spoke before under a longer name. */
function sameByName(text: string, known: readonly Speaker[]): Speaker | null {
  const all = text.split(" ");
  const name = all.at(-1) ?? "";
  if (name.length < 4 || all.length > 2 || name[0] === name[0]?.toLowerCase()) return null;
  for (let at = known.length - 1; at >= 0; at -= 1) {
    const earlier = known[at] as Speaker;
    if (earlier.text.length <= text.length) continue;
    if (!earlier.text.includes(name) && !earlier.text.includes(",")) continue;
    if (earlier.text.replaceAll(",", "").split(" ").includes(name)) return earlier;
  }
  return null;
}

/** "the group", "the group's television" */
function isOfMovement(sentence: Sentence, voice: Voice): boolean {
  const noun = voice.first + 1;
  if (!does(sentence, noun, "movement")) return false;
  return isGeneric(sentence, voice) || (does(sentence, noun + 1, "genitive") && voice.names.length === 0);
}

/** The one organisation that the sentence before names. */
function organisationBefore(before: Sentence | undefined): { text: string; key: string } | null {
  const names = before?.names.filter(({ kind }) => kind === "organisation") ?? [];
  const [only] = names;
  if (before === undefined || only === undefined || names.length > 1) return null;
  return { text: words(before, only.first, only.last), key: only.key };
}

/** The last group named before a token, here or in the sentence before. */
function groupBefore(sentence: Sentence, token: number, before: Sentence | undefined): string | null {
  const isGroup = ({ kind, side }: NameMention): boolean => kind === "group" && side !== null;
  const here = sentence.names.findLast((name) => isGroup(name) && name.last < token);
  return (here ?? before?.names.findLast(isGroup))?.side ?? null;
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

/** "An Israeli ambulance service said ... | Jets struck Gaza City. The civil defence says": of two lands at war, not the other one's. */
function isOfOtherTown(
  { side }: Speaker,
  office: NameMention | undefined,
  sentence: Sentence,
  context: Context,
): boolean {
  if (context.rivals === null || side === null || office === undefined || !isOfficeOfTown(office.key))
    return false;
  const land = landOfParagraph(sentence, context);
  return land !== null && land !== side;
}

/** Tells whether an earlier speaker is of the same office, or named by the same last word. */
function sameOffice(text: string, officeKey: string | undefined): (earlier: Speaker) => boolean {
  const ending = officeKey === undefined ? null : `/${officeKey}`;
  let named: RegExp | null | undefined;
  const capitals = text.split(" ").filter((word, at) => at > 0 && isCapital(word));
  return (earlier) => {
    // "the Army Command" is not "the Israeli army" of before
    if (capitals.some((word) => !hasWord(earlier.text, word))) return false;
    if (ending !== null && (earlier.key.endsWith(ending) || earlier.key === officeKey)) return true;
    if (named === undefined) named = lastWordOf(text);
    return named?.test(earlier.text) === true;
  };
}

function isCapital(word: string): boolean {
  return word.length > 2 && word[0] !== word[0]?.toLowerCase();
}

function hasWord(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}

/** Finds the last word of a text in others; null for a short one. */
function lastWordOf(text: string): RegExp | null {
  const word = /(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase() ?? "";
  if (word.length <= 3) return null;
  const known = FINDERS.get(word);
  if (known !== undefined) return known;
  const made = new RegExp(`\\b${word}\\b`, "iu");
  if (FINDERS.size >= MOST_FINDERS) FINDERS.clear();
  FINDERS.set(word, made);
  return made;
}

/** By word, the expressions made last: making one costs more than all it is asked. */
const FINDERS = new Map<string, RegExp>();
const MOST_FINDERS = 500;
