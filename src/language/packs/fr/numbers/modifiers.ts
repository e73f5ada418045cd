import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { spelled } from "../elisions.js";
import { CHANGE_WORDS } from "./words.js";

/** What words around a number do to it. */
export type Effect =
  | "floor"
  | "above"
  | "ceiling"
  | "below"
  | "approx"
  | "approx-above"
  | "approx-below"
  | "additional"
  | "exact";

/** What stands before a number and bears on it, parted by commas. */
const BEFORE: Readonly<Record<Effect, string>> = {
  floor:
    "au moins, d'au moins, au minimum, pas moins de, pas moins d', non moins de, rien de moins que, un minimum de, minimum, à tout le moins",
  above:
    "plus de, plus d', de plus de, bien plus de, largement plus de, nettement plus de, au-delà de, supérieur à, supérieure à, franchi la barre des, dépassé la barre des, franchi le cap des, passé la barre des",
  ceiling:
    "jusqu'à, au plus, tout au plus, au maximum, pas plus de, pas plus d', un maximum de, maximum, à concurrence de",
  below: "moins de, moins d', de moins de, inférieur à, inférieure à",
  approx:
    "environ, quelque, près de, près d', de près de, presque, à peu près, autour de, aux alentours de, aux environs de, approximativement, de l'ordre de, estimé à, estimée à, estimés à, estimées à, peut-être, sans doute, probablement, dans les, avoisinant les, avoisine les, frôle les, approche les, proche de, grosso modo, une estimation de",
  "approx-above": "un peu plus de, à peine plus de, légèrement plus de",
  "approx-below": "un peu moins de, à peine moins de, légèrement moins de",
  additional: "encore, encore au moins, de nouveaux, de nouvelles, les autres",
  exact: "exactement, précisément, un total de, au total, seulement, total de, à peine",
};

/** Verbs that bound the number after them ("dépasse les 50") without being part of it. */
const SILENT =
  "dépasse, dépassent, dépassé, dépassait, dépassant, excède, excèdent, dépasse les, dépasse désormais les, dépassé les, dépassent les, dépassait les, dépassant les";

export interface Modifier {
  readonly words: readonly string[];
  readonly effect: Effect;
  readonly silent: boolean;
}

const BY_LAST_WORD: ReadonlyMap<string, readonly Modifier[]> = index();
const NONE: readonly Modifier[] = [];
const ENDING_WITH = new Trait<readonly Modifier[]>(({ lower }) => BY_LAST_WORD.get(lower) ?? NONE);

function index(): Map<string, Modifier[]> {
  const map = new Map<string, Modifier[]>();
  const put = (phrase: string, effect: Effect, silent: boolean) => {
    const words = spelled(phrase).split(" ");
    const key = words.at(-1) as string;
    map.set(key, [...(map.get(key) ?? []), { words, effect, silent }]);
  };
  for (const [effect, phrases] of Object.entries(BEFORE) as [Effect, string][])
    for (const phrase of phrases.split(",")) put(phrase, effect, false);
  for (const phrase of SILENT.split(",")) put(phrase, "above", true);
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** The longest modifier that ends just before `at` and begins at `from` or later; null when there is none. */
export function modifierBefore(tokens: readonly Token[], at: number, from: number): Modifier | null {
  const last = tokens[at - 1];
  if (last === undefined || at - 1 < from) return null;
  for (const modifier of ENDING_WITH.of(last.form)) {
    const first = at - modifier.words.length;
    if (first >= from && modifier.words.every((word, i) => tokens[first + i]?.lower === word))
      return modifier;
  }
  return null;
}

/** An effect, and the last token of the words that have it. */
interface Found {
  readonly last: number;
  readonly effect: Effect;
}

const ADDED = new Set(
  "autre autres supplémentaire supplémentaires nouveau nouveaux nouvelle nouvelles additionnels additionnelles".split(
    " ",
  ),
);

/** What follows a number and bears on it: "24 au moins", "24 environ", "24 autres", "24 ou plus", "24+". */
export function modifierAfter(tokens: readonly Token[], last: number): Found | null {
  const one = tokens[last + 1];
  if (one === undefined) return null;
  if (one.lower === "+" && !one.spaced) return { last: last + 1, effect: "floor" };
  if (ADDED.has(one.lower)) return { last: last + 1, effect: "additional" };
  return boundAt(tokens, last + 1);
}

function boundAt(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.lower;
  const next = tokens[at + 1]?.lower;
  const beyond = tokens[at + 2];
  // "12 au moins", not "12 et au moins 3"
  const parts = beyond?.kind === "number";
  if (word === "environ") return tokens[at + 1]?.kind === "number" ? null : { last: at, effect: "approx" };
  if (word === "au" && !parts) {
    if (next === "moins" || next === "minimum") return { last: at + 1, effect: "floor" };
    if (next === "plus" || next === "maximum") return { last: at + 1, effect: "ceiling" };
  }
  if (word === "de" && next === "plus" && !(beyond?.lower === "de" || beyond?.lower === "d'"))
    return { last: at + 1, effect: "additional" };
  if (word === "ou" && next === "plus") return { last: at + 1, effect: "floor" };
  return word === "supplémentaires" || word === "supplémentaire" ? { last: at, effect: "additional" } : null;
}

const PARTS_OFF = new Set("et ou mais qui que dont est sont ont a , ; . : ( par dans".split(" "));

/** The same with the noun in between: "24 personnes au moins", "douze Kirghiz de plus", "24 civils supplémentaires". */
export function boundBeyondNoun(tokens: readonly Token[], last: number): Effect | null {
  for (let at = last + 2; at <= last + 5; at += 1) {
    const before = tokens[at - 1];
    if (before === undefined || before.kind === "number" || PARTS_OFF.has(before.lower)) return null;
    const found = boundAt(tokens, at);
    if (found !== null) return found.effect;
  }
  return null;
}

const BEARING = new Trait<"change" | "end" | "none">(({ lower }) =>
  CHANGE_WORDS.has(lower) ? "change" : /^[.;:?!—–()]$/u.test(lower) ? "end" : "none",
);

/** A word of rising or falling stands before `at` in the clause, within twelve tokens. */
export function changes(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 12; i -= 1) {
    const bearing = BEARING.of((tokens[i] as Token).form);
    if (bearing !== "none") return bearing === "change";
  }
  return false;
}
