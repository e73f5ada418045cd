import type { OutcomeWord } from "../language/index.js";
import { RUNAWAY } from "./band.js";
import { barredByClause, barredByWord, isIrreal, isTaken } from "./barred.js";
import { priceOf } from "./frames.js";
import type { Ground, Tie } from "./ground.js";
import type { Group } from "./group.js";
import type { OutcomeMention } from "./sentence.js";
import { does, doesOne, isMark } from "./sentence.js";
import { isSingle } from "./single.js";
import { bracketClose } from "./told-bracket.js";
import { isOwner, isOwnerBehind, opensAmong, opensOf } from "./whose-harm.js";

/** An outcome in reach of a group, and what it costs to get there. */
export interface Candidate {
  readonly outcome: OutcomeMention;
  readonly reading: OutcomeWord;
  readonly cost: number;
  readonly rule: string;
}

/** What a weak outcome word ("lost", "treated") adds; it holds only what stands right beside it. */
const WEAK = 0.6;
const WEAK_LIMIT = 1.2;
/** More than any limit. */
const NEVER = 99;

/** Every way from a group to one outcome, in each reading and frame that the outcome word has. */
export function reach(ground: Ground, group: Group, outcome: OutcomeMention, found: Candidate[]): void {
  const { sentence } = ground;
  const isInside = group.outcomes.includes(outcome);
  if (!isInside && outcome.first >= group.first && outcome.last <= group.last) return;
  const irreal = !isInside && isIrreal(sentence, outcome);
  if (irreal) return;
  const isRight = outcome.first > group.last;
  for (const reading of outcome.readings) {
    if (reading.taken === true && !isTaken(sentence, outcome)) continue;
    for (const frame of reading.frames) {
      const tie: Tie = { group, outcome, reading, frame, isRight };
      const one = isInside ? inside(tie) : tied(ground, tie);
      if (one !== null) found.push(one);
    }
  }
}

/** "24 deaths", "24 wounded soldiers": the phrase says it itself. */
function inside({ group, outcome, reading, frame }: Tie): Candidate | null {
  if (reading.people !== true && frame !== "head" && frame !== "either") return null;
  // "none of the wounded who spoke": of whom it is said what they did not do
  if (group.partitive && group.quantity?.form === "none") return null;
  // "a murder suspect": what he is said to have done
  if (reading.single === true && frame === "head" && group.head !== null)
    if (doesOne(group.sentence, group.head.last, RUNAWAY)) return null;
  const isHead = group.head === null || outcome.last > group.head.last;
  return { outcome, reading, cost: isHead ? 0 : 0.7, rule: isHead ? "link/head" : "link/modifier" };
}

function tied(ground: Ground, tie: Tie): Candidate | null {
  const { sentence } = ground;
  const { group, outcome, reading, frame, isRight } = tie;
  if (barredByClause(ground, tie)) return null;
  // "wounded 57, nine of them from one tailor's shop"; not "hit an officer's leg"
  const isFar = !isRight && group.first > outcome.last + 1;
  if (isFar && frame !== "head" && does(sentence, group.last + 1, "genitive")) return null;
  if (isSingle(group) && frame === "head") {
    const named = namedOne(ground, tie);
    if (named !== null) return named;
    if (isRight || !opensOf(sentence, outcome) || isOwnerBehind(sentence, group)) return null;
  } else if (isRight ? isOwner(sentence, group, outcome) : isSingle(group) && isOwnerBehind(sentence, group))
    return null;
  else if (isSingle(group) && frame === "toll") return null;
  if (barredByWord(sentence, tie)) return null;
  const price = priceOf(ground, tie);
  if (price === null) return null;
  const isWeak = reading.weak === true;
  const cost = !isWeak ? price.cost : price.cost > WEAK_LIMIT ? NEVER : price.cost + WEAK;
  return { outcome, reading, cost, rule: price.rule };
}

/** "the governor's murder", "among the dead is the mayor": a noun of harm right beside somebody named. */
function namedOne({ sentence }: Ground, { group, outcome, reading, isRight }: Tie): Candidate | null {
  if (isRight && outcome.first === group.last + 2 && does(sentence, group.last + 1, "genitive"))
    return { outcome, reading, cost: 0.1, rule: "link/genitive" };
  // "among the dead, the mayor says, is Amal Hassan"
  const comma = outcome.last + 1;
  const be = isMark(sentence, comma, ",") ? bracketClose(sentence, comma) + 1 : comma;
  const isAmong = !isRight && opensAmong(sentence, outcome) && does(sentence, be, "be");
  if (isAmong && group.first === be + 1 && !isOwnerBehind(sentence, group))
    return { outcome, reading, cost: 0.3, rule: "link/among" };
  return null;
}
