import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { mayBeSide } from "./opponent.js";
import { does } from "./sentence.js";

/** How far it goes on of whose people a report tells. */

/** Sentences behind a claim in which its people may still be meant. */
const CLOSE = 3;

/** Whether a claim without a side may be of the people of the claim told last, whose side is known. */
export function isClose(topic: Draft, each: Draft, context: Context): boolean {
  const next = each.sentence.index - topic.sentence.index;
  return (
    isTopicOf(topic, each, context) &&
    !isWholeBehind(each) &&
    !topic.sentence.inTitle &&
    next >= 0 &&
    next <= CLOSE &&
    each.scope !== "background"
  );
}

export function isOfParagraph(topic: Draft, each: Draft): boolean {
  return topic.sentence.paragraph === each.sentence.paragraph;
}

/** What was told just before may go on; of a third state's people, only in the next sentence, and not after one among others. */
function isTopicOf(topic: Draft, each: Draft, context: Context): boolean {
  // a group's dead are its men: those driven out are nobody's fighters
  if (each.category === "displaced" && context.groups.includes(topic.side ?? "")) return false;
  if (topic.side === null || mayBeSide(topic.side, context)) return true;
  // "two Thai farmhands were killed and seven people wounded"
  if (each.group?.head != null && !each.group.rest) return false;
  if (each.group?.partitive === true && each.category !== topic.category) return false;
  return topic.scope !== "subset" && each.sentence.index - topic.sentence.index <= 1 && isSame(topic, each);
}

/** "Five Ukrainians were among the nine people killed": the whole is not of those whom it names in front. */
function isWholeBehind({ sentence, group }: Draft): boolean {
  if (group === null) return false;
  let at = group.first - 1;
  while (does(sentence, at, "determiner")) at -= 1;
  return does(sentence, at, "among") && does(sentence, at - 1, "be");
}

/** Both killed, wounded or lost: not the displaced behind the dead. */
function isSame(topic: Draft, each: Draft): boolean {
  return (topic.category === "displaced") === (each.category === "displaced");
}

/** "Two Emiratis are free. Niger first: ... 34 soldiers dead": the other country that a sentence in between speaks of. */
export function turnTo(topic: Draft, each: Draft, { sentences }: Context): string | null {
  for (let index = topic.sentence.index + 1; index < each.sentence.index; index += 1) {
    const between = sentences[index];
    if (between === undefined || between.paragraph === topic.sentence.paragraph) continue;
    const [name, second] = between.names;
    if (name?.kind === "country" && second === undefined && name.side !== topic.side) return name.side;
  }
  return null;
}

/**
 * Between two states a report tells of one side's people over several paragraphs; the sum of both is told as such, or in
 * the title and the opening, before anybody's people were counted. In a live page each entry begins anew.
 */
export function goesOnFar(topic: Draft, each: Draft, { rivals }: Context): boolean {
  const { sentence, scope } = each;
  if (rivals === null || topic.side === null || !rivals.includes(topic.side)) return false;
  if (!isSame(topic, each)) return false;
  if (sentence.inTitle || topic.sentence.inTitle || scope === "background" || each.previous) return false;
  if (sentence.paragraph - topic.sentence.paragraph > FARTHEST || topic.scope === "subset") return false;
  return topic.sentence.told === sentence.told;
}

/** Paragraphs over which whose people are told of goes on. */
const FARTHEST = 3;
