import type { Answer } from "./answers.js";
import type { Draft } from "./draft.js";
import { sidesNamed } from "./sentence.js";

/**
 * "Baku says it killed 120. Their command denies this.": Baku still says it, and the same figure is denied besides, in the
 * words of both sentences. Of several figures, those are denied that are of the people of whoever denies.
 * Gives the drafts with each denied one behind the one it denies.
 */
export function withDenials(
  drafts: readonly Draft[],
  answers: ReadonlyMap<number, Answer>,
): readonly Draft[] {
  if (answers.size === 0) return drafts;
  return drafts.flatMap((each) => {
    const answer = answers.get(each.sentence.index);
    // what the report itself tells is nobody's claim, to be denied
    if (each.source === null) return [each];
    if (answer?.by == null || each.sentence.inTitle || each.status !== "asserted" || each.unquantified)
      return [each];
    const told = drafts.filter(({ sentence }) => sentence === each.sentence);
    if (told.length > 1 && !(each.side !== null && sidesNamed(answer.by).has(each.side))) return [each];
    const { by: sentence, last } = answer;
    const denied: Draft = {
      ...each,
      status: "denied",
      until: { sentence, last },
      rules: [...each.rules, "status/denied-next"],
    };
    return [each, denied];
  });
}
