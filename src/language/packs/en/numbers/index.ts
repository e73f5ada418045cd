import type { DayMention, QuantityMention } from "../../../mention.js";
import { type Form, Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { readDays } from "../dates/index.js";
import type { Bare } from "./cardinal.js";
import { isNoCount } from "./exclusions.js";
import { modify } from "./modify.js";
import { endOfOneIdiom } from "./one.js";
import { readRange } from "./range.js";
import { endOfRate, OPENS_SHARE, readShareOf } from "./share.js";
import { readSingle } from "./single.js";
import { readNumber } from "./vague.js";
import { OWNERS, PLURALS, SCALES, TENS, UNITS } from "./words.js";

/** Every word that can begin a number; figures begin one by their first sign. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...PLURALS.keys(),
  ..."a an half quarter dozen several handful couple pair many".split(" "),
  ..."another no none nobody nil neither nor not without any anyone anybody both duo trio".split(" "),
]);

const BEGINS = new Trait<boolean>(({ text, lower }) => {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || BEGINNINGS.has(lower);
});

/**
 * The quantities of a stretch of text, left to right, none overlapping another: what may be a count of people,
 * with the words that bound or round it. Numbers that count nothing (dates, ages, measures, money, shares,
 * names with a number) are left out; counts of houses or vehicles are not: whose number it is, composition
 * decides. `days` are the day mentions of the same tokens, read here where none are given; `places` the
 * tokens that a quantity may begin with (`beginsQuantity`), in order.
 */
export function readQuantities(
  tokens: readonly Token[],
  days: readonly DayMention[] = readDays(tokens, null),
  places: readonly number[] = placesIn(tokens),
): QuantityMention[] {
  const mentions: QuantityMention[] = [];
  let free = 0; // the first token no mention has taken
  let nextDay = 0;
  let nextPlace = 0;
  for (let at = 0; at < tokens.length; ) {
    while ((days[nextDay]?.last ?? tokens.length) < at) nextDay += 1;
    const day = days[nextDay];
    if (day !== undefined && day.first <= at) {
      at = day.last + 1;
      free = at;
      continue;
    }
    while ((places[nextPlace] ?? tokens.length) < at) nextPlace += 1;
    const place = places[nextPlace] ?? tokens.length;
    if (place > at) {
      at = day === undefined ? place : Math.min(place, day.first);
      continue;
    }
    const opensShare = OPENS_SHARE.of((tokens[at] as Token).form);
    const share = opensShare ? readShareOf(tokens, at, readNumber, mentions) : null;
    if (share !== null) {
      // a name may stand inside: "half of Goma's 20,000"
      const mention = { ...modify(tokens, share, free), core: { first: share.last, last: share.last } };
      dropArticle(mentions, tokens, mention.first);
      mentions.push(mention);
      at = mention.last + 1;
      free = at;
      continue;
    }
    const rate = opensShare ? endOfRate(tokens, at) : -1;
    if (rate > 0) {
      at = rate + 1;
      free = at;
      continue;
    }
    const bare = readNumber(tokens, at);
    if (bare === null) {
      const single = readSingle(tokens, at);
      if (single !== null) mentions.push(single);
      at = single === null ? at + 1 : single.last + 1;
      // "a further 12": the article may turn out to belong to the number
      if (single !== null && single.form !== "article") free = at;
      continue;
    }
    const number = readRange(tokens, bare, readNumber);
    at = number.last + 1;
    if ((day !== undefined && number.last >= day.first) || isNoCount(tokens, number)) continue;
    const idiom = endOfOneIdiom(tokens, number);
    if (idiom !== null) {
      at = idiom + 1;
      continue;
    }
    if (isLeftOut(tokens, number.first)) {
      const rest = restOf(tokens, number);
      at = rest?.last ?? number.last;
      at += 1;
      free = at;
      if (rest !== null) mentions.push(rest);
      continue;
    }
    const mention = modify(tokens, number, free);
    dropArticle(mentions, tokens, mention.first);
    mentions.push(mention);
    at = mention.last + 1;
    free = at;
  }
  return mentions;
}

function placesIn(tokens: readonly Token[]): number[] {
  return [...tokens.keys()].filter((at) => beginsQuantity((tokens[at] as Token).form));
}

/** Whether a quantity may begin with a word. */
export function beginsQuantity(form: Form): boolean {
  return BEGINS.of(form);
}

// "all but two": how many are left out
function isLeftOut(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === "but" && tokens[first - 2]?.lower === "all";
}

// "all but two of the twelve", "of the crew of twelve": ten
function restOf(tokens: readonly Token[], { first, last, min, max }: Bare): QuantityMention | null {
  const of = last + 1;
  if (tokens[of]?.lower !== "of" || !OWNERS.has(tokens[of + 1]?.lower ?? "")) return null;
  const isGroupOf = tokens[of + 2]?.kind === "word" && tokens[of + 3]?.lower === "of";
  const whole = readNumber(tokens, of + 2) ?? (isGroupOf ? readNumber(tokens, of + 4) : null);
  if (whole === null || whole.min === null || whole.min !== whole.max || min === null || min !== max)
    return null;
  if (whole.min <= min) return null;
  const left = whole.min - min;
  return {
    first: first - 2,
    last: whole.last,
    core: { first: whole.first, last: whole.last },
    min: left,
    max: left,
    approx: whole.approx,
    additional: false,
    form: whole.form,
    rules: ["en/all-but"],
  };
}

// the article of "a further 12", within the number's run, and of "a massive 12", before it
function dropArticle(mentions: QuantityMention[], tokens: readonly Token[], first: number): void {
  while ((mentions.at(-1)?.last ?? -1) >= first) mentions.pop();
  const last = mentions.at(-1);
  const leads = last?.form === "article" && !last.additional && last.last === first - 2;
  if (leads && tokens[first - 1]?.kind === "word") mentions.pop();
}
