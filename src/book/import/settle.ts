import type { Claim } from "../../domain/claim.js";
import { contentId } from "../../domain/id.js";
import { extract } from "../../extract/index.js";
import { tokenise } from "../../language/index.js";
import type { Pack } from "../../language/pack.js";
import { PACKS } from "../../language/packs/index.js";

/** Who a source is: one key for it however it is worded, and the side it speaks for. */
interface Voice {
  readonly key: string;
  readonly side: string | null;
}

/** Turns the words of a table's cells into what the book knows them as; what was asked before is kept. */
export interface Settling {
  /** `language` is the report's, where it is known. */
  settle(claim: Omit<Claim, "id">, language: string | null): Claim;
}

/** A sentence of each language in which somebody gives a number: the source stands where its words go. */
const SAYS: Readonly<Record<string, (source: string) => string>> = {
  en: (source) => `${source} said that 24 people were killed.`,
  fr: (source) => `24 personnes ont été tuées, a déclaré ${source}.`,
  ru: (source) => `24 человека погибли, сообщил ${source}.`,
};

const ALL = /^(?:all|all sides|both|both sides|total)$/iu;

/**
 * Sides are known by any of their names ("Kyrgyz" is Kyrgyzstan), sources by what the reader makes of their words in a
 * plain sentence, so that an office has one key whether it was read or imported. Words that it does not know stay as they
 * are, and a key that the table gives is taken as it is.
 */
export function startSettling(): Settling {
  const voices = new Map<string, Voice>();
  const sides = new Map<string, string>();
  return {
    settle(claim, language) {
      const { source, victims, report, ...rest } = claim;
      const side = victims.side === null ? null : remembered(sides, victims.side, language, sideOf);
      const given = claim.sourceKey;
      const isSettled = source === null || given !== null;
      const voice = isSettled ? null : remembered(voices, source, language, voiceOf);
      const fields = {
        ...rest,
        source,
        victims: { ...victims, side },
        sourceKey: source === null ? null : (given ?? voice?.key ?? null),
        sourceSide: source === null ? null : (claim.sourceSide ?? voice?.side ?? null),
      };
      return { id: contentId("c", report, fields), report, ...fields };
    },
  };
}

function remembered<T>(
  known: Map<string, T>,
  words: string,
  language: string | null,
  make: (words: string, pack: Pack) => T,
): T {
  const pack = packOf(words, language);
  const key = `${pack.code} ${words}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make(words, pack);
  known.set(key, made);
  return made;
}

/** The pack of the report's language; without one, by the letters of the words. */
function packOf(words: string, language: string | null): Pack {
  const code = language !== null && Object.hasOwn(SAYS, language) ? language : "en";
  const byLetters = /\p{Script=Cyrillic}/u.test(words) ? "ru" : code === "ru" ? "en" : code;
  return PACKS[byLetters] as Pack;
}

function voiceOf(source: string, pack: Pack): Voice {
  const plain = source.toLowerCase();
  const text = SAYS[pack.code]?.(source) ?? "";
  const report = {
    id: "",
    title: "",
    text,
    published: null,
    publisher: null,
    url: null,
    language: pack.code,
  };
  const found = extract(report, pack).claims.find((claim) => claim.source?.toLowerCase() === plain);
  const { sourceKey, sourceSide } = found ?? { sourceKey: null, sourceSide: null };
  // a key without a word in it would be that of many
  return sourceKey === null || /\/$/u.test(sourceKey)
    ? { key: plain, side: null }
    : { key: sourceKey, side: sourceSide };
}

function sideOf(words: string, pack: Pack): string {
  if (ALL.test(words)) return "all";
  const tokens = tokenise(words);
  const [name, ...others] = pack.names(tokens);
  const isWhole =
    name !== undefined && others.length === 0 && name.first === 0 && name.last === tokens.length - 1;
  return isWhole && name.side !== null && name.kind !== "office" ? name.side : words;
}
