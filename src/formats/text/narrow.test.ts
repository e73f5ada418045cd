import { expect, test } from "vitest";
import { FORMATS } from "../index.js";
import { SHOWN } from "../samples.js";
import { widthOf } from "./lines.js";

/** What cannot be broken: an id, a name of one word. */
const LONGEST_WORD = 14;

test.each([24, 32, 40, 60, 80, 120])(
  "a ledger fits %i columns, and says the same in all of them",
  async (width) => {
    const printed = (await FORMATS.text.write(SHOWN, { width, colour: false })) as string;
    const wide = (await FORMATS.text.write(SHOWN, { width: 140, colour: false })) as string;
    for (const line of printed.split("\n"))
      expect(widthOf(line), line).toBeLessThanOrEqual(Math.max(width, LONGEST_WORD + 4));
    const numbersIn = (text: string) => [...new Set(text.match(/f_[0-9a-f]{12}|\d[\d,]*/gu))].sort();
    expect(numbersIn(printed)).toEqual(numbersIn(wide));
  },
);
