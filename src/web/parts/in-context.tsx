import type { Context } from "../net/answers.js";

/** Words as they stand in their report: marked, with what is before and after them. */
export function InContext({ context: { before, quote, after } }: { readonly context: Context }) {
  return (
    <p>
      {before}
      <mark>{quote}</mark>
      {after}
    </p>
  );
}
