import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

export function kindOf(each: Draft, readings: Readings): Draft["kind"] {
  const { sentence, group } = each;
  // "civilian deaths reached 130"; not "police detained five"
  const isDone = each.outcome === null || each.rules.includes("link/object");
  const told = isDone ? undefined : sentence.kindAt[each.outcome.first - 1];
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
  // "took three of the victims to local hospitals"
  const isCarried = each.rules.includes("compose/carried");
  if (!isCarried && (each.parent !== null || group.partitive)) {
    // "at least 59 were civilians", "six of them border guards"
    const told = complementKind(sentence, group.last + 1);
    if (told !== null) return told;
    return refers ? (each.parent?.kind ?? "unknown") : "unknown";
  }
  if (refers) {
    // "40 soldiers died and 87 were hurt": a bare number stands for the people just named
    const before = readings.lastBefore(sentence, group.first, ({ parent }) => parent === null);
    if (
      before !== undefined &&
      before.kind !== "mixed" &&
      isSpokenOfTogether(each, before) &&
      !isTollOfAll(each, before)
    )
      return before.kind;
    return labelKind(each, group.first);
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
  const last = readings.nearest(each, (other) => other.sentence !== each.sentence || other.parent === null);
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
export function standsForFigure({ kind, group, unquantified, parent, rules }: Draft): boolean {
  if (kind !== "unknown" || group === null || unquantified || parent !== null) return false;
  return (
    group.head === null &&
    group.names.length === 0 &&
    (group.type === "bare" || group.type === "outcome" || rules.includes("link/toll"))
  );
}

/** The kind of people that the same figure counts where it is told in full. */
export function likeFigure(each: Draft, readings: Readings): Draft["kind"] {
  let known: Draft["kind"] = "unknown";
  for (const { parent, side, source, kind } of readings.sameLeast(each)) {
    if (parent !== null || kind === "unknown" || (side !== each.side && source !== each.source)) continue;
    if (known !== "unknown" && known !== kind) return "unknown";
    known = kind;
  }
  return known;
}

/** "Civilians: 3 killed, 7 injured": what the line is about; not "Police: 3 killed", who says so. */
function labelKind({ sentence, source }: Draft, before: number): Draft["kind"] {
  let colon = 1;
  while (colon < 5 && !isMark(sentence, colon, ":")) colon += 1;
  if (!isMark(sentence, colon, ":") || colon > before) return "unknown";
  const label = sentence.tokens[colon - 1]?.text ?? "";
  if (source?.endsWith(label) === true) return "unknown";
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
