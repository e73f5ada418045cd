import type { Act, Report } from "../domain/index.js";
import { contentId } from "../domain/index.js";
import type { Pack } from "../language/index.js";
import { type ActMention, actMentions, verbGroup } from "./act-mentions.js";
import {
  agentOf,
  betweenOf,
  type Cast,
  NOBODY,
  nounPhrase,
  objectOf,
  type Parties,
  pairOf,
  speakerAt,
  subjectOf,
} from "./act-parties.js";
import { dayOf, placeOf } from "./act-setting.js";
import { type ActSentence, actWords, clauseLast } from "./act-words.js";
import type { Context } from "./context.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import type { Speaker, Speakers } from "./speaker.js";

/** An act while it is being read. */
interface ActDraft {
  readonly mention: ActMention;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly subject: Parties;
  readonly source: Speaker | null;
  day: string | null;
  readonly first: number;
  readonly last: number;
  readonly rules: string[];
}

/**
 * Reads what the parties did or said: each statement of an act, in the order in which they stand. What is only
 * wished, planned or denied by the sentence itself, what happens again and again, and what belongs to another time
 * is no act. Linear in the length of the text.
 */
export function readActs(
  report: Report,
  sentences: readonly Sentence[],
  context: Context,
  speakers: Speakers,
  pack: Pack,
): Act[] {
  const cast: Cast = { pack, context, speakers, pair: pairOf(context, sentences) };
  const drafts: ActDraft[] = [];
  for (const sentence of sentences) {
    const acts = actWords(sentence, pack);
    if (acts !== null) drafts.push(...sentenceActs(acts, cast, drafts));
  }
  settleDays(drafts);
  return drafts.map((each) => actOf(report, each));
}

function sentenceActs(acts: ActSentence, cast: Cast, before: readonly ActDraft[]): ActDraft[] {
  const found: ActDraft[] = [];
  let earlier: Parties | null = null;
  for (const mention of actMentions(acts)) {
    const who = partiesOf(mention, cast, earlier);
    const draft = draftOf(mention, who, cast, [...before.slice(-6), ...found]);
    if (draft !== null) found.push(draft);
    const sides = draft !== null && mention.deed.frame === "mutual" ? draft.actors : who.subject.sides;
    if (sides.length > 0) earlier = { sides, run: null, rule: "actors/inherited" };
  }
  return shareParties(found);
}

interface Who {
  readonly subject: Parties;
  readonly object: Parties;
}

/** Who does it and to whom, as the sentence has it; settled into actors and targets by `rolesOf`. */
function partiesOf(mention: ActMention, cast: Cast, earlier: Parties | null): Who {
  const { acts, word, theme, deed, passive, lead } = mention;
  if (deed.frame === "self" && lead === null) {
    const listed = betweenOf(mention, cast);
    if (listed.sides.length > 0) return { subject: listed, object: NOBODY };
    const own = theme === null ? NOBODY : nounPhrase(acts, theme.last, cast);
    return {
      subject: deed.kind === "withdrawal" || deed.kind === "attack" ? own : { ...own, sides: [] },
      object: NOBODY,
    };
  }
  if (opensClause(mention)) return { subject: behindComma(mention, cast), object: NOBODY };
  if (passive && lead === null) {
    const subject = agentOf(mention, cast);
    const hit = subjectOf(acts, word.first, cast, null);
    const listed = subject.sides.length > 0 ? subject : betweenOf(mention, cast);
    const given = deed.kind === "exchange" ? joined(hit, objectOf(mention, cast)) : hit;
    return { subject: listed, object: given };
  }
  const verb = leadOf(acts, lead ?? word, cast);
  const subject =
    deed.breach === true ? blamed(mention, cast, earlier) : subjectOf(acts, verb, cast, earlier);
  const object =
    deed.frame === "mutual" || deed.weak === true
      ? joined(betweenOf(mention, cast), objectOf(mention, cast))
      : objectOf(mention, cast);
  return { subject, object };
}

function joined(a: Parties, b: Parties): Parties {
  if (a.sides.length === 0) return b;
  return { ...a, sides: [...a.sides, ...b.sides.filter((side) => !a.sides.includes(side))] };
}

/** "denied shelling": the verb whose subject it is. */
function deniedAt({ acts, word, denied }: ActMention): number | null {
  const before = verbGroup(acts, word.first).first - 1;
  return denied && does(acts.sentence, before, "denial") ? before : null;
}

/** "agreed to instruct ... to cease fire": the first of the verbs has the subject. */
function leadOf(acts: ActSentence, word: { readonly first: number }, cast: Cast): number {
  const subject = subjectOf(acts, word.first, cast, null);
  if (subject.sides.length > 0) return word.first;
  for (let at = word.first - 1; at >= 0 && at > word.first - 4; at -= 1) {
    const lead = acts.at[at];
    if (lead?.cues.includes("lead") === true) return lead.first;
  }
  return word.first;
}

/** Who is blamed for a breach: the doer, or whoever "violations by" or "Kyrgyz violations" names. */
function blamed(mention: ActMention, cast: Cast, earlier: Parties | null): Parties {
  const agent = agentOf(mention, cast);
  if (agent.sides.length > 0) return agent;
  const { acts, word, theme } = mention;
  const own = nounPhrase(acts, Math.min(word.first, theme?.first ?? word.first) - 1, cast);
  return own.sides.length > 0
    ? own
    : earlier !== null && theme !== null && theme.first < word.first
      ? NOBODY
      : subjectOf(acts, word.first, cast, earlier);
}

/** "In a telephone call, A ...": the doer stands behind it. */
function opensClause({ acts, word, deed }: ActMention): boolean {
  return (
    deed.kind === "talks" &&
    (word.first === 0 || isMark(acts.sentence, word.first - 1)) &&
    partyComma(acts, word.last) >= 0
  );
}

function partyComma({ sentence }: ActSentence, from: number): number {
  for (let at = from + 1; at < sentence.tokens.length && at < from + 12; at += 1)
    if (isMark(sentence, at, ",")) return at;
  return -1;
}

function behindComma({ acts, word }: ActMention, cast: Cast): Parties {
  const comma = partyComma(acts, word.last);
  const next = acts.words.find((each) => each.first > comma && each.deeds.length > 0);
  const verb = next?.first ?? Math.min(acts.sentence.tokens.length, comma + 8);
  const subject = subjectOf(acts, verb, cast, null);
  return { ...subject, rule: "actors/behind" };
}

/** Puts subject and object in their places; null where nobody is there who could do such a thing. */
function rolesOf(
  mention: ActMention,
  { subject, object }: Who,
  source: Speaker | null,
  cast: Cast,
): { readonly actors: readonly string[]; readonly targets: readonly string[]; readonly rule: string } | null {
  const { deed, acts, word } = mention;
  const { pair } = cast;
  const doers = subject.sides.filter((side) => side !== "all");
  // "A and B clashed, A said, accusing B": one of the two it is not
  const apart = doers.filter((side) => deed.frame !== "doer" || !object.sides.includes(side));
  const own = apart.length > 0 ? apart : doers;
  const others = object.sides.filter((side) => !own.includes(side));
  const isPair = (sides: readonly string[]) => sides.length > 0 && sides.every((side) => pair.includes(side));
  if (deed.partyless === true) return { actors: [], targets: [], rule: "actors/none" };
  if (deed.breach === true) {
    const alleger = source?.side === "all" ? pair : source?.side == null ? [] : [source.side];
    if (mention.denied) return own.length === 0 ? null : { actors: [], targets: own, rule: subject.rule };
    const guilty =
      own.length > 0
        ? own
        : alleger.length === 1
          ? pair.filter((side) => isPair(alleger) && !alleger.includes(side))
          : [];
    return { actors: alleger, targets: guilty, rule: own.length > 0 ? subject.rule : "targets/other-party" };
  }
  if (deed.denies === true) {
    if (own.length === 0) return null;
    return { actors: others, targets: own, rule: subject.rule };
  }
  if (deed.frame === "self") {
    if (own.length > 0) return { actors: own, targets: [], rule: subject.rule };
    if (word === mention.theme) return null;
    if (deed.kind === "attack" || deed.kind === "withdrawal") return null;
    return deed.kind === "talks" ? null : { actors: pair, targets: [], rule: "actors/two-parties" };
  }
  if (deed.frame === "mutual") {
    if (deed.kind === "accusation")
      return own.length === 0
        ? null
        : { actors: own, targets: own.length > 1 ? own : others, rule: subject.rule };
    const all = [...own, ...others];
    if (all.length === 0)
      return deed.kind === "ceasefire-agreed" || deed.kind === "clash" || deed.kind === "withdrawal"
        ? { actors: pair, targets: [], rule: "actors/two-parties" }
        : null;
    const [only] = all;
    const both =
      deed.kind === "clash" || (deed.kind === "ceasefire-agreed" && subject.rule === "actors/pronoun");
    if (both && all.length === 1 && only !== undefined && pair.includes(only))
      return { actors: pair, targets: [], rule: "actors/two-parties" };
    if (deed.needsTarget === true && all.length < 2) return null;
    const guest =
      deed.kind === "talks" && own.length === 1 && others.length > 0 && isPair(others) && !isPair(own);
    return guest
      ? { actors: own, targets: others, rule: subject.rule }
      : { actors: all, targets: [], rule: own.length > 0 ? subject.rule : object.rule };
  }
  if (deed.weak === true) {
    if (object.sides.length > 1) return { actors: object.sides, targets: [], rule: object.rule };
    if (own.length > 0 && isPair(own))
      return { actors: [...own, ...others], targets: [], rule: subject.rule };
    return pair.length > 0
      ? { actors: pair, targets: [], rule: "actors/two-parties" }
      : own.length > 0
        ? { actors: own, targets: [], rule: subject.rule }
        : null;
  }
  const eachOther =
    deed.kind === "accusation" && own.length > 1 && acts.at[word.last + 1]?.cues.includes("parties") === true;
  const targets = eachOther ? own : others;
  if (deed.needsTarget === true && targets.length === 0) return null;
  if (deed.kind === "accusation" && targets.length === 0 && !isPair(own)) return null;
  if (own.length > 0)
    return accepts(mention, targets, cast) ? { actors: own, targets, rule: subject.rule } : null;
  if (deed.kind === "attack" && mention.passive && targets.length > 0)
    return { actors: [], targets, rule: "actors/none" };
  return null;
}

/** A call or condemnation is about the fight: it names peace, or one of those who fight. */
function accepts({ deed, theme }: ActMention, targets: readonly string[], { context }: Cast): boolean {
  return deed.kind !== "statement" || theme !== null || targets.some((side) => context.sides.includes(side));
}

function draftOf(mention: ActMention, who: Who, cast: Cast, before: readonly ActDraft[]): ActDraft | null {
  const { acts, deed, word, theme } = mention;
  const source = sourceOf(mention, who.subject, cast);
  const charged = isViolation(mention);
  const roles = rolesOf(mention, who, source, cast);
  if (roles === null) return null;
  const runs = [
    word,
    theme,
    mention.lead,
    deed.telling === true ? null : who.object.run,
    deed.frame === "self" ? null : who.subject.run,
  ].flatMap((run) => run ?? []);
  const first = Math.min(...runs.map((run) => run.first));
  const furthest = Math.max(
    deed.telling === true ? mention.complement : word.last,
    ...runs.map((run) => run.last),
  );
  const last = Math.max(furthest, clauseLast(acts, furthest));
  const when = dayOf(acts, word, theme, cast.context, deed.kind === "ceasefire-agreed");
  if (when === "past") return null;
  const kind = charged ? "ceasefire-violation-alleged" : deed.kind;
  const carried = when ?? carriedDay(acts.sentence, source, before);
  const rules = [`act/${kind}`, roles.rule, ...(source === null ? [] : [source.rule])];
  if (when === null && carried !== null) rules.push("day/carried");
  return {
    mention: { ...mention, deed: { ...deed, kind } },
    actors: roles.actors,
    targets: roles.targets,
    subject: who.subject,
    source,
    day: carried,
    first: Math.max(0, first),
    last,
    rules,
  };
}

/** "accused each other of violating it": an accusation of breaking a ceasefire. */
function isViolation({ acts, deed, word, complement }: ActMention): boolean {
  if (deed.kind !== "accusation" || deed.telling !== true) return false;
  const breach = acts.words.some(
    (each) =>
      each.first > word.last && each.last <= complement && each.deeds.some(({ breach }) => breach === true),
  );
  return breach && acts.words.some((each) => each.last <= complement && each.topics.includes("ceasefire"));
}

/** Who says so: the speaker of the words; for a charge or a call that nobody relays, its own doer. */
function sourceOf(mention: ActMention, subject: Parties, cast: Cast): Speaker | null {
  const { acts, word, deed } = mention;
  const speaker = cast.speakers.at(acts.sentence, word.first);
  const isOwn = deed.telling === true || deed.denies === true;
  if (!isOwn) return speaker;
  const outer =
    speaker !== null &&
    (speaker.rule !== "source/kept" || subject.run === null || acts.sentence.quoted[word.first] === true);
  if (outer || subject.run === null) return speaker ?? inherited(acts, subject, cast);
  return speakerAt(acts.sentence, subject.run.first, subject.run.last, cast) ?? speaker;
}

/** The parties themselves, named earlier in the sentence. */
function inherited(acts: ActSentence, subject: Parties, cast: Cast): Speaker | null {
  const name =
    acts.words.find((each) => each.cues.includes("parties")) ??
    acts.sentence.names.find((each) => each.side !== null && subject.sides.includes(each.side));
  if (name === undefined || subject.sides.length === 0) return null;
  const found = speakerAt(acts.sentence, name.first, name.last, cast);
  const side = subject.sides.length > 1 ? "all" : (subject.sides[0] ?? null);
  return found === null ? null : { ...found, side, rule: "source/inherited" };
}

/** The day the same speaker spoke of in the sentence before. */
function carriedDay(sentence: Sentence, source: Speaker | null, before: readonly ActDraft[]): string | null {
  const last = [...before]
    .reverse()
    .find((each) => each.day !== null && each.source !== null && each.source.key === source?.key);
  return last !== undefined && sentence.index - last.mention.acts.sentence.index <= 2
    ? (last.day?.slice(0, 10) ?? null)
    : null;
}

/** "In a telephone call, A urged B": the call was with B. */
function shareParties(found: readonly ActDraft[]): ActDraft[] {
  return found.map((each) => {
    const alone = each.mention.deed.kind === "talks" && each.actors.length === 1 && each.targets.length === 0;
    const told = found.find(
      (other) =>
        other !== each &&
        other.mention.deed.telling === true &&
        other.targets.length > 0 &&
        sameParties(other.actors, each.actors),
    );
    return alone && told !== undefined
      ? { ...each, targets: told.targets, rules: [...each.rules, "targets/shared"] }
      : each;
  });
}

function sameParties(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((side) => b.includes(side));
}

/** The same act told twice, once with its day: both have it. */
function settleDays(drafts: readonly ActDraft[]): void {
  for (const each of drafts) {
    if (each.day !== null || !ONCE.has(each.mention.deed.kind)) continue;
    const days = new Set(
      drafts.flatMap((other) =>
        other.day !== null && isToldTwice(other, each) ? other.day.slice(0, 10) : [],
      ),
    );
    const [day] = days;
    if (days.size !== 1 || day === undefined) continue;
    each.day = day;
    each.rules.push("day/same-act");
  }
}
function isToldTwice(a: ActDraft, b: ActDraft): boolean {
  const sameTargets = a.mention.deed.kind !== "statement" || sameParties(a.targets, b.targets);
  return a.mention.deed.kind === b.mention.deed.kind && sameParties(a.actors, b.actors) && sameTargets;
}
const ONCE: ReadonlySet<string> = new Set([
  "ceasefire-agreed",
  "withdrawal",
  "talks",
  "statement",
  "emergency",
  "exchange",
]);

function actOf(report: Report, { mention, actors, targets, source, day, first, last, rules }: ActDraft): Act {
  const { sentence } = mention.acts;
  const text = sentence.inTitle ? report.title : report.text;
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last]?.end ?? sentence.end;
  const fields = {
    kind: mention.deed.kind,
    actors: [...actors],
    targets: [...targets],
    source: source?.text ?? null,
    sourceKey: source?.key ?? null,
    sourceSide: source?.side ?? null,
    via: source?.via ?? null,
    status: mention.denied || mention.deed.denies === true ? ("denied" as const) : ("asserted" as const),
    day,
    place: placeOf(sentence, first, last),
    quote: text.slice(start, end),
    start,
    end,
    inTitle: sentence.inTitle,
  };
  const doubt = rules.filter((rule) => DOUBTFUL.has(rule)).length;
  return {
    id: contentId("a", report.id, fields),
    report: report.id,
    ...fields,
    confidence: Math.round(90 / (1 + doubt * 0.3)) / 100,
    rules: [...new Set(rules)],
  };
}
const DOUBTFUL: ReadonlySet<string> = new Set([
  "actors/inherited",
  "actors/two-parties",
  "actors/pronoun",
  "actors/none",
  "actors/possessive",
  "targets/other-party",
  "targets/shared",
  "day/carried",
  "day/same-act",
]);
