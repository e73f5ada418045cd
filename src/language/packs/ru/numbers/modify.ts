import type { QuantityMention } from "../../../mention.js";
import type { Token } from "../../../text/tokens.js";
import { type Cardinal, lowerAt } from "./cardinal.js";

type Bound = "floor" | "above" | "ceiling" | "below" | "about";

/** Words that bound or round the number behind them, longest first. */
const BEFORE: readonly (readonly [string, Bound])[] = [
  ["не менее чем", "floor"],
  ["не меньше чем", "floor"],
  ["по меньшей мере", "floor"],
  ["по крайней мере", "floor"],
  ["как минимум", "floor"],
  ["не менее", "floor"],
  ["не меньше", "floor"],
  ["не ниже", "floor"],
  ["минимум", "floor"],
  ["более чем", "above"],
  ["больше чем", "above"],
  ["перевалило за", "above"],
  ["не более чем", "ceiling"],
  ["не более", "ceiling"],
  ["не больше", "ceiling"],
  ["не свыше", "ceiling"],
  ["максимум", "ceiling"],
  ["менее чем", "below"],
  ["меньше чем", "below"],
  ["более", "above"],
  ["больше", "above"],
  ["свыше", "above"],
  ["превысило", "above"],
  ["превысил", "above"],
  ["превысила", "above"],
  ["превысили", "above"],
  ["превышает", "above"],
  ["превышают", "above"],
  ["менее", "below"],
  ["меньше", "below"],
  ["до", "ceiling"],
  ["около", "about"],
  ["порядка", "about"],
  ["примерно", "about"],
  ["приблизительно", "about"],
  ["ориентировочно", "about"],
  ["почти", "about"],
  ["чуть более", "above"],
  ["чуть больше", "above"],
  ["чуть менее", "below"],
  ["чуть меньше", "below"],
  ["с", "about"],
  ["где - то", "about"],
];
const BY_LAST_WORD = new Map<string, (readonly [readonly string[], Bound])[]>();
for (const [phrase, bound] of BEFORE) {
  const words = phrase.split(" ");
  const last = words.at(-1) ?? "";
  const known = BY_LAST_WORD.get(last) ?? [];
  known.push([words, bound]);
  known.sort((a, b) => b[0].length - a[0].length);
  BY_LAST_WORD.set(last, known);
}

const MORE = new Set(["еще", "дополнительно"]);
const MORE_AFTER = new Set(["других", "другие"]);

/** Words of change, by how they begin: "выросло до 59" ends at 59, it does not stay below. */
const CHANGES =
  /^(?:вырос|возрос|увелич|достиг|дош|довел|довед|повыс|подня|рост|расш|снизи|сократ|умень|упал|скоррект|обнов|подскоч|прибли|доход)/u;

/** The number with the words that bound it: "не менее 24", "до 30", "еще 13". */
export function modify(tokens: readonly Token[], number: Cardinal, free: number): QuantityMention {
  let { first, last, min, max, approx } = number as { -readonly [K in keyof Cardinal]: Cardinal[K] };
  const rules = [number.rule];
  let upper: number | null = max;
  let lower: number | null = min;
  let additional = false;
  for (let steps = 0; steps < 3; steps += 1) {
    const found = boundBefore(tokens, first, free);
    if (found === null) break;
    first = found.first;
    if (found.bound === null) additional = true;
    else {
      rules.push(`ru/${found.bound}`);
      const value: number = lower ?? 0;
      if (found.bound === "floor") upper = null;
      if (found.bound === "above") [lower, upper] = [number.max === null ? value : value + 1, null];
      if (found.bound === "ceiling") [lower, upper] = [null, upper ?? value];
      if (found.bound === "below") [lower, upper] = [null, (upper ?? value) - 1];
      approx = found.bound === "about";
      if (found.bound === "floor" || found.bound === "above") approx = number.max === null;
    }
  }
  if (MORE_AFTER.has(lowerAt(tokens, last + 1))) additional = true;
  if (lowerAt(tokens, last + 1) === "с" && lowerAt(tokens, last + 2) === "лишним") {
    last += 2;
    [lower, upper] = [(lower ?? 0) + 1, null];
    rules.push("ru/above");
  } else if (lowerAt(tokens, last + 1) === "и" && ["более", "больше"].includes(lowerAt(tokens, last + 2))) {
    last += 2;
    upper = null;
    rules.push("ru/floor");
  }
  return {
    first,
    last,
    min: lower,
    max: upper,
    approx,
    form: number.form,
    additional,
    core: { first: number.first, last: number.last },
    rules,
  };
}

interface Before {
  readonly first: number;
  /** Null for "еще". */
  readonly bound: Bound | null;
}

function boundBefore(tokens: readonly Token[], first: number, free: number): Before | null {
  const at = first - 1;
  if (at < free) return null;
  const word = lowerAt(tokens, at);
  if (MORE.has(word)) return { first: at, bound: null };
  for (const [words, bound] of BY_LAST_WORD.get(word) ?? []) {
    const start = first - words.length;
    if (start < free || !words.every((each, index) => lowerAt(tokens, start + index) === each)) continue;
    if (word === "до" && !isCeiling(tokens, at)) return null;
    if (word === "с" && !/^(?:десят|сотн|пол)/u.test(lowerAt(tokens, first))) return null;
    return { first: start, bound };
  }
  return null;
}

/** "до 30 человек": a ceiling; not "выросло до 30", "с 46 до 59", "увеличив число погибших до 59". */
function isCeiling(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 9); before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.lower === "," || token.lower === ";" || token.lower === ".") break;
    if (CHANGES.test(token.lower)) return false;
    if (token.kind === "number" && ["с", "со", "от"].includes(lowerAt(tokens, before - 1))) return false;
  }
  // "до 59 выросло число"
  for (let after = at + 1; after <= at + 4; after += 1)
    if (CHANGES.test(lowerAt(tokens, after))) return false;
  return true;
}
