import type { ActMention } from "./act-mentions.js";
import { type Cast, type Parties, speakerAt } from "./act-parties.js";
import type { ActSentence } from "./act-words.js";
import type { Speaker } from "./speaker.js";

/** Who says so: the speaker of the words; for a charge or a call that nobody relays, its own doer. */
export function actSource({ acts, word, deed }: ActMention, subject: Parties, cast: Cast): Speaker | null {
  const { sentence } = acts;
  const speaker = cast.speakers.at(sentence, word.first);
  if (deed.telling !== true && deed.denies !== true) return speaker;
  const { run } = subject;
  if (run === null) return speaker ?? inherited(acts, subject, cast);
  const isRelayed =
    speaker !== null && (speaker.rule !== "source/kept" || sentence.quoted[word.first] === true);
  return isRelayed ? speaker : (told(speakerAt(sentence, run.first, run.last, cast), subject) ?? speaker);
}

/** The doer as a speaker: the side it stands for is settled by its name. */
function told(speaker: Speaker | null, { sides }: Parties): Speaker | null {
  if (speaker === null) return null;
  return { ...speaker, side: sides.length > 1 ? "all" : speaker.side, rule: "source/doer" };
}

/** The parties themselves, named earlier in the sentence. */
function inherited(acts: ActSentence, { sides }: Parties, cast: Cast): Speaker | null {
  const name =
    acts.words.find((each) => each.cues.includes("parties")) ??
    acts.sentence.names.find((each) => each.side !== null && sides.includes(each.side));
  if (name === undefined || sides.length === 0) return null;
  const found = speakerAt(acts.sentence, name.first, name.last, cast);
  const side = sides.length > 1 ? "all" : (sides[0] ?? null);
  return found === null ? null : { ...found, side, rule: "source/inherited" };
}
