import type { NameMention } from "../../../mention.js";
import type { Token } from "../../../text/tokens.js";

/** What a name is joined to by a hyphen when it tells of the thing behind it and names no party. */
const PARTICIPLE = /^(?:\p{Ll}+ed|made|born|held|run|led|built|bound|owned|style|era|speaking|language)$/u;

/** "Israeli-made drones", "a US-brokered truce", "Kyiv-held towns": the name is part of an adjective. */
export function isInCompound(tokens: readonly Token[], { last }: NameMention): boolean {
  const hyphen = tokens[last + 1];
  const word = tokens[last + 2];
  return (
    hyphen?.text === "-" &&
    !hyphen.spaced &&
    word !== undefined &&
    !word.spaced &&
    PARTICIPLE.test(word.lower)
  );
}
