/** An address of the web as it is; null for all else, which a reader should not be led to. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s"<>]+$/iu.test(url) ? url : null;
}
