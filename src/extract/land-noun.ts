import type { War } from "./parties.js";
import type { Sentence } from "./sentence.js";
import { anyDoes, does } from "./sentence.js";

/**
 * "rockets from the strip", "14 died in the enclave", "the breakaway region's ombudsman": a land that is no state is named
 * once and then called by a noun with an article. In a report about its war the noun stands for it, as its towns do.
 */
export function settleLandNouns(sentences: readonly Sentence[], war: War): void {
  const land = landOf(war);
  if (land === null) return;
  for (const sentence of sentences) {
    if (!anyDoes(sentence, "landNoun")) continue;
    for (let at = 1; at < sentence.tokens.length; at += 1) {
      if (!does(sentence, at, "landNoun") || sentence.nameAt[at] !== undefined) continue;
      let last = at;
      while (does(sentence, last + 1, "landNoun") && sentence.nameAt[last + 1] === undefined) last += 1;
      if (isTheOne(sentence, at) && !does(sentence, last + 1, "of"))
        sentence.admit({
          first: at,
          last,
          kind: "place",
          side: land,
          key: land,
          people: false,
          victimKind: null,
        });
      at = last;
    }
  }
}

/** The land from which the groups fight, or that broke away. */
function landOf({ breakaway, landOfGroups }: War): string | null {
  const [land, ...others] = new Set(landOfGroups.values());
  if (breakaway !== null) return land === undefined || land === breakaway.land ? breakaway.land : null;
  return land !== undefined && others.length === 0 ? land : null;
}

/** "the strip", "the besieged enclave": not "a strip", nor "a strip of land". */
function isTheOne(sentence: Sentence, at: number): boolean {
  let before = at - 1;
  while (does(sentence, before, "adjective")) before -= 1;
  return does(sentence, before, "determiner") && !does(sentence, before, "indefiniteArticle");
}
