import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { Readings } from "./readings.js";
import { does, isMark } from "./sentence.js";
import { onlySide, sideFromReport } from "./side-of-report.js";
import type { Settled } from "./sides.js";
import { sideOf } from "./sides.js";
import type { Speakers } from "./speaker.js";
import { words } from "./voice.js";

/** Says whose people a claim counts, from the phrase outwards: the phrase, the clause, the speaker, the report. */
export function settleVictims(readings: Readings, context: Context, speakers: Speakers): void {
  for (const each of readings.drafts) {
    each.who = whoOf(each);
    each.kind = kindOf(each);
    if (each.rules.includes("side/silent")) continue;
    settle(each, sideOf(each, context, speakers, readings));
  }
  const only = onlySide(readings.drafts);
  let topic: Draft | null = null;
  for (const each of readings.drafts) {
    if (each.rules.at(-1) === "side/none")
      settle(each, sideFromReport(each, { readings, topic, only, context }));
    else if (each.scope !== "background" && each.status !== "withheld") topic = each;
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

function kindOf(each: Draft): Draft["kind"] {
  if (each.kind !== "unknown") return each.kind;
  if (each.parent !== null && each.group?.type === "bare") return each.parent.kind;
  // "38 citizens, two military men among them": both kinds in one figure
  const { sentence, group } = each;
  if (group !== null && each.parent === null) {
    for (let at = group.last + 1; at <= group.last + 8; at += 1) {
      const kind = sentence.personAt[at]?.word.kind;
      if (kind !== undefined && kind !== "unknown") {
        for (let cue = group.last + 1; cue <= at + 3; cue += 1)
          if (
            does(sentence, cue, "including") ||
            does(sentence, cue, "among") ||
            does(sentence, cue, "partitive")
          )
            return "mixed";
      }
      if (sentence.outcomeAt[at] !== undefined && isMark(sentence, at + 1, ".")) break;
    }
  }
  return "unknown";
}
