import type { Counted } from "./counted.js";
import type { Draft } from "./draft.js";
import { draft } from "./draft.js";
import type { Group } from "./group.js";
import { endsInAmong } from "./part-of.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/** "the wounded include at least six children": a part of a body of people that the sentence names by its outcome. */
export function includedIn({ sentence, group }: Counted): readonly Draft[] | null {
  const only = oneOfDead(sentence, group);
  if (only !== null) return [only];
  if (group.outcomes.length > 0 || group.type === "thing") return null;
  const named = namedBefore(sentence, group);
  if (named !== null) return [named];
  return includedAt(sentence, group);
}

/** "the dead include the imam", "the wounded include at least six children": right behind the verb. */
export function includedAt(sentence: Sentence, group: Group): Draft[] | null {
  let at = group.first - 1;
  if (!does(sentence, at, "including")) return null;
  for (at -= 1; at >= Math.max(0, group.first - 6); at -= 1) {
    const outcome = sentence.outcomeAt[at];
    if (outcome !== undefined) {
      if (sentence.quantityAt[outcome.first - 1] !== undefined) return null;
      const reading = outcome.readings.find(
        (each) => each.people === true || each.frames.includes("head") || each.frames.includes("toll"),
      );
      if (reading === undefined) return null;
      const one = draft(sentence, group, null, reading.category);
      one.first = Math.min(one.first, outcome.first);
      one.last = group.last;
      one.doubt = 0.6;
      one.scope = "subset";
      one.rules.push("compose/included");
      return [one];
    }
    if (isMark(sentence, at) || sentence.quantityAt[at] !== undefined) return null;
  }
  return null;
}

/** "The youngest of the dead was a three-year-old girl": one of a body of people, whom the sentence names by what she was. */
export function oneOfDead(sentence: Sentence, group: Group): Draft | null {
  if (group.quantity?.max !== 1 || group.type !== "person" || !does(sentence, group.first - 1, "be"))
    return null;
  const outcome = sentence.outcomeAt[group.first - 2];
  if (outcome === undefined) return null;
  let at = outcome.first - 1;
  while (does(sentence, at, "determiner")) at -= 1;
  if (!does(sentence, at, "of") || !does(sentence, at - 1, "extreme")) return null;
  const reading = outcome.readings.find(({ people, frames }) => people === true || frames.includes("head"));
  if (reading === undefined) return null;
  const one = draft(sentence, group, outcome, reading.category);
  one.first = at - 1;
  one.scope = "subset";
  one.doubt = 1;
  one.rules.push("compose/included");
  return one;
}

/** "Israel's own dead, 46 civilians and about 80 soldiers, are known by name": who the dead are, right behind them. */
function namedBefore(sentence: Sentence, group: Group): Draft | null {
  const outcome = sentence.outcomeAt[group.first - 2];
  if (outcome === undefined || group.type !== "person" || group.quantity?.form === "article") return null;
  if (!isMark(sentence, group.first - 1, ",", "(", "—", "–")) return null;
  let at = outcome.first - 1;
  while (does(sentence, at, "adjective")) at -= 1;
  const opens =
    does(sentence, at, "possessive") ||
    does(sentence, at, "genitive") ||
    does(sentence, at, "determiner") ||
    does(sentence, outcome.first, "determiner");
  const reading = outcome.readings.find(
    ({ frames, people, single, taken }) =>
      single !== true && taken !== true && (people === true || frames.includes("head")),
  );
  if (
    !opens ||
    endsInAmong(sentence, group) ||
    reading === undefined ||
    sentence.quantityAt[at] !== undefined
  )
    return null;
  const one = draft(sentence, group, outcome, reading.category);
  one.doubt = 0.8;
  one.rules.push("compose/named");
  return one;
}
