import type { ActWord } from "../../../acts.js";

export function actEntries(): [string, readonly ActWord[]][] {
  return [];
}
