import { type Pack, type Token, tokenise } from "../language/index.js";
import { PACKS } from "../language/packs/index.js";

/** A flash or a headline: longer texts have enough common words to be told by. */
const SHORT = 16;
const MOSTLY = 0.6;

/** Words that English shares with its neighbours: they tell nothing. */
const SHARED = wordsOf(
  "a am an as at attack attacks civil die dies do en fatal hat he in is kind man massacre me men no of on or over so son toll war was we zone",
);

/** Small words of other languages in Latin letters, none of them an English one: a single one tells. */
const FOREIGN = wordsOf(
  "aan al au aux avec av bei beim bij bir com con contra da dans de degli dei del della den der des det di do dos du durante e ein eine einem einen einer el entre et fra från för gli het i il im ja je la las le les los na não nach nel nella niet og os para par pe po por pour pri prin que se sont sul sur till til um un una und une uno van ve vid von vom voor w we y z za ze zu zum",
);

const LATIN = /^\p{Script=Latin}+$/u;
const LETTERS = /[^\p{L}]/gu;

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/**
 * Whether a few words in Latin letters, too few to hold common ones, are English: no small word of another language
 * is among them, most of those that are no names are words the English pack knows, and one at least is an outcome,
 * or two are any others.
 */
export function isEnglishFlash(text: string): boolean {
  const pack = PACKS.en;
  if (pack === undefined || text.length > SHORT * 40) return false;
  const tokens = tokenise(text.replace(/\n/gu, " . "));
  const words = tokens.filter(({ kind }) => kind === "word");
  if (words.length === 0 || words.length > SHORT) return false;
  if (words.some(({ text: written }) => !LATIN.test(written.replace(LETTERS, "")))) return false;
  const named = namedIn(tokens, pack);
  if (words.some((word) => !named.has(word) && isForeign(word))) return false;
  const telling = words.filter((word) => !named.has(word) && !SHARED.has(word.lower));
  const known = telling.filter((word) => isKnown(word, pack));
  if (known.length < MOSTLY * telling.length) return false;
  return known.length > 1 || known.some((word) => pack.outcomes.opens(word));
}

/** In English, accents stand in names alone. */
function isForeign({ lower, capital }: Token): boolean {
  return FOREIGN.has(lower) || (!capital && /[^\p{ASCII}’ʼʻ]/u.test(lower));
}

function namedIn(tokens: readonly Token[], pack: Pack): ReadonlySet<Token> {
  return new Set(pack.names(tokens).flatMap(({ first, last }) => tokens.slice(first, last + 1)));
}

function isKnown(word: Token, pack: Pack): boolean {
  const lists = [pack.outcomes, pack.persons, pack.kinds, pack.roles, pack.acts];
  return lists.some((list) => list.opens(word)) || pack.quantities([word], []).length > 0;
}
