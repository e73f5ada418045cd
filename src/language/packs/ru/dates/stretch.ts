import type { DayMention } from "../../../mention.js";

export type Stretch = DayMention;

export function stretch(
  first: number,
  last: number,
  grain: DayMention["grain"],
  rule: string,
  value: string | null,
  until: string | null = null,
): Stretch {
  return { first, last, value, until, grain, rules: [rule] };
}
