import type { NameMention } from "../../../mention.js";
import { keyOf, rowsOf, wordingsOf } from "../../../names/index.js";
import { NEUTRAL_PERSONS } from "../../../names/latin/index.js";
import { ORGANISATIONS } from "./organisations.js";

/** The first wording of each organisation, by its key and by the surnames of those who speak for it. */
const BODIES: ReadonlyMap<string, string> = bodies();

function bodies(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [marked = "", names] of rowsOf(ORGANISATIONS)) {
    // "aid agencies" are nobody in particular
    if (/^\p{Ll}+ /u.test(names ?? "")) continue;
    const [first = "", second = first] = wordingsOf(names);
    found.set(marked.replace("!", ""), (first.startsWith("^") ? second : first).replace(/[~^*+]/gu, ""));
  }
  for (const [key = "", names] of rowsOf(NEUTRAL_PERSONS)) {
    const body = found.get(key);
    if (body === undefined) continue;
    for (const person of wordingsOf(names)) {
      const surname = person.replace("*", "").split("=")[0]?.trim().split(" ").at(-1) ?? "";
      found.set(`person/${keyOf(surname)}`, body);
    }
  }
  return found;
}

/** The organisation a neutral name speaks for, by its canonical English name; null for other names. */
export function bodyOf({ kind, key, side }: NameMention): string | null {
  if (side !== null) return null;
  if (kind === "person") return BODIES.get(`person/${key}`) ?? null;
  return kind === "organisation" ? (BODIES.get(key) ?? null) : null;
}
