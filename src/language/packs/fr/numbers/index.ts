import type { DayMention, QuantityMention } from "../../../mention.js";
import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { readDays } from "../dates/index.js";
import type { Bare } from "./cardinal.js";
import { isNoCount } from "./exclusions.js";
import { boundBeyondNoun, changes, type Effect, modifierAfter, modifierBefore } from "./modifiers.js";
import { readSingle } from "./single.js";
import { readNumber } from "./vague.js";
import { COLLECTIVES, PLURALS, SCALES, TENS, UNITS } from "./words.js";

/** Every word that can begin a number; figures begin one by their first sign. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[UNITS, TENS, SCALES, PLURALS, COLLECTIVES].flatMap((words) => [...words.keys()]),
  ..."plusieurs quelques aucun aucune nul nulle personne ni pas sans".split(" "),
]);

const BEGINS = new Trait<boolean>(({ kind, lower }) => kind === "number" || BEGINNINGS.has(lower));

/**
 * The quantities of a stretch of text, left to right, none overlapping another: what may be a count of people,
 * with the words that bound or round it. `days` are the day mentions of the same tokens.
 */
export function readQuantities(
  tokens: readonly Token[],
  days: readonly DayMention[] = readDays(tokens, null),
): QuantityMention[] {
  const mentions: QuantityMention[] = [];
  let free = 0;
  let nextDay = 0;
  for (let at = 0; at < tokens.length; ) {
    while ((days[nextDay]?.last ?? tokens.length) < at) nextDay += 1;
    const day = days[nextDay];
    if (day !== undefined && day.first <= at) {
      at = day.last + 1;
      free = at;
      continue;
    }
    if (!BEGINS.of((tokens[at] as Token).form)) {
      at += 1;
      continue;
    }
    const bare = isOne(tokens, at) ? null : readNumber(tokens, at);
    if (bare === null) {
      const single = readSingle(tokens, at);
      if (single !== null)
        mentions.push(single.form === "words" ? modify(tokens, bareOf(single), free) : single);
      at = single === null ? at + 1 : single.last + 1;
      if (single !== null && single.form !== "article") free = at;
      continue;
    }
    const number = readRange(tokens, bare);
    at = number.last + 1;
    if ((day !== undefined && number.last >= day.first) || isNoCount(tokens, number)) continue;
    const mention = modify(tokens, number, free);
    mentions.push(mention);
    at = mention.last + 1;
    free = at;
  }
  return mentions.map((mention, at) => sharedFloor(tokens, mentions[at - 1], mention));
}

/** "au moins 700 morts et 2 800 blessés": the floor holds for both, where but nouns stand between. */
function sharedFloor(
  tokens: readonly Token[],
  before: QuantityMention | undefined,
  mention: QuantityMention,
): QuantityMention {
  if (before === undefined || mention.rules.length > 1 || mention.max === null || mention.form === "none")
    return mention;
  if (!before.rules.includes("fr/at-least") || before.first === before.core.first) return mention;
  const between = tokens.slice(before.last + 1, mention.first);
  if (between.length < 2 || between.length > 4 || between.at(-1)?.lower !== "et") return mention;
  if (!between.slice(0, -1).every((token) => token.kind === "word" && !JOINS.has(token.lower)))
    return mention;
  return { ...mention, max: null, rules: [...mention.rules, "fr/at-least"] };
}

const JOINS: ReadonlySet<string> = new Set("est sont a ont été qui dont dans à par mais ou en".split(" "));

/** "un", "une" with nothing that makes a number of them: an article. */
function isOne(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  if (word !== "un" && word !== "une") return false;
  const number = readNumber(tokens, at);
  return number === null || number.last === at;
}

function bareOf({ first, last, min, max }: QuantityMention): Bare {
  return {
    first,
    last,
    min: min ?? 1,
    max,
    approx: false,
    form: "words",
    rule: "fr/number",
    base: 1,
    scale: 1,
  };
}

/** "20 à 30", "de 20 à 30", "entre 20 et 30", "deux ou trois", "20-30". After a word of change these are two figures. */
function readRange(tokens: readonly Token[], low: Bare): Bare {
  const joint = tokens[low.last + 1];
  if (joint === undefined || low.max === null) return low;
  const before = tokens[low.first - 1]?.lower;
  const between = before === "entre";
  const isOr = joint.lower === "ou";
  const hyphen = /^[-–—]$/u.test(joint.lower);
  if (joint.lower === "et" ? !between : !isOr && joint.lower !== "à" && !hyphen) return low;
  const high = readNumber(tokens, low.last + 2);
  if (high === null || high.max === null) return low;
  if (hyphen && (joint.spaced || tokens[low.last + 2]?.spaced === true || high.form !== low.form)) return low;
  if (joint.lower === "à" && changes(tokens, low.first)) return low;
  const min = high.scale > 1 && low.scale === 1 && low.min < high.base ? low.min * high.scale : low.min;
  if (min >= high.max) return low;
  const opened = between || (before === "de" && joint.lower === "à");
  return {
    ...high,
    first: opened ? low.first - 1 : low.first,
    min,
    approx: low.approx || high.approx || isOr,
    form: low.form,
    rule: "fr/range",
  };
}

const RULES: Readonly<Record<Effect, string>> = {
  floor: "fr/at-least",
  above: "fr/more-than",
  ceiling: "fr/up-to",
  below: "fr/fewer-than",
  approx: "fr/approx",
  "approx-above": "fr/just-over",
  "approx-below": "fr/just-under",
  additional: "fr/additional",
  exact: "fr/exactly",
};

interface Reading {
  min: number | null;
  max: number | null;
  approx: boolean;
  additional: boolean;
  readonly rules: string[];
}

const MOST_MODIFIERS = 4;

/** Reads what stands around the number, from the inside out; nothing before the token `free` is touched. */
function modify(tokens: readonly Token[], number: Bare, free: number): QuantityMention {
  let { first, last } = number;
  const { min, max, approx, form, rule } = number;
  const reading: Reading = { min, max, approx, additional: differs(tokens, number), rules: [rule] };
  for (let i = 0; i < MOST_MODIFIERS; i += 1) {
    const after = modifierAfter(tokens, last);
    if (after === null) break;
    apply(reading, after.effect);
    last = after.last;
  }
  const beyond = boundBeyondNoun(tokens, last);
  if (beyond !== null) apply(reading, beyond);
  for (let i = 0; i < MOST_MODIFIERS; i += 1) {
    const before = modifierBefore(tokens, first, free);
    if (before === null) break;
    apply(reading, before.effect);
    if (before.silent) break;
    first -= before.words.length;
  }
  const core = { first: number.first, last: number.last };
  const { rules, additional } = reading;
  return {
    first,
    last,
    min: reading.min,
    max: reading.max,
    approx: reading.approx,
    form,
    additional,
    core,
    rules,
  };
}

// "a augmenté de 13 pour atteindre 59": thirteen more, not thirteen; "passé de 24 à 36" is two figures
function differs(tokens: readonly Token[], { first, last }: Bare): boolean {
  if (tokens[first - 1]?.lower !== "de" || tokens[last + 1]?.lower === "à") return false;
  return /^(?:augmenté|augmente|progressé|bondi|grimpé|monté|diminué|baissé)$/u.test(
    tokens[first - 2]?.lower ?? "",
  );
}

/** What a modifier makes of a count. A vague number has no upper end to cut. */
function apply(reading: Reading, effect: Effect): void {
  const { min, max } = reading;
  reading.rules.push(RULES[effect]);
  if (effect === "additional") reading.additional = true;
  if (effect.startsWith("approx")) reading.approx = true;
  if (max === null) return;
  switch (effect) {
    case "floor":
      reading.min = min ?? max;
      reading.max = null;
      break;
    case "above":
    case "approx-above":
      reading.min = (min ?? max) + 1;
      reading.max = null;
      break;
    case "ceiling":
      reading.min = null;
      break;
    case "below":
    case "approx-below":
      if (max === 0) break;
      reading.min = null;
      reading.max = max - 1;
      break;
  }
}
