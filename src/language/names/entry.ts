import type { VictimKind } from "../../domain/claim.js";
import type { NameKind } from "../mention.js";
import type { NameTable } from "./table.js";

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
  /** It must be written with a capital letter; true unless said otherwise. */
  readonly capital?: boolean;
  /** It must be written all in capitals ("WHO", "US"), for in small letters it is an ordinary word. */
  readonly upper?: boolean;
  /** It is a personal name too: not read beside another capitalised word ("Michael Jordan", "Tyler Smith"). */
  readonly lone?: boolean;
}

/** What a language knows beside its names. */
export interface NameSurroundings {
  /** Phrases that hide the names inside them: "latin american", "indian ocean". Capitalised as names are. */
  readonly hidden?: Iterable<string>;
  /** Further names, after the entries. */
  readonly tables?: readonly NameTable[];
  /** Ordinary words, lower case: capitalised beside a `lone` name, they do not make it a person's. */
  readonly ordinary?: ReadonlySet<string>;
}

/** The form in which the words of names and of texts meet: no accents, no stops inside initials. */
export function foldWord(lower: string): string {
  const bare =
    lower.length > 2 && lower.includes(".") && !/\p{Nd}/u.test(lower) ? lower.replaceAll(".", "") : lower;
  return isPlain(bare)
    ? bare
    : bare
        .normalize("NFD")
        .replace(/\p{M}/gu, "")
        .replace(/[ıłøđ]/gu, unaccented);
}

/** The words of an entry, as `foldWord` gives them for a text; hyphens fall away. */
export function foldWords(words: string): string[] {
  if (isPlain(words) && !/['-]/u.test(words)) return words.split(" ");
  return words
    .replaceAll("-", " ")
    .replace(/'s?(?= |$)/gu, " $&")
    .split(" ")
    .filter((word) => word !== "")
    .map(foldWord);
}

const LETTERS: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", đ: "d" };

function unaccented(letter: string): string {
  return LETTERS[letter] ?? letter;
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
