import type { Count } from "../../domain/claim.js";

/** "136,770", in groups of three whatever the machine's language. */
export function numberText(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

/** A count in as few words as it takes: 24, 24+, up to 30, 20–30, about 140,000; "no figure" where none was given. */
export function countText({ min, max, approx }: Count): string {
  const about = approx ? "about " : "";
  if (min === null) return max === null ? "no figure" : `up to ${about}${numberText(max)}`;
  if (max === null) return `${about}${numberText(min)}+`;
  return about + (min === max ? numberText(min) : `${numberText(min)}–${numberText(max)}`);
}
