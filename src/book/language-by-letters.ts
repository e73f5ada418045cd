import { francAll } from "franc-all";

/** How much of a text is looked at, in UTF-16 units: more tells no better. */
const ENOUGH = 3000;
/** Fewer letters tell nothing for certain. */
const LEAST = 60;
const LONG = 300;
/** Of all letters, how many must be of one script. */
const MOSTLY = 0.85;
/** By how much the nearest other language must be less likely, of 1. */
const MARGIN = { short: 0.08, long: 0.04 };

/**
 * Languages that news of fighting comes in, by ISO 639-3, with the code that reports use; and others, null, that could
 * be taken for one of them.
 */
const LANGUAGES: Readonly<Record<string, string | null>> = {
  ...{ eng: "en", fra: "fr", rus: "ru", ukr: "uk", bel: "be", bul: "bg", srp: "sr", mkd: "mk", kir: "ky" },
  ...{ kaz: "kk", tgk: "tg", tat: "tt", khk: "mn", deu: "de", spa: "es", por: "pt", ita: "it", nld: "nl" },
  ...{ ron: "ro", cat: "ca", pol: "pl", ces: "cs", slk: "sk", hun: "hu", swe: "sv", dan: "da", nob: "no" },
  ...{ fin: "fi", est: "et", lit: "lt", lvs: "lv", ell: "el", als: "sq", tur: "tr", azj: "az", uzn: "uz" },
  ...{ arb: "ar", pes: "fa", prs: "fa", urd: "ur", pbu: "ps", ckb: "ku", kmr: "ku", hye: "hy", kat: "ka" },
  ...{ heb: "he", hin: "hi", ben: "bn", tam: "ta", sin: "si", npi: "ne", cmn: "zh", jpn: "ja", kor: "ko" },
  ...{ tha: "th", khm: "km", mya: "my", lao: "lo", vie: "vi", ind: "id", zlm: "ms", tgl: "tl", swh: "sw" },
  ...{ som: "so", amh: "am", tir: "ti", hau: "ha", afr: "af" },
  ...{ hrv: null, slv: null, hat: null, epo: null, sco: null, nno: null },
  ...{ ltz: null, lin: null, kin: null, run: null, orm: null, yor: null, ibo: null, bak: null, uig: null },
  ...{ sah: null, che: null, oss: null, abk: null, mal: null, jav: null, sun: null },
};
const ONLY = Object.keys(LANGUAGES);

/** The letters of the languages in Cyrillic script, which trigrams alone confuse where a text is short. */
const RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";
const without = (letters: string, none: string) =>
  [...letters].filter((letter) => !none.includes(letter)).join("");
const CYRILLIC: Readonly<Record<string, string>> = {
  rus: RUSSIAN,
  bul: without(RUSSIAN, "ыэё"),
  ukr: `${without(RUSSIAN, "ъыэё")}іїєґ`,
  bel: `${without(RUSSIAN, "ищъ")}іў`,
  srp: `${without(RUSSIAN, "йщъыьэюяё")}ђјљњћџ`,
  mkd: `${without(RUSSIAN, "йщъыьэюяё")}ѓѕјљњќџ`,
  kir: `${RUSSIAN}ңөү`,
  kaz: `${RUSSIAN}әғқңөұүһі`,
  tgk: `${without(RUSSIAN, "цщыь")}ғӣқӯҳҷ`,
  tat: `${RUSSIAN}әҗңөүһ`,
  khk: `${RUSSIAN}өү`,
};

/**
 * The language of a text by its letters and their sequences; null where it is short, mixed, or near to another's.
 */
export function languageByLetters(text: string): string | null {
  const sample = text.slice(0, ENOUGH).toLowerCase();
  const letters = sample.match(/\p{L}/gu) ?? [];
  const script = scriptOf(letters);
  if (letters.length < LEAST || script === null) return null;
  const ranked = francAll(sample, { only: ONLY, minLength: LEAST })
    .filter(([language]) => hasLetters(language, letters))
    .map(([language, likelihood]) => ({ code: LANGUAGES[language] ?? null, likelihood }));
  const [first] = ranked;
  if (first === undefined || first.code === null) return null;
  const rival = ranked.find(({ code }) => code !== first.code);
  const margin = letters.length >= LONG ? MARGIN.long : MARGIN.short;
  return rival === undefined || rival.likelihood <= first.likelihood * (1 - margin) ? first.code : null;
}

const SCRIPTS = ["Latin", "Cyrillic", "Arabic", "Han"].map((name) => ({
  name,
  pattern: new RegExp(String.raw`\p{Script=${name}}`, "u"),
}));

/** The script that most letters are of; null where none is. Scripts of one language tell themselves apart. */
function scriptOf(letters: readonly string[]): string | null {
  for (const { name, pattern } of SCRIPTS) {
    const share = letters.filter((letter) => pattern.test(letter)).length / letters.length;
    if (share >= MOSTLY) return name;
    if (share > 1 - MOSTLY && name !== "Han") return null;
  }
  return "other";
}

/** Whether a text can be of a language: now and then a foreign name brings a letter along. */
function hasLetters(language: string, letters: readonly string[]): boolean {
  const known = CYRILLIC[language];
  if (known === undefined) return true;
  const foreign = letters.filter((letter) => CYRILLIC_LETTER.test(letter) && !known.includes(letter)).length;
  return foreign * 200 <= letters.length;
}

const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
