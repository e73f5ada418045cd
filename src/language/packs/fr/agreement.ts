import { spelled } from "./elisions.js";

/**
 * Every wording of a pattern, as tokens stand in a text:
 *
 * - "tué~" agrees: tué, tuée, tués, tuées; all marked words of a phrase agree alike ("porté~ disparu~").
 * - "soldat+" has its plural too: soldat, soldats; again all marked words at once ("tir+ de roquette+").
 * - "annonc*" is a verb in -er by its stem: annonce, annoncent, annonçait, annonça, annoncé ..., as reports use it.
 * - "a/ont" are two choices, "?le" stands or falls away.
 *
 * œ is written oe as well, and a capital may lack its accent ("Etat"), so the first letter may.
 */
export function formsOf(pattern: string): string[] {
  let phrases: string[][] = [[]];
  for (const word of spelled(pattern).split(" ")) {
    const choices = word.startsWith("?") ? ["", ...word.slice(1).split("/")] : word.split("/");
    phrases = phrases.flatMap((phrase) =>
      choices.flatMap((choice) =>
        choice === ""
          ? [phrase]
          : (choice.length > 1 && choice.endsWith("*") ? verbForms(choice.slice(0, -1)) : [choice]).map(
              (form) => [...phrase, form],
            ),
      ),
    );
  }
  const agreed = phrases.flatMap(agree).map((phrase) => phrase.join(" "));
  return [...new Set(agreed.flatMap(spellings))];
}

function agree(phrase: readonly string[]): string[][] {
  const lasts = phrase.map((word) => word.at(-1));
  if (lasts.includes("~")) return agreements(phrase, (word) => adjectiveForms(word));
  if (lasts.includes("+")) return agreements(phrase, (word) => [word, pluralOf(word)]);
  return [[...phrase]];
}

function agreements(phrase: readonly string[], formsOfWord: (word: string) => readonly string[]): string[][] {
  const size = formsOfWord("x").length;
  return Array.from({ length: size }, (_, at) =>
    phrase.map((word) => (/[~+]$/u.test(word) ? (formsOfWord(word.slice(0, -1))[at] ?? word) : word)),
  );
}

/** Masculine, feminine, and their plurals. */
export function adjectiveForms(base: string): readonly [string, string, string, string] {
  const feminine = feminineOf(base);
  return [base, feminine, pluralOf(base), pluralOf(feminine)];
}

const FEMININES: readonly (readonly [RegExp, string])[] = [
  [/e$/u, "e"],
  [/(?<=[ée])n$/u, "nne"],
  [/(?<=o)n$/u, "nne"],
  [/er$/u, "ère"],
  [/eux$/u, "euse"],
  [/eau$/u, "elle"],
  [/f$/u, "ve"],
  [/(?<=[eo])l$/u, "lle"],
  [/grec$/u, "grecque"],
  [/(?<=tur|publi)c$/u, "que"],
  [/blanc$/u, "blanche"],
];

export function feminineOf(base: string): string {
  if (/éen$/u.test(base)) return `${base}ne`;
  for (const [ending, feminine] of FEMININES) if (ending.test(base)) return base.replace(ending, feminine);
  return `${base}e`;
}

export function pluralOf(base: string): string {
  if (/[sxz]$/u.test(base)) return base;
  if (/eau$/u.test(base)) return `${base}x`;
  return /(?<=[^n])al$/u.test(base) && base.length > 3 ? `${base.slice(0, -1)}ux` : `${base}s`;
}

/** The forms of a regular verb in -er that reports use; "annonc" has its cedilla, "dirig" its e before a and o. */
function verbForms(stem: string): string[] {
  const soft = /c$/u.test(stem) ? `${stem.slice(0, -1)}ç` : /g$/u.test(stem) ? `${stem}e` : stem;
  const open = /(?:él|ét|én|ér|ég|év|em|ev|el)$/u.test(stem) ? stem.replace(/[ée](?=[^é]$)/u, "è") : stem;
  const endings = ["er", "é", "ée", "és", "ées", "èrent", "era", "eront", "erait", "eraient"];
  return [
    `${open}e`,
    `${open}ent`,
    `${soft}ait`,
    `${soft}aient`,
    `${soft}a`,
    `${soft}ant`,
    ...endings.map((ending) => stem + ending),
  ];
}

const ACCENTED: Readonly<Record<string, string>> = { é: "e", è: "e", ê: "e", â: "a", î: "i", ô: "o" };

function spellings(phrase: string): string[] {
  const apart = phrase.includes("œ") ? [phrase, phrase.replaceAll("œ", "oe")] : [phrase];
  return apart.flatMap((each) => {
    const plain = ACCENTED[each.charAt(0)];
    return plain === undefined || each.length < 4 ? [each] : [each, plain + each.slice(1)];
  });
}
