import type { Act, Report } from "../domain/index.js";
import { contentId } from "../domain/index.js";
import type { Pack } from "../language/index.js";
import { type Doers, doersOf } from "./act-doers.js";
import { type ActMention, actMentions } from "./act-mentions.js";
import { pairOf } from "./act-pair.js";
import type { Cast, Parties } from "./act-parties.js";
import { rolesOf } from "./act-roles.js";
import { dayOf, placeOf } from "./act-setting.js";
import { actSource } from "./act-source.js";
import { actSentences, clauseFirst, clauseLast, cueBefore } from "./act-words.js";
import type { Context } from "./context.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";
import type { Speaker, Speakers } from "./speaker.js";

/** An act while it is being read. */
interface ActDraft {
  readonly mention: ActMention;
  readonly kind: Act["kind"];
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly source: Speaker | null;
  day: string | null;
  readonly first: number;
  readonly last: number;
  readonly rules: string[];
}

/**
 * Reads what the parties did or said: each statement of an act, in the order in which they stand. What is only
 * wished, planned or negated, what happens again and again, and what belongs to another time is no act. A call or
 * charge takes in what it calls for or charges. Linear in the length of the text.
 */
export function readActs(
  report: Report,
  sentences: readonly Sentence[],
  context: Context,
  speakers: Speakers,
  pack: Pack,
): Act[] {
  const read = actSentences(sentences, pack);
  if (read.length === 0) return [];
  const cast: Cast = { pack, context, speakers, pair: pairOf(context, read) };
  const drafts: ActDraft[] = [];
  for (const acts of read) {
    const mentions = actMentions(acts);
    if (mentions.length === 0) continue;
    for (const each of sentenceActs(mentions, cast, drafts.slice(-6))) drafts.push(each);
  }
  settleDays(drafts);
  // two deeds told in the very same words, of the same parties, are one act
  const byId = new Map<string, Act>();
  for (const each of drafts) {
    const act = actOf(report, each);
    byId.set(act.id, act);
  }
  return [...byId.values()];
}

function sentenceActs(mentions: readonly ActMention[], cast: Cast, before: ActDraft[]): ActDraft[] {
  const found: ActDraft[] = [];
  let earlier: Parties | null = null;
  for (const mention of mentions) {
    const doers = doersOf(mention, cast, earlier);
    const draft = draftOf(mention, doers, cast, before);
    if (draft !== null) {
      found.push(draft);
      before.push(draft);
    }
    const sides = draft !== null && mention.deed.frame === "mutual" ? draft.actors : doers.subject.sides;
    if (sides.length > 0) earlier = { sides, run: null, rule: "actors/inherited" };
  }
  return shareParties(found);
}

function draftOf(
  mention: ActMention,
  doers: Doers,
  cast: Cast,
  before: readonly ActDraft[],
): ActDraft | null {
  const { acts, deed, word, theme } = mention;
  const source = actSource(mention, doers.subject, cast);
  const roles = rolesOf(mention, doers, source, cast);
  const day = dayOf(acts, word, theme, cast.context, deed.kind === "ceasefire-agreed");
  if (roles === null || day === "past") return null;
  const kind = isViolation(mention) ? "ceasefire-violation-alleged" : deed.kind;
  const carried = day ?? carriedDay(acts.sentence, source, before) ?? newsDay(mention);
  const rules = [`act/${kind}`, roles.rule, ...(source === null ? [] : [source.rule])];
  if (day === null && carried !== null) rules.push(source === null ? "day/headline" : "day/carried");
  const { actors, targets } = roles;
  return { mention, kind, actors, targets, source, day: carried, ...clauseOf(mention, doers), rules };
}

/** The words of an act: from its subject or theme to the end of its clause. */
function clauseOf(mention: ActMention, { subject, object }: Doers): { first: number; last: number } {
  const { acts, deed, word, theme, lead } = mention;
  const none = deed.absent === true && theme !== null ? cueBefore(acts, theme.first, "none", 6) : null;
  const objects = deed.telling === true ? null : object.run;
  let first = word.first;
  let last = word.last;
  for (const run of [theme, lead, none, objects, subject.run]) {
    if (run === null) continue;
    first = Math.min(first, run.first);
    last = Math.max(last, run.last);
  }
  first = Math.max(0, first);
  // "truce violations": what happened in them stands before
  if (deed.breach === true && subject.run === null) first = clauseFirst(acts, first);
  while (first < word.first && isLoose(acts.sentence, first)) first += 1;
  const told = deed.telling === true ? mention.complement : word.last;
  const furthest = Math.max(told, last);
  return { first, last: Math.max(furthest, clauseLast(acts, furthest)) };
}

/** "and", "of", a possessive cut off from its owner. */
function isLoose(sentence: Sentence, at: number): boolean {
  const isJoint = does(sentence, at, "and") || does(sentence, at, "but") || does(sentence, at, "of");
  return isJoint || (sentence.tokens[at]?.spaced === false && does(sentence, at, "possessive"));
}

/** "accused each other of violating it": an accusation of breaking a ceasefire. */
function isViolation({ acts, deed, word, complement }: ActMention): boolean {
  if (deed.kind !== "accusation" || deed.telling !== true) return false;
  const told = acts.words.filter((each) => each.last <= complement);
  const breach = told.some((each) => each.first > word.last && each.deeds.some((own) => own.breach === true));
  return breach && told.some((each) => each.topics.includes("ceasefire"));
}

/** "Truce collapses", in a headline: what ends is the news of the day. */
function newsDay({ acts: { sentence }, deed }: ActMention): string | null {
  const ends = deed.breach === true && deed.frame === "self";
  return ends && sentence.inTitle ? (sentence.told?.slice(0, 10) ?? null) : null;
}

/** The day the same speaker spoke of in the sentence before. */
function carriedDay(sentence: Sentence, source: Speaker | null, before: readonly ActDraft[]): string | null {
  if (source === null) return null;
  const last = before.findLast((each) => each.day !== null && each.source?.key === source.key);
  const isNear = last !== undefined && sentence.index - last.mention.acts.sentence.index <= 2;
  return isNear ? (last.day?.slice(0, 10) ?? null) : null;
}

/** "In a telephone call, A urged B": the call was with B. */
function shareParties(found: ActDraft[]): ActDraft[] {
  if (!found.some(({ kind }) => kind === "talks")) return found;
  return found.map((each) => {
    if (each.kind !== "talks" || each.actors.length !== 1 || each.targets.length > 0) return each;
    const told = found.find(
      ({ mention, targets, actors }) =>
        mention.deed.telling === true && targets.length > 0 && isSame(actors, each.actors),
    );
    if (told === undefined) return each;
    return { ...each, targets: told.targets, rules: [...each.rules, "targets/shared"] };
  });
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((side) => b.includes(side));
}

const ONCE: ReadonlySet<Act["kind"]> = new Set<Act["kind"]>([
  "ceasefire-agreed",
  "emergency",
  "exchange",
  "statement",
  "talks",
  "withdrawal",
]);

/** The same act told twice, once with its day: both have it. */
function settleDays(drafts: readonly ActDraft[]): void {
  const open = drafts.filter(({ day, kind }) => day === null && ONCE.has(kind));
  if (open.length === 0) return;
  const days = new Map<string, Set<string>>();
  for (const each of drafts) {
    if (each.day === null) continue;
    const key = keyOf(each);
    const known = days.get(key) ?? new Set();
    days.set(key, known.add(each.day.slice(0, 10)));
  }
  if (days.size === 0) return;
  for (const each of open) {
    const [day, ...others] = days.get(keyOf(each)) ?? [];
    if (day === undefined || others.length > 0) continue;
    each.day = day;
    each.rules.push("day/same-act");
  }
}

function keyOf({ kind, actors, targets }: ActDraft): string {
  return JSON.stringify([kind, [...actors].sort(), kind === "statement" ? [...targets].sort() : []]);
}

/** Rules that go out on a limb: each lowers the confidence. */
const DOUBTFUL = /^(?:actors\/(?:inherited|two-parties|pronoun|none|possessive|place)|targets\/|day\/)/u;

function actOf(report: Report, draft: ActDraft): Act {
  const { mention, kind, actors, targets, source, day, first, last } = draft;
  const { sentence } = mention.acts;
  const text = sentence.inTitle ? report.title : report.text;
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last]?.end ?? sentence.end;
  const isDenied = mention.denied || mention.deed.denies === true;
  const fields = {
    kind,
    actors: [...actors],
    targets: [...targets],
    source: source?.text ?? null,
    sourceKey: source?.key ?? null,
    sourceSide: source?.side ?? null,
    via: source?.via ?? null,
    status: isDenied ? ("denied" as const) : ("asserted" as const),
    day,
    place: placeOf(sentence, first, last),
    quote: text.slice(start, end),
    start,
    end,
    inTitle: sentence.inTitle,
  };
  const rules = [...new Set(draft.rules)];
  const doubt = rules.filter((rule) => DOUBTFUL.test(rule)).length;
  const confidence = Math.round(90 / (1 + doubt * 0.3)) / 100;
  return { id: contentId("a", report.id, fields), report: report.id, ...fields, confidence, rules };
}
