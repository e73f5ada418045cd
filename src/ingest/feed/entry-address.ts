import { isWebAddress } from "../fetch/web-address.js";

/** A whole address; null for none, or for one that is not of the web. */
export function addressOf(written: string | null | undefined, base: string | null): string | null {
  const words = written?.trim() ?? "";
  if (words === "" || !URL.canParse(words, base ?? undefined)) return null;
  const { href } = new URL(words, base ?? undefined);
  return isWebAddress(href) ? href : null;
}
