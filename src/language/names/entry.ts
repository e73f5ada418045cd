import type { VictimKind } from "../../domain/claim.js";
import type { NameKind } from "../mention.js";

/** One wording of a name. */
export interface NameEntry {
  /**
   * Lower case, words parted by spaces: "ministry of health". Accents and hyphens count for nothing, nor do the
   * stops of initials: write "un" for "U.N.", "al shabaab" for "al-Shabaab". A possessive may be written "'s".
   */
  readonly words: string;
  readonly kind: NameKind;
  readonly side: string | null;
  readonly key: string;
  readonly people?: boolean;
  readonly victimKind?: VictimKind | null;
  /** A wording that may stand for the owner of what comes before it: the genitive of a language with cases. */
  readonly genitive?: boolean;
  /** It must be written with a capital letter; true unless said otherwise. */
  readonly capital?: boolean;
  /** It must be written all in capitals ("WHO", "US"), for in small letters it is an ordinary word. */
  readonly upper?: boolean;
  /** It is a personal name too: not read beside another capitalised word ("Michael Jordan", "Tyler Smith"). */
  readonly lone?: boolean;
  /** It is read only behind one of these words: "President" before a surname that many bear. */
  readonly after?: ReadonlySet<string>;
}

/** The form in which the words of names and of texts meet: no accents, no stops inside initials. */
export function foldWord(lower: string): string {
  if (isBare(lower)) return lower;
  const bare = lower.length > 2 && !/\p{Nd}/u.test(lower) ? lower.replaceAll(".", "") : lower;
  return bare
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıłøđœæ]/gu, unaccented);
}

/** The words of an entry, as `foldWord` gives them for a text; hyphens fall away, a possessive stands alone. */
export function foldWords(words: string): string[] {
  if (isBare(words) && !/['-]/u.test(words)) return words.split(" ");
  return words
    .replaceAll("-", " ")
    .replace(/(?<=[\p{L}\p{N}]{2})'s?(?= |$)/gu, " $&")
    .split(" ")
    .filter((word) => word !== "")
    .map(foldWord);
}

/** The first of an entry's words, without parting the rest. */
export function firstFold(words: string): string {
  const space = words.indexOf(" ");
  const first = space === -1 ? words : words.slice(0, space);
  return isBare(first) && !first.includes("-") && !first.includes("'") ? first : (foldWords(first)[0] ?? "");
}

const LETTERS: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", đ: "d", œ: "oe", æ: "ae" };

function unaccented(letter: string): string {
  return LETTERS[letter] ?? letter;
}

/** No accents and no stops. */
function isBare(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || code === 46) return false;
  }
  return true;
}
