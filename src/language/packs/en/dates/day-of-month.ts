import { Trait } from "../../../text/form.js";
import type { Token } from "../../../text/tokens.js";

/** A day of the month, "14" or "14th"; else null. */
export function dayOfMonthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token === undefined ? null : DAY_OF_MONTH.of(token.form);
}

const DAY_OF_MONTH = new Trait<number | null>(({ lower }) => {
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(lower);
  const day = parts === null ? 0 : Number(parts[1]);
  return day >= 1 && day <= 31 ? day : null;
});
