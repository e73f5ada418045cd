import type { NameMention } from "../language/index.js";
import type { Context } from "./context.js";
import type { Speaker } from "./frame.js";
import { identify } from "./identify.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does } from "./sentence.js";
import { voiceBetween, voiceRight } from "./voice.js";

/** "A new statement has come from the Health Ministry": nobody speaks here, but the next sentence is theirs. */
export function issuer(sentence: Sentence, known: readonly Speaker[], context: Context): Speaker | null {
  if (!anyDoes(sentence, "document")) return null;
  const at = sentence.tokens.findIndex(
    (_, index) => does(sentence, index, "document") && sentence.nameAt[index] === undefined,
  );
  if (at < 0) return null;
  const name = sentence.names.find(
    (each) =>
      each.first > at &&
      (each.kind === "office" || each.kind === "force") &&
      (does(sentence, each.first - 1, "origin") ||
        does(sentence, each.first - 1, "agent") ||
        does(sentence, each.first - 2, "origin") ||
        does(sentence, each.first - 3, "origin") ||
        does(sentence, each.first - 2, "agent")),
  );
  if (name === undefined) return null;
  return issuerNamed(sentence, name, known, context);
}

/** "Ministry of Defence statement on the incident": whose document a title announces. */
export function issuerBefore(title: Sentence, known: readonly Speaker[], context: Context): Speaker | null {
  const name = title.names.find(
    ({ kind, last }) =>
      (kind === "office" || kind === "force" || kind === "organisation") &&
      does(title, last + 1, "document") &&
      !does(title, last + 1, "tell"),
  );
  return name === undefined ? null : issuerNamed(title, name, known, context, name.last);
}

/** Who issues a document, by the name and what belongs to it in front: "the Kyrgyz Health Ministry". */
function issuerNamed(
  sentence: Sentence,
  name: NameMention,
  known: readonly Speaker[],
  context: Context,
  last?: number,
): Speaker | null {
  let start = name.first;
  while (start > 0 && isOfName(sentence, start - 1)) start -= 1;
  const voice = last === undefined ? voiceRight(sentence, start) : voiceBetween(sentence, start, last);
  if (voice === null) return null;
  const frame = { voice, via: null, first: start, last: voice.last, reach: "both" as const, from: 0, to: 0 };
  return identify({ ...frame, rule: "source/issuer" }, sentence, null, known, context, undefined);
}

function isOfName(sentence: Sentence, at: number): boolean {
  return (
    sentence.nameAt[at] !== undefined ||
    does(sentence, at, "adjective") ||
    (does(sentence, at, "determiner") && !does(sentence, at, "of"))
  );
}
