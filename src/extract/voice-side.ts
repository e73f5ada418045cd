import type { NameMention } from "../language/index.js";
import { inOrder } from "./in-order.js";
import type { Sentence } from "./sentence.js";
import { does, isOfLongerName } from "./sentence.js";
import type { Voice } from "./voice.js";

export const OWN = new Set(["country", "demonym", "capital", "group", "force", "person", "office"]);

export function sideOfVoice(sentence: Sentence, voice: Voice): string | null {
  if (voice.names.length === 0) return null;
  // "Iran's ambassador to the United Nations": the body he is sent to is not whom he speaks for
  const names = voice.names.filter(
    (name) => name.kind !== "organisation" || !isSentTo(sentence, voice, name),
  );
  const organisation = names.find((name) => name.kind === "organisation");
  if (organisation !== undefined) return organisation.side;
  let side: string | null = null;
  let isOne = true;
  for (const name of names) {
    if (name.side === null || !OWN.has(name.kind)) continue;
    side ??= name.side;
    isOne &&= name.side === side;
  }
  if (side === null) {
    const place = names.find((name) => name.kind === "place" && name.side !== null);
    // "Farah Ahmed", "a resident, Dara Lviv": not "the Batken Regional Hospital"
    const isWho = place !== undefined && voice.last - 1 <= place.last && isOfLongerName(sentence, place);
    return isWho ? null : (place?.side ?? null);
  }
  if (isOne) return side;
  // "Colombia's ELN": the group, not the land it fights in
  const group = names.at(-1);
  if (group?.kind === "group" && group.side !== null) return group.side;
  if (isJoint(sentence, names)) return "all";
  const countries = names.filter((name) => name.kind === "country" || name.kind === "capital");
  return countries.length > 1 && names.every((name) => name.kind === "country" || name.kind === "capital")
    ? "all"
    : (names.find((name) => name.side !== null)?.side ?? null);
}

/** "The enemy said", "the occupation army admitted": `foe`, the party that the report itself calls so. */
export function foeOfVoice(sentence: Sentence, { first, last }: Voice, foe: string | null): string | null {
  if (foe === null) return null;
  for (let at = first; at <= last; at += 1) if (does(sentence, at, "enemy")) return foe;
  return null;
}

/** "The Armenian and Azerbaijani ministries": two nations, and "and" alone between them. */
function isJoint(sentence: Sentence, names: readonly NameMention[]): boolean {
  return names.some((name, at) => {
    const next = names[at + 1];
    return (
      next !== undefined &&
      name.kind === "demonym" &&
      next.kind === "demonym" &&
      name.side !== next.side &&
      next.first === name.last + 2 &&
      does(sentence, name.last + 1, "and")
    );
  });
}

/** Behind a preposition that does not make it the speaker's own: "to the United Nations". */
function isSentTo(sentence: Sentence, voice: Voice, name: NameMention): boolean {
  let at = name.first - 1;
  while (at > voice.first && does(sentence, at, "determiner")) at -= 1;
  return at > voice.first && does(sentence, at, "preposition") && !does(sentence, at, "joins");
}

export function keyOfVoice(voice: Voice, side: string | null): string {
  const force = voice.names.find((name) => name.kind === "force");
  if (force !== undefined) return `${force.side ?? side ?? "?"}/${force.key}`;
  const office = voice.names.find((name) => name.kind === "office");
  if (office !== undefined) return `${side ?? "?"}/${office.key}`;
  const body = voice.names.find(
    (name) =>
      name.kind === "organisation" ||
      name.kind === "outlet" ||
      name.kind === "group" ||
      name.kind === "person",
  );
  if (body !== undefined && voice.names.length <= 2) return body.key;
  const country = voice.names.find((name) => name.kind === "country" || name.kind === "capital");
  const bare = wordsIn((voice.text ?? "").toLowerCase());
  if (country !== undefined && bare.length <= country.last - country.first + 2) return `${side ?? "?"}/state`;
  // "Eritrean claims": the state's, as "Eritrea claims"
  const [only] = voice.names;
  if (only?.kind === "demonym" && only.first === voice.first && only.last === voice.last)
    return `${side ?? "?"}/state`;
  const content = inOrder(
    bare.filter((word) => word.length > 3),
    byLetters,
  );
  return `${side ?? "?"}/${content.join("-")}`;
}

function byLetters(a: string, b: string): number {
  return a < b ? -1 : a === b ? 0 : 1;
}

/** Runs of letters and digits in a text in small letters. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code > LAST_ASCII) return text.match(/[\p{L}\p{N}]+/gu) ?? [];
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) continue;
    if (at > from) words.push(text.slice(from, at));
    from = at + 1;
  }
  return words;
}

const LAST_ASCII = 0x7f;
