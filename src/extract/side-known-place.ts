import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { landsIn } from "./lands-named.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

/** Towns and streets that no list knows, of which the report told in whose land they are. */

/** How long such a name is at most, in tokens. */
const LONGEST = 4;

/** The land of each such name in a report, and the sentence that told it first; no land where it was told of two. */
type Places = ReadonlyMap<string, { readonly land: string | null; readonly index: number }>;

const PLACES = new WeakMap<readonly Sentence[], Places>();

/** "Jets struck Sumska Street, in the middle of Kharkiv. ... 26 bodies from Sumska Street so far": the land where it was told to be. */
export function landOfKnownPlace({ sentence }: Draft, context: Context): string | null {
  const { rivals } = context;
  if (rivals === null || landsIn(sentence, rivals).size > 0) return null;
  for (const { text, first } of namesUnknown(sentence)) {
    const before = does(sentence, first - 1, "determiner") ? first - 2 : first - 1;
    const isThere = does(sentence, before, "joins") || does(sentence, before, "nearby");
    if (!isThere || does(sentence, before, "of") || does(sentence, before, "against")) continue;
    const place = placesIn(context.sentences, rivals).get(text);
    if (place !== undefined && place.land !== null && place.index < sentence.index) return place.land;
  }
  return null;
}

function placesIn(sentences: readonly Sentence[], rivals: readonly string[]): Places {
  const known = PLACES.get(sentences);
  if (known !== undefined) return known;
  const places = new Map<string, { readonly land: string | null; readonly index: number }>();
  for (const sentence of sentences) {
    if (sentence.inTitle) continue;
    const [land, another] = landsIn(sentence, rivals);
    if (land === undefined || another !== undefined) continue;
    for (const { text } of namesUnknown(sentence)) {
      const before = places.get(text);
      if (before === undefined) places.set(text, { land, index: sentence.index });
      else if (before.land !== land) places.set(text, { land: null, index: before.index });
    }
  }
  PLACES.set(sentences, places);
  return places;
}

/** Runs of words with capitals that no list knows: "Sumska Street"; not the first word of a sentence, nor a day. */
function namesUnknown(sentence: Sentence): readonly { readonly text: string; readonly first: number }[] {
  const found: { text: string; first: number }[] = [];
  for (let at = 1; at < sentence.tokens.length; at += 1) {
    if (!isUnknown(sentence, at)) continue;
    const first = at;
    let text = sentence.tokens[at]?.lower ?? "";
    while (at - first < LONGEST && isUnknown(sentence, at + 1)) {
      at += 1;
      text += ` ${sentence.tokens[at]?.lower}`;
    }
    found.push({ text, first });
  }
  return found;
}

function isUnknown(sentence: Sentence, at: number): boolean {
  return sentence.mayBeName(at) && sentence.nameAt[at] === undefined && sentence.dayAt[at] === undefined;
}
