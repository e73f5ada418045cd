/** The forms of a word by number and case: nominative, genitive, dative, accusative, instrumental, prepositional. */
export interface Declension {
  readonly singular: readonly Forms[];
  readonly plural: readonly Forms[];
}

/** The forms of one case: one, or several that live side by side ("кожей", "кожею"). */
export type Forms = readonly string[];

export type Gender = "masculine" | "feminine" | "neuter";

export const GENITIVE = 1;

const VOWEL = /[аеиоуыэюя]$/u;
/** Behind these, "ы" is written "и". */
const SOFTENING = /[гкхжшщч]$/u;
const HUSHING = /[жшщч]$/u;

export function endsInVowel(stem: string): boolean {
  return VOWEL.test(stem);
}

export function isSoftening(stem: string): boolean {
  return SOFTENING.test(stem);
}

export function isHushing(stem: string): boolean {
  return HUSHING.test(stem);
}
