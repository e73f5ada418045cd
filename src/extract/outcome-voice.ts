import type { GroupAt } from "./ground.js";
import { isNamePart } from "./named.js";
import type { OutcomeMention, Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

export function voiceOf(sentence: Sentence, outcome: OutcomeMention): "active" | "passive" | "open" {
  let at = outcome.first - 1;
  while (
    at >= 0 &&
    (does(sentence, at, "adverb") ||
      does(sentence, at, "negation") ||
      does(sentence, at, "and") ||
      does(sentence, at, "or") ||
      (sentence.outcomeAt[at] !== undefined && at > outcome.first - 5))
  )
    at -= 1;
  if (does(sentence, at, "be") || does(sentence, at, "get")) return "passive";
  if (does(sentence, at, "have")) return "active";
  return "open";
}

/** A count or a person stands right behind the verb: it is active, and what stands before it is the doer. */
export function hasObject(sentence: Sentence, groupAt: GroupAt, outcome: OutcomeMention): boolean {
  for (let at = outcome.last + 1; at <= outcome.last + 8; at += 1) {
    const group = groupAt[at];
    if (group !== undefined) {
      return group.first >= outcome.last + 1 && group.type !== "thing" && group.quantity?.form !== "none";
    }
    if (isPersonAt(sentence, at) || does(sentence, at, "personalObject")) return true;
    // "shot and killed minister Antonio Porth"
    if (at > outcome.last + 1 && isSomebodysName(sentence, at)) return true;
    const token = sentence.tokens[at];
    const modifies =
      does(sentence, at, "determiner") ||
      does(sentence, at, "adjective") ||
      does(sentence, at, "possessive") ||
      does(sentence, at, "age") ||
      isMark(sentence, at, "-") ||
      token?.kind === "number" ||
      MODIFIES.has(sentence.nameAt[at]?.kind ?? "") ||
      ((sentence.roles[at]?.length ?? 0) === 0 && token?.kind === "word" && !token.capital);
    if (!modifies || sentence.dayAt[at] !== undefined) return false;
  }
  return false;
}

/** "kidnapped Alberto Celis, the mayor": in running text, two capitalised words that no list knows. */
export function isSomebodysName(sentence: Sentence, at: number): boolean {
  return !sentence.inTitle && isNamePart(sentence, at) && isNamePart(sentence, at + 1);
}

/** What may follow a participle, and no object of an active verb does. */
export function endsVerb(sentence: Sentence, at: number): boolean {
  if (at >= sentence.tokens.length || isMark(sentence, at) || sentence.dayAt[at] !== undefined) return true;
  return (
    does(sentence, at, "preposition") ||
    does(sentence, at, "partOfDay") ||
    does(sentence, at, "adverb") ||
    does(sentence, at, "and") ||
    does(sentence, at, "or") ||
    does(sentence, at, "clause") ||
    does(sentence, at, "contrast") ||
    does(sentence, at, "relative") ||
    does(sentence, at, "be")
  );
}

/** Names that stand before the noun they go with: "Kyrgyz border guards". */
const MODIFIES: ReadonlySet<string> = new Set(["demonym", "country", "force", "group"]);

function isPersonAt(sentence: Sentence, index: number): boolean {
  return sentence.personAt[index] !== undefined || sentence.nameAt[index]?.people === true;
}
