import type { Context } from "./context.js";
import { doerOf } from "./doer.js";
import type { Draft, Settled } from "./draft.js";
import { isOfReport, summedUp } from "./grand-total.js";
import type { Group } from "./group.js";
import { settleLateKinds } from "./late-kind.js";
import type { Readings } from "./readings.js";
import { isRebels } from "./rebels.js";
import { settleRows } from "./rows.js";
import type { Sentence } from "./sentence.js";
import { does, isArms, isMark, words } from "./sentence.js";
import { onlySide, sideFromReport } from "./side-of-report.js";
import { sideOf } from "./sides.js";
import { isSingle } from "./single.js";
import type { Speakers } from "./speaker.js";

/** Says whose people a claim counts, from the phrase outwards: the phrase, the clause, the speaker, the report. */
export function settleVictims(readings: Readings, context: Context, speakers: Speakers): void {
  for (const each of readings.drafts) {
    each.who = whoOf(each);
    each.kind = kindOf(each, readings);
    if (each.rules.includes("side/silent")) continue;
    settle(each, ofKin(each, sideOf(each, context, speakers, readings), context));
    if (each.side === "all") settleSum(each, readings);
  }
  for (const each of readings.drafts) if (standsForFigure(each)) each.kind = likeFigure(each, readings);
  const only = onlySide(readings.drafts);
  let topic: Draft | null = null;
  let like: Draft | null = null;
  let silent: Draft | null = null;
  // a title says briefly what the text tells in full
  const titleLast = [
    ...readings.drafts.filter(({ sentence }) => !sentence.inTitle),
    ...readings.drafts.filter(({ sentence }) => sentence.inTitle),
  ];
  for (const each of titleLast) {
    if (each.rules.at(-1) === "side/none") {
      const view = { readings, topic, like, silent, only, context };
      const settled = ofKin(each, sideFromReport(each, view), context);
      const isDoers =
        settled.side !== null &&
        !(settled.rule === "side/same-figure" && isStruckOrStriking(each, settled.side)) &&
        (settled.side === doerOf(each, context) ||
          isArmed(each, settled.side) ||
          isRefuge(each, settled.side));
      if (isRebels(each) && !context.groups.includes(settled.side ?? ""))
        settle(each, { side: null, rule: "side/rebels" });
      else settle(each, isDoers ? { side: null, rule: "side/not-the-doer" } : settled);
      // its own sentence names whose: what is told next of nobody else's is of them
      if (settled.rule === "side/named" && !isDoers && !each.sentence.inTitle) topic = each;
    } else if (each.sentence.inTitle && each.rules.at(-1) === "side/speaker") likeText(each, readings);
    else if (each.scope !== "background" && each.status !== "withheld") topic = each;
    like = each;
    if (each.status === "withheld") silent = each;
  }
  settleRows(readings.drafts);
  settleLateKinds(readings);
}

/** By what its own words tell: these are the kin state's people, wherever they are. */
const BY_NAME = new Set(["side/phrase", "side/loser", "side/possessive", "side/place", "side/row"]);

/** Where a land fights the state it broke away from, its kin's ministers count its people, and shelter them. */
function ofKin({ category }: Draft, settled: Settled, { breakaway }: Context): Settled {
  if (breakaway === null || settled.side !== breakaway.kin) return settled;
  const isNamed = BY_NAME.has(settled.rule) && category !== "displaced";
  return isNamed ? settled : { side: breakaway.land, rule: "side/kin" };
}

/** "Border conflict: Foreign Ministry says 41 dead": whose ministry the title leaves open, the text tells of the same figure. */
function likeText(each: Draft, readings: Readings): void {
  const sides = new Set(
    readings
      .sameFigure(each)
      .filter((other) => !other.sentence.inTitle && !other.previous && other.scope !== "background")
      .map(({ side }) => side),
  );
  const [side] = sides;
  if (sides.size === 1 && side != null && side !== each.side)
    settle(each, { side, rule: "side/same-figure" });
}

/** A sum of what several said is not the last speaker's, where no words give it to them. */
function settleSum(each: Draft, readings: Readings): void {
  const kept = each.rules.indexOf("source/kept");
  if (kept < 0) return;
  const parts = summedUp(each, readings);
  if (parts === null || !isOfReport(parts)) return;
  Object.assign(each, { source: null, sourceKey: null, sourceSide: null, via: null });
  each.rules.splice(kept, 1, "source/summed");
}

/** "the toll from US strikes has risen to 80": the side's arms did it, in the sentence itself. */
function isArmed(each: Draft, side: string): boolean {
  return each.sentence.names.some((name) => name.side === side && isArms(each.sentence, name));
}

/** "Kosovo shelling kills 14": by a country's name alone either who struck or who was struck. */
function isStruckOrStriking({ sentence }: Draft, side: string): boolean {
  const arms = sentence.names.filter((name) => name.side === side && isArms(sentence, name));
  return (
    arms.length > 0 &&
    arms.every(({ kind, last }) => kind === "country" && !does(sentence, last + 1, "genitive"))
  );
}

/** "1,700 people crossed into Thailand": the land they came to is hardly theirs. */
function isRefuge({ sentence, category, outcome }: Draft, side: string): boolean {
  if (category !== "displaced" || outcome === null || !does(sentence, outcome.last, "preposition"))
    return false;
  return sentence.nameAt[outcome.last + 1]?.side === side;
}

function settle(each: Draft, { side, rule }: Settled): void {
  each.side = side;
  each.rules.push(rule);
}

function whoOf(each: Draft): string | null {
  const { group, sentence } = each;
  if (group === null)
    return sentence.personAt[each.first] !== undefined
      ? words(sentence, each.first, sentence.personAt[each.first]?.last ?? each.first)
      : null;
  if (isSingle(group)) return wordsOfOne(sentence, group);
  const from = (group.quantity?.last ?? group.first - 1) + 1;
  return from <= group.last ? words(sentence, from, group.last) : null;
}

/** Without the article, and without the age behind a name: "Ann Hill, 34,". */
function wordsOfOne(sentence: Sentence, group: Group): string | null {
  const from = does(sentence, group.first, "determiner") ? group.first + 1 : group.first;
  let last = group.last;
  while (last > from && sentence.tokens[last]?.kind !== "word") last -= 1;
  return last < from ? null : words(sentence, from, last);
}

function kindOf(each: Draft, readings: Readings): Draft["kind"] {
  const { sentence, group } = each;
  // "civilian deaths reached 130"
  const told = each.outcome === null ? undefined : sentence.kindAt[each.outcome.first - 1];
  if (each.kind === "unknown" && told !== undefined) return told;
  if (each.kind !== "unknown") return each.kind;
  if (group === null) return each.status === "withheld" ? withheldKind(each) : each.kind;
  const owned = kindOfBody(each) ?? wholeKind(each);
  if (owned !== null) return owned;
  const refers =
    group.type === "bare" ||
    group.rest ||
    (group.type === "outcome" && group.head === null && group.names.length === 0) ||
    (group.partitive && group.head === null);
  if (each.parent !== null || group.partitive) {
    // "at least 59 were civilians", "six of them border guards"
    const told = complementKind(sentence, group.last + 1);
    if (told !== null) return told;
    return refers ? (each.parent?.kind ?? "unknown") : "unknown";
  }
  if (refers) {
    // "40 soldiers died and 87 were hurt": a bare number stands for the people just named
    const before = readings
      .before(sentence, group.first)
      .filter((other) => other.parent === null)
      .at(-1);
    if (
      before !== undefined &&
      before.kind !== "mixed" &&
      isSpokenOfTogether(each, before) &&
      !isTollOfAll(each, before)
    )
      return before.kind;
    return labelKind(sentence, group.first);
  }
  // "Also dead are three Malawians", right behind the soldiers of a mission
  if (
    group.head === null &&
    group.names.some((name) => name.people) &&
    kindSpokenOf(each, readings) === "military"
  )
    return "military";
  return amongKind(each) ?? "unknown";
}

/** "one more officer died, bringing the country's toll to 15": of all its people, whoever died last. */
function isTollOfAll({ sentence, group, rules }: Draft, before: Draft): boolean {
  if (group === null || !rules.includes("link/toll")) return false;
  for (let at = before.last + 1; at < group.first; at += 1) if (does(sentence, at, "genitive")) return true;
  return false;
}

/** The kind of the people that the sentence before counted last, where it is theirs as far as is known. */
function kindSpokenOf(each: Draft, readings: Readings): Draft["kind"] {
  const last = readings
    .preceding(each)
    .find((other) => other.sentence !== each.sentence || other.parent === null);
  if (
    last === undefined ||
    last.sentence.inTitle ||
    each.sentence.index - last.sentence.index !== 1 ||
    each.sentence.paragraph - last.sentence.paragraph > 1
  )
    return "unknown";
  return last.kind === "mixed" ? "unknown" : last.kind;
}

/** "how many troops had been hurt", "any military toll": the kind a silence is about. */
function withheldKind({ sentence, first, last }: Draft): Draft["kind"] {
  for (let at = first; at <= last; at += 1) {
    const kind = sentence.kindAt[at] ?? sentence.personAt[at]?.word.kind;
    if (kind !== undefined && kind !== "unknown" && !does(sentence, at, "tell") && !isSpeaking(sentence, at))
      return kind;
  }
  return "unknown";
}

/** "the military has not said": a body that speaks, not whose losses they are. */
function isSpeaking(sentence: Sentence, at: number): boolean {
  return (
    sentence.nameAt[at]?.kind === "office" && does(sentence, (sentence.nameAt[at]?.last ?? at) + 1, "have")
  );
}

/** "five members of its armed forces", "the army lost 35 men", "number of wounded servicemen is 110". */
function kindOfBody(each: Draft): Draft["kind"] | null {
  const { sentence, group, outcome } = each;
  if (group === null) return null;
  if (does(sentence, group.last + 1, "of") && group.head !== null) {
    for (let at = group.last + 2; at <= group.last + 6; at += 1) {
      const kind = sentence.nameAt[at]?.victimKind;
      if (kind != null && kind !== "unknown") return kind;
      if (isMark(sentence, at) || sentence.outcomeAt[at] !== undefined) break;
    }
  }
  if (outcome === null) return null;
  if (each.rules.includes("link/toll"))
    for (let at = outcome.last + 1; at < group.first; at += 1) {
      const kind = sentence.personAt[at]?.word.kind;
      if (kind !== undefined && kind !== "unknown") return kind;
      if (isMark(sentence, at)) break;
    }
  if (!does(sentence, outcome.first, "losing") || !each.rules.includes("link/object")) return null;
  return sentence.nameAt[outcome.first - 1]?.victimKind ?? null;
}

/** "thirty people, all of them civilians, died", "seven dead, all villagers": what every one of them is. */
function wholeKind({ sentence, group, last }: Draft): Draft["kind"] | null {
  if (group === null) return null;
  const end = isMark(sentence, group.last + 1, ",") ? group.last : last;
  if (!isMark(sentence, end + 1, ",", "(", "-", "–", "—") || !does(sentence, end + 2, "every")) return null;
  let at = end + 3;
  if (does(sentence, at, "partitive")) while (does(sentence, at, "partitive")) at += 1;
  while (does(sentence, at, "adjective") && sentence.personAt[at] === undefined) at += 1;
  const kind = sentence.personAt[at]?.word.kind;
  return kind === undefined || kind === "unknown" || does(sentence, at + 1, "and") ? null : kind;
}

/** A number that names nobody: "135 dead", "the toll is 135". */
function standsForFigure({ kind, group, unquantified, parent, rules }: Draft): boolean {
  if (kind !== "unknown" || group === null || unquantified || parent !== null) return false;
  return (
    group.head === null &&
    group.names.length === 0 &&
    (group.type === "bare" || group.type === "outcome" || rules.includes("link/toll"))
  );
}

/** The kind of people that the same figure counts where it is told in full. */
function likeFigure(each: Draft, readings: Readings): Draft["kind"] {
  const kinds = new Set(
    readings
      .sameLeast(each)
      .filter((other) => other.parent === null && (other.side === each.side || other.source === each.source))
      .map((other) => other.kind)
      .filter((kind) => kind !== "unknown"),
  );
  return kinds.size === 1 ? ([...kinds][0] as Draft["kind"]) : "unknown";
}

/** "Civilians: 3 killed, 7 injured": what the line is about. */
function labelKind(sentence: Sentence, before: number): Draft["kind"] {
  let colon = 1;
  while (colon < 5 && !isMark(sentence, colon, ":")) colon += 1;
  if (!isMark(sentence, colon, ":") || colon > before) return "unknown";
  return sentence.personAt[colon - 1]?.word.kind ?? "unknown";
}

/** The kind of people that a part is said to be, right behind it. */
function complementKind(sentence: Sentence, from: number): Draft["kind"] | null {
  for (let at = from; at <= from + 4; at += 1) {
    const kind = sentence.personAt[at]?.word.kind ?? sentence.kindAt[at];
    if (kind !== undefined) return kind === "unknown" ? null : kind;
    if (
      isMark(sentence, at, ",", ";", ".") ||
      (does(sentence, at, "and") && sentence.quantityAt[at + 1] !== undefined) ||
      (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article")
    )
      return null;
  }
  return null;
}

function isSpokenOfTogether(each: Draft, before: Draft): boolean {
  const { sentence } = each;
  for (let at = before.last + 1; at < each.first; at += 1) {
    if (
      isMark(sentence, at, ";", ":") ||
      does(sentence, at, "contrast") ||
      does(sentence, at, "tell") ||
      does(sentence, at, "but")
    )
      return false;
  }
  return each.side === null || before.side === null || each.side === before.side;
}

/** "Среди мирного населения ранены 35 человек": the people among whom they were. */
function amongKind({ sentence, first }: Draft): Draft["kind"] | null {
  if (!sentence.ownersFollow) return null;
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
    if (isMark(sentence, at)) return null;
    if (!does(sentence, at, "among") || does(sentence, at, "including")) continue;
    const kind = complementKind(sentence, at + 1);
    return kind === null || kind === "unknown" ? null : kind;
  }
  return null;
}
