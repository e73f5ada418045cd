// What the bytes 0x80 to 0x9f are in Windows-1252; the five it leaves open stand as themselves. Node's own
// TextDecoder("windows-1252") reads them as Latin-1 control characters in some releases.
const LETTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** A text that was read as Latin-1, as Windows-1252 has it: U+0092 becomes a quotation mark. */
export function asWindows1252(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/gu, (control) => LETTERS.charAt(control.charCodeAt(0) - 0x80));
}
