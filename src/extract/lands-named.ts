import type { Context } from "./context.js";
import { isLaunchedFrom } from "./doer.js";
import type { Sentence } from "./sentence.js";
import { does } from "./sentence.js";

/** In which of two lands at war something was, by the places that sentences name. */

/** Of two states at war those of which a sentence names a place, or in which it tells that something was. */
export function landsIn(sentence: Sentence, rivals: readonly string[]): ReadonlySet<string> {
  return new Set(
    sentence.names
      .filter(
        (name) =>
          name.side !== null &&
          rivals.includes(name.side) &&
          (name.kind === "place" ||
            ((name.kind === "country" || name.kind === "capital") && isWithin(sentence, name.first)) ||
            (name.kind === "capital" && isStruck(sentence, name.first))) &&
          !isLaunchedFrom(sentence, name),
      )
      .map(({ side }) => side as string),
  );
}

/** "in Israel", "in northern Israel" */
export function isWithin(sentence: Sentence, name: number): boolean {
  const before = does(sentence, name - 1, "adjective") ? name - 2 : name - 1;
  return does(sentence, before, "within");
}

/** "fell on Kyiv", "hit central Tehran" */
function isStruck(sentence: Sentence, name: number): boolean {
  const before = does(sentence, name - 1, "adjective") ? name - 2 : name - 1;
  return (
    does(sentence, before, "struck") || (does(sentence, before, "onto") && !does(sentence, before, "of"))
  );
}

/** Of two states at war the one of which alone a paragraph names places up to a sentence; null where there are both, or none. */
export function landOfParagraph(
  sentence: Sentence,
  { rivals, sentences }: Pick<Context, "rivals" | "sentences">,
): string | null {
  if (rivals === null || sentence.inTitle) return null;
  let land: string | null = null;
  for (let index = sentence.index; index > 0; index -= 1) {
    const at = sentences[index];
    if (at === undefined || at.inTitle || at.paragraph !== sentence.paragraph) break;
    for (const side of landsIn(at, rivals)) {
      if (land !== null && side !== land) return null;
      land = side;
    }
  }
  return land;
}
