import { type Draft, EMPTY_DRAFT } from "../draft.js";
import type { WholeReader } from "../read-whole.js";

/**
 * Plain text: the first line is the title, what follows the text. A file of one line is all text when the
 * line ends like a sentence: nobody ends a headline with a full stop.
 */
export const readText: WholeReader = {
  form: "text",
  read: (text) => ({ ...EMPTY_DRAFT, ...splitTitle(text) }),
};

/** Parts a text into its first line and the rest, without the empty lines around either. */
export function splitTitle(text: string): Pick<Draft, "title" | "text"> {
  const lines = text.replace(/\r\n?/gu, "\n").trim();
  const end = lines.indexOf("\n");
  if (end >= 0) return { title: lines.slice(0, end), text: lines.slice(end).replace(/^\s+/u, "") };
  return /[.!?]["'”’)]*$/u.test(lines) ? { title: "", text: lines } : { title: lines, text: "" };
}
