import { declineAdjective, isAdjective } from "./adjectives.js";
import type { Declension, Forms, Gender } from "./cases.js";
import { declineNoun } from "./nouns.js";

/** One wording of a pattern, with what its form tells. */
export interface Wording {
  readonly words: string;
  /** 0 to 5, nominative to prepositional; null for what is not declined. */
  readonly case: number | null;
  readonly plural: boolean;
}

/**
 * Every wording of a pattern: "мирный~ житель~" has the twelve forms in which both agree, "погиб>" the four of a past
 * tense (погиб, погибла, погибло, погибли), "убит<" those of a short participle (убит, убита, убито, убиты), "взял>/взят<"
 * all of both, "?уже" stands or falls away. "~f", "~n", "~m" give a gender; "~s" and "~p" the one number there is.
 * "ё" is "е" throughout, and a hyphen stands alone, as texts are read.
 */
export function wordingsOf(pattern: string): Wording[] {
  const plain = pattern.trim().toLowerCase().replaceAll("ё", "е").replaceAll("-", " - ");
  const words = plain.split(/\s+/u);
  const slots = words.flatMap((word) => (word.includes("~") ? [word] : []));
  if (slots.length === 0)
    return expand(words, () => []).map((phrase) => ({ words: phrase, case: null, plural: false }));
  const marks = slots.map((slot) => slot.slice(slot.indexOf("~") + 1)).join("");
  const gender = genderOf(slots, marks);
  const declined = new Map(slots.map((slot) => [slot, declensionOf(slot, gender)]));
  const found: Wording[] = [];
  for (const plural of [false, true]) {
    if (plural ? marks.includes("s") : marks.includes("p")) continue;
    for (let index = 0; index < 6; index += 1) {
      const forms = (slot: string): Forms => {
        const each = declined.get(slot);
        return (plural ? each?.plural : each?.singular)?.[index] ?? [];
      };
      for (const phrase of expand(words, forms)) found.push({ words: phrase, case: index, plural });
    }
  }
  return found;
}

/** The wordings alone, each once. */
export function formsOf(pattern: string): string[] {
  return [...new Set(wordingsOf(pattern).map(({ words }) => words))];
}

function genderOf(slots: readonly string[], marks: string): Gender {
  if (marks.includes("f")) return "feminine";
  if (marks.includes("n")) return "neuter";
  if (marks.includes("m")) return "masculine";
  const noun = [...slots].reverse().find((slot) => !isAdjective(lemmaOf(slot)));
  return noun === undefined ? "masculine" : declineNoun(lemmaOf(noun)).gender;
}

function lemmaOf(slot: string): string {
  return slot.slice(0, slot.indexOf("~"));
}

function declensionOf(slot: string, gender: Gender): Declension {
  const lemma = lemmaOf(slot);
  return isAdjective(lemma) ? declineAdjective(lemma, gender) : declineNoun(lemma);
}

function expand(words: readonly string[], forms: (slot: string) => Forms): string[] {
  let phrases: string[][] = [[]];
  for (const word of words) {
    const choices = word.includes("~") ? forms(word) : choicesOf(word);
    phrases = phrases.flatMap((phrase) =>
      choices.map((choice) => (choice === "" ? phrase : [...phrase, choice])),
    );
  }
  return phrases.map((phrase) => phrase.join(" "));
}

/** The choices of one word that is not declined; an empty one where it may be left out. */
function choicesOf(word: string): string[] {
  if (word.startsWith("?")) return ["", ...choicesOf(word.slice(1))];
  return word.split("/").flatMap((choice) => {
    if (choice.endsWith(">")) return pastOf(choice.slice(0, -1));
    if (choice.endsWith("<")) return ["", "а", "о", "ы"].map((ending) => choice.slice(0, -1) + ending);
    return [choice];
  });
}

/** "сообщил": сообщил, сообщила, сообщило, сообщили; "погиб": погиб, погибла, ...; "скончался": ..., скончались. */
function pastOf(masculine: string): string[] {
  if (masculine.endsWith("ся")) {
    const stem = masculine.slice(0, -2);
    return [masculine, `${stem}ась`, `${stem}ось`, `${stem}ись`];
  }
  const stem = masculine.endsWith("л") ? masculine.slice(0, -1) : masculine;
  return [masculine, `${stem}ла`, `${stem}ло`, `${stem}ли`];
}
