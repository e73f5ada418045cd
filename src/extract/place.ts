import type { NameMention } from "../language/index.js";
import type { Draft } from "./draft.js";
import { isSeatOfTalks } from "./parley.js";
import { bitsOf } from "./role-set.js";
import { isRow } from "./rows.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isMark, words } from "./sentence.js";
import type { Speakers } from "./speaker.js";
import { SpeechSeats } from "./speech-seat.js";

/**
 * The most specific place named beside a claim: behind "in", "at" or "near", in its own clause. Where somebody spoke
 * is none, but the place of a hospital that tells of its dead and wounded is, for want of another.
 */
export function settlePlaces(drafts: readonly Draft[], speakers: Speakers): void {
  const known = new Map<Sentence, SpeechSeats>();
  const seatsOf = (sentence: Sentence): SpeechSeats => {
    const seats = known.get(sentence) ?? new SpeechSeats(sentence, speakers.frames(sentence));
    known.set(sentence, seats);
    return seats;
  };
  for (const each of drafts) each.place = placeOf(each, seatsOf);
}

/** "the Batken region", "Khan Younis camp"; not "in the Gaza strikes". */
function isKindOfPlace(sentence: Sentence, at: number): boolean {
  return does(sentence, at, "thing") && !doesOne(sentence, at, HAPPENING);
}

const HAPPENING = bitsOf(["event", "events", "conflict", "verb"]);

const SPECIFIC: Partial<Record<NameMention["kind"], number>> = { place: 3, capital: 2, country: 1 };

/** A place this many words away is not of the claim, unless its sentence begins with it. */
const NEAR = 14;
const FAR = 30;

/** More than any place can score: a hospital is the place only where no other is named. */
const LAST_RESORT = 100;

function placeOf(each: Draft, seatsOf: (sentence: Sentence) => SpeechSeats): string | null {
  const { sentence } = each;
  // "Bol | 5,200": the label of a row
  const label = isRow(each) ? sentence.nameAt[each.first] : undefined;
  if (label !== undefined && SPECIFIC[label.kind] !== undefined) {
    let end = label.last;
    while (sentence.mayBeName(end + 1)) end += 1;
    return words(sentence, label.first, end);
  }
  let best: NameMention | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const name of sentence.names) {
    const rank = SPECIFIC[name.kind] ?? 0;
    if (rank === 0 || isSeatOfTalks(sentence, name)) continue;
    let at = name.first - 1;
    while (
      at >= 0 &&
      (does(sentence, at, "determiner") ||
        does(sentence, at, "adjective") ||
        does(sentence, at, "thing") ||
        does(sentence, at, "of")) &&
      at > name.first - 6
    )
      at -= 1;
    if (
      !(does(sentence, at, "preposition") && does(sentence, at, "joins")) ||
      does(sentence, at, "together") ||
      does(sentence, at, "outOf")
    )
      continue;
    const apart = name.first > each.last ? name.first - each.last : each.first - name.last;
    // "In Goma, capital of North Kivu in the country's east, the prime minister said, about 3,000 deaths were reported"
    const opens = at === 0 && name.last < each.first && apart <= FAR;
    if (apart > NEAR && !opens) continue;
    const distance = Math.min(apart, NEAR);
    let barrier = false;
    const [low, high] = name.first > each.last ? [each.last, name.first] : [name.last, each.first];
    for (let between = low + 1; between < high; between += 1)
      if (isMark(sentence, between, ";") || does(sentence, between, "contrast")) barrier = true;
    if (barrier) continue;
    // "seven in Kharkiv, five in Kyiv": right behind the number
    const own = each.group !== null && at === each.group.last + 1 ? 20 : 0;
    const seats = seatsOf(sentence);
    const isSeat = seats.has(name, at, each);
    if (isSeat && !seats.isHospital(name, at)) continue;
    const score =
      rank * 10 - distance + own + (name.first > each.last ? 0.5 : 0) - (isSeat ? LAST_RESORT : 0);
    if (score <= (isSeat ? -LAST_RESORT : 0)) continue;
    if (score > bestScore) {
      best = name;
      bestScore = score;
    }
  }
  if (best === null) return null;
  let last = best.last;
  while (last < best.last + 2 && isKindOfPlace(sentence, last + 1)) last += 1;
  return words(sentence, best.first, last);
}
