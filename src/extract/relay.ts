import type { Placed, SpeechFrame } from "./frame.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";

/**
 * "Reuters, citing security sources", "Quoting a union, the paper wrote": who is cited says so, and the medium that
 * cites it carries it. Whoever cites, the cited one is the source.
 */
export function relay(sentence: Sentence, placed: readonly Placed[]): readonly Placed[] {
  if (placed.length < 2) return placed;
  const citing = placed.find(({ frame }) => frame.rule === "source/citing")?.frame;
  const carries = ({ frame }: Placed): boolean =>
    frame.voice.isMedium || (citing !== undefined && cites(sentence, frame, citing));
  const media = placed.filter(carries);
  const voices = placed.filter((each) => !carries(each));
  if (media.length === 0 || voices.length === 0) return [...placed];
  const isNear = (voice: Placed, medium: Placed): boolean =>
    voice.frame.rule === "source/citing" ||
    (Math.abs(voice.frame.first - medium.frame.last) < 14 &&
      !isParted(sentence, medium.frame, voice.frame) &&
      !tellsItself(sentence, medium.frame, voice.frame));
  return placed.flatMap((each) => {
    if (carries(each)) return voices.some((voice) => isNear(voice, each)) ? [] : [each];
    const near = media.find((medium) => isNear(each, medium));
    if (near === undefined || each.speaker.via !== null) return [each];
    return [
      {
        frame: {
          ...each.frame,
          from: Math.min(each.frame.from, near.frame.from),
          to: Math.max(each.frame.to, near.frame.to),
          reach: each.frame.reach === near.frame.reach ? each.frame.reach : ("both" as const),
        },
        speaker: { ...each.speaker, via: mediumOf(sentence, near) },
      },
    ];
  });
}

/** "one was killed, according to state television; a commander spoke of four": each speaks in a clause of its own. */
function isParted(sentence: Sentence, one: SpeechFrame, other: SpeechFrame): boolean {
  const [from, to] = one.last < other.first ? [one.last, other.first] : [other.last, one.first];
  for (let at = from + 1; at < to; at += 1) if (isMark(sentence, at, ";")) return true;
  return false;
}

/** "Reuters reported five dead, and the ministry said eight were hurt": each tells a figure of its own. */
function tellsItself({ outcomeAt, quantityAt }: Sentence, medium: SpeechFrame, voice: SpeechFrame): boolean {
  if (medium.rule !== "source/x-said" || medium.reach === "left" || voice.reach !== "right") return false;
  const between = Array.from(
    { length: Math.max(0, voice.first - medium.last - 1) },
    (_, at) => medium.last + 1 + at,
  );
  return (
    between.some((at) => outcomeAt[at] !== undefined) &&
    between.some((at) => quantityAt[at] !== undefined && quantityAt[at]?.form !== "article")
  );
}

/** "Le Soir, citing a hospital, reported", "Quoting a union, Le Soir wrote": the speaker stands right beside the citation. */
function cites(sentence: Sentence, { voice, rule, last }: SpeechFrame, citing: SpeechFrame): boolean {
  if (rule !== "source/x-said") return false;
  if (voice.last < citing.first && isCitedBehind(sentence, last, citing.first)) return true;
  const gap = voice.last < citing.first ? citing.first - voice.last : voice.first - citing.voice.last;
  return gap > 0 && gap <= 2;
}

/** "France 24 had reported eight dead on Monday, citing security sources": behind the comma that ends what is told. */
function isCitedBehind(sentence: Sentence, verb: number, citing: number): boolean {
  if (!isMark(sentence, citing - 1, ",")) return false;
  for (let at = verb + 1; at < citing - 1; at += 1)
    if (isMark(sentence, at) || does(sentence, at, "tell") || does(sentence, at, "and")) return false;
  return true;
}

/** Its name; null for a ministry or a person that cites another, who is no medium. */
function mediumOf(sentence: Sentence, { frame, speaker }: Placed): string | null {
  if (frame.voice.isMedium) return speaker.text;
  // "two aid workers told Reuters, citing local authorities"
  if (speaker.via !== null) return speaker.via;
  const { voice } = frame;
  if (voice.names.some((name) => name.kind !== "outlet") || voice.isPronoun) return null;
  // "The council, citing the hospital": a body by its noun
  const isBody = voice.names.length === 0 && does(sentence, voice.last, "voice");
  return isBody && !does(sentence, voice.last, "medium") ? null : speaker.text;
}
