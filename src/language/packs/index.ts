import type { Pack } from "../pack.js";
import { en } from "./en/index.js";
import { fr } from "./fr/index.js";
import { ru } from "./ru/index.js";

/** The packs there are, by language code: one line a pack. */
export const PACKS: Readonly<Record<string, Pack>> = {
  en,
  fr,
  ru,
};
