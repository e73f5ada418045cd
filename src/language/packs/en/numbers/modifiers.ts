import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";
import { type Effect, PHRASES, SILENT } from "./phrases.js";
import { CHANGE_WORDS } from "./words.js";

export interface Modifier {
  readonly words: readonly string[];
  readonly effect: Effect;
  /** A verb that bounds the number ("exceeded 50") without being part of it. */
  readonly silent: boolean;
}

/** Modifiers before a number by their last word, longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly Modifier[]> = index();

const NONE: readonly Modifier[] = [];
const ENDING_WITH = new Trait<readonly Modifier[]>(({ lower }) => BY_LAST_WORD.get(lower) ?? NONE);

function index(): Map<string, Modifier[]> {
  const map = new Map<string, Modifier[]>();
  const put = (words: readonly string[], effect: Effect, silent: boolean) => {
    const key = words.at(-1) as string;
    map.set(key, [...(map.get(key) ?? []), { words, effect, silent }]);
  };
  for (const [effect, phrases] of Object.entries(PHRASES) as [Effect, readonly string[]][])
    for (const phrase of phrases) put(phrase.split(" "), effect, false);
  for (const [word, effect] of Object.entries(SILENT)) put(word.split(" "), effect, true);
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

// "we know about 30 killed": about belongs to the verb
const SAYS_ABOUT = new Set(
  "know knows knew known talk talks talked talking speak speaks spoke spoken speaking inform informed learn learned learnt hear heard told information data news read write wrote asked".split(
    " ",
  ),
);

// "handed over 104 prisoners", "took over 12 posts": over belongs to the verb
const DOES_OVER = new Set(
  "hand hands handed handing turn turns turned turning took take takes taken taking".split(" "),
);

/** The longest modifier that ends just before `at` and begins at `from` or later; null when there is none. */
export function modifierBefore(tokens: readonly Token[], at: number, from: number): Modifier | null {
  const last = tokens[at - 1];
  if (last === undefined || at - 1 < from) return null;
  for (const modifier of ENDING_WITH.of(last.form)) {
    const { words } = modifier;
    const first = at - words.length;
    if (first < from || !words.every((word, i) => tokens[first + i]?.lower === word)) continue;
    if (modifier.words[0] === "about" && SAYS_ABOUT.has(tokens[first - 1]?.lower ?? "")) return null;
    if (words.length === 1 && words[0] === "over" && DOES_OVER.has(tokens[first - 1]?.lower ?? ""))
      return null;
    // ">> One woman": a mark of citing
    if (words[0] === ">" && tokens[first - 1]?.text === ">") return null;
    // "brought the toll up to 46": the way, not a ceiling
    if (words[0] === "up" && words[1] === "to" && (goesUp(tokens, first) || leadsUp(tokens, first)))
      return { words, effect: "exact", silent: true };
    return modifier;
  }
  return null;
}

// "owned up to 250 dead", "the lists add up to 46": up to belongs to the verb
const DOES_UP = new Set("own owns owned owning add adds added adding".split(" "));

function goesUp(tokens: readonly Token[], at: number): boolean {
  return DOES_UP.has(tokens[at - 1]?.lower ?? "");
}

const TOLLS = new Set(["toll", "tally", "put", "puts", "putting"]);
const HOLDS = new Set("at be by of may might could can was were is are been".split(" "));

// "brought the toll up to 46", "toll of the clashes up to 36"
function leadsUp(tokens: readonly Token[], at: number): boolean {
  if (changes(tokens, at)) return true;
  if (HOLDS.has(tokens[at - 1]?.lower ?? "")) return false;
  for (let i = at - 1; i >= 0 && i >= at - 8; i -= 1) {
    const { lower } = tokens[i] as Token;
    if (TOLLS.has(lower)) return true;
    if (CLAUSE_END.has(lower) || lower === ",") return false;
  }
  return false;
}

const CLAUSE_END = new Set([".", ";", ":", "?", "!", "—", "–", "(", ")"]);

const BEARING = new Trait<"change" | "end" | "none">(({ lower }) =>
  CHANGE_WORDS.has(lower) ? "change" : CLAUSE_END.has(lower) ? "end" : "none",
);

/** A word of rising or falling stands before `at` in the clause, within twelve tokens. */
export function changes(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 12; i -= 1) {
    const bearing = BEARING.of((tokens[i] as Token).form);
    if (bearing !== "none") return bearing === "change";
  }
  return false;
}
