import type { Context } from "./context.js";
import { doerOf } from "./doer.js";
import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import type { Sentence } from "./sentence.js";
import { does, isMark, words } from "./sentence.js";
import { onlySide, sideFromReport } from "./side-of-report.js";
import type { Settled } from "./sides.js";
import { sideOf } from "./sides.js";
import type { Speakers } from "./speaker.js";

/** Says whose people a claim counts, from the phrase outwards: the phrase, the clause, the speaker, the report. */
export function settleVictims(readings: Readings, context: Context, speakers: Speakers): void {
  for (const each of readings.drafts) {
    each.who = whoOf(each);
    each.kind = kindOf(each, readings);
    if (each.rules.includes("side/silent")) continue;
    settle(each, sideOf(each, context, speakers, readings));
  }
  const only = onlySide(readings.drafts);
  let topic: Draft | null = null;
  for (const each of readings.drafts) {
    if (each.rules.at(-1) === "side/none") {
      const settled = sideFromReport(each, { readings, topic, only, context });
      const isDoers = settled.side !== null && settled.side === doerOf(each, context);
      settle(each, isDoers ? { side: null, rule: "side/not-the-doer" } : settled);
    } else if (each.scope !== "background" && each.status !== "withheld") topic = each;
  }
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
  const from = (group.quantity?.last ?? group.first - 1) + 1;
  return from <= group.last ? words(sentence, from, group.last) : null;
}

function kindOf(each: Draft, readings: Readings): Draft["kind"] {
  const { sentence, group } = each;
  // "civilian deaths reached 130"
  const told = each.outcome === null ? undefined : sentence.kindAt[each.outcome.first - 1];
  if (each.kind === "unknown" && told !== undefined) return told;
  if (each.kind !== "unknown" || group === null) return each.kind;
  const refers = group.type === "bare" || group.rest || (group.partitive && group.head === null);
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
    return before !== undefined && before.kind !== "mixed" && isSpokenOfTogether(each, before)
      ? before.kind
      : "unknown";
  }
  return includesKind(each) ? "mixed" : "unknown";
}

/** The kind of people that a part is said to be, right behind it. */
function complementKind(sentence: Sentence, from: number): Draft["kind"] | null {
  for (let at = from; at <= from + 4; at += 1) {
    const kind = sentence.personAt[at]?.word.kind ?? sentence.kindAt[at];
    if (kind !== undefined) return kind === "unknown" ? null : kind;
    if (
      isMark(sentence, at, ",", ";", ".") ||
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

/** "38 citizens, two military men among them": both kinds in one figure. */
function includesKind(each: Draft): boolean {
  const { sentence, group } = each;
  if (group === null) return false;
  for (let at = group.last + 1; at <= group.last + 8; at += 1) {
    const kind = sentence.personAt[at]?.word.kind;
    if (kind !== undefined && kind !== "unknown") {
      for (let cue = group.last + 1; cue <= at + 3; cue += 1) {
        if (does(sentence, cue, "including") && !does(sentence, cue, "partitive")) return true;
      }
    }
    if (isMark(sentence, at, ".", ";")) return false;
  }
  return false;
}
