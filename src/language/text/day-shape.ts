import type { DayMention } from "../mention.js";
import { Trait } from "./form.js";
import type { Token } from "./tokens.js";

/** A day mention and the day number of its value, where it is one day: what ranges and clock times build on. */
export interface Shape extends DayMention {
  readonly day: number | null;
}

/** A reader of one kind of date phrase: what begins at `at`, or null. `today` is the publication's day number. */
export type DayReader = (tokens: readonly Token[], at: number, today: number | null) => Shape | null;

export function shape(
  run: { readonly first: number; readonly last: number },
  grain: DayMention["grain"],
  rule: string,
  value: string | null = null,
  more: { readonly until?: string | null; readonly day?: number | null } = {},
): Shape {
  const { first, last } = run;
  return { first, last, value, until: more.until ?? null, grain, rules: [rule], day: more.day ?? null };
}

/** The word at a place, lower case; empty past the ends. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return at < 0 ? "" : (tokens[at]?.lower ?? "");
}

/** A plain year written in four figures, 1900 to 2099; else null. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token === undefined ? null : YEAR.of(token.form);
}

const YEAR = new Trait<number | null>(({ text }) => (/^(?:19|20)\d\d$/u.test(text) ? Number(text) : null));
