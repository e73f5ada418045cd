import { carriedToHospital } from "./carried.js";
import type { Counted } from "./counted.js";
import { NO_TOLL } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { Group } from "./group.js";
import { hitByFire } from "./hit-by-fire.js";
import { includedAt, oneOfDead } from "./included.js";
import { inTheEnd, withEnd } from "./later-fate.js";
import { partOf } from "./part-of.js";
import { part } from "./parts.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does } from "./sentence.js";
import { isSingle } from "./single.js";
import { struckDead } from "./struck-dead.js";

/** One person who is counted by being named, and nobody else's figure: claims of a plain outcome, or none. */
export function alone(counted: Counted): readonly Draft[] | null {
  const { sentence, group, links } = counted;
  if (!isSingle(group)) return null;
  // "the guard shot the thief to death", "neighbours rushed the boy to a clinic", "fired into the crowd, hitting a girl"
  const struck =
    struckDead(counted) ??
    (isPronoun(sentence, group) ? null : (carriedToHospital(counted) ?? hitByFire(counted)));
  if (struck !== null) return struck;
  const named = oneOfDead(sentence, group);
  if (named !== null) return [named];
  const isListed =
    does(sentence, group.first - 1, "including") && !does(sentence, group.first - 1, "preposition");
  const included = isListed ? includedAt(sentence, group) : null;
  if (included !== null) return included;
  const one = singleDraft(counted);
  // "seven people, among them a 17-year-old girl"
  if (one === null && does(sentence, group.first, "indefiniteArticle")) return part(counted) ?? NO_TOLL;
  const end = inTheEnd(sentence, group, links);
  // "He was taken to hospital and later died"
  if (one === null) return isPronoun(sentence, group) ? end : NO_TOLL;
  one.parent = includedWhole(counted);
  return withEnd(one, end);
}

/** One person named alone, bound closely to a plain outcome: "the mayor was killed", "the murder of Judge Vega". */
function singleDraft({ sentence, group, bound }: Counted): Draft | null {
  if (bound === undefined || bound.outcome === null) return null;
  if (bound.reading?.weak === true && !isLostRelative(sentence, group, bound.outcome)) return null;
  // "the plan was to kidnap the minister": an aim
  if (bound.rule === "link/object" && does(sentence, bound.outcome.first - 1, "modal")) return null;
  // a pronoun is a victim of a plain death only: "he was pronounced dead"
  if (isPronoun(sentence, group) && (bound.category !== "killed" || bound.cost > 0.3)) return null;
  if (bound.category === "displaced" || bound.category === "casualties" || bound.category === "missing")
    return null;
  const one = draft(sentence, group, bound.outcome, bound.category);
  one.doubt = bound.cost + 1;
  one.rules.push(bound.rule);
  return one;
}

/** "I lost my mother": who is somebody's, and whose word for losing is plain. */
function isLostRelative(
  sentence: Sentence,
  { possessive, head }: Group,
  { first, last }: OutcomeMention,
): boolean {
  if (!possessive || head === null || first !== last || !does(sentence, first, "losing")) return false;
  return does(sentence, head.last, "relation");
}

/** "Three people, including a boy and a girl, were shot": one of a figure that the sentence has told. */
function includedWhole({ sentence, group, here, before }: Counted): Draft | null {
  const whole = here.findLast((each) => each.parent === null);
  if (whole === undefined || (whole.min ?? 0) < 2) return null;
  return partOf(sentence, group, here, before);
}

function isPronoun(sentence: Sentence, { first, last }: Group): boolean {
  return first === last && does(sentence, first, "personal");
}
