import type { QuantityMention } from "../../../mention.js";
import type { Token } from "../../../text/tokens.js";
import { isMeasured } from "./exclusions.js";
import { HARM } from "./words.js";

/** "aucun", "pas de", "sans faire de", "ni", "personne ne", "un autre": numbers that are no number words. */
export function readSingle(tokens: readonly Token[], at: number): QuantityMention | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  switch (token.lower) {
    case "un":
    case "une":
      return readArticle(tokens, at);
    case "aucun":
    case "aucune":
    case "nul":
    case "nulle": {
      const autre = next?.lower === "autre" ? 1 : 0;
      return next?.kind === "word" ? mention(at, at + autre, 0, "none", "fr/none", autre === 1) : null;
    }
    case "personne":
      return next?.lower === "n'" || next?.lower === "ne" ? mention(at, at, 0, "none", "fr/none") : null;
    case "ni":
      return HARM.has(next?.lower ?? "") ? mention(at, at, 0, "none", "fr/none") : null;
    case "pas":
      return readNot(tokens, at);
    case "sans":
      return readWithout(tokens, at);
    default:
      return null;
  }
}

function mention(
  first: number,
  last: number,
  value: number,
  form: QuantityMention["form"],
  rule: string,
  additional = false,
): QuantityMention {
  const core = { first, last };
  return { first, last, min: value, max: value, approx: false, form, additional, core, rules: [rule] };
}

// what an article opens that is no single thing
const ARTICLE_NO = new Set(
  "peu total certain certaine nombre grand bonne bon partie quantité série majorité minorité moitié tiers quart millier million fois des de d' tel telle seul seule".split(
    " ",
  ),
);

function readArticle(tokens: readonly Token[], at: number): QuantityMention | null {
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== "word") return null;
  const before = tokens[at - 1]?.lower;
  // "l'un d'eux", "les uns"
  if (before === "l'") return null;
  if (next.lower === "autre") return mention(at, at + 1, 1, "article", "fr/another", true);
  if (/^(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz)ième$|^second[e]?$/u.test(next.lower))
    return tokens[at + 2]?.kind === "word" ? mention(at, at + 1, 1, "article", "fr/ordinal-one", true) : null;
  if (ARTICLE_NO.has(next.lower) || isMeasured(tokens, at)) return null;
  // "un mort" counts as a number does, "un soldat" as an article
  return mention(at, at, 1, HARM.has(next.lower) ? "words" : "article", "fr/article");
}

// "pas de victimes", "pas d'autre victime", "pas un mort"
function readNot(tokens: readonly Token[], at: number): QuantityMention | null {
  const next = tokens[at + 1]?.lower;
  if (next !== "de" && next !== "d'" && next !== "un" && next !== "une") return null;
  for (let noun = at + 2; noun <= at + 3; noun += 1)
    if (HARM.has(tokens[noun]?.lower ?? "")) return mention(at, at + 1, 0, "none", "fr/none");
  return null;
}

// "sans faire de victimes", "sans perte", "sans blessé"
function readWithout(tokens: readonly Token[], at: number): QuantityMention | null {
  for (let noun = at + 1; noun <= at + 4; noun += 1) {
    const word = tokens[noun]?.lower ?? "";
    if (HARM.has(word)) return mention(at, noun - 1, 0, "none", "fr/without");
    if (!/^(?:faire|causer|provoquer|enregistrer|subir|de|d'|aucun|aucune|autre)$/u.test(word)) return null;
  }
  return null;
}
