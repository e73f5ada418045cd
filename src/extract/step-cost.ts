import type { Role } from "../language/index.js";
import type { Sentence } from "./sentence.js";
import { does, isMark, plays } from "./sentence.js";

/** What it costs to pass over one word on the way from a count to its outcome. */
export function stepCost(sentence: Sentence, at: number, frame: "subject" | "object" | "toll"): number {
  const token = sentence.tokens[at];
  if (token === undefined) return 0;
  if (token.kind === "mark")
    return token.text === "-" && token.spaced && frame === "object" ? 1 : markCost(token.text, frame);
  if (sentence.dayAt[at] !== undefined) return 0.1;
  if (sentence.nameAt[at] !== undefined) return 0.12;
  if (sentence.personAt[at] !== undefined) return 0.35;
  const roles = sentence.roles[at];
  if (roles === undefined || roles.length === 0) return token.capital ? 0.15 : 0.3;
  // "the Hezbollah-linked committee"
  if (isMark(sentence, at - 1, "-") && sentence.tokens[at]?.spaced === false) return 0.1;
  // "was found shot dead": in what state
  if (frame === "subject" && plays(roles, "discovers") && sentence.outcomeAt[at + 1] !== undefined)
    return 0.1;
  // "was found in a field with wounds"
  if (frame === "subject" && plays(roles, "discovers") && does(sentence, at - 1, "be")) return 0.3;
  // "two are reported dead", in headlines "soldier reported killed"
  if (frame === "subject" && plays(roles, "tell") && (sentence.inTitle || does(sentence, at - 1, "be")))
    if (sentence.outcomeAt[at + 1] !== undefined) return 0.1;
  // "killed a man and sent three others to hospital": another verb
  if (frame === "object" && plays(roles, "verb") && does(sentence, at - 1, "and"))
    if (roles.length === 1 || plays(roles, "striking") || plays(roles, "taking")) return OWN_VERB;
  // "the murder of a man and the shooting of two others": of another event
  if (
    frame === "object" &&
    plays(roles, "event") &&
    does(sentence, at + 1, "of") &&
    does(sentence, at - 1, "determiner")
  )
    return OWN_VERB;
  const costs = COSTS_KNOWN.get(roles) ?? costsOf(roles);
  const cost = frame === "subject" ? costs.subject : frame === "object" ? costs.object : costs.toll;
  // "a gunman after one person was killed": another clause
  return frame === "subject" && cost < 1 && plays(roles, "clause") && opensSubject(sentence, at + 1)
    ? 1
    : cost;
}

/** What it costs to pass over a word of these roles: worked out once for each list of a pack's lexicon. */
const COSTS_KNOWN = new WeakMap<readonly Role[], Costs>();

function costsOf(roles: readonly Role[]): Costs {
  const costs = {
    subject: costOf(roles, "subject"),
    object: costOf(roles, "object"),
    toll: costOf(roles, "toll"),
  };
  COSTS_KNOWN.set(roles, costs);
  return costs;
}

function costOf(roles: readonly Role[], frame: keyof Costs): number {
  if (roles.includes("contrast") || roles.includes("accused") || roles.includes("accordingTo")) return 4;
  // "killed dozens and has stranded thousands": a verb of its own
  if (frame === "object" && roles.includes("have")) return OWN_VERB;
  let least = 9;
  for (const role of roles) least = Math.min(least, ROLE_COST[role]?.[frame] ?? 0.3);
  const speaks =
    frame === "subject" &&
    roles.includes("tell") &&
    !roles.includes("change") &&
    !roles.includes("adjective");
  return speaks ? Math.max(least, 1.1) : least;
}

const OWN_VERB = 3;

function opensSubject(sentence: Sentence, at: number): boolean {
  return (
    sentence.quantityAt[at] !== undefined ||
    sentence.personAt[at] !== undefined ||
    does(sentence, at, "determiner") ||
    does(sentence, at, "possessive") ||
    does(sentence, at, "pronoun")
  );
}

function markCost(mark: string, frame: string): number {
  if (mark === "," || mark === "-" || mark === "'" || mark === "’") return mark === "," ? 0.45 : 0.1;
  if (mark === ";") return 4;
  if (mark === ":") return frame === "toll" ? 0.2 : 1.5;
  if (mark === "." || mark === "?" || mark === "!") return 3;
  if (mark === "—" || mark === "–") return 1;
  if (mark === "(" || mark === ")") return 0.6;
  return 0.3;
}

interface Costs {
  readonly subject: number;
  readonly object: number;
  readonly toll: number;
}
const all = (cost: number): Costs => ({ subject: cost, object: cost, toll: cost });
const ROLE_COST: Partial<Record<string, Costs>> = {
  be: { subject: 0, object: 1, toll: 0 },
  bePlural: { subject: 0, object: 1, toll: 0 },
  have: { subject: 0, object: 1, toll: 0.1 },
  get: { subject: 0, object: 1, toll: 0.6 },
  modal: { subject: 0.2, object: 0.8, toll: 0.2 },
  negation: all(0.4),
  determiner: all(0.08),
  possessive: all(0.08),
  demonstrative: all(0.3),
  pronoun: all(0.5),
  relative: { subject: 0.4, object: 1, toll: 0.8 },
  and: { subject: 0.3, object: 0.3, toll: 0.9 },
  or: all(0.3),
  but: all(1.4),
  clause: all(1.8),
  whether: all(1.8),
  causing: all(1.2),
  rescuing: all(1.2),
  striking: all(1.2),
  goingFree: all(1.2),
  contrast: all(4),
  preventing: all(1.2),
  demands: all(1.2),
  declines: all(1.2),
  oneObject: all(0.5),
  preposition: { subject: 0.3, object: 0.4, toll: 0.3 },
  of: all(0.15),
  adverb: all(0.05),
  change: { subject: 1.1, object: 1.1, toll: 0 },
  tell: all(1.1),
  told: all(1.1),
  voice: all(0.3),
  medium: all(0.3),
  including: { subject: 2, object: 0.8, toll: 0.8 },
  among: all(0.5),
  verb: all(1.2),
  participle: { subject: 0.4, object: 1.2, toll: 1.2 },
  adjective: all(0.08),
  thing: all(0.25),
  event: all(0.12),
  conflict: all(0.12),
  unconfirmed: all(0.05),
  accused: all(4),
  sum: all(0.05),
  previous: all(0.3),
  rest: all(0.1),
};
