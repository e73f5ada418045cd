import type { ActCue, ActDeed, ActTopic, ActWord } from "../language/index.js";

/** The meanings of a word of the chronicle by their part. */
export interface ActMeanings {
  /** It tells an act, or what is fought. */
  readonly telling: boolean;
  readonly deeds: readonly ActDeed[];
  readonly topics: readonly ActTopic[];
  readonly cues: readonly ActCue["part"][];
}

export function actMeanings(meanings: readonly ActWord[]): ActMeanings {
  const deeds = meanings.flatMap((word) => (word.part === "deed" ? [alike(word)] : []));
  const topics = meanings.flatMap((word) => (word.part === "theme" ? [word.topic] : []));
  return {
    deeds,
    topics,
    telling: deeds.length > 0 || topics.includes("fighting"),
    cues: meanings.flatMap((word) => (word.part === "deed" || word.part === "theme" ? [] : [word.part])),
  };
}

/** All deeds have all fields, in one order: what is asked of objects of many forms takes several times as long. */
function alike({ part, kind, topics, frame, ...more }: ActDeed): Required<ActDeed> {
  const { telling = false, ongoing = false, breach = false, absent = false } = more;
  const { denies = false, weak = false, needsTarget = false, partyless = false } = more;
  return {
    part,
    kind,
    topics,
    frame,
    telling,
    ongoing,
    breach,
    absent,
    denies,
    weak,
    needsTarget,
    partyless,
  };
}
